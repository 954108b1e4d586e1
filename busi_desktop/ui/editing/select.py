"""Choosing a lesion with a click, and moving it."""

from __future__ import annotations

from collections.abc import Callable
import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor, QKeyEvent

from busi_desktop.app.annotating import operations
from busi_desktop.domain.boxes import Box, box_of, slices
from busi_desktop.domain.figure import Point
from busi_desktop.domain.texts import marked
from busi_desktop.ui.editing.tool import Desk, EditTool, Touch

_ARROWS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
_FAR_PX = 10
_DELETE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class Select(EditTool):
    """Make the clicked lesion the current one; drag it, or move it with the arrows."""

    name = "select"
    title = marked("moving the lesion")
    letter = "V"
    sign = "select"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._from: Point | None = None
        self._origin: NDArray[np.bool_] | None = None
        self._box: Box | None = None
        self._way = (0, 0)

    @property
    def hint(self) -> str:
        """Say what a click does."""
        return self.tr("Click a lesion to work on it · drag or arrows move it · Delete removes it")

    @property
    def cursor(self) -> QCursor:
        """Return an arrow."""
        return QCursor(Qt.CursorShape.ArrowCursor)

    def press(self, touch: Touch) -> None:
        """Choose the lesion under the pointer, and take hold of it."""
        editor = self.desk.editor
        found = self._lesion_at(touch.at)
        if found is None or editor.draft is None:
            return
        editor.choose(found)
        self._box = box_of(editor.mask)
        self._from, self._origin, self._way = touch.at, editor.mask.copy(), (0, 0)

    def drag(self, touch: Touch) -> None:
        """Move it by whole pixels."""
        if self._from is None:
            return
        way = round(touch.at[1] - self._from[1]), round(touch.at[0] - self._from[0])
        editor = self.desk.editor
        if way == self._way or self._origin is None or self._box is None:
            return
        if not editor.is_stroking and not editor.begin(tool=self.name):
            self._from = None
            return
        draft = editor.draft
        if draft is None:
            return
        editor.paint(_moved(self._box, self._way, draft.shape), _all(), add=False)
        self._way = way
        to = _moved(self._box, way, draft.shape)
        editor.paint(to, _part(self._origin, to, way), add=True)

    def release(self, touch: Touch) -> None:
        """Let go."""
        self._from = None
        if self.desk.editor.is_stroking:
            self.desk.editor.end(parameters={"rows": self._way[0], "cols": self._way[1]})

    def cancel(self) -> bool:
        """Put it back."""
        was_held, self._from = self._from is not None, None
        if was_held:
            self.desk.editor.cancel()
        return was_held

    def key(self, event: QKeyEvent) -> Callable[[], object] | None:
        """Move with the arrows, ten pixels with Shift; remove with Delete."""
        editor = self.desk.editor
        draft = editor.draft
        if draft is None or draft.current is None:
            return None
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _DELETE and not modifiers:
            current = draft.current
            return lambda: editor.apply(operations.removed(draft, current))
        if event.key() in _ARROWS and not modifiers & ~Qt.KeyboardModifier.ShiftModifier:
            far = _FAR_PX if modifiers else 1
            rows, cols = (step * far for step in _ARROWS[Qt.Key(event.key())])
            return lambda: self._nudge(rows, cols)
        return None

    def _nudge(self, rows: int, cols: int) -> None:
        editor = self.desk.editor
        draft, box = editor.draft, box_of(editor.mask)
        if draft is None or box is None:
            return
        moved = np.zeros(draft.shape, dtype=np.bool_)
        to = _moved(box, (rows, cols), draft.shape)
        moved[slices(to)] = _part(editor.mask, to, (rows, cols))
        if moved.any():
            editor.replace(moved, tool=self.name, parameters={"rows": rows, "cols": cols})

    def _lesion_at(self, at: Point) -> str | None:
        draft = self.desk.editor.draft
        row, col = math.floor(at[1]), math.floor(at[0])
        if draft is None or not (0 <= row < draft.shape[0] and 0 <= col < draft.shape[1]):
            return None
        return next((k for k, lesion in draft.lesions.items() if lesion.mask[row, col]), None)


def _moved(box: Box, way: tuple[int, int], shape: tuple[int, int]) -> Box:
    """Return a box elsewhere, as far as it is in the frame; perhaps empty."""
    (rows, cols), (height, width) = way, shape
    return (
        min(max(box[0] + rows, 0), height),
        min(max(box[1] + cols, 0), width),
        min(max(box[2] + rows, 0), height),
        min(max(box[3] + cols, 0), width),
    )


def _part(mask: NDArray[np.bool_], to: Box, way: tuple[int, int]) -> NDArray[np.bool_]:
    """Return what comes to lie in a box when a mask is moved."""
    rows, cols = way
    return mask[to[0] - rows : to[2] - rows, to[1] - cols : to[3] - cols]


def _all() -> NDArray[np.bool_]:
    return np.ones((1, 1), dtype=np.bool_)
