"""labelme's JSON files: polygons that can be edited there."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from busi_desktop.domain.annotation import Lesion
from busi_desktop.domain.annotation_files import AnnotatedFrame
from busi_desktop.export.annotations.outlines import polygons_of
from busi_desktop.export.annotations.writing import (
    OURS,
    identity_of,
    write_json,
)
from busi_desktop.export.files import write_atomic
from busi_desktop.export.png import encode_frame

VERSION = "5.5.0"
"""Of labelme, whose files these are."""


def write(cases: Iterable[AnnotatedFrame], folder: Path) -> list[str]:
    """Write ``STEM.json`` and ``STEM.png`` for each frame."""
    for case in cases:
        annotation = case.kept.annotation
        height, width = annotation.shape
        shapes = [
            shape
            for number, lesion in enumerate(annotation.lesions, start=1)
            for shape in _shapes(lesion, number)
        ]
        write_atomic(folder / f"{case.stem}.png", encode_frame(case.frame))
        data = {
            "version": VERSION,
            "flags": {"no_lesion": not annotation.lesions},
            "shapes": shapes,
            "imagePath": f"{case.stem}.png",
            "imageData": None,
            "imageHeight": height,
            "imageWidth": width,
            OURS: identity_of(case),
        }
        write_json(folder / f"{case.stem}.json", data)
    return []


def _shapes(lesion: Lesion, number: int) -> list[dict[str, Any]]:
    """Return one polygon for each part of a lesion; the group holds them together."""
    return [
        {
            "label": lesion.label.value,
            "points": points.round(2).tolist(),
            "group_id": number,
            "description": "",
            "shape_type": "polygon",
            "flags": {},
        }
        for points in polygons_of(lesion.mask)
    ]
