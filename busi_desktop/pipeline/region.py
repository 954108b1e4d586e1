"""Find the part of a frame that the model is given, and what lies over it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from busi_desktop.domain.frame import Frame
from busi_desktop.domain.geometry import Geometry, SpacingSource, overlap
from busi_desktop.domain.region import FrameRegion, PixelBox, RegionOrigin, whole
from busi_desktop.inference.frame_rules import color_box, stroke_share
from busi_desktop.preprocess.frame_region import LEAST_SIDE_PX, find_image, without_backdrop

_LEAST_VIEW_SHARE = 0.25


def find_region(frame: Frame, *, whole_frame: bool = False) -> FrameRegion:
    """Find the ultrasound image on a frame.

    What the file itself states counts (DICOM PS3.3 C.8.5.5, regions of 2-D tissue or flow in
    centimeters); else the pixels tell. A frame that is cropped to its image already stays whole.

    Parameters
    ----------
    frame
        The frame.
    whole_frame
        Whether the reader wants the model to be given everything.
    """
    region = whole(frame.geometry.shape)
    if whole_frame:
        region = replace(region, origin=RegionOrigin.READER)
    elif stated := _stated_views(frame.geometry):
        region = replace(region, box=_around(stated), views=stated, origin=RegionOrigin.DICOM)
    else:
        found = find_image(frame.pixels)
        if found.box != region.box:
            views, origin = found.views, RegionOrigin.PIXELS
            region = replace(region, box=found.box, views=views, origin=origin)
    part = part_of(frame, region)
    return replace(
        region,
        color_box=None if part.rgb is None else _moved(color_box(part.rgb), region.box),
        marks_share=stroke_share(part.pixels),
    )


def part_of(frame: Frame, region: FrameRegion) -> Frame:
    """Return the frame that the region alone would be, without calibration."""
    if not region.is_cropped:
        return frame
    pixels = np.ascontiguousarray(frame.pixels[region.slices])
    return replace(
        frame,
        pixels=pixels,
        rgb=None if frame.rgb is None else np.ascontiguousarray(frame.rgb[region.slices]),
        geometry=Geometry(shape=(pixels.shape[0], pixels.shape[1])),
    )


def judged_part(frame: Frame, region: FrameRegion) -> Frame:
    """Return the region as the gate sees it: what lies around a sector is no drawing on it."""
    part = part_of(frame, region)
    if not region.is_cropped:
        return part
    return replace(part, pixels=without_backdrop(frame.pixels, region.box))


def _stated_views(geometry: Geometry) -> tuple[PixelBox, ...]:
    """Return the images that the file states, without those within others and small insets."""
    stated = geometry if geometry.replaced is None else geometry.replaced
    boxes = {
        one.bounds
        for one in stated.regions
        if one.spacing.source is SpacingSource.US_REGION and not one.is_on_top
    }
    large = [box for box in boxes if min(box[2] - box[0], box[3] - box[1]) >= LEAST_SIDE_PX]
    large.sort(key=lambda box: (-_area(box), box))
    views: list[PixelBox] = []
    for box in large:
        is_apart = not any(overlap(box, view) for view in views)
        if is_apart and _area(box) >= _LEAST_VIEW_SHARE * _area(large[0]):
            views.append(box)
    return tuple(sorted(views, key=lambda view: view[1]))


def _area(box: PixelBox) -> int:
    return (box[2] - box[0]) * (box[3] - box[1])


def _around(boxes: tuple[PixelBox, ...]) -> PixelBox:
    rows0, cols0, rows1, cols1 = zip(*boxes, strict=True)
    return min(rows0), min(cols0), max(rows1), max(cols1)


def _moved(box: PixelBox | None, place: PixelBox) -> PixelBox | None:
    """Return a box of a part of the frame on the frame's grid."""
    if box is None:
        return None
    row, col = place[:2]
    return box[0] + row, box[1] + col, box[2] + row, box[3] + col
