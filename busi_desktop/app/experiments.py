"""What-if and sensitivity: the model asked about other recipes, kept apart from its results."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import count

from PySide6.QtCore import QObject, Signal, Slot

from busi_desktop.app.analysis import AnalysisController
from busi_desktop.app.asking import Asking
from busi_desktop.app.requests import Channel, Request, SweepPoint, WhatIf
from busi_desktop.app.workspace import Workspace
from busi_desktop.domain.experiment import Experiment
from busi_desktop.domain.recipe import ParameterValue, PreprocessRecipe
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.errors import UserError


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Comparison:
    """Hold an experiment beside the model's own answer for the same frame and parameters."""

    own: AnalysisResult
    experiment: Experiment


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Sweep:
    """Hold a sweep of one parameter of one step, as far as it has come.

    Attributes
    ----------
    step
        Index of the step in `recipe`.
    values
        The parameter's values, in the order in which they are asked.
    experiments
        One for each value that has been asked.
    trouble
        Why it ended early, if it did.
    """

    sweep_id: int
    recipe: PreprocessRecipe
    step: int
    parameter: str
    values: tuple[ParameterValue, ...]
    experiments: tuple[Experiment, ...] = ()
    is_running: bool = True
    trouble: UserError | None = None

    def recipe_at(self, number: int) -> PreprocessRecipe:
        """Return the recipe with the parameter at its value `number`."""
        steps = list(self.recipe.steps)
        steps[self.step] = steps[self.step].with_parameter(self.parameter, self.values[number])
        return replace(self.recipe, steps=tuple(steps))


class Experiments(Asking):
    """Ask the model about recipes that aren't its own; nothing of it reaches the workspace.

    Attributes
    ----------
    compared
        Signal with a `Comparison`, or None when it no longer belongs to what is shown.
    refused
        Signal with the `UserError` that says why the model can't be asked.
    swept
        Signal with a `Sweep` at each of its points and at its end, or None.
    """

    compared = Signal(object)
    refused = Signal(object)
    swept = Signal(object)

    def __init__(
        self, workspace: Workspace, controller: AnalysisController, parent: QObject
    ) -> None:
        super().__init__(workspace, controller, parent)
        self._asked: WhatIf | None = None
        self._numbers = count(1)
        self.sweep: Sweep | None = None
        workspace.result_changed.connect(self._on_result)

    # --------------------------------------------------------------------------------- what-if
    def ask(self, recipe: PreprocessRecipe) -> None:
        """Ask what the model would say of the frame shown after `recipe`."""
        result = self._workspace.result
        if result is None:
            return
        self._asked = WhatIf(result=result, recipe=recipe)
        self._controller.submit(self._asked)

    @Slot(object)
    def _on_result(self, result: AnalysisResult | None) -> None:
        """Drop everything when the model's own answer leaves the screen, or may not be on it."""
        if result is not None:
            return
        self.stop_asking()
        if self.sweep is not None:
            self._controller.revoke(Channel.SWEEP)
            self.sweep = None
            self.swept.emit(None)
        self.compared.emit(None)

    def stop_asking(self) -> None:
        """Give up the question that is on its way."""
        if self._asked is not None:
            self._controller.revoke(Channel.WHAT_IF)
            self._asked = None

    # ----------------------------------------------------------------------------------- sweep
    def start_sweep(
        self,
        recipe: PreprocessRecipe,
        *,
        step: int,
        parameter: str,
        values: tuple[ParameterValue, ...],
    ) -> None:
        """Ask for the chances at each value of one parameter, one after the other."""
        if self._workspace.result is None:
            return
        self._controller.revoke(Channel.SWEEP)
        self.sweep = Sweep(
            sweep_id=next(self._numbers),
            recipe=recipe,
            step=step,
            parameter=parameter,
            values=values,
        )
        self._next_point(self.sweep)

    def cancel_sweep(self) -> None:
        """Stop; the points that are there stay."""
        if self.sweep is not None and self.sweep.is_running:
            self._controller.revoke(Channel.SWEEP)
            self._show_sweep(replace(self.sweep, is_running=False))

    def _show_sweep(self, sweep: Sweep) -> None:
        self.sweep = sweep
        self.swept.emit(sweep)

    def _next_point(self, sweep: Sweep) -> None:
        number, frame = len(sweep.experiments), self._workspace.frame
        if number == len(sweep.values) or frame is None:
            self._show_sweep(replace(sweep, is_running=False))
            return
        self._show_sweep(sweep)
        self._controller.submit(
            SweepPoint(
                sweep_id=sweep.sweep_id,
                number=number,
                frame=frame,
                recipe=sweep.recipe_at(number),
                whole_frame=self._workspace.gives_whole_frame,
            )
        )

    # ------------------------------------------------------------------------------- answers
    def _on_done(self, request: Request, experiment: object) -> None:
        if not isinstance(experiment, Experiment):
            return
        if isinstance(request, SweepPoint):
            sweep = self._sweep_of(request)
            if sweep is not None:
                done = (*sweep.experiments, experiment)
                self._next_point(replace(sweep, experiments=done))
        elif (
            isinstance(request, WhatIf)
            and self._asked is not None
            and request.result is self._asked.result
        ):
            self.compared.emit(Comparison(own=request.result, experiment=experiment))
            if request is self._asked:
                self._asked = None

    def _on_failed(self, request: Request, error: UserError) -> None:
        if isinstance(request, SweepPoint):
            sweep = self._sweep_of(request)
            if sweep is not None:
                self._show_sweep(replace(sweep, is_running=False, trouble=error))
        elif isinstance(request, WhatIf) and request is self._asked:
            self._asked = None
            self.refused.emit(error)

    def _sweep_of(self, request: SweepPoint) -> Sweep | None:
        """Return the sweep that a point belongs to, if it is still under way."""
        sweep = self.sweep
        if sweep is None or not sweep.is_running or request.sweep_id != sweep.sweep_id:
            return None
        return sweep
