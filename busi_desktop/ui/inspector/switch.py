"""An on/off switch as small as a line of text."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from busi_desktop.ui.inspector.colors import accent, blend


class Switch(QCheckBox):
    """Be a check box in all but looks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return twice as wide as high, as high as the text around."""
        height = max(14, self.fontMetrics().height() - 1)
        return QSize(round(1.9 * height), height)

    def minimumSizeHint(self) -> QSize:
        """Return the only size there is."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """Take clicks everywhere on the switch, not only where a check box has its box."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a track with a knob: right and colored when on."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        track = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        radius = track.height() / 2
        is_on = self.isChecked()
        if not self.isEnabled():
            painter.setOpacity(0.45)
        painter.setPen(QPen(accent(palette) if is_on else blend(palette, 0.5), 1))
        painter.setBrush(accent(palette) if is_on else blend(palette, 0.12))
        painter.drawRoundedRect(track, radius, radius)
        if self.hasFocus():
            painter.setPen(QPen(blend(palette, 1.0), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(track.adjusted(-0.5, -0.5, 0.5, 0.5), radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blend(palette, 0.0) if is_on else blend(palette, 0.6))
        x = track.right() - radius if is_on else track.left() + radius
        painter.drawEllipse(QPointF(x, track.center().y()), radius - 2.0, radius - 2.0)
