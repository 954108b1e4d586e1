"""A frame on paper, with outline and scale bar."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPdfWriter, QPen, QTransform

from busi_desktop.app.calibration_words import origin_text
from busi_desktop.domain.frame import Frame
from busi_desktop.domain.geometry import PixelSpacing
from busi_desktop.domain.measurement import LesionMeasurements
from busi_desktop.ui.corner_text import bar_length_mm
from busi_desktop.ui.qimage import gray_qimage, rgb_qimage
from busi_desktop.ui.report.blocks import Block
from busi_desktop.ui.report.paper import Type, mm
from busi_desktop.ui.theme import LESION

_LONGEST_SIDE_PX = 2000
"""About 600 dots per inch of the picture: more is lost on every printer."""
_BAR_SHARE = 0.3
_MARK = Type(size_pt=7.0, bold=True)
_LIGHT, _DARK = QColor("#ffffff"), QColor("#000000")


@dataclass(slots=True, eq=False, kw_only=True)
class FramePicture(Block):
    """Draw a frame; `outline` and `lesions` in its pixel-edge coordinates.

    Attributes
    ----------
    size_px
        Width and height of the frame, in which the outline is given.
    spacing
        For the scale bar; None where nothing calibrates the whole frame alike.
    aspect
        Height of a pixel over its width.
    stamp
        Stands inside the picture, so that whoever cuts it out takes it along.
    """

    image: QImage
    size_px: tuple[int, int]
    highest: float
    spacing: PixelSpacing | None = None
    aspect: float = 1.0
    outline: QPainterPath | None = None
    lesions: tuple[LesionMeasurements, ...] = ()
    stamp: str = ""

    def height(self, width: float) -> float:
        """Return the height that keeps the frame's proportions."""
        return min(width * self.size_px[1] * self.aspect / self.size_px[0], self.highest)

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint the frame in the middle of its column, then what lies over it."""
        width = box.height() * self.size_px[0] / (self.size_px[1] * self.aspect)
        room = QRectF(box.center().x() - width / 2, box.top(), width, box.height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        _draw_lossless(painter, room, self.image)
        painter.setClipRect(room)
        scale = room.width() / self.size_px[0]
        to_paper = QTransform(scale, 0, 0, scale * self.aspect, room.left(), room.top())
        if self.outline is not None:
            self._paint_outline(painter, to_paper)
        if self.stamp:
            _paint_stamp(painter, room, self.stamp)
        if self.spacing is not None:
            _paint_bar(painter, room, self.spacing.col_mm / scale, origin_text(self.spacing))
        painter.restore()

    def _paint_outline(self, painter: QPainter, to_paper: QTransform) -> None:
        path = to_paper.map(self.outline or QPainterPath())
        for color, thickness in ((_DARK, mm(0.55)), (QColor(LESION), mm(0.28))):
            pen = QPen(color, thickness)
            pen.setCapStyle(Qt.PenCapStyle.SquareCap)
            painter.strokePath(path, pen)
        if len(self.lesions) < 2:
            return
        for lesion in self.lesions:
            x, y, width, _ = lesion.bbox_xywh
            corner = to_paper.map(QPointF(x + width, y))
            _paint_text(painter, corner + QPointF(mm(0.6), mm(1.0)), str(lesion.number))


def frame_image(frame: Frame) -> QImage:
    """Return a frame as it is stored, in color where it has color, not larger than paper shows."""
    image = gray_qimage(frame.pixels) if frame.rgb is None else rgb_qimage(frame.rgb)
    most = QSize(_LONGEST_SIDE_PX, _LONGEST_SIDE_PX)
    if image.width() <= most.width() and image.height() <= most.height():
        return image
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(most, keep, smooth)


def common_spacing(frame: Frame) -> PixelSpacing | None:
    """Return the calibration that all of a frame's regions agree on, or None."""
    spacings = {region.spacing for region in frame.geometry.regions}
    return spacings.pop() if len(spacings) == 1 else None


def _draw_lossless(painter: QPainter, room: QRectF, image: QImage) -> None:
    """Draw an image; into a PDF gray goes as gray, a fourth of the work and of the size."""
    device = painter.device()
    if isinstance(device, QPdfWriter) and image.format() == QImage.Format.Format_Grayscale8:
        device.setColorModel(QPdfWriter.ColorModel.Grayscale)
        painter.drawImage(room, image)
        device.setColorModel(QPdfWriter.ColorModel.Auto)
    else:
        painter.drawImage(room, image)


def _paint_stamp(painter: QPainter, room: QRectF, text: str) -> None:
    painter.setFont(Type(size_pt=5.5).font())
    metrics = painter.fontMetrics()
    strip = QRectF(0, 0, metrics.horizontalAdvance(text) + mm(2.0), metrics.height() + mm(0.6))
    strip.moveBottomLeft(room.bottomLeft())
    painter.fillRect(strip, _DARK)
    painter.setPen(_LIGHT)
    painter.drawText(strip, Qt.AlignmentFlag.AlignCenter, text)


def _paint_bar(painter: QPainter, room: QRectF, mm_per_unit: float, origin: str) -> None:
    longest = room.width() * _BAR_SHARE
    length_mm = bar_length_mm(mm_per_unit, longest_px=longest)
    bar = QRectF(0, 0, length_mm / mm_per_unit, mm(0.7))
    bar.moveBottomRight(room.bottomRight() - QPointF(mm(2.0), mm(1.6)))
    edge = mm(0.2)
    painter.fillRect(bar.adjusted(-edge, -edge, edge, edge), _DARK)
    painter.fillRect(bar, _LIGHT)
    text = f"{length_mm:g} mm · {origin}"
    painter.setFont(_MARK.font())
    left = bar.right() - painter.fontMetrics().horizontalAdvance(text)
    _paint_text(painter, QPointF(left, bar.top() - mm(0.8)), text)


def _paint_text(painter: QPainter, foot: QPointF, text: str) -> None:
    """Paint light text on a dark edge, legible on any gray."""
    painter.setFont(_MARK.font())
    painter.setPen(_DARK)
    edge = mm(0.15)
    size = painter.fontMetrics().boundingRect(text)
    back = QRectF(size).translated(foot).adjusted(-3 * edge, -2 * edge, 3 * edge, 2 * edge)
    painter.fillRect(back, _DARK)
    painter.setPen(_LIGHT)
    painter.drawText(foot, text)
