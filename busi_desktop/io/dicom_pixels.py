"""Stored DICOM pixels of one frame, and their way to 8-bit gray or RGB in MONOCHROME2 sense.

References
----------
DICOM PS3.3 C.7.6.3 (Image Pixel), C.11.1 (Modality LUT), C.11.2 (VOI LUT); PS3.5 8.2 (compressed
pixel data).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from typing import Any, cast

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image
from pydicom import uid
from pydicom.dataset import Dataset
from pydicom.encaps import get_frame
from pydicom.pixels.decoders.base import get_decoder
from pydicom.pixels.processing import apply_color_lut, apply_modality_lut, apply_voi

from busi_desktop.errors import UserError
from busi_desktop.io.dicom_tags import decimals, text
from busi_desktop.io.gray import stretch
from busi_desktop.io.image import STRETCHED
from busi_desktop.io.jpeg import require_whole

NATIVE = frozenset({
    uid.ImplicitVRLittleEndian, uid.ExplicitVRLittleEndian, uid.ExplicitVRBigEndian,
})  # fmt: skip
JPEG = frozenset({
    uid.JPEGBaseline8Bit, uid.JPEGExtended12Bit, uid.JPEGLossless, uid.JPEGLosslessSV1,
})  # fmt: skip
JPEG_2000 = frozenset({uid.JPEG2000Lossless, uid.JPEG2000})
# By name at every call: otherwise whatever is installed beside us decides on the pixels.
_PLUGIN = {uid.RLELossless: "pydicom", uid.JPEG2000Lossless: "pillow", uid.JPEG2000: "pillow"}

GRAY = frozenset({"MONOCHROME1", "MONOCHROME2", "PALETTE COLOR"})
_YBR = frozenset({"YBR_FULL", "YBR_FULL_422"})
COLOR = _YBR | {"RGB", "YBR_ICT", "YBR_RCT"}

_COLOR_MISMATCH = "The compressed picture contradicts the file's color model: the picture counts."
_BAD_WINDOW = "The file's window values are not usable and were ignored."
_WINDOWED = "Gray levels are shown through the window that the file states."
_RGB_IDS, _YCBCR_IDS = tuple(b"RGB"), (1, 2, 3)


@dataclass(frozen=True, slots=True, kw_only=True)
class PixelLayout:
    """Hold the Image Pixel attributes of an instance, checked."""

    syntax: uid.UID
    rows: int
    cols: int
    samples: int
    color_model: str
    bits_allocated: int
    bits_stored: int
    is_signed: bool
    n_frames: int

    @property
    def native_bytes(self) -> int:
        """Return how many bytes all frames take uncompressed."""
        # 4:2:2 stores one Cb and one Cr for two pixels.
        samples = 2 if self.color_model == "YBR_FULL_422" else self.samples
        return self.rows * self.cols * samples * (self.bits_allocated // 8) * self.n_frames


def decode_frame(
    dataset: Dataset, layout: PixelLayout, index: int
) -> tuple[NDArray[np.uint8], tuple[str, ...]]:
    """Decode one frame and bring it to 8 bits.

    Parameters
    ----------
    dataset
        Groups 0028 and 7FE0 of the instance.
    layout
        The same attributes, checked.
    index
        Counts from 0.

    Returns
    -------
    image
        uint8 ``(H, W)`` or RGB ``(H, W, 3)``.
    notes
        What had to be done.
    """
    notes: tuple[str, ...] = ()
    color_model = layout.color_model
    if layout.syntax in JPEG:
        stored, notes = _decode_jpeg(_codestream(dataset, layout, index), layout)
        color_model = "RGB" if layout.samples == 3 else color_model
    else:
        if layout.syntax in JPEG_2000:
            _open_codestream(_codestream(dataset, layout, index), layout)
        stored, properties = get_decoder(layout.syntax).as_array(
            dataset, index=index, raw=True, decoding_plugin=_PLUGIN.get(layout.syntax, "")
        )
        # The JPEG 2000 codec undoes RCT and ICT, and says so.
        color_model = str(properties["photometric_interpretation"])
    stored = stored.astype(stored.dtype.newbyteorder("="), copy=False)
    if layout.bits_stored < layout.bits_allocated and stored.dtype.kind == "u":
        stored &= stored.dtype.type((1 << layout.bits_stored) - 1)  # old overlays live above
    if layout.samples == 3:
        return _rgb(stored, color_model), notes
    if color_model == "PALETTE COLOR":
        return _through_palette(stored, dataset), notes
    gray, more = _through_window(stored, dataset, layout)
    return (255 - gray if color_model == "MONOCHROME1" else gray), notes + more


def _rgb(stored: NDArray[Any], color_model: str) -> NDArray[np.uint8]:
    """Return RGB from RGB or full-range YCbCr (PS3.3 C.7.6.3.1.2)."""
    if color_model not in _YBR:
        return np.ascontiguousarray(stored, dtype=np.uint8)
    swapped = np.ascontiguousarray(stored[..., [0, 2, 1]])
    return np.asarray(cv2.cvtColor(swapped, cv2.COLOR_YCrCb2RGB), dtype=np.uint8)


def _codestream(dataset: Dataset, layout: PixelLayout, index: int) -> bytes:
    """Return one frame as it is compressed."""
    return get_frame(dataset.PixelData, index, number_of_frames=layout.n_frames)


def _open_codestream(frame: bytes, layout: PixelLayout) -> Image.Image:
    """Parse a frame's own header and hold it against the file's."""
    image = Image.open(BytesIO(frame), formats=("JPEG", "JPEG2000"))
    if image.size != (layout.cols, layout.rows):
        width, height = image.size
        raise UserError(
            f"The file says {layout.cols} × {layout.rows} pixels, but its compressed picture has "
            f"{width} × {height}.",
            hint="Export the image again from the scanner or the archive.",
            code="DICOM_DAMAGED",
        )
    return image


def _decode_jpeg(frame: bytes, layout: PixelLayout) -> tuple[NDArray[np.uint8], tuple[str, ...]]:
    """Decode a JPEG frame to gray or RGB."""
    image = _open_codestream(frame, layout)
    if image.mode != ("RGB" if layout.samples == 3 else "L"):
        raise UserError(
            "The compressed picture does not have the color channels that the file states.",
            hint="Export the image again from the scanner or the archive.",
            code="DICOM_DAMAGED",
        )
    require_whole(frame)
    if layout.samples == 1:
        return np.asarray(image), ()
    # What the stream says about its color wins over the header, which encoders often get wrong.
    stream_is_rgb = _stream_is_rgb(image)
    header_is_rgb = layout.color_model == "RGB"
    if stream_is_rgb is None and header_is_rgb:
        image.draft("YCbCr", image.size)  # Pillow would take silence for YCbCr and convert
    is_mismatch = stream_is_rgb is not None and stream_is_rgb != header_is_rgb
    return np.asarray(image), (_COLOR_MISMATCH,) if is_mismatch else ()


def _stream_is_rgb(image: Image.Image) -> bool | None:
    """Return what a three-component JPEG stream says about itself, as libjpeg asks, or None."""
    if "jfif" in image.info:
        return False
    if "adobe_transform" in image.info:
        return int(image.info["adobe_transform"]) == 0
    ids = tuple(component[0] for component in getattr(image, "layer", ()))
    return {_RGB_IDS: True, _YCBCR_IDS: False}.get(ids)


def _through_palette(stored: NDArray[Any], dataset: Dataset) -> NDArray[np.uint8]:
    """Look indices up in the palette; those beyond its ends get its end (PS3.3 C.7.6.3.1.5)."""
    descriptor = dataset.RedPaletteColorLookupTableDescriptor
    entries = (int(descriptor[0]) & 0xFFFF) or 1 << 16
    first = int(descriptor[1])
    if "SegmentedRedPaletteColorLookupTableData" in dataset:
        ramp = np.arange(first, first + entries, dtype=np.int64)[np.newaxis]
        table = apply_color_lut(ramp, dataset)[0, :, :3]
    else:
        table = np.stack(
            [_palette_channel(dataset, name, entries) for name in ("Red", "Green", "Blue")], axis=1
        )
    # Some 16-bit tables hold 8-bit values.
    if table.dtype.itemsize == 2 and int(table.max()) > 255:
        table = table >> 8
    indices = np.clip(np.subtract(stored, first, dtype=np.int32), 0, entries - 1)
    return np.ascontiguousarray(table[indices], dtype=np.uint8)


def _palette_channel(dataset: Dataset, name: str, entries: int) -> NDArray[Any]:
    """Return one channel's table; pydicom 3.0.2 forgets to swap it in big-endian files."""
    data = bytes(dataset[f"{name}PaletteColorLookupTableData"].value)
    if len(data) < entries:
        raise UserError(
            "The DICOM file's color palette is incomplete.",
            hint="Export the image again, as RGB or gray.",
            code="DICOM_BAD_PALETTE",
        )
    _, is_little_endian = dataset.original_encoding
    dtype = np.dtype("u1" if len(data) < 2 * entries else "<u2" if is_little_endian else ">u2")
    return np.frombuffer(data, dtype=dtype)[:entries].astype(dtype.newbyteorder("="))


