"""Sizes and shapes of outlined lesions as a table."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from busi_desktop.domain.annotation import Lesion
from busi_desktop.domain.annotation_files import AnnotatedFrame
from busi_desktop.domain.measurement import LesionMeasurements
from busi_desktop.export.annotations.writing import identity_of
from busi_desktop.export.files import write_atomic
from busi_desktop.export.table import table_csv

_FRAME = (
    "source",
    "sha256",
    "frame",
    "annotation",
    "provenance",
    "status",
    "author",
    "recorded_at",
)
_MODEL = ("model_name", "model_version", "model_sha256")
_LESION = ("lesion", "label", "x", "y", "w", "h")
_MEASURED = (
    *("area_px", "area_mm2", "long_axis_mm", "short_axis_mm", "long_axis_px", "short_axis_px"),
    *("orientation_deg", "depth_to_width", "circularity", "solidity"),
)
_SPACING = ("spacing_row_mm", "spacing_col_mm", "spacing_origin", "no_mm_reason")
COLUMNS = (*_FRAME, *_MODEL, "n_lesions", *_LESION, *_MEASURED, *_SPACING)


def write(cases: Iterable[AnnotatedFrame], folder: Path) -> list[str]:
    """Write ``measurements.csv``: a row for each lesion, or one for a frame without."""
    rows: list[tuple[Any, ...]] = [COLUMNS]
    for case in cases:
        annotation = case.kept.annotation
        of_frame = {"source": case.source, **identity_of(case)}
        model = annotation.base and annotation.base.model
        fixed = [
            *(of_frame[name] for name in _FRAME),
            *((model.name, model.version, model.sha256) if model else (None,) * len(_MODEL)),
            len(annotation.lesions),
        ]
        pairs = list(zip(annotation.lesions, case.measurements, strict=True))
        rows += [(*fixed, *_cells(number, *pair)) for number, pair in enumerate(pairs, start=1)]
        if not pairs:
            rows.append((*fixed, *(None,) * (len(COLUMNS) - len(fixed))))
    write_atomic(folder / "measurements.csv", table_csv(rows))
    return []


def _cells(number: int, lesion: Lesion, measured: LesionMeasurements) -> list[Any]:
    spacing = measured.spacing
    values = [getattr(measured, name) for name in _MEASURED]
    return [
        number,
        lesion.label.value,
        *measured.bbox_xywh,
        *(round(value, 4) if isinstance(value, float) else value for value in values),
        *((spacing.row_mm, spacing.col_mm, spacing.source.value) if spacing else (None,) * 3),
        None if measured.obstacle is None else measured.obstacle.value,
    ]
