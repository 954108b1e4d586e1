"""Outlines that follow the tissue through the frames of a cine, off the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from busi_desktop.app.annotating import operations
from busi_desktop.domain.annotation import LesionLabel
from busi_desktop.domain.rle import decode, encode
from busi_desktop.domain.texts import say
from busi_desktop.errors import UserError
from busi_desktop.io.discover import SourceRef

if TYPE_CHECKING:  # bring OpenCV
    from busi_desktop.io.source import ImageSource
    from busi_desktop.measure.following import Followed, Follower

TOOL = "propagate"


class Reason(StrEnum):
    """Say why outlines went no further."""

    DONE = "done"
    UNSURE = "unsure"
    LEFT = "left"
    UNREADABLE = "unreadable"
    OUTLINED = "outlined"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Wish:
    """Hold what shall be followed.

    Attributes
    ----------
    ref, content_sha256
        The file, and the hash of its content as it was opened.
    first
        The frame that was outlined, from 0.
    last
        The last one that the outlines may go to.
    parts
        Masks, bool ``(H, W)``, with what they are taken for.
    """

    ref: SourceRef
    content_sha256: str
    first: int
    last: int
    parts: operations.Parts


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """Hold the outlines of one frame.

    Attributes
    ----------
    rles
        Masks of the size `shape`, packed: a long loop's would not fit into memory.
    similarity, likeness
        The smaller ones of all lesions, as in `busi_desktop.measure.following.Followed`.
    """

    number: int
    shape: tuple[int, int]
    rles: tuple[str, ...]
    labels: tuple[LesionLabel, ...]
    similarity: float
    likeness: float

    @property
    def parts(self) -> operations.Parts:
        """Return masks, bool ``(H, W)``, with what they are taken for."""
        masks = (decode(rle, self.shape) for rle in self.rles)
        return list(zip(masks, self.labels, strict=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """Hold the frames that outlines could be followed through, in order, and why no further."""

    placed: tuple[Placed, ...]
    reason: Reason


def follow_through(
    wish: Wish, progress: Callable[[int, int], None], check: Callable[[], None]
) -> Way:
    """Follow outlines from frame to frame as far as it is sure; on any thread.

    Raises
    ------
    UserError
        If the file can't be read any more, or is another one.
    """
    from busi_desktop.io.load import open_source
    from busi_desktop.measure.following import Follower

    source = open_source(wish.ref)
    if source.sha256 != wish.content_sha256:
        raise UserError(
            say("The file has changed since it was opened."),
            hint=say("Open it again."),
            code="FILE_CHANGED",
        )
    labels = tuple(label for _, label in wish.parts)
    pixels = source.read_frame(wish.first).pixels
    followers = [Follower(pixels, mask) for mask, _ in wish.parts]
    placed: list[Placed] = []
    for number in range(wish.first + 1, wish.last + 1):
        check()
        reason, found = _followed(source, number, followers)
        if reason is not Reason.DONE:
            return Way(placed=tuple(placed), reason=reason)
        placed.append(
            Placed(
                number=number,
                shape=found[0].mask.shape[:2],
                rles=tuple(encode(one.mask) for one in found),
                labels=labels,
                similarity=min(one.similarity for one in found),
                likeness=min(one.likeness for one in found),
            )
        )
        progress(number - wish.first, wish.last - wish.first)
    return Way(placed=tuple(placed), reason=Reason.DONE)


def _followed(
    source: ImageSource, number: int, followers: list[Follower]
) -> tuple[Reason, list[Followed]]:
    """Return whether outlines can be followed to a frame, and where they are then."""
    try:
        pixels = source.read_frame(number).pixels
    except UserError:  # the frame alone is damaged; who turns to it is told why
        return Reason.UNREADABLE, []
    found = [one.follow(pixels) for one in followers]
    if not all(one.is_sure for one in found):
        return Reason.UNSURE, []
    if not all(one.is_inside for one in found):
        return Reason.LEFT, []
    return Reason.DONE, found
