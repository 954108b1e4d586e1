"""An image kept with its last scaled copy, to be painted again and again."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap


class Picture:
    """Hold an image or nothing; scale it once per size, not once per paint."""

    def __init__(self) -> None:
        self.image: QImage | None = None
        self._scaled: QPixmap | None = None
        self._size = QSize()

    def set_image(self, image: QImage | None) -> None:
        """Take another image, or none."""
        self.image = image
        self._scaled = None

    def paint(self, painter: QPainter, box: QRect, *, opacity: float = 1.0) -> None:
        """Paint the image centered in `box`, as large as fits, in its own proportions."""
        if self.image is None or box.isEmpty():
            return
        ratio = painter.device().devicePixelRatioF()
        size = self.image.size().scaled(box.size() * ratio, Qt.AspectRatioMode.KeepAspectRatio)
        if self._scaled is None or size != self._size:
            scaled = self.image.scaled(
                size,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._scaled, self._size = QPixmap.fromImage(scaled), size
            self._scaled.setDevicePixelRatio(ratio)
        shown = self._scaled.deviceIndependentSize().toSize()
        corner = box.topLeft() + QPoint(
            (box.width() - shown.width()) // 2, (box.height() - shown.height()) // 2
        )
        painter.setOpacity(opacity)
        painter.drawPixmap(corner, self._scaled)
        painter.setOpacity(1.0)
