"""Steps of outlining in the window's one order of undo, those of earlier days behind it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot

from busi_desktop.app.annotating.drafts import Key
from busi_desktop.app.annotating.editor import Editor
from busi_desktop.app.annotating.propagation import TOOL
from busi_desktop.ui.editing.words import step_title
from busi_desktop.ui.undo import History


class Undoing(QObject):
    """Put each step on the window's stack, and offer older ones once that is used up.

    A step on the stack knows its number: undoing it takes back whatever was done to that frame
    after it, so that stack and draft can't run apart.

    Parameters
    ----------
    editor
        Makes the steps.
    history
        The window's stack.
    going_back_to
        Returns for the frame shown now what brings it back to the screen.
    may_reach_back
        Tells whether older steps of the frame shown may be undone now.
    """

    def __init__(
        self,
        editor: Editor,
        history: History,
        going_back_to: Callable[[], Callable[[], object]],
        may_reach_back: Callable[[], bool],
    ) -> None:
        super().__init__(history)
        self._editor = editor
        self._history = history
        self._going_back_to = going_back_to
        self._may_reach_back = may_reach_back
        self._stacked: set[tuple[str, int]] = set()
        editor.edited.connect(self._on_edited)
        editor.signed.connect(self._on_signed)
        editor.changed.connect(history.refresh)
        history.cleared.connect(self._stacked.clear)
        history.older = self

    @Slot(object, object, object)
    def _on_edited(self, subject: str, step: int, tool: str) -> None:
        self._stacked.add((subject, step))
        self._do(
            step_title(tool),
            redo=partial(self._editor.redo_step, subject, step),
            undo=partial(self._editor.undo_step, subject, step),
        )

    def propagated(self, steps: Sequence[tuple[Key, int]]) -> None:
        """Make one step of the window's order of what was drawn on many frames already."""
        elsewhere = self._editor.elsewhere
        self._stacked.update((key[1], step) for key, step in steps)
        is_done = True

        def turn(*, is_undo: bool) -> None:
            nonlocal is_done
            if is_done is is_undo:
                is_done = not is_undo
                elsewhere.in_turn(
                    partial(elsewhere.go, key, step, is_undo=is_undo) for key, step in steps
                )

        self._do(
            step_title(TOOL), redo=partial(turn, is_undo=False), undo=partial(turn, is_undo=True)
        )

    @Slot(object)
    def _on_signed(self, subject: str) -> None:
        self._do(
            self.tr("signing"),
            redo=partial(self._editor.sign_again, subject),
            undo=partial(self._editor.amend, subject),
        )

    def _do(self, what: str, *, redo: Callable[[], object], undo: Callable[[], object]) -> None:
        back = self._going_back_to()
        self._history.do(
            what,
            redo=partial(_in_turn, back, redo),
            undo=partial(_in_turn, back, undo),
        )

    def refresh(self) -> None:
        """Look again what can be undone: it depends on the tool in hand."""
        self._history.refresh()

    # ----------------------------------------------------------------------------- older steps
    @property
    def undo_text(self) -> str:
        """Return which older step of the frame shown would be taken back, or nothing."""
        draft = self._editor.draft
        last = None if draft is None else draft.last_done
        if last is None or not self._may_reach_back() or not self._editor.may_edit:
            return ""
        return step_title(last[1])

    @property
    def redo_text(self) -> str:
        """Return which older step of the frame shown would be made again, or nothing."""
        draft, subject = self._editor.draft, self._editor.subject
        following = None if draft is None else draft.next_undone
        if following is None or subject is None or (subject, following[0]) in self._stacked:
            return ""
        if not self._may_reach_back() or not self._editor.may_edit:
            return ""
        return step_title(following[1])

    def undo(self) -> None:
        """Take the older step back."""
        draft, subject = self._editor.draft, self._editor.subject
        last = None if draft is None else draft.last_done
        if last is not None and subject is not None and self.undo_text:
            self._editor.undo_step(subject, last[0])

    def redo(self) -> None:
        """Make the older step again."""
        draft, subject = self._editor.draft, self._editor.subject
        following = None if draft is None else draft.next_undone
        if following is not None and subject is not None and self.redo_text:
            self._editor.redo_step(subject, following[0])


def _in_turn(first: Callable[[], object], then: Callable[[], object]) -> None:
    first()
    then()
