"""How far a run over all files is, with what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from busi_desktop.app.folder_run import FolderRun
from busi_desktop.app.run_progress import RunProgress
from busi_desktop.ui.run_words import end_text, place_text, progress_text


class RunBar(QWidget):
    """Show a folder run; its buttons act on it at once."""

    def __init__(self, run: FolderRun, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self.setObjectName("run_bar")
        self._words = QLabel(self)
        self._words.setObjectName("run_words")
        self._place = QLabel(self)
        self._place.setObjectName("run_place")
        self._place.setProperty("role", "muted")
        # A long name must not widen the window.
        self._place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._bar = QProgressBar(self)
        self._bar.setObjectName("run_progress")
        self._bar.setAccessibleName(self.tr("Progress of analyzing all files"))
        self._bar.setMaximumHeight(16)
        self._bar.setTextVisible(False)
        self._start = self._button("run_start", self.tr("Analyze all"), run.start)
        self._start.setToolTip(self.tr("Analyze every frame that has no result yet"))
        self._pause = self._button("run_pause", self.tr("Pause"), run.toggle_pause)
        self._stop = self._button("run_stop", self.tr("Stop"), run.cancel)
        self._stop.setToolTip(self.tr("End the run; what is done stays"))
        self._retry = self._button("run_retry", self.tr("Retry failed"), run.retry)
        self._retry.setToolTip(self.tr("Read the files again in which something failed"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._start)
        row.addWidget(self._pause)
        row.addWidget(self._stop)
        row.addWidget(self._retry)
        row.addWidget(self._bar, 1)
        row.addWidget(self._words)
        row.addWidget(self._place, 1)
        run.progressed.connect(self.show_progress)
        run.ended.connect(self.show_end)
        self.look()

    def _button(self, name: str, text: str, run: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.clicked.connect(run)
        return button

    @property
    def is_running(self) -> bool:
        """Tell whether a run is under way."""
        return self._run.running

    @Slot()
    def look(self) -> None:
        """Enable what makes sense now."""
        running = self._run.running
        n_failed = 0 if running else self._run.n_failed_files
        self._start.setVisible(not running)
        self._start.setEnabled(self._run.has_files)
        self._retry.setVisible(n_failed > 0)
        self._retry.setText(self.tr("Retry {n} failed").format(n=n_failed))
        for widget in (self._pause, self._stop, self._bar):
            widget.setVisible(running)
        paused = self._run.paused
        self._pause.setText(self.tr("Go on") if paused else self.tr("Pause"))
        self._pause.setToolTip(
            self.tr("Take up the run again") if paused else self.tr("Stop after the present frame")
        )

    @Slot(object)
    def show_progress(self, progress: RunProgress) -> None:
        """Show a run that goes on."""
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        self._words.setText(progress_text(progress))
        self._place.setText(place_text(progress))
        self.look()

    @Slot(object)
    def show_end(self, progress: RunProgress) -> None:
        """Sum up a run that has ended."""
        self._words.setText(end_text(progress))
        self._place.setText("")
        self.look()
