"""What the reader holds on the canvas: a tool, a figure, one of its points."""

from __future__ import annotations

import math
from uuid import uuid4

from PySide6.QtCore import QObject, QPointF, Signal

from busi_desktop.app.measurement_rows import measurement_rows
from busi_desktop.app.measurements import Measurements
from busi_desktop.domain.figure import Figure, FigureKind, Point
from busi_desktop.domain.frame import Frame
from busi_desktop.measure.figures import calibration_of, scale_of
from busi_desktop.measure.moving import move_point
from busi_desktop.ui.canvas import Canvas
from busi_desktop.ui.measuring.cursors import hold_cursor, tool_cursor
from busi_desktop.ui.measuring.edits import Edits
from busi_desktop.ui.measuring.figure_layer import FigureLayer
from busi_desktop.ui.measuring.icons import SCALE
from busi_desktop.ui.measuring.tools import N_POINTS, Scale, ScaleTool, Tool, make_tool


class Hand(QObject):
    """Draw, choose and change figures of the frame shown; mouse and keys tell it how.

    `scale_drawn` carries the two ends of a line that was drawn along a scale bar.

    Attributes
    ----------
    tool
        What draws, or None.
    chosen, active
        Id of the chosen figure, and the number of its point that arrow keys move.
    moved
        A figure under the mouse, as it would be after the drag.
    pen_moved_by_keys
        Whether the tool's pen is where arrow keys brought it.
    """

    changed = Signal()
    scale_drawn = Signal(object)

    def __init__(
        self, canvas: Canvas, layer: FigureLayer, measurements: Measurements, edits: Edits
    ) -> None:
        super().__init__(canvas)
        self._canvas, self._layer = canvas, layer
        self._measurements, self._edits = measurements, edits
        self._frame: Frame | None = None
        self.subject: str | None = None
        self.tool: Tool | None = None
        self.chosen: str | None = None
        self.active: int | None = None
        self.moved: Figure | None = None
        self.pen_moved_by_keys = False
        self._cursor = tool_cursor(None)

    # ------------------------------------------------------------------------------------- state
    @property
    def kind(self) -> FigureKind | None:
        """Return what the tool in hand draws, or None if there is none."""
        return None if self.tool is None else self.tool.kind

    @property
    def is_drawing(self) -> bool:
        """Tell whether a figure has been begun."""
        return self.tool is not None and self.tool.is_drawing

    @property
    def figure(self) -> Figure | None:
        """Return the chosen figure."""
        return self.find(self.chosen)

    def find(self, figure_id: str | None) -> Figure | None:
        """Return a figure of the frame shown."""
        return None if self.subject is None else self._measurements.find(self.subject, figure_id)

    @property
    def draws_scale(self) -> bool:
        """Tell whether the tool in hand draws along a scale bar."""
        return isinstance(self.tool, ScaleTool)

    def take_tool(self, kind: FigureKind | None) -> None:
        """Take another tool, or none."""
        self._take(None if kind is None else make_tool(kind, self.scale_of))

    def take_scale_tool(self) -> None:
        """Take the tool that draws along a scale bar."""
        self._take(ScaleTool(self.scale_of))

    def _take(self, tool: Tool | None) -> None:
        self.tool = tool
        self._cursor = tool_cursor(SCALE if self.draws_scale else self.kind)
        self.show_cursor(over=False)
        self.choose(None)

    def show_line(self, ends_xy: tuple[Point, ...]) -> None:
        """Draw a dashed line while something is asked about it; none without ends."""
        self._layer.show_guide(ends_xy)

    def show_frame(self, frame: Frame | None, subject: str | None) -> None:
        """Turn to another frame: what was begun on the old one is dropped."""
        self._frame, self.subject, self.moved = frame, subject, None
        if self.tool is not None:
            self.tool.cancel()
            self.tool.across = None
        self.choose(None)

    def choose(self, figure_id: str | None, active: int | None = None) -> None:
        """Choose a figure, and the point of it that arrow keys move; the first if not named."""
        self.chosen = figure_id
        self.active = (active or 0) if figure_id is not None else None
        self.draw()

    def choose_next_point(self) -> None:
        """Let arrow keys move the next point of the chosen figure."""
        figure = self.figure
        if figure is not None:
            self.choose(figure.figure_id, ((self.active or 0) + 1) % len(figure.points_xy))

    def leave(self) -> None:
        """Drop what has been begun, else lay the tool down."""
        if self.tool is not None and self.tool.is_drawing:
            self.tool.cancel()
            self.draw()
        else:
            self.take_tool(None)

    # -------------------------------------------------------------------------------------- draw
    def draw(self) -> None:
        """Bring the picture up to date."""
        figures = () if self.subject is None else self._measurements.of(self.subject)
        if self.moved is not None:
            moved = self.moved
            figures = tuple(moved if f.figure_id == moved.figure_id else f for f in figures)
        rows = () if self._frame is None else measurement_rows(figures, self._frame.geometry)
        self._layer.show_figures(figures, rows, chosen=self.chosen, active=self.active)
        self._draw_draft()
        self.changed.emit()

    def _draw_draft(self) -> None:
        kind, tool = self.kind or FigureKind.CALIPER, self.tool
        points = () if tool is None else tool.draft
        self._layer.show_draft(kind, points, self._draft_text(kind, points))
        self._layer.show_guide(() if tool is None else tool.guide)

    def _draft_text(self, kind: FigureKind, points_xy: tuple[Point, ...]) -> str:
        """Return the value that the figure would have now; of an area only once it is closed."""
        if self._frame is None or kind is FigureKind.AREA or len(points_xy) < N_POINTS[kind]:
            return ""
        if self.draws_scale:
            return self.tr("{length:.0f} px").format(length=math.dist(*points_xy))
        draft = Figure(figure_id="", kind=kind, points_xy=points_xy)
        (row,) = measurement_rows([draft], self._frame.geometry)
        return row.reading

    def show_cursor(self, *, over: bool) -> None:
        """Show the tool's cursor, or a hand over what can be taken hold of."""
        self._canvas.set_idle_cursor(hold_cursor() if over else self._cursor)

    def move_pen_to(self, at: Point, *, by_keys: bool = False) -> None:
        """Take the tool's pen elsewhere."""
        if self.tool is not None:
            self.tool.move(at)
            self.pen_moved_by_keys = by_keys
            self._draw_draft()

    def press(self, at: Point) -> None:
        """Put the tool's pen down."""
        if self.tool is not None:
            self.pen_moved_by_keys = False
            self.tool.press(at)
            self.choose(None)

    def release(self, at: Point, *, dragged: bool) -> None:
        """Lift the tool's pen; a whole figure is kept."""
        if self.tool is not None:
            self._complete(self.tool.release(at, dragged=dragged))

    def finish(self) -> None:
        """Close what is being drawn, if it can be."""
        if self.tool is not None:
            self._complete(self.tool.finish())

    def drop_last(self) -> None:
        """Take back the last point of what is being drawn."""
        if self.tool is not None:
            self.tool.drop_last()
            self.draw()

    def _complete(self, points_xy: tuple[Point, ...] | None) -> None:
        """Keep a whole figure; the caliper then offers to measure across."""
        tool = self.tool
        if points_xy is None or tool is None or self.subject is None:
            self.draw()
            return
        if isinstance(tool, ScaleTool):
            self.take_tool(None)
            self.scale_drawn.emit(points_xy)
            return
        partner, tool.across = tool.across, None
        figure = Figure(
            figure_id=uuid4().hex[:12],
            kind=tool.kind,
            points_xy=points_xy,
            partner_id=None if partner is None else partner.figure_id,
        )
        if tool.kind is FigureKind.CALIPER and partner is None:
            tool.across = figure
        self._edits.add(self.subject, figure)
        self.choose(figure.figure_id, len(points_xy) - 1)

    # ------------------------------------------------------------------------------------ change
    def keep_moved(self) -> None:
        """End a drag of a figure."""
        moved, self.moved = self.moved, None
        if moved is not None and self.subject is not None:
            self._edits.change(self.subject, moved)
        self.draw()

    def nudge(self, dx: float, dy: float) -> None:
        """Move the chosen figure's active point by some pixels; presses in a row are one change."""
        figure = self.figure
        if self.subject is None or figure is None or self.active is None:
            return
        x, y = figure.points_xy[self.active]
        to = self.bounded((x + dx, y + dy))
        moved = move_point(figure, self.active, to, self.scale_of(figure.points_xy))
        self._edits.change(self.subject, moved, merge_key=f"nudge {self.chosen} {self.active}")

    def delete(self) -> None:
        """Delete the chosen figure."""
        figure = self.figure
        if self.subject is not None and figure is not None:
            self.choose(None)
            self._edits.remove(self.subject, figure)

    # ------------------------------------------------------------------------------------ points
    def point(self, position: QPointF) -> Point:
        """Return the point of the frame nearest to a position of the canvas."""
        return self.bounded(self._canvas.source_point(position))

    def bounded(self, point: Point) -> Point:
        """Return the nearest point on the frame."""
        height, width = (1, 1) if self._frame is None else self._frame.pixels.shape
        return min(max(point[0], 0.0), float(width)), min(max(point[1], 0.0), float(height))

    def scale_of(self, points_xy: tuple[Point, ...]) -> Scale:
        """Return mm per pixel where that is known of all the points."""
        if self._frame is None:
            return 1.0, 1.0
        return scale_of(calibration_of(points_xy, self._frame.geometry)[0])
