"""One two-dimensional image, as the reader sees it and the model gets it."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.arrays import freeze
from busi_desktop.domain.geometry import Geometry
from busi_desktop.domain.identity import StatedSide
from busi_desktop.errors import BugError

MIN_SIDE_PX = 32
MAX_SIDE_PX = 8192
MAX_PIXELS = 40_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameId:
    """Identify a frame: the file's hash, the frame's number, and DICOM UIDs where known.

    `frame_number` counts from 0; DICOM and the screen count from 1.
    """

    content_sha256: str
    frame_number: int = 0
    study_uid: str | None = None
    series_uid: str | None = None
    instance_uid: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceInfo:
    """Say what kind of file a frame came from; holds no patient identity.

    `notes` are full sentences about whatever the reader of the file had to tolerate or convert.
    """

    kind: str
    n_frames: int = 1
    modality: str | None = None
    manufacturer: str | None = None
    frame_time_ms: float | None = None
    side: StatedSide | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Frame:
    """Hold one frame in MONOCHROME2 sense.

    Attributes
    ----------
    pixels
        uint8 ``(H, W)``: luma, read-only. What preprocessing and the model get.
    rgb
        uint8 ``(H, W, 3)`` where the file has color, else None. For display and for the color
        check alone.
    geometry
        Grid and physical calibration; its shape equals that of `pixels`.
    """

    frame_id: FrameId
    pixels: NDArray[np.uint8]
    geometry: Geometry
    source: SourceInfo
    rgb: NDArray[np.uint8] | None = field(default=None)

    def __post_init__(self) -> None:
        """Freeze the arrays and check sizes."""
        object.__setattr__(self, "pixels", freeze(self.pixels, np.uint8, ndim=2))
        height, width = self.pixels.shape
        if min(height, width) < MIN_SIDE_PX or max(height, width) > MAX_SIDE_PX:
            msg = f"frame of {width}×{height} pixels is outside the accepted sizes"
            raise BugError(msg)
        if self.geometry.shape != (height, width):
            msg = f"geometry {self.geometry.shape} does not fit pixels {(height, width)}"
            raise BugError(msg)
        if self.rgb is not None:
            object.__setattr__(self, "rgb", freeze(self.rgb, np.uint8, ndim=3))
            if self.rgb.shape != (height, width, 3):
                msg = f"color plane {self.rgb.shape} does not fit pixels {(height, width)}"
                raise BugError(msg)
