"""How far outlines shall be followed."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from busi_desktop.ui.dialogs import RoomyDialog

_EMS = 60


class HowFarDialog(RoomyDialog):
    """Ask for the last frame. `chosen` carries its number, from 0."""

    chosen = Signal(int)

    def __init__(self, frame_number: int, n_frames: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("how_far")
        self.setWindowTitle(self.tr("Follow through frames"))
        self.setModal(True)
        self._last = n_frames - 1
        self.to_end = QRadioButton(
            self.tr("To the &end of the loop (frame {number})").format(number=n_frames), self
        )
        self.to_end.setObjectName("how_far_end")
        self.to_end.setChecked(True)
        self.to_frame = QRadioButton(self.tr("To &frame"), self)
        self.to_frame.setObjectName("how_far_frame")
        self.number = QSpinBox(self)
        self.number.setObjectName("how_far_number")
        self.number.setAccessibleName(self.tr("Last frame"))
        self.number.setToolTip(self.number.accessibleName())
        self.number.setRange(frame_number + 2, n_frames)
        self.number.setValue(min(frame_number + 11, n_frames))
        self.number.valueChanged.connect(self._on_number)
        said = QLabel(
            self.tr(
                "Your outlines move with the tissue from frame to frame, as drafts. They stop "
                "where the match becomes unsure, or where you have outlined a frame already."
            ),
            self,
        )
        said.setWordWrap(True)
        role = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        start: QPushButton = buttons.addButton(self.tr("Fo&llow"), role.AcceptRole)
        start.setObjectName("how_far_start")
        start.setToolTip(self.tr("Begin; it can be canceled, and undone as one step"))
        start.setDefault(True)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.to_frame)
        row.addWidget(self.number)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(said)
        column.addWidget(self.to_end)
        column.addLayout(row)
        column.addWidget(buttons)
        self.setMinimumWidth(_EMS * self.fontMetrics().averageCharWidth())

    @Slot()
    def _on_number(self) -> None:
        self.to_frame.setChecked(True)

    @Slot()
    def _take(self) -> None:
        self.chosen.emit(self._last if self.to_end.isChecked() else self.number.value() - 1)
        self.accept()
