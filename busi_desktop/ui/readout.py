"""What is under the cursor, in one line."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from busi_desktop.domain.frame import Frame
from busi_desktop.domain.geometry import Geometry, SpacingSource
from busi_desktop.domain.prediction import ProbabilityMap
from busi_desktop.domain.result import AnalysisResult


def readout(
    point_xy: tuple[float, float] | None, frame: Frame | None, result: AnalysisResult | None
) -> str:
    """Describe a point of the source frame.

    Parameters
    ----------
    point_xy
        In edge coordinates; None if the cursor is elsewhere.
    frame
        The frame shown.
    result
        Its analysis, if there is one.

    Returns
    -------
    str
        Pixel, gray value, lesion probability, and mm with their origin or that there are none;
        empty outside the frame.
    """
    if frame is None or point_xy is None:
        return ""
    col, row = math.floor(point_xy[0]), math.floor(point_xy[1])
    height, width = frame.pixels.shape
    if not (0 <= col < width and 0 <= row < height):
        return ""
    parts = [f"x {col}  y {row}", _tr("gray {value}").format(value=int(frame.pixels[row, col]))]
    if frame.rgb is not None:
        red, green, blue = (int(value) for value in frame.rgb[row, col])
        parts.append(f"RGB {red} {green} {blue}")
    if result is not None:
        parts.append(_lesion(result, (row, col)))
    parts.append(_millimeters(point_xy, (row, col), frame.geometry))
    return "   ".join(parts)


def _lesion(result: AnalysisResult, pixel: tuple[int, int]) -> str:
    row, col = pixel
    rows, cols = result.region.slices
    if not (rows.start <= row < rows.stop and cols.start <= col < cols.stop):
        return _tr("left out")
    share = probability_at(result.prediction.probability_map, (col + 0.5, row + 0.5))
    return _tr("lesion {share:.0f} %").format(share=share * 100)


def _millimeters(point_xy: tuple[float, float], pixel: tuple[int, int], geometry: Geometry) -> str:
    """Return the place in mm within its calibrated region, and who says so."""
    row, col = pixel
    region = geometry.region_for_box((row, col, row + 1, col + 1))
    if region is None:
        return _tr("no calibration here")
    top, left = region.bounds[:2]
    across = (point_xy[0] - left) * region.spacing.col_mm
    down = (point_xy[1] - top) * region.spacing.row_mm
    texts = {
        SpacingSource.US_REGION: _tr(
            "{across:.1f} mm across, {down:.1f} mm down in the file's ultrasound region"
        ),
        SpacingSource.PIXEL_SPACING: _tr(
            "{across:.1f} mm across, {down:.1f} mm down by the file's pixel spacing"
        ),
        SpacingSource.MANUAL: _tr(
            "{across:.1f} mm across, {down:.1f} mm down by a calibration set by hand"
        ),
    }
    return texts[region.spacing.source].format(across=across, down=down)


def probability_at(source: ProbabilityMap, point_xy: tuple[float, float]) -> float:
    """Return the bilinear lesion probability at a source point: the value that the mask is cut by.

    `point_xy` is in edge coordinates.
    """
    height, width = source.values.shape
    x, y = source.transform.apply(point_xy)
    x, y = min(max(x - 0.5, 0.0), width - 1.0), min(max(y - 0.5, 0.0), height - 1.0)
    col, row = min(int(x), width - 2), min(int(y), height - 2)
    corner = source.values[row : row + 2, col : col + 2]
    across = corner[:, 0] + (corner[:, 1] - corner[:, 0]) * (x - col)
    return float(across[0] + (across[1] - across[0]) * (y - row))


def _tr(text: str) -> str:
    return QCoreApplication.translate("readout", text)
