"""Undo for what turns the probability map into the mask."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QSlider

from busi_desktop.app.session import Session
from busi_desktop.domain.segmentation import SegmentationParams
from busi_desktop.ui.badges import single_shot
from busi_desktop.ui.segmentation_panel import SegmentationPanel
from busi_desktop.ui.undo import History

_PAUSE_MS = 800


class ParamsHistory(QObject):
    """Hand the reader's parameters to the controller so that they can be taken back.

    All that a slider passes while it is dragged is one change, and so are steps in a row of the
    same control without a pause.
    """

    def __init__(self, panel: SegmentationPanel, history: History, session: Session) -> None:
        super().__init__(panel)
        self._history = history
        self._workspace = session.workspace
        self._controller = session.controller
        self._sliders = panel.findChildren(QSlider)
        self._pause = single_shot(self, _PAUSE_MS, self._on_pause)
        for slider in self._sliders:
            slider.sliderPressed.connect(history.seal)
            slider.sliderReleased.connect(history.seal)
        panel.params_chosen.connect(self._on_params)
        panel.reset_wanted.connect(self.reset)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the commands do."""
        return {"reset_params": self.reset}

    @Slot()
    def reset(self) -> None:
        """Go back to the model's own parameters."""
        manifest = self._workspace.manifest
        if manifest is not None and manifest.segmentation != self._workspace.params:
            self._set(self.tr("model's defaults"), manifest.segmentation)

    @Slot(object)
    def _on_params(self, params: SegmentationParams) -> None:
        old = self._workspace.params
        changed = _changed(old, params)
        names = {
            "threshold": self.tr("threshold"),
            "presence_gate": self.tr("lesion limit"),
            "slic": self.tr("superpixels"),
            "whole_frame": self.tr("analyzed region"),
        }
        named = names.get(changed.rstrip("!"), self.tr("segmentation"))
        self._set(named, params, merge_key=f"params {changed}")
        self._pause.start()

    def _set(self, what: str, params: SegmentationParams, *, merge_key: str = "") -> None:
        old = self._workspace.params
        if old is None:
            self._controller.set_params(params)
            return
        self._history.do(
            what,
            redo=partial(self._controller.set_params, params),
            undo=partial(self._controller.set_params, old),
            merge_key=merge_key,
        )

    @Slot()
    def _on_pause(self) -> None:
        if any(slider.isSliderDown() for slider in self._sliders):
            self._pause.start()
        else:
            self._history.seal()


def _changed(old: SegmentationParams | None, new: SegmentationParams) -> str:
    """Return the field in which two sets differ, several joined; on and off is a field's own."""
    names = [
        field.name
        for field in fields(new)
        if getattr(old, field.name, None) != getattr(new, field.name)
    ]
    switched = old is not None and (old.slic is None) != (new.slic is None)
    return "+".join(names) + ("!" if switched else "")
