"""Rows to edit a step's parameters."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPalette, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QToolButton,
    QWidget,
)

from busi_desktop.app.language import translated
from busi_desktop.domain.recipe import ParameterValue, StepSpec
from busi_desktop.preprocess.parameters import Kind, Parameter, StepDefinition
from busi_desktop.ui.decimal_box import DecimalBox
from busi_desktop.ui.inspector.changes import written
from busi_desktop.ui.inspector.colors import AMBER, blend
from busi_desktop.ui.inspector.home_slider import HomeSlider

_MAX_DECIMALS = 6


def decimals_for(*values: float) -> int:
    """Return how many decimals it takes to write all values, at most 6."""
    return next(
        (n for n in range(_MAX_DECIMALS) if all(math.isclose(round(v, n), v) for v in values)),
        _MAX_DECIMALS,
    )


class ParameterRow(QObject):
    """Bind a parameter to its label, slider, spin box or list, and reset button."""

    edited = Signal(str, object)
    settled = Signal()

    def __init__(self, parameter: Parameter, source: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.parameter = parameter
        self._source = source
        self._home: ParameterValue = parameter.default
        self._value: ParameterValue = parameter.default
        self.label = QLabel(translated(parameter.title), parent)
        self.slider: HomeSlider | None = None
        self.spin: DecimalBox | None = None
        self.combo: QComboBox | None = None
        if parameter.kind is Kind.CHOICE:
            self.combo = self._make_combo(parent)
            self.label.setBuddy(self.combo)
        else:
            self.slider = self._make_slider(parent)
            self.spin = self._make_spin(parent)
            self.label.setBuddy(self.spin)
        self.reset = QToolButton(parent)
        self.reset.setAutoRaise(True)
        self.reset.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.reset.setAccessibleName(
            self.tr("Reset {name}").format(name=translated(parameter.title))
        )
        self.reset.clicked.connect(self._on_reset)
        for name, widget in (("slider", self.slider), ("value", self.spin), ("list", self.combo)):
            if widget is not None:
                widget.setObjectName(f"{parameter.name}_{name}")
        self.reset.setObjectName(f"{parameter.name}_reset")
        self.set_value(parameter.default, parameter.default)

    def editors(self) -> tuple[QWidget, ...]:
        """Return the widgets that edit the value, in tab order."""
        return tuple(widget for widget in (self.slider, self.spin, self.combo) if widget)

    def set_value(self, value: ParameterValue, home: ParameterValue) -> None:
        """Show a value, and remember which one the reset button gives back."""
        self._value, self._home = value, home
        if self.combo is not None:
            with QSignalBlocker(self.combo):
                self.combo.setCurrentIndex(self.combo.findData(value))
        if self.spin is not None and self.slider is not None:
            parameter = self.parameter
            with QSignalBlocker(self.spin), QSignalBlocker(self.slider):
                self.spin.setDecimals(
                    decimals_for(parameter.increment, parameter.minimum, float(value))
                )
                self.spin.setValue(float(value))
                self.slider.setValue(self._tick_of(float(value)))
                self.slider.set_home(self._tick_of(float(home)))
        self._show_home()

    def _show_home(self) -> None:
        is_home = self._value == self._home
        self.reset.setEnabled(not is_home)
        home = written(self._home, self.parameter.unit)
        self.reset.setToolTip(self.tr("Back to {value}").format(value=home))
        parts = [translated(self.parameter.explanation), self._range_text(home)]
        parts.append(self.tr("Source: {source}.").format(source=translated(self._source)))
        for widget in (self.label, *self.editors()):
            widget.setToolTip("\n".join(parts))
            widget.setAccessibleDescription(" ".join(parts))
        font = self.label.font()
        font.setBold(not is_home)
        self.label.setFont(font)

    def _range_text(self, home: str) -> str:
        parameter = self.parameter
        if parameter.kind is Kind.CHOICE:
            return self.tr("Default {home}.").format(home=home)
        unit = translated(parameter.unit) or self.tr("(a plain number)")
        return self.tr("Range {low} to {high}, default {home}.").format(
            low=f"{parameter.minimum:g}", high=f"{parameter.maximum:g} {unit}", home=home
        )

    def _make_combo(self, parent: QWidget) -> QComboBox:
        combo = QComboBox(parent)
        for choice in self.parameter.choices:
            combo.addItem(translated(choice), choice)
        combo.setAccessibleName(translated(self.parameter.title))
        combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        combo.installEventFilter(self)
        combo.currentIndexChanged.connect(self._on_chosen)
        return combo

    def _make_slider(self, parent: QWidget) -> HomeSlider:
        parameter = self.parameter
        slider = HomeSlider(parent)
        ticks = math.ceil((parameter.maximum - parameter.minimum) / parameter.increment - 1e-9)
        slider.setRange(0, ticks)
        slider.setPageStep(max(1, ticks // 10))
        slider.setAccessibleName(self.tr("{name}, slider").format(name=translated(parameter.title)))
        slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        slider.installEventFilter(self)
        slider.valueChanged.connect(self._on_slid)
        slider.sliderReleased.connect(self.settled)
        return slider

    def _make_spin(self, parent: QWidget) -> DecimalBox:
        parameter = self.parameter
        spin = DecimalBox(parent)
        spin.setDecimals(decimals_for(parameter.increment, parameter.minimum))
        spin.setRange(parameter.minimum, parameter.maximum)
        spin.setSingleStep(parameter.increment)
        spin.setSuffix(f" {translated(parameter.unit)}" if parameter.unit else "")
        spin.setKeyboardTracking(False)
        spin.setAccessibleName(translated(parameter.title))
        spin.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        spin.installEventFilter(self)
        spin.valueChanged.connect(self._on_edited)
        return spin

    def _tick_of(self, value: float) -> int:
        return round((value - self.parameter.minimum) / self.parameter.increment)

    def _on_slid(self, tick: int) -> None:
        parameter = self.parameter
        value = min(parameter.minimum + tick * parameter.increment, parameter.maximum)
        # 0.1 has no exact binary form: without rounding, tick 3 would read 0.30000000000000004.
        self._on_edited(round(value, decimals_for(parameter.increment, parameter.minimum)))

    def _on_chosen(self, index: int) -> None:
        self._on_edited(self.parameter.choices[index])

    def _on_edited(self, value: ParameterValue) -> None:
        parsed = self.parameter.parse(value)
        if parsed != self._value:
            self.set_value(parsed, self._home)
            self.edited.emit(self.parameter.name, parsed)

    def _on_reset(self) -> None:
        self._on_edited(self._home)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the wheel for scrolling: it must not change a value in passing."""
        is_passing = isinstance(watched, QWidget) and not watched.hasFocus()
        if is_passing and event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class ParameterPage(QWidget):
    """Show all parameters of one registered step."""

    edited = Signal(str, object)
    settled = Signal()

    def __init__(self, definition: StepDefinition, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        self.rows: dict[str, ParameterRow] = {}
        for number, parameter in enumerate(definition.parameters):
            row = ParameterRow(parameter, definition.source, self)
            row.edited.connect(self.edited)
            row.settled.connect(self.settled)
            self.rows[parameter.name] = row
            grid.addWidget(row.label, number, 0)
            if row.combo is not None:
                grid.addWidget(row.combo, number, 1, 1, 2)
            else:
                for column, editor in enumerate(row.editors(), start=1):
                    grid.addWidget(editor, number, column)
            grid.addWidget(row.reset, number, 3)
        grid.setRowStretch(len(self.rows), 1)
        self._grid = grid
        self._fit_to_font()

    def is_dragging(self) -> bool:
        """Tell whether a slider is held."""
        sliders = (row.slider for row in self.rows.values())
        return any(slider is not None and slider.isSliderDown() for slider in sliders)

    def show_values(self, spec: StepSpec, home: StepSpec) -> None:
        """Show a step's values; the reset buttons give back those of `home`."""
        values, homes = spec.as_dict(), home.as_dict()
        for name, row in self.rows.items():
            row.set_value(values[name], homes[name])

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font and the palette."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange}:
            self._fit_to_font()

    def _fit_to_font(self) -> None:
        metrics = self.fontMetrics()
        # Equal columns on every page, so that nothing jumps from step to step.
        self._grid.setColumnMinimumWidth(
            0, metrics.horizontalAdvance(f"{self.tr('Kernel radius')}  ")
        )
        self._grid.setColumnMinimumWidth(
            2, metrics.horizontalAdvance(f"100 {self.tr('gray levels')}") + 34
        )
        icon = reset_icon(self.palette(), metrics.height())
        for row in self.rows.values():
            row.reset.setIcon(icon)
            row.reset.setIconSize(QSize(metrics.height(), metrics.height()))
            if row.slider is not None:
                row.slider.setMinimumWidth(3 * metrics.height())


def reset_icon(palette: QPalette, side: int) -> QIcon:
    """Paint a circling arrow: amber where there is something to reset, faint where not."""
    icon = QIcon()
    modes = ((QIcon.Mode.Normal, AMBER), (QIcon.Mode.Disabled, blend(palette, 0.3)))
    for mode, color in modes:
        pixmap = QPixmap(2 * side, 2 * side)
        pixmap.setDevicePixelRatio(2.0)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color, side / 9.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        box = QRectF(0.22 * side, 0.22 * side, 0.56 * side, 0.56 * side)
        painter.drawArc(box, -120 * 16, 270 * 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        tip = QPointF(0.06 * side, 0.30 * side)
        painter.drawPolygon(
            QPolygonF(
                [tip, tip + QPointF(0.36 * side, 0.0), tip + QPointF(0.18 * side, 0.34 * side)]
            )
        )
        painter.end()
        icon.addPixmap(pixmap, mode)
    return icon
