"""The step inspector: one widget for a dock."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from busi_desktop.app.language import translated
from busi_desktop.domain.frame import Frame
from busi_desktop.domain.recipe import ParameterValue, PreprocessRecipe, StepSpec
from busi_desktop.domain.step import StepResult
from busi_desktop.preprocess.registry import SEED_RECIPE, STEPS
from busi_desktop.preprocess.run import has_preview
from busi_desktop.ui.inspector.changes import changes_of, home_of
from busi_desktop.ui.inspector.details import StepDetails
from busi_desktop.ui.inspector.draft import Draft
from busi_desktop.ui.inspector.histogram import Curve
from busi_desktop.ui.inspector.recipe_shelf import RecipeShelf
from busi_desktop.ui.inspector.shown import ORIGINAL, STRONGEST, Shown
from busi_desktop.ui.inspector.state import ErrorBar, StatePanel
from busi_desktop.ui.inspector.strip import StepStrip
from busi_desktop.ui.inspector.tile_texts import show_tile


@dataclass(frozen=True, slots=True, kw_only=True)
class ChosenStep:
    """Hold a step that is on: its index in the recipe, and what its defaults are."""

    index: int
    spec: StepSpec
    home: StepSpec


class StepInspector(QWidget):
    """Show what each preprocessing step makes, and let the reader try others.

    What is edited here is for looking: the model keeps getting its own recipe, and a notice says
    so as long as the two differ.

    Attributes
    ----------
    recipe_edited
        Signal with a validated `PreprocessRecipe` to run for looking; emitted at every move of
        a slider, and at its release if that asks for more than the preview.
    recipe_shown
        Signal that another recipe, or another frame's, is on show.
    step_chosen
        Signal with an index into the steps shown, or -1 for the original. A step that is
        switched off gives the index of the step whose output it passes on. What is to be looked
        at is the step's `image`, until `plane_chosen` says otherwise.
    plane_chosen
        Signal of the Gabor bank: index into the chosen `StepResult.planes`, or -1 for its
        `image`.
    """

    recipe_edited = Signal(object)
    recipe_shown = Signal()
    step_chosen = Signal(int)
    plane_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = Draft.of(SEED_RECIPE)
        self._shown = Shown(draft=self._model)
        self._slot = ORIGINAL
        self._announced = ORIGINAL
        self.error = ErrorBar(self)
        self.strip = StepStrip(self)
        self.details = StepDetails(self)
        self.state = StatePanel(self)
        self.shelf = RecipeShelf(self.error, self)
        upper = QHBoxLayout()
        upper.setSpacing(14)
        upper.addWidget(self.strip, 1)
        upper.addWidget(self.state, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.setSpacing(8)
        layout.addWidget(self.error)
        layout.addLayout(upper, 0)
        layout.addWidget(self.details, 1)
        self.strip.tile_chosen.connect(self._on_tile_chosen)
        self.strip.step_switched.connect(self._on_step_switched)
        self.details.parameter_edited.connect(self._on_parameter_edited)
        self.details.bank.plane_chosen.connect(self._on_plane_chosen)
        self.state.reset_asked.connect(self._on_reset_asked)
        self.details.settled.connect(self._on_settled)
        self.state.save_asked.connect(lambda: self.shelf.ask_to_save(self.recipe()))
        self.state.load_asked.connect(self.shelf.ask_to_load)
        self.shelf.loaded.connect(lambda recipe: self._edit(Draft.of(recipe)))
        self.shelf.named.connect(self._refresh)
        self._refresh()

    # ------------------------------------------------------------------------------ for the owner
    def show_steps(
        self, frame: Frame, steps: tuple[StepResult, ...], *, model_recipe: PreprocessRecipe
    ) -> None:
        """Show a frame with what a recipe made of it.

        On the same frame, results that lag behind the recipe being edited are shown with their
        numbers grayed. On another frame, the recipe that made `steps` takes over.

        Parameters
        ----------
        frame
            The original.
        steps
            What `preprocess.run` returned for it.
        model_recipe
            What the model gets, to compare with.
        """
        old = self._shown.frame
        is_new = old is None or frame.frame_id != old.frame_id
        draft = self._draft_under(model_recipe)
        specs = tuple(step.spec for step in steps)
        if is_new and specs and specs != draft.recipe().steps:
            draft = Draft.of(PreprocessRecipe(version=model_recipe.version, steps=specs))
        self._show(Shown(draft=draft, frame=frame, results=steps))

    @property
    def is_empty(self) -> bool:
        """Tell whether no frame is shown."""
        return self._shown.frame is None

    def drop_results(self) -> None:
        """Keep the frame and the recipe being edited: other results are on their way."""
        self._show(Shown(draft=self._shown.draft, frame=self._shown.frame))

    def set_busy(self, busy: bool) -> None:
        """Say that steps are being computed, once it takes longer than a moment."""
        self.state.set_busy(is_busy=busy)

    def clear(self) -> None:
        """Forget frame, results and edits; keep the model's recipe."""
        self.error.hide()
        self._slot = ORIGINAL
        self.details.bank.choose(STRONGEST)
        self._show(Shown(draft=self._model))

    def recipe(self) -> PreprocessRecipe:
        """Return the validated recipe that is on show for looking."""
        return self._shown.draft.recipe()

    def changes(self) -> tuple[str, ...]:
        """Return in which ways the recipe on show differs from the model's; empty if it doesn't."""
        return changes_of(self._shown.draft, self._model)

    def chosen_step(self) -> ChosenStep | None:
        """Return the chosen step; None for the original and for a step that is off."""
        slots, slot = self._shown.draft.slots, self._slot
        if slot == ORIGINAL or not slots[slot].is_on:
            return None
        return ChosenStep(
            index=sum(other.is_on for other in slots[:slot]),
            spec=slots[slot].spec,
            home=self._home_of(slot),
        )

    def choose_last(self) -> None:
        """Choose the last step that is on: what the recipe makes in the end."""
        slots = self._shown.draft.slots
        self.strip.tiles[1 + max(i for i, slot in enumerate(slots) if slot.is_on)].click()

    def is_dragging(self) -> bool:
        """Tell whether a slider is held: a preview will do until it is let go."""
        return self.details.is_dragging()

    # ----------------------------------------------------------------------------------- changing
    def _draft_under(self, model_recipe: PreprocessRecipe) -> Draft:
        """Take the model's recipe; if it is another one, edits of the old one are dropped."""
        model = Draft.of(model_recipe)
        if model == self._model:
            return self._shown.draft
        self._model = model
        return model

    def _edit(self, draft: Draft) -> None:
        is_new = draft.recipe() != self.recipe()
        self._show_draft(draft)
        if is_new:
            self.recipe_edited.emit(self.recipe())

    def _on_step_switched(self, slot: int, is_on: bool) -> None:
        self._edit(self._shown.draft.switched(slot, is_on=is_on))

    def _on_parameter_edited(self, name: str, value: ParameterValue) -> None:
        self._edit(self._shown.draft.with_parameter(self._slot, name, value))

    def _on_settled(self) -> None:
        if has_preview(self.recipe()):
            self.recipe_edited.emit(self.recipe())

    def _on_reset_asked(self) -> None:
        self.error.hide()
        self._edit(self._model)

    def _on_tile_chosen(self, number: int) -> None:
        self._slot = number - 1
        self.details.bank.choose(STRONGEST)
        self._refresh_details()
        self._announced = self._shown.passing_index(self._slot)
        self.step_chosen.emit(self._announced)
        self.recipe_shown.emit()

    def _on_plane_chosen(self, plane: int) -> None:
        self._refresh_details()
        self.plane_chosen.emit(plane)

    # ------------------------------------------------------------------------------------ showing
    def _show_draft(self, draft: Draft) -> None:
        self._show(Shown(draft=draft, frame=self._shown.frame, results=self._shown.results))

    def _show(self, shown: Shown) -> None:
        """Show something else; the choice stays on the step of the same name."""
        old = self._shown.draft.names
        if self._slot != ORIGINAL and shown.draft.names != old:
            self._slot = shown.draft.names.index(old[self._slot])
        self._shown = shown
        self._refresh()
        index = shown.passing_index(self._slot)
        if index != self._announced:
            self._announced = index
            self.step_chosen.emit(index)
            if self._plane() != STRONGEST:
                self.plane_chosen.emit(self._plane())
        self.recipe_shown.emit()

    def _plane(self) -> int:
        """Return the chosen plane of the filter bank, if its step is chosen and has run."""
        is_bank = self._slot != ORIGINAL and self._shown.draft.names[self._slot] == "gabor"
        has_run = self._shown.result_index(self._slot) is not None
        return self.details.bank.plane if is_bank and has_run else STRONGEST

    def _refresh(self) -> None:
        shown = self._shown
        self.strip.set_titles([translated(STEPS[name].title) for name in shown.draft.names])
        if self.strip.chosen != self._slot + 1:
            self.strip.choose(self._slot + 1)
        for slot in range(ORIGINAL, len(shown.draft.slots)):
            show_tile(self.strip.tiles[slot + 1], shown, self._model, slot)
        self._refresh_details()
        digest = self.recipe().digest
        self.state.set_state(
            is_model=digest == self._model.recipe().digest,
            digest=digest,
            total_ms=shown.total_ms(),
            name=self.shelf.name_of(digest),
        )

    def _refresh_details(self) -> None:
        shown, details, slot = self._shown, self.details, self._slot
        index = shown.passing_index(slot)
        if slot == ORIGINAL:
            details.show_original()
        else:
            spec = shown.draft.slots[slot].spec
            is_on = shown.draft.slots[slot].is_on
            step = STEPS[spec.name]
            title = translated(step.title)
            details.show_words(
                title=title if is_on else self.tr("{step} (off)").format(step=title),
                explanation=translated(step.explanation),
                source=translated(step.source),
            )
            details.show_parameters(spec, self._home_of(slot), is_on=is_on)
            details.show_bank(is_bank=spec.name == "gabor" and is_on)
            if spec.name == "gabor":
                own = shown.result_index(slot)
                details.bank.show_bank(spec, None if own is None else shown.results[own])
        details.histogram.show_curves(self._curves(index), is_fresh=shown.is_fresh(slot))

    def _home_of(self, slot: int) -> StepSpec:
        return home_of(self._shown.draft, self._model, slot)

    def _curves(self, index: int) -> tuple[Curve, ...]:
        shown, slot = self._shown, self._slot
        if slot == ORIGINAL or shown.result_index(slot) is None:
            name = self.tr("Original") if slot == ORIGINAL else self.tr("Passes unchanged")
            only = shown.statistics(index)
            return (Curve(name=name, statistics=only, is_output=False),) if only else ()
        before, after = shown.statistics(index - 1, 0), shown.statistics(index, self._plane())
        if before is None or after is None:
            return ()
        return (
            Curve(name=self.tr("Before"), statistics=before, is_output=False),
            Curve(name=self.tr("After"), statistics=after, is_output=True),
        )
