"""The command *Agreement…*: compute on a thread of its own, show, open images, save."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from busi_desktop.app.language import error_text
from busi_desktop.app.long_job import Check, LongJob, Progress
from busi_desktop.app.session import Session
from busi_desktop.domain.annotation import SAVED
from busi_desktop.domain.journal import Entry, NewEvent
from busi_desktop.domain.worklist import WorkRow
from busi_desktop.errors import UserError
from busi_desktop.ui.status import StatusLine
from busi_desktop.ui.worklist import Projects

if TYPE_CHECKING:  # not on the start path: bring SciPy
    from busi_desktop.app.agreement import Found
    from busi_desktop.ui.comparing.agreement_window import AgreementWindow

_SUFFIXES = {"pairs": ".csv", "frames": ".csv", "report": ".pdf"}


class AgreementDesk(QObject):
    """Own the table of agreement, which is made when it is first wanted.

    `opened` carries two names whose outlines are to be compared on an image that is coming.
    """

    opened = Signal(object, object)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._main = window
        self._projects: Projects | None = None
        self._status: StatusLine | None = None
        self._window: AgreementWindow | None = None
        self._found: Found | None = None
        self._again = False
        self._sight: tuple[object, ...] = ()
        self._outlining: Path | None = None
        self._job = LongJob(self)
        self._job.progressed.connect(self._on_progress)
        self._job.finished.connect(self._on_finished)
        self._job.failed.connect(self._on_failed)
        self._job.cancelled.connect(self._on_cancelled)
        session.journal.recorded_many.connect(self._on_recorded_many)
        session.project_changed.connect(self._on_sight)
        session.blindness.changed.connect(self._on_sight)

    def follow(self, projects: Projects, status: StatusLine) -> None:
        """Take what opens images, and tells the reader something."""
        self._projects, self._status = projects, status

    @property
    def window(self) -> AgreementWindow:
        """Return the window."""
        if self._window is None:
            from busi_desktop.ui.comparing.agreement_window import AgreementWindow

            made = self._window = AgreementWindow()
            made.again_wanted.connect(self.compute)
            made.ai_wanted.connect(self.add_ai)
            made.stop_wanted.connect(self._job.cancel)
            made.image_wanted.connect(self._open)
            made.save_wanted.connect(self.ask_file)
            self._main.installEventFilter(self)
        return self._window

    def stop(self) -> bool:
        """End the thread; return False if it hangs."""
        return self._job.stop()

    # --------------------------------------------------------------------------------- computing
    @property
    def obstacle(self) -> str:
        """Return why the agreement is not shown; empty if it is."""
        project = self._session.project
        if project is None or not project.settings.blind:
            return ""
        if project.settings.shows_all_to(self._session.journal.reader):
            return ""
        return self.tr("This project is blind: only its adjudicator sees how far readers agree.")

    @property
    def with_ai(self) -> bool:
        """Tell whether the AI is compared, too: not while readers must not see its answers."""
        return not self._session.blindness.read_first

    @Slot()
    def show(self) -> None:
        """Compute the agreement of all, and show it."""
        if self.obstacle:
            if self._status is not None:
                self._status.say(self.obstacle)
            return
        window = self.window
        window.show()
        window.raise_()
        window.activateWindow()
        self.compute()

    @Slot()
    def compute(self) -> None:
        """Compute anew; what is going on is stopped first."""
        if self._job.is_running:
            self._again = True
            self._job.cancel()
            return
        self._again = False
        if self.obstacle:
            return
        self._sight = self._now()
        project, path = self._session.project, self._session.journal.path
        self._found = None
        self.window.show_busy()
        work = partial(
            _compute if project is not None or path.is_file() else _nothing,
            path,
            self.with_ai,
            project is not None and project.settings.hide_names,
        )
        self._job.begin(work)

    @Slot()
    def add_ai(self) -> None:
        """Let the AI outline what was signed, keep that in the project, and compute anew."""
        if self._projects is not None and self._may_add_ai:
            self._projects.with_reader(self._begin_ai)

    def _begin_ai(self) -> None:
        if self._job.is_running or not self._may_add_ai:
            return
        journal = self._session.journal
        self._outlining, self._found = journal.path, None
        self.window.show_busy()
        self._job.begin(
            partial(_outline, journal.path, self._session.manifest_path, journal.reader)
        )

    @property
    def _may_add_ai(self) -> bool:
        session = self._session
        return session.project is not None and self.with_ai and not session.journal.is_look_only

    def _keep(self, events: tuple[NewEvent, ...]) -> None:
        """Record the AI's outlines; the figures follow when they are on the disk."""
        if self._outlining != self._session.journal.path:
            return  # another project is open by now
        if events:
            self._session.journal.record_many(events)
        else:
            self.compute()

    @Slot(object)
    def _on_recorded_many(self, entries: Sequence[Entry]) -> None:
        is_waiting = self._window is not None and self._window.isVisible() and self._found is None
        if is_waiting and any(entry.kind == SAVED for entry in entries):
            self.compute()

    @Slot(int, int)
    def _on_progress(self, done: int, total: int) -> None:
        if self._window is not None:
            self._window.show_progress(done, total)

    @Slot(object)
    def _on_finished(self, found: Found | tuple[NewEvent, ...]) -> None:
        if isinstance(found, tuple):
            self._keep(found)
        elif self._again:
            self.compute()
        elif self._window is not None:
            self._found = found
            self._window.show_found(
                found, self._title(), with_ai=self.with_ai, may_add_ai=self._may_add_ai
            )

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        if self._window is not None:
            self._window.show_note(error_text(error))

    @Slot()
    def _on_cancelled(self) -> None:
        if self._again:
            self.compute()
        elif self._window is not None:
            self._window.show_note(self.tr("Stopped."))

    def _title(self) -> str:
        project = self._session.project
        return "" if project is None else project.title

    def _now(self) -> tuple[object, ...]:
        """Return of what, and for whom, the figures are."""
        session = self._session
        return session.journal.path, session.journal.reader, self.obstacle, self.with_ai

    @Slot()
    def _on_sight(self) -> None:
        """Take away figures of another project, or that another reader may not see."""
        if self._window is None or self._sight == self._now():
            return
        self._again = False
        self._job.cancel()
        self._found = None
        self._window.close()

    # ------------------------------------------------------------------------------------ images
    @Slot(object, object)
    def _open(self, names: tuple[str, str], subject: str) -> None:
        """Show an image on which two disagree."""
        if self._session.project is not None and self._projects is not None:
            desk = self._projects.desk

            def take(row: WorkRow | None) -> None:
                if row is None:
                    self._say_missing()
                else:
                    desk.open_row(row)
                    self._arrive(names)

            desk.worklist.row_of(subject, take)
            return
        workspace, number = self._session.workspace, int(subject.partition("#")[2])
        for entry in workspace.entries:
            if any(summary.subject == subject for summary in entry.summaries):
                self._session.controller.show(entry.entry_id, number)
                self._arrive(names)
                return
        self._say_missing()

    def _say_missing(self) -> None:
        self.window.show_note(self.tr("This image is not open. Open it, then compare readers."))

    def _arrive(self, names: tuple[str, str]) -> None:
        self.opened.emit(*names)
        self._main.raise_()
        self._main.activateWindow()

    # ------------------------------------------------------------------------------------ saving
    @Slot(object)
    def ask_file(self, what: str) -> None:
        """Let the reader name a file, and save a table or the report there."""
        if self._found is None:
            return
        titles = {
            "pairs": (self.tr("Save the figures"), self.tr("Tables (*.csv)")),
            "frames": (self.tr("Save the images' figures"), self.tr("Tables (*.csv)")),
            "report": (self.tr("Save the report"), self.tr("PDF (*.pdf)")),
        }
        title, kinds = titles[what]
        suffix = _SUFFIXES[what]
        name, _ = QFileDialog.getSaveFileName(self.window, title, f"agreement{suffix}", kinds)
        if name:
            path = Path(name)
            target = path if path.suffix else path.with_suffix(suffix)
            self._session.controller.write(target, self._encoder(what, self._found))

    def _encoder(self, what: str, found: Found) -> Callable[[], bytes]:
        from busi_desktop.app.agreement_tables import frames_csv, pairs_csv

        if what == "pairs":
            return partial(pairs_csv, found.pairs)
        if what == "frames":
            return partial(frames_csv, found.pairs)
        from busi_desktop.ui.comparing.report import encode_agreement
        from busi_desktop.ui.report.paper import local_paper

        paper = self._session.settings.report_paper or local_paper()
        return partial(encode_agreement, found, self._title(), paper)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close with the main window."""
        if watched is self._main and event.type() == QEvent.Type.Close and self._window is not None:
            self._window.close()
            self._window.deleteLater()
            self._window = None
        return False


def _compute(
    path: Path, with_ai: bool, hides_names: bool, progress: Progress, check: Check
) -> Found:
    from busi_desktop.app.agreement import agreements_in

    return agreements_in(
        path, with_ai=with_ai, hides_names=hides_names, progress=progress, check=check
    )


def _outline(
    path: Path, manifest_path: Path, reader: str, progress: Progress, check: Check
) -> tuple[NewEvent, ...]:
    from busi_desktop.app.ai_outlines import outline_signed

    return outline_signed(path, manifest_path, reader, progress=progress, check=check)


def _nothing(*_of: object) -> Found:
    """Stand for a journal that nobody has begun yet."""
    from busi_desktop.app.agreement import Found

    return Found(pairs=(), names={})
