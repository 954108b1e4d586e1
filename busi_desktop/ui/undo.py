"""Undo and redo for the whole window: one stack, whoever changes something."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QUndoCommand, QUndoStack

_ID = 1


class OlderSteps(Protocol):
    """Steps from before the stack began, as strokes of an earlier day; empty texts are none."""

    @property
    def undo_text(self) -> str: ...  # noqa: D102
    @property
    def redo_text(self) -> str: ...  # noqa: D102
    def undo(self) -> None: ...  # noqa: D102
    def redo(self) -> None: ...  # noqa: D102


class History(QObject):
    """Do things so that they can be undone.

    Whoever changes something that a reader may want back calls `do`; nothing else is needed::

        history.do(self.tr("threshold"), redo=lambda: set_it(new), undo=lambda: set_it(old))

    A change that has been made already, as at the end of a drag, is handed over in the same way:
    its `redo` runs at once and must not mind.
    """

    changed = Signal()
    cleared = Signal()
    older: OlderSteps | None = None

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stack = QUndoStack(self)
        self._actions: tuple[QAction, QAction] | None = None
        self._open_key = ""
        self._stack.indexChanged.connect(self._on_index)

    def do(
        self,
        what: str,
        *,
        redo: Callable[[], object],
        undo: Callable[[], object],
        merge_key: str = "",
    ) -> None:
        """Make a change, and remember how to take it back.

        Parameters
        ----------
        what
            Names the change behind the words "Undo" and "Redo": "move caliper", not "Move a point".
        redo, undo
            Make the change and take it back; both may run many times.
        merge_key
            Changes in a row with the same key become one, from the first one's `undo` to the last
            one's `redo`, until `seal` is called or something else happens.
        """
        continues = bool(merge_key) and merge_key == self._open_key
        self._stack.push(_Change(what, redo=redo, undo=undo, continues=continues))
        self._open_key = merge_key

    @Slot()
    def seal(self) -> None:
        """End a row of changes: the next one is undone by itself."""
        self._open_key = ""

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        self.seal()
        if self._stack.canUndo() or self.older is None:
            self._stack.undo()
        else:
            self.older.undo()

    @Slot()
    def redo(self) -> None:
        """Make the change again that was taken back last."""
        self.seal()
        if self.older is not None and self.older.redo_text:
            self.older.redo()
        else:
            self._stack.redo()

    @Slot()
    def clear(self) -> None:
        """Forget everything: what it was about is gone."""
        self.seal()
        self._stack.clear()
        self.cleared.emit()

    @property
    def undo_text(self) -> str:
        """Return what would be taken back, or nothing."""
        if self._stack.canUndo() or self.older is None:
            return self._stack.undoText()
        return self.older.undo_text

    @property
    def redo_text(self) -> str:
        """Return what would be made again, or nothing."""
        return (self.older and self.older.redo_text) or self._stack.redoText()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the commands do."""
        return {"undo": self.undo, "redo": self.redo}

    def take_actions(self, actions: Mapping[str, QAction]) -> None:
        """Let the commands name what they would do, and be gray when there is nothing."""
        self._actions = (actions["undo"], actions["redo"])
        self._on_index()

    @Slot()
    def refresh(self) -> None:
        """Look again what can be taken back: older steps aren't on the stack."""
        self._on_index()

    @Slot()
    def _on_index(self) -> None:
        if self._actions is not None:
            undo, redo = self._actions
            undo.setText(_named(self.tr("&Undo"), self.undo_text))
            redo.setText(_named(self.tr("&Redo"), self.redo_text))
            undo.setEnabled(self._stack.canUndo() or bool(self.undo_text))
            redo.setEnabled(self._stack.canRedo() or bool(self.redo_text))
        self.changed.emit()


class _Change(QUndoCommand):
    """Hold one change; pushing it makes it."""

    def __init__(
        self, what: str, *, redo: Callable[[], object], undo: Callable[[], object], continues: bool
    ) -> None:
        super().__init__(what)
        self._redo, self._undo, self._continues = redo, undo, continues

    def redo(self) -> None:
        """Make the change."""
        self._redo()

    def undo(self) -> None:
        """Take it back."""
        self._undo()

    def id(self) -> int:
        """Return the same number for all: Qt asks those of equal number whether they are one."""
        return _ID

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take over a later change's redo, if it goes on with this one."""
        if not isinstance(other, _Change) or not other._continues:
            return False
        self._redo = other._redo
        return True


def _named(verb: str, what: str) -> str:
    return f"{verb} {what}".rstrip()
