"""Palette color: three tables that give an index its color (DICOM PS3.3 C.7.6.3.1.5, C.7.9)."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.pixels.processing import apply_color_lut

from busi_desktop.errors import UserError
from busi_desktop.io.dicom_tags import CONVERSION_ERRORS

_OTHER_BITS = "The file's color palette has another depth than it states."
_BEYOND = "Some values lie beyond the file's color palette and are shown in its last color."
_NAMES = ("Red", "Green", "Blue")


def apply_palette(
    stored: NDArray[Any], dataset: Dataset
) -> tuple[NDArray[np.uint8], tuple[str, ...]]:
    """Look indices up in the palette; those beyond its ends get its end.

    Parameters
    ----------
    stored
        Indices ``(H, W)``.
    dataset
        The instance's group 0028.

    Returns
    -------
    rgb
        uint8 ``(H, W, 3)``.
    notes
        What had to be tolerated.

    Raises
    ------
    UserError
        ``DICOM_BAD_PALETTE`` if the palette is missing or short.
    """
    try:
        descriptor = dataset.RedPaletteColorLookupTableDescriptor
        entries = (int(descriptor[0]) & 0xFFFF) or 1 << 16
        first, bits = int(descriptor[1]), int(descriptor[2])
        table = _table(dataset, first, entries)
    except CONVERSION_ERRORS as exc:
        error = _incomplete()
        raise error from exc
    notes: tuple[str, ...] = () if table.dtype.itemsize * 8 == bits else (_OTHER_BITS,)
    # Some 16-bit tables hold 8-bit values.
    if table.dtype.itemsize == 2 and int(table.max()) > 255:
        table = table >> 8
    indices = np.subtract(stored, first, dtype=np.int32)
    if int(indices.max()) >= entries:
        notes += (_BEYOND,)
    indices = np.clip(indices, 0, entries - 1)
    return np.ascontiguousarray(table[indices], dtype=np.uint8), notes


def _table(dataset: Dataset, first: int, entries: int) -> NDArray[Any]:
    """Return the palette as ``(entries, 3)``, expanded if it is stored in segments."""
    if "SegmentedRedPaletteColorLookupTableData" in dataset:
        ramp = np.arange(first, first + entries, dtype=np.int64)[np.newaxis]
        return np.asarray(apply_color_lut(ramp, dataset)[0, :, :3])
    return np.stack([_channel(dataset, name, entries) for name in _NAMES], axis=1)


def _channel(dataset: Dataset, name: str, entries: int) -> NDArray[Any]:
    """Return one channel's table; pydicom 3.0.2 forgets to swap it in big-endian files."""
    data = bytes(dataset[f"{name}PaletteColorLookupTableData"].value)
    if len(data) < entries:
        raise _incomplete()
    _, is_little_endian = dataset.original_encoding
    dtype = np.dtype("u1" if len(data) < 2 * entries else "<u2" if is_little_endian else ">u2")
    return np.frombuffer(data, dtype=dtype)[:entries].astype(dtype.newbyteorder("="))


def _incomplete() -> UserError:
    """Return the error of a palette that is not whole."""
    return UserError(
        "The DICOM file's color palette is incomplete.",
        hint="Export the image again, as RGB or gray.",
        code="DICOM_BAD_PALETTE",
    )
