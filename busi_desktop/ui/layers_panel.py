"""One row per layer: on or off, how strong, in which colors."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from busi_desktop.app.explanation import (
    GRAD_CAM,
    GRAD_CAM_IN_LESION,
    default_map,
    explanation_verdict,
)
from busi_desktop.app.language import translated
from busi_desktop.app.settings import WIDEST_OUTLINE_PX
from busi_desktop.domain.prediction import LABELS
from busi_desktop.domain.segmentation import SegmentationParams
from busi_desktop.inference.manifest import ModelManifest
from busi_desktop.ui.color_maps import COLOR_MAPS
from busi_desktop.ui.folding import FoldingGrid
from busi_desktop.ui.layers import (
    GROUND_TRUTH,
    LAYERS,
    SALIENCY,
    SUPERPIXELS,
    LayerKind,
    LayerStack,
)
from busi_desktop.ui.wording import label_title

_MARGIN_PX = 10
_SHORTEST_TEXT = 16


class LayerBox(QCheckBox):
    """Switch a layer, or with Alt held ask for it alone."""

    solo_wanted = Signal()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell a click with Alt (or Ctrl, where Alt moves windows) from a plain one."""
        wanted = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier
        if event.modifiers() & wanted and event.button() == Qt.MouseButton.LeftButton:
            self.solo_wanted.emit()
            event.accept()
        else:
            super().mousePressEvent(event)


class LayerRow:
    """Hold the three controls of one layer."""

    def __init__(self, kind: LayerKind, number: int, parent: QWidget) -> None:
        title = parent.tr(kind.title)
        self.visible = LayerBox(title, parent)
        self.visible.setObjectName(f"layer_{kind.name}_visible")
        alone = parent.tr("Alt+click: this layer alone")
        self.visible.setToolTip(f"{parent.tr(kind.explanation)} (Alt+{number})\n{alone}")
        self.visible.setAccessibleName(parent.tr("Show {layer}").format(layer=title))
        self.opacity = QSlider(Qt.Orientation.Horizontal, parent)
        self.opacity.setObjectName(f"layer_{kind.name}_opacity")
        self.opacity.setRange(0, 100)
        self.opacity.setPageStep(10)
        self.opacity.setMinimumWidth(56)
        self.opacity.setAccessibleName(parent.tr("Opacity of {layer}").format(layer=title))
        self.width: QSpinBox | None = None
        if kind.has_outline:
            self.width = QSpinBox(parent)
            self.width.setObjectName(f"layer_{kind.name}_width")
            self.width.setRange(1, round(WIDEST_OUTLINE_PX))
            self.width.setSuffix(" px")
            self.width.setAccessibleName(parent.tr("Outline width of {layer}").format(layer=title))
            self.width.setToolTip(parent.tr("Width of the outline"))
        self.colors: QComboBox | None = None
        if kind.has_colors:
            self.colors = QComboBox(parent)
            self.colors.setObjectName(f"layer_{kind.name}_colors")
            self.colors.addItems(COLOR_MAPS)
            self.colors.setAccessibleName(parent.tr("Colors of {layer}").format(layer=title))


