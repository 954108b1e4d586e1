"""Where the bytes of each frame lie in Pixel Data, and what is missing or left over.

Compressed frames lie in fragments (DICOM PS3.5 A.4). The Basic Offset Table says which fragments
make a frame, but is often absent and sometimes wrong. It is used only where it is needed and fits.
"""

from __future__ import annotations

from dataclasses import replace
import struct

from pydicom import uid
from pydicom.dataset import Dataset

from busi_desktop.domain.texts import say
from busi_desktop.errors import UserError
from busi_desktop.io.dicom_layout import NATIVE, PixelLayout

_ITEM = b"\xfe\xff\x00\xe0"
# Start of a JPEG or JPEG-LS stream, of a JPEG 2000 codestream, and of a JP2 file.
_STARTS = (b"\xff\xd8", b"\xff\x4f\xff\x51", b"\x00\x00\x00\x0cjP  ")

_BAD_TABLE = "The file's table of frames is wrong and was not used: the frames were counted."
_PADDING = "The file holds more bytes than its picture needs; they were ignored."

Parts = tuple[slice, ...]


def find_frames(
    dataset: Dataset, layout: PixelLayout
) -> tuple[tuple[Parts, ...], PixelLayout, tuple[str, ...]]:
    """Find the frames of an instance.

    Parameters
    ----------
    dataset
        The instance.
    layout
        As the file declares it.

    Returns
    -------
    frames
        For each frame the slices of Pixel Data that make it, if it is compressed; else nothing.
    layout
        With as many frames as can be read.
    notes
        What had to be tolerated.

    Raises
    ------
    UserError
        ``DICOM_TRUNCATED`` if not even one frame is whole, ``DICOM_DAMAGED`` if it can't be told
        where the frames lie.
    """
    if layout.syntax in NATIVE:
        n_there, notes = _count_native(len(dataset.PixelData), layout)
        return (), replace(layout, n_frames=min(n_there, layout.n_frames)), notes
    pixel_data = bytes(dataset.PixelData)
    items = _items(pixel_data)
    frames, notes = _group(pixel_data, items, layout)
    notes += _compare(len(frames), layout.n_frames)
    frames = frames[: layout.n_frames]
    return frames, replace(layout, n_frames=len(frames)), notes


def _count_native(n_bytes: int, layout: PixelLayout) -> tuple[int, tuple[str, ...]]:
    """Return how many whole frames are there."""
    n_there, excess = divmod(n_bytes, layout.frame_bytes)
    if not n_there:
        raise UserError(
            say(
                "The picture is incomplete: {present:,} of {whole:,} bytes are there.",
                present=n_bytes,
                whole=layout.frame_bytes * layout.n_frames,
            ),
            hint="Copy or export the file again.",
            code="DICOM_TRUNCATED",
        )
    if n_there == layout.n_frames and excess > 1:  # one byte pads to an even length
        return n_there, (_PADDING,)
    return n_there, _compare(n_there, layout.n_frames)


def _compare(n_there: int, n_declared: int) -> tuple[str, ...]:
    """Say that a file holds fewer or more frames than it declares."""
    if n_there < n_declared:
        return (
            say(
                "The file is incomplete: only {present} of its {whole} frames can be read.",
                present=n_there,
                whole=n_declared,
            ),
        )
    if n_there > n_declared:
        return (
            say(
                "The file seems to hold {present} frames but declares {whole}; "
                "only what it declares is read.",
                present=n_there,
                whole=n_declared,
            ),
        )
    return ()


def _items(pixel_data: bytes) -> list[slice]:
    """Return where the items' values lie: the offset table and the whole fragments."""
    found: list[slice] = []
    at = 0
    while pixel_data[at : at + 4] == _ITEM:
        start = at + 8
        at = start + int.from_bytes(pixel_data[at + 4 : start], "little")
        if at > len(pixel_data):  # cut in the midst of it
            break
        found.append(slice(start, at))
    return found


def _group(
    pixel_data: bytes, items: list[slice], layout: PixelLayout
) -> tuple[tuple[Parts, ...], tuple[str, ...]]:
    """Put the fragments together to frames."""
    fragments = items[1:]
    if not fragments:
        raise _incomplete(0, layout.n_frames)
    offsets = _offsets(pixel_data[items[0]])
    starts = [fragment.start - 8 - items[0].stop for fragment in fragments]
    each = tuple((fragment,) for fragment in fragments)
    if layout.syntax == uid.RLELossless:  # one fragment a frame (PS3.5 A.4.2)
        return each, _check_table(offsets, starts)
    if len(fragments) == layout.n_frames:
        return each, _check_table(offsets, starts)
    if offsets and len(offsets) == layout.n_frames and set(offsets) <= set(starts):
        return _from(fragments, [starts.index(offset) for offset in offsets]), ()
    first = [
        at
        for at, part in enumerate(fragments)
        if pixel_data[part.start : part.start + 8].startswith(_STARTS)
    ]
    if first[:1] == [0]:
        notes = _check_table(offsets, [starts[at] for at in first])
        return _from(fragments, first), notes
    if layout.n_frames == 1:
        return (tuple(fragments),), ()
    raise UserError(
        say(
            "The {fragments} pieces of the compressed picture do not fit its {frames} frames.",
            fragments=len(fragments),
            frames=layout.n_frames,
        ),
        hint="Export the image again from the scanner or the archive.",
        code="DICOM_DAMAGED",
    )


def _offsets(table: bytes) -> tuple[int, ...]:
    """Return the Basic Offset Table, or nothing if it is none."""
    return struct.unpack(f"<{len(table) // 4}L", table) if len(table) % 4 == 0 else ()


def _check_table(offsets: tuple[int, ...], starts: list[int]) -> tuple[str, ...]:
    """Say that an offset table contradicts the fragments, which count."""
    return (_BAD_TABLE,) if offsets and list(offsets[: len(starts)]) != starts else ()


def _from(fragments: list[slice], first: list[int]) -> tuple[Parts, ...]:
    """Return the frames that start at these fragments."""
    ends = [*first[1:], len(fragments)]
    return tuple(tuple(fragments[a:b]) for a, b in zip(first, ends, strict=True))


def _incomplete(present: int, whole: int) -> UserError:
    """Return the error of a file without one whole frame."""
    return UserError(
        say(
            "The picture is incomplete: {present} of {whole} frames are there.",
            present=present,
            whole=whole,
        ),
        hint="Copy or export the file again.",
        code="DICOM_TRUNCATED",
    )
