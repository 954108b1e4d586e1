"""What the readers of annotation files share: bytes, JSON, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
import hashlib
import json
from pathlib import Path
from typing import Any
from uuid import uuid4

import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.annotation import Lesion, LesionLabel
from busi_desktop.domain.annotation_files import ImageName
from busi_desktop.domain.frame import MAX_PIXELS
from busi_desktop.domain.texts import say
from busi_desktop.errors import UserError
from busi_desktop.io.discover import SourceRef

MAX_TEXT_BYTES = 512 << 20

_LABELS = {label.value: label for label in LesionLabel}


def read_file(path: Path) -> bytes:
    """Return a file's content.

    Raises
    ------
    UserError
        If it can't be read or is larger than 512 MiB.
    """

    def allow(size: int) -> None:
        if size > MAX_TEXT_BYTES:
            raise UserError(
                say("{name} is larger than {size} MiB.", name=path.name, size=MAX_TEXT_BYTES >> 20),
                hint="Split it into several files.",
                code="ANNOTATIONS_TOO_LARGE",
            )

    return SourceRef(label=path.name, stem=path.stem, path=path).read_bytes(allow=allow)


def digest_of(data: bytes) -> str:
    """Return the SHA-256 of a file's content, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def parse_json(data: bytes, name: str) -> Any:  # noqa: ANN401 - JSON
    """Return what a JSON file holds.

    Raises
    ------
    UserError
        If it is none.
    """
    try:
        return json.loads(data)
    except (ValueError, RecursionError) as exc:
        raise UserError(
            say("{name} is no JSON file.", name=name),
            hint="Export it again from the program that made it.",
            code="ANNOTATIONS_MALFORMED",
        ) from exc


def said_beside(file: Path) -> Mapping[str, Any]:
    """Return what a JSON file beside says, if there is one and it says something.

    Raises
    ------
    UserError
        If it can't be read.
    """
    if not file.is_file():
        return {}
    data = parse_json(read_file(file), file.name)
    return data if isinstance(data, Mapping) else {}


def malformed(name: str, what: str) -> UserError:
    """Say that a file doesn't hold what its format asks for; `what` is one clause."""
    return UserError(
        say("{name} can't be taken: {what}.", name=name, what=what),
        hint="Export it again from the program that made it, or mend this entry.",
        code="ANNOTATIONS_MALFORMED",
    )


def label_of(text: object) -> LesionLabel:
    """Return the label of a name; one that isn't ours states nothing."""
    return _LABELS.get(str(text).strip().lower(), LesionLabel.UNSTATED)


def image_of(name: str, said: object) -> ImageName:
    """Return the name of an image, with hash and frame as far as `said` holds them."""
    told = said if isinstance(said, Mapping) else {}
    sha256, frame = told.get("sha256"), told.get("frame")
    return ImageName(
        name=name,
        sha256=sha256 if isinstance(sha256, str) else None,
        frame_number=frame if type(frame) is int else None,
    )


def lesion_of(mask: NDArray[np.bool_], label: LesionLabel) -> Lesion:
    """Return a lesion with an id of its own."""
    return Lesion.of_mask(mask, label, lesion_id=uuid4().hex)


def shape_of(height: object, width: object, name: str) -> tuple[int, int]:
    """Return the size of an image as a file states it.

    Raises
    ------
    UserError
        If it is no size, or a monstrous one.
    """
    if type(height) is not int or type(width) is not int or min(height, width) < 1:
        error = malformed(name, "it doesn't say how large the image is")
        raise error
    if height * width > MAX_PIXELS:
        much = say("{width}×{height} pixels are too many", width=width, height=height)
        error = malformed(name, much)
        raise error
    return height, width


def points_of(values: Sequence[object], name: str) -> NDArray[np.float64]:
    """Return points ``(n, 2)``, as (x, y), from a flat row of numbers.

    Raises
    ------
    UserError
        If it is none.
    """
    try:
        points = np.asarray(values, dtype=np.float64)
    except (TypeError, ValueError):
        points = np.empty(0)
    if points.ndim != 1 or points.size < 6 or points.size % 2 or not np.isfinite(points).all():
        error = malformed(name, "a polygon has fewer than three points, or points that are none")
        raise error
    return points.reshape(-1, 2)
