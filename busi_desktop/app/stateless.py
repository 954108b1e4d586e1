"""Requests whose answer hangs on nothing but themselves: no model, no cache."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from busi_desktop.app.requests import (
    CutCells,
    Discover,
    ReadIdentity,
    ReadTruth,
    Request,
    TryRecipe,
    WriteFile,
)
from busi_desktop.domain.cells import CellMap
from busi_desktop.domain.ground_truth import GroundTruth
from busi_desktop.domain.identity import StudyIdentity
from busi_desktop.domain.step import StepResult
from busi_desktop.errors import BugError
from busi_desktop.io.discover import Discovery


def make_images(steps: Iterable[StepResult]) -> None:
    """Compute what the window will look at here, on the worker's thread."""
    for step in steps:
        _ = step.image


def run_stateless(
    request: Request, check: Callable[[], None]
) -> Discovery | tuple[StepResult, ...] | CellMap | GroundTruth | StudyIdentity | Path:
    """Carry out a request; `check` raises `Cancelled` to stop.

    Raises
    ------
    UserError
        If a file can't be read or written.
    BugError
        If the request needs more than itself.
    """
    if isinstance(request, Discover):
        from busi_desktop.io.discover import discover

        return discover([Path(path) for path in request.paths])
    if isinstance(request, TryRecipe):
        from busi_desktop.pipeline.region import find_region
        from busi_desktop.preprocess.run import run

        steps = run(
            request.frame.pixels,
            request.recipe,
            box=find_region(request.frame, whole_frame=request.whole_frame).box,
            known=request.known,
            is_preview=request.is_preview,
            check=check,
        )
        make_images(steps)
        return steps
    if isinstance(request, CutCells):
        from busi_desktop.preprocess.superpixels import compute_cells

        return compute_cells(request.frame.pixels, request.params)
    if isinstance(request, WriteFile):
        from busi_desktop.export.files import write_atomic

        write_atomic(request.target, request.encode())
        return request.target
    if isinstance(request, ReadIdentity):
        from busi_desktop.io.load import read_identity

        return read_identity(request.ref)
    if isinstance(request, ReadTruth):
        from busi_desktop.io.ground_truth import read_ground_truth

        return read_ground_truth(request.ref, request.shape)
    msg = f"no one does {type(request).__name__}"
    raise BugError(msg)
