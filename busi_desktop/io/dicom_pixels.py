"""The way of stored DICOM pixels to 8-bit gray or RGB in MONOCHROME2 sense.

References
----------
DICOM PS3.3 C.7.6.3 (Image Pixel), C.11.1 (Modality LUT), C.11.2 (VOI LUT).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import cv2
import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.pixels.processing import apply_modality_lut, apply_voi

from busi_desktop.io.dicom_codec import decode_stored
from busi_desktop.io.dicom_frames import Parts
from busi_desktop.io.dicom_layout import YBR, PixelLayout
from busi_desktop.io.dicom_palette import apply_palette
from busi_desktop.io.dicom_tags import decimals, text
from busi_desktop.io.gray import stretch
from busi_desktop.io.image import STRETCHED

_BAD_WINDOW = "The file's window values are not usable and were ignored."
_BAD_RESCALE = "The file's rescale values are not usable and were ignored."
_WINDOWED = "Gray levels are shown through the window that the file states."


def decode_frame(
    dataset: Dataset, layout: PixelLayout, parts: Parts, index: int
) -> tuple[NDArray[np.uint8], tuple[str, ...]]:
    """Decode one frame and bring it to 8 bits.

    Parameters
    ----------
    dataset
        Groups 0028 and 7FE0 of the instance.
    layout
        The same attributes, checked.
    parts
        Where in Pixel Data the frame lies, if it is compressed.
    index
        Counts from 0.

    Returns
    -------
    image
        uint8 ``(H, W)`` or RGB ``(H, W, 3)``.
    notes
        What had to be done.
    """
    stored, color_model, notes = decode_stored(dataset, layout, parts, index)
    if layout.bits_stored < layout.bits_allocated and stored.dtype.kind == "u":
        stored &= stored.dtype.type((1 << layout.bits_stored) - 1)  # old overlays live above
    if layout.samples == 3 and layout.bits_stored > 8:
        return stretch(stored), (*notes, STRETCHED)
    if layout.samples == 3:
        return _rgb(stored, color_model), notes
    if color_model == "PALETTE COLOR":
        colored, more = apply_palette(stored, dataset)
        return colored, notes + more
    gray, more = _through_window(stored, dataset, layout)
    return (255 - gray if color_model == "MONOCHROME1" else gray), notes + more


def _rgb(stored: NDArray[Any], color_model: str) -> NDArray[np.uint8]:
    """Return RGB from RGB or full-range YCbCr (PS3.3 C.7.6.3.1.2)."""
    if color_model not in YBR:
        return np.ascontiguousarray(stored, dtype=np.uint8)
    swapped = np.ascontiguousarray(stored[..., [0, 2, 1]])
    return np.asarray(cv2.cvtColor(swapped, cv2.COLOR_YCrCb2RGB), dtype=np.uint8)


def _through_window(
    stored: NDArray[Any], dataset: Dataset, layout: PixelLayout
) -> tuple[NDArray[np.uint8], tuple[str, ...]]:
    """Apply rescale, then VOI table or window; without one, 8 bits stay and more are stretched."""
    low, high = int(stored.min()), int(stored.max())
    levels = np.arange(low, high + 1, dtype=np.int64)
    values, is_rescaled, notes = _rescaled(levels, dataset)
    shown: NDArray[np.uint8] | None = None
    if dataset.get("VOILUTSequence"):
        bits = int(dataset.VOILUTSequence[0].LUTDescriptor[2])
        looked_up = apply_voi(np.rint(values).astype(np.int64), dataset)
        shown = _to_bytes(looked_up / (2.0**bits - 1.0))
    elif "WindowCenter" in dataset or "WindowWidth" in dataset:
        curve = _window_curve(dataset)
        shown = None if curve is None else _to_bytes(curve(values))
        notes += (_BAD_WINDOW,) if curve is None else (_WINDOWED,)
    if shown is None:
        if layout.bits_stored == 8 and not layout.is_signed and not is_rescaled:
            return np.asarray(stored, dtype=np.uint8), notes
        shown = stretch(values)
        notes += (STRETCHED,)
    return shown[np.subtract(stored, low, dtype=np.int32)], notes


def _rescaled(
    levels: NDArray[np.int64], dataset: Dataset
) -> tuple[NDArray[np.float64], bool, tuple[str, ...]]:
    """Apply the modality table or rescale; tell whether that changed anything, and what failed."""
    if dataset.get("ModalityLUTSequence"):
        values = np.asarray(apply_modality_lut(levels, dataset), dtype=np.float64)
        return values, True, ()
    slopes = decimals(dataset, "RescaleSlope") or (1.0,) * ("RescaleSlope" not in dataset)
    intercepts = decimals(dataset, "RescaleIntercept")
    intercepts = intercepts or (0.0,) * ("RescaleIntercept" not in dataset)
    if not slopes or not intercepts or slopes[0] == 0.0:
        return levels.astype(np.float64), False, (_BAD_RESCALE,)
    slope, intercept = slopes[0], intercepts[0]
    values = (levels * slope + intercept).astype(np.float64)
    return values, (slope, intercept) != (1.0, 0.0), ()


def _window_curve(
    dataset: Dataset,
) -> Callable[[NDArray[np.float64]], NDArray[np.float64]] | None:
    """Return the map from values to [0, 1] of the first window, or None if it makes no sense.

    The three functions are those of PS3.3 C.11.2.1.2 and C.11.2.1.3.
    """
    centers, widths = decimals(dataset, "WindowCenter"), decimals(dataset, "WindowWidth")
    function = text(dataset, "VOILUTFunction") or "LINEAR"
    least = 1.0 if function == "LINEAR" else 1e-6
    if not centers or not widths or widths[0] < least or abs(centers[0]) > 1e9 or widths[0] > 1e9:
        return None
    center, width = centers[0], widths[0]
    curves: dict[str, Callable[[NDArray[np.float64]], NDArray[np.float64]]] = {
        "LINEAR": lambda values: (values - (center - 0.5)) / max(width - 1.0, 1e-6) + 0.5,
        "LINEAR_EXACT": lambda values: (values - center) / width + 0.5,
        "SIGMOID": lambda values: 0.5 + 0.5 * np.tanh(2.0 * (values - center) / width),
    }
    return curves.get(function)


def _to_bytes(unit: NDArray[np.float64]) -> NDArray[np.uint8]:
    """Map [0, 1] to 0 to 255, clipped."""
    return cast("NDArray[np.uint8]", np.rint(np.clip(unit, 0.0, 1.0) * 255.0).astype(np.uint8))
