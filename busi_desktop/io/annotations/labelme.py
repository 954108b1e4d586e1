"""labelme's JSON files, one for each image."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.annotation import ImportedFile, Lesion
from busi_desktop.domain.annotation_files import FailedAnnotation, FoundAnnotation
from busi_desktop.domain.texts import say
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
from busi_desktop.io.naming import natural_key

NO_LESION = "no_lesion"
"""Flag of an image that shows none; a file without shapes and without it says nothing."""

NOT_OURS = frozenset({"review.json"})


def read(path: Path) -> Iterator[FoundAnnotation | FailedAnnotation]:
    """Read one file, or all below a folder."""
    folder = path if path.is_dir() else path.parent
    files = path.rglob("*.json") if path.is_dir() else (path,)
    for file in sorted(files, key=lambda one: natural_key(one.as_posix())):
        if file.name in NOT_OURS:
            continue
        try:
            yield _read_file(file, file.relative_to(folder).parent.as_posix())
        except UserError as error:
            yield FailedAnnotation(name=file.name, error=error)


def _read_file(file: Path, below: str) -> FoundAnnotation:
    raw = read_file(file)
    data = parse_json(raw, file.name)
    if not isinstance(data, Mapping) or not isinstance(data.get("shapes"), list):
        raise malformed(file.name, "it is no file of labelme")
    shape = shape_of(data.get("imageHeight"), data.get("imageWidth"), file.name)
    flags = data.get("flags")
    if not data["shapes"] and not (isinstance(flags, Mapping) and flags.get(NO_LESION)):
        raise malformed(file.name, "it holds no outline, and no flag no_lesion that says why")
    named = str(data.get("imagePath") or file.stem).replace("\\", "/").rsplit("/", maxsplit=1)[-1]
    return FoundAnnotation(
        image=image_of(named if below == "." else f"{below}/{named}", data.get("busi_desktop")),
        shape=shape,
        lesions=_lesions(data["shapes"], shape, file.name),
        source=ImportedFile(format="labelme", sha256=digest_of(raw)),
    )


def _lesions(shapes: list[Any], size: tuple[int, int], name: str) -> tuple[Lesion, ...]:
    """Return the lesions; shapes of one group and label are parts of one."""
    masks: dict[tuple[str, str, object], NDArray[np.bool_]] = {}
    for number, shape in enumerate(shapes):
        if not isinstance(shape, Mapping):
            raise malformed(name, "a shape is none")
        label, group = label_of(shape.get("label")), shape.get("group_id")
        key = (label, "alone", number) if group is None else (label, "group", str(group))
        mask = inside(_points(shape, name), size)
        masks[key] = masks[key] | mask if key in masks else mask
    if not all(mask.any() for mask in masks.values()):
        raise malformed(name, "a shape holds no pixel of the image")
    return tuple(lesion_of(mask, label_of(key[0])) for key, mask in masks.items())


def _points(shape: Mapping[str, Any], name: str) -> NDArray[np.float64]:
    """Return the corners of a polygon or rectangle."""
    kind, points = shape.get("shape_type", "polygon"), shape.get("points")
    try:
        flat = [value for point in points or () for value in point]
    except TypeError:
        flat = []
    if kind == "rectangle" and len(flat) == 4:
        x0, y0, x1, y1 = flat
        flat = [x0, y0, x1, y0, x1, y1, x0, y1]
    elif kind != "polygon":
        raise malformed(name, say("a shape of the type {kind} can't be read", kind=repr(kind)))
    return points_of(flat, name)