def _through_window(
    stored: NDArray[Any], dataset: Dataset, layout: PixelLayout
) -> tuple[NDArray[np.uint8], tuple[str, ...]]:
    """Apply rescale, then VOI table or window; without one, 8 bits stay and more are stretched."""
    low, high = int(stored.min()), int(stored.max())
    levels = np.arange(low, high + 1, dtype=np.int64)
    values, is_rescaled = _rescaled(levels, dataset)
    notes: tuple[str, ...] = ()
    shown: NDArray[np.uint8] | None = None
    if dataset.get("VOILUTSequence"):
        bits = int(dataset.VOILUTSequence[0].LUTDescriptor[2])
        looked_up = apply_voi(np.rint(values).astype(np.int64), dataset)
        shown = _to_bytes(looked_up / (2.0**bits - 1.0))
    elif "WindowCenter" in dataset or "WindowWidth" in dataset:
        curve = _window_curve(dataset)
        shown = None if curve is None else _to_bytes(curve(values))
        notes = (_BAD_WINDOW,) if curve is None else (_WINDOWED,)
    if shown is None:
        if layout.bits_stored == 8 and not layout.is_signed and not is_rescaled:
            return np.asarray(stored, dtype=np.uint8), notes
        shown = stretch(values)
        notes += (STRETCHED,)
    return shown[np.subtract(stored, low, dtype=np.int32)], notes


def _rescaled(levels: NDArray[np.int64], dataset: Dataset) -> tuple[NDArray[np.float64], bool]:
    """Apply the modality table or rescale, and tell whether that changed anything."""
    if dataset.get("ModalityLUTSequence"):
        return np.asarray(apply_modality_lut(levels, dataset), dtype=np.float64), True
    slope = (*decimals(dataset, "RescaleSlope"), 1.0)[0] or 1.0
    intercept = (*decimals(dataset, "RescaleIntercept"), 0.0)[0]
    return (levels * slope + intercept).astype(np.float64), (slope, intercept) != (1.0, 0.0)


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
