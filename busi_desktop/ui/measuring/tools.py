"""What presses, moves and releases make of a figure: plain values, no widgets.

All tools take both ways of drawing: press, drag and release; or click, move and click.
"""

from __future__ import annotations

from collections.abc import Callable
import math

from busi_desktop.domain.figure import Figure, FigureKind, Point
from busi_desktop.measure.moving import across_point, ellipse_points, offset_across, turned_line
from busi_desktop.measure.polygon import is_degenerate, thin_out, untangle

Scale = tuple[float, float]
ScaleOf = Callable[[tuple[Point, ...]], Scale]
"""From points to mm per pixel across and down, 1 and 1 where nothing is known."""

_LEAST_PX = 1.0
_TOLERANCE_PX = 0.25
N_POINTS = {FigureKind.CALIPER: 2, FigureKind.ANGLE: 3, FigureKind.ELLIPSE: 3}


class Tool:
    """Collect the points of one figure after another.

    Parameters
    ----------
    kind
        What it draws.
    scale_of
        Knows the calibration.
    """

    def __init__(self, kind: FigureKind, scale_of: ScaleOf) -> None:
        self.kind = kind
        self._scale_of = scale_of
        self._fixed: list[Point] = []
        self._pen: Point | None = None
        self._pressed = False
        self._began = False
        self.across: Figure | None = None

    @property
    def is_drawing(self) -> bool:
        """Tell whether a figure has been begun."""
        return bool(self._fixed)

    @property
    def pen(self) -> Point | None:
        """Return where the next point would be, or None."""
        return self._pen

    @property
    def draft(self) -> tuple[Point, ...]:
        """Return the points so far with the pen's."""
        if not self._fixed or self._pen is None:
            return tuple(self._fixed)
        return self._shaped((*self._fixed, self._pen))

    @property
    def guide(self) -> tuple[Point, ...]:
        """Return the line that is offered across the last caliper, or nothing."""
        if self.across is None or self._pen is None or self._fixed:
            return ()
        line = self.across.points_xy
        return turned_line(line, self._pen, self._scale_of(line))

    def press(self, at: Point) -> None:
        """Begin a figure, or its next point."""
        self._pressed, self._pen = True, at
        self._began = not self._fixed
        if self._began:
            self._fixed.append(at)

    def move(self, at: Point) -> None:
        """Take the pen elsewhere."""
        self._pen = at

    def release(self, at: Point, *, dragged: bool) -> tuple[Point, ...] | None:
        """Set a point, unless this was the click that began the figure; return a whole figure."""
        was_pressed, self._pressed = self._pressed, False
        self._pen = at
        if not was_pressed or (self._began and not dragged):
            return None
        return self._set_point(at)

    def finish(self) -> tuple[Point, ...] | None:
        """Return the figure if what there is makes one."""
        return None

    def drop_last(self) -> None:
        """Take the last point back."""
        if self._fixed:
            self._fixed.pop()

    def cancel(self) -> None:
        """Drop what has been begun."""
        self._fixed.clear()
        self._pressed = self._began = False

    def _set_point(self, at: Point) -> tuple[Point, ...] | None:
        points = self._shaped((*self._fixed, at))
        if is_degenerate(points[-2:], _LEAST_PX):
            return None
        self._fixed = list(points)
        if len(self._fixed) < N_POINTS[self.kind]:
            return None
        self.cancel()
        return points

    def _shaped(self, points: tuple[Point, ...]) -> tuple[Point, ...]:
        """Put the last point where the figure's kind wants it."""
        if self.kind is FigureKind.CALIPER and self.across is not None and len(points) == 2:
            line = self.across.points_xy
            scale = self._scale_of((*line, points[0]))
            return points[0], across_point(line, points[0], points[1], scale)
        if self.kind is FigureKind.ELLIPSE and len(points) == 3:
            scale = self._scale_of(points)
            half = offset_across(points[:2], points[2], scale)
            return ellipse_points(points[0], points[1], half, scale)
        return points


class AreaTool(Tool):
    """Collect a contour: drawn in one go, or corner by corner, or both."""

    def __init__(self, scale_of: ScaleOf) -> None:
        super().__init__(FigureKind.AREA, scale_of)
        self._stroke: list[Point] = []

    @property
    def draft(self) -> tuple[Point, ...]:
        """Return the contour so far with the pen's point."""
        pen = () if self._pen is None or not self._fixed else (self._pen,)
        return (*self._fixed, *self._stroke, *pen)

    def press(self, at: Point) -> None:
        """Begin a contour, a corner or a stroke."""
        super().press(at)
        self._stroke.clear()

    def move(self, at: Point) -> None:
        """Draw while the button is held."""
        if self._pressed and self._pen is not None:
            last = self._stroke[-1] if self._stroke else self._fixed[-1]
            if math.dist(last, at) >= _TOLERANCE_PX:
                self._stroke.append(at)
        super().move(at)

    def release(self, at: Point, *, dragged: bool) -> tuple[Point, ...] | None:
        """Set a corner, or end a stroke; a contour drawn in one go is closed by that."""
        was_pressed, self._pressed = self._pressed, False
        self._pen = at
        if not was_pressed:
            return None
        if dragged:
            line = thin_out((self._fixed[-1], *self._stroke, at), _TOLERANCE_PX)
            self._fixed += line[1:]
            self._stroke.clear()
            return self.finish() if self._began else None
        self._stroke.clear()
        if not self._began and not is_degenerate((self._fixed[-1], at), _LEAST_PX):
            self._fixed.append(at)
        return None

    def finish(self) -> tuple[Point, ...] | None:
        """Close the contour, without the loops that a hand draws."""
        points = untangle(self._fixed) if len(self._fixed) >= 3 else ()
        if len(points) < 3:
            return None
        self.cancel()
        return points

    def cancel(self) -> None:
        """Drop what has been begun."""
        super().cancel()
        self._stroke.clear()


class ScaleTool(Tool):
    """Draw one line along the scanner's own scale bar: it is no measurement."""

    def __init__(self, scale_of: ScaleOf) -> None:
        super().__init__(FigureKind.CALIPER, scale_of)


def make_tool(kind: FigureKind, scale_of: ScaleOf) -> Tool:
    """Return the tool that draws a kind of figure."""
    return AreaTool(scale_of) if kind is FigureKind.AREA else Tool(kind, scale_of)
