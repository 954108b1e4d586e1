"""Masks as pictures, named as BUSI names them: ``name_mask.png``, ``name_mask_1.png``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
import re

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
    said_beside,
)
from busi_desktop.io.ground_truth import binary
from busi_desktop.io.load import open_file
from busi_desktop.io.naming import natural_key

ASIDE = "masks.json"
"""In it this program says which frames its masks are of, and the lesions' labels."""

_NAME = re.compile(r"(?P<image>.+)_mask(_(?P<number>\d+))?\.png", re.IGNORECASE)


def read(path: Path) -> Iterator[FoundAnnotation | FailedAnnotation]:
    """Read the masks below a folder, or one of them with those that belong to it.

    Each file holds one lesion; one without a white pixel says that there is none. The folders
    ``benign`` and ``malignant``, as BUSI has them, label what lies in them.

    Yields
    ------
    FoundAnnotation or FailedAnnotation
        One for each image.
    """
    is_folder = path.is_dir()
    folder = path if is_folder else path.parent
    wanted = _image_of(path.name)
    if not is_folder and (wanted is None or not path.is_file()):
        error = malformed(path.name, "it is neither a folder nor a mask called like name_mask.png")
        yield FailedAnnotation(name=path.name, error=error)
        return
    aside = said_beside(folder / ASIDE)
    for image, names in _by_image(folder).items():
        if is_folder or image == wanted:
            try:
                yield _read_one(folder, image, names, aside.get(image))
            except UserError as error:
                yield FailedAnnotation(name=image, error=error)


def read_mask(path: Path) -> NDArray[np.bool_]:
    """Return a mask file, bool ``(H, W)``: whatever is not black.

    Raises
    ------
    UserError
        If it can't be read, or holds colors or shades.
    """
    frame = open_file(path).read_frame(0)
    if frame.rgb is not None:
        raise UserError(
            say("The mask {name} holds colors.", name=path.name),
            hint="Save each color as a black-and-white mask of its own.",
            code="MASK_NOT_BINARY",
        )
    return binary(frame.pixels, path.name)


def _image_of(name: str) -> str | None:
    match = _NAME.fullmatch(name)
    return None if match is None else match["image"]


def _by_image(folder: Path) -> dict[str, list[str]]:
    """Return the names of mask files by what their image is called, both below `folder`."""
    found: dict[str, list[str]] = {}
    names = (path.relative_to(folder).as_posix() for path in folder.rglob("*_mask*"))
    for name in sorted(names, key=natural_key):
        image = _image_of(name)
        if image is not None:
            found.setdefault(image, []).append(name)
    # `a_mask.png` comes first, whatever sorting says of `a_mask_1.png`.
    return {image: sorted(several, key=_number) for image, several in found.items()}


def _number(name: str) -> int:
    match = _NAME.fullmatch(name)
    return int(match["number"]) + 1 if match is not None and match["number"] else 0


def _read_one(folder: Path, image: str, names: list[str], said: object) -> FoundAnnotation:
    masks = [read_mask(folder / name) for name in names]
    if len({mask.shape for mask in masks}) > 1:
        raise malformed(names[-1], "the masks of its image differ in size")
    labels = said.get("labels") if isinstance(said, Mapping) else None
    if not isinstance(labels, list) or len(labels) != len(masks):
        labels = [(folder / image).parent.name] * len(masks)
    return FoundAnnotation(
        image=image_of(image, said),
        shape=(masks[0].shape[0], masks[0].shape[1]),
        lesions=_lesions(masks, labels),
        source=ImportedFile(
            format="png",
            sha256=digest_of(b"".join((folder / name).read_bytes() for name in names)),
        ),
    )


def _lesions(masks: list[NDArray[np.bool_]], labels: list[object]) -> tuple[Lesion, ...]:
    return tuple(
        lesion_of(mask, label_of(label))
        for mask, label in zip(masks, labels, strict=True)
        if mask.any()
    )
