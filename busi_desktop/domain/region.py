"""Which part of a frame the model is given, what was found in it, and what was left out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from busi_desktop.domain.geometry import PixelTransform
from busi_desktop.errors import BugError

PixelBox: TypeAlias = tuple[int, int, int, int]
"""Half-open ``(row0, col0, row1, col1)`` in whole pixels of a frame."""


class RegionOrigin(StrEnum):
    """Who says where the ultrasound image lies on the frame."""

    WHOLE_FRAME = "whole_frame"
    PIXELS = "pixels"
    DICOM = "SequenceOfUltrasoundRegions"
    READER = "reader"


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameRegion:
    """Hold the part of a frame that the model is given.

    Attributes
    ----------
    shape
        ``(rows, cols)`` of the frame.
    box
        The part; all of the frame where nothing was cut off.
    origin
        Who says so. `READER` is the whole frame by the reader's wish.
    views
        The images that stand beside each other in the box; one is the usual case.
    color_box
        Around the color laid over the gray image, or None.
    marks_share
        Share of the box that text, calipers and other strokes cover. They are told, not taken out.
    """

    shape: tuple[int, int]
    box: PixelBox
    origin: RegionOrigin
    views: tuple[PixelBox, ...]
    color_box: PixelBox | None = None
    marks_share: float = 0.0

    def __post_init__(self) -> None:
        """Check that every box lies inside the frame."""
        boxes = (self.box, *self.views, *(() if self.color_box is None else (self.color_box,)))
        for row0, col0, row1, col1 in boxes:
            if not (0 <= row0 < row1 <= self.shape[0] and 0 <= col0 < col1 <= self.shape[1]):
                msg = f"a box {(row0, col0, row1, col1)} leaves the frame {self.shape}"
                raise BugError(msg)

    @property
    def is_cropped(self) -> bool:
        """Tell whether anything was left out."""
        return self.box != (0, 0, *self.shape)

    @property
    def slices(self) -> tuple[slice, slice]:
        """Return rows and columns of the box."""
        row0, col0, row1, col1 = self.box
        return slice(row0, row1), slice(col0, col1)

    @property
    def transform(self) -> PixelTransform:
        """Return the transform from points of the frame to points of the box."""
        return PixelTransform(offset_xy=(0.0 - self.box[1], 0.0 - self.box[0]))

    @property
    def bounds(self) -> PixelBox | None:
        """Return the box, or None where it is the whole frame."""
        return self.box if self.is_cropped else None

    @property
    def left_out_share(self) -> float:
        """Return the share of the frame that the model was not given."""
        row0, col0, row1, col1 = self.box
        return 1.0 - (row1 - row0) * (col1 - col0) / (self.shape[0] * self.shape[1])


def whole(shape: tuple[int, int]) -> FrameRegion:
    """Return the region of a frame of which nothing is left out."""
    box = (0, 0, *shape)
    return FrameRegion(shape=shape, box=box, origin=RegionOrigin.WHOLE_FRAME, views=(box,))


def xywh(box: PixelBox) -> tuple[int, int, int, int]:
    """Return a half-open box as left, top, width and height."""
    row0, col0, row1, col1 = box
    return col0, row0, col1 - col0, row1 - row0
