"""Tell what a file is from its first bytes: names lie, and DICOM files often have no extension."""

from __future__ import annotations

from enum import StrEnum
import string
import struct

from busi_desktop.domain.texts import say

HEAD_BYTES = 148

IMAGE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".dcm", ".dicom"})

SUPPORTED = say("PNG, JPEG, TIFF, BMP or DICOM")

_HEIF_BRANDS = frozenset({b"heic", b"heix", b"mif1", b"msf1", b"avif", b"avis"})
_BMP_HEADER_SIZES = frozenset({12, 40, 52, 56, 64, 108, 124})
_LONGEST_FIRST_VALUE = 64


class FileKind(StrEnum):
    """Name the kinds of file that we know by their first bytes."""

    PNG = "PNG"
    JPEG = "JPEG"
    TIFF = "TIFF"
    BMP = "BMP"
    DICOM = "DICOM"
    ZIP = "zip"
    GIF = "GIF"
    WEBP = "WebP"
    HEIF = "HEIC or AVIF"
    PHOTOSHOP = "Photoshop"
    PDF = "PDF"
    GZIP = "gzip"
    SEVEN_ZIP = "7z"
    RAR = "RAR"

    @property
    def is_readable(self) -> bool:
        """Tell whether `busi_desktop.io.load` has a reader for this kind."""
        return self in _READABLE


_READABLE = frozenset({
    FileKind.PNG, FileKind.JPEG, FileKind.TIFF, FileKind.BMP, FileKind.DICOM,
})  # fmt: skip


_PREFIXES = (
    (b"\x89PNG\r\n\x1a\n", FileKind.PNG),
    (b"\xff\xd8\xff", FileKind.JPEG),
    (b"II*\x00", FileKind.TIFF),
    (b"MM\x00*", FileKind.TIFF),
    (b"II+\x00", FileKind.TIFF),  # BigTIFF
    (b"MM\x00+", FileKind.TIFF),
    (b"PK\x03\x04", FileKind.ZIP),
    (b"PK\x05\x06", FileKind.ZIP),  # a zip without members
    (b"GIF87a", FileKind.GIF),
    (b"GIF89a", FileKind.GIF),
    (b"8BPS", FileKind.PHOTOSHOP),
    (b"%PDF-", FileKind.PDF),
    (b"\x1f\x8b", FileKind.GZIP),
    (b"7z\xbc\xaf\x27\x1c", FileKind.SEVEN_ZIP),
    (b"Rar!\x1a\x07", FileKind.RAR),
)


def identify(head: bytes) -> FileKind | None:
    """Return the kind of file that starts with `head`, or None if it is none of ours.

    Parameters
    ----------
    head
        The first `HEAD_BYTES` bytes, or all there are.
    """
    # A DICOM file may carry any other format's signature in its preamble (CVE-2019-11687).
    if head[128:132] == b"DICM":
        return FileKind.DICOM
    for prefix, kind in _PREFIXES:
        if head.startswith(prefix):
            return kind
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return FileKind.WEBP
    if head[4:8] == b"ftyp" and head[8:12] in _HEIF_BRANDS:
        return FileKind.HEIF
    if _is_bmp(head):
        return FileKind.BMP
    return FileKind.DICOM if _is_bare_dicom(head) else None


def _is_bmp(head: bytes) -> bool:
    """Tell a bitmap from a text that starts with "BM"."""
    return (
        head[:2] == b"BM"
        and len(head) >= 18
        and int.from_bytes(head[14:18], "little") in _BMP_HEADER_SIZES
    )


def _is_bare_dicom(head: bytes) -> bool:
    """Tell whether a file without preamble starts with an element of group 0002 or 0008.

    The first element must be written as implicit or explicit VR would (PS3.5 section 7.1).
    """
    if len(head) < 12 or head[:2] not in {b"\x02\x00", b"\x08\x00", b"\x00\x08"}:
        return False
    letters = string.ascii_uppercase.encode()
    if head[4] in letters and head[5] in letters:
        return True
    length = struct.unpack("<I", head[4:8])[0]
    return head[0] != 0 and head[3] == 0 and length <= _LONGEST_FIRST_VALUE
