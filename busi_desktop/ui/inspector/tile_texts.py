"""What stands on the tile of a step."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from busi_desktop.app.language import translated
from busi_desktop.preprocess.registry import STEPS
from busi_desktop.ui.inspector.draft import Draft
from busi_desktop.ui.inspector.shown import ORIGINAL, Shown
from busi_desktop.ui.inspector.tile import StepTile


def _tr(text: str) -> str:
    return QCoreApplication.translate("StepTiles", text)


def show_tile(tile: StepTile, shown: Shown, model: Draft, slot: int) -> None:
    """Show picture, state and note of a slot, or of the frame for `ORIGINAL`."""
    index = shown.passing_index(slot)
    source = shown.frame if index == ORIGINAL else shown.results[index]
    if not tile.shows(source):
        tile.set_source(source, shown.levels(index))
    if slot == ORIGINAL:
        shape = shown.frame.geometry.shape if shown.frame else None
        note = f"{shape[1]} × {shape[0]}" if shape else ""
        tile.set_state(is_on=True, is_fresh=True, is_changed=False, note=note)
        return
    step = STEPS[shown.draft.names[slot]]
    tile.setToolTip(f"{translated(step.title)}: {translated(step.explanation)}")
    tile.set_lock(_lock_reason(shown, slot))
    tile.set_state(
        is_on=shown.draft.slots[slot].is_on,
        is_fresh=shown.is_fresh(slot),
        is_changed=shown.draft.differs_at(model, slot),
        note=_note(shown, slot),
    )


def _lock_reason(shown: Shown, slot: int) -> str:
    if shown.draft.can_switch(slot):
        return ""
    return _tr("Always on: the other steps count in the pixels of this square")


def _note(shown: Shown, slot: int) -> str:
    """Return how long the step took, or that it is a preview."""
    time_ms = shown.time_ms(slot)
    if time_ms is None:
        return ""
    if shown.is_preview(slot):
        return _tr("preview")
    number = f"{time_ms:.1f}" if time_ms < 10.0 else f"{time_ms:.0f}"
    return _tr("{time} ms").format(time=number)
