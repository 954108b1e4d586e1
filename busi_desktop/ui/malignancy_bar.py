"""The chance of malignancy as a bar, with marks where the model was measured."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from busi_desktop.domain.prediction import Prediction
from busi_desktop.ui.theme import theme_of
from busi_desktop.ui.wording import malignancy_sentence, operating_texts

_HEIGHT_PX = 18
_BAR_PX = 8
_NEAR_PX = 6.0


class MalignancyBar(QWidget):
    """Draw the chance from 0 to 100 %, and a mark with a tooltip at each operating point."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prediction: Prediction | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_prediction(self, prediction: Prediction) -> None:
        """Draw another chance with its marks."""
        self._prediction = prediction
        self.setAccessibleName(malignancy_sentence(prediction))
        self.setAccessibleDescription(" ".join(operating_texts(prediction).values()))
        self.update()

    @property
    def marks(self) -> tuple[tuple[float, str], ...]:
        """Return each mark's place from the left in pixels, and what it says."""
        if self._prediction is None:
            return ()
        points = self._prediction.operating_points
        return tuple(
            (self.width() * float(getattr(points, name)), text)
            for name, text in operating_texts(self._prediction).items()
        )

    def sizeHint(self) -> QSize:
        """Return the size of one bar."""
        return QSize(260, _HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest legible size."""
        return QSize(120, _HEIGHT_PX)

    def event(self, event: QEvent) -> bool:
        """Tell of the mark under the cursor."""
        if isinstance(event, QHelpEvent):
            near = [text for x, text in self.marks if abs(x - event.x()) <= _NEAR_PX]
            QToolTip.showText(event.globalPos(), "\n".join(near), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track, the chance, and the marks across both."""
        if self._prediction is None:
            return
        painter = QPainter(self)
        track = QRectF(0, (self.height() - _BAR_PX) / 2, self.width(), _BAR_PX)
        painter.fillRect(track, self.palette().color(QPalette.ColorRole.Base))
        bar = QRectF(track)
        bar.setWidth(max(track.width() * self._prediction.malignancy, 1.5))
        painter.fillRect(bar, QColor(theme_of(self.palette()).bar))
        text = self.palette().color(QPalette.ColorRole.WindowText)
        for x, _text in self.marks:
            left = min(max(x - 1.0, 0.0), self.width() - 2.0)
            painter.fillRect(QRectF(left, 0, 2, self.height()), text)
