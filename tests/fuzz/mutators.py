"""One mutant of one seed, for a number: at the level of bytes, of fields and of structure.

The bytes depend on the seed's own bytes, the run's seed and the number alone.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from random import Random
import struct
import warnings
import zipfile
import zlib

from tests.fuzz.formats import body_of_dicom, elements, fields, is_dicom, parts, with_checksums

LARGEST = 4 << 20
_ROUNDS = (1, 1, 1, 1, 2, 2, 3, 5, 9)
_NUMBERS = (
    0, 1, 2, 3, 7, 8, 16, 127, 128, 255, 256, 511, 1023, 4096, 8192, 32767, 32768, 65534, 65535,
    1 << 20, (1 << 24) - 1, (1 << 31) - 1, 1 << 31, (1 << 32) - 2, (1 << 32) - 1,
)  # fmt: skip
_VRS = (
    b"AE", b"AS", b"AT", b"CS", b"DA", b"DS", b"DT", b"FD", b"FL", b"IS", b"LO", b"LT", b"OB",
    b"OD", b"OF", b"OL", b"OV", b"OW", b"PN", b"SH", b"SL", b"SQ", b"SS", b"ST", b"SV", b"TM",
    b"UC", b"UI", b"UL", b"UN", b"UR", b"US", b"UT", b"UV", b"ZZ",
)  # fmt: skip
_TEXTS = (
    b"", b" ", b"0", b"-1", b"1\\1", b"nan", b"inf", b"1e999", b"1,5", b"\\\\\\", b"9" * 200,
    b"\x1b[31m", b"\x00\x00", b"{name}", b"{0}", b"%s%n", b"\xff\xfe\xfd", b"../../x", b"A" * 3000,
    b"MONOCHROME1", b"MONOCHROME2", b"PALETTE COLOR", b"RGB", b"YBR_FULL", b"YBR_FULL_422",
    b"YBR_ICT", b"ISO_IR 192", b"ISO 2022 IR 87", b"\\ISO 2022 IR 149", b"99999999",
)  # fmt: skip
_SYNTAXES = tuple(
    b"1.2.840.10008.1.2" + tail
    for tail in (
        b"", b".1", b".1.99", b".2", b".5", b".4.50", b".4.51", b".4.57", b".4.70", b".4.80",
        b".4.81", b".4.90", b".4.91", b".4.201", b".4.202", b".4.203", b".4.100", b".4.94",
    )
)  # fmt: skip
# Elements that decide on how the rest is read: group, element, representation.
_DECISIVE = (
    (0x0002, 0x0010, b"UI"), (0x0008, 0x0005, b"CS"), (0x0008, 0x0016, b"UI"),
    (0x0010, 0x0010, b"PN"), (0x0018, 0x1063, b"DS"), (0x0018, 0x1065, b"DS"),
    (0x0018, 0x6011, b"SQ"), (0x0028, 0x0002, b"US"), (0x0028, 0x0004, b"CS"),
    (0x0028, 0x0006, b"US"), (0x0028, 0x0008, b"IS"), (0x0028, 0x0009, b"AT"),
    (0x0028, 0x0010, b"US"), (0x0028, 0x0011, b"US"), (0x0028, 0x0030, b"DS"),
    (0x0028, 0x0034, b"IS"), (0x0028, 0x0100, b"US"), (0x0028, 0x0101, b"US"),
    (0x0028, 0x0102, b"US"), (0x0028, 0x0103, b"US"), (0x0028, 0x1050, b"DS"),
    (0x0028, 0x1051, b"DS"), (0x0028, 0x1052, b"DS"), (0x0028, 0x1053, b"DS"),
    (0x0028, 0x1101, b"US"), (0x0028, 0x1201, b"OW"), (0x0028, 0x3010, b"SQ"),
    (0x7FE0, 0x0001, b"OV"), (0x7FE0, 0x0010, b"OB"),
)  # fmt: skip
_NAMES = (
    "../../evil.png", "/abs.png", "C:\\win.png", "CON.dcm", "a" * 5000 + ".png", "a\u202eb.png",
    "a//b.png", ".", "", "a.png/", "\ud7ff.png", "b/../c.png", "DICOMDIR", "x.zip", "n\n.png",
)  # fmt: skip
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
_SHORT = frozenset({b"OB", b"OW", b"SQ", b"UN", b"UT", b"UC", b"OV", b"OF", b"OD", b"OL"})


def mutant(name: str, data: bytes, *, seed: int, number: int) -> bytes:
    """Return a mutant of a seed.

    Parameters
    ----------
    name
        The seed's.
    data
        Its bytes.
    seed, number
        Of the run, and of the mutant in it.
    """
    rng = Random(f"{name}/{seed}/{number}")
    for _ in range(rng.choice(_ROUNDS)):
        data = _once(data, rng)
    if data.startswith(b"\x89PNG") and rng.random() < 0.8:
        data = with_checksums(data)
    return data[:LARGEST]


def _once(data: bytes, rng: Random) -> bytes:
    if not data:
        return rng.randbytes(rng.randrange(1, 300))
    ways: list[Callable[[bytes, Random], bytes]] = [_bytes, _fields, _structure]
    if is_dicom(data):
        ways += [_tags, _tags]
    if data.startswith(b"PK"):
        ways += [_rezip, _rezip, _rezip]
    changed = rng.choice(ways)(data, rng)
    return changed[:LARGEST]


# ------------------------------------------------------------------------------------------ bytes
def _place(data: bytes, rng: Random) -> int:
    """Choose a place; headers, and what lies just behind them, more often."""
    size = len(data)
    bound = rng.choice((size, size, min(size, 64), min(size, 512), min(size, 1500)))
    return rng.randrange(bound)


def _bytes(data: bytes, rng: Random) -> bytes:
    changed = bytearray(data)
    at = _place(data, rng)
    length = min(rng.choice((1, 1, 2, 4, 8, 30, 100, 1000)), len(data) - at)
    way = rng.randrange(9)
    if way == 0:
        for _ in range(rng.choice((1, 1, 3, 8))):
            changed[_place(data, rng)] ^= 1 << rng.randrange(8)
    elif way == 1:
        changed[at] = rng.choice((0, 0xFF, 0x7F, 0x80, 0xFE, rng.randrange(256)))
    elif way == 2:
        changed[at : at + length] = rng.randbytes(length)
    elif way == 3:
        changed[at : at + length] = bytes([rng.choice((0, 0xFF))]) * length
    elif way == 4:
        del changed[at : at + length]
    elif way == 5:
        changed[at:at] = rng.randbytes(length)
    elif way == 6:
        changed[at:at] = changed[at : at + length] * rng.choice((1, 2, 50))
    elif way == 7:
        del changed[rng.randrange(len(data)) :]
    else:
        other = _place(data, rng)
        changed[at : at + length] = data[other : other + length]
    return bytes(changed)


# ----------------------------------------------------------------------------------------- fields
def _fields(data: bytes, rng: Random) -> bytes:
    found = fields(data)
    if not found:
        return _bytes(data, rng)
    changed = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 4))):
        field = rng.choice(found)
        order = "big" if field.is_big else "little"
        old = int.from_bytes(changed[field.at : field.at + field.size], order)
        new = rng.choice((
            old + 1, old - 1, old * 2, old // 2, old ^ (1 << rng.randrange(8 * field.size)),
            rng.getrandbits(8 * field.size), rng.choice(_NUMBERS), rng.choice(_NUMBERS),
            rng.randrange(20), len(data),
        ))  # fmt: skip
        new %= 1 << (8 * field.size)
        changed[field.at : field.at + field.size] = new.to_bytes(field.size, order)
    return bytes(changed)


def _tags(data: bytes, rng: Random) -> bytes:
    """Change DICOM elements: another representation, another value, a value put in."""
    inner = _inflated(data)
    if inner is not None:
        head, body = inner
        if rng.random() < 0.1:
            body *= rng.choice((2, 100, 3000))
        return head + _deflate(_tags(body[:LARGEST], rng))
    found = elements(data)
    element = rng.choice(found) if found else None
    way = rng.randrange(5)
    if element is not None and way == 0 and element.length_size == 2:
        return data[: element.at + 4] + rng.choice(_VRS) + data[element.at + 6 :]
    if element is not None and way == 1:
        value = rng.choice(_TEXTS)
        size = len(value).to_bytes(4, "little")[: element.length_size]
        return data[: element.length_at] + size + value + data[element.end :]
    if way == 2:
        return _put(data, _nest(rng), (8, 0x1140))
    group, number, vr = rng.choice(_DECISIVE)
    return _put(data, _element(data, (group, number), vr, _value(vr, rng)), (group, number))


def _value(vr: bytes, rng: Random) -> bytes:
    if vr == b"US":
        count = rng.choice((1, 1, 1, 0, 2, 3))
        return b"".join(struct.pack("<H", rng.choice(_NUMBERS) & 0xFFFF) for _ in range(count))
    if vr == b"UI":
        return rng.choice((*_SYNTAXES, b"1.2.840.10008.5.1.4.1.1.7", b"1." * 60, b"", b"x/../y"))
    if vr in {b"DS", b"IS"}:
        return rng.choice((*_TEXTS[:11], b"0\\0", b"0.1\\0.1", b"-0.1\\0.2", b"1e-300", b"1e300"))
    if vr in _SHORT:
        return rng.randbytes(rng.choice((0, 1, 8, 100, 5000)))
    return rng.choice(_TEXTS)


def _element(data: bytes, tag: tuple[int, int], vr: bytes, value: bytes) -> bytes:
    """Return an element as the file would write it; an odd length stays odd now and then."""
    head = struct.pack("<HH", *tag)
    body = body_of_dicom(data)
    if tag[0] != 2 and not data[body + 4 : body + 6].isalpha():
        return head + struct.pack("<I", len(value)) + value
    if vr in _SHORT:
        return head + vr + b"\0\0" + struct.pack("<I", len(value)) + value
    return head + vr + struct.pack("<H", len(value)) + value


def _put(data: bytes, element: bytes, tag: tuple[int, int]) -> bytes:
    """Put an element in its place, instead of the one that is there."""
    for found in elements(data):
        if found.tag == tag:
            return data[: found.at] + element + data[found.end :]
        if found.tag > tag:
            return data[: found.at] + element + data[found.at :]
    return data + element


def _nest(rng: Random) -> bytes:
    """Return sequences in sequences."""
    depth = rng.choice((2, 40, 70, 300, 900, 4000))
    opened = b"\x08\x00\x40\x11SQ\x00\x00\xff\xff\xff\xff\xfe\xff\x00\xe0\xff\xff\xff\xff"
    closed = b"\xfe\xff\x0d\xe0\0\0\0\0\xfe\xff\xdd\xe0\0\0\0\0"
    return opened * depth + closed * rng.choice((depth, depth, 0, depth - 1))


def _inflated(data: bytes) -> tuple[bytes, bytes] | None:
    """Return header and content of a deflated data set."""
    body = body_of_dicom(data)
    if b"1.2.840.10008.1.2.1.99" not in data[:body]:
        return None
    with suppress(zlib.error):
        return data[:body], zlib.decompressobj(-zlib.MAX_WBITS).decompress(data[body:], LARGEST)
    return None


def _deflate(body: bytes) -> bytes:
    deflater = zlib.compressobj(6, wbits=-zlib.MAX_WBITS)
    return deflater.compress(body) + deflater.flush()


# -------------------------------------------------------------------------------------- structure
def _structure(data: bytes, rng: Random) -> bytes:
    """Leave out, double, swap, move or mix the pieces that a file is made of."""
    pieces = parts(data)
    if len(pieces) < 2:
        return _bytes(data, rng)
    at, other = rng.randrange(len(pieces)), rng.randrange(len(pieces))
    way = rng.randrange(6)
    if way == 0:
        del pieces[at]
    elif way == 1:
        pieces[at] *= rng.choice((2, 2, 3, 200))
    elif way == 2:
        pieces[at], pieces[other] = pieces[other], pieces[at]
    elif way == 3:
        pieces.insert(other, pieces.pop(at))
    elif way == 4:
        half = len(pieces[at]) // 2
        pieces[at] = pieces[at][:half] + pieces[other][len(pieces[other]) // 2 :]
    else:
        pieces[at] = _bytes(pieces[at], rng) if pieces[at] else b""
    return b"".join(pieces)


def _rezip(data: bytes, rng: Random) -> bytes:
    """Pack an archive again, with a member's name, bytes or packing changed."""
    members = _members(data)
    if members:
        at = rng.randrange(len(members))
        name, content = members[at]
        way = rng.randrange(4)
        if way == 0:
            name = rng.choice(_NAMES)
        elif way == 1:
            content = data if rng.random() < 0.3 else bytes(rng.choice((0, 1 << 10, 3 << 20)))
        else:
            content = _once(content, rng)
        members[at] = name, content
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name, content in members:
            info = zipfile.ZipInfo(name)  # dated 1980: no clock in a mutant
            archive.writestr(info, content, compress_type=rng.choice(_METHODS))
    return stream.getvalue()


def _members(data: bytes) -> list[tuple[str, bytes]]:
    """Return what an archive holds, or nothing if it has been damaged before."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            infos = [info for info in archive.infolist() if info.file_size <= LARGEST]
            return [(info.filename, archive.read(info)) for info in infos]
    except Exception:  # noqa: BLE001 - zipfile and its codecs raise a dozen kinds
        return []
