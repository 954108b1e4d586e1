"""What takes minutes with a project: making it, taking images in, finding images again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QProgressDialog, QWidget

from busi_desktop.app.long_job import Check, LongJob, Progress, Work
from busi_desktop.domain.texts import say
from busi_desktop.domain.worklist import ProjectSettings
from busi_desktop.errors import UserError

if TYPE_CHECKING:  # bring OpenCV
    from busi_desktop.pipeline.reviewing.projects import Added, Relinked

_SHOW_AFTER_MS = 400


class Making(QObject):
    """Do it on a thread of its own, show how far it is, and let it be stopped.

    Signals carry the project's file, and what came of it: `made` and `added` an `Added`, `linked` a
    `Relinked`, `exported` an `Exported`, `failed` a `UserError`; `stopped` follows if the reader
    stopped it.
    """

    made = Signal(object, object)
    added = Signal(object)
    linked = Signal(object)
    exported = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._job = LongJob(self)
        self._dialog: QProgressDialog | None = None
        self._tell: Callable[[object], object] = lambda _result: None
        self._job.progressed.connect(self._on_progress)
        self._job.finished.connect(self._on_finished)
        self._job.failed.connect(self._on_failed)
        self._job.cancelled.connect(self._on_cancelled)

    def make(
        self, path: Path, settings: ProjectSettings, sources: Sequence[Path], *, by: str
    ) -> None:
        """Make a project of the images at, or below, some paths; one that exists is kept."""
        work = partial(_make, path, settings, tuple(sources), by)
        self._begin(self.tr("Taking images in…"), work, lambda found: self.made.emit(path, found))

    def add(self, path: Path, sources: Sequence[Path]) -> None:
        """Take more images into a project."""
        self._begin(
            self.tr("Taking images in…"), partial(_add, path, tuple(sources)), self.added.emit
        )

    def link(self, path: Path, folder: Path) -> None:
        """Look for a project's images below a folder, by their content."""
        self._begin(self.tr("Looking for images…"), partial(_link, path, folder), self.linked.emit)

    def export(self, work: Work) -> None:
        """Write a project's outlines."""
        self._begin(self.tr("Writing outlines…"), work, self.exported.emit)

    def stop(self) -> bool:
        """End the thread; return False if it hangs."""
        self._close()
        return self._job.stop()

    @property
    def is_running(self) -> bool:
        """Tell whether something is going on."""
        return self._job.is_running

    def _begin(self, title: str, work: Work, tell: Callable[[object], object]) -> None:
        if self._job.is_running:
            return
        dialog = self._dialog = QProgressDialog(self._window)
        dialog.setObjectName("project_progress_dialog")
        dialog.setWindowTitle(self.tr("Project"))
        dialog.setLabelText(title)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setMinimumDuration(_SHOW_AFTER_MS)
        dialog.setAutoClose(False)
        dialog.setAutoReset(False)
        dialog.setRange(0, 0)
        dialog.setValue(0)
        dialog.canceled.connect(self._job.cancel)
        self._tell = tell
        self._job.begin(work)

    @Slot(int, int)
    def _on_progress(self, done: int, total: int) -> None:
        if self._dialog is not None:
            self._dialog.setMaximum(max(total, 1))
            self._dialog.setValue(done)

    @Slot(object)
    def _on_finished(self, result: object) -> None:
        self._close()
        self._tell(result)

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        self._close()
        self.failed.emit(error)

    @Slot()
    def _on_cancelled(self) -> None:
        self._close()
        self.stopped.emit()

    def _close(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.canceled.disconnect(self._job.cancel)
            dialog.close()
            dialog.deleteLater()


def _make(
    path: Path,
    settings: ProjectSettings,
    sources: Sequence[Path],
    by: str,
    progress: Progress,
    check: Check,
) -> Added:
    """Make the project beside its place, so that one that was stopped leaves nothing there."""
    from busi_desktop.review.projects import create

    if path.exists():  # it holds readers' work
        raise UserError(
            say("There is a file named {name} already.", name=path.name),
            hint="Choose another name: a project that exists is not replaced.",
            code="PROJECT_EXISTS",
        )
    growing = path.with_name(f".{path.name}.part")
    try:
        _remove(growing)
        create(growing, settings, by=by)
        added = _add(growing, sources, progress, check)
        growing.replace(path)
    except OSError as exc:
        raise UserError(
            say("The project can't be written as {name}.", name=path.name),
            hint="Choose another folder, or free some space.",
            code="PROJECT_UNWRITABLE",
        ) from exc
    finally:
        _remove(growing)
    return added


def _remove(project: Path) -> None:
    """Remove a project that was not finished, and what was left beside it."""
    for name in (project.name, f"{project.name}-journal", f"{project.name}-ahead"):
        project.with_name(name).unlink(missing_ok=True)


def _add(path: Path, sources: Sequence[Path], progress: Progress, check: Check) -> Added:
    from busi_desktop.pipeline.reviewing.projects import add_images

    return add_images(path, sources, progress=progress, check=check)


def _link(path: Path, folder: Path, progress: Progress, check: Check) -> Relinked:
    from busi_desktop.pipeline.reviewing.projects import relink

    return relink(path, (folder,), progress=progress, check=check)


def _look(path: Path, progress: Progress, check: Check) -> int:
    from busi_desktop.pipeline.reviewing.projects import look_for_images

    return look_for_images(path, progress=progress, check=check)


class Looking(QObject):
    """Look in the background whether a project's images are where they were; `done` follows."""

    done = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wanted: Path | None = None
        self._job = LongJob(self)
        self._job.finished.connect(self.done)
        for ended in (self._job.finished, self._job.failed, self._job.cancelled):
            ended.connect(self._begin)

    def look(self, path: Path | None) -> None:
        """Look for the images of this project, and no longer for those of another one.

        That it can't be written down, as on a stick that is write-protected, is told by the list
        itself: each row says whether its image is there.
        """
        self._wanted = path
        self._job.cancel()
        self._begin()

    def stop(self) -> bool:
        """End the thread; return False if it hangs."""
        self._wanted = None
        return self._job.stop()

    @Slot()
    def _begin(self) -> None:
        if self._wanted is not None and not self._job.is_running:
            path, self._wanted = self._wanted, None
            self._job.begin(partial(_look, path))
