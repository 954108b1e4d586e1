"""Files that must be refused, one by one: what each is, in which words and with which code.

The numbers are the rows of the table of bad inputs that this program is built to. Each file is made
here, of a few lines, or is one that pydicom ships broken on purpose.
"""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
import struct
import warnings
import zipfile
import zlib

import jpeg_ls
import numpy as np
from PIL import Image
from pydicom import dcmread, uid
from pydicom.encaps import get_frame

from tests.unit.io.files import (
    COLS,
    ROWS,
    color_ramp,
    dicom,
    plain_tiff,
    png_header,
    ramp,
    sample,
    saved,
)

DEEP = ramp().astype(np.uint16) * 16
JPEG = saved(ramp(), "JPEG", quality=95)
J2K = saved(ramp(), "JPEG2000", no_jp2=True)
JLS = bytes(jpeg_ls.encode_array(ramp()))
PNG = saved(ramp(), "PNG")
NATIVE = dicom(ramp())
RGB = {"SamplesPerPixel": 3, "PhotometricInterpretation": "RGB", "PlanarConfiguration": 0}
DEEP_TAGS = {"BitsAllocated": 16, "BitsStored": 16, "HighBit": 15}
PIXELS_AT = len(NATIVE) - ramp().size - 12  # tag, VR, reserved, length


@dataclass(frozen=True, slots=True, kw_only=True)
class BadInput:
    """Hold a file and how it must be refused."""

    row: int
    data: bytes
    code: str
    words: str
    suffix: str = ".dcm"


