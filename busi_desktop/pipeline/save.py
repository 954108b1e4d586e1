"""Write what an analysis found: pictures, and the record that names them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
import time
from typing import Any

import numpy as np

from busi_desktop.domain.prediction import LABELS
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.export.files import write_atomic
from busi_desktop.export.record import result_record
from busi_desktop.export.registry import EXPORTERS, Planes
from busi_desktop.inference.vote import to_source_grid

ALWAYS = ("mask", "probability")
OVERLAYS = ("overlay", "gradcam")


def planes_of(result: AnalysisResult) -> Planes:
    """Bring a result's maps to the frame's grid, with the likeliest class's saliency map."""
    shape = result.frame.geometry.shape
    prediction = result.prediction
    probability = prediction.probability_map
    saliency = prediction.saliency[LABELS.index(prediction.label)]
    return Planes(
        frame=result.frame,
        mask=result.mask.mask,
        probability=to_source_grid(
            probability.values, probability.transform, shape, bounds=probability.bounds
        ),
        saliency=np.clip(
            to_source_grid(saliency.values, saliency.transform, shape, bounds=saliency.bounds),
            0.0,
            1.0,
        ),
        region=result.region,
    )


def save_result(
    result: AnalysisResult,
    *,
    source: str,
    stem: str,
    folder: Path,
    kinds: Iterable[str] = ALWAYS,
    read_ms: float = 0.0,
) -> dict[str, Any]:
    """Write a result's pictures, each whole or not at all, and return its record.

    Parameters
    ----------
    result
        The analyzed frame.
    source
        The input as the reader named it.
    stem
        Start of the files' names.
    folder
        Where they go; it must exist.
    kinds
        Names from `EXPORTERS`.
    read_ms
        Time that reading the frame took, for the record.

    Raises
    ------
    UserError
        If a file can't be written.
    """
    start = time.perf_counter()
    planes = planes_of(result)
    files = {kind: f"{stem}{EXPORTERS[kind].suffix}" for kind in kinds}
    for kind, name in files.items():
        write_atomic(folder / name, EXPORTERS[kind].encode(planes))
    write_ms = (time.perf_counter() - start) * 1e3
    timings = {"read": read_ms, **result.timings_ms, "write": write_ms}
    return result_record(
        result,
        source=source,
        files=files,
        timings_ms=timings | {"total": sum(timings.values())},
    )
