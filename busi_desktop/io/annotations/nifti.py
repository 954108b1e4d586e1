"""NIfTI label maps: 0 is background, each other value one lesion."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
import gzip
from io import BytesIO
import math
from pathlib import Path
import zlib

import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.annotation import ImportedFile
from busi_desktop.domain.annotation_files import FailedAnnotation, FoundAnnotation
from busi_desktop.domain.frame import MAX_PIXELS
from busi_desktop.domain.texts import say
from busi_desktop.errors import UserError
from busi_desktop.io.annotations.files import (
    digest_of,
    image_of,
    label_of,
    lesion_of,
    malformed,
    read_file,
    said_beside,
)
from busi_desktop.io.naming import natural_key

MAX_BYTES = 8 * MAX_PIXELS + (1 << 20)
"""Of an unpacked file: a frame of the largest size in doubles, and a header."""

_GZIP = b"\x1f\x8b"
_MOST_LESIONS = 255


def read(path: Path) -> Iterator[FoundAnnotation | FailedAnnotation]:
    """Read one file, or all below a folder; the JSON file beside each, if any, has its labels."""
    folder = path if path.is_dir() else path.parent
    files = path.rglob("*.nii*") if path.is_dir() else (path,)
    for file in sorted(files, key=lambda one: natural_key(one.as_posix())):
        try:
            yield _read_file(file, file.relative_to(folder).as_posix())
        except UserError as error:
            yield FailedAnnotation(name=file.name, error=error)


def _read_file(file: Path, name: str) -> FoundAnnotation:
    raw = read_file(file)
    values = _values(_unpacked(raw, file.name), file.name)
    image = name.removesuffix(".gz").removesuffix(".nii")
    said = said_beside(file.with_name(file.name.removesuffix(".gz").removesuffix(".nii") + ".json"))
    labels = said.get("labels")
    labels = labels if isinstance(labels, Mapping) else {}
    masks = _masks(values, said.get("shared"))
    if len(masks) > _MOST_LESIONS:
        raise malformed(file.name, say("it holds {count} labels", count=len(masks)))
    return FoundAnnotation(
        image=image_of(image, said),
        shape=(values.shape[0], values.shape[1]),
        lesions=tuple(
            lesion_of(mask, label_of(labels.get(str(number)))) for number, mask in masks.items()
        ),
        source=ImportedFile(format="nifti", sha256=digest_of(raw)),
    )


def _masks(values: NDArray[np.int64], said: object) -> dict[int, NDArray[np.bool_]]:
    """Return the lesions by their values; what several share belongs to each of them."""
    shared = said if isinstance(said, Mapping) else {}
    masks: dict[int, NDArray[np.bool_]] = {}
    for value in (int(number) for number in np.unique(values) if number):
        among = shared.get(str(value))
        is_shared = isinstance(among, list) and all(type(number) is int for number in among)
        for number in among if is_shared and among else (value,):
            mask = values == value
            masks[number] = masks[number] | mask if number in masks else mask
    return dict(sorted(masks.items()))


def _unpacked(raw: bytes, name: str) -> bytes:
    """Return the file without compression, never more than `MAX_BYTES` of it."""
    if not raw.startswith(_GZIP):
        return raw
    try:
        with gzip.open(BytesIO(raw)) as stream:
            data = stream.read(MAX_BYTES + 1)
    except (EOFError, OSError, zlib.error) as exc:
        raise malformed(name, "it is damaged") from exc
    if len(data) > MAX_BYTES:
        raise malformed(name, "it is too large for one frame")
    return data


def _values(data: bytes, name: str) -> NDArray[np.int64]:
    """Return the label map ``(H, W)``, rows downwards and columns to the right."""
    import nibabel as nib  # half a second that no other command waits for
    from nibabel.filebasedimages import ImageFileError
    from nibabel.orientations import OrientationError, apply_orientation, io_orientation
    from nibabel.spatialimages import HeaderDataError
    from nibabel.wrapstruct import WrapStructError

    faults = (HeaderDataError, ImageFileError, OrientationError, WrapStructError)
    try:
        image = nib.Nifti1Image.from_bytes(data)
        shape = image.shape
        if len(shape) not in {2, 3} or math.prod(shape) > MAX_PIXELS or shape[2:] not in {(), (1,)}:
            raise malformed(name, "it holds more than one frame")
        stored = np.asanyarray(image.dataobj).reshape(*shape[:2], 1)
        # nibabel types only a part of itself
        axes = io_orientation(image.affine)  # type: ignore[no-untyped-call]
        ras = apply_orientation(stored, axes)  # type: ignore[no-untyped-call]
    except (*faults, ArithmeticError, EOFError, OSError, TypeError, ValueError) as exc:
        raise malformed(name, "it is no NIfTI file, or damaged") from exc
    if ras.shape[2] != 1:
        raise malformed(name, "its slice doesn't lie as frames do")
    # Columns run to the patient's left and rows to the back, as on a screen.
    values = ras[::-1, ::-1, 0].T
    if values.dtype.kind not in "iuf" or not np.isfinite(values).all():
        raise malformed(name, "its values are no labels")
    whole = np.rint(values)
    if not np.array_equal(whole, values) or whole.min() < 0:
        raise malformed(name, "its values are no labels")
    return np.asarray(whole, dtype=np.int64)
