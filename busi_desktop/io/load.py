"""Open a source: its bytes are read and decoded in the decoding process, never in this one."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.frame import Frame
from busi_desktop.domain.identity import StudyIdentity
from busi_desktop.errors import UserError
from busi_desktop.io.decoder.answers import Opened
from busi_desktop.io.decoder.asked import Place
from busi_desktop.io.decoder.client import Decoder, shared_decoder
from busi_desktop.io.discover import SourceRef
from busi_desktop.io.early import EarlyOpening
from busi_desktop.io.source import ImageSource

__all__ = [
    "ImageSource",
    "content_sha256",
    "glimpse",
    "open_early",
    "open_file",
    "open_source",
    "read_identity",
    "warm_up",
]

GLIMPSE_FROM_BYTES = 12 << 20
"""Smaller files are read whole as fast."""


def open_source(
    ref: SourceRef, *, then: SourceRef | None = None, decoder: Decoder | None = None
) -> ImageSource:
    """Read a file, find out what it is and check its header.

    Parameters
    ----------
    ref
        From `busi_desktop.io.discover.discover`.
    then
        What will be opened next, if that is known: it is read while nobody waits.
    decoder
        Who asks the decoding process; by default the one that the whole program shares.

    Returns
    -------
    ImageSource
        Its first frame has been decoded. It may be used from several threads.

    Raises
    ------
    UserError
        Whatever is wrong with the file, in one sentence; also that decoding it had to be stopped.
    """
    asked = decoder or shared_decoder()
    place = _place(ref)
    early = None if decoder else EarlyOpening.take(place)
    return early or _open(asked, place, then=None if then is None else _place(then))


def _open(asked: Decoder, place: Place, *, then: Place | None = None) -> ImageSource:
    opened = asked.open(place, then=then)
    return ImageSource(_Elsewhere(asked, place, opened), sha256=opened.facts.sha256)


def open_file(path: Path) -> ImageSource:
    """Open one file on disk by its path, as `open_source` does."""
    return open_source(SourceRef(label=path.name, stem=path.stem, path=path))


def open_early(path: Path) -> EarlyOpening | None:
    """Begin to open the file that the window will show first, while the window is being made.

    Returns
    -------
    EarlyOpening or None
        None where there is more to it than one small file: then `open_source` finds out.
    """
    try:
        if not path.is_file() or path.stat().st_size >= GLIMPSE_FROM_BYTES:
            return None
    except OSError:
        return None
    place = Place(path=path)
    return EarlyOpening(place, partial(_open, shared_decoder(), place))


def glimpse(ref: SourceRef) -> NDArray[np.uint8] | None:
    """Return a picture of the first frame of a large file, long before the file is read whole.

    Returns
    -------
    numpy.ndarray or None
        uint8 ``(H, W)`` or ``(H, W, 3)``, to be looked at and no more. None for small files, for
        members of archives, and wherever it can't be had: then `open_source` tells what is there.
    """
    try:
        if ref.member is not None or ref.path.stat().st_size < GLIMPSE_FROM_BYTES:
            return None
        frame = shared_decoder().glimpse(_place(ref))
    except (OSError, UserError):
        return None
    return frame.pixels if frame.rgb is None else frame.rgb


def content_sha256(ref: SourceRef) -> str:
    """Return the hash of a file's bytes as it is now, in hexadecimal.

    Raises
    ------
    UserError
        If it can't be read.
    """
    return shared_decoder().digest(_place(ref))


def read_identity(ref: SourceRef) -> StudyIdentity:
    """Read who and what a file says it is about, because a reader asks for it.

    Nothing else calls this: no frame, record, log or journal holds what it returns.

    Raises
    ------
    UserError
        If the header can't be read.
    """
    return shared_decoder().identity(_place(ref))


def warm_up() -> None:
    """Start the decoding process in the background: the first file won't wait for it."""
    shared_decoder().warm_up()


class _Elsewhere:
    """Let the decoding process decode the frames."""

    def __init__(self, decoder: Decoder, place: Place, opened: Opened) -> None:
        self._decoder, self._place, self._facts = decoder, place, opened.facts
        self._first, self._error = opened.first, opened.error
        self.n_frames = opened.facts.n_frames

    def read_frame(self, index: int) -> Frame:
        """Decode one frame; the first one is kept for as long as nothing else was asked for."""
        if index == 0 and self._error is not None:
            raise self._error.to_error()
        first = self._first
        if first is not None and index == 0:
            return first
        self._first = None
        return self._decoder.frame(self._place, self._facts, index)


def _place(ref: SourceRef) -> Place:
    return Place(path=ref.path, member=ref.member)