class LayersPanel(QWidget):
    """Show the layer stack and change it; all of this is paint."""

    def __init__(self, layers: LayerStack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layers = layers
        self._overlays = QCheckBox(self.tr("All overlays"), self)
        self._overlays.setObjectName("overlays")
        self._overlays.setToolTip(self.tr("All overlays on or off (G); hold H to look underneath"))
        self._overlays.toggled.connect(layers.set_overlays_on)
        self._target = QComboBox(self)
        self._target.setObjectName("saliency_target")
        self._target.setAccessibleName(self.tr("Class that Grad-CAM explains"))
        self._target.addItem(self.tr("of the likeliest class"), None)
        for label in LABELS:
            self._target.addItem(self.tr("of {label}").format(label=label_title(label)), label)
        self._target.currentIndexChanged.connect(self._choose_target)
        self._map = QComboBox(self)
        self._map.setObjectName("saliency_map")
        self._map.setAccessibleName(self.tr("Kind of map"))
        self._map.addItem(self.tr("Grad-CAM"), GRAD_CAM)
        self._map.addItem(self.tr("Grad-CAM within the lesion"), GRAD_CAM_IN_LESION)
        self._map.setItemData(
            1, self.tr("Grad-CAM times the lesion probability"), Qt.ItemDataRole.ToolTipRole
        )
        self._map.currentIndexChanged.connect(self._choose_map)
        for box in (self._target, self._map):  # else their longest texts widen the panel
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(_SHORTEST_TEXT)
        self._verdict = QLabel(self)
        self._verdict.setObjectName("saliency_verdict")
        self._verdict.setProperty("role", "muted")
        self._verdict.setWordWrap(True)
        self._truth = QLabel(self)
        self._truth.setObjectName("truth_facts")
        self._truth.setProperty("role", "muted")
        self._truth.setWordWrap(True)
        self._end_solo = QToolButton(self)
        self._end_solo.setMaximumHeight(self._overlays.sizeHint().height())
        self._end_solo.setObjectName("end_solo")
        self._end_solo.setToolTip(self.tr("Show again all layers that are on"))
        self._end_solo.clicked.connect(lambda: layers.set_solo(None))
        self._rows: dict[str, LayerRow] = {}
        self._lay_out()
        layers.changed.connect(self._show)
        self._show(None)

    def _lay_out(self) -> None:
        grid = self.grid = FoldingGrid()
        # The topmost layer stands first, as in every layer list; what belongs to one is below it.
        below: dict[str, tuple[QWidget, ...]] = {
            SALIENCY: (self._map, self._target, self._verdict),
            GROUND_TRUTH: (self._truth,),
        }
        for number, kind in reversed(list(enumerate(LAYERS, start=1))):
            row = self._rows[kind.name] = LayerRow(kind, number, self)
            grid.add_line(row.visible, row.opacity, row.colors or row.width)
            for widget in below.get(kind.name, ()):
                grid.add_wide(widget)
            self._connect(kind.name, row)
        truth, cam = self._rows[GROUND_TRUTH], self._rows[SALIENCY]
        chain = (
            self._overlays,
            *(truth.visible, truth.opacity, truth.width or truth.opacity),
            *(cam.visible, cam.opacity, cam.colors or cam.opacity, self._map, self._target),
        )
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, 8, _MARGIN_PX, 8)
        column.setSpacing(6)
        first = QHBoxLayout()
        first.addWidget(self._overlays)
        first.addStretch(1)
        first.addWidget(self._end_solo)
        column.addLayout(first)
        column.addLayout(grid)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _connect(self, name: str, row: LayerRow) -> None:
        layers = self._layers
        row.visible.toggled.connect(lambda on: layers.set_visible(name, on))
        row.opacity.valueChanged.connect(lambda value: layers.set_opacity(name, value / 100))
        if row.colors is not None:
            row.colors.currentTextChanged.connect(lambda colors: layers.set_colors(name, colors))
        if row.width is not None:
            row.width.valueChanged.connect(lambda width: layers.set_width(name, width))
        row.visible.solo_wanted.connect(lambda: layers.toggle_solo(name))

    @Slot(object)
    def show_params(self, params: SegmentationParams) -> None:
        """Say at the superpixels' row if there are none to show."""
        row, made = self._rows[SUPERPIXELS], params.slic is not None
        row.opacity.setEnabled(made)
        number = next(i for i, kind in enumerate(LAYERS, start=1) if kind.name == SUPERPIXELS)
        hint = self.tr("None are made: switch them on under Segmentation (S)")
        explanation = self.tr(LAYERS[number - 1].explanation)
        row.visible.setToolTip(f"{explanation} (Alt+{number})" if made else hint)
        row.visible.setProperty("role", "" if made else "muted")
        row.visible.style().polish(row.visible)

    def show_truth(self, facts: str, *, there_is_one: bool) -> None:
        """Say what the ground truth of the frame is, or that there is none."""
        row = self._rows[GROUND_TRUTH]
        for widget in filter(None, (row.opacity, row.width)):
            widget.setEnabled(there_is_one)
        number, kind = next((i, k) for i, k in enumerate(LAYERS, 1) if k.name == GROUND_TRUTH)
        hint = self.tr("There is none: no mask lies beside the file, like x_mask.png beside x.png")
        explanation = f"{self.tr(kind.explanation)} (Alt+{number})"
        row.visible.setToolTip(explanation if there_is_one else hint)
        row.visible.setProperty("role", "" if there_is_one else "muted")
        row.visible.style().polish(row.visible)
        self._truth.setText(facts)
        self._show(GROUND_TRUTH)

    @Slot(object)
    def show_manifest(self, manifest: ModelManifest) -> None:
        """Take over the map that the model's makers show at first, and what they found of it."""
        self._verdict.setText(translated(explanation_verdict(manifest)))
        self._fit_verdict()
        kind = next(kind for kind in LAYERS if kind.name == SALIENCY)
        explanation = f"{self.tr(kind.explanation)} (Alt+{LAYERS.index(kind) + 1})"
        words = (explanation, self._verdict.text())
        self._rows[SALIENCY].visible.setToolTip("\n".join(filter(None, words)))
        self._layers.set_default_map(default_map(manifest))
        self._show(SALIENCY)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the verdict the height that its lines take: a dock would give it that of two."""
        super().resizeEvent(event)
        self._fit_verdict()

    def _fit_verdict(self) -> None:
        width = self.width() - 2 * _MARGIN_PX
        for label in (self._verdict, self._truth):
            label.setFixedHeight(max(label.heightForWidth(width), 0))

    @Slot(int)
    def _choose_map(self, index: int) -> None:
        self._layers.set_saliency_map(self._map.itemData(index))

    @Slot(int)
    def _choose_target(self, index: int) -> None:
        self._layers.set_saliency_target(self._target.itemData(index))

    @Slot(object)
    def _show(self, _name: object) -> None:
        self._overlays.setChecked(self._layers.overlays_on)
        for name, row in self._rows.items():
            state = self._layers[name]
            row.visible.setChecked(state.visible)
            row.opacity.setValue(round(state.opacity * 100))
            row.opacity.setToolTip(f"{round(state.opacity * 100)} %")
            if row.colors is not None:
                row.colors.setCurrentText(state.colors)
            if row.width is not None:
                row.width.setValue(round(state.width_px))
        self._show_solo()
        self._target.setCurrentIndex(self._target.findData(self._layers.saliency_target))
        blocker = QSignalBlocker(self._map)  # showing the model's default is no choice of ours
        self._map.setCurrentIndex(self._map.findData(self._layers.saliency_map))
        blocker.unblock()
        self._verdict.setVisible(bool(self._verdict.text()) and self._layers[SALIENCY].visible)
        self._truth.setVisible(bool(self._truth.text()) and self._layers[GROUND_TRUTH].visible)
        self._fit_verdict()

    def _show_solo(self) -> None:
        """Say that one layer is alone, and offer the way back."""
        solo = self._layers.solo
        self._end_solo.setVisible(solo is not None)
        if solo is not None:
            title = self.tr(next(kind.title for kind in LAYERS if kind.name == solo))
            self._end_solo.setText(self.tr("Only {layer} ×").format(layer=title))
