"""The slider through the frames of a file that has several."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget


class FrameBar(QWidget):
    """Show which frame is seen; hidden where there is only one."""

    frame_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slider = QSlider(Qt.Orientation.Horizontal, self)
        self._slider.setObjectName("frame_number")
        self._slider.setAccessibleName(self.tr("Frame"))
        self._slider.setPageStep(10)
        self._slider.valueChanged.connect(self._on_value)
        self._words = QLabel(self)
        self._words.setProperty("role", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.addWidget(QLabel(self.tr("Frame"), self))
        row.addWidget(self._slider, 1)
        row.addWidget(self._words)
        self.hide()

    def show_place(self, frame_number: int, n_frames: int) -> None:
        """Show frame `frame_number`, counted from 0, of `n_frames`."""
        blocker = QSignalBlocker(self._slider)
        self._slider.setRange(1, n_frames)
        self._slider.setValue(frame_number + 1)
        del blocker
        self._words.setText(
            self.tr("{number} of {count}").format(number=frame_number + 1, count=n_frames)
        )
        self.setVisible(n_frames > 1)

    def _on_value(self, value: int) -> None:
        self.frame_chosen.emit(value - 1)
