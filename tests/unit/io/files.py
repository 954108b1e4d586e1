"""Small files for the tests of `busi_desktop.io`, written by others' writers where possible."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path
import struct
from typing import Any
import warnings
import zlib

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image
from pydicom import uid
from pydicom.data import get_testdata_file
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
import pytest

from busi_desktop.domain.frame import Frame
from busi_desktop.errors import UserError
from busi_desktop.io.discover import SourceRef
from busi_desktop.io.here import open_here
from busi_desktop.io.source import ImageSource

ROWS, COLS = 40, 48


def ramp(rows: int = ROWS, cols: int = COLS) -> NDArray[np.uint8]:
    """Return an image without any symmetry that uses 0 and 255."""
    grid = np.add.outer(np.arange(rows) * 5, np.arange(cols) * 3) % 256
    image = grid.astype(np.uint8)
    image[0, 0], image[0, 1] = 0, 255
    return image


def color_ramp() -> NDArray[np.uint8]:
    """Return an RGB image with strong color."""
    image = ramp()
    return np.stack([image, np.flipud(image), np.fliplr(image)], axis=2)


def saved(image: Image.Image | NDArray[Any], image_format: str, **options: Any) -> bytes:
    """Return an image file as Pillow writes it."""
    if not isinstance(image, Image.Image):
        image = Image.fromarray(image)
    stream = BytesIO()
    image.save(stream, image_format, **options)
    return stream.getvalue()


def cv2_saved(image: NDArray[Any], suffix: str) -> bytes:
    """Return an image file as OpenCV writes it, which knows 16-bit color; RGB(A) goes in."""
    swapped = cv2.cvtColor(image, cv2.COLOR_RGBA2BGRA if image.shape[2] == 4 else cv2.COLOR_RGB2BGR)
    return bytes(cv2.imencode(suffix, swapped)[1])


def plain_tiff(
    image: NDArray[Any], *, photometric: int, next_ifd: int = 0, **changes: int
) -> bytes:
    """Return an uncompressed TIFF with tags that no writer at hand offers, as ``tag_274=6``."""
    rows, cols = image.shape[:2]
    samples = 1 if image.ndim == 2 else image.shape[2]
    bits = image.dtype.itemsize * 8
    tags: dict[int, int] = {
        256: cols, 257: rows, 258: bits, 259: 1, 262: photometric, 273: 0, 274: 1,
        277: samples, 278: rows, 279: image.nbytes, 284: 1,
    }  # fmt: skip
    tags |= {int(name.removeprefix("tag_")): value for name, value in changes.items()}
    bits_at = 8 + 2 + 12 * len(tags) + 4
    tags[273] = bits_at + 2 * samples
    entries = b"".join(
        struct.pack("<HHII", tag, 3, samples, bits_at)
        if tag == 258 and samples > 2
        else struct.pack("<HHII", tag, 4, 1, value)
        for tag, value in tags.items()
    )
    head = b"II*\x00" + struct.pack("<IH", 8, len(tags))
    body = struct.pack(f"<I{samples}H", next_ifd, *[bits] * samples)
    return head + entries + body + image.astype(image.dtype.newbyteorder("<")).tobytes()


def png_header(width: int, height: int) -> bytes:
    """Return a PNG that only claims its size."""
    chunk = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    idat = b"IDAT" + b"\x78\x9c\x63\x00\x00\x00\x01\x00\x01"
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(part) - 4) + part + struct.pack(">I", zlib.crc32(part))
        for part in (chunk, idat)
    )


def region(
    *,
    box: tuple[int, int, int, int] = (4, 6, 40, 30),
    deltas: tuple[float, float] = (0.01, 0.02),
    **changes: Any,
) -> Dataset:
    """Return an item of the Sequence of Ultrasound Regions; box is x0, y0, x1, y1, deltas in cm."""
    item = Dataset()
    values = {
        "RegionSpatialFormat": 1,
        "RegionDataType": 1,
        "RegionFlags": 0,
        "RegionLocationMinX0": box[0],
        "RegionLocationMinY0": box[1],
        "RegionLocationMaxX1": box[2],
        "RegionLocationMaxY1": box[3],
        "PhysicalUnitsXDirection": 3,
        "PhysicalUnitsYDirection": 3,
        "PhysicalDeltaX": deltas[0],
        "PhysicalDeltaY": deltas[1],
    } | changes
    for keyword, value in values.items():
        if value is not None:
            setattr(item, keyword, value)
    return item


def dicom(
    pixels: NDArray[Any] | Sequence[bytes] | bytes | None,
    *,
    syntax: str = uid.ExplicitVRLittleEndian,
    tags: Mapping[str, Any] | None = None,
    preamble: bool = True,
) -> bytes:
    """Return an ultrasound instance as pydicom writes it.

    `pixels` is one frame's array, a sequence of encoded frames, or the bytes of Pixel Data as they
    are. `tags` change or, with None, remove elements.
    """
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = uid.UID(syntax)
    is_array = isinstance(pixels, np.ndarray)
    values: dict[str, Any] = {
        "SOPClassUID": uid.UltrasoundImageStorage,
        "SOPInstanceUID": "1.2.3.4",
        "StudyInstanceUID": "1.2.3",
        "SeriesInstanceUID": "1.2.3.1",
        "PatientName": "MARKER^PATIENT",
        "PatientID": "MARKER-ID",
        "Modality": "US",
        "Manufacturer": "Phantom Works",
        "Rows": pixels.shape[0] if is_array else ROWS,
        "Columns": pixels.shape[1] if is_array else COLS,
        "SamplesPerPixel": pixels.shape[2] if is_array and pixels.ndim == 3 else 1,
        "PhotometricInterpretation": "RGB" if is_array and pixels.ndim == 3 else "MONOCHROME2",
        "BitsAllocated": pixels.dtype.itemsize * 8 if is_array else 8,
        "BitsStored": pixels.dtype.itemsize * 8 if is_array else 8,
        "HighBit": pixels.dtype.itemsize * 8 - 1 if is_array else 7,
        "PixelRepresentation": 0,
        "PixelData": pixels,
    }
    if values["SamplesPerPixel"] == 3:
        values["PlanarConfiguration"] = 0
    values |= dict(tags or {})
    pixel_data = values.pop("PixelData")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # some of these files are wrong on purpose
        for keyword, value in values.items():
            if value is not None:
                setattr(dataset, keyword, value)
        if pixel_data is not None:
            _set_pixel_data(dataset, pixel_data)
        stream = BytesIO()
        dataset.save_as(stream, enforce_file_format=True)
    data = stream.getvalue()
    return data if preamble else without_header(data)


def dicom_loop(
    frames: Sequence[NDArray[np.uint8]], *, frame_time_ms: float | None, compressed: bool = False
) -> bytes:
    """Return a gray multi-frame instance as a scanner writes it, of nobody."""
    rows, cols = frames[0].shape
    tags = dict.fromkeys(["PatientName", "PatientID", "Manufacturer"]) | {
        "SOPClassUID": uid.UltrasoundMultiFrameImageStorage,
        "Rows": rows,
        "Columns": cols,
        "NumberOfFrames": len(frames),
        "FrameTime": None if frame_time_ms is None else f"{frame_time_ms:.4f}",
    }
    if compressed:
        encoded = [saved(frame, "JPEG", quality=90) for frame in frames]
        return dicom(encoded, syntax=uid.JPEGBaseline8Bit, tags=tags)
    return dicom(b"".join(frame.tobytes() for frame in frames), tags=tags)


def _set_pixel_data(dataset: Dataset, pixels: Any) -> None:
    """Write native or encapsulated pixel data."""
    if isinstance(pixels, np.ndarray):
        order = "<" if dataset.file_meta.TransferSyntaxUID.is_little_endian else ">"
        pixels = pixels.astype(pixels.dtype.newbyteorder(order)).tobytes()
    if isinstance(pixels, bytes):
        dataset.PixelData = pixels + b"\x00" * (len(pixels) % 2)
        dataset["PixelData"].VR = "OW"
        if dataset.BitsAllocated == 8 and order_is_big(dataset):
            dataset["PixelData"].VR = "OB"
        return
    dataset.PixelData = encapsulate(list(pixels))
    dataset["PixelData"].VR = "OB"
    dataset["PixelData"].is_undefined_length = True


def order_is_big(dataset: Dataset) -> bool:
    """Tell whether a data set is written in big-endian order."""
    return not dataset.file_meta.TransferSyntaxUID.is_little_endian


def without_header(data: bytes) -> bytes:
    """Cut preamble, prefix and file meta information off."""
    return data[144 + struct.unpack("<I", data[140:144])[0] :]


def sample(name: str) -> bytes:
    """Return a file that pydicom ships in its wheel."""
    path = get_testdata_file(name, download=False)
    assert path is not None, name
    return Path(str(path)).read_bytes()


def opened(data: bytes, folder: Path) -> ImageSource:
    """Open bytes as a file, in this process: the decoders' own tests need no other."""
    path = folder / "input"
    path.write_bytes(data)
    return open_here(SourceRef(label="input", stem="input", path=path))


def frame_of(data: bytes, folder: Path, index: int = 0) -> Frame:
    """Open bytes and decode one frame."""
    return opened(data, folder).read_frame(index)


def code_of(data: bytes, folder: Path) -> str:
    """Return why bytes can't be read; raise if they can."""
    with pytest.raises(UserError) as caught:
        frame_of(data, folder)
    error = caught.value
    assert error.message.endswith(".")
    assert error.hint.endswith(".")
    assert len(error.message) < 160
    assert "Error" not in error.message
    return error.code
