"""COCO's instances (cocodataset.org/#format-data), with run lengths or polygons."""

from __future__ import annotations

from collections.abc import Iterable
import hashlib
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from busi_desktop import __version__
from busi_desktop.domain.annotation import Lesion, LesionLabel
from busi_desktop.domain.annotation_files import AnnotatedFrame
from busi_desktop.export.annotations.outlines import polygons_of
from busi_desktop.export.annotations.writing import (
    OURS,
    identity_of,
    subject,
    write_json,
)

CATEGORIES = {label: number for number, label in enumerate(LesionLabel, start=1)}


def write_rle(cases: Iterable[AnnotatedFrame], folder: Path) -> list[str]:
    """Write ``annotations.json`` with run lengths."""
    return _write(cases, folder, as_polygons=False)


def write_polygons(cases: Iterable[AnnotatedFrame], folder: Path) -> list[str]:
    """Write ``annotations.json`` with polygons."""
    return _write(cases, folder, as_polygons=True)


def _write(cases: Iterable[AnnotatedFrame], folder: Path, *, as_polygons: bool) -> list[str]:
    images: list[dict[str, Any]] = []
    outlines: list[dict[str, Any]] = []
    for case in cases:
        image_id = _stable_number(subject(case))
        height, width = case.kept.annotation.shape
        images.append(
            {
                "id": image_id,
                "file_name": case.source,
                "width": width,
                "height": height,
                OURS: identity_of(case),
            }
        )
        for lesion in case.kept.annotation.lesions:
            row = _outline(lesion, as_polygons=as_polygons)
            identity = f"{subject(case)} {lesion.lesion_id}"
            outlines.append({"id": _stable_number(identity), "image_id": image_id, **row})
    data = {
        "info": {"description": "Outlines of breast lesions", "version": f"{OURS} {__version__}"},
        "images": images,
        "annotations": outlines,
        "categories": [
            {"id": number, "name": label.value, "supercategory": "lesion"}
            for label, number in CATEGORIES.items()
        ],
    }
    write_json(folder / "annotations.json", data)
    return []


def _stable_number(text: str) -> int:
    """Return an id that is the same in every export and exact as a double."""
    return int(hashlib.sha256(text.encode()).hexdigest()[:13], 16)


def _outline(lesion: Lesion, *, as_polygons: bool) -> dict[str, Any]:
    segmentation: object = {"size": list(lesion.shape), "counts": lesion.rle}
    if as_polygons:
        segmentation = [points.round(2).ravel().tolist() for points in polygons_of(lesion.mask)]
    return {
        "category_id": CATEGORIES[lesion.label],
        "segmentation": segmentation,
        "area": lesion.area_px,
        "bbox": box_xywh(lesion.mask),
        "iscrowd": 0,
    }


def box_xywh(mask: NDArray[np.bool_]) -> list[int]:
    """Return the tight box of a mask that isn't empty, in whole pixels."""
    rows, cols = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    return [
        int(cols[0]),
        int(rows[0]),
        int(cols[-1] - cols[0] + 1),
        int(rows[-1] - rows[0] + 1),
    ]
