"""Two readers' outlines over a picture: a wash of color, one line solid and the other dashed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage, QPainterPath, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPixmapItem

from busi_desktop.domain.boxes import box_of, slices
from busi_desktop.ui.picture_view import PictureView
from busi_desktop.ui.scene_items import OutlineItem, mask_outline
from busi_desktop.ui.theme import BOTH_READERS, FIRST_READER, SECOND_READER

_DASH = (3.0, 3.0)
_SOLID = (1.0, 0.0)
_ALONE, _SHARED = 0.45, 0.2
"""Opacities: what differs is to be seen first."""

Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Outlined:
    """Hold a mask, bool ``(H, W)``, and whether it is the second one's."""

    mask: Mask
    is_second: bool


class PairLayer:
    """Draw one outline, or two and where they differ, under whatever is drawn by hand.

    Parameters
    ----------
    view
        The picture.
    below
        Lies over this layer, if anything shall.
    """

    def __init__(self, view: PictureView, below: QGraphicsItem | None = None) -> None:
        self._view = view
        self.wash = QGraphicsPixmapItem()
        self.lines = (OutlineItem(), OutlineItem())
        for line, color, dash in zip(
            self.lines, (FIRST_READER, SECOND_READER), (_SOLID, _DASH), strict=True
        ):
            line.set_style(QColor(color), dash)
        for item in (self.wash, *self.lines):
            view.add_item(item)
            if below is not None:
                item.stackBefore(below)

    def set_drawn(self, drawn: bool) -> None:
        """Show what is drawn, or hide it for a while."""
        for item in (self.wash, *self.lines):
            item.setVisible(drawn)

    def clear(self) -> None:
        """Draw nothing."""
        self.wash.setPixmap(QPixmap())
        for line in self.lines:
            line.setPath(QPainterPath())
        self._view.viewport().update()

    def show(self, several: Sequence[Outlined]) -> None:
        """Draw an outline, or two of the same size."""
        self.clear()
        for one in several:
            self.lines[one.is_second].setPath(mask_outline(one.mask))
        united = several[0].mask.copy()
        for one in several[1:]:
            united |= one.mask
        box = box_of(united)
        if box is None:
            return
        parts = _parts([(one.mask[slices(box)], one.is_second) for one in several])
        height, width = box[2] - box[0], box[3] - box[1]
        words = np.zeros((height, width), dtype=np.uint32)
        for mask, color, opacity in parts:
            words[mask] = _word(color, opacity)
        form = QImage.Format.Format_ARGB32_Premultiplied
        image = QImage(words.data, width, height, 4 * width, form)
        self.wash.setPixmap(QPixmap.fromImage(image))
        self.wash.setOffset(box[1], box[0])
        self._view.viewport().update()


def _parts(several: Sequence[tuple[Mask, bool]]) -> list[tuple[Mask, str, float]]:
    """Return what is filled, with color and opacity."""
    if len(several) == 1:
        mask, is_second = several[0]
        return [(mask, SECOND_READER if is_second else FIRST_READER, _SHARED)]
    one, other = (mask for mask, _ in several)
    return [
        (one & ~other, FIRST_READER, _ALONE),
        (other & ~one, SECOND_READER, _ALONE),
        (one & other, BOTH_READERS, _SHARED),
    ]


def _word(name: str, opacity: float) -> np.uint32:
    """Return ``0xAARRGGBB``, premultiplied."""
    color = QColor(name)
    parts = (color.red(), color.green(), color.blue())
    red, green, blue = (round(value * opacity) for value in parts)
    return np.uint32(round(255 * opacity) << 24 | red << 16 | green << 8 | blue)
