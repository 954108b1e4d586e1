"""The dock of the step inspector, and what of it is seen beside the frame."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QMargins, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDockWidget, QFrame, QScrollArea, QWidget

from busi_desktop.app.analysis import AnalysisController
from busi_desktop.app.experiments import Experiments
from busi_desktop.app.language import translated
from busi_desktop.app.workspace import Workspace
from busi_desktop.domain.recipe import PreprocessRecipe
from busi_desktop.ui.step_view import StepView

if TYPE_CHECKING:
    from busi_desktop.ui.inspector import StepInspector
    from busi_desktop.ui.inspector.experiment_window import ExperimentWindow

_ORIGINAL = -1
_STRONGEST = -1
_BETWEEN_FRAMES_MS = 80
_POLISHED_AT_ONCE = 20
_TALLEST = 0.34
"""The share of the window's height that the inspector insists on."""


class _Room(QScrollArea):
    """Scroll the inspector where large texts make it taller than the image can spare.

    Qt's own way to size what scrolls would insist on the height that it likes best.
    """

    def __init__(self, inspector: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(inspector.accessibleName())
        self._inspector = inspector
        self.setWidget(inspector)

    def sizeHint(self) -> QSize:
        """Return the inspector's own size."""
        return self._inspector.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the inspector's least size, as far as the image keeps its room."""
        size = self._inspector.minimumSizeHint()
        return QSize(size.width(), min(size.height(), round(self.window().height() * _TALLEST)))

    def event(self, event: QEvent) -> bool:
        """Ask for another height when the inspector has one."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the inspector the room that there is, or what it needs at least."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room, least = self.maximumViewportSize(), self._inspector.minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width() if least.height() > room.height() else 0
        self._inspector.resize(least.expandedTo(room.shrunkBy(QMargins(0, 0, bar, 0))))


class StepsDock(QDockWidget):
    """Hold the inspector, which is made when it is first looked at, and open its experiments.

    `step_shown` carries a `StepView`, or None where there is none to look at; `step_left` says that
    the one shown is out of date and the next one is still being made. `compare_wanted` asks for the
    next way to compare.
    """

    step_shown = Signal(object)
    step_left = Signal()
    compare_wanted = Signal()

    def __init__(
        self, workspace: Workspace, controller: AnalysisController, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preprocessing steps"))
        self.setObjectName("dock_steps")
        self._workspace = workspace
        self._controller = controller
        self._experiments = Experiments(workspace, controller, self)
        self._inspector: StepInspector | None = None
        self._window: ExperimentWindow | None = None
        self._index = _ORIGINAL
        self._plane = _STRONGEST
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._bring_up_to_date)
        self.visibilityChanged.connect(self._on_visible)
        workspace.steps_changed.connect(self._on_steps)
        workspace.selection_changed.connect(self._on_selection)
        workspace.busy_changed.connect(self._on_busy)
        controller.inspecting_changed.connect(self._on_inspecting)

    @property
    def inspector(self) -> StepInspector | None:
        """Return the inspector, or None before the dock was opened."""
        return self._inspector

    @property
    def experiments(self) -> Experiments:
        """Return who asks the model about other recipes."""
        return self._experiments

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the commands do."""
        return {"steps": self.toggle, "compare_mode": self.compare, "what_if": self.what_if}

    def toggle(self) -> None:
        """Show or hide the dock."""
        self.setVisible(not self.isVisible())

    def compare(self) -> None:
        """Compare in the next way; where no step is looked at, look at what the recipe makes."""
        if self._view() is not None and self.isVisible():
            self.compare_wanted.emit()
            return
        self._come_up()
        if self._inspector is not None and self._workspace.steps:
            self._inspector.choose_last()

    def _come_up(self) -> None:
        """Be seen, also where another dock covers it, and up to date."""
        self.show()
        self.raise_()
        self._catch_up()

    def _catch_up(self) -> None:
        """Bring up to date at once what was put off."""
        if self._later.isActive():
            self._later.stop()
            self._bring_up_to_date()

    @Slot()
    def what_if(self) -> None:
        """Open the window of experiments; the steps stay beside it, to be changed."""
        self._come_up()
        if self._window is None and self._inspector is not None:
            from busi_desktop.ui.inspector.experiment_window import ExperimentWindow

            self._window = ExperimentWindow(
                self._workspace, self._experiments, self._inspector, self.window()
            )
        if self._window is not None:
            self._window.look_at(self._window.what_if)

    def ahead(self) -> Iterator[None]:
        """Get the inspector ready a little at each step, before somebody waits for it."""
        if self._inspector is None:
            inspector = self._make()
            yield
            widgets = inspector.findChildren(QWidget)
            for first in range(0, len(widgets), _POLISHED_AT_ONCE):
                for widget in widgets[first : first + _POLISHED_AT_ONCE]:
                    widget.ensurePolished()
                yield

    def _make(self) -> StepInspector:
        from busi_desktop.ui.inspector import StepInspector  # brings OpenCV: at first use

        made = self._inspector = StepInspector(self)
        made.recipe_edited.connect(self._on_recipe)
        made.step_chosen.connect(self._on_step)
        made.plane_chosen.connect(self._on_plane)
        made.state.what_if_asked.connect(self.what_if)
        self.setWidget(_Room(made, self))
        return made

    @Slot(bool)
    def _on_visible(self, visible: bool) -> None:
        if visible and self._inspector is None:
            self._make()
        self._on_steps()
        self._catch_up()

    @Slot()
    def _on_steps(self) -> None:
        workspace = self._workspace
        if self._inspector is None or workspace.frame is None or workspace.manifest is None:
            return
        if self.isHidden() and self._window is None:
            self.step_shown.emit(None)
            return  # once it is seen again, it is brought up to date
        if not workspace.steps:  # what is compared with must not outlive its frame
            self.step_left.emit()
        # The picture is painted first; and between two frames there is often nothing to show.
        self._later.start(0 if workspace.steps else _BETWEEN_FRAMES_MS)

    @Slot()
    def _bring_up_to_date(self) -> None:
        workspace = self._workspace
        if self._inspector is None or workspace.frame is None or workspace.manifest is None:
            return
        if workspace.steps or self._inspector.is_empty:
            self._inspector.show_steps(
                workspace.frame, workspace.steps, model_recipe=workspace.manifest.recipe
            )
        else:
            self._inspector.drop_results()
        self._show()

    @Slot(object)
    def _on_busy(self, busy: bool) -> None:
        """Look again after an analysis that came to nothing: nothing will be shown then."""
        if not busy and not self._workspace.steps and not self._later.isActive():
            self._later.start(_BETWEEN_FRAMES_MS)

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
        is_dragging = self._inspector is not None and self._inspector.is_dragging()
        self._controller.try_recipe(recipe, is_preview=is_dragging)

    @Slot(int)
    def _on_step(self, index: int) -> None:
        self._index, self._plane = index, _STRONGEST
        self._show()

    @Slot(int)
    def _on_plane(self, plane: int) -> None:
        self._plane = plane
        self._show()

    def _show(self) -> None:
        if self.isVisible() and self._workspace.busy and not self._workspace.steps:
            return  # they are on their way, and their place stays open
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
            title=translated(STEPS[step.name].title),
            is_models=self._workspace.tried_recipe is None,
            is_gray=step.planes.shape[2] == 1,
            is_preview=step.is_preview,
        )
