"""The reader's lesions over the image: a wash of color, and outlines.

While a stroke is under way the edge is painted with the wash, and nothing but the box that the
brush has touched is painted anew; at its end the outline is traced, crisp at any zoom.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QRectF, Slot
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from busi_desktop.app.annotating.editor import Editor
from busi_desktop.domain.boxes import Box, box_of, joined, slices
from busi_desktop.domain.editing import DrawnLesion
from busi_desktop.ui.layers import READER, LayerStack
from busi_desktop.ui.picture_view import PictureView
from busi_desktop.ui.scene_items import OutlineItem, mask_outline
from busi_desktop.ui.theme import OUTLINE

_OTHER_WIDTH = 0.5
_SOLID = (1.0, 0.0)


class WashItem(QGraphicsItem):
    """Hold a picture of the frame's size that is changed in place, box by box."""

    def __init__(self) -> None:
        super().__init__()
        self._words = np.zeros((0, 0), dtype=np.uint32)
        self._image = QImage()

    @property
    def words(self) -> NDArray[np.uint32]:
        """Return ``0xAARRGGBB`` of each pixel, premultiplied; written to by who calls `touch`."""
        return self._words

    def resize(self, shape: tuple[int, int]) -> None:
        """Begin an empty picture, ``(H, W)``."""
        self.prepareGeometryChange()
        height, width = shape
        self._words = np.zeros(shape, dtype=np.uint32)
        form = QImage.Format.Format_ARGB32_Premultiplied
        self._image = QImage(self._words.data, width, height, 4 * width, form)

    def touch(self, box: Box) -> None:
        """Have a box painted anew, with the pixels beside it that smoothing mixes in."""
        row0, col0, row1, col1 = box
        self.update(QRectF(col0 - 1, row0 - 1, col1 - col0 + 2, row1 - row0 + 2))

    def boundingRect(self) -> QRectF:
        """Return the frame's box."""
        return QRectF(0, 0, self._words.shape[1], self._words.shape[0])

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """Draw the picture; the view's own hint smooths it or not."""
        if not self._image.isNull():
            painter.drawImage(self.boundingRect(), self._image)


