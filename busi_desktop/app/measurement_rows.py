"""Measurements of a frame as plain rows of text, for lists, the clipboard and reports.

`measurement_rows` is what reports and exports call; `Measurements.rows` has it for a frame.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from busi_desktop.app.calibration_words import obstacle_text
from busi_desktop.app.calibration_words import origin_text as spacing_text
from busi_desktop.domain.figure import (
    Figure,
    FigureKind,
    FigureMeasurement,
    Quantity,
    Unit,
)
from busi_desktop.domain.geometry import Geometry, PixelSpacing
from busi_desktop.measure.figures import calibration_of, measure_figure, scale_of
from busi_desktop.measure.moving import is_across

_NARROW = "\u202f"
_ACROSS_WITHIN_DEG = 2.0
_FINE_BELOW = 100.0


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasurementRow:
    """Hold one measurement as a reader sees it.

    Attributes
    ----------
    number
        Counts from 1 on each frame, as beside the figure.
    name
        What was drawn, as "Caliper" or "Caliper across 1".
    value
        Number and unit, as "14.2 mm"; "not measurable" where there is none.
    origin
        Where the calibration comes from, or why there is none. Never leave it out.
    """

    number: int
    figure_id: str
    name: str
    value: str
    origin: str

    @property
    def reading(self) -> str:
        """Return value and origin, as they stand beside the figure."""
        return f"{self.value} · {self.origin}"

    @property
    def text(self) -> str:
        """Return the whole row as one line."""
        return f"{self.number}. {self.name}: {self.reading}"


def measurement_rows(figures: Sequence[Figure], geometry: Geometry) -> tuple[MeasurementRow, ...]:
    """Measure figures and put the numbers into words.

    Parameters
    ----------
    figures
        All of one frame, in the order in which they were drawn.
    geometry
        The frame's calibration.

    Returns
    -------
    tuple of MeasurementRow
        One per figure, in that order.
    """
    numbers = {figure.figure_id: number for number, figure in enumerate(figures, start=1)}
    by_id = {figure.figure_id: figure for figure in figures}
    rows = []
    for figure in figures:
        measured = measure_figure(figure, geometry)
        partner = by_id.get(figure.partner_id or "")
        name = kind_title(figure.kind)
        if partner is not None and _lies_across(partner, figure, geometry):
            name = _tr("{name} across {number}").format(
                name=name, number=numbers[partner.figure_id]
            )
        rows.append(
            MeasurementRow(
                number=numbers[figure.figure_id],
                figure_id=figure.figure_id,
                name=name,
                value=value_text(measured),
                origin=origin_text(measured),
            )
        )
    return tuple(rows)


def kind_title(kind: FigureKind) -> str:
    """Return what a figure is called."""
    titles = {
        FigureKind.CALIPER: _tr("Caliper"),
        FigureKind.ANGLE: _tr("Angle"),
        FigureKind.ELLIPSE: _tr("Ellipse"),
        FigureKind.AREA: _tr("Area"),
    }
    return titles[kind]


def value_text(measured: FigureMeasurement) -> str:
    """Return the numbers with their units; no origin."""
    texts = {value.quantity: _number(value.number, value.unit) for value in measured.values}
    if not texts:
        return _tr("not measurable")
    if Quantity.LONG_AXIS in texts:
        long, unit = texts[Quantity.LONG_AXIS].split(_NARROW)
        short = texts[Quantity.SHORT_AXIS].split(_NARROW)[0]
        return f"{long} × {short}{_NARROW}{unit}, {texts[Quantity.AREA]}"
    if Quantity.PERIMETER in texts:
        return _tr("{area}, perimeter {around}").format(
            area=texts[Quantity.AREA], around=texts[Quantity.PERIMETER]
        )
    return ", ".join(texts.values())


def origin_text(measured: FigureMeasurement) -> str:
    """Return where the calibration comes from, or why there is none."""
    if measured.obstacle is not None:
        return obstacle_text(measured.obstacle)
    return "" if measured.spacing is None else spacing_text(measured.spacing)


def _lies_across(one: Figure, other: Figure, geometry: Geometry) -> bool:
    """Tell whether a caliper is still at right angles to the one that it was taken across."""
    if one.kind is not FigureKind.CALIPER or other.kind is not FigureKind.CALIPER:
        return False
    spacing: PixelSpacing | None = calibration_of((*one.points_xy, *other.points_xy), geometry)[0]
    scale = scale_of(spacing)
    return is_across(one.points_xy, other.points_xy, scale, within_deg=_ACROSS_WITHIN_DEG)


def _number(number: float, unit: Unit) -> str:
    if unit is Unit.DEG:
        return f"{number:.1f}°"
    units = {Unit.MM: "mm", Unit.MM2: "mm²", Unit.PX: "px", Unit.PX2: "px²"}
    in_pixels = unit in {Unit.PX, Unit.PX2}
    decimals = 0 if in_pixels and number >= _FINE_BELOW else 1
    return f"{number:.{decimals}f}{_NARROW}{units[unit]}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("measurement_rows", text)
