"""What a tool for outlines is, and what it is given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QObject, QPointF, Signal, Slot
from PySide6.QtGui import QCursor, QKeyEvent
from PySide6.QtWidgets import QWidget

from busi_desktop.app.annotating.editor import Editor
from busi_desktop.app.session import Session
from busi_desktop.domain.figure import Point
from busi_desktop.ui.canvas import Canvas
from busi_desktop.ui.editing.options import BrushOptions


@dataclass(frozen=True, slots=True, kw_only=True)
class Touch:
    """Hold where the mouse or pen is.

    Attributes
    ----------
    at
        Source point, which may lie outside the frame.
    view_px
        The same in pixels of the view.
    pressure
        In [0, 1]; of a mouse 1.
    subtract
        Whether pixels are to be taken off: Alt is held, or the ways were swapped; not both.
    """

    at: Point
    view_px: QPointF
    pressure: float = 1.0
    subtract: bool = False


class Desk(QObject):
    """Hold what tools work with.

    `said` carries a sentence for the reader, and `over` the same once another image is shown.
    """

    said = Signal(object)
    over = Signal(object)

    def __init__(self, session: Session, canvas: Canvas, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self.canvas = canvas
        self.editor: Editor = session.editor
        self.options = BrushOptions(self)
        self._last, self._subject = "", self.editor.subject
        self.editor.frame_changed.connect(self._on_frame)

    def say(self, text: str) -> None:
        """Tell the reader something, in the status line."""
        self._last = text
        self.said.emit(text)

    @Slot()
    def _on_frame(self) -> None:
        """Take back what was said of the image before."""
        subject = self.editor.subject
        if subject != self._subject:
            self._subject = subject
            self.over.emit(self._last)


class EditTool(QObject):
    """Turn touches into strokes of the editor; what a tool doesn't need stays as it is here.

    Attributes
    ----------
    name
        In the journal, and behind `outline_` the name of its command.
    title
        What is undone, in words: "brush".
    letter
        The key that takes it while another tool of outlines is in hand.
    sign
        Of its button, in `busi_desktop.ui.measuring.icons`.
    right_subtracts
        Whether a click with the right button is a touch that subtracts; dragged, it zooms.
    by_keys
        Whether Enter shows the cursor that arrow keys move.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    letter: ClassVar[str]
    sign: ClassVar[str]
    right_subtracts: ClassVar[bool] = False
    by_keys: ClassVar[bool] = False

    changed = Signal()  # its hint is another one

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.desk = desk

    @property
    def hint(self) -> str:
        """Return what it wants next, in words over the image."""
        return ""

    @property
    def cursor(self) -> QCursor | None:
        """Return its cursor, or None for a cross with its sign."""
        return None

    def taken(self) -> None:
        """Come into the hand."""

    def laid_down(self) -> None:
        """Leave the hand; what was begun is dropped."""
        self.cancel()

    def frame_shown(self) -> None:
        """Turn to another frame, or to another state of it that wasn't drawn by this tool."""
        self.cancel()

    def press(self, touch: Touch) -> None:
        """Begin."""

    def drag(self, touch: Touch) -> None:
        """Go on with the button held."""

    def release(self, touch: Touch) -> None:
        """End."""

    def hover(self, touch: Touch | None) -> None:
        """Follow the pointer; None if it has left."""

    def double_click(self, touch: Touch) -> None:
        """Take the second press of a double click."""
        self.press(touch)

    def cancel(self) -> bool:
        """Drop what was begun; False if there is nothing to drop."""
        return False

    def key(self, event: QKeyEvent) -> Callable[[], object] | None:
        """Return what a key does now, or None if it isn't this tool's."""
        return None

    def make_options(self, parent: QWidget) -> QWidget | None:
        """Return controls of its own for the panel, or None."""
        return None
