"""What a reader measures with: figures drawn on a frame, and the numbers that they give."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
import math

from busi_desktop.domain.geometry import Obstacle, PixelSpacing
from busi_desktop.errors import BugError

Point = tuple[float, float]
"""``(x, y)`` in pixel-edge coordinates of the source frame."""

MAX_POINTS = 2000


class FigureKind(StrEnum):
    """Name what is drawn; journals hold these words."""

    CALIPER = "caliper"
    ANGLE = "angle"
    ELLIPSE = "ellipse"
    AREA = "area"


_POINTS: dict[FigureKind, tuple[int, int]] = {
    FigureKind.CALIPER: (2, 2),
    FigureKind.ANGLE: (3, 3),
    FigureKind.ELLIPSE: (3, 3),
    FigureKind.AREA: (3, MAX_POINTS),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """Hold one figure that a reader drew.

    Attributes
    ----------
    figure_id
        Unique; a change keeps it.
    points_xy
        Caliper: its two ends. Angle: end of one arm, vertex, end of the other. Ellipse: the ends of
        the axis drawn first, then one end of the other axis. Area: the corners, closed by itself.
    partner_id
        Of a caliper taken across another one: that one's id.
    """

    figure_id: str
    kind: FigureKind
    points_xy: tuple[Point, ...]
    partner_id: str | None = None

    def __post_init__(self) -> None:
        """Check the number of points, and that each is one."""
        fewest, most = _POINTS[self.kind]
        if not fewest <= len(self.points_xy) <= most:
            msg = f"{self.kind} of {len(self.points_xy)} points"
            raise BugError(msg)
        if not all(math.isfinite(value) for point in self.points_xy for value in point):
            msg = f"{self.kind} with a point that is none"
            raise BugError(msg)


class Quantity(StrEnum):
    """Name what a number is of."""

    LENGTH = "length"
    ANGLE = "angle"
    LONG_AXIS = "long_axis"
    SHORT_AXIS = "short_axis"
    AREA = "area"
    PERIMETER = "perimeter"


class Unit(StrEnum):
    """Name a unit; that of an area in pixels is one pixel."""

    MM = "mm"
    MM2 = "mm2"
    PX = "px"
    PX2 = "px2"
    DEG = "deg"


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureValue:
    """Hold one number with its unit."""

    quantity: Quantity
    number: float
    unit: Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureMeasurement:
    """Hold what a figure measures.

    Attributes
    ----------
    values
        The main one first; empty if the figure can't be measured.
    spacing
        The calibration that the numbers rest on, or None: they are in pixels then.
    obstacle
        Why there is no spacing or no value; None if there is nothing to say.
    """

    figure: Figure
    values: tuple[FigureValue, ...]
    spacing: PixelSpacing | None
    obstacle: Obstacle | None
