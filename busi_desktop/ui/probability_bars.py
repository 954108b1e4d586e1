"""Three calibrated probabilities as bars with numbers, in one neutral color."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from busi_desktop.domain.prediction import LABELS, Prediction
from busi_desktop.ui.theme import theme_of
from busi_desktop.ui.wording import label_title, percent

_ROW_LINES = 1.6
_BAR_LINES = 0.75
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
        return QSize(260, round(self._row_px * len(LABELS)))

    def minimumSizeHint(self) -> QSize:
        """Return the smallest legible size."""
        return QSize(180, round(self._row_px * len(LABELS)))

    @property
    def _row_px(self) -> float:
        return self.fontMetrics().height() * _ROW_LINES

    def changeEvent(self, event: QEvent) -> None:
        """Take the room that texts of another size need."""
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint names, bars and numbers in three columns."""
        if self._prediction is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self.fontMetrics()
        row_px, bar_px = self._row_px, metrics.height() * _BAR_LINES
        names = [label_title(label) for label in LABELS]
        name_width = max(metrics.horizontalAdvance(name) for name in names)
        number_width = metrics.horizontalAdvance(percent(0.999))
        left, right = name_width + _GAP_PX, self.width() - number_width - _GAP_PX
        text = self.palette().color(QPalette.ColorRole.WindowText)
        color = QColor(theme_of(self.palette()).bar) if self.isEnabled() else text
        for row, (label, share) in enumerate(
            zip(LABELS, self._prediction.probabilities, strict=True)
        ):
            top = row * row_px
            painter.setPen(text)
            line = QRectF(0, top, self.width(), row_px)
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(line, middle | Qt.AlignmentFlag.AlignLeft, names[row])
            painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, percent(share))
            track = QRectF(left, top + (row_px - bar_px) / 2, max(right - left, 1), bar_px)
            painter.fillRect(track, self.palette().color(QPalette.ColorRole.Base))
            bar = QRectF(track)
            bar.setWidth(max(track.width() * share, 1.5))
            if label in self._prediction.prediction_set:
                painter.fillRect(bar, color)
            else:
                painter.setPen(QPen(color, 1.0))
                painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