def smooth(rows: int, cols: int) -> np.ndarray:
    """Return a soft picture in gray, as RGB: its neighbors are alike, far pixels are not."""
    noise = np.random.default_rng(0).normal(size=(rows // 8 + 2, cols // 8 + 2))
    small = Image.fromarray(((noise - noise.min()) / np.ptp(noise) * 255).astype(np.uint8))
    soft = np.asarray(small.resize((cols, rows), Image.Resampling.BICUBIC))
    return np.stack([soft] * 3, axis=2)


def encoded(stream: bytes, syntax: str, **tags: object) -> bytes:
    """Return an instance of one compressed frame."""
    return dicom([stream], syntax=syntax, tags=tags)


def of_class(sop_class: str) -> bytes:
    """Return an instance that says it is of another class."""
    return dicom(ramp(), tags={"SOPClassUID": sop_class})


def with_bytes(data: bytes, old: bytes, new: bytes) -> bytes:
    """Return a file with one piece of it changed."""
    assert data.count(old) >= 1
    assert len(old) == len(new)
    return data.replace(old, new)


def with_syntax(data: bytes, old: str, new: str) -> bytes:
    """Return a file that lies about its transfer syntax; both take 20 bytes."""
    return with_bytes(data, old.encode().ljust(20, b"\0"), new.encode().ljust(20, b"\0"))


def with_elements(inserted: bytes) -> bytes:
    """Return a native image with bytes put in before its first element."""
    start = 144 + struct.unpack("<I", NATIVE[140:144])[0]
    return NATIVE[:start] + inserted + NATIVE[start:]


def rle(*, spoil: bytes = b"", at: int = 0) -> bytes:
    """Return an RLE image, its stream spoiled at a place."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        native = dcmread(BytesIO(NATIVE))
        native.compress(uid.RLELossless, encoding_plugin="pydicom", generate_instance_uid=False)
    stream = bytearray(get_frame(native.PixelData, 0, number_of_frames=1))
    stream[at : at + len(spoil)] = spoil
    return encoded(bytes(stream), uid.RLELossless)


def resized(stream: bytes, at: int, form: str, *size: int) -> bytes:
    """Return a compressed picture whose header claims another size."""
    return stream[:at] + struct.pack(form, *size) + stream[at + struct.calcsize(form) :]


def sof_at(marker: int) -> int:
    """Return where height and width stand in `JPEG`."""
    return JPEG.index(bytes([0xFF, marker])) + 5


def deflated(body: bytes) -> bytes:
    """Return a DICOM file with this body, deflated."""
    whole = dicom(ramp(), syntax=uid.DeflatedExplicitVRLittleEndian)
    start = 144 + struct.unpack("<I", whole[140:144])[0]
    deflater = zlib.compressobj(9, wbits=-zlib.MAX_WBITS)
    return whole[:start] + deflater.compress(body) + deflater.flush()


def zipped(
    *members: tuple[str, bytes], flag_bits: int = 0, method: int = zipfile.ZIP_DEFLATED
) -> bytes:
    """Return an archive."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of two members of one name
        for name, data in members:
            archive.writestr(zipfile.ZipInfo(name), data, compress_type=method)
    data = bytearray(stream.getvalue())
    if flag_bits:
        data[data.index(b"PK\x01\x02") + 8] |= flag_bits
        data[data.index(b"PK\x03\x04") + 6] |= flag_bits
    return bytes(data)


def palette(*, entries: int, there: int | None) -> bytes:
    """Return a palette image whose tables say `entries` and hold `there`, or are not there."""
    tags: dict[str, object] = {"PhotometricInterpretation": "PALETTE COLOR"}
    for name in ("Red", "Green", "Blue") if there is not None else ():
        tags[f"{name}PaletteColorLookupTableDescriptor"] = [entries, 0, 8]
        tags[f"{name}PaletteColorLookupTableData"] = bytes(there or 0)
    return dicom(ramp(), tags=tags)


def nan_tiff() -> bytes:
    """Return a float TIFF with a value that is no number."""
    values = np.where(ramp() == 255, np.nan, ramp()).astype(np.float32)
    return saved(values, "TIFF")


def scattered() -> bytes:
    """Return 5 fragments for 3 frames, none of them the start of a picture, and no table."""
    return dicom([b"\x01" * 20] * 5, syntax=uid.JPEGBaseline8Bit, tags={"NumberOfFrames": "3"})


def wrong_planes(*, by_plane: bool) -> bytes:
    """Return an RGB image whose values are arranged in the way that it denies."""
    image = smooth(96, 96)
    stored = image if by_plane else np.moveaxis(image, 2, 0)
    tags = RGB | {"Rows": 96, "Columns": 96, "PlanarConfiguration": int(by_plane)}
    return dicom(np.ascontiguousarray(stored).tobytes(), tags=tags)


def _bad(row: int, data: bytes, code: str, words: str, suffix: str = ".dcm") -> BadInput:
    return BadInput(row=row, data=data, code=code, words=words, suffix=suffix)


_NOT = "NOT_AN_IMAGE", "not an image"
_CUT = "DICOM_TRUNCATED"
_WRONG = "DICOM_DAMAGED"
_SYNTAX = "DICOM_UNSUPPORTED_SYNTAX"
_CLASS = "DICOM_UNSUPPORTED_CLASS"
_COLOR = "DICOM_UNSUPPORTED_COLOR"
_DEPTH = "DICOM_UNSUPPORTED_DEPTH"
_TAG = "DICOM_BAD_TAG"
_DAMAGED = "IMAGE_DAMAGED", "damaged or of a kind that can't be read"
_PART_MISSING = "IMAGE_DAMAGED", "a part of it is missing"
_FORMAT = "UNSUPPORTED_FORMAT"

DICOM_FILES = {
    "empty file": _bad(1, b"", "EMPTY_FILE", "empty"),
    "132 zero bytes": _bad(1, bytes(132), *_NOT),
    "preamble and prefix alone": _bad(1, bytes(128) + b"DICM", _CUT, "header without content"),
    "file meta information alone": _bad(
        1, NATIVE[: 144 + struct.unpack("<I", NATIVE[140:144])[0]], _CUT, "header without content"
    ),
    "a text": _bad(2, b"Dear colleague, please see the attached image.", *_NOT),
    "a web page": _bad(2, b"<!DOCTYPE html><html><body>Please log in</body></html>", *_NOT),
    "no preamble, an RT plan": _bad(3, sample("ExplVR_LitEndNoMeta.dcm"), _CLASS, "RT Ion Plan"),
    "no transfer syntax, no image": _bad(
        4, sample("meta_missing_tsyntax.dcm"), _CLASS, "does not say what it holds"
    ),
    "RLE said, native given": _bad(
        5, with_syntax(NATIVE, "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.5"), _WRONG,
        "does not match the compression",
    ),
    "native said, RLE given": _bad(
        5, with_syntax(rle(), "1.2.840.10008.1.2.5", "1.2.840.10008.1.2.1"), _WRONG,
        "does not match the compression",
    ),
    "unknown transfer syntax": _bad(
        5, with_syntax(rle(), "1.2.840.10008.1.2.5", "1.2.840.10008.9.9.9"), _SYNTAX,
        "1.2.840.10008.9.9.9",
    ),
    "MPEG-4 cine": _bad(6, encoded(bytes(99), uid.MPEG4HP41), _SYNTAX, "as video"),
    "HEVC cine": _bad(6, encoded(bytes(99), uid.HEVCMP51), _SYNTAX, "as video"),
    "JPEG of 12 bits": _bad(6, sample("JPGExtended.dcm"), _SYNTAX, "JPEG with 12 bits"),
    "lossless JPEG of 16 bits": _bad(
        6, encoded(JPEG, uid.JPEGLosslessSV1, **DEEP_TAGS), _SYNTAX, "JPEG with 16 bits"
    ),
    "JPIP": _bad(6, encoded(bytes(99), "1.2.840.10008.1.2.4.94"), _SYNTAX, "JPIP"),
    "ultrasound volume": _bad(7, of_class(uid.EnhancedUSVolumeStorage), _CLASS, "volumes"),
    "CT": _bad(7, of_class(uid.CTImageStorage), _CLASS, "CT Image"),
    "mammogram": _bad(
        7, of_class(uid.DigitalMammographyXRayImageStorageForPresentation), _CLASS, "Mammography"
    ),
    "structured report": _bad(7, sample("reportsi.dcm"), _CLASS, "Basic Text SR"),
    "PDF in DICOM": _bad(7, of_class(uid.EncapsulatedPDFStorage), _CLASS, "Encapsulated PDF"),
    "segmentation": _bad(7, of_class(uid.SegmentationStorage), _CLASS, "Segmentation"),
    "no pixel data": _bad(8, dicom(None), "DICOM_NO_PIXELS", "holds no picture"),
    "empty pixel data": _bad(8, dicom(b""), "DICOM_NO_PIXELS", "holds no picture"),
    "float pixel data": _bad(
        8, dicom(None, tags={"FloatPixelData": bytes(4 * ROWS * COLS)}), "DICOM_NO_PIXELS",
        "holds no picture",
    ),
    "0 rows": _bad(9, dicom(ramp(), tags={"Rows": 0}), _TAG, "Rows (0028,0010)"),
    "no columns": _bad(9, dicom(ramp(), tags={"Columns": None}), _TAG, "Columns (0028,0011)"),
    "rows that are no number": _bad(
        9, with_bytes(NATIVE, b"\x28\x00\x10\x00US", b"\x28\x00\x10\x00LO"), _TAG, "Rows"
    ),
    "65,535 rows": _bad(
        10, dicom(bytes(500), tags={"Rows": 65535}), "IMAGE_TOO_LARGE", "48 × 65535 pixels"
    ),
    "8,000 rows, 500 bytes": _bad(
        10, dicom(bytes(500), tags={"Rows": 8000}), _CUT, "500 of 384,000 bytes"
    ),
    "cut at half": _bad(11, NATIVE[: PIXELS_AT + 12 + 960], _CUT, "960 of 1,920 bytes"),
    "cut before the pixels": _bad(11, NATIVE[:PIXELS_AT], "DICOM_NO_PIXELS", "holds no picture"),
    "compressed and cut": _bad(
        11, encoded(JPEG, uid.JPEGBaseline8Bit)[:-400], _CUT, "0 of 1 frames"
    ),
    "-3 frames": _bad(15, dicom(ramp(), tags={"NumberOfFrames": "-3"}), _WRONG, "negative number"),
    "a billion frames": _bad(
        15, dicom(ramp(), tags={"NumberOfFrames": "1000000000"}), "IMAGE_TOO_LARGE", "5,000 frames"
    ),
    "1.5 frames": _bad(
        15, with_bytes(dicom(ramp(), tags={"NumberOfFrames": "1234"}), b"1234", b"1.5 "), _TAG,
        "Number of Frames",
    ),
    "7 bits": _bad(16, dicom(ramp(), tags={"BitsAllocated": 7}), _DEPTH, "8 in 7 bits"),
    "1 bit": _bad(
        16, dicom(ramp(), tags={"BitsAllocated": 1, "BitsStored": 1}), _DEPTH, "1 in 1 bits"
    ),
    "32 bits": _bad(16, sample("SC_rgb_rle_32bit.dcm"), _DEPTH, "32 in 32 bits"),
    "64 bits": _bad(
        16, dicom(bytes(8 * ROWS * COLS), tags={"BitsAllocated": 64, "BitsStored": 64}), _DEPTH,
        "64 in 64 bits",
    ),
    "more bits stored than allocated": _bad(
        16, dicom(ramp(), tags={"BitsStored": 12}), _DEPTH, "12 in 8 bits"
    ),
    "JPEG 2000 color of 12 bits": _bad(
        16, encoded(J2K, uid.JPEG2000Lossless, **(RGB | DEEP_TAGS | {"BitsStored": 12})), _DEPTH,
        "12 in 16 bits",
    ),
    "2 samples": _bad(17, dicom(ramp(), tags={"SamplesPerPixel": 2}), _COLOR, "with 2 value(s)"),
    "4 samples": _bad(17, dicom(ramp(), tags={"SamplesPerPixel": 4}), _COLOR, "with 4 value(s)"),
    "gray with 3 samples": _bad(
        17, dicom(color_ramp(), tags={"PhotometricInterpretation": "MONOCHROME2"}), _COLOR,
        "MONOCHROME2 with 3",
    ),
    "RGB with 1 sample": _bad(
        17, dicom(ramp(), tags={"PhotometricInterpretation": "RGB"}), _COLOR, "RGB with 1"
    ),
    "signed color": _bad(
        17, dicom(color_ramp(), tags={"PixelRepresentation": 1}), _COLOR, "signed RGB"
    ),
    **{
        name: _bad(
            18, dicom(color_ramp(), tags={"PhotometricInterpretation": name}), _COLOR, name
        )
        for name in ("HSV", "ARGB", "CMYK", "YBR_PARTIAL_422", "YBR_PARTIAL_420")
    },
    "no color model": _bad(
        18, dicom(ramp(), tags={"PhotometricInterpretation": ""}), _COLOR, "color model NONE"
    ),
    "by pixel said, by plane given": _bad(
        20, wrong_planes(by_plane=False), _WRONG, "arranged in another way"
    ),
    "by plane said, by pixel given": _bad(
        20, wrong_planes(by_plane=True), _WRONG, "arranged in another way"
    ),
    "no palette": _bad(
        21, palette(entries=256, there=None), "DICOM_BAD_PALETTE", "palette is incomplete"
    ),
    "short palette": _bad(
        21, palette(entries=256, there=100), "DICOM_BAD_PALETTE", "palette is incomplete"
    ),
    "JPEG cut and closed": _bad(
        24, encoded(JPEG[: len(JPEG) // 2] + b"\xff\xd9", uid.JPEGBaseline8Bit), *_PART_MISSING
    ),
    "lossless JPEG cut": _bad(
        24, with_bytes(sample("SC_rgb_jpeg_gdcm.dcm"), b"\xff\xd9", b"\0\0")[:-2500], _CUT,
        "0 of 1 frames",
    ),
    "JPEG cut": _bad(24, encoded(JPEG[: len(JPEG) // 2], uid.JPEGBaseline8Bit), *_DAMAGED),
    "JPEG of another size": _bad(
        26, encoded(saved(ramp(ROWS, COLS + 8), "JPEG"), uid.JPEGBaseline8Bit), _WRONG,
        "48 × 40 pixels, but its compressed picture has 56 × 40",
    ),
    "JPEG 2000 of another size": _bad(
        26, encoded(saved(ramp(COLS, ROWS), "JPEG2000", no_jp2=True), uid.JPEG2000Lossless),
        _WRONG, "picture has 40 × 48",
    ),
    "JPEG-LS of another size": _bad(
        26, encoded(bytes(jpeg_ls.encode_array(ramp(COLS, ROWS))), uid.JPEGLSLossless), _WRONG,
        "picture has 40 × 48",
    ),
    "JPEG in color, gray said": _bad(
        26, encoded(saved(color_ramp(), "JPEG"), uid.JPEGBaseline8Bit), _WRONG, "color channels"
    ),
    "JPEG of 9,000 squared": _bad(
        27, encoded(resized(JPEG, sof_at(0xC0), ">HH", 9000, 9000), uid.JPEGBaseline8Bit), _WRONG,
        "picture has 9000 × 9000",
    ),
    "JPEG of 65,500 squared": _bad(
        27, encoded(resized(JPEG, sof_at(0xC0), ">HH", 65500, 65500), uid.JPEGBaseline8Bit),
        _WRONG, "claims a size",
    ),
    "JPEG 2000 with zeros at its end": _bad(
        28, encoded(J2K[: len(J2K) // 2] + bytes(len(J2K) - len(J2K) // 2), uid.JPEG2000Lossless),
        *_DAMAGED,
    ),
    "JPEG 2000 of 60,000 squared": _bad(
        28, encoded(resized(J2K, 8, ">II", 60000, 60000), uid.JPEG2000Lossless), _WRONG,
        "claims a size",
    ),
    "JPEG 2000 broken by pydicom": _bad(
        28, sample("JPEG2000-embedded-sequence-delimiter.dcm"), _WRONG, "claims a size"
    ),
    "JPEG 2000 with a wrong count of parts": _bad(28, sample("GDCMJ2K_TextGBR.dcm"), *_DAMAGED),
    "JPEG-LS cut": _bad(28, encoded(JLS[: len(JLS) // 2], uid.JPEGLSLossless), *_DAMAGED),
    "JPEG-LS cut and closed": _bad(
        28, encoded(JLS[: len(JLS) // 2] + b"\xff\xd9", uid.JPEGLSLossless), *_DAMAGED
    ),
    "JPEG-LS of 65,500 squared": _bad(
        28, encoded(resized(JLS, 7, ">HH", 65500, 65500), uid.JPEGLSLossless), _WRONG,
        "picture has 65500 × 65500",
    ),
    "RLE segment beyond the end": _bad(
        29, rle(spoil=struct.pack("<II", 1, 60000)), *_DAMAGED
    ),
    "RLE of 7 segments": _bad(29, rle(spoil=struct.pack("<I", 7)), *_DAMAGED),
    "5 pieces for 3 frames": _bad(30, scattered(), _WRONG, "5 pieces"),
    "deflated bomb": _bad(31, deflated(bytes(64 << 20)), "IMAGE_TOO_LARGE", "expands to more than"),
    "deflated and cut": _bad(
        31, dicom(ramp(), syntax=uid.DeflatedExplicitVRLittleEndian)[:-50], _CUT, "end too early"
    ),
    "20,000 nested sequences": _bad(
        32,
        with_elements(
            (b"\x08\x00\x40\x11SQ\x00\x00\xff\xff\xff\xff" + b"\xfe\xff\x00\xe0\xff\xff\xff\xff")
            * 20_000
        ),
        _WRONG, "nests its content too deeply",
    ),
    "element of 4 GiB": _bad(
        33,
        with_elements(b"\x08\x00\x81\x00OB\x00\x00\xfe\xff\xff\xff"),
        "DICOM_TRUNCATED",
        "ends in the middle",
    ),
    "sequence that is never closed": _bad(
        33,
        with_elements(
            b"\x08\x00\x40\x11SQ\x00\x00\xff\xff\xff\xff" + b"\xfe\xff\x00\xe0\xff\xff\xff\xff"
        ),
        *_DAMAGED,
    ),
    "3 by 3 pixels": _bad(57, sample("SC_rgb_small_odd.dcm"), "IMAGE_TOO_SMALL", "3 × 3 pixels"),
}  # fmt: skip

IMAGES = {
    "zip bomb": _bad(
        47, zipped(("a.png", bytes(64 << 20))), "ZIP_TOO_LARGE", "more than 200-fold", ".zip"
    ),
    "encrypted zip": _bad(
        47, zipped(("a.png", PNG), flag_bits=1), "ZIP_ENCRYPTED", "encrypted", ".zip"
    ),
    "zip with one name twice": _bad(
        47, zipped(("a.png", PNG), ("a.png", PNG)), "ZIP_DUPLICATE", "same name", ".zip"
    ),
    "zip cut": _bad(47, zipped(("a.png", PNG))[:-30], "ZIP_DAMAGED", "damaged", ".zip"),
    "PNG of 30,000 squared": _bad(
        52, png_header(30_000, 30_000), "IMAGE_TOO_LARGE", "too many pixels|30000", ".png"
    ),
    "PNG of 10,000 by 1": _bad(57, png_header(10_000, 1), "IMAGE_TOO_SMALL", "10000 × 1", ".png"),
    "PNG with a wrong checksum": _bad(
        52, PNG[:-16] + bytes(4) + PNG[-12:], *_DAMAGED, ".png"
    ),
    "PNG cut": _bad(52, PNG[: len(PNG) // 2], *_DAMAGED, ".png"),
    "JPEG file of 12 bits": _bad(
        53, JPEG.replace(b"\xff\xc0\x00\x0b\x08", b"\xff\xc0\x00\x0b\x0c"), *_DAMAGED, ".jpg"
    ),
    "JPEG file cut": _bad(53, JPEG[: len(JPEG) // 2], *_DAMAGED, ".jpg"),
    "JPEG file cut and closed": _bad(
        53, JPEG[: len(JPEG) // 2] + b"\xff\xd9", *_PART_MISSING, ".jpg"
    ),
    "TIFF with a value that is no number": _bad(
        54, nan_tiff(), "IMAGE_DAMAGED", "not numbers", ".tif"
    ),
    "TIFF cut": _bad(54, saved(ramp(), "TIFF")[:-500], *_DAMAGED, ".tif"),
    "TIFF of huge tiles": _bad(
        54, plain_tiff(ramp(), photometric=1, tag_322=30_000, tag_323=30_000), "IMAGE_TOO_LARGE",
        "tiles", ".tif",
    ),
    "TIFF in Lab color": _bad(
        54, saved(Image.new("LAB", (40, 40)), "TIFF"), _FORMAT, "color mode LAB", ".tif"
    ),
    "BMP cut": _bad(55, saved(ramp(), "BMP")[:-500], *_DAMAGED, ".bmp"),
    "GIF": _bad(56, saved(Image.fromarray(ramp()), "GIF"), _FORMAT, "A GIF file", ".gif"),
    "WebP": _bad(56, saved(ramp(), "WEBP"), _FORMAT, "A WebP file", ".webp"),
    "AVIF": _bad(56, b"\0\0\0\x1cftypavif" + bytes(200), _FORMAT, "HEIC or AVIF", ".avif"),
    "HEIC": _bad(56, b"\0\0\0\x18ftypheic" + bytes(200), _FORMAT, "HEIC or AVIF", ".heic"),
    "Photoshop": _bad(56, b"8BPS\0\1" + bytes(200), _FORMAT, "A Photoshop file", ".psd"),
    "PDF": _bad(56, b"%PDF-1.7\n" + bytes(200), _FORMAT, "A PDF file", ".dcm"),
    "gzip": _bad(56, sample("zipMR.gz"), _FORMAT, "A gzip file", ".gz"),
    "7z": _bad(56, b"7z\xbc\xaf\x27\x1c" + bytes(99), _FORMAT, "A 7z file", ".7z"),
    "RAR": _bad(56, b"Rar!\x1a\x07\x00" + bytes(99), _FORMAT, "A RAR file", ".rar"),
    "SVG": _bad(56, b"<svg xmlns='a'/>" + bytes(99), *_NOT, ".png"),
    "1 by 1 pixel": _bad(57, saved(ramp()[:1, :1], "PNG"), "IMAGE_TOO_SMALL", "1 × 1", ".png"),
}  # fmt: skip

BAD_INPUTS = DICOM_FILES | IMAGES
