"""What the views tell one another: zoom and place if linked, and where the pointer is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from busi_desktop.ui.canvas import Canvas
from busi_desktop.ui.view_state import ViewState


class Linking(QObject):
    """Let a second image follow the first and the first the second, while it is switched on.

    A preprocessing step is the same anatomy as the image: its view always follows (`Viewer`), and
    the pointer is always marked in both.
    """

    def __init__(self, main: Canvas, step: Canvas, second: Canvas, parent: QObject) -> None:
        super().__init__(parent)
        self._main, self._step, self._second = main, step, second
        self._linked = False
        self._following = False
        main.view_changed.connect(partial(self._follow, main, second))
        second.view_changed.connect(partial(self._follow, second, main))
        for canvas in (main, step, second):
            canvas.cursor_moved.connect(partial(self._on_cursor, canvas))

    @property
    def linked(self) -> bool:
        """Tell whether zoom and place are shared."""
        return self._linked

    def set_linked(self, linked: bool) -> None:
        """Link the views, or let each go its own way."""
        self._linked = linked
        self._second.set_cross(None)
        if linked:
            self._follow(self._main, self._second, self._main.view_state)

    def _follow(self, leader: Canvas, follower: Canvas, state: ViewState) -> None:
        lead, behind = leader.pane, follower.pane
        if not self._linked or self._following or lead is None or behind is None:
            return
        if leader.isHidden() or follower.isHidden():
            return
        self._following = True
        follower.look_at(lead.linked(state, behind))
        self._following = False

    def _on_cursor(self, canvas: Canvas, point_xy: tuple[float, float] | None) -> None:
        for other in (self._main, self._step, self._second):
            if other is not canvas:
                other.set_cross(self._counterpart(canvas, other, point_xy))

    def _counterpart(
        self, canvas: Canvas, other: Canvas, point_xy: tuple[float, float] | None
    ) -> tuple[float, float] | None:
        here, there = canvas.pane, other.pane
        if point_xy is None or here is None or there is None:
            return None
        if self._second in {canvas, other} and not self._linked:
            return None
        inside = 0 <= point_xy[0] < here.size_px[0] and 0 <= point_xy[1] < here.size_px[1]
        return here.counterpart(point_xy, there) if inside else None
