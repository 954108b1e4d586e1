"""Outlines taken along to the next frame of a cine, or to another image."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from busi_desktop.app.annotating import operations
from busi_desktop.app.session import Session
from busi_desktop.domain.journal import subject_of
from busi_desktop.ui.editing.tool import Desk


class Copying(QObject):
    """Turn to the next frame, and begin there with the outlines of this one."""

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__(desk)
        self._session = session
        self._desk = desk
        self._awaited: tuple[str, operations.Parts] | None = None
        session.editor.frame_changed.connect(self._on_frame)

    def to_next(self) -> None:
        """Copy to the next frame of the file."""
        editor, workspace = self._session.editor, self._session.workspace
        frame, selection = editor.frame, workspace.selection
        lesions = [lesion for lesion in editor.drawn().values() if lesion.mask.any()]
        if frame is None or selection is None or not lesions:
            self._desk.say(self.tr("Outline a lesion first"))
            return
        number = selection.frame_number + 1
        if number >= frame.source.n_frames:
            self._desk.say(self.tr("This is the last frame"))
            return
        following = f"{frame.frame_id.content_sha256}#{number}"
        self._awaited = (following, [(one.mask.copy(), one.label) for one in lesions])
        self._session.controller.show(selection.entry_id, number)

    @Slot()
    def _on_frame(self) -> None:
        editor, awaited = self._session.editor, self._awaited
        draft, frame = editor.draft, editor.frame
        if awaited is None or frame is None or subject_of(frame.frame_id) != awaited[0]:
            return
        if draft is None:  # it is coming
            return
        self._awaited = None
        if any(lesion.mask.any() for lesion in draft.lesions.values()) or editor.is_signed:
            self._desk.say(self.tr("You have outlined this frame already: nothing was copied"))
        elif all(part.shape == draft.shape for part, _ in awaited[1]):
            editor.apply(operations.replaced(draft, awaited[1], tool="copy"))
