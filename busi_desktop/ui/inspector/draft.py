"""The recipe that is being edited for looking: the model's steps, and those that it leaves out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from busi_desktop.domain.recipe import ParameterValue, PreprocessRecipe, StepSpec
from busi_desktop.domain.step import StepResult
from busi_desktop.preprocess.registry import STEPS, default_spec, validate

_RANK = {name: rank for rank, name in enumerate(STEPS)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """Hold one step, switched on or off. A step that is off keeps its parameters."""

    spec: StepSpec
    is_on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Hold the slots in order; `recipe` is made of those that are on."""

    slots: tuple[Slot, ...]
    version: int

    @classmethod
    def of(cls, recipe: PreprocessRecipe) -> Draft:
        """Return a recipe's steps switched on, with the registry's others among them, off.

        A step that the recipe lacks goes behind the last one that the registry has before it.

        Raises
        ------
        UserError
            If the recipe is not valid.
        """
        slots = [Slot(spec=spec, is_on=True) for spec in validate(recipe).steps]
        for name in STEPS:
            if all(slot.spec.name != name for slot in slots):
                before = [i for i, slot in enumerate(slots) if _RANK[slot.spec.name] < _RANK[name]]
                place = before[-1] + 1 if before else 0
                slots.insert(place, Slot(spec=default_spec(name), is_on=False))
        return cls(slots=tuple(slots), version=recipe.version)

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of all slots, on or off."""
        return tuple(slot.spec.name for slot in self.slots)

    def recipe(self) -> PreprocessRecipe:
        """Return the validated recipe of the slots that are on."""
        on = tuple(slot.spec for slot in self.slots if slot.is_on)
        return validate(PreprocessRecipe(version=self.version, steps=on))

    def can_switch(self, index: int) -> bool:
        """Tell whether a slot may be switched: the resize, and the last one on, must stay on."""
        slot = self.slots[index]
        if not slot.is_on:
            return True
        return slot.spec.name != "resize" and sum(other.is_on for other in self.slots) > 1

    def switched(self, index: int, *, is_on: bool) -> Draft:
        """Return a copy with one slot switched on or off."""
        return self._with_slot(index, replace(self.slots[index], is_on=is_on))

    def with_parameter(self, index: int, name: str, value: ParameterValue) -> Draft:
        """Return a copy with one parameter of one slot replaced."""
        slot = self.slots[index]
        return self._with_slot(index, replace(slot, spec=slot.spec.with_parameter(name, value)))

    def _with_slot(self, index: int, slot: Slot) -> Draft:
        return replace(self, slots=(*self.slots[:index], slot, *self.slots[index + 1 :]))

    def counterpart(self, other: Draft, index: int) -> Slot | None:
        """Return the slot of `other` that stands for slot `index`: the n-th of the same name."""
        name = self.slots[index].spec.name
        same = [slot for slot in other.slots if slot.spec.name == name]
        nth = sum(slot.spec.name == name for slot in self.slots[:index])
        return same[nth] if nth < len(same) else None

    def differs_at(self, other: Draft, index: int) -> bool:
        """Tell whether slot `index` does something else than in `other`."""
        slot, twin = self.slots[index], self.counterpart(other, index)
        if twin is None:
            return slot.is_on
        return slot.is_on != twin.is_on or (slot.is_on and slot.spec != twin.spec)

    def matched(self, results: Sequence[StepResult]) -> tuple[int | None, ...]:
        """Return, for each slot, the index of its result.

        Results may lag behind the draft, so they are matched by name and order, and a slot that
        has been switched off meanwhile still finds its old result.
        """
        found: list[int | None] = [None] * len(self.slots)
        start = 0
        for number, result in enumerate(results):
            places = [i for i in range(start, len(found)) if self.names[i] == result.name]
            if places:
                found[places[0]] = number
                start = places[0] + 1
        return tuple(found)

    def fresh_count(self, results: Sequence[StepResult]) -> int:
        """Return how many results, from the first on, are what the recipe now asks for."""
        count = 0
        for wanted, result in zip(self.recipe().steps, results, strict=False):
            if wanted != result.spec:
                break
            count += 1
        return count
