"""Everything behind one window, put together once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from busi_desktop.app.analysis import AnalysisController
from busi_desktop.app.annotating.editor import Editor
from busi_desktop.app.assessments import Assessments
from busi_desktop.app.blindness import Blindness
from busi_desktop.app.calibration_keeper import CalibrationKeeper
from busi_desktop.app.calibrations import Calibrations
from busi_desktop.app.cine.player import CinePlayer
from busi_desktop.app.comfort import Comfort
from busi_desktop.app.crash import CrashReporter
from busi_desktop.app.folder_run import FolderRun
from busi_desktop.app.journal_writer import JournalWriter
from busi_desktop.app.key_images import KeyImages
from busi_desktop.app.lexicons import load_lexicons
from busi_desktop.app.mailbox import Job
from busi_desktop.app.measurement_keeper import MeasurementKeeper
from busi_desktop.app.measurements import Measurements
from busi_desktop.app.overrides import Overrides
from busi_desktop.app.project import OpenProject, ProjectKeeper, enforced
from busi_desktop.app.settings import JOURNAL_NAME, LayerSettings, load_settings
from busi_desktop.app.settings_keeper import SettingsKeeper
from busi_desktop.app.unwritten import Unwritten
from busi_desktop.app.workbench import Workbench
from busi_desktop.app.workspace import Workspace
from busi_desktop.domain.worklist import ProjectSettings
from busi_desktop.errors import BugError

PROJECT_SUFFIX = ".busi"


class Session(QObject):
    """Own workspace, controller, folder run, journal and settings.

    Parameters
    ----------
    home
        The program's own folder.
    manifest_path
        The model to use.
    reporter
        Takes bugs of the worker.
    """

    comfort_changed = Signal(object)
    project_changed = Signal(object)
    """Carries the `OpenProject`, or None where there is none any more."""
    project_refused = Signal(object, object)
    """A path, and the `UserError` that keeps that project from being opened."""

    def __init__(self, *, home: Path, manifest_path: Path, reporter: CrashReporter) -> None:
        super().__init__()
        self.manifest_path = manifest_path
        self._reporter = reporter
        self.settings = load_settings(home)
        self.workspace = Workspace(self)
        self._settings_keeper = SettingsKeeper(home, self)
        self._settings_keeper.failed.connect(self.workspace.report)
        self.calibrations = Calibrations(self)
        self.workspace.calibrated = self.calibrations.applied
        bench = Workbench(manifest_path, calibrated=self.calibrations.applied)
        self.controller = AnalysisController(self.workspace, bench, self)
        self.cine = CinePlayer(self.workspace, self.controller, self)
        self.folder_run = FolderRun(self.workspace, self.controller, self)
        self.journal = JournalWriter(home / JOURNAL_NAME, reader=self.settings.reader, parent=self)
        self.blindness = Blindness(
            self.journal, self.workspace, read_first=self.settings.read_first, parent=self
        )
        self.overrides = Overrides(self.journal, self)
        self.assessments = Assessments(self.journal, self.blindness, load_lexicons(home), self)
        self.measurements = Measurements(self)
        MeasurementKeeper(self.measurements, self.journal, self.workspace)
        self.key_images = KeyImages(self.workspace, self.journal, self)
        self.editor = Editor(self.workspace, self.journal, self.blindness, self)
        CalibrationKeeper(self.calibrations, self.journal, self.workspace, self.controller)
        self.journal.left.connect(self.editor.keep)
        self._projects = ProjectKeeper(
            self.journal, self.blindness, self.workspace, self.controller
        )
        self._projects.changed.connect(self._remember)
        self._projects.changed.connect(self.project_changed)
        self._projects.refused.connect(self.project_refused)
        self.journal.failed.connect(self.workspace.report)
        self.journal.told.connect(self.workspace.report)
        self.journal.recovered.connect(self.workspace.withdraw)
        self.controller.crashed.connect(self._on_crashed)
        self.cine.crashed.connect(self._on_cine_crashed)

    def begin(self, paths: list[str]) -> None:
        """Open what the command line names, and get ready for more."""
        if self._is_project(paths):
            self.controller.prepare()
            self.open_project(Path(paths[0]))
        elif paths:  # the first image brings the model: loading it now would delay the image
            self.controller.open_paths(paths)
        else:
            self.controller.prepare()

    def open_paths(self, paths: list[str]) -> None:
        """Open files, folders or archives, and remember them; or a project."""
        if self._is_project(paths):
            self.open_project(Path(paths[0]))
            return
        for path in reversed(paths):
            self.settings = self.settings.with_recent(str(Path(path).absolute()))
        self.controller.open_paths(paths)

    def _is_project(self, paths: list[str]) -> bool:
        return bool(paths) and Path(paths[0]).suffix.lower() == PROJECT_SUFFIX

    @Slot(object)
    def _remember(self, project: OpenProject | None) -> None:
        if project is not None:
            self.settings = self.settings.with_recent_project(str(project.path))

    def forget_recent_projects(self) -> None:
        """Empty the list of recent projects, on the disk too."""
        self.settings = replace(self.settings, recent_projects=())
        self.save()

    def forget_recent(self) -> None:
        """Empty the list of recent files, on the disk too."""
        self.settings = replace(self.settings, recent=())
        self.save()

    def keep(
        self,
        *,
        geometry: str,
        docks: str,
        layers: dict[str, LayerSettings],
        picture_margins: tuple[int, ...],
    ) -> None:
        """Remember how the window looks."""
        self.settings = replace(
            self.settings,
            geometry=geometry,
            docks=docks,
            layers=layers,
            picture_margins=picture_margins,
        )
        self.save()

    def set_comfort(self, comfort: Comfort) -> None:
        """Take over other preferences, keep them, and tell who follows them."""
        if comfort != self.settings.comfort:
            self.settings = replace(self.settings, comfort=comfort)
            self.comfort_changed.emit(comfort)
            self.save()

    def set_language(self, language: str) -> None:
        """Keep the language for the next start; empty is the system's."""
        self.settings = replace(self.settings, language=language)
        self.save()

    def set_reader(self, reader: str) -> None:
        """Take over who reads, and keep it."""
        self.settings = replace(self.settings, reader=reader.strip())
        self.blindness.set_reader(self.settings.reader)
        self.save()

    def set_read_first(self, on: bool) -> None:
        """Switch read-first mode on or off, and keep it, unless the open project enforces it."""
        if self.blindness.is_enforced:
            self.workspace.report(enforced())
            return
        self.settings = replace(self.settings, read_first=on)
        self.blindness.set_read_first(on)
        self.save()

    # ---------------------------------------------------------------------------------- project
    @property
    def project(self) -> OpenProject | None:
        """Return the open project, or None while the journal is the reader's own."""
        return self._projects.project

    def open_project(self, path: Path, *, read_only: bool = False, take_over: bool = False) -> None:
        """Work in a project from now on; `project_changed` follows, or `project_refused`.

        Parameters
        ----------
        path
            Its file.
        read_only
            Look at it beside whoever has it open.
        take_over
            Open it whoever has it open.
        """
        self._projects.open(path, read_only=read_only, take_over=take_over)

    def close_project(self) -> None:
        """Go back to the reader's own journal; `project_changed` follows."""
        self._projects.close()

    def set_project_settings(self, settings: ProjectSettings) -> None:
        """Let the open project be read in another way; `project_changed` follows."""
        self._projects.set_settings(settings)

    def save(self) -> None:
        """Have the settings written; a full disk must not keep the window from closing."""
        self._settings_keeper.keep(self.settings)

    def stop(self) -> bool:
        """End all threads; return False if one of them hangs.

        A folder run ends as if it had been canceled: its tables are written.
        """
        self.editor.finish()
        self.folder_run.cancel()
        threads = (self.cine, self.journal, self.controller, self._settings_keeper)
        ended = [one.stop() for one in threads]
        return all(ended)

    def settle(self) -> None:
        """Bring to the disk all that the reader has recorded, or learn what keeps it from there."""
        self.editor.finish()
        self.journal.wait_for_disk()

    @property
    def unwritten(self) -> tuple[Unwritten, ...]:
        """Return what could not be written while all threads were ended."""
        left, error = self.controller.unwritten, self._settings_keeper.untold
        if error is None:
            return left
        return (*left, Unwritten(target=self._settings_keeper.folder, error=error))

    def note_stuck(self) -> None:
        """Leave a crash file about a worker that doesn't end."""
        self._reporter.report(BugError("worker stuck at the end"), context="stop")

    def _on_crashed(self, job: Job, error: Exception) -> None:
        self._reporter.report(error, context=f"job {job.channel.name} {job.job_id}")

    def _on_cine_crashed(self, error: Exception) -> None:
        self._reporter.report(error, context="cine")
