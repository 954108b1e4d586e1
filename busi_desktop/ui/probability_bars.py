"""Three calibrated probabilities as bars with numbers, in one neutral color."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from busi_desktop.domain.prediction import LABELS, Prediction
from busi_desktop.ui.theme import BAR
from busi_desktop.ui.wording import label_title, percent

_ROW_PX = 26
_BAR_PX = 12
_GAP_PX = 10


class ProbabilityBars(QWidget):
    """Draw a full bar for classes in the prediction set, a hollow one for the others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prediction: Prediction | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_prediction(self, prediction: Prediction) -> None:
        """Draw other probabilities."""
        self._prediction = prediction
        self.setAccessibleName(
            ", ".join(
                f"{label_title(label)} {percent(share)}"
                for label, share in zip(LABELS, prediction.probabilities, strict=True)
            )
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of three rows."""
        return QSize(260, _ROW_PX * len(LABELS))

    def minimumSizeHint(self) -> QSize:
        """Return the smallest legible size."""
        return QSize(180, _ROW_PX * len(LABELS))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint names, bars and numbers in three columns."""
        if self._prediction is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self.fontMetrics()
        names = [label_title(label) for label in LABELS]
        name_width = max(metrics.horizontalAdvance(name) for name in names)
        number_width = metrics.horizontalAdvance(percent(0.999))
        left, right = name_width + _GAP_PX, self.width() - number_width - _GAP_PX
        text = self.palette().color(QPalette.ColorRole.WindowText)
        color = QColor(BAR) if self.isEnabled() else text
        for row, (label, share) in enumerate(
            zip(LABELS, self._prediction.probabilities, strict=True)
        ):
            top = row * _ROW_PX
            painter.setPen(text)
            line = QRectF(0, top, self.width(), _ROW_PX)
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(line, middle | Qt.AlignmentFlag.AlignLeft, names[row])
            painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, percent(share))
            track = QRectF(left, top + (_ROW_PX - _BAR_PX) / 2, max(right - left, 1), _BAR_PX)
            painter.fillRect(track, self.palette().color(QPalette.ColorRole.Base))
            bar = QRectF(track)
            bar.setWidth(max(track.width() * share, 1.5))
            if label in self._prediction.prediction_set:
                painter.fillRect(bar, color)
            else:
                painter.setPen(QPen(color, 1.0))
                painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
