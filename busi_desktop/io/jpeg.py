"""Tell a whole JPEG stream from one that was cut and closed with an end marker.

Every decoder at hand returns a picture for the latter, gray from the cut on. libjpeg notices, but
Pillow passes none of its warnings on. So we ask in another way: bytes put in just before the end
marker are past the picture's last code in a whole stream, and change nothing. In a cut stream they
are decoded as picture.

Known limit: entropy-coded JPEG has no checksum. A flipped bit inside the stream is not seen.
"""

from __future__ import annotations

from hashlib import sha256
from io import BytesIO
import re

from PIL import Image

from busi_desktop.errors import UserError

# 0xFF starts a marker; 0xFF00 is a stuffed byte and 0xFFD0 to 0xFFD7 restart inside the picture.
_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
_END = 0xD9
_PROGRESSIVE, _LOSSLESS = 0xC2, 0xC3
# An arithmetic coder may leave its last bytes out, so bytes put there are its own.
_ARITHMETIC = frozenset({0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF})
# Bytes without order, so that some of them decode to something else than gray; a stream with
# restart markers waits for the next of them.
_FILL = b"".join(
    sha256(bytes([marker])).digest().replace(b"\xff", b"\x5a") * 4 + bytes([0xFF, marker])
    for marker in range(0xD0, 0xD8)
)


def require_whole(stream: bytes) -> None:
    """Refuse a JPEG whose picture ends before its end marker.

    A stream without end marker is left to the decoder, which refuses it; one with arithmetic
    coding can't be asked and passes.

    Parameters
    ----------
    stream
        From the start marker on; what follows the end marker is ignored.

    Raises
    ------
    UserError
        ``IMAGE_DAMAGED``.
    """
    if _is_cut(stream):
        raise UserError(
            "The JPEG picture is incomplete: a part of it is missing.",
            hint="Copy or export the image again.",
            code="IMAGE_DAMAGED",
        )


def _is_cut(stream: bytes) -> bool:
    """Tell whether bytes before the end marker are decoded as picture."""
    markers = _markers(stream)
    end = markers.get(_END)
    if end is None or not markers.keys().isdisjoint(_ARITHMETIC):
        return False
    filled = stream[:end] + _FILL + stream[end:]
    # All codes are read for an eighth of the size, too, and few pixels are made. Not so where the
    # picture comes in several scans (the first one would do), and a lossless one has no such size.
    is_coarse = markers.keys().isdisjoint({_PROGRESSIVE, _LOSSLESS})
    return _decode(stream, is_coarse) != _decode(filled, is_coarse)


def _markers(stream: bytes) -> dict[int, int]:
    """Return where each marker stands up to the picture's own end; a thumbnail's are not seen."""
    found: dict[int, int] = {}
    at = 2
    while _END not in found and (match := _MARKER.search(stream, at)) is not None:
        at = match.end()
        found[stream[at - 1]] = match.start()
        at += int.from_bytes(stream[at : at + 2], "big")
    return found


def _decode(stream: bytes, is_coarse: bool) -> bytes:
    """Decode at the full or an eighth of the size."""
    with Image.open(BytesIO(stream), formats=("JPEG",)) as image:
        if is_coarse:
            image.draft(None, (1, 1))
        return image.tobytes()
