"""PNG, JPEG, TIFF and BMP from bytes.

Pillow reads the header, our caps are checked, and only then a pixel is decoded. OpenCV decodes
16-bit color, which Pillow would reduce to 8 bits without a word.
"""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, TiffImagePlugin

from busi_desktop.domain.frame import MAX_PIXELS, Frame, FrameId, SourceInfo
from busi_desktop.domain.geometry import Geometry
from busi_desktop.domain.texts import say
from busi_desktop.errors import UserError
from busi_desktop.io.gray import check_size, split_color, stretch, too_large
from busi_desktop.io.jpeg import require_whole
from busi_desktop.io.signature import FileKind

MAX_PAGES = 5_000

STRETCHED = (
    "Values of more than 8 bits are shown from their own minimum (black) to maximum (white)."
)
_ON_BLACK = "Transparent parts of the image are shown on black."
_FROM_CMYK = "Colors were converted from CMYK and are approximate."
_TURNED = "The image was turned as its EXIF orientation says."
_FIRST_ONLY = "The file holds several pictures; only the first is read."

_ORIENTATION = 0x0112
_TIFF_BITS, _TIFF_PHOTOMETRIC, _TIFF_TILE = 258, 262, (322, 323)
_PNG_DEPTH_AT, _PNG_COLOR_AT, _PNG_GRAY = 24, 25, 0  # in IHDR, which comes first


class PlainImage:
    """Read the frames of an ordinary image file: one, or the pages of a TIFF.

    Parameters
    ----------
    data
        The file's content.
    kind
        What `busi_desktop.io.signature.identify` says it is.
    sha256
        Hash of `data`.

    Raises
    ------
    UserError
        If the image is too small, too large or its checksums are wrong.
    """

    def __init__(self, data: bytes, *, kind: FileKind, sha256: str) -> None:
        self._data = data
        self._kind = kind
        self._sha256 = sha256
        with self._open() as image:
            check_size(*image.size)
            pages = int(getattr(image, "n_frames", 1))
            self.n_frames = pages if kind is FileKind.TIFF else 1
            self._notes = (_FIRST_ONLY,) if pages > self.n_frames else ()
            if self.n_frames > MAX_PAGES:
                raise too_large(say("The file holds more than {count:,} pages.", count=MAX_PAGES))
            if kind is FileKind.PNG:
                image.verify()  # Pillow decodes a PNG without looking at its checksums

    def read_frame(self, index: int) -> Frame:
        """Decode one page; `index` counts from 0."""
        if self._kind is FileKind.JPEG:
            require_whole(self._data)
        with self._open() as image:
            if index:
                image.seek(index)
            check_size(*image.size)
            _check_tiles(image)
            values, notes = self._decode(image, index)
        if values.dtype != np.uint8:
            values = stretch(values)
            notes += (STRETCHED,)
        pixels, rgb = split_color(values)
        return Frame(
            frame_id=FrameId(content_sha256=self._sha256, frame_number=index),
            pixels=pixels,
            rgb=rgb,
            geometry=Geometry(shape=(pixels.shape[0], pixels.shape[1])),
            source=SourceInfo(
                kind=say("{kind} image", kind=self._kind.value),
                n_frames=self.n_frames,
                notes=self._notes + notes,
            ),
        )

    def _open(self) -> Image.Image:
        """Parse the header with the one decoder that fits the content."""
        try:
            return Image.open(BytesIO(self._data), formats=(self._kind.value,))
        except Image.DecompressionBombError as exc:
            raise too_large("The image has too many pixels to open.") from exc

    def _decode(self, image: Image.Image, page: int) -> tuple[NDArray[Any], tuple[str, ...]]:
        """Return the values, turned upright, and what had to be done to them."""
        if self._is_deep_color(image):
            values, notes = _deep_color(self._data, page)
        else:
            values, notes = _values(image)
        # Pillow and OpenCV turn a TIFF while decoding it, and nothing else.
        if self._kind in {FileKind.PNG, FileKind.JPEG}:
            orientation = image.getexif().get(_ORIENTATION, 1)
            if orientation in _TURNS:
                return np.ascontiguousarray(_TURNS[orientation](values)), (*notes, _TURNED)
        return values, notes

    def _is_deep_color(self, image: Image.Image) -> bool:
        """Tell whether Pillow would lose the lower 8 of 16 bits."""
        if isinstance(image, TiffImagePlugin.TiffImageFile):
            bits = tuple(image.tag_v2.get(_TIFF_BITS, ()))
            return len(bits) > 1 and set(bits) == {16}
        return (
            self._kind is FileKind.PNG
            and self._data[_PNG_DEPTH_AT] == 16
            and self._data[_PNG_COLOR_AT] != _PNG_GRAY
        )


