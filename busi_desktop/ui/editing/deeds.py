"""What the commands of outlining do to whole lesions and drafts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from busi_desktop.app.annotating import operations
from busi_desktop.app.session import Session
from busi_desktop.domain.annotation import AnnotationBase, LesionLabel
from busi_desktop.domain.draft import Draft
from busi_desktop.domain.editing import Edit
from busi_desktop.ui.editing.copying import Copying
from busi_desktop.ui.editing.naming import ask_name
from busi_desktop.ui.editing.propagating import Propagating
from busi_desktop.ui.editing.reshaping import following, reshaping
from busi_desktop.ui.editing.tool import Desk


class Deeds(QObject):
    """Change the draft of the frame shown, or say why that can't be.

    `shown` asks for the panel to come to the front; `asked` follows when `question` is another one.
    """

    shown = Signal()
    asked = Signal()

    def __init__(self, session: Session, desk: Desk, window: QWidget) -> None:
        super().__init__(desk)
        self._session = session
        self._desk = desk
        self._editor = desk.editor
        self._window = window
        self._copying = Copying(session, desk)
        self.propagating = Propagating(session, desk, window)
        self._empty: tuple[Draft, int] | None = None

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the commands do."""
        labels: dict[str, Callable[[], object]] = {
            f"outline_{label.value}": partial(self._label_current, label)
            for label in (LesionLabel.BENIGN, LesionLabel.MALIGNANT, LesionLabel.UNSURE)
        }
        return labels | {
            "outline_swap": self._desk.options.swap,
            "outline_from_ai": self.take_ai,
            "outline_new": self.begin_lesion,
            "outline_merge": self._merge,
            "outline_to_next": self._copying.to_next,
            "outline_propagate": self.propagating.ask,
            "outline_grow_ai": partial(self.follow_ai, grows=True),
            "outline_shrink_ai": partial(self.follow_ai, grows=False),
            "outline_lock": self._toggle_lock,
            "outline_clear": self._clear,
            "outline_revert": self._revert,
            "outline_sign": self.sign,
            "outline_amend": self._amend,
        }

    @property
    def signed_text(self) -> str:
        """Return why signed outlines can't be changed, and what to do."""
        return self.tr("These outlines are signed · Change them by the menu Outline")

    @property
    def question(self) -> str:
        """Return what stands between an empty draft and its signature, or nothing."""
        if self._empty is None or self._empty != self._present:
            return ""
        return self.tr("Nothing is outlined here · Sign again to say: no lesion")

    @property
    def _present(self) -> tuple[Draft, int] | None:
        draft = self._editor.draft
        return None if draft is None or self._editor.is_signed else (draft, draft.n_done)

    def take_ai(self) -> None:
        """Take the AI's mask over, in place of what isn't locked."""
        result, draft = self._editor.result, self._editor.draft
        if draft is None:
            return
        if result is None:
            self._desk.say(self.tr("There is no AI mask to start from yet"))
            return
        if not self._session.journal.reader:
            ask_name(self._session, self._window, self.take_ai)
            return
        base = operations.base_of(result)
        parts = operations.ai_parts(result)
        edit = operations.replaced(draft, parts, tool="ai", base=base)
        self.shown.emit()
        if self._apply(edit) and not parts:
            self._desk.say(self.tr("The AI outlines nothing on this image"))

    def take_over(
        self,
        parts: operations.Parts,
        parameters: Mapping[str, Any],
        base: AnnotationBase | None = None,
    ) -> None:
        """Take outlines of others over, in place of what isn't locked."""
        draft = self._editor.draft
        if draft is None:
            return
        if not self._session.journal.reader:
            ask_name(self._session, self._window, partial(self.take_over, parts, parameters, base))
            return
        edit = operations.replaced(draft, parts, tool="readers", base=base, parameters=parameters)
        if self._apply(edit):
            self._desk.say(self.tr("Taken over. Correct it, then sign it."))

    def begin_lesion(self) -> None:
        """Draw another lesion from now on."""
        self._editor.choose(None)
        self._desk.say(self.tr("What you draw next is a new lesion"))

    def sign(self) -> None:
        """Sign what is outlined."""
        draft = self._editor.draft
        if draft is None:
            return
        if not self._session.journal.reader:
            ask_name(self._session, self._window, self.sign)
            return
        drawn = [lesion for lesion in draft.lesions.values() if lesion.mask.any()]
        if not drawn and self._present is not None and not self.question:
            self._empty = self._present
            self.asked.emit()  # a key pressed too early must not say that there is no lesion
            return
        if self._editor.sign():
            unnamed = sum(lesion.label is LesionLabel.UNSTATED for lesion in drawn)
            if self._editor.decides:
                self._desk.say(self.tr("Signed as adjudicated"))
            elif not drawn:
                self._desk.say(self.tr("Signed: no lesion"))
            elif unnamed:
                self._desk.say(
                    self.tr("Signed. Lesions without a label: {count}").format(count=unnamed)
                )
            else:
                self._desk.say(self.tr("Signed"))

    def _amend(self) -> None:
        self._editor.amend()

    def _apply(self, edit: Edit | None) -> bool:
        """Make an edit, or say why not."""
        if self._editor.is_signed:
            self._desk.say(self.signed_text)
            return False
        return self._editor.apply(edit)

    def _merge(self) -> None:
        if self._editor.draft is not None:
            self._apply(operations.merged(self._editor.draft))

    def _clear(self) -> None:
        if self._editor.draft is not None:
            self._apply(operations.replaced(self._editor.draft, (), tool="clear"))

    def _revert(self) -> None:
        draft = self._editor.draft
        if draft is not None:
            parts = [(lesion.mask, lesion.label) for lesion in draft.start]
            self._apply(operations.replaced(draft, parts, tool="revert"))

    def follow_ai(self, *, grows: bool) -> None:
        """Move the current lesion's outline to the next contour of the AI's probability map."""
        result, draft = self._editor.result, self._editor.draft
        known = None if draft is None else draft.lesions.get(draft.current or "")
        if draft is None or known is None or not known.mask.any():
            self._desk.say(self.tr("Outline a lesion first"))
        elif result is None:
            self._desk.say(self.tr("There is no AI map to follow on this image"))
        elif self._editor.may_edit and not known.is_locked:
            edit = following(draft, result, grows=grows)
            if edit is None:
                self._desk.say(self.tr("The AI's map leads no further from this outline"))
            else:
                self._apply(edit)
        else:
            self._apply(None)

    @Slot(object, object)
    def label(self, lesion_id: str, label: LesionLabel) -> None:
        """Say what a lesion is taken for."""
        if self._editor.draft is not None:
            self._apply(operations.labeled(self._editor.draft, lesion_id, label))

    def _label_current(self, label: LesionLabel) -> None:
        if self._editor.current is None:
            self._desk.say(self.tr("Outline a lesion first"))
        else:
            self.label(self._editor.current, label)

    @Slot(object, bool)
    def lock(self, lesion_id: str, on: bool) -> None:
        """Lock a lesion, or open it."""
        if self._editor.draft is not None:
            self._apply(operations.locked(self._editor.draft, lesion_id, on=on))

    def _toggle_lock(self) -> None:
        draft, current = self._editor.draft, self._editor.current
        if draft is not None and current is not None and current in draft.lesions:
            self.lock(current, not draft.lesions[current].is_locked)

    @Slot(object)
    def delete(self, lesion_id: str) -> None:
        """Take a lesion away."""
        if self._editor.draft is not None:
            self._apply(operations.removed(self._editor.draft, lesion_id))

    @Slot(object, float)
    def reshape(self, name: str, amount: float) -> None:
        """Fill, smooth, grow or shrink the current lesion."""
        draft, frame = self._editor.draft, self._editor.frame
        if draft is not None and frame is not None:
            self._apply(reshaping(draft, frame.geometry, name, amount))
