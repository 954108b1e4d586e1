"""Where the fields and the parts of a file lie, as far as a mutator needs to know.

Each walker stops where it no longer understands: what it gets has often been mutated before.
"""

from __future__ import annotations

from dataclasses import dataclass
import struct
import zlib

_LONG = frozenset({b"OB", b"OW", b"OF", b"OD", b"OL", b"SQ", b"UN", b"UT", b"UC", b"UR"})
_ITEMS = frozenset({b"\xfe\xff\x00\xe0", b"\xfe\xff\x0d\xe0", b"\xfe\xff\xdd\xe0"})
_MAX_PARTS = 400
_STANDALONE = frozenset({0x4F, 0xD8, 0x01, *range(0xD0, 0xD8)})
_STREAM_STARTS = (b"\xff\xd8\xff", b"\xff\x4f\xff\x51")
_SHOWN_OF_SEGMENT = 24
_ZIP_FIELDS = {
    b"PK\x03\x04": ((4, 2), (6, 2), (8, 2), (14, 4), (18, 4), (22, 4), (26, 2), (28, 2)),
    b"PK\x01\x02": (
        (6, 2), (8, 2), (10, 2), (16, 4), (20, 4), (24, 4), (28, 2), (30, 2), (32, 2), (38, 4),
        (42, 4),
    ),
    b"PK\x05\x06": ((4, 2), (8, 2), (10, 2), (12, 4), (16, 4), (20, 2)),
}  # fmt: skip
_BMP_FIELDS = (
    (2, 4), (10, 4), (14, 4), (18, 4), (22, 4), (26, 2), (28, 2), (30, 4), (34, 4), (46, 4),
    (50, 4),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Field:
    """Say where a number stands."""

    at: int
    size: int
    is_big: bool = False


@dataclass(frozen=True, slots=True)
class Element:
    """Say where a DICOM element stands: its start, its value and its end."""

    at: int
    value_at: int
    end: int
    length_at: int
    length_size: int
    tag: tuple[int, int]


# ------------------------------------------------------------------------------------------ DICOM
def body_of_dicom(data: bytes) -> int:
    """Return where the data set starts behind preamble and file meta information."""
    if data[128:132] != b"DICM":
        return 0
    if data[132:136] != b"\x02\x00\x00\x00" or len(data) < 144:
        return 132
    return min(144 + struct.unpack("<I", data[140:144])[0], len(data))


def elements(data: bytes) -> list[Element]:
    """Return the elements of a little-endian file, and the items of open sequences one by one."""
    at = 132 if data[128:132] == b"DICM" else 0
    body = body_of_dicom(data)
    found: list[Element] = []
    is_explicit = data[body + 4 : body + 6].isalpha()
    while at + 8 <= len(data) and len(found) < _MAX_PARTS:
        element = _element(data, at, is_explicit=is_explicit or at < body)
        found.append(element)
        at = element.end
    return found


def _element(data: bytes, at: int, *, is_explicit: bool) -> Element:
    tag = struct.unpack("<HH", data[at : at + 4])
    if not is_explicit or data[at : at + 4] in _ITEMS:
        length_at, size = at + 4, 4
    elif data[at + 4 : at + 6] in _LONG:
        length_at, size = at + 8, 4
    else:
        length_at, size = at + 6, 2
    value_at = length_at + size
    length = int.from_bytes(data[length_at:value_at], "little")
    is_open = size == 4 and length == 0xFFFFFFFF
    is_item = data[at : at + 4] == b"\xfe\xff\x00\xe0" and data[value_at : value_at + 1] < b"\x20"
    end = value_at if is_open else value_at + length
    if is_item and length > 16 and data[value_at + 4 : value_at + 6].isalpha():
        end = value_at  # the elements of an item of a sequence
    return Element(at, value_at, min(max(end, at + 8), len(data)), length_at, size, tag)


def dicom_fields(data: bytes) -> list[Field]:
    """Return tags, lengths and short numbers."""
    found = []
    for element in elements(data):
        found += [Field(element.at, 2), Field(element.at + 2, 2), Field(element.at + 4, 2)]
        found.append(Field(element.length_at, element.length_size))
        if element.end - element.value_at in {2, 4, 8}:
            found.append(Field(element.value_at, element.end - element.value_at))
        elif element.end > element.value_at:
            found.append(Field(element.value_at, 1))
    return found


# ------------------------------------------------------------------------------------------- PNG
def png_chunks(data: bytes) -> list[bytes]:
    """Return the signature and the chunks."""
    parts, at = [data[:8]], 8
    while at + 12 <= len(data):
        end = min(at + 12 + struct.unpack(">I", data[at : at + 4])[0], len(data))
        parts.append(data[at:end])
        at = end
    return [*parts, data[at:]]


def png_fields(data: bytes) -> list[Field]:
    """Return lengths, names and what stands in the header."""
    found = [Field(16, 4, is_big=True), Field(20, 4, is_big=True)]
    found += [Field(at, 1) for at in range(24, 29)]
    at = 8
    for chunk in png_chunks(data)[1:-1]:
        found += [Field(at, 4, is_big=True), Field(at + 4, 1), Field(at + 8, 4, is_big=True)]
        at += len(chunk)
    return found


def with_checksums(data: bytes) -> bytes:
    """Return a PNG whose chunks have right checksums, so that what is in them gets read."""
    parts = png_chunks(data)
    fixed = [
        part[:-4] + struct.pack(">I", zlib.crc32(part[4:-4])) if len(part) >= 12 else part
        for part in parts[1:-1]
    ]
    return b"".join([parts[0], *fixed, parts[-1]])


# ---------------------------------------------------------------- JPEG, JPEG-LS, JPEG 2000 streams
def stream_at(data: bytes) -> int | None:
    """Return where the first compressed stream starts, if there is one."""
    found = [at for at in (data.find(start) for start in _STREAM_STARTS) if at >= 0]
    return min(found, default=None)


def segments(data: bytes, at: int) -> list[tuple[int, int]]:
    """Return start and end of the marker segments up to the coded picture."""
    found = []
    while data[at : at + 1] == b"\xff" and at + 4 <= len(data) and len(found) < _MAX_PARTS:
        if data[at + 1] in _STANDALONE:
            end = at + 2
        else:
            end = at + 2 + max(2, struct.unpack(">H", data[at + 2 : at + 4])[0])
        found.append((at, min(end, len(data))))
        at = end
    return found


def segment_fields(data: bytes, at: int) -> list[Field]:
    """Return markers, lengths and the first bytes of each segment."""
    found = []
    for start, end in segments(data, at):
        found += [Field(start + 1, 1), Field(start + 2, 2, is_big=True)]
        found += [Field(byte, 1) for byte in range(start + 4, min(end, start + _SHOWN_OF_SEGMENT))]
        found += [
            Field(byte, size, is_big=True)
            for size in (2, 4)
            for byte in range(start + 4, min(end, start + _SHOWN_OF_SEGMENT) - size, size)
        ]
    return found


# ------------------------------------------------------------------------------- TIFF, BMP and zip
def tiff_fields(data: bytes) -> list[Field]:
    """Return the entries of the directories."""
    is_big = data[:2] == b"MM"
    order = ">" if is_big else "<"
    found, seen = [Field(4, 4, is_big=is_big)], set()
    at = struct.unpack(f"{order}I", data[4:8])[0] if len(data) >= 8 else 0
    while 8 <= at < len(data) - 2 and at not in seen:
        seen.add(at)
        count = struct.unpack(f"{order}H", data[at : at + 2])[0]
        found.append(Field(at, 2, is_big=is_big))
        for entry in range(at + 2, min(at + 2 + 12 * count, len(data) - 16), 12):
            found += [
                Field(entry + offset, size, is_big=is_big)
                for offset, size in ((0, 2), (2, 2), (4, 4), (8, 4), (8, 2))
            ]
        after = at + 2 + 12 * count
        found.append(Field(after, 4, is_big=is_big))
        at = struct.unpack(f"{order}I", data[after : after + 4].ljust(4, b"\0"))[0]
    return found


def bmp_fields(_data: bytes) -> list[Field]:
    """Return what stands in the header."""
    return [Field(at, size) for at, size in _BMP_FIELDS]


def zip_fields(data: bytes) -> list[Field]:
    """Return what stands in the headers of members, directory and end."""
    found = []
    for signature, places in _ZIP_FIELDS.items():
        at = data.find(signature)
        while at >= 0 and len(found) < _MAX_PARTS:
            found += [Field(at + offset, size) for offset, size in places]
            at = data.find(signature, at + 4)
    return found


# -------------------------------------------------------------------------------------- any format
def fields(data: bytes) -> list[Field]:
    """Return the numbers that say how the rest is to be read; those beyond the end are left out."""
    if is_dicom(data):
        found = dicom_fields(data)
    elif data.startswith(b"\x89PNG"):
        found = png_fields(data)
    elif data.startswith((b"II", b"MM")):
        found = tiff_fields(data)
    elif data.startswith(b"BM"):
        found = bmp_fields(data)
    elif data.startswith(b"PK"):
        found = zip_fields(data)
    else:
        found = []
    at = stream_at(data)
    if at is not None:
        found += segment_fields(data, at)
    return [field for field in found if field.at + field.size <= len(data)]


def parts(data: bytes) -> list[bytes]:
    """Return the pieces that a structure is made of; joined they are the file again."""
    if data.startswith(b"\x89PNG"):
        return png_chunks(data)
    at = stream_at(data)
    if data.startswith(_STREAM_STARTS) and at is not None:
        cuts = [start for start, _ in segments(data, at)]
    elif is_dicom(data):
        cuts = [element.at for element in elements(data)]
    elif data.startswith(b"PK"):
        cuts = sorted(
            at
            for signature in _ZIP_FIELDS
            for at in range(len(data))
            if data.startswith(signature, at)
        )
    else:
        cuts = list(range(0, len(data), max(8, len(data) // 24)))
    ends = [*cuts[1:], len(data)]
    return [data[: cuts[0]], *(data[a:b] for a, b in zip(cuts, ends, strict=True))] if cuts else []


def is_dicom(data: bytes) -> bool:
    """Tell a DICOM file, also one without a preamble."""
    return data[128:132] == b"DICM" or data[:2] in {b"\x02\x00", b"\x08\x00"}
