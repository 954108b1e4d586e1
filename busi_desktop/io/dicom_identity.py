"""What a DICOM header says of patient, study and side.

References
----------
DICOM PS3.3 C.7.1.1 (patient), C.7.2.1 (study), C.7.3.1 and C.7.6.1 (Laterality, Image Laterality,
Patient Orientation), PS3.5 6.1 (character sets) and 6.2.1 (person names).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
import warnings

import busi_desktop.io.offline  # noqa: F401 - before whatever uses pydicom

# isort: split
from pydicom.charset import python_encoding
from pydicom.dataset import Dataset

from busi_desktop.domain.identity import Side, StatedSide, StudyIdentity
from busi_desktop.io.dicom_parse import parse
from busi_desktop.io.dicom_tags import CONVERSION_ERRORS
from busi_desktop.io.signature import HEAD_BYTES, FileKind, identify

LONGEST = 80
"""Longer texts are cut, with a visible mark."""

_CUT, _BESIDE, _UNREADABLE = "…", "·", "\N{REPLACEMENT CHARACTER}"
_SIDES = {"L": Side.LEFT, "R": Side.RIGHT, "B": Side.BOTH}
_SIDE_CODES = {
    **dict.fromkeys(("7771000", "G-A101"), Side.LEFT),
    **dict.fromkeys(("24028007", "G-A100"), Side.RIGHT),
    **dict.fromkeys(("51440002", "G-A102"), Side.BOTH),
}
_DIRECTIONS = frozenset("ALRPHF")
_SEXES = {"F": "F", "M": "M", "O": "O"}
_MAX_VIEWS = 4
_ASCII = frozenset({"", "ISO_IR 6", "ISO 2022 IR 6"})


def read_identity(data: bytes) -> StudyIdentity:
    """Read who and what a file says it is about; all unknown of an image that isn't DICOM.

    Parameters
    ----------
    data
        The file's content.

    Raises
    ------
    UserError
        If the header can't be read.
    """
    if identify(data[:HEAD_BYTES]) is not FileKind.DICOM:
        return StudyIdentity()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # pydicom's name what they are about
        return identity_of(parse(data)[0])


def identity_of(dataset: Dataset) -> StudyIdentity:
    """Return who and what a data set says it is about."""
    texts = {
        "patient_name": _name(_raw(dataset, "PatientName")),
        "patient_id": shown(_raw(dataset, "PatientID")),
        "birth_date": _date(_raw(dataset, "PatientBirthDate")),
        "sex": _SEXES.get(_raw(dataset, "PatientSex").strip().upper()),
        "study_date": _date(_raw(dataset, "StudyDate")),
        "study_description": shown(_raw(dataset, "StudyDescription")),
        "series_description": shown(_raw(dataset, "SeriesDescription")),
        "accession_number": shown(_raw(dataset, "AccessionNumber")),
        "institution": shown(_raw(dataset, "InstitutionName")),
    }
    views = tuple(_views(dataset))
    rows_toward, columns_toward = _orientation(dataset)
    return StudyIdentity(
        **texts,
        side=stated_side(dataset),
        rows_toward=rows_toward,
        columns_toward=columns_toward,
        views=views,
        is_legible=all(_is_legible(text, dataset) for text in (*texts.values(), *views) if text),
    )


def stated_side(dataset: Dataset) -> StatedSide | None:
    """Return the side that the header states, or None.

    Image Laterality is asked before Laterality, and that before the modifiers of the anatomic
    region. A value that names no side is none: an unpaired organ's, an empty one, another word.
    """
    for keyword, title in (("ImageLaterality", "Image Laterality"), ("Laterality", "Laterality")):
        side = _SIDES.get(_raw(dataset, keyword).strip().upper())
        if side is not None:
            return StatedSide(side=side, origin=title)
    found = {
        _SIDE_CODES[code]
        for region in _items(dataset, "AnatomicRegionSequence")
        for modifier in _items(region, "AnatomicRegionModifierSequence")
        if (code := _raw(modifier, "CodeValue").strip()) in _SIDE_CODES
    }
    if len(found) == 1:
        return StatedSide(side=found.pop(), origin="Anatomic Region Modifier")
    return None


def shown(text: str) -> str | None:
    """Return a text that is safe to show, cut to `LONGEST` characters, or None if none is left.

    Control characters, terminal escapes and marks that turn the direction of writing go.
    """
    kept = " ".join("".join(char if char.isprintable() else " " for char in text).split())
    return f"{kept[: LONGEST - 1].rstrip()}{_CUT}" if len(kept) > LONGEST else kept or None


def _name(text: str) -> str | None:
    """Return a person's name with its parts apart, its ways of writing side by side."""
    groups = (" ".join(group.replace("^", " ").split()) for group in text.split("="))
    return shown(f" {_BESIDE} ".join(filter(None, groups)))


def _date(text: str) -> str | None:
    """Return a date as year, month and day; one that is none stays the text that it is."""
    digits = text.strip()
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8])).isoformat()
    except ValueError:
        return shown(text)


def _is_legible(text: str, dataset: Dataset) -> bool:
    """Tell whether a text was read by a character set that the file states.

    Without one, only ASCII is sure (PS3.5 6.1.2); what goes beyond is read as Latin-1.
    """
    terms = {term.strip() for term in _raw(dataset, "SpecificCharacterSet").split("\\")}
    says_more = terms <= python_encoding.keys() and bool(terms - _ASCII)
    own = text.replace(_CUT, "").replace(_BESIDE, "")
    return _UNREADABLE not in text and (says_more or own.isascii())


def _orientation(dataset: Dataset) -> tuple[str | None, str | None]:
    """Return where rows and columns lead, where both values are letters of directions."""
    values = [part.strip().upper() for part in _raw(dataset, "PatientOrientation").split("\\")]
    if len(values) == 2 and all(0 < len(v) <= 3 and _DIRECTIONS.issuperset(v) for v in values):
        return values[0], values[1]
    return None, None


def _views(dataset: Dataset) -> Iterator[str]:
    for item in _items(dataset, "ViewCodeSequence")[:_MAX_VIEWS]:
        meaning = shown(_raw(item, "CodeMeaning"))
        if meaning is not None:
            yield meaning
    for keyword in ("ViewName", "ViewPosition"):
        text = shown(_raw(dataset, keyword))
        if text is not None:
            yield text


def _raw(dataset: Dataset, keyword: str) -> str:
    """Return an element's text, several values apart by a backslash; nothing if it has none."""
    try:
        value = dataset.get(keyword)
        if value is None:
            return ""
        if isinstance(value, str) or not hasattr(value, "__iter__"):
            return str(value)
        if hasattr(value, "components"):  # a person's name
            return str(value)
        return "\\".join(str(part) for part in value)
    except CONVERSION_ERRORS:
        return ""


def _items(dataset: Dataset, keyword: str) -> list[Dataset]:
    try:
        found = list(dataset.get(keyword) or ())
    except CONVERSION_ERRORS:
        return []
    return [item for item in found if isinstance(item, Dataset)]
