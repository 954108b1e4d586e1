"""The view as it is seen, as a picture or as lines and pictures (SVG).

The scenes of all views are drawn again, at whatever size is wanted: no screen pixel is enlarged.
Only the part where there is an image is drawn; corner texts, cursors and buttons stay out.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
import math
import re

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from busi_desktop import __version__
from busi_desktop.ui.corner_text import CornerText, paint_corners
from busi_desktop.ui.exporting.legend import PictureLegend, legend_height, paint_legend
from busi_desktop.ui.picture_view import PictureView
from busi_desktop.ui.qimage import rgb_array
from busi_desktop.ui.theme import CANVAS

MOST_PIXELS = 40_000_000
_SVG_DPI = 96
_NEAR = 1e-6
_EMBEDDED = re.compile('xlink:href="data:image/png;base64,([^"]*)"')
_NOTHING = re.compile('<path [^>]*d=""/>')  # Qt writes paths without points


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Panel:
    """Hold one view, its seen part of the frame, and where that lies.

    Attributes
    ----------
    seen
        In source pixels.
    box
        The same in logical pixels of the widget that holds all views.
    clip
        Part of the view that isn't covered, in the same pixels; None is all of it.
    """

    view: PictureView
    seen: QRectF
    box: QRectF
    clip: QRectF | None


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Drawing:
    """Hold an SVG whose pictures, uint8 ``(H, W, 3)``, are still to be put in.

    Putting them in is slow and touches no widget: `encode` may run on any thread.
    """

    text: str
    pictures: tuple[NDArray[np.uint8], ...]

    def encode(self) -> bytes:
        """Return the file."""
        from busi_desktop.export.png import encode_picture

        pictures = iter(self.pictures)

        def fill(match: re.Match[str]) -> str:
            shown = QImage.fromData(base64.b64decode(match[1]))
            if shown.width() * shown.height() != 1:
                return match[0]
            data = base64.b64encode(encode_picture(next(pictures))).decode()
            return f'xlink:href="data:image/png;base64,{data}"'

        return _NOTHING.sub("", _EMBEDDED.sub(fill, self.text)).encode()


class ViewShot:
    """Hold what is seen of the views inside a widget, ready to be drawn at any size.

    Parameters
    ----------
    area
        Widget that holds the views.
    main
        The view whose source pixels count.
    legend
        What is written below; None is nothing.
    """

    def __init__(self, area: QWidget, main: PictureView, legend: PictureLegend | None) -> None:
        self._main = main
        self._legend = legend
        self._font = QFont(area.font())
        self._panels = _panels(area)
        self._crop = QRectF()
        for panel in self._panels:
            self._crop = self._crop.united(panel.box if panel.clip is None else panel.clip)

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing to draw."""
        return self._crop.isEmpty()

    def scale_for(self, per_source_px: float | None) -> float:
        """Return output pixels per logical pixel of the screen.

        `per_source_px` is the wanted number of output pixels per source pixel of the main view;
        None is what the screen has.
        """
        if per_source_px is None:
            return float(self._main.devicePixelRatioF())
        return per_source_px / self._main.view_state.scale

    def size_px(self, scale: float) -> QSize:
        """Return width and height of the picture with its legend."""
        ratio = max(scale, 1.0)
        inner = self._inner(scale)
        return QSize(math.ceil(inner.width() * ratio), math.ceil(self._height(inner) * ratio))

    def is_too_large(self, scale: float) -> bool:
        """Tell whether a picture would be larger than any program likes to open."""
        size = self.size_px(scale)
        return size.width() * size.height() > MOST_PIXELS

    def image(self, scale: float) -> QImage:
        """Return the picture, opaque."""
        image = QImage(self.size_px(scale), QImage.Format.Format_RGB32)
        # Lines and texts keep their size on the screen where the picture shrinks.
        image.setDevicePixelRatio(max(scale, 1.0))
        image.fill(QColor(CANVAS))
        painter = QPainter(image)
        self._paint(painter, scale)
        painter.end()
        image.setDevicePixelRatio(1.0)
        return image

    def svg(self, scale: float) -> Drawing:
        """Return lines as lines, texts as texts, and what the images inside show."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)  # the older one can't clip
        generator.setOutputDevice(buffer)
        generator.setResolution(_SVG_DPI)
        inner = self._inner(scale)
        ratio = max(scale, 1.0)
        width, height = inner.width(), self._height(inner)
        generator.setSize(QSize(math.ceil(width * ratio), math.ceil(height * ratio)))
        generator.setViewBox(QRectF(0.0, 0.0, width, height))
        generator.setTitle("busi_desktop")
        generator.setDescription(f"busi_desktop {__version__}")
        painter = QPainter(generator)
        painter.fillRect(QRectF(0.0, 0.0, width, height), QColor(CANVAS))
        self._paint(painter, scale, lines_alone=True)
        painter.end()
        text = bytes(buffer.data().data()).decode()
        return Drawing(text=text, pictures=tuple(_raster(panel) for panel in self._panels))

    # -------------------------------------------------------------------------------- drawing
    def _shrink(self, scale: float) -> float:
        """Return the painter's pixels per logical pixel of the screen."""
        return scale / max(scale, 1.0)

    def _inner(self, scale: float) -> QRectF:
        shrink = self._shrink(scale)
        width, height = self._crop.width() * shrink, self._crop.height() * shrink
        ratio = max(scale, 1.0)
        # Whole output pixels, or a last row and column would be half empty.
        return QRectF(0.0, 0.0, round(width * ratio) / ratio, round(height * ratio) / ratio)

    def _height(self, inner: QRectF) -> float:
        if self._legend is None:
            return inner.height()
        return inner.height() + math.ceil(legend_height(self._legend, inner.width(), self._font))

    def _paint(self, painter: QPainter, scale: float, *, lines_alone: bool = False) -> None:
        inner = self._inner(scale)
        for panel in self._panels:
            self._paint_panel(painter, panel, scale, lines_alone=lines_alone)
        if self._legend is not None:
            foot = QRectF(0.0, inner.height(), inner.width(), self._height(inner) - inner.height())
            paint_legend(painter, foot, self._legend, self._font)

    def _paint_panel(
        self, painter: QPainter, panel: Panel, scale: float, *, lines_alone: bool
    ) -> None:
        shrink, ratio = self._shrink(scale), max(scale, 1.0)
        view = panel.view
        target = self._on_paper(panel.box, shrink)
        per_px = view.view_state.scale * scale
        is_whole = abs(per_px - round(per_px)) < _NEAR and round(per_px) >= 1
        exact = is_whole and view.view_state.aspect == 1.0
        if exact:  # source pixels fall on output pixels
            target.moveTo(round(target.left() * ratio) / ratio, round(target.top() * ratio) / ratio)
        painter.save()
        clip = target if panel.clip is None else self._on_paper(panel.clip, shrink)
        painter.setClipRect(clip)
        smooth = QPainter.RenderHint.SmoothPixmapTransform
        painter.setRenderHint(smooth, not exact and bool(view.renderHints() & smooth))
        to_scene, _ = view.viewportTransform().inverted()
        source = to_scene.mapRect(
            QRectF(
                view.view_point((panel.seen.left(), panel.seen.top())),
                view.view_point((panel.seen.right(), panel.seen.bottom())),
            )
        )
        if lines_alone:
            painter.drawImage(target, _place_holder())
            view.set_frame_drawn(False)
        view.scene().render(painter, target, source)
        view.set_frame_drawn(True)
        mm = view.corners.mm_per_screen_px
        if mm is not None and panel.clip is None:
            origin = view.corners.bar_origin
            bar = CornerText(mm_per_screen_px=mm / shrink, bar_origin=origin)
            paint_corners(painter, target, bar, self._font)
        painter.restore()

    def _on_paper(self, box: QRectF, shrink: float) -> QRectF:
        moved = box.translated(-self._crop.topLeft())
        return QRectF(moved.topLeft() * shrink, moved.size() * shrink)


