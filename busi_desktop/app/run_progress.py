"""How far a run is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class RunProgress:
    """Count frames; `total` grows as files with several frames are opened.

    Attributes
    ----------
    label, frame_number, n_frames
        What is analyzed now: the file's label, the frame from 0, and how many the file has.
    seconds_left
        None while it is too early to tell.
    saved_to
        The results folder, if the run leaves files.
    """

    done: int
    total: int
    abstained: int
    failed: int
    cancelled: bool = False
    paused: bool = False
    label: str = ""
    frame_number: int = 0
    n_frames: int = 1
    seconds_left: float | None = None
    saved_to: Path | None = None
