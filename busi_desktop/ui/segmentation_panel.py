"""Threshold, presence gate, superpixels: what turns the probability map into the mask."""

from __future__ import annotations

from dataclasses import replace
import math

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from busi_desktop.domain.result import AnalysisResult
from busi_desktop.domain.segmentation import (
    SLIC_COMPACTNESS_RANGE,
    SLIC_REGIONS_RANGE,
    SegmentationParams,
    SlicParams,
)
from busi_desktop.ui.decimal_box import DecimalBox
from busi_desktop.ui.folding import FoldingGrid

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
        self._threshold_spin = DecimalBox(self)
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
        self._compactness_spin = DecimalBox(self)
        self._compactness_spin.setDecimals(2)
        self._compactness_spin.setRange(*SLIC_COMPACTNESS_RANGE)
        self._compactness_spin.setStepType(DecimalBox.StepType.AdaptiveDecimalStepType)
        self._count = QLabel(self)
        self._count.setProperty("role", "muted")
        self.whole_frame = self._whole_frame_box()
        self.reset = QPushButton(self.tr("Model's defaults"), self)
        self.reset.setObjectName("reset_params")
        self._lay_out()
        self._connect()
        self.show_params(self._params)
        self.setEnabled(False)

    def _whole_frame_box(self) -> QCheckBox:
        box = QCheckBox(self.tr("Analyze the whole screen"), self)
        box.setObjectName("whole_frame")
        box.setToolTip(
            self.tr(
                "Give the model everything, and not the ultrasound image alone where one is found"
            )
        )
        return box

    def _slider(self, name: str, title: str, limits: tuple[int, int]) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setObjectName(name)
        slider.setAccessibleName(title)
        slider.setRange(*limits)
        slider.setPageStep(5)
        return slider

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        grid = self.grid = FoldingGrid()
        column.addLayout(grid)
        self._add_slider(grid, self.threshold, self._threshold_spin)
        gate = QLabel(self.tr("Lesion chance, at least"), self)
        gate.setBuddy(self.presence_gate)
        grid.add_line(gate, None, self.presence_gate)
        switch = QWidget(self)
        line = QHBoxLayout(switch)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.slic, 1)
        line.addWidget(self._count)
        grid.add_wide(switch)
        self._add_slider(grid, self.regions, self._regions_spin)
        self._add_slider(grid, self.compactness, self._compactness_spin)
        grid.add_wide(self.whole_frame)
        grid.add_wide(self.reset, align=Qt.AlignmentFlag.AlignRight)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _add_slider(
        self, grid: FoldingGrid, slider: QSlider, spin: QSpinBox | QDoubleSpinBox
    ) -> None:
        caption = QLabel(slider.accessibleName(), self)
        caption.setBuddy(spin)
        spin.setAccessibleName(slider.accessibleName())
        spin.setAlignment(Qt.AlignmentFlag.AlignRight)
        spin.setKeyboardTracking(False)
        spin.setMinimumWidth(76)
        grid.add_line(caption, slider, spin)

    def _connect(self) -> None:
        self._regions_spin.setValue(SlicParams().regions)
        self._compactness_spin.setValue(SlicParams().compactness)
        self.presence_gate.valueChanged.connect(self._on_spin)
        self.threshold.valueChanged.connect(self._on_threshold_slider)
        self._threshold_spin.valueChanged.connect(self._on_spin)
        self.regions.valueChanged.connect(self._on_regions_slider)
        self._regions_spin.valueChanged.connect(self._on_spin)
        self.compactness.valueChanged.connect(self._on_compactness_slider)
        self._compactness_spin.valueChanged.connect(self._on_spin)
        self.slic.toggled.connect(self._on_spin)
        self.whole_frame.toggled.connect(self._on_spin)
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
            self.whole_frame,
            *of_slic,
        )
        blockers = [QSignalBlocker(widget) for widget in widgets]
        self._threshold_spin.setValue(params.threshold)
        self.threshold.setValue(round(params.threshold * 100))
        self.presence_gate.setValue(_to_percent(params.presence_gate))
        self.slic.setChecked(params.slic is not None)
        self.whole_frame.setChecked(params.whole_frame)
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
        if superpixels is None:
            text = ""
        elif superpixels.is_draft:
            text = self.tr("preview")
        else:
            text = f"= {superpixels.n_actual}"
        self._count.setText(text)
        self._count.setToolTip(self.tr("Superpixels made; SLIC takes the wanted number as a hint"))

    def toggle_slic(self) -> None:
        """Switch superpixels on or off."""
        self.slic.toggle()

    def toggle_whole_frame(self) -> None:
        """Give the model all of a screen, or its ultrasound image alone."""
        self.whole_frame.toggle()

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
            whole_frame=self.whole_frame.isChecked(),
        )
        if wanted != self._params:
            self.params_chosen.emit(wanted)


def _to_percent(gate: float) -> int:
    """Return a gate in whole percent; 0 for no gate alone."""
    return min(max(round(gate * 100), 1), 99) if gate > 0.0 else 0


def _to_log(compactness: float) -> int:
    return round(math.log10(compactness) * _LOG_STEPS_PER_DECADE)