def _place_holder() -> QImage:
    """Return the single pixel that stands for a picture until it is put in."""
    pixel = QImage(1, 1, QImage.Format.Format_RGB32)
    pixel.fill(QColor(CANVAS))
    return pixel


def _raster(panel: Panel) -> NDArray[np.uint8]:
    """Return the seen part of a view's picture, a pixel for each source pixel."""
    image = QImage(panel.seen.size().toSize(), QImage.Format.Format_RGB32)
    image.fill(QColor(CANVAS))
    painter = QPainter(image)
    painter.translate(-panel.seen.topLeft())
    panel.view.paint_frame(painter)
    painter.end()
    return rgb_array(image)


def seen_views(area: QWidget) -> list[PictureView]:
    """Return the views with a picture on the screen, those that lie over another last."""
    views = [
        view
        for view in area.findChildren(PictureView)
        if view.isVisibleTo(area) and view.has_picture
    ]
    return sorted(views, key=lambda view: not view.mask().isEmpty())


def _panels(area: QWidget) -> list[Panel]:
    panels = []
    for view in seen_views(area):
        pane = view.pane
        if pane is None:
            continue
        frame = QRectF(0.0, 0.0, *pane.size_px)
        # Whole source pixels: the outermost ones may be seen in part.
        seen = QRectF(QRectF(view.seen_box()).toAlignedRect()).intersected(frame)
        if seen.isEmpty():
            continue
        origin = QPointF(view.mapTo(area, view.rect().topLeft()))
        box = QRectF(
            view.view_point((seen.left(), seen.top())),
            view.view_point((seen.right(), seen.bottom())),
        ).translated(origin)
        covered = view.mask().boundingRect()
        clip = None
        if covered != QRect():
            clip = QRectF(covered).translated(origin).intersected(box)
        panels.append(Panel(view=view, seen=seen, box=box, clip=clip))
    return panels
