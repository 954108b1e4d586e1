"""The bottom line: what is under the cursor, what happened last, and how far a folder run is."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from busi_desktop.app.run_progress import RunProgress
from busi_desktop.ui.elided import ElidedLabel
from busi_desktop.ui.run_words import end_text, progress_text

_MESSAGE_MS = 6000
_READ_AFTER_MS = 2000
"""After this a message gives way to the read-out, which it hides."""


class StatusLine(QStatusBar):
    """Show readout, messages, and the folder run with its buttons; after it, what failed."""

    pause_wanted = Signal()
    cancel_wanted = Signal()
    failures_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._said = QElapsedTimer()
        self._said.start()
        self._readout = ElidedLabel(self)
        self._readout.setObjectName("readout")
        self._readout.setContentsMargins(8, 0, 0, 0)
        self._words = QLabel(self)
        self._words.setObjectName("run_status")
        self._bar = QProgressBar(self)
        self._bar.setObjectName("run_status_progress")
        self._bar.setAccessibleName(self.tr("Progress of analyzing all files"))
        self._bar.setFixedWidth(140)
        self._bar.setMaximumHeight(16)
        self._bar.setTextVisible(False)
        self._pause = QPushButton(self.tr("Pause"), self)
        self._pause.setObjectName("pause_run")
        self._pause.clicked.connect(self.pause_wanted)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.setObjectName("cancel_run")
        self._cancel.setToolTip(self.tr("End the run; what is done stays"))
        self._cancel.clicked.connect(self.cancel_wanted)
        self._failures = QPushButton(self)
        self._failures.setObjectName("show_failures")
        self._failures.setToolTip(self.tr("List what failed, with the reasons"))
        self._failures.clicked.connect(self.failures_wanted)
        self._running = (self._words, self._bar, self._pause, self._cancel)
        self.addWidget(self._readout, 1)
        for widget in (*self._running, self._failures):
            self.addPermanentWidget(widget)
            widget.hide()

    def show_readout(self, text: str) -> None:
        """Show what is under the cursor."""
        self._readout.set_whole(text)
        if text and self.currentMessage() and self._said.elapsed() >= _READ_AFTER_MS:
            self.clearMessage()

    @Slot(object)
    def show_progress(self, progress: RunProgress) -> None:
        """Show a run that goes on."""
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        self._words.setText(progress_text(progress))
        self._pause.setText(self.tr("Go on") if progress.paused else self.tr("Pause"))
        self._pause.setToolTip(
            self.tr("Take up the run again")
            if progress.paused
            else self.tr("Stop after the present frame")
        )
        for widget in self._running:
            widget.show()
        self._failures.hide()

    @Slot(object)
    def show_end(self, progress: RunProgress) -> None:
        """Sum up a run that has ended."""
        for widget in self._running:
            widget.hide()
        self.show_failed(progress.failed)
        self.say(end_text(progress))

    def show_failed(self, n_failed: int) -> None:
        """Offer to list what failed, if anything did."""
        self._failures.setText(self.tr("{n} failed…").format(n=n_failed))
        self._failures.setVisible(n_failed > 0)

    @Slot()
    def forget_failures(self) -> None:
        """Offer nothing any more: the files are closed."""
        self.show_failed(0)

    def say(self, text: str) -> None:
        """Show a message for a moment; the pointer on an image ends it once it can be read."""
        self._said.start()
        self.showMessage(text, _MESSAGE_MS)

    @Slot(object)
    def take_back(self, text: str) -> None:
        """End a message that isn't true any more, if it is still there."""
        if text and self.currentMessage() == text:
            self.clearMessage()
