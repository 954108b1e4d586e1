"""A folder tree as years leave it, of all formats and some of it bad; what must become of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

import jpeg_ls
import numpy as np
from numpy.typing import NDArray
from pydicom import uid

from tests.bad_inputs import BAD_INPUTS, BadInput, zipped
from tests.integration.runs import scan
from tests.unit.io.files import dicom, region, saved

BAD_EVERY = 20
"""One file in so many is bad: 5 %."""
_PER_FOLDER, _PER_WARD = 25, 250
_IN_ARCHIVE = 10
_ARCHIVE_EVERY = 10  # folders
_SHAPE = (160, 200)
_FORMS = ("png", "dcm", "jpg", "bare", "tif", "jpeg.dcm", "bmp", "jls.dcm", "j2k.dcm", "big.dcm")


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """Hold what one file must become: its label below the folder, and an error's code if bad."""

    label: str
    code: str | None


def write_tree(folder: Path, n_files: int) -> list[Planned]:
    """Write so many files into nested folders and archives.

    Returns
    -------
    list of Planned
        In the order in which they must be read.
    """
    planned: list[Planned] = []
    bad = cycle(BAD_INPUTS.values())
    for start in range(0, n_files, _PER_FOLDER):
        numbers = range(start, min(start + _PER_FOLDER, n_files))
        name = f"ward {start // _PER_WARD:02d}/day {start // _PER_FOLDER:03d}"
        (folder / name).mkdir(parents=True)
        is_packed = start // _PER_FOLDER % _ARCHIVE_EVERY == _ARCHIVE_EVERY - 1
        files = list(_files(numbers, bad, may_be_archives=not is_packed))
        packed = files[:_IN_ARCHIVE] if is_packed else []
        if packed:
            (folder / name / "0 old.zip").write_bytes(zipped(*((n, data) for n, data, _ in packed)))
            planned += [
                Planned(label=f"{name}/0 old.zip/{file}", code=code) for file, _, code in packed
            ]
        for file, data, code in files[len(packed) :]:
            (folder / name / file).write_bytes(data)
            planned.append(Planned(label=f"{name}/{file}", code=code))
    return planned


def _files(
    numbers: range, bad: Iterator[BadInput], *, may_be_archives: bool
) -> Iterator[tuple[str, bytes, str | None]]:
    for number in numbers:
        if number % BAD_EVERY == BAD_EVERY - 1:
            one = next(bad)
            while one.suffix == ".zip" and not may_be_archives:
                one = next(bad)
            yield f"{number:05d} bad{one.suffix}", one.data, one.code
        else:
            form = _FORMS[number % len(_FORMS)]
            suffix = "" if form == "bare" else f".{form}"
            yield f"{number:05d}{suffix}", _picture(scan(number, _SHAPE), form), None


def _picture(image: NDArray[np.uint8], form: str) -> bytes:
    """Return an image in one of the forms; no two look alike."""
    tags = {"Rows": image.shape[0], "Columns": image.shape[1]}
    codecs = {
        "jpeg.dcm": (uid.JPEGBaseline8Bit, lambda: saved(image, "JPEG", quality=90)),
        "jls.dcm": (uid.JPEGLSLossless, lambda: bytes(jpeg_ls.encode_array(image))),
        "j2k.dcm": (uid.JPEG2000Lossless, lambda: saved(image, "JPEG2000", no_jp2=True)),
    }
    if form in codecs:
        syntax, encode = codecs[form]
        return dicom([encode()], syntax=syntax, tags=tags)
    if form in {"dcm", "bare"}:
        calibrated = {"SequenceOfUltrasoundRegions": [region(box=(0, 0, 199, 159))]}
        return dicom(image, tags=calibrated, preamble=form == "dcm")
    if form == "big.dcm":
        return dicom(image, syntax=uid.ExplicitVRBigEndian)
    return saved(image, {"jpg": "JPEG", "tif": "TIFF"}.get(form, form.upper()))
