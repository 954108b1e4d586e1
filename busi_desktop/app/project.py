"""The open project: the session's journal is its file then, and goes back when it is closed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from busi_desktop.app.analysis import AnalysisController
from busi_desktop.app.blindness import Blindness
from busi_desktop.app.journal_writer import JournalWriter
from busi_desktop.app.measurement_keeper import UNNAMED
from busi_desktop.app.workspace import Workspace
from busi_desktop.domain.journal import Entry
from busi_desktop.domain.worklist import PROJECT_SUBJECT, SETTINGS, AiAnswer, ProjectSettings
from busi_desktop.errors import UserError

IN_USE = "PROJECT_IN_USE"
"""Of this refusal the window asks what to do; any other one is reported."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenProject:
    """Hold which project is open, and how it is to be read."""

    path: Path
    settings: ProjectSettings

    @property
    def title(self) -> str:
        """Return what the project is called: like its file."""
        return self.path.stem


class ProjectKeeper(QObject):
    """Open and close projects.

    The files that are open are closed at each turn: what is on the screen is never written into
    another journal than the one that it came from. `changed` carries the open project or None, also
    when its settings change; `refused` the path of one that can't be opened, and why.
    """

    changed = Signal(object)
    refused = Signal(object, object)

    def __init__(
        self,
        journal: JournalWriter,
        blindness: Blindness,
        workspace: Workspace,
        controller: AnalysisController,
    ) -> None:
        super().__init__(journal)
        self.project: OpenProject | None = None
        self._journal = journal
        self._own = journal.path
        self._blindness = blindness
        self._workspace = workspace
        journal.left.connect(controller.close_all)
        journal.loaded.connect(self._look)
        journal.recorded.connect(self._on_recorded)
        journal.stayed.connect(self._on_stayed)
        controller.answered.connect(self._on_answered)

    def open(self, path: Path, *, read_only: bool, take_over: bool) -> None:
        """Turn to a project's file."""
        path = path.absolute()
        if self.project is None or self.project.path != path:
            self._journal.turn_to(path, is_project=True, read_only=read_only, take_over=take_over)

    def close(self) -> None:
        """Go back to the reader's own journal."""
        if self.project is not None:
            self._journal.turn_to(self._own, is_project=False)

    def set_settings(self, settings: ProjectSettings) -> None:
        """Let the project be read in another way from now on."""
        if self.project is not None and settings != self.project.settings:
            reader = self._journal.reader or UNNAMED
            self._journal.record(PROJECT_SUBJECT, SETTINGS, settings.to_json(), reader=reader)

    @Slot()
    def _look(self) -> None:
        before, self.project = self.project, None
        if self._journal.is_project:
            found = self._journal.last_of_each(SETTINGS)
            settings = ProjectSettings.from_json(found[-1].content) if found else ProjectSettings()
            self.project = OpenProject(path=self._journal.path, settings=settings)
        project = self.project
        self._blindness.enforce(project is not None and project.settings.read_first)
        if project != before:
            self.changed.emit(project)

    @Slot(object)
    def _on_recorded(self, entry: Entry) -> None:
        if entry.kind == SETTINGS:
            self._look()

    @Slot(object, object)
    def _on_stayed(self, path: Path, error: UserError) -> None:
        self.refused.emit(path, error)
        if error.code != IN_USE:
            self._workspace.report(error)

    @Slot(object)
    def _on_answered(self, answer: AiAnswer) -> None:
        if self._journal.is_project:
            self._journal.note_answer(answer)


def enforced() -> UserError:
    """Say why read-first mode can't be left."""
    return UserError(
        "This project asks for your own reading before the AI's answer.",
        hint="Who runs the project can change that in its settings.",
        code="READ_FIRST_ENFORCED",
    )
