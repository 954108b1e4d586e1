"""Rows for widgets that are tested alone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from busi_desktop.domain.worklist import FrameState, Need, WorkRow


def make_row(number: int = 0, **changes: object) -> WorkRow:
    """Return a row of a new image that is assigned to nobody."""
    sha256 = f"{number:064x}"
    row = WorkRow(
        subject=f"{sha256}#0",
        sha256=sha256,
        frame_number=0,
        n_frames=1,
        name=f"image {number}.png",
        path=Path("image.png"),
        member=None,
        state=FrameState.NEW,
        own_state=FrameState.NEW,
        assignees=(),
        need=Need.NONE,
        note="",
        own_note="",
        ai_label=None,
    )
    return replace(row, **changes)