class MaskLayer(QObject):
    """Draw what the editor holds."""

    def __init__(self, editor: Editor, view: PictureView, layers: LayerStack) -> None:
        super().__init__(view)
        self._editor = editor
        self._view = view
        self._layers = layers
        self._painted: Box | None = None
        self._outlines: dict[str, OutlineItem] = {}
        self._traced: dict[str, tuple[object, int]] = {}
        self.wash = WashItem()
        view.add_item(self.wash)
        editor.changed.connect(self.draw)
        editor.painted.connect(self._on_painted)
        layers.changed.connect(self._on_layers)

    @property
    def is_seen(self) -> bool:
        """Tell whether anything of the reader's is on the screen."""
        return self._painted is not None

    @Slot(object)
    def _on_layers(self, name: str | None) -> None:
        if name in {None, READER}:
            self.draw()

    @Slot()
    def draw(self) -> None:
        """Draw everything anew."""
        lesions = self._editor.drawn() if self._layers.is_drawn(READER) else {}
        self._draw_wash(lesions)
        self._draw_outlines(lesions)
        # The halo of a line may be wider than its item's box where the frame is seen small.
        self._view.viewport().update()

    def _draw_wash(self, lesions: dict[str, DrawnLesion]) -> None:
        draft = self._editor.draft
        if draft is not None and self.wash.words.shape != draft.shape and lesions:
            self.wash.resize(draft.shape)
            self._painted = None
        if self._painted is not None:
            self.wash.words[slices(self._painted)] = 0
            self.wash.touch(self._painted)
        self._painted = None
        for lesion in lesions.values():
            box = box_of(lesion.mask)
            if box is not None:
                self._painted = joined(self._painted, box)
        if self._painted is not None:
            self._paint_box(self._painted, lesions)

    @Slot(object)
    def _on_painted(self, box: Box) -> None:
        """Paint no more than the box of a stroke under way."""
        if not self._layers.is_drawn(READER):
            return
        draft, current = self._editor.draft, self._editor.current or ""
        if draft is None:
            return
        if self.wash.words.shape != draft.shape:
            self.wash.resize(draft.shape)
        outline = self._outlines.get(current)
        if outline is not None and outline.isVisible():
            outline.hide()
            self.draw_whole_edge()
            self._view.viewport().update()
        rows, cols = draft.shape
        grown = self._edge_px()
        around = (
            max(box[0] - grown, 0),
            max(box[1] - grown, 0),
            min(box[2] + grown, rows),
            min(box[3] + grown, cols),
        )
        self._painted = joined(self._painted, around)
        self._paint_box(around, self._editor.drawn())

    def draw_whole_edge(self) -> None:
        """Paint the edge of the whole lesion that a stroke has begun on."""
        whole = box_of(self._editor.mask)
        if whole is not None:
            self._painted = joined(self._painted, whole)
            self._paint_box(whole, self._editor.drawn())

    def _paint_box(self, box: Box, lesions: dict[str, DrawnLesion]) -> None:
        part = self.wash.words[slices(box)]
        part[:] = 0
        fill = _word(self._layers[READER].opacity)
        for lesion in lesions.values():
            part[lesion.mask[slices(box)]] = fill
        if self._editor.is_stroking:
            part[edge_of(self._editor.mask, box, self._edge_px())] = _word(1.0)
        self.wash.touch(box)

    def _edge_px(self) -> int:
        """Return how many source pixels are about as wide as the outline."""
        scale = min(self._view.view_state.scale_xy)
        return max(1, math.ceil(self._layers[READER].width_px / max(scale, 1e-6)))

    def _draw_outlines(self, lesions: dict[str, DrawnLesion]) -> None:
        for gone in set(self._outlines) - set(lesions):
            item = self._outlines.pop(gone)
            self._traced.pop(gone, None)
            item.scene().removeItem(item)
        width_px = self._layers[READER].width_px
        stroked = self._editor.current if self._editor.is_stroking else None
        for known, lesion in lesions.items():
            if known == stroked:
                continue
            item = self._outline(known)
            mark = _mark(lesion.mask)
            if self._traced.get(known) != mark:
                self._traced[known] = mark
                item.setPath(mask_outline(lesion.mask))
            is_current = known == self._editor.current
            item.set_width(width_px if is_current else max(width_px * _OTHER_WIDTH, 1.0))
            item.show()

    def _outline(self, lesion_id: str) -> OutlineItem:
        if lesion_id not in self._outlines:
            item = self._outlines[lesion_id] = OutlineItem()
            item.set_color(QColor(OUTLINE))
            self._view.add_item(item)
        return self._outlines[lesion_id]


def edge_of(mask: NDArray[np.bool_], box: Box, width_px: int) -> NDArray[np.bool_]:
    """Return the pixels of a box that belong to a mask and lie at most so far from its outside."""
    rows, cols = mask.shape
    row0, col0, row1, col1 = box
    top, left = max(row0 - width_px, 0), max(col0 - width_px, 0)
    bottom, right = min(row1 + width_px, rows), min(col1 + width_px, cols)
    padded = np.zeros((row1 - row0 + 2 * width_px, col1 - col0 + 2 * width_px), dtype=np.bool_)
    down, across = top - row0 + width_px, left - col0 + width_px
    padded[down : down + bottom - top, across : across + right - left] = mask[
        top:bottom, left:right
    ]
    height, width = row1 - row0, col1 - col0
    middle = padded[width_px : width_px + height, width_px : width_px + width]
    core = middle.copy()
    for shift in (0, 2 * width_px):
        core &= padded[shift : shift + height, width_px : width_px + width]
        core &= padded[width_px : width_px + height, shift : shift + width]
    return np.asarray(middle & ~core, dtype=np.bool_)


def _word(opacity: float) -> np.uint32:
    color = QColor(OUTLINE)
    alpha = round(255 * opacity)
    red, green, blue = (
        round(value * opacity) for value in (color.red(), color.green(), color.blue())
    )
    return np.uint32(alpha << 24 | red << 16 | green << 8 | blue)


def _mark(mask: NDArray[np.bool_]) -> tuple[object, int]:
    """Return what tells one mask from another: lesions change in place."""
    box = box_of(mask)
    return box, 0 if box is None else hash(mask[slices(box)].tobytes())
