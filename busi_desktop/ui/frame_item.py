"""The frame with everything blended over it, drawn as one picture and crisp at any zoom.

Qt's smooth scaling looks at four pixels only: shrunk below one half it drops rows and speckle turns
into patterns. So a picture that is seen small is first averaged over areas of 2, 4, 8… pixels.
"""

from __future__ import annotations

from dataclasses import dataclass, field
import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from busi_desktop.ui.blend import Overlay
from busi_desktop.ui.color_maps import color_table
from busi_desktop.ui.theme import CANVAS

_WHOLE_PX = 4_000_000
_TILE_PX = 512
_SMALLEST_SHARE = 0.5
_KEPT_IMAGES = 2  # what is seen, and what the lens shows

Crop = tuple[int, int, int, int]
"""Half-open ``(row0, col0, row1, col1)``."""


@dataclass(slots=True, eq=False)
class Pyramid:
    """Hold a picture and its halves, each made when it is first looked at."""

    picture: NDArray[np.uint8]
    _halves: dict[int, NDArray[np.uint8]] = field(default_factory=dict)

    def level(self, number: int) -> NDArray[np.uint8]:
        """Return the picture averaged over areas of ``2**number`` pixels a side."""
        if number == 0:
            return self.picture
        if number not in self._halves:
            import cv2  # not on the start path

            finer = self.level(number - 1)
            size = (-(-finer.shape[1] // 2), -(-finer.shape[0] // 2))
            half = cv2.resize(finer, size, interpolation=cv2.INTER_AREA)
            self._halves[number] = np.asarray(half, dtype=np.uint8)
        return self._halves[number]


def level_for(zoom: float) -> int:
    """Return the level of a pyramid whose pixels are shown at `zoom` 0.5 or above."""
    return max(0, math.ceil(math.log2(_SMALLEST_SHARE / zoom)))


class FrameItem(QGraphicsItem):
    """Draw a picture under a window, in colors, with an overlay.

    Its coordinates are those of the source frame.
    """

    def __init__(self) -> None:
        super().__init__()
        self._picture: Pyramid | None = None
        self._box = QRectF()
        self._overlay: Overlay | None = None
        self._overlay_pyramid: Pyramid | None = None
        self._limits = (0.0, 255.0)
        self._opacity = 1.0
        self._colors = "gray"
        self._composed: dict[tuple[int, Crop], QImage] = {}

    # ------------------------------------------------------------------------------ what is shown
    def set_picture(self, picture: NDArray[np.uint8] | None, box: QRectF) -> None:
        """Show a picture, uint8 ``(h, w)`` or ``(h, w, 3)``, in a box of the source frame."""
        if self._picture is not None and picture is self._picture.picture and box == self._box:
            return
        self.prepareGeometryChange()
        self._picture = None if picture is None else Pyramid(picture)
        self._box = QRectF(box)
        self._forget()

    def set_overlay(self, overlay: Overlay | None) -> None:
        """Blend another overlay over it, or none."""
        if overlay is self._overlay:
            return
        self._overlay = overlay
        self._overlay_pyramid = None if overlay is None else Pyramid(overlay.rgba)
        self._forget()

    def set_limits(self, limits: tuple[float, float]) -> None:
        """Show other gray levels as black and white."""
        self._limits = limits
        self._forget()

    def set_look(self, *, opacity: float, colors: str) -> None:
        """Show the picture fainter, opacity 0 being not at all, or in other colors."""
        self._opacity, self._colors = opacity, colors
        self._forget()

    def _forget(self) -> None:
        self._composed.clear()
        self.update()

    # -------------------------------------------------------------------------------------- paint
    def boundingRect(self) -> QRectF:
        """Return the picture's box in source pixels."""
        return self._box

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """Draw the picture."""
        if self._picture is None or self._box.isEmpty():
            return
        level = self._level(painter, self._picture)
        grid = self._picture.level(level)
        crop = self._crop(painter, (grid.shape[0], grid.shape[1]))
        image = self._composed.get((level, crop))
        if image is None:
            while len(self._composed) >= _KEPT_IMAGES:
                self._composed.pop(next(iter(self._composed)))
            image = self._composed[level, crop] = self._compose(grid, crop)
        painter.drawImage(self._in_source(crop, grid.shape), image)

    def _level(self, painter: QPainter, picture: Pyramid) -> int:
        per_source_px = abs(painter.worldTransform().m11()) * painter.device().devicePixelRatioF()
        return level_for(per_source_px * self._box.width() / picture.picture.shape[1])

    def _crop(self, painter: QPainter, shape: tuple[int, int]) -> Crop:
        """Return the part to compose: all of it, or of a very large picture the tiles in view."""
        height, width = shape
        if height * width <= _WHOLE_PX:
            return 0, 0, height, width
        inverse, _ = painter.worldTransform().inverted()
        seen = inverse.mapRect(QRectF(painter.viewport())).intersected(self._box)
        scale_x, scale_y = width / self._box.width(), height / self._box.height()
        left, top = (seen.left() - self._box.left()) * scale_x, (seen.top() - self._box.top())
        row0, col0 = (int(v // _TILE_PX) * _TILE_PX for v in (top * scale_y, left))
        bottom, right = (top + seen.height()) * scale_y, left + seen.width() * scale_x
        row1, col1 = ((int(v // _TILE_PX) + 1) * _TILE_PX for v in (bottom, right))
        return row0, col0, min(row1, height), min(col1, width)

    def _in_source(self, crop: Crop, shape: tuple[int, ...]) -> QRectF:
        row0, col0, row1, col1 = crop
        step_x, step_y = self._box.width() / shape[1], self._box.height() / shape[0]
        return QRectF(
            self._box.left() + col0 * step_x,
            self._box.top() + row0 * step_y,
            (col1 - col0) * step_x,
            (row1 - row0) * step_y,
        )

    def _compose(self, grid: NDArray[np.uint8], crop: Crop) -> QImage:
        """Return a part of a grid in the raster engine's own format, overlay included."""
        row0, col0, row1, col1 = crop
        words = self._color(grid[row0:row1, col0:col1])
        height, width = words.shape
        image = QImage(words.data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()
        if self._overlay is not None and self._overlay_pyramid is not None:
            self._lay_over(image, self._in_source(crop, grid.shape))
        return image

    def _color(self, part: NDArray[np.uint8]) -> NDArray[np.uint32]:
        """Return ``0xffRRGGBB`` of each pixel under window, colors and opacity."""
        low, high = self._limits
        gray = (np.arange(256) - low) * (255.0 / max(high - low, 1e-6))
        place = np.rint(np.clip(gray, 0.0, 255.0)).astype(np.uint8)
        back = np.array([QColor(CANVAS).red(), QColor(CANVAS).green(), QColor(CANVAS).blue()])
        if part.ndim == 2:
            rgb = color_table(self._colors)[place]
        else:
            rgb = np.repeat(place[:, None], 3, axis=1)
        table = np.rint(rgb * self._opacity + back * (1.0 - self._opacity))
        if part.ndim == 2:
            words = table.astype(np.uint32) << np.array([16, 8, 0], np.uint32)
            return np.take(words[:, 0] | words[:, 1] | words[:, 2] | np.uint32(0xFF000000), part)
        import cv2  # whatever read a color image has brought it

        rgb = cv2.LUT(np.ascontiguousarray(part), table.astype(np.uint8).reshape(1, 256, 3))
        bgra = np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2BGRA), dtype=np.uint8)
        return bgra.view("<u4")[:, :, 0]

    def _lay_over(self, image: QImage, seen: QRectF) -> None:
        """Blend the overlay into an image that shows the part `seen` of the source frame."""
        overlay, pyramid = self._overlay, self._overlay_pyramid
        if overlay is None or pyramid is None:
            return
        scale_x, scale_y = image.width() / seen.width(), image.height() / seen.height()
        height, width = overlay.rgba.shape[:2]
        target = QRectF(
            -seen.left() * scale_x,
            -seen.top() * scale_y,
            width * overlay.step_px * scale_x,
            height * overlay.step_px * scale_y,
        )
        rgba = np.ascontiguousarray(pyramid.level(level_for(target.width() / width)))
        height, width = rgba.shape[:2]
        form = QImage.Format.Format_RGBA8888_Premultiplied
        over = QImage(rgba.data, width, height, 4 * width, form)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(target, over.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied))
        painter.end()
