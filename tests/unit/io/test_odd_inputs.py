"""Files that are not as they should be, but can be read: right pixels, and what had to be done.

The numbers are the rows of the table of bad inputs; those refused are in `tests.bad_inputs`.
"""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
import struct
from typing import Any
import zlib

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image
from pydicom import uid
from pydicom.dataset import Dataset
import pytest

from busi_desktop.io.gray import stretch
from tests.bad_inputs import with_bytes, with_elements
from tests.unit.io.files import (
    COLS,
    ROWS,
    color_ramp,
    cv2_saved,
    dicom,
    opened,
    plain_tiff,
    ramp,
    region,
    sample,
    saved,
)

GRAY, COLOR = ramp(), color_ramp()
NATIVE = dicom(GRAY)
DEEP_COLOR = COLOR.astype(np.uint16) * 257
CINE = np.concatenate([GRAY // (n + 1) for n in range(3)])
CINE_TAGS = {"Rows": ROWS, "NumberOfFrames": "3"}
JPEG_COLOR = saved(COLOR, "JPEG", quality=95)
JPEG_DECODED = np.asarray(Image.open(BytesIO(JPEG_COLOR)))
YBR = {"SamplesPerPixel": 3, "PhotometricInterpretation": "YBR_FULL_422", "PlanarConfiguration": 0}
REGIONS = "SequenceOfUltrasoundRegions"


@dataclass(frozen=True, slots=True, kw_only=True)
class OddInput:
    """Hold a file, its first frame and what is said of it; no words: nothing may be said."""

    row: int
    data: bytes
    image: NDArray[np.uint8]
    words: str | None
    calibrated: bool = False


def _odd(
    row: int,
    data: bytes,
    words: str | None,
    image: NDArray[np.uint8] = GRAY,
    *,
    calibrated: bool = False,
) -> OddInput:
    return OddInput(row=row, data=data, image=image, words=words, calibrated=calibrated)


def without_syntax() -> bytes:
    """Return an image whose file meta information lacks the transfer syntax."""
    start = NATIVE.index(b"\x02\x00\x10\x00UI")
    length = 8 + struct.unpack("<H", NATIVE[start + 6 : start + 8])[0]
    group = struct.unpack("<I", NATIVE[140:144])[0] - length
    return NATIVE[:140] + struct.pack("<I", group) + NATIVE[144:start] + NATIVE[start + length :]


def lossy(**tags: object) -> bytes:
    return dicom([JPEG_COLOR], syntax=uid.JPEGBaseline8Bit, tags=tags)


def palette_image(*, first: int = 0, entries: int = 256, bits: int = 8, width: str = "u1") -> bytes:
    table = (np.arange(entries) % 256).astype(np.uint8)
    tags: dict[str, Any] = {"PhotometricInterpretation": "PALETTE COLOR"}
    for name in ("Red", "Green", "Blue"):
        tags[f"{name}PaletteColorLookupTableDescriptor"] = [entries % 65536, first, bits]
        tags[f"{name}PaletteColorLookupTableData"] = table.astype(f"<{width}").tobytes()
    return dicom(GRAY, tags=tags)


def with_window(**values: str) -> bytes:
    """Return an image with window values as text, whatever they are."""
    data = dicom(GRAY, tags={name: "1" * len(value) for name, value in values.items()})
    for name, value in values.items():
        tag = {"WindowCenter": b"\x50\x10", "WindowWidth": b"\x51\x10"}.get(name)
        tag = tag or {"RescaleSlope": b"\x53\x10", "RescaleIntercept": b"\x52\x10"}[name]
        at = data.index(b"\x28\x00" + tag + b"DS") + 8
        data = data[:at] + value.encode() + data[at + len(value) :]
    return data


def private_blob() -> bytes:
    """Return elements of a private group: 4 MB, and a sequence that says it is unknown."""
    creator = b"\x09\x00\x10\x00LO\x08\x00PHANTOM "
    blob = b"\x09\x00\x01\x10OB\x00\x00" + struct.pack("<I", 4 << 20) + bytes(4 << 20)
    unknown = b"\x09\x00\x02\x10UN\x00\x00\xff\xff\xff\xff\xfe\xff\xdd\xe0\x00\x00\x00\x00"
    return creator + blob + unknown


def interlaced() -> bytes:
    """Return an interlaced PNG (Adam7), which Pillow does not write."""
    passes = [(0, 0, 8, 8), (0, 4, 8, 8), (4, 0, 8, 4), (0, 2, 4, 4)]
    passes += [(2, 0, 4, 2), (0, 1, 2, 2), (1, 0, 2, 1)]
    rows = b"".join(
        b"\x00" + row.tobytes() for r, c, dr, dc in passes for row in GRAY[r::dr, c::dc]
    )
    parts = [
        b"IHDR" + struct.pack(">IIBBBBB", COLS, ROWS, 8, 0, 0, 0, 1),
        b"IDAT" + zlib.compress(rows),
        b"IEND",
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(part) - 4) + part + struct.pack(">I", zlib.crc32(part))
        for part in parts
    )


def turned_bmp() -> bytes:
    """Return a bitmap of negative height: its first row is the upper one."""
    data = bytearray(saved(GRAY, "BMP"))
    data[22:26] = struct.pack("<i", -ROWS)
    start = struct.unpack("<I", data[10:14])[0]
    rows = bytes(data[start:])
    width = len(rows) // ROWS
    return bytes(data[:start]) + b"".join(
        rows[at : at + width] for at in range(len(rows) - width, -1, -width)
    )


def rle_bmp() -> bytes:
    """Return a bitmap of 8 bits in runs."""
    palette = b"".join(bytes([n, n, n, 0]) for n in range(256))
    body = b"".join(
        b"".join(bytes([1, value]) for value in row.tobytes()) + b"\x00\x00" for row in GRAY[::-1]
    )
    body += b"\x00\x01"
    start = 14 + 40 + len(palette)
    head = struct.pack("<2sIHHI", b"BM", start + len(body), 0, 0, start)
    info = struct.pack("<IiiHHIIiiII", 40, COLS, ROWS, 1, 8, 1, len(body), 0, 0, 256, 0)
    return head + info + palette + body


def bmp_32() -> bytes:
    body = cv2.cvtColor(COLOR, cv2.COLOR_RGB2BGRA)[::-1].tobytes()
    head = struct.pack("<2sIHHI", b"BM", 54 + len(body), 0, 0, 54)
    return head + struct.pack("<IiiHHIIiiII", 40, COLS, ROWS, 1, 32, 0, 0, 0, 0, 0, 0) + body


ONE_BIT = np.where(GRAY > 127, 255, 0).astype(np.uint8)
PALETTED = Image.fromarray(GRAY).convert("P")
EXIF = Image.Exif()
EXIF[0x0112] = 6
TURNED = saved(GRAY, "JPEG", quality=95, exif=EXIF)
CMYK = saved(Image.fromarray(COLOR).convert("CMYK"), "JPEG")
PROGRESSIVE = saved(GRAY, "JPEG", progressive=True, quality=95)
TRANSPARENT = np.dstack([COLOR, np.full(GRAY.shape, 255, np.uint8)])
TRANSPARENT[:10, :, 3] = 0
ON_BLACK = np.where(TRANSPARENT[..., 3:] > 0, COLOR, 0).astype(np.uint8)


def decoded(data: bytes) -> NDArray[np.uint8]:
    return np.asarray(Image.open(BytesIO(data)).convert("RGB"))


NO_MM = "No millimeters"

ODD_INPUTS = {
    "no preamble": _odd(3, dicom(GRAY, preamble=False), "does not state its encoding"),
    "no transfer syntax": _odd(4, without_syntax(), "does not state its encoding"),
    "cut in frame 3 of 3": _odd(12, dicom(CINE, tags=CINE_TAGS)[:-100], "only 2 of its 3 frames"),
    "1 kB too many": _odd(13, dicom(GRAY.tobytes() + bytes(1024)), "more bytes than"),
    "3 frames, none declared": _odd(14, dicom(CINE, tags={"Rows": ROWS}), "seems to hold 3 frames"),
    "0 frames declared": _odd(15, dicom(GRAY, tags={"NumberOfFrames": "0"}), "declares 0 frames"),
    "wrong high bit": _odd(16, dicom(GRAY, tags={"HighBit": 2}), "High Bit"),
    "RGB in small letters": _odd(
        18, dicom(COLOR, tags={"PhotometricInterpretation": "rgb"}), None, COLOR
    ),
    "RGB and a space": _odd(
        18, dicom(COLOR, tags={"PhotometricInterpretation": "RGB "}), None, COLOR
    ),
    "RGB said, YCbCr in the JPEG": _odd(
        19, lossy(**YBR | {"PhotometricInterpretation": "RGB"}),
        "contradicts the file's color model", JPEG_DECODED,
    ),
    "no planar configuration": _odd(
        20, dicom(COLOR, tags={"PlanarConfiguration": None}), "pixel by pixel is assumed", COLOR
    ),
    "palette of 65,536": _odd(21, palette_image(entries=65536), None),
    "palette of 16 bits, 8 said": _odd(21, palette_image(width="u2"), "another depth"),
    "palette that ends at 100": _odd(
        22, palette_image(entries=101), "beyond the file's color palette", np.minimum(GRAY, 100)
    ),
    "rescale slope 0": _odd(23, with_window(RescaleSlope="0 ", RescaleIntercept="5 "), "rescale"),
    "rescale that is no number": _odd(
        23, with_window(RescaleSlope="nan ", RescaleIntercept="0 "), "rescale"
    ),
    **{
        f"window of {center} and {width}": _odd(
            23, with_window(WindowCenter=center, WindowWidth=width), "window values"
        )
        for center, width in (
            ("nan ", "100 "), ("40", "0 "), ("40", "-1"), ("1e308 ", "100 "), ("  ", "  "),
            ("A ", "9 "),
        )
    },
    "window with a comma": _odd(
        23, with_window(WindowCenter="128,0 ", WindowWidth="256 "), "window that the file states"
    ),
    "a second window center": _odd(
        23, with_window(WindowCenter="128\\40", WindowWidth="256 "), "window that the file states"
    ),
    "private blob of 4 MB": _odd(34, with_elements(private_blob()), None),
    "unknown character set": _odd(
        35, dicom(GRAY, tags={"SpecificCharacterSet": "ISO_IR 999"}), None
    ),
    "name of 10 kB with controls": _odd(
        35, with_bytes(
            dicom(GRAY, tags={"PatientName": "Q" * 10_000}), b"Q" * 10_000,
            (b"\x1b[31m\x00\xff" * 2000)[:10_000],
        ), None,
    ),
    "UIDs that are paths": _odd(
        36, with_bytes(dicom(GRAY, tags={"SOPInstanceUID": "7" * 20}), b"7" * 20,
                       b"../../../etc/passwd."), None,
    ),
    "dates that are none": _odd(
        36, with_bytes(dicom(GRAY, tags={"StudyDate": "20240105"}), b"20240105", b"99999999"), None
    ),
    "region outside the image": _odd(
        37, dicom(GRAY, tags={REGIONS: [region(box=(0, 0, 90, 30))]}), NO_MM
    ),
    "region with a delta of 0": _odd(
        38, dicom(GRAY, tags={REGIONS: [region(deltas=(0.0, 0.01))]}), NO_MM
    ),
    "region in seconds": _odd(
        38, dicom(GRAY, tags={REGIONS: [region(PhysicalUnitsXDirection=4)]}), NO_MM
    ),
    "region with negative deltas": _odd(
        38, dicom(GRAY, tags={REGIONS: [region(deltas=(-0.01, -0.01))]}), None, calibrated=True
    ),
    "Pixel Spacing of 0": _odd(41, dicom(GRAY, tags={"PixelSpacing": ["0", "0"]}), NO_MM),
    "one Pixel Spacing": _odd(41, dicom(GRAY, tags={"PixelSpacing": "0.1"}), NO_MM),
    "Pixel Spacing of 1 by 1": _odd(41, dicom(GRAY, tags={"PixelSpacing": ["1", "1"]}), NO_MM),
    "Frame Time of 0": _odd(42, dicom(CINE, tags=CINE_TAGS | {"FrameTime": "0"}), "playback speed"),
    "Frame Time of -5": _odd(
        42, dicom(CINE, tags=CINE_TAGS | {"FrameTime": "-5"}), "playback speed"
    ),
    "short Frame Time Vector": _odd(
        42, dicom(CINE, tags=CINE_TAGS | {"FrameTimeVector": ["0", "40"]}), "playback speed"
    ),
    "a program for Windows": _odd(44, b"MZ" + NATIVE[2:], "starts like a program"),
    "a program for Linux": _odd(44, b"\x7fELF" + NATIVE[4:], "starts like a program"),
    "PNG of 16-bit color": _odd(
        51, cv2_saved(DEEP_COLOR, ".png"), "minimum (black)", stretch(DEEP_COLOR)
    ),
    "PNG of 1 bit": _odd(51, saved(Image.fromarray(ONE_BIT).convert("1"), "PNG"), None, ONE_BIT),
    "PNG with a palette": _odd(51, saved(PALETTED, "PNG"), None),
    "interlaced PNG": _odd(51, interlaced(), None),
    "PNG with alpha": _odd(51, saved(TRANSPARENT, "PNG"), "shown on black", ON_BLACK),
    "JPEG turned by EXIF": _odd(
        53, TURNED, "EXIF orientation", np.rot90(np.asarray(Image.open(BytesIO(TURNED))), -1)
    ),
    "CMYK JPEG": _odd(53, CMYK, "CMYK", decoded(CMYK)),
    "progressive JPEG": _odd(53, PROGRESSIVE, None, np.asarray(Image.open(BytesIO(PROGRESSIVE)))),
    "TIFF of 200 pages": _odd(
        54,
        saved(Image.fromarray(GRAY), "TIFF", save_all=True,
              append_images=[Image.fromarray(GRAY // 2)] * 199),
        None,
    ),
    "TIFF in tiles": _odd(54, saved(GRAY, "TIFF", tile=(16, 16)), None),
    "TIFF with JPEG inside": _odd(
        54, (tiff := saved(GRAY, "TIFF", compression="jpeg")), None,
        np.asarray(Image.open(BytesIO(tiff))),
    ),
    "TIFF that loops": _odd(54, plain_tiff(GRAY, photometric=1, next_ifd=8), None),
    "BigTIFF": _odd(54, saved(GRAY, "TIFF", big_tiff=True), None),
    "BMP in runs": _odd(55, rle_bmp(), None),
    "BMP upside down": _odd(55, turned_bmp(), None),
    "BMP of 32 bits": _odd(55, bmp_32(), None, COLOR),
}  # fmt: skip


@pytest.mark.parametrize("name", ODD_INPUTS)
def test_an_odd_input_is_read_and_what_was_done_is_said(tmp_path, name):
    odd = ODD_INPUTS[name]

    frame = opened(odd.data, tmp_path).read_frame(0)

    shown = frame.pixels if frame.rgb is None or odd.image.ndim == 2 else frame.rgb
    np.testing.assert_array_equal(shown, odd.image)
    assert bool(frame.geometry.regions) == odd.calibrated
    notes = frame.source.notes
    if odd.words is None:
        assert notes == ()
    else:
        assert any(odd.words in note for note in notes), notes


def test_identity_that_is_no_identity_is_not_passed_on(tmp_path):
    frame = opened(ODD_INPUTS["UIDs that are paths"].data, tmp_path).read_frame(0)

    assert frame.frame_id.instance_uid is None


def test_the_pages_of_a_long_tiff_are_all_there(tmp_path):
    source = opened(ODD_INPUTS["TIFF of 200 pages"].data, tmp_path)

    assert source.n_frames == 200
    np.testing.assert_array_equal(source.read_frame(199).pixels, GRAY // 2)


def test_big_and_little_endian_palettes_give_one_color(tmp_path):
    images = []
    for syntax, order in ((uid.ExplicitVRLittleEndian, "<"), (uid.ExplicitVRBigEndian, ">")):
        tags: dict[str, Any] = {"PhotometricInterpretation": "PALETTE COLOR"}
        for name, end in (("Red", 65280), ("Green", 0), ("Blue", 32640)):
            tags[f"{name}PaletteColorLookupTableDescriptor"] = [256, 0, 16]
            segments = np.array([0, 1, 0, 1, 255, end], dtype=f"{order}u2")
            tags[f"Segmented{name}PaletteColorLookupTableData"] = segments.tobytes()
        images.append(opened(dicom(GRAY, syntax=syntax, tags=tags), tmp_path).read_frame(0).rgb)

    np.testing.assert_array_equal(images[0], images[1])
    np.testing.assert_array_equal(images[0][..., 0], GRAY)


def test_samples_of_others_that_were_shrunk_or_cropped_have_no_millimeters(tmp_path):
    for name in ("examples_ybr_color.dcm", "examples_palette.dcm"):
        frame = opened(sample(name), tmp_path).read_frame(0)

        assert frame.geometry.regions == ()
        assert any("outside the image" in note for note in frame.source.notes)


def test_an_empty_sequence_of_regions_is_none(tmp_path):
    frame = opened(dicom(GRAY, tags={REGIONS: [Dataset()]}), tmp_path).read_frame(0)

    assert frame.geometry.regions == ()
