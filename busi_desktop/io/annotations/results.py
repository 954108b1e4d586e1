"""The AI's own outlines, from the results folder of `busi-desktop analyze`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.annotation import AnnotationBase, ImportedFile
from busi_desktop.domain.annotation_files import FailedAnnotation, FoundAnnotation
from busi_desktop.domain.prediction import ModelId
from busi_desktop.errors import UserError
from busi_desktop.io.annotations.files import (
    digest_of,
    image_of,
    label_of,
    lesion_of,
    malformed,
    parse_json,
    read_file,
)
from busi_desktop.io.annotations.masks import read_mask

FILE = "results.jsonl"


def read(path: Path) -> Iterator[FoundAnnotation | FailedAnnotation]:
    """Read a results folder, or its ``results.jsonl``; frames that failed are left out.

    Each connected part of a mask is a lesion. The frame's class is its label, unless the program
    abstained: then it has none.

    Yields
    ------
    FoundAnnotation or FailedAnnotation
        One for each frame.
    """
    file = path / FILE if path.is_dir() else path
    for number, line in enumerate(read_file(file).splitlines(), start=1):
        name = f"{file.name}, line {number}"
        try:
            record = _parsed(line, name)
            if record.get("status") != "error":
                yield _read_record(record, file.parent, name)
        except UserError as error:
            yield FailedAnnotation(name=name, error=error)


def _parsed(line: bytes, name: str) -> Mapping[str, Any]:
    record = parse_json(line, name)
    if not isinstance(record, Mapping):
        raise malformed(name, "it is no result")
    return record


def _read_record(record: Mapping[str, Any], folder: Path, name: str) -> FoundAnnotation:
    try:
        model = ModelId(**{key: str(record["model"][key]) for key in ("name", "version", "sha256")})
        mask_name = str(record["files"]["mask"])
        label = label_of(record["label"] if record["status"] == "ok" else "")
        image = image_of(str(record["source"]), record)
        base = AnnotationBase(model=model, parameters=dict(record["parameters"]))
    except (KeyError, TypeError, ValueError) as exc:
        raise malformed(name, "it is no result of this program") from exc
    if Path(mask_name).name != mask_name:  # a path could lead anywhere
        raise malformed(name, "its mask lies in another folder")
    mask = read_mask(folder / mask_name)
    return FoundAnnotation(
        image=image,
        shape=(mask.shape[0], mask.shape[1]),
        lesions=tuple(lesion_of(part, label) for part in parts_of(mask)),
        source=ImportedFile(format="results", sha256=digest_of((folder / mask_name).read_bytes())),
        base=base,
    )


def parts_of(mask: NDArray[np.bool_]) -> list[NDArray[np.bool_]]:
    """Return the connected parts of a mask, the largest first; pixels may touch at corners."""
    binary = mask.astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(binary, connectivity=8)
    areas = np.asarray(stats)[:, cv2.CC_STAT_AREA]
    order = sorted(range(1, count), key=lambda number: (-int(areas[number]), number))
    return [np.asarray(labels) == number for number in order]
