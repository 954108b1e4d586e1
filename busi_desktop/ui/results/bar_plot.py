"""Bars of a plot that can be clicked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from busi_desktop.ui._pg import pg
from busi_desktop.ui.results.rows import Key
from busi_desktop.ui.theme import theme_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """Hold one bar of a plot, in the plot's coordinates.

    Attributes
    ----------
    reach
        Up to where a click above the bar means it.
    keys
        The rows that it stands for.
    words
        What it stands for.
    """

    left: float
    right: float
    bottom: float
    top: float
    reach: float
    keys: tuple[Key, ...]
    words: str


class BarPlot(QWidget):
    """Draw bars that can be clicked, with a line of text about them above.

    `chosen` carries the `Bar`.
    """

    chosen = Signal(object)

    def __init__(self, name: str, axis: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._heading = QLabel(self)
        self._heading.setObjectName(f"{name}_heading")
        self._heading.setProperty("role", "heading")
        self._facts = QLabel(self)
        self._facts.setObjectName(f"{name}_facts")
        self._facts.setWordWrap(True)
        self._facts.setProperty("role", "muted")
        self._axis = axis
        self._made: Any = None
        self._rows: list[tuple[float, str]] = []
        self._bars: list[Bar] = []
        self._lines: list[tuple[float, str]] = []
        self._place = QWidget(self)
        self._place.setMinimumSize(220, 110)
        QVBoxLayout(self._place).setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._heading)
        column.addWidget(self._facts)
        column.addWidget(self._place, 1)

    @property
    def _plot(self) -> Any:  # noqa: ANN401 - pyqtgraph has no types
        """Return the plot, made when it is first drawn: some 15 ms each."""
        if self._made is None:
            plot = self._made = pg.PlotWidget(parent=self._place, enableMenu=False)
            # The table tells the same by keyboard.
            plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            item = plot.getPlotItem()
            item.hideButtons()
            item.setMouseEnabled(x=False, y=False)
            if self._rows:
                item.getAxis("left").setTicks([self._rows])
            plot.scene().sigMouseClicked.connect(self._on_click)
            layout = self._place.layout()
            if layout is not None:
                layout.addWidget(plot)
        return self._made

    @property
    def bars(self) -> tuple[Bar, ...]:
        """Return what is drawn."""
        return tuple(self._bars)

    @property
    def facts(self) -> str:
        """Return what is said above the bars."""
        return self._facts.text()

    def show_bars(self, heading: str, facts: str, bars: Sequence[Bar]) -> None:
        """Draw other bars."""
        self._heading.setText(heading)
        self._facts.setText(facts)
        self._plot.setAccessibleName(f"{heading}. {facts}")
        self._bars = [bar for bar in bars if bar.top > bar.bottom]
        self.paint()

    def set_axis(self, axis: str) -> None:
        """Name the horizontal axis."""
        self._axis = axis

    def set_lines(self, lines: Sequence[tuple[float, str]]) -> None:
        """Mark places of the horizontal axis."""
        self._lines = list(lines)

    def set_rows(self, titles: Sequence[str]) -> None:
        """Name rows of bars that stand above each other, from the bottom."""
        self._rows = [(place + 0.1, title) for place, title in enumerate(titles)]

    def paint(self) -> None:
        """Draw in the colors of the theme of now."""
        theme = theme_of(self.palette())
        text = QColor(theme.text)
        item = self._plot.getPlotItem()
        item.clear()
        self._plot.setBackground(QColor(theme.field))
        for side in ("left", "bottom"):
            axis = item.getAxis(side)
            axis.setPen(pg.mkPen(theme.muted))
            axis.setTextPen(pg.mkPen(text))
            axis.setTickFont(self.font())
        item.setLabel("bottom", self._axis, color=theme.text)
        item.addItem(
            pg.BarGraphItem(
                x0=[bar.left for bar in self._bars],
                x1=[bar.right for bar in self._bars],
                y0=[bar.bottom for bar in self._bars],
                y1=[bar.top for bar in self._bars],
                brush=QColor(theme.bar),
                pen=pg.mkPen(theme.field),
            )
        )
        for place, words in self._lines:
            line = pg.InfiniteLine(
                pos=place,
                angle=90,
                pen=pg.mkPen(theme.accent, width=1.5, style=Qt.PenStyle.DashLine),
                label=words,
                labelOpts={"color": theme.text, "position": 0.92, "fill": QColor(theme.field)},
            )
            item.addItem(line)

    def set_range(self, x: tuple[float, float], y: tuple[float, float]) -> None:
        """Show this part of the plane."""
        self._plot.getPlotItem().setRange(xRange=x, yRange=y, padding=0.04)

    def bar_at(self, point: QPointF) -> Bar | None:
        """Return the bar whose column holds a point of the plot."""
        x, y = point.x(), point.y()
        return next(
            (b for b in self._bars if b.left <= x < b.right and b.bottom <= y <= b.reach), None
        )

    def view_point(self, bar: Bar) -> QPointF:
        """Return where the middle of a bar is in this widget."""
        middle = QPointF((bar.left + bar.right) / 2, (bar.bottom + bar.top) / 2)
        scene = self._plot.getPlotItem().getViewBox().mapViewToScene(middle)
        return QPointF(self._plot.mapTo(self, self._plot.mapFromScene(scene)))

    def _on_click(self, event: Any) -> None:  # noqa: ANN401 - pyqtgraph has no types
        point = self._plot.getPlotItem().getViewBox().mapSceneToView(event.scenePos())
        bar = self.bar_at(point)
        if bar is not None:
            self.chosen.emit(bar)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the size of texts."""
        super().changeEvent(event)
        is_look = event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}
        if is_look and self._made is not None:
            self.paint()
