"""The editor of the frame shown: strokes, undo, drafts and signatures, each in the journal.

It has no widgets: the window's tools drive it, and so may a script.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot

from busi_desktop.app.annotating import operations
from busi_desktop.app.annotating.drafts import DraftStore, HeldDraft, Key
from busi_desktop.app.annotating.elsewhere import Elsewhere
from busi_desktop.app.blindness import Blindness
from busi_desktop.app.journal_writer import JournalWriter
from busi_desktop.app.measurement_keeper import UNNAMED
from busi_desktop.app.workspace import Workspace
from busi_desktop.domain.annotation import AnnotationStatus, LesionLabel
from busi_desktop.domain.boxes import Box
from busi_desktop.domain.draft import Draft
from busi_desktop.domain.editing import DrawnLesion, Edit
from busi_desktop.domain.frame import Frame
from busi_desktop.domain.journal import subject_of
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.domain.stroke import Stroke


class Editor(QObject):
    """Draw on the frame shown, in the name of the present reader.

    Every step is handed to the journal's thread before the next one can begin; `journal.n_unsaved`
    tells how many aren't on the disk yet. Frames are named by their subject.

    Attributes
    ----------
    decides
        Whether the reader signs as the one who decides between others.
    elsewhere
        Does the same to frames that aren't shown.

    Signals
    -------
    changed
        Lesions, labels, the current one, or the standing; with `frame_changed` another frame.
    painted
        The `Box` whose pixels of the current lesion are others now.
    edited
        Subject, number and tool of a step that the reader has made: for the window's undo.
    """

    changed = Signal()
    frame_changed = Signal()
    painted = Signal(object)
    edited = Signal(object, object, object)
    signed = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        journal: JournalWriter,
        blindness: Blindness,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._journal = journal
        self._drafts = DraftStore(journal, workspace.report)
        self.elsewhere = Elsewhere(self._drafts, journal, self)
        self.elsewhere.touched.connect(self._on_touched)
        self._shown: HeldDraft | None = None
        self._stroke: Stroke | None = None
        self._stroke_of: tuple[str, Mapping[str, Any]] = ("", {})
        self.decides = False
        self.frame: Frame | None = None
        self._drawn_on: Frame | None = None
        workspace.frame_changed.connect(self._on_frame)
        workspace.moving_changed.connect(self._look_again)
        workspace.result_changed.connect(self._on_result)
        journal.left.connect(self._on_left)
        journal.loaded.connect(self._look_again)
        journal.known.connect(self._on_known)
        blindness.changed.connect(self._look_again)

    # ----------------------------------------------------------------------------- what there is
    @property
    def draft(self) -> Draft | None:
        """Return the draft of the frame shown; None while there is nothing to draw on."""
        return None if self._shown is None else self._shown.draft

    @property
    def result(self) -> AnalysisResult | None:
        """Return the AI's answer, if it may be shown and is whole; else None."""
        result = self._workspace.result
        return None if result is None or result.is_draft else result

    @property
    def subject(self) -> str | None:
        """Return the frame's name in the journal, or None without a draft."""
        return None if self._shown is None else self._shown.key[1]

    @property
    def status(self) -> AnnotationStatus | None:
        """Return how far the reader stands by what is drawn; None if nothing ever was."""
        return None if self._shown is None else self._shown.standing.status

    @property
    def is_signed(self) -> bool:
        """Tell whether the outlines are signed and not amended."""
        return self._shown is not None and self._shown.is_signed

    @property
    def may_edit(self) -> bool:
        """Tell whether the reader may draw now."""
        return self._shown is not None and not self.is_signed

    @property
    def is_stroking(self) -> bool:
        """Tell whether a stroke is under way."""
        return self._stroke is not None

    @property
    def mask(self) -> NDArray[np.bool_]:
        """Return the current lesion's pixels, bool ``(H, W)``; not to be written to."""
        if self._stroke is not None:
            return self._stroke.mask
        draft = self.draft
        if draft is None:
            return np.zeros((0, 0), dtype=np.bool_)
        known = draft.lesions.get(draft.current or "")
        return np.zeros(draft.shape, dtype=np.bool_) if known is None else known.mask

    @property
    def others(self) -> NDArray[np.bool_]:
        """Return the pixels that other lesions have, bool ``(H, W)``."""
        draft = self.draft
        if draft is None:
            return np.zeros((0, 0), dtype=np.bool_)
        return draft.others(draft.current, (0, 0, *draft.shape))

    def drawn(self) -> dict[str, DrawnLesion]:
        """Return all lesions as they are to be seen now, a stroke under way among them."""
        draft = self.draft
        if draft is None:
            return {}
        lesions = dict(draft.lesions)
        if self._stroke is not None:
            known = lesions.get(self._stroke.lesion_id)
            label = LesionLabel.UNSTATED if known is None else known.label
            lesions[self._stroke.lesion_id] = DrawnLesion(mask=self._stroke.mask, label=label)
        return lesions

    @property
    def current(self) -> str | None:
        """Return the id of the lesion that is drawn on, or None for a new one."""
        if self._stroke is not None:
            return self._stroke.lesion_id
        return None if self.draft is None else self.draft.current

    # ------------------------------------------------------------------------------------ strokes
    def begin(self, *, tool: str, parameters: Mapping[str, Any] | None = None) -> bool:
        """Begin a stroke on the current lesion, or on a new one; False if that can't be."""
        draft = self.draft
        if draft is None or not self.may_edit or self._stroke is not None:
            return False
        known = draft.lesions.get(draft.current or "")
        if known is not None and known.is_locked:
            return False
        self._stroke = Stroke(draft)
        self._stroke_of = (tool, parameters or {})
        return True

    def paint(self, box: Box, inside: NDArray[np.bool_], *, add: bool = True) -> None:
        """Add pixels to the stroke's lesion or take them off, and have that box drawn anew."""
        if self._stroke is not None:
            self._stroke.paint(box, inside, add=add)
            self.painted.emit(box)

    def end(self, *, parameters: Mapping[str, Any] | None = None, presses: int = 1) -> bool:
        """End the stroke: one step of undo, one event; False if it changed nothing."""
        stroke, self._stroke = self._stroke, None
        if stroke is None:
            return False
        tool, begun_with = self._stroke_of
        how = dict(begun_with) | dict(parameters or {})
        edit = stroke.edit(tool=tool, parameters=how, presses=presses)
        if edit is None:
            self.changed.emit()
        return self.apply(edit)

    def cancel(self) -> None:
        """Drop the stroke under way."""
        if self._stroke is not None:
            self._stroke = None
            self.changed.emit()

    def replace(
        self,
        mask: NDArray[np.bool_],
        *,
        tool: str,
        parameters: Mapping[str, Any] | None = None,
        presses: int = 1,
    ) -> bool:
        """Make the current lesion a mask, bool ``(H, W)``; one step, one event."""
        draft = self.draft
        known = None if draft is None else draft.lesions.get(draft.current or "")
        if draft is None or (known is not None and known.is_locked):
            return False
        edit = operations.reshaped(draft, mask, tool=tool, parameters=parameters, presses=presses)
        return self.apply(edit)

    def apply(self, edit: Edit | None) -> bool:
        """Make an edit of the frame shown, and write it down; False if there is nothing to do."""
        shown = self._shown
        if edit is None or shown is None or shown.is_signed:
            return False
        self._stroke = None
        self._drafts.do(shown, edit)
        self.changed.emit()
        self.edited.emit(shown.key[1], shown.draft.step, edit.tool)
        return True

    def choose(self, lesion_id: str | None) -> None:
        """Draw on another lesion from now on; None is a new one."""
        draft = self.draft
        if draft is not None and self._stroke is None and draft.current != lesion_id:
            draft.choose(lesion_id)
            self.changed.emit()

    # --------------------------------------------------------------------------------------- undo
    def undo_step(self, subject: str, step: int) -> None:
        """Take back a step of a frame, shown or not, with all that was done there since."""
        self._go(subject, step, is_undo=True)

    def redo_step(self, subject: str, step: int) -> None:
        """Make a step of a frame again, with all that was taken back before it."""
        self._go(subject, step, is_undo=False)

    def _go(self, subject: str, step: int, *, is_undo: bool) -> None:
        held = self._drafts.take_up((self._reader, subject))
        if held is not None and self._drafts.go(held, step, is_undo=is_undo):
            self._stroke = None
            self.changed.emit()

    # -------------------------------------------------------------------------- drafts, signatures
    def sign(self) -> bool:
        """Sign what is drawn, which may be that there is no lesion; False if it is signed."""
        shown = self._shown
        if shown is None or shown.is_signed:
            return False
        self._stroke = None
        status = AnnotationStatus.ADJUDICATED if self.decides else AnnotationStatus.SIGNED
        self._drafts.sign(shown, status)
        self.changed.emit()
        self.signed.emit(shown.key[1])
        return True

    def amend(self, subject: str | None = None) -> None:
        """Take a signature back, so that the outlines can be changed; it stays in the journal."""
        held = self._shown if subject is None else self._drafts.take_up((self._reader, subject))
        if held is not None:
            self._drafts.amend(held)
            self.changed.emit()

    def sign_again(self, subject: str) -> None:
        """Sign a frame whose signature was taken back, shown or not."""
        held = self._drafts.take_up((self._reader, subject))
        if held is not None and not held.is_signed:
            self._drafts.sign(held, held.signed_as)
            self.changed.emit()

    def keep(self) -> None:
        """Save the whole state of the frame shown if steps were made since the last time."""
        if self._shown is not None:
            self._drafts.keep(self._shown)

    def finish(self) -> None:
        """Write down all that still waits: nothing more can be done."""
        self.elsewhere.flush()
        self.keep()

    # ------------------------------------------------------------------------------- which frame
    @property
    def _reader(self) -> str:
        return self._journal.reader or UNNAMED

    def key_of(self, subject: str) -> Key:
        """Return what names the present reader's draft of a frame."""
        return self._reader, subject

    @Slot(object)
    def _on_frame(self, frame: Frame | None) -> None:
        before = None if self.frame is None else self.frame.frame_id
        self.frame = frame
        if frame is None or frame.frame_id != before:
            self._stroke = None
        self._look_again()

    @Slot()
    def _on_left(self) -> None:
        """Forget what came from a journal that is left for another one."""
        self.finish()
        self._drafts.forget_all()
        self._shown = None
        self._look_again()

    @Slot(object)
    def _on_touched(self, subject: str) -> None:
        if self.frame is not None and subject_of(self.frame.frame_id) == subject:
            self._stroke = None
            self._look_again()

    @Slot(object)
    def _on_known(self, files: frozenset[str]) -> None:
        if self.frame is not None and self.frame.frame_id.content_sha256 in files:
            self._look_again()

    @Slot()
    def _look_again(self) -> None:
        """Turn to the draft of the frame shown, of the present reader."""
        shown, frame = None, self.frame
        if frame is not None and not self._workspace.is_moving:
            key = (self._reader, subject_of(frame.frame_id))
            shown = self._drafts.take_up(key, frame.geometry.shape)
        if shown is None and self._shown is None and self._workspace.is_moving:
            return  # frames of a cine pass by: nothing of ours is on the screen
        is_other = shown is not self._shown or frame is not self._drawn_on
        if shown is not self._shown:
            self._stroke = None
            self.keep()
        self._shown, self._drawn_on = shown, frame
        self._drafts.shown = None if shown is None else shown.key
        if is_other:
            self.frame_changed.emit()
        self.changed.emit()

    @Slot(object)
    def _on_result(self, _result: AnalysisResult | None) -> None:
        self.changed.emit()
