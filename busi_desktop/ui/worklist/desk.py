"""Working through the worklist: its images on the screen, one after the other."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from busi_desktop.app.requests import MakeThumbnail
from busi_desktop.app.session import Session
from busi_desktop.app.troubles import not_found
from busi_desktop.app.worklist import Counted, Worklist
from busi_desktop.domain.frame import Frame
from busi_desktop.domain.journal import subject_of
from busi_desktop.domain.worklist import ProjectSettings, WorkRow
from busi_desktop.io.discover import SourceRef
from busi_desktop.ui.status import StatusLine
from busi_desktop.ui.worklist.model import WorklistModel
from busi_desktop.ui.worklist.panel import WorkPanel


class WorkDesk(QObject):
    """Own list and panel, and show the images that the reader goes to.

    `shown_row` is the row of the frame on the screen, or None where it is none of the project's.
    `moved` follows when another one is.
    """

    moved = Signal()

    def __init__(self, session: Session, status: StatusLine, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._status = session, status
        self.worklist = Worklist(self)
        self.model = WorklistModel(self.worklist, self)
        self.panel = WorkPanel(self.model, window)
        self.shown_row: WorkRow | None = None
        self._subject = ""
        self._opening: WorkRow | None = None
        self._steps = 0
        self._is_stepping = False
        self.settings = ProjectSettings()
        self._connect()

    def _connect(self) -> None:
        session, panel, view = self._session, self.panel, self.panel.view
        panel.filters.changed.connect(self.worklist.ask_for)
        panel.next_wanted.connect(partial(self.step, 1))
        panel.previous_wanted.connect(partial(self.step, -1))
        panel.needing_wanted.connect(self.go_to_needing)
        view.opened.connect(self.open_row)
        self.worklist.counted.connect(self._on_counted)
        self.worklist.failed.connect(session.workspace.report)
        session.journal.settled.connect(self.worklist.refresh)
        session.journal.answers_noted.connect(self.worklist.refresh)
        session.blindness.changed.connect(self._on_blindness)
        session.workspace.frame_changed.connect(self._on_frame)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the commands do."""
        return {
            "worklist_next": partial(self.step, 1),
            "worklist_previous": partial(self.step, -1),
            "worklist_needing": self.go_to_needing,
            "worklist_analyze": self.analyze_listed,
        }

    def follow(self, settings: ProjectSettings | None) -> None:
        """Turn to the open project, or to none."""
        project = self._session.project
        self.settings = settings or ProjectSettings()
        path = None if project is None else project.path
        is_other = path != self.worklist.path
        if is_other:
            self._subject, self.shown_row, self._opening = "", None, None
            self._steps, self._is_stepping = 0, False
        if path is None:
            self.worklist.close()
            self.panel.show_nothing()
            return
        self._tell_filters()
        if is_other:
            self.worklist.open(path, self.panel.filters.query)

    @property
    def is_on(self) -> bool:
        """Tell whether a project is open."""
        return self.worklist.path is not None

    @Slot()
    def _on_blindness(self) -> None:
        if self.is_on:
            self._tell_filters()
            self.worklist.refresh()

    def _tell_filters(self) -> None:
        session = self._session
        self.panel.filters.follow(
            self.settings,
            reader=session.journal.reader,
            read_first=session.blindness.read_first,
        )

    @Slot(object)
    def _on_counted(self, counted: Counted) -> None:
        if not self.is_on:
            return
        self.panel.show_counts(counted)
        if self._subject:
            self._look_up(self._subject)

    @Slot()
    def analyze_listed(self) -> None:
        """Let the AI answer for what is listed: then it sorts by what needs a person most."""

        def begin(refs: tuple[SourceRef, ...]) -> None:
            if refs:
                self._session.workspace.add_entries(refs)
                self._session.folder_run.start()
            else:
                self._status.say(self.tr("None of these images was found"))

        if self.is_on and not self._session.folder_run.running:
            self.worklist.listed_sources(begin)

    def with_rows(self, take: Callable[[tuple[WorkRow, ...]], None]) -> None:
        """Give the rows that are chosen, else the one that is shown."""
        ranges = self.panel.view.chosen_ranges()
        if ranges and self.is_on:
            self.worklist.rows_between(ranges, take)
        elif self.shown_row is not None:
            take((self.shown_row,))
        else:
            self._status.say(self.tr("Choose an image of the worklist first"))

    # ------------------------------------------------------------------------ going to images
    def step(self, steps: int) -> None:
        """Go some rows on in the worklist's own order."""
        self._steps += steps
        if self.is_on and not self._is_stepping and self._steps:
            wanted, self._steps, self._is_stepping = self._steps, 0, True
            self.worklist.step(self._subject, wanted, partial(self._arrive, steps=wanted))
        elif not self.is_on:
            self._steps = 0

    def _arrive(self, row: WorkRow | None, *, steps: int) -> None:
        self._is_stepping = False
        if row is None:
            self._steps = 0
            self._status.say(
                self.tr("This is the last image of the worklist")
                if steps > 0
                else self.tr("This is the first image of the worklist")
            )
            return
        self._subject = row.subject
        if self._steps:
            self.step(0)
        else:
            self.open_row(row)

    @Slot()
    def go_to_needing(self) -> None:
        """Go to the next image that needs this reader."""

        def arrive(row: WorkRow | None) -> None:
            if row is None:
                self._status.say(self.tr("Nothing in this list waits for you"))
            else:
                self.open_row(row)

        if self.is_on:
            self.worklist.next_needing(self._subject, arrive)

    @Slot(object)
    def open_row(self, row: WorkRow) -> None:
        """Show an image of the worklist."""
        self._subject, self._opening = row.subject, row
        self._show_place(row.subject)
        self.worklist.source_of(row, partial(self._show_source, row))

    def _show_source(self, row: WorkRow, ref: SourceRef | None) -> None:
        if self._opening is not row:
            return
        if ref is None:
            self._opening = None
            self._session.workspace.report(not_found(), subject=row.name)
            if self.shown_row is not None:  # it is still the one on the screen
                self._show_place(self.shown_row.subject)
            return
        session = self._session
        (entry,) = session.workspace.add_entries((ref,))
        session.controller.show(entry.entry_id, row.frame_number)
        if entry.thumbnail is None:
            session.controller.submit(MakeThumbnail(entry_id=entry.entry_id, ref=ref))
        self.worklist.step(row.subject, 1, partial(self._read_ahead, row))

    def _read_ahead(self, row: WorkRow, following: WorkRow | None) -> None:
        if following is not None and self._subject == row.subject:
            self.worklist.source_of(following, self._list_ahead)

    def _list_ahead(self, ref: SourceRef | None) -> None:
        """Have the image read that the reader will likely turn to."""
        if ref is not None:
            (entry,) = self._session.workspace.add_entries((ref,))
            self._session.controller.read_ahead(entry.entry_id)

    @Slot(object)
    def _on_frame(self, frame: Frame | None) -> None:
        """Follow the image on the screen, whichever way it came there."""
        if frame is None or not self.is_on:
            return
        subject = subject_of(frame.frame_id)
        expected, self._opening = self._opening, None
        if expected is not None and expected.sha256 != frame.frame_id.content_sha256:
            text = self.tr("{name} has changed since it was taken into the project")
            self._status.say(text.format(name=expected.name))
        self._look_up(subject)

    def _look_up(self, subject: str) -> None:
        self.worklist.row_of(subject, partial(self._on_row, subject))

    def _on_row(self, subject: str, row: WorkRow | None) -> None:
        if row is not None and self._opening is None:
            self._subject = subject
        if row != self.shown_row:
            self.shown_row = row
            self.moved.emit()
        self._show_place(subject)

    def _show_place(self, subject: str) -> None:
        self.panel.view.show_subject(subject)
        place = self.model.known_place(subject)
        if place is not None:
            self.panel.view.go_to(place)
        else:
            self.worklist.place_of(subject, self._go_to)

    def _go_to(self, place: int | None) -> None:
        if place is not None:
            self.panel.view.go_to(place)
