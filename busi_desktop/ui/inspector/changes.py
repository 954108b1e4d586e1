"""In which ways a draft differs from the model's recipe, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from busi_desktop.app.language import translated
from busi_desktop.domain.recipe import ParameterValue, StepSpec
from busi_desktop.preprocess.registry import STEPS, default_spec
from busi_desktop.ui.inspector.draft import Draft


def _tr(text: str) -> str:
    return QCoreApplication.translate("RecipeChanges", text)


def changes_of(draft: Draft, model: Draft) -> tuple[str, ...]:
    """Return one text for each step that does something else than in the model's recipe."""
    texts = []
    for index, slot in enumerate(draft.slots):
        if not draft.differs_at(model, index):
            continue
        title = translated(STEPS[slot.spec.name].title)
        twin = draft.counterpart(model, index)
        if not slot.is_on:
            texts.append(_tr("{step} off").format(step=title))
        elif twin is None or not twin.is_on:
            texts.append(_tr("{step} on").format(step=title))
        else:
            texts.append(f"{title}: {_values(slot.spec, twin.spec)}")
    return tuple(texts)


def home_of(draft: Draft, model: Draft, index: int) -> StepSpec:
    """Return the model's version of a step, or the registry's where the model has none."""
    twin = draft.counterpart(model, index)
    return twin.spec if twin else default_spec(draft.slots[index].spec.name)


def written(value: ParameterValue, unit: str = "") -> str:
    """Return a parameter's value with its unit."""
    text = translated(value) if isinstance(value, str) else f"{value:g}"
    return f"{text} {translated(unit)}".rstrip()


def _values(spec: StepSpec, home: StepSpec) -> str:
    old, new = home.as_dict(), spec.as_dict()
    parameters = STEPS[spec.name].parameters
    return ", ".join(
        _tr("{name} {new} instead of {old}").format(
            name=translated(parameter.title).lower(),
            new=written(new[parameter.name], parameter.unit),
            old=written(old[parameter.name], parameter.unit),
        )
        for parameter in parameters
        if new[parameter.name] != old[parameter.name]
    )
