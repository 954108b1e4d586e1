"""Stored pixel values of one frame, by the decoder that we name for its transfer syntax.

References
----------
DICOM PS3.5 section 8.2 (compressed pixel data); PS3.3 C.7.6.3.1.3 (Planar Configuration).
"""

from __future__ import annotations

from io import BytesIO
from typing import Any

import busi_desktop.io.offline  # noqa: F401 - before whatever uses pydicom

# isort: split
import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image
from pydicom import uid
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate
from pydicom.pixels.decoders.base import get_decoder

from busi_desktop.domain.texts import say
from busi_desktop.errors import UserError
from busi_desktop.io import dicom_htj2k
from busi_desktop.io.dicom_frames import Parts
from busi_desktop.io.dicom_layout import HTJ2K, JPEG, JPEG_2000, JPEG_LS, NATIVE, PixelLayout
from busi_desktop.io.jpeg import require_whole

# By name at every call: otherwise whatever is installed beside us decides on the pixels.
# CharLS as pyjpegls 1.5 holds it takes 2^31 steps, some seconds, over a few damaged streams (its
# pull request 334): one more reason for the decoding process and its clock.
PLUGINS = {
    **dict.fromkeys(JPEG_2000, "pillow"),
    **dict.fromkeys(HTJ2K, dicom_htj2k.LABEL),
    **dict.fromkeys(JPEG_LS, "pyjpegls"),
    uid.RLELossless: "pydicom",
}
dicom_htj2k.register()

_COLOR_MISMATCH = "The compressed picture contradicts the file's color model: the picture counts."
_AGAIN = "Export the image again from the scanner or the archive."
_RGB_IDS, _YCBCR_IDS = tuple(b"RGB"), (1, 2, 3)
_JPEG_LS_FRAME = b"\xff\xf7"  # SOF55 (ITU-T T.87 C.2.2): length, precision, height, width
_LOOKED_AT = 8  # every so many rows; enough to see how color values are arranged


def decode_stored(
    dataset: Dataset, layout: PixelLayout, parts: Parts, index: int
) -> tuple[NDArray[Any], str, tuple[str, ...]]:
    """Decode one frame to the values that the file stores.

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
    stored
        ``(H, W)`` or ``(H, W, 3)``, in the byte order of this computer.
    color_model
        Of `stored`; a codec may have converted it.
    notes
        What had to be tolerated.

    Raises
    ------
    UserError
        ``DICOM_DAMAGED`` where the frame contradicts the header, ``IMAGE_DAMAGED`` if it is cut.
    """
    if layout.syntax in NATIVE:
        stored, model = _by_pydicom(dataset, layout, index)
        if layout.samples == 3 and layout.color_model != "YBR_FULL_422":
            _require_arrangement(stored, layout)
        return stored, model, ()
    frame = b"".join(dataset.PixelData[part] for part in parts)
    if layout.syntax in JPEG:
        return _jpeg(frame, layout)
    if layout.syntax in JPEG_LS:
        _require_size(_jpeg_ls_size(frame), layout)
    elif layout.syntax != uid.RLELossless:
        _open_codestream(frame, layout)
    # The JPEG 2000 codec undoes RCT and ICT, and says so.
    return (*_by_pydicom(_alone(dataset, frame), layout, 0), ())


def absent_decoders() -> tuple[str, ...]:
    """Return the names of the transfer syntaxes whose decoder is not installed."""
    return tuple(
        sorted(
            str(syntax.name)
            for syntax, plugin in PLUGINS.items()
            if plugin not in get_decoder(syntax).available_plugins
        )
    )


def _by_pydicom(dataset: Dataset, layout: PixelLayout, index: int) -> tuple[NDArray[Any], str]:
    """Decode a frame with the plug-in of its transfer syntax."""
    stored, properties = get_decoder(layout.syntax).as_array(
        dataset, index=index, raw=True, decoding_plugin=PLUGINS.get(layout.syntax, "")
    )
    native = stored.astype(stored.dtype.newbyteorder("="), copy=False)
    return native, str(properties["photometric_interpretation"])


def _alone(dataset: Dataset, frame: bytes) -> Dataset:
    """Return a data set with one compressed frame, and no table of frames to go wrong."""
    alone = dataset.group_dataset(0x0028)
    alone.NumberOfFrames = 1
    alone.PixelData = encapsulate([frame])
    alone["PixelData"].VR = "OB"
    alone["PixelData"].is_undefined_length = True
    alone.set_original_encoding(*dataset.original_encoding)
    return alone