# EXIF 2.32, tag 0x0112: what undoes each orientation.
_TURNS: dict[int, Callable[[NDArray[Any]], NDArray[Any]]] = {
    2: np.fliplr,
    3: lambda values: np.rot90(values, 2),
    4: np.flipud,
    5: lambda values: np.swapaxes(values, 0, 1),
    6: lambda values: np.rot90(values, -1),
    7: lambda values: np.rot90(np.swapaxes(values, 0, 1), 2),
    8: np.rot90,
}


def _check_tiles(image: Image.Image) -> None:
    """Refuse a TIFF whose tiles, which are decoded whole, are larger than any image may be."""
    if isinstance(image, TiffImagePlugin.TiffImageFile):
        width, height = (int(image.tag_v2.get(tag, 0)) for tag in _TIFF_TILE)
        if width * height > MAX_PIXELS:
            raise too_large("The image is stored in tiles that are too large to open.")


def _values(image: Image.Image) -> tuple[NDArray[Any], tuple[str, ...]]:
    """Decode what Pillow decodes without loss, into gray or RGB."""
    mode = image.mode
    if mode == "F" or mode.startswith("I"):
        return _deep_gray(image), ()
    if image.has_transparency_data:
        return _on_black(np.asarray(image.convert("RGBA")))
    if mode in {"1", "L"}:
        return np.asarray(image.convert("L")), ()
    if mode in {"RGB", "RGBX", "P", "YCbCr", "CMYK"}:
        return np.asarray(image.convert("RGB")), (_FROM_CMYK,) if mode == "CMYK" else ()
    raise UserError(
        say("The image uses the color mode {mode}, which is not supported.", mode=mode),
        hint="Export it as gray or RGB.",
        code="UNSUPPORTED_FORMAT",
    )


def _deep_gray(image: Image.Image) -> NDArray[Any]:
    """Decode 16-bit, 32-bit or float gray as numbers; white-is-zero TIFFs are inverted."""
    values = np.asarray(image)
    if not np.isfinite(values).all():
        raise UserError(
            "The image holds values that are not numbers.",
            hint="Export it again with finite values.",
            code="IMAGE_DAMAGED",
        )
    # Pillow inverts up to 8 bits only.
    if (
        isinstance(image, TiffImagePlugin.TiffImageFile)
        and image.tag_v2.get(_TIFF_PHOTOMETRIC) == 0
    ):
        return np.asarray(values.max() - values)
    return values


def _deep_color(data: bytes, page: int) -> tuple[NDArray[Any], tuple[str, ...]]:
    """Decode 16-bit RGB, or gray or RGB with alpha."""
    buffer = np.frombuffer(data, np.uint8)
    # It would print to the reader's terminal.
    log_level = cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
    try:
        is_decoded, pages = cv2.imdecodemulti(buffer, cv2.IMREAD_UNCHANGED, None, (page, page + 1))
    finally:
        cv2.utils.logging.setLogLevel(log_level)
    decoded = pages[0] if is_decoded else None
    if decoded is None or decoded.ndim != 3 or decoded.dtype != np.uint16:
        raise UserError(
            "The 16-bit color image is damaged or of a kind that can't be read.",
            hint="Export it again, or as an 8-bit PNG.",
            code="IMAGE_DAMAGED",
        )
    if decoded.shape[2] == 4:
        return _on_black(cv2.cvtColor(decoded, cv2.COLOR_BGRA2RGBA))
    return np.asarray(cv2.cvtColor(decoded, cv2.COLOR_BGR2RGB)), ()


def _on_black(rgba: NDArray[Any]) -> tuple[NDArray[Any], tuple[str, ...]]:
    """Composite on black: what an image hides must not show up as echo."""
    rgb, alpha = rgba[..., :3], rgba[..., 3:]
    opaque = np.iinfo(rgba.dtype).max
    if int(alpha.min()) == opaque:
        return np.ascontiguousarray(rgb), ()
    mixed = rgb.astype(np.uint32) * alpha.astype(np.uint32)
    return ((mixed + opaque // 2) // opaque).astype(rgba.dtype), (_ON_BLACK,)
