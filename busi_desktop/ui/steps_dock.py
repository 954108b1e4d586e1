"""The dock of the step inspector, and what of it is seen beside the frame."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDockWidget, QWidget

from busi_desktop.app.analysis import AnalysisController
from busi_desktop.app.workspace import Workspace
from busi_desktop.domain.geometry import PixelTransform
from busi_desktop.domain.recipe import PreprocessRecipe

if TYPE_CHECKING:
    from busi_desktop.ui.inspector import StepInspector

_ORIGINAL = -1
_STRONGEST = -1


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class StepView:
    """Hold one step's picture, uint8 ``(h, w)``, with its place on the source frame.

    `is_models` tells whether the model saw it.
    """

    picture: NDArray[np.uint8]
    transform: PixelTransform
    title: str
    is_models: bool


class StepsDock(QDockWidget):
    """Hold the inspector, which is made when it is first looked at."""

    step_shown = Signal(object)

    def __init__(
        self, workspace: Workspace, controller: AnalysisController, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preprocessing steps"))
        self.setObjectName("dock_steps")
        self._workspace = workspace
        self._controller = controller
        self._inspector: StepInspector | None = None
        self._index = _ORIGINAL
        self._plane = _STRONGEST
        self.visibilityChanged.connect(self._on_visible)
        workspace.steps_changed.connect(self._on_steps)
        workspace.selection_changed.connect(self._on_selection)
        controller.inspecting_changed.connect(self._on_inspecting)

    @property
    def inspector(self) -> StepInspector | None:
        """Return the inspector, or None before the dock was opened."""
        return self._inspector

    def toggle(self) -> None:
        """Show or hide the dock."""
        self.setVisible(not self.isVisible())

    @Slot(bool)
    def _on_visible(self, visible: bool) -> None:
        if visible and self._inspector is None:
            from busi_desktop.ui.inspector import StepInspector  # brings OpenCV: at first use

            self._inspector = StepInspector(self)
            self._inspector.recipe_edited.connect(self._on_recipe)
            self._inspector.step_chosen.connect(self._on_step)
            self._inspector.plane_chosen.connect(self._on_plane)
            self.setWidget(self._inspector)
        self._on_steps()

    @Slot()
    def _on_steps(self) -> None:
        workspace = self._workspace
        if self._inspector is None or workspace.frame is None or workspace.manifest is None:
            return
        self._inspector.show_steps(
            workspace.frame, workspace.steps, model_recipe=workspace.manifest.recipe
        )
        self._show()

    @Slot()
    def _on_selection(self) -> None:
        if self._inspector is not None and self._workspace.selection is None:
            self._inspector.clear()

    @Slot(object)
    def _on_inspecting(self, busy: bool) -> None:
        if self._inspector is not None:
            self._inspector.set_busy(busy)

    @Slot(object)
    def _on_recipe(self, recipe: PreprocessRecipe) -> None:
        self._controller.try_recipe(recipe)

    @Slot(int)
    def _on_step(self, index: int) -> None:
        self._index, self._plane = index, _STRONGEST
        self._show()

    @Slot(int)
    def _on_plane(self, plane: int) -> None:
        self._plane = plane
        self._show()

    def _show(self) -> None:
        self.step_shown.emit(self._view() if self.isVisible() else None)

    def _view(self) -> StepView | None:
        steps = self._workspace.steps
        if not _ORIGINAL < self._index < len(steps):
            return None
        from busi_desktop.preprocess.registry import STEPS

        step = steps[self._index]
        chosen = 0 <= self._plane < step.planes.shape[2]
        plane = step.planes[:, :, self._plane] if chosen else step.image
        return StepView(
            picture=np.rint(plane * np.float32(255.0)).astype(np.uint8),
            transform=step.transform,
            title=STEPS[step.name].title,
            is_models=self._workspace.tried_recipe is None,
        )
