"""Single values of a DICOM data set, read so that a bad one is named or left out, never guessed."""

from __future__ import annotations

import math
import re
import struct
from typing import Any

from pydicom.datadict import dictionary_description, dictionary_VR, tag_for_keyword
from pydicom.dataelem import RawDataElement
from pydicom.dataset import Dataset
from pydicom.tag import Tag

from busi_desktop.domain.texts import say
from busi_desktop.errors import UserError

# What pydicom raises where bytes don't fit their value representation.
CONVERSION_ERRORS = (
    ValueError,
    TypeError,
    AttributeError,
    NotImplementedError,
    OverflowError,
    struct.error,
)
_UID = re.compile(r"[0-9.]{1,64}")
_LONGEST_TEXT = 64


def integer(dataset: Dataset, keyword: str, *, default: int | None = None) -> int:
    """Return a whole number.

    Parameters
    ----------
    dataset
        Where to look; sequences are not searched.
    keyword
        DICOM keyword, such as ``Rows``.
    default
        Value for an absent or empty element; without one, absence is an error.

    Returns
    -------
    int
        The value, of whatever sign.

    Raises
    ------
    UserError
        ``DICOM_BAD_TAG``, with the element's name.
    """
    cause: Exception | None = None
    try:
        value = dataset.get(keyword)
        if (value is None or value == "") and default is not None:
            return default
        if isinstance(value, int | float) and float(value).is_integer():
            return int(value)
    except CONVERSION_ERRORS as exc:
        cause = exc
    error = unusable(keyword)
    raise error from cause


def unusable(keyword: str) -> UserError:
    """Return the error of an element without a usable value: ``DICOM_BAD_TAG``."""
    tag = Tag(keyword)
    return UserError(
        say(
            "The DICOM file has no usable value for {name} {tag}.",
            name=dictionary_description(tag),
            tag=str(tag),
        ),
        hint="Export the image again from the scanner or the archive.",
        code="DICOM_BAD_TAG",
    )


def decimals(dataset: Dataset, keyword: str) -> tuple[float, ...]:
    """Return the finite numbers of an element, or nothing if any of them is none.

    A comma is taken as the decimal mark, which some scanners write against PS3.5 section 6.2.
    """
    tag = tag_for_keyword(keyword)
    if tag is None or tag not in dataset:
        return ()
    element: Any = dataset.get_item(tag)
    try:
        if isinstance(element, RawDataElement) and dictionary_VR(tag) in {"DS", "IS"}:
            parts = bytes(element.value or b"").decode("ascii").split("\\")
            values = tuple(float(part.strip(" \x00").replace(",", ".")) for part in parts)
        else:
            found = dataset[tag].value
            several = found if hasattr(found, "__iter__") else [found]
            values = tuple(float(part) for part in several)
    except CONVERSION_ERRORS:
        return ()
    return values if all(math.isfinite(value) for value in values) else ()


def text(dataset: Dataset, keyword: str) -> str | None:
    """Return a short, printable text, or None if it is absent or can't be read."""
    return _printable(dataset, keyword)[:_LONGEST_TEXT] or None


def uid(dataset: Dataset, keyword: str) -> str | None:
    """Return a UID of the form that PS3.5 section 9.1 asks for, or None."""
    value = _printable(dataset, keyword)
    return value if _UID.fullmatch(value) else None


def _printable(dataset: Dataset, keyword: str) -> str:
    """Return what can be printed of an element, or nothing."""
    try:
        value = dataset.get(keyword)
    except CONVERSION_ERRORS:
        return ""
    return "".join(char for char in str(value or "") if char.isprintable()).strip()
