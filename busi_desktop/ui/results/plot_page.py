"""The results as plots: malignancy, chances by class, sizes of lesions, times."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from busi_desktop.domain.prediction import LABELS, OperatingPoints
from busi_desktop.ui.results.bar_plot import Bar, BarPlot
from busi_desktop.ui.results.bins import Bin, Bins, bins_of
from busi_desktop.ui.results.columns import (
    axis_mm_of,
    axis_px_of,
    chance_of,
    malignancy_of,
    total_ms_of,
)
from busi_desktop.ui.results.rows import Row
from busi_desktop.ui.wording import label_title, percent

_WHOLE = (0.0, 1.0)
_RIDGE = 0.85
"""Height of the fullest bin where rows of bins stand above each other, one unit apart."""


class PlotPage(QWidget):
    """Draw the rows that the table shows; a click on a bar chooses its rows.

    `chosen` carries the `Bar`.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("results_plots")
        given_a_lesion = self.tr("Malignant if there is a lesion, %")
        self.malignancy = BarPlot("plot_malignancy", given_a_lesion, self)
        self.chances = BarPlot("plot_chances", self.tr("Chance of the class, %"), self)
        self.chances.set_rows([label_title(label) for label in LABELS])
        self.sizes = BarPlot("plot_sizes", self.tr("Long axis"), self)
        self.times = BarPlot("plot_times", self.tr("Time of a frame, ms"), self)
        self._rows: Sequence[Row] = ()
        self._todo: list[Callable[[Sequence[Row]], None]] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._draw_next)
        hint = QLabel(self.tr("Click a bar to choose its frames in the table."), self)
        hint.setProperty("role", "muted")
        grid = QGridLayout()
        grid.setSpacing(10)
        for place, plot in enumerate((self.malignancy, self.chances, self.sizes, self.times)):
            grid.addWidget(plot, place // 2, place % 2)
            plot.chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        column.addLayout(grid, 1)
        column.addWidget(hint)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Draw other rows, one plot after the other: the window stays free between them."""
        self._rows = rows
        self._todo = [
            self._show_malignancy,
            self._show_chances,
            self._show_sizes,
            self._show_times,
        ]
        self._timer.start()

    @Slot()
    def _draw_next(self) -> None:
        self._todo.pop(0)(self._rows)
        if not self._todo:
            self._timer.stop()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave what isn't drawn yet to the next time."""
        self._timer.stop()
        super().hideEvent(event)

    def _show_malignancy(self, rows: Sequence[Row]) -> None:
        bins = bins_of(rows, malignancy_of, ends=_WHOLE)
        self.malignancy.set_lines(self._operating_lines(rows))
        self.malignancy.set_range(x=(0.0, 100.0), y=(0.0, _fullest(bins)))
        self.malignancy.show_bars(
            self.tr("Malignant if there is a lesion"),
            self._facts(bins, percent),
            _bars(bins, scale=100.0, words=self._share_words),
        )

    def _operating_lines(self, rows: Sequence[Row]) -> list[tuple[float, str]]:
        points = next((row.facts.operating_points for row in rows if row.facts), OperatingPoints())
        named = (
            (points.rule_out, self.tr("95 % of cancers above")),
            (points.rule_in, self.tr("95 % of benign below")),
        )
        return [(100.0 * place, words) for place, words in named if place is not None]

    def _show_chances(self, rows: Sequence[Row]) -> None:
        by_class = [bins_of(rows, chance_of(i), ends=_WHOLE) for i in range(len(LABELS))]
        height = max(_fullest(bins) for bins in by_class)
        bars = [
            bar
            for place, bins in enumerate(by_class)
            for bar in _bars(
                bins,
                scale=100.0,
                words=self._share_words,
                bottom=float(place),
                unit=_RIDGE / height,
            )
        ]
        self.chances.set_range(x=(0.0, 100.0), y=(0.0, float(len(LABELS))))
        self.chances.show_bars(self.tr("Chances by class"), self._counted(by_class[0].n), bars)

    def _show_sizes(self, rows: Sequence[Row]) -> None:
        in_mm = bins_of(rows, axis_mm_of, ends=None)
        uncalibrated = bins_of(rows, _axis_px_alone, ends=None)
        bins, unit = (in_mm, "mm") if in_mm.n else (uncalibrated, "px")
        facts = self._facts(bins, lambda size: f"{size:.0f} {unit}")
        if in_mm.n and uncalibrated.n:
            left_out = self.tr("{n} more have no calibration and are left out.")
            facts = f"{facts} {left_out.format(n=uncalibrated.n)}"
        self.sizes.set_axis(self.tr("Long axis, {unit}").format(unit=unit))
        self._show_plain(self.sizes, self.tr("Size of the largest lesion"), facts, bins, unit)

    def _show_times(self, rows: Sequence[Row]) -> None:
        bins = bins_of(rows, total_ms_of, ends=None)
        facts = self._facts(bins, lambda took: f"{took:.0f} ms")
        self._show_plain(self.times, self.tr("Time"), facts, bins, "ms")

    def _show_plain(self, plot: BarPlot, heading: str, facts: str, bins: Bins, unit: str) -> None:
        right = bins.bins[-1].high if bins.bins else 1.0
        plot.set_range(x=(0.0, right), y=(0.0, _fullest(bins)))
        plot.show_bars(heading, facts, _bars(bins, scale=1.0, words=_range_words(unit)))

    def _share_words(self, one: Bin) -> str:
        return f"{100 * one.low:.0f} – {100 * one.high:.0f} %"

    def _counted(self, n: int) -> str:
        if not n:
            return self.tr("No frames yet.")
        return self.tr("{n} frames; a bar's height is their number.").format(n=n)

    def _facts(self, bins: Bins, written: Callable[[float], str]) -> str:
        if bins.median is None:
            return self._counted(0)
        text = self.tr("{n} frames, half of them at or above {median}.")
        return text.format(n=bins.n, median=written(bins.median))


def _axis_px_alone(row: Row) -> float | None:
    return axis_px_of(row) if axis_mm_of(row) is None else None


def _fullest(bins: Bins) -> float:
    return float(max((len(one.keys) for one in bins.bins), default=0) or 1)


def _range_words(unit: str) -> Callable[[Bin], str]:
    return lambda one: f"{one.low:g} – {one.high:g} {unit}"


def _bars(
    bins: Bins,
    *,
    scale: float,
    words: Callable[[Bin], str],
    bottom: float = 0.0,
    unit: float = 1.0,
) -> list[Bar]:
    """Return one bar for each bin; `unit` is the height of one frame."""
    reach = bottom + max(unit * _fullest(bins), 1.0)
    return [
        Bar(
            left=scale * one.low,
            right=scale * one.high,
            bottom=bottom,
            top=bottom + unit * len(one.keys),
            reach=reach,
            keys=one.keys,
            words=words(one),
        )
        for one in bins.bins
    ]
