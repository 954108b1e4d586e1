"""A plot of the model's chances against one parameter."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from busi_desktop.domain.recipe import ParameterValue
from busi_desktop.ui._pg import pg
from busi_desktop.ui.inspector.changes import written
from busi_desktop.ui.inspector.colors import AMBER, accent, blend, muted
from busi_desktop.ui.wording import percent

_MARGIN = 0.04


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Hold a value to mark on the axis: the present one, or the usual one."""

    text: str
    value: ParameterValue
    is_now: bool


class ChancePlot(QWidget):
    """Draw malignancy as a full line with discs, the chance of a lesion dashed with squares."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sweep_plot")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.malignancy: tuple[tuple[float, float], ...] = ()
        self.lesion: tuple[tuple[float, float], ...] = ()
        self.marks: tuple[Mark, ...] = ()
        self._view = pg.PlotWidget(parent=self, background=None, enableMenu=False)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setAccessibleName(self.tr("Chances against the parameter"))
        self._view.setMouseEnabled(x=False, y=False)
        self._view.hideButtons()
        self._view.setAcceptDrops(False)
        self._plot = self._view.getPlotItem()
        self._legend = self._plot.addLegend(offset=(-12, 12))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)
        self.clear()

    def clear(self) -> None:
        """Show empty axes."""
        self._plot.clear()
        self.malignancy, self.lesion, self.marks = (), (), ()
        self._view.setAccessibleDescription("")
        self._view.setVisible(False)

    def show_curves(
        self,
        *,
        title: str,
        values: tuple[ParameterValue, ...],
        malignancy: dict[ParameterValue, float],
        lesion: dict[ParameterValue, float],
        marks: tuple[Mark, ...],
    ) -> None:
        """Draw what has been asked so far.

        Parameters
        ----------
        title
            Of the axis: the parameter with its unit.
        values
            All values of the sweep, in order.
        malignancy, lesion
            Chances in [0, 1] at the values that have an answer.
        marks
            Values to draw an upright line at.
        """
        self._plot.clear()
        places = _places(values)
        xs = [places[value] for value in values]
        self.malignancy = tuple((places[value], share) for value, share in malignancy.items())
        self.lesion = tuple((places[value], share) for value, share in lesion.items())
        self.marks = marks
        self._dress(title, values, xs)
        palette = self.palette()
        dashed = pg.mkPen(muted(palette), width=2, style=Qt.PenStyle.DashLine)
        self._draw(self.lesion, self.tr("Chance of a lesion"), dashed, "s")
        full = pg.mkPen(accent(palette), width=2)
        self._draw(self.malignancy, self.tr("Malignant, if there is a lesion"), full, "o")
        for mark in marks:
            self._draw_mark(mark, places[mark.value])
        self._view.setVisible(True)
        self._view.setAccessibleDescription(
            "; ".join(f"{written(value)}: {percent(share)}" for value, share in malignancy.items())
        )

    def _draw(
        self, points: tuple[tuple[float, float], ...], name: str, pen: QPen, symbol: str
    ) -> None:
        self._plot.plot(
            [x for x, _ in points],
            [100.0 * y for _, y in points],
            name=name,
            pen=pen,
            symbol=symbol,
            symbolSize=8,
            symbolBrush=pen.color(),
            symbolPen=None,
        )

    def _draw_mark(self, mark: Mark, x: float) -> None:
        color = AMBER if mark.is_now else blend(self.palette(), 0.7)
        style = Qt.PenStyle.SolidLine if mark.is_now else Qt.PenStyle.DotLine
        line = pg.InfiniteLine(
            pos=x,
            angle=90,
            pen=pg.mkPen(color, width=1.5, style=style),
            label=mark.text,
            labelOpts={
                "position": 0.06 if mark.is_now else 0.16,
                "color": blend(self.palette(), 1.0),
                "fill": blend(self.palette(), 0.08),
                "movable": False,
            },
        )
        self._plot.addItem(line)

    def _dress(self, title: str, values: tuple[ParameterValue, ...], xs: list[float]) -> None:
        """Set axes, ranges and colors."""
        text = blend(self.palette(), 1.0)
        ticks = None
        if isinstance(values[0], str):
            ticks = [[(x, str(value)) for x, value in zip(xs, values, strict=True)]]
        for name in ("left", "bottom"):
            axis = self._plot.getAxis(name)
            axis.setPen(blend(self.palette(), 0.5))
            axis.setTextPen(text)
            axis.setTickFont(self.font())
            axis.enableAutoSIPrefix(False)
        self._plot.getAxis("bottom").setTicks(ticks)
        self._plot.setLabel("bottom", title, color=text.name())
        self._plot.setLabel("left", self.tr("chance, %"), color=text.name())
        self._legend.setLabelTextColor(text)
        pad = _MARGIN * max(xs[-1] - xs[0], 1e-9)
        self._plot.setRange(xRange=(xs[0] - pad, xs[-1] + pad), yRange=(0.0, 100.0), padding=0.02)
        self._plot.showGrid(y=True, alpha=0.2)


def _places(values: tuple[ParameterValue, ...]) -> dict[ParameterValue, float]:
    """Return where each value stands on the axis: numbers at themselves, words in a row."""
    return {
        value: float(number) if isinstance(value, str) else float(value)
        for number, value in enumerate(values)
    }
