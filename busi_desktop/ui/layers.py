"""Which layers lie over the image and how they are drawn: the one table and its state."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from busi_desktop.app.explanation import GRAD_CAM
from busi_desktop.app.settings import WIDEST_OUTLINE_PX, LayerSettings
from busi_desktop.domain.prediction import LABELS, Prediction

IMAGE, SUPERPIXELS, PROBABILITY, LESION, SALIENCY, GROUND_TRUTH, REGION, READER = (
    "image",
    "superpixels",
    "probability",
    "lesion",
    "saliency",
    "ground_truth",
    "region",
    "reader",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LayerKind:
    """Describe a layer: its title, what it shows, and how it starts."""

    name: str
    title: str
    explanation: str
    start: LayerSettings

    @property
    def has_outline(self) -> bool:
        """Tell whether it has an outline, whose width the reader may choose."""
        return self.start.width_px > 0.0

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
        start=LayerSettings(visible=True, opacity=0.2, width_px=2.0),
    ),
    LayerKind(
        name=SALIENCY,
        title="Grad-CAM",
        explanation="Where the class answer was sensitive, not where a cancer is.",
        start=LayerSettings(visible=False, opacity=0.7, colors="cividis"),
    ),
    LayerKind(
        name=GROUND_TRUTH,
        title="Ground truth",
        explanation="The lesion as somebody drew it, from the mask beside the file.",
        start=LayerSettings(visible=False, opacity=1.0, width_px=2.0),
    ),
    LayerKind(
        name=REGION,
        title="Analyzed region",
        explanation="What the model was given of a screen; the rest is dimmed and was left out.",
        start=LayerSettings(visible=True, opacity=0.5),
    ),
    LayerKind(
        name=READER,
        title="My outlines",
        explanation="What you have outlined yourself: outline, and fill at this opacity.",
        start=LayerSettings(visible=True, opacity=0.25, width_px=2.0),
    ),
)
"""From the bottom to the top; Alt+1 to Alt+8 in this order."""


class LayerStack(QObject):
    """Hold how each layer is drawn; all of it is paint and touches no mask and no number."""

    changed = Signal(object)

    def __init__(self, stored: Mapping[str, LayerSettings], parent: QObject) -> None:
        super().__init__(parent)
        self._state = {kind.name: _restored(kind, stored.get(kind.name)) for kind in LAYERS}
        self._solo: str | None = None
        self._overlays_on = True
        self._peeking = False
        self._muted: frozenset[str] = frozenset()
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
    def overlays_drawn(self) -> bool:
        """Tell whether overlays are on the screen now: on, and not looked under."""
        return self._overlays_on and not self._peeking

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
        if name in self._muted:
            return False
        state = self._state[name]
        shown = state.visible
        if self._solo is not None:
            shown = name in {IMAGE, self._solo} and (state.visible or name == self._solo)
        if state.width_px == 0.0:  # else its outline stays
            shown = shown and state.opacity > 0.0
        return shown and (name == IMAGE or (self._overlays_on and not self._peeking))

    @property
    def solo(self) -> str | None:
        """Return the layer that is shown alone over the image, or None."""
        return self._solo

    def set_solo(self, name: str | None) -> None:
        """Show one layer alone over the image, whatever is on; or, with None, what is on."""
        if name != self._solo:
            self._solo = name
            self.changed.emit(None)
            self.changed.emit(IMAGE)

    def toggle_solo(self, name: str) -> None:
        """Show a layer alone, or all again if it is alone already."""
        self.set_solo(None if name == self._solo else name)

    def solo_next(self) -> None:
        """Show the layers alone one after the other, from the top down, and then all again."""
        names = [kind.name for kind in reversed(LAYERS)]
        place = -1 if self._solo is None else names.index(self._solo)
        self.set_solo(names[place + 1] if place + 1 < len(names) else None)

    def set_visible(self, name: str, visible: bool) -> None:
        """Show or hide a layer; none is alone any more."""
        self.set_solo(None)
        self._set(name, replace(self._state[name], visible=visible))

    def set_opacity(self, name: str, opacity: float) -> None:
        """Set a layer's opacity in [0, 1]."""
        self._set(name, replace(self._state[name], opacity=min(max(opacity, 0.0), 1.0)))

    def set_width(self, name: str, width_px: float) -> None:
        """Set the width of a layer's outline, in pixels of the screen."""
        width_px = min(max(width_px, 1.0), WIDEST_OUTLINE_PX)
        self._set(name, replace(self._state[name], width_px=width_px))

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

    def set_muted(self, names: frozenset[str]) -> None:
        """Leave layers out, whatever they are set to, for as long as something else is shown."""
        if names != self._muted:
            self._muted = names
            self.changed.emit(None)

    def reset(self) -> None:
        """Draw all layers as at the first start."""
        self.set_solo(None)
        for kind in LAYERS:
            self._set(kind.name, kind.start)
        self._change_map(None, self._default_map)

    def _set(self, name: str, settings: LayerSettings) -> None:
        if settings != self._state[name]:
            self._state[name] = settings
            self.changed.emit(name)


def _restored(kind: LayerKind, stored: LayerSettings | None) -> LayerSettings:
    """Return stored settings; those of an older program lack the outline's width."""
    if stored is None:
        return kind.start
    if kind.has_outline and stored.width_px == 0.0:
        return replace(stored, width_px=kind.start.width_px)
    return stored