def _open_codestream(frame: bytes, layout: PixelLayout) -> Image.Image:
    """Parse a frame's own header and hold it against the file's."""
    try:
        image = Image.open(BytesIO(frame), formats=("JPEG", "JPEG2000"))
    except Image.DecompressionBombError as exc:
        raise UserError(
            "The compressed picture claims a size that the file does not state.",
            hint=_AGAIN,
            code="DICOM_DAMAGED",
        ) from exc
    _require_size(image.size, layout)
    return image


def _jpeg_ls_size(frame: bytes) -> tuple[int, int]:
    """Return ``(width, height)`` from the header of a JPEG-LS stream; zeros without one."""
    _, _, header = frame.partition(_JPEG_LS_FRAME)
    return int.from_bytes(header[5:7], "big"), int.from_bytes(header[3:5], "big")


def _require_size(size: tuple[int, int], layout: PixelLayout) -> None:
    """Refuse a compressed picture of another size than the file states."""
    if size != (layout.cols, layout.rows):
        width, height = size
        raise UserError(
            say(
                "The file says {cols} × {rows} pixels, but its compressed picture has "
                "{width} × {height}.",
                cols=layout.cols,
                rows=layout.rows,
                width=width,
                height=height,
            ),
            hint=_AGAIN,
            code="DICOM_DAMAGED",
        )


def _jpeg(frame: bytes, layout: PixelLayout) -> tuple[NDArray[np.uint8], str, tuple[str, ...]]:
    """Decode a JPEG frame, lossless or not, to gray or RGB."""
    image = _open_codestream(frame, layout)
    if image.mode != ("RGB" if layout.samples == 3 else "L"):
        raise UserError(
            "The compressed picture does not have the color channels that the file states.",
            hint=_AGAIN,
            code="DICOM_DAMAGED",
        )
    require_whole(frame)
    if layout.samples == 1:
        return np.asarray(image), layout.color_model, ()
    # What the stream says about its color wins over the header, which encoders often get wrong.
    stream_is_rgb = _stream_is_rgb(image)
    header_is_rgb = layout.color_model == "RGB"
    if stream_is_rgb is None and header_is_rgb:
        image.draft("YCbCr", image.size)  # Pillow would take silence for YCbCr and convert
    is_mismatch = stream_is_rgb is not None and stream_is_rgb != header_is_rgb
    return np.asarray(image), "RGB", (_COLOR_MISMATCH,) if is_mismatch else ()


def _stream_is_rgb(image: Image.Image) -> bool | None:
    """Return what a three-component JPEG stream says about itself, as libjpeg asks, or None."""
    if "jfif" in image.info:
        return False
    if "adobe_transform" in image.info:
        return int(image.info["adobe_transform"]) == 0
    ids = tuple(component[0] for component in getattr(image, "layer", ()))
    return {_RGB_IDS: True, _YCBCR_IDS: False}.get(ids)


def _require_arrangement(stored: NDArray[Any], layout: PixelLayout) -> None:
    """Refuse color that is stored by plane where the file says by pixel, or the reverse.

    Read in the wrong way, the picture shows three small copies of itself side by side, or three
    thirds of it in three colors. Either way, the other reading is the smoother one by far.

    Raises
    ------
    UserError
        ``DICOM_DAMAGED``.
    """
    rows, cols = layout.rows, layout.cols
    if layout.by_plane:
        values = np.moveaxis(stored, 2, 0).reshape(rows, cols, 3)
        is_wrong = 2.0 * _roughness(values[::_LOOKED_AT], values[1::_LOOKED_AT]) < _roughness(
            stored[::_LOOKED_AT], stored[1::_LOOKED_AT]
        )
    else:
        third = cols // 3
        looked_at = stored[::_LOOKED_AT]
        beside = _roughness(looked_at[:, :third], looked_at[:, third : 2 * third])
        is_wrong = beside < min(
            _roughness(looked_at[:, 1:third], looked_at[:, : third - 1]),
            _roughness(looked_at[:, :third], stored[1::_LOOKED_AT, :third]),
        )
    if is_wrong:
        raise UserError(
            "The picture's color values are arranged in another way than the file states.",
            hint=_AGAIN,
            code="DICOM_DAMAGED",
        )


def _roughness(one: NDArray[Any], other: NDArray[Any]) -> float:
    """Return the mean difference between two pieces of a picture, up to their common height."""
    n_rows = min(len(one), len(other))
    if one.dtype == np.uint8:
        return float(cv2.absdiff(one[:n_rows], other[:n_rows]).mean())
    return float(np.abs(np.subtract(one[:n_rows], other[:n_rows], dtype=np.float32)).mean())
