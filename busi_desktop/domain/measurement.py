"""Numbers about one lesion."""

from __future__ import annotations

from dataclasses import dataclass

from busi_desktop.domain.geometry import Obstacle, PixelSpacing


@dataclass(frozen=True, slots=True, kw_only=True)
class LesionMeasurements:
    """Describe one connected lesion.

    Attributes
    ----------
    number
        Counts from 1, the largest lesion first.
    bbox_xywh
        Tight box in whole pixels.
    score
        Mean lesion probability inside the mask.
    malignancy
        Calibrated chance of malignancy: that of the frame, since the network judges frames.
    area_mm2, long_axis_mm, short_axis_mm
        None unless `spacing` is known for the whole box.
    obstacle
        Why `spacing` is None.
    orientation_deg
        Angle of the long axis against the horizontal, in (-90, 90]; positive turns the right end
        up, towards the skin.
    depth_to_width
        Vertical over horizontal extent; above 1 is "taller than wide".
    circularity
        4π·area / perimeter² with Crofton's perimeter; 1 for a disc.
    solidity
        Area over the area of the convex hull.
    """

    number: int
    bbox_xywh: tuple[int, int, int, int]
    area_px: int
    score: float
    malignancy: float
    spacing: PixelSpacing | None
    area_mm2: float | None
    long_axis_mm: float | None
    short_axis_mm: float | None
    long_axis_px: float
    short_axis_px: float
    orientation_deg: float
    depth_to_width: float
    circularity: float
    solidity: float
    obstacle: Obstacle | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OutlineSize:
    """Hold the size of an outline as a whole: in mm and mm² with a spacing, else in pixels."""

    area: float
    long_axis: float
    short_axis: float
    spacing: PixelSpacing | None
