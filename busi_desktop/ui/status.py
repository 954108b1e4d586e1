"""The bottom line: what is under the cursor, what happened last, and how far a folder run is."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from busi_desktop.app.folder_run import RunProgress

_MESSAGE_MS = 6000


class StatusLine(QStatusBar):
    """Show readout, messages and the folder run with its Cancel button."""

    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._readout = QLabel(self)
        self._readout.setObjectName("readout")
        self._readout.setContentsMargins(8, 0, 0, 0)
        self._words = QLabel(self)
        self._bar = QProgressBar(self)
        self._bar.setAccessibleName(self.tr("Progress of analyzing all files"))
        self._bar.setFixedWidth(180)
        self._bar.setMaximumHeight(16)
        self._bar.setTextVisible(False)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.setObjectName("cancel_run")
        self._cancel.clicked.connect(self.cancel_wanted)
        self.addWidget(self._readout, 1)
        for widget in (self._words, self._bar, self._cancel):
            self.addPermanentWidget(widget)
            widget.hide()

    def show_readout(self, text: str) -> None:
        """Show what is under the cursor."""
        self._readout.setText(text)

    @Slot(object)
    def show_progress(self, progress: RunProgress) -> None:
        """Show a run that goes on."""
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        self._words.setText(
            self.tr("Analyzing {number} of {total}").format(
                number=progress.done + 1, total=progress.total
            )
        )
        for widget in (self._words, self._bar, self._cancel):
            widget.show()

    @Slot(object)
    def show_end(self, progress: RunProgress) -> None:
        """Sum up a run that has ended."""
        for widget in (self._words, self._bar, self._cancel):
            widget.hide()
        parts = [self.tr("{done} frames analyzed").format(done=progress.done - progress.failed)]
        if progress.abstained:
            parts.append(self.tr("{n} without a class").format(n=progress.abstained))
        if progress.failed:
            parts.append(self.tr("{n} not readable").format(n=progress.failed))
        if progress.cancelled:
            parts.append(self.tr("stopped before the end"))
        self.say(", ".join(parts))

    def say(self, text: str) -> None:
        """Show a message for a moment."""
        self.showMessage(text, _MESSAGE_MS)
