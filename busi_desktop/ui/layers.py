"""Which layers lie over the image and how they are drawn: the one table and its state."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from busi_desktop.app.explanation import GRAD_CAM
from busi_desktop.app.settings import LayerSettings
from busi_desktop.domain.prediction import LABELS, Prediction

IMAGE, SUPERPIXELS, PROBABILITY, LESION, SALIENCY = (
    "image",
    "superpixels",
    "probability",
    "lesion",
    "saliency",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LayerKind:
    """Describe a layer: its title, what it shows, and how it starts."""

    name: str
    title: str
    explanation: str
    start: LayerSettings

    @property
    def has_colors(self) -> bool:
        """Tell whether the reader may choose a color map."""
        return bool(self.start.colors)


LAYERS: tuple[LayerKind, ...] = (
    LayerKind(
        name=IMAGE,
        title="Image",
        explanation="The frame as the file has it, under your window and level.",
        start=LayerSettings(visible=True, opacity=1.0, colors="gray"),
    ),
    LayerKind(
        name=SUPERPIXELS,
        title="Superpixels",
        explanation="Borders of the SLIC superpixels that vote on the mask.",
        start=LayerSettings(visible=False, opacity=0.4),
    ),
    LayerKind(
        name=PROBABILITY,
        title="Probability map",
        explanation="The network's lesion probability of each pixel, before the threshold.",
        start=LayerSettings(visible=False, opacity=0.6, colors="inferno"),
    ),
    LayerKind(
        name=LESION,
        title="Lesion mask",
        explanation="What passes the threshold: outline, and fill at this opacity.",
        start=LayerSettings(visible=True, opacity=0.2),
    ),
    LayerKind(
        name=SALIENCY,
        title="Grad-CAM",
        explanation="Where the class answer was sensitive, not where a cancer is.",
        start=LayerSettings(visible=False, opacity=0.7, colors="cividis"),
    ),
)
"""From the bottom to the top; Alt+1 to Alt+5 in this order."""


class LayerStack(QObject):
    """Hold how each layer is drawn; all of it is paint and touches no mask and no number."""

    changed = Signal(object)

    def __init__(self, stored: Mapping[str, LayerSettings], parent: QObject) -> None:
        super().__init__(parent)
        self._state = {kind.name: stored.get(kind.name, kind.start) for kind in LAYERS}
        self._overlays_on = True
        self._peeking = False
        self._saliency_target: str | None = None
        self._saliency_map: str | None = None
        self._default_map = GRAD_CAM

    def __getitem__(self, name: str) -> LayerSettings:
        return self._state[name]

    @property
    def state(self) -> dict[str, LayerSettings]:
        """Return a copy of all layers' settings."""
        return dict(self._state)

    @property
    def overlays_on(self) -> bool:
        """Tell whether overlays are drawn at all."""
        return self._overlays_on

    @property
    def saliency_target(self) -> str | None:
        """Return the class whose Grad-CAM is drawn, or None for the likeliest one."""
        return self._saliency_target

    @property
    def saliency_map(self) -> str:
        """Return which map is drawn: `GRAD_CAM` or `GRAD_CAM_IN_LESION`."""
        return self._saliency_map or self._default_map

    def saliency_index(self, prediction: Prediction) -> int:
        """Return the place in `LABELS` of the class whose Grad-CAM is drawn."""
        return LABELS.index(self._saliency_target or prediction.label)

    def is_drawn(self, name: str, prediction: Prediction | None = None) -> bool:
        """Tell whether a layer is on the screen now.

        Of a prediction with which the program abstains no Grad-CAM is: it explains a class.
        """
        if name == SALIENCY and prediction is not None and prediction.abstained:
            return False
        shown = self._state[name].visible and self._state[name].opacity > 0.0
        if name == LESION:  # at opacity 0 its outline stays
            shown = self._state[name].visible
        return shown and (name == IMAGE or (self._overlays_on and not self._peeking))

    def set_visible(self, name: str, visible: bool) -> None:
        """Show or hide a layer."""
        self._set(name, replace(self._state[name], visible=visible))

    def set_opacity(self, name: str, opacity: float) -> None:
        """Set a layer's opacity in [0, 1]."""
        self._set(name, replace(self._state[name], opacity=min(max(opacity, 0.0), 1.0)))

    def set_colors(self, name: str, colors: str) -> None:
        """Choose a layer's color map."""
        self._set(name, replace(self._state[name], colors=colors))

    def toggle(self, name: str) -> None:
        """Show a hidden layer, hide a shown one."""
        self.set_visible(name, not self._state[name].visible)

    def set_overlays_on(self, on: bool) -> None:
        """Show or hide all overlays; each keeps its own setting."""
        if on != self._overlays_on:
            self._overlays_on = on
            self.changed.emit(None)

    def toggle_overlays(self) -> None:
        """Show or hide all overlays."""
        self.set_overlays_on(not self._overlays_on)

    def toggle_fill(self) -> None:
        """Draw the lesion mask as an outline alone, or filled."""
        start = next(kind.start.opacity for kind in LAYERS if kind.name == LESION)
        self.set_opacity(LESION, 0.0 if self._state[LESION].opacity else start)

    def set_saliency_target(self, label: str | None) -> None:
        """Choose the class that Grad-CAM explains."""
        if label != self._saliency_target:
            self._saliency_target = label
            self.changed.emit(SALIENCY)

    def set_saliency_map(self, name: str) -> None:
        """Choose between `GRAD_CAM` and `GRAD_CAM_IN_LESION`."""
        self._change_map(name, self._default_map)

    def set_default_map(self, name: str) -> None:
        """Take over which map the model's makers show at first; the reader's choice stands."""
        self._change_map(self._saliency_map, name)

    def _change_map(self, chosen: str | None, default: str) -> None:
        before = self.saliency_map
        self._saliency_map, self._default_map = chosen, default
        if self.saliency_map != before:
            self.changed.emit(SALIENCY)

    def set_peeking(self, peeking: bool) -> None:
        """Hide the overlays for as long as a key is held."""
        if peeking != self._peeking:
            self._peeking = peeking
            self.changed.emit(None)

    def reset(self) -> None:
        """Draw all layers as at the first start."""
        for kind in LAYERS:
            self._set(kind.name, kind.start)
        self._change_map(None, self._default_map)

    def _set(self, name: str, settings: LayerSettings) -> None:
        if settings != self._state[name]:
            self._state[name] = settings
            self.changed.emit(name)
