"""Going from image to image and from frame to frame."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from busi_desktop.app.analysis import AnalysisController
from busi_desktop.app.workspace import Workspace
from busi_desktop.ui.file_list import FileList


class Navigator(QObject):
    """Turn steps into the frame to show, stopping at the ends."""

    def __init__(
        self,
        workspace: Workspace,
        controller: AnalysisController,
        files: FileList,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._controller = controller
        self._files = files

    @property
    def n_frames(self) -> int:
        """Return the number of frames of the file shown, as far as known."""
        selection = self._workspace.selection
        entry = None if selection is None else self._workspace.entry(selection.entry_id)
        return 1 if entry is None or entry.n_frames is None else entry.n_frames

    @Slot(object)
    def show_file(self, entry_id: int) -> None:
        """Show a file's first frame."""
        self._controller.show(entry_id)
        self._read_ahead(entry_id, onward=1)

    @Slot(object)
    def step_image(self, steps: int) -> None:
        """Go some files on in the list."""
        selection = self._workspace.selection
        entry_id = self._files.entry_id_beside(steps)
        if entry_id is not None and (selection is None or entry_id != selection.entry_id):
            self._controller.show(entry_id)
            self._read_ahead(entry_id, onward=1 if steps > 0 else -1)

    def _read_ahead(self, entry_id: int, *, onward: int) -> None:
        """Have the files beside one read, first the one that the reader goes towards."""
        beside = (self._files.entry_id_beside(step) for step in (onward, -onward))
        self._controller.read_ahead(*(one for one in beside if one not in {None, entry_id}))

    @Slot(object)
    def step_frame(self, steps: int) -> None:
        """Go some frames on in the file."""
        if self._workspace.selection is not None:
            self.show_frame(self._workspace.selection.frame_number + steps)

    @Slot(object)
    def show_frame(self, frame_number: int) -> None:
        """Show a frame of the file, the nearest there is."""
        selection = self._workspace.selection
        if selection is None:
            return
        wanted = min(max(frame_number, 0), self.n_frames - 1)
        if wanted != selection.frame_number:
            self._controller.show(selection.entry_id, wanted)

    @Slot(object)
    def scroll(self, steps: int) -> None:
        """Go through frames where there are several, else through files."""
        if self.n_frames > 1:
            self.step_frame(steps)
        else:
            self.step_image(steps)
