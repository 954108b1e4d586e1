"""The views side by side: which are open, and which one fills the room."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from busi_desktop.ui.canvas import Canvas

_ROOM_PX = 100_000


class Places(QSplitter):
    """Stand the image, a preprocessing step and a second image side by side.

    The first one is always open. `changed` follows whenever other ones are seen.
    """

    changed = Signal()

    def __init__(self, canvases: tuple[Canvas, ...], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setChildrenCollapsible(False)
        self._canvases = canvases
        self._open = {canvases[0]}
        self._maximized: Canvas | None = None
        for canvas in canvases:
            self.addWidget(canvas)
            canvas.double_clicked.connect(self._on_double_click)
        self._arrange()

    @property
    def open(self) -> tuple[Canvas, ...]:
        """Return the open views, from left to right."""
        return tuple(canvas for canvas in self._canvases if canvas in self._open)

    @property
    def seen(self) -> tuple[Canvas, ...]:
        """Return the open views that no other one covers, from left to right."""
        return self.open if self._maximized is None else (self._maximized,)

    def set_open(self, canvas: Canvas, is_open: bool) -> None:
        """Open or close a view beside the first one."""
        if is_open != (canvas in self._open):
            self._open ^= {canvas}
            self._maximized = None
            self._arrange()

    def toggle_maximized(self, canvas: Canvas) -> None:
        """Give all the room to one view, or give it back to all."""
        if len(self._open) > 1:
            self._maximized = canvas if self._maximized is None else None
            self._arrange()

    def _on_double_click(self) -> None:
        canvas = self.sender()
        if not isinstance(canvas, Canvas):
            return
        if len(self._open) > 1:
            self.toggle_maximized(canvas)
        else:
            canvas.fit()

    def _arrange(self) -> None:
        for canvas in self._canvases:
            canvas.setVisible(canvas in self.seen)
        self.setSizes([_ROOM_PX] * len(self._canvases))
        self.changed.emit()
