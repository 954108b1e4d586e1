"""COCO's instances: outlines as run lengths or polygons (cocodataset.org/#format-data)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.annotation import ImportedFile, Lesion
from busi_desktop.domain.annotation_files import FailedAnnotation, FoundAnnotation
from busi_desktop.domain.rle import decode, mask_from
from busi_desktop.errors import UserError
from busi_desktop.io.annotations.files import (
    digest_of,
    image_of,
    label_of,
    lesion_of,
    malformed,
    parse_json,
    points_of,
    read_file,
    shape_of,
)
from busi_desktop.io.annotations.polygons import inside

FILE = "annotations.json"
OURS = "busi_desktop"
"""Key under which this program writes what COCO has no place for."""


def read(path: Path) -> Iterator[FoundAnnotation | FailedAnnotation]:
    """Read a file of instances, or the ``annotations.json`` of a folder.

    An image without outlines is left out, unless this program wrote the file: elsewhere it may
    just not have been looked at.

    Yields
    ------
    FoundAnnotation or FailedAnnotation
        One for each image.

    Raises
    ------
    UserError
        If the file as a whole is none of COCO's.
    """
    file = path / FILE if path.is_dir() else path
    raw = read_file(file)
    data = parse_json(raw, file.name)
    source = ImportedFile(format="coco", sha256=digest_of(raw))
    try:
        names = {row["id"]: row["name"] for row in data["categories"]}
        images: Sequence[Mapping[str, Any]] = list(data["images"])
        outlines: dict[Any, list[Mapping[str, Any]]] = {image["id"]: [] for image in images}
        for row in data["annotations"]:
            outlines[row["image_id"]].append(row)
    except (KeyError, TypeError) as exc:
        error = malformed(file.name, "it is no COCO file of instances")
        raise error from exc
    for image in images:
        name = str(image.get("file_name", image["id"]))
        rows = outlines[image["id"]]
        if rows or OURS in image:
            try:
                yield _read_image(image, rows, names, source)
            except UserError as error:
                yield FailedAnnotation(name=name, error=error)


def _read_image(
    image: Mapping[str, Any],
    rows: Sequence[Mapping[str, Any]],
    names: Mapping[Any, str],
    source: ImportedFile,
) -> FoundAnnotation:
    name = str(image.get("file_name", image["id"]))
    shape = shape_of(image.get("height"), image.get("width"), name)
    lesions = []
    for row in rows:
        mask = _mask(row.get("segmentation"), shape, name)
        if not mask.any():
            raise malformed(name, "an outline holds no pixel of the image")
        lesions.append(_lesion(row, mask, names))
    return FoundAnnotation(
        image=image_of(name, image.get(OURS)),
        shape=shape,
        lesions=tuple(lesions),
        source=source,
    )


def _lesion(row: Mapping[str, Any], mask: NDArray[np.bool_], names: Mapping[Any, str]) -> Lesion:
    return lesion_of(mask, label_of(names.get(row.get("category_id"), "")))


def _mask(outline: object, shape: tuple[int, int], name: str) -> NDArray[np.bool_]:
    """Turn a list of polygons, or run lengths as text or numbers, into a mask."""
    if isinstance(outline, list) and outline:
        parts = [inside(points_of(part, name), shape) for part in outline]
        return np.asarray(np.any(parts, axis=0), dtype=np.bool_)
    if isinstance(outline, Mapping) and outline.get("size") == list(shape):
        counts = outline.get("counts")
        try:
            if isinstance(counts, str):
                return decode(counts, shape)
            if isinstance(counts, list):
                return mask_from(counts, shape)
        except ValueError as exc:
            raise malformed(name, "its run lengths don't fill the image") from exc
    raise malformed(name, "an outline is neither polygons nor run lengths of its size")
