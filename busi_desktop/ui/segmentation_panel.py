"""Threshold, presence gate, superpixels: what turns the probability map into the mask."""

from __future__ import annotations

from dataclasses import replace
import math

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QWidget,
)

from busi_desktop.domain.result import AnalysisResult
from busi_desktop.domain.segmentation import (
    SLIC_COMPACTNESS_RANGE,
    SLIC_REGIONS_RANGE,
    SegmentationParams,
    SlicParams,
)

_LOG_STEPS_PER_DECADE = 20
_REGIONS_STEP = 10


class SegmentationPanel(QWidget):
    """Show the workspace's parameters and tell which ones the reader wants instead."""

    params_chosen = Signal(object)
    reset_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._params = SegmentationParams()
        self.threshold = self._slider("threshold", self.tr("Threshold"), (0, 100))
        self._threshold_spin = QDoubleSpinBox(self)
        self._threshold_spin.setDecimals(2)
        self._threshold_spin.setRange(0.0, 1.0)
        self._threshold_spin.setSingleStep(0.01)
        self.presence_gate = QSpinBox(self)
        self.presence_gate.setObjectName("presence_gate")
        self.presence_gate.setRange(0, 99)
        self.presence_gate.setSuffix(" %")
        self.presence_gate.setSpecialValueText(self.tr("any"))
        self.presence_gate.setKeyboardTracking(False)
        self.presence_gate.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.presence_gate.setAccessibleName(self.tr("Smallest chance of a lesion for an outline"))
        self.presence_gate.setToolTip(
            self.tr("Frames with a smaller chance of a lesion get no outline, whatever their map")
        )
        self.slic = QCheckBox(self.tr("Superpixels (SLIC)"), self)
        self.slic.setObjectName("slic")
        self.slic.setToolTip(self.tr("Let each superpixel's mean probability decide (S)"))
        low, high = (value // _REGIONS_STEP for value in SLIC_REGIONS_RANGE)
        self.regions = self._slider("slic_regions", self.tr("Regions"), (low, high))
        self._regions_spin = QSpinBox(self)
        self._regions_spin.setRange(*SLIC_REGIONS_RANGE)
        self._regions_spin.setSingleStep(50)
        lowest, highest = (_to_log(value) for value in SLIC_COMPACTNESS_RANGE)
        self.compactness = self._slider(
            "slic_compactness", self.tr("Compactness"), (lowest, highest)
        )
        self._compactness_spin = QDoubleSpinBox(self)
        self._compactness_spin.setDecimals(2)
        self._compactness_spin.setRange(*SLIC_COMPACTNESS_RANGE)
        self._compactness_spin.setStepType(QDoubleSpinBox.StepType.AdaptiveDecimalStepType)
        self._count = QLabel(self)
        self._count.setProperty("role", "muted")
        self.reset = QPushButton(self.tr("Model's defaults"), self)
        self.reset.setObjectName("reset_params")
        self._regions_spin.setValue(SlicParams().regions)
        self._compactness_spin.setValue(SlicParams().compactness)
        self._lay_out()
        self._connect()
        self.show_params(self._params)
        self.setEnabled(False)

    def _slider(self, name: str, title: str, limits: tuple[int, int]) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setObjectName(name)
        slider.setAccessibleName(title)
        slider.setRange(*limits)
        slider.setPageStep(5)
        return slider

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 8, 10, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        rows = {
            0: (self.threshold, self._threshold_spin),
            3: (self.regions, self._regions_spin),
            4: (self.compactness, self._compactness_spin),
        }
        grid.addLayout(self._gate_line(), 1, 0, 1, 3)
        grid.addWidget(self.slic, 2, 0, 1, 2)
        grid.addWidget(self._count, 2, 2, Qt.AlignmentFlag.AlignRight)
        for line, (slider, spin) in rows.items():
            caption = QLabel(slider.accessibleName(), self)
            caption.setBuddy(spin)
            spin.setAccessibleName(slider.accessibleName())
            spin.setAlignment(Qt.AlignmentFlag.AlignRight)
            spin.setKeyboardTracking(False)
            spin.setMinimumWidth(76)
            grid.addWidget(caption, line, 0)
            grid.addWidget(slider, line, 1)
            grid.addWidget(spin, line, 2)
        grid.addWidget(self.reset, 5, 0, 1, 3, Qt.AlignmentFlag.AlignRight)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _gate_line(self) -> QHBoxLayout:
        """Return the line that reads as a sentence around its number."""
        line = QHBoxLayout()
        line.setSpacing(8)
        before = QLabel(self.tr("Show a lesion from"), self)
        before.setBuddy(self.presence_gate)
        line.addWidget(before)
        line.addWidget(self.presence_gate)
        line.addWidget(QLabel(self.tr("chance of one"), self), 1)
        return line

    def _connect(self) -> None:
        self.presence_gate.valueChanged.connect(self._on_spin)
        self.threshold.valueChanged.connect(self._on_threshold_slider)
        self._threshold_spin.valueChanged.connect(self._on_spin)
        self.regions.valueChanged.connect(self._on_regions_slider)
        self._regions_spin.valueChanged.connect(self._on_spin)
        self.compactness.valueChanged.connect(self._on_compactness_slider)
        self._compactness_spin.valueChanged.connect(self._on_spin)
        self.slic.toggled.connect(self._on_spin)
        self.reset.clicked.connect(self.reset_wanted)

    # ----------------------------------------------------------------------------- what is shown
    @Slot(object)
    def show_params(self, params: SegmentationParams) -> None:
        """Show parameters without choosing them."""
        self._params = params
        of_slic = (
            self.regions,
            self._regions_spin,
            self.compactness,
            self._compactness_spin,
        )
        widgets = (
            self.threshold,
            self._threshold_spin,
            self.presence_gate,
            self.slic,
            *of_slic,
        )
        blockers = [QSignalBlocker(widget) for widget in widgets]
        self._threshold_spin.setValue(params.threshold)
        self.threshold.setValue(round(params.threshold * 100))
        self.presence_gate.setValue(_to_percent(params.presence_gate))
        self.slic.setChecked(params.slic is not None)
        if params.slic is not None:
            self._regions_spin.setValue(params.slic.regions)
            self._compactness_spin.setValue(params.slic.compactness)
        self.regions.setValue(round(self._regions_spin.value() / _REGIONS_STEP))
        self.compactness.setValue(_to_log(self._compactness_spin.value()))
        for widget in of_slic:
            widget.setEnabled(params.slic is not None)
        del blockers
        self.setEnabled(True)

    @Slot(object)
    def show_result(self, result: AnalysisResult | None) -> None:
        """Show how many superpixels there really are."""
        superpixels = None if result is None else result.superpixels
        self._count.setText("" if superpixels is None else f"= {superpixels.n_actual}")
        self._count.setToolTip(self.tr("Superpixels made; SLIC takes the wanted number as a hint"))

    def toggle_slic(self) -> None:
        """Switch superpixels on or off."""
        self.slic.toggle()

    def step_threshold(self, steps: int) -> None:
        """Raise or lower the threshold by hundredths."""
        self._threshold_spin.stepBy(steps)

    # --------------------------------------------------------------------------- what is chosen
    @Slot(int)
    def _on_threshold_slider(self, value: int) -> None:
        self._threshold_spin.setValue(value / 100)

    @Slot(int)
    def _on_regions_slider(self, value: int) -> None:
        self._regions_spin.setValue(value * _REGIONS_STEP)

    @Slot(int)
    def _on_compactness_slider(self, value: int) -> None:
        self._compactness_spin.setValue(round(10.0 ** (value / _LOG_STEPS_PER_DECADE), 2))

    @Slot()
    def _on_spin(self) -> None:
        slic = None
        if self.slic.isChecked():
            slic = SlicParams(
                regions=self._regions_spin.value(),
                compactness=round(self._compactness_spin.value(), 2),
            )
        # The model's own gate may lie between two whole percents: it stays until it is moved.
        gate = self._params.presence_gate
        if self.presence_gate.value() != _to_percent(gate):
            gate = self.presence_gate.value() / 100
        wanted = replace(
            self._params,
            threshold=round(self._threshold_spin.value(), 2),
            slic=slic,
            presence_gate=gate,
        )
        if wanted != self._params:
            self.params_chosen.emit(wanted)


def _to_percent(gate: float) -> int:
    """Return a gate in whole percent; 0 for no gate alone."""
    return min(max(round(gate * 100), 1), 99) if gate > 0.0 else 0


def _to_log(compactness: float) -> int:
    return round(math.log10(compactness) * _LOG_STEPS_PER_DECADE)
