"""Painting with superpixels: a click takes a whole cell of similar gray, or puts it back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from busi_desktop.app.annotating.cells import Cells, Scale
from busi_desktop.domain.boxes import slices
from busi_desktop.domain.cells import CellMap
from busi_desktop.domain.figure import Point
from busi_desktop.domain.texts import marked
from busi_desktop.ui.editing.cell_marks import CellMarks
from busi_desktop.ui.editing.key_cursor import ARROWS, ENTER
from busi_desktop.ui.editing.tool import Desk, EditTool, Touch

_STEPS = {
    Qt.Key.Key_BracketLeft: -1,
    Qt.Key.Key_BraceLeft: -1,
    Qt.Key.Key_BracketRight: 1,
    Qt.Key.Key_BraceRight: 1,
}


class SuperpixelPaint(EditTool):
    """Toggle cells by clicks, paint over them by drags, walk through them by arrow keys."""

    name = "superpixels"
    title = marked("superpixel paint")
    letter = "S"
    sign = "superpixels"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        session = desk.session
        self.cells = Cells(session.workspace, session.controller, self)
        self.scale = Scale.MEDIUM
        self.marks = CellMarks(desk.canvas)
        self._in_hand = False
        self._adds: bool | None = None
        self._last: Point | None = None
        self._painted: set[int] = set()
        self._cursor: int | None = None
        self._box: QComboBox | None = None
        self.cells.arrived.connect(self._on_arrived)

    @property
    def cell_map(self) -> CellMap | None:
        """Return the cells that are painted with, or None while they are computed."""
        return self.cells.known(self.scale)

    @property
    def cursor_cell(self) -> int | None:
        """Return the cell that the arrow keys have come to, or None."""
        return self._cursor

    @property
    def hint(self) -> str:
        """Say what a click does, or that the cells are on their way."""
        if self.cell_map is None:
            return self.tr("The superpixels are being computed…")
        if self._cursor is not None:
            return self.tr("Arrows: next cell · Enter: take it, or put it back · Esc ends")
        if self.desk.options.is_swapped:
            return self.tr("Click or drag over cells to take them off · X swaps")
        return self.tr("Click a cell, or drag over cells · Shift+[ ]: size · Enter: by arrow keys")

    # ---------------------------------------------------------------------------------- the hand
    def taken(self) -> None:
        """Ask for the cells."""
        self._in_hand = True
        self._turn()

    def laid_down(self) -> None:
        """Take the marks off."""
        super().laid_down()
        self._in_hand = False
        self.marks.hide()

    def frame_shown(self) -> None:
        """Ask for the other frame's cells."""
        super().frame_shown()
        self._turn()

    def set_scale(self, scale: Scale) -> None:
        """Paint with larger or smaller cells."""
        if scale is not self.scale:
            self.cancel()
            self.scale = scale
            self._turn()

    def _turn(self) -> None:
        """Show the cells of this frame and scale, or ask for them."""
        if not self._in_hand:
            return
        self.cells.want(self.scale)
        self.marks.show_grid(self.cell_map)
        if self._box is not None:
            self._box.setCurrentIndex(self._box.findData(self.scale))
        self.changed.emit()

    @Slot()
    def _on_arrived(self) -> None:
        if self._in_hand:
            self.marks.show_grid(self.cell_map)
            self.changed.emit()

    # --------------------------------------------------------------------------------- the mouse
    def hover(self, touch: Touch | None) -> None:
        """Highlight the cell under the pointer."""
        cells = self.cell_map
        if self._cursor is None:
            under = None if touch is None or cells is None else cells.at(touch.at)
            self.marks.show_cell(cells, under)

    def press(self, touch: Touch) -> None:
        """Toggle the cell; a drag from here does the same to the others."""
        cells = self.cell_map
        cell = None if cells is None else cells.at(touch.at)
        if cells is None or cell is None:
            if cells is None:
                self.desk.say(self.tr("The superpixels are being computed…"))
            return
        self._leave_cursor()
        if self._begin(cells, cell, subtracts=touch.subtract):
            self._last = touch.at
            self.marks.show_cell(cells, cell)

    def drag(self, touch: Touch) -> None:
        """Paint over what lies between here and where the pointer was."""
        cells = self.cell_map
        if self._last is None or cells is None:
            return
        for cell in cells.along(self._last, touch.at):
            self._paint(cells, cell)
        self._last = touch.at
        self.marks.show_cell(cells, cells.at(touch.at))

    def release(self, touch: Touch) -> None:
        """Keep the stroke."""
        if self._last is not None:
            self._last = None
            self._end()

    def double_click(self, touch: Touch) -> None:
        """Take it for a press like any other: the cell goes back to what it was."""
        self.press(touch)

    def cancel(self) -> bool:
        """Drop the stroke, or leave the cell that arrow keys have come to."""
        if self._last is not None:
            self._last = self._adds = None
            self.desk.editor.cancel()
            return True
        return self._leave_cursor()

    def _begin(self, cells: CellMap, cell: int, *, subtracts: bool) -> bool:
        """Begin a stroke with a cell: it is added if most of it isn't the lesion's yet."""
        editor = self.desk.editor
        box, inside = cells.inside(cell)
        is_in = bool(editor.mask[slices(box)][inside].mean() >= 0.5) if editor.mask.any() else False
        if not editor.begin(tool=self.name):
            return False
        self._adds = not (subtracts or is_in)
        self._painted = set()
        self._paint(cells, cell)
        return True

    def _paint(self, cells: CellMap, cell: int) -> None:
        if self._adds is not None and cell not in self._painted:
            self._painted.add(cell)
            self.desk.editor.paint(*cells.inside(cell), add=self._adds)

    def _end(self) -> None:
        how = {
            "regions": self.scale.value,
            "compactness": self.scale.params.compactness,
            "adds": bool(self._adds),
            "n_cells": len(self._painted),
        }
        self._adds = None
        self.desk.editor.end(parameters=how)

    # ----------------------------------------------------------------------------------- the keys
    def key(self, event: QKeyEvent) -> Callable[[], object] | None:
        """Take Shift+[ and Shift+] for the size of the cells, and keys of the cell cursor."""
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _STEPS and held == Qt.KeyboardModifier.ShiftModifier:
            return partial(self.set_scale, self.scale.finer(_STEPS[key]))
        cells = self.cell_map
        if held or cells is None or self._last is not None:
            return None
        if key in ENTER:
            return partial(self._enter, cells)
        if key in ARROWS and self._cursor is not None:
            return partial(self._walk, cells, *ARROWS[key])
        return None

    def _enter(self, cells: CellMap) -> None:
        """Begin to walk in the middle of what is seen, or toggle the cell that was come to."""
        if self._cursor is None:
            self._go_to(cells, self._first(cells))
        elif self._begin(cells, self._cursor, subtracts=self.desk.options.is_swapped):
            self._end()

    def _first(self, cells: CellMap) -> int | None:
        seen = self.desk.canvas.seen_box().center()
        return cells.at((seen.x(), seen.y()))

    def _walk(self, cells: CellMap, dx: int, dy: int) -> None:
        if self._cursor is not None:
            self._go_to(cells, cells.beside(self._cursor, dx, dy))

    def _go_to(self, cells: CellMap, cell: int | None) -> None:
        if cell is None:
            return
        self._cursor = cell
        self.marks.show_cell(cells, cell)
        self._bring_into_view(cells.center(cell))
        self.changed.emit()

    def _bring_into_view(self, at: Point) -> None:
        canvas = self.desk.canvas
        if not canvas.seen_box().contains(*at):
            canvas.look_at(replace(canvas.view_state, center_xy=at, is_fit=False))

    def _leave_cursor(self) -> bool:
        was_there, self._cursor = self._cursor is not None, None
        if was_there:
            self.marks.show_cell(None, None)
            self.changed.emit()
        return was_there

    # --------------------------------------------------------------------------------- the panel
    def make_options(self, parent: QWidget) -> QWidget:
        """Return the choice of the cells' size."""
        made = QWidget(parent)
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        name = QLabel(self.tr("Superpixels"), made)
        self._box = box = QComboBox(made)
        box.setObjectName("superpixel_scale")
        box.setAccessibleName(self.tr("Size of the superpixels"))
        box.setToolTip(self.tr("Size of the superpixels (Shift+[ and Shift+])"))
        for scale, text in (
            (Scale.COARSE, self.tr("Coarse")),
            (Scale.MEDIUM, self.tr("Medium")),
            (Scale.FINE, self.tr("Fine")),
        ):
            box.addItem(text, scale)
        box.setCurrentIndex(box.findData(self.scale))
        box.activated.connect(lambda place: self.set_scale(box.itemData(place)))
        name.setBuddy(box)
        line.addWidget(name)
        line.addWidget(box, 1)
        return made
