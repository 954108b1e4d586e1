"""Where millimeters come from, or why there are none, in words that stand beside every value."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from busi_desktop.domain.geometry import Obstacle, PixelSpacing, SpacingSource


def origin_text(spacing: PixelSpacing) -> str:
    """Return the origin in two or three words."""
    origins = {
        SpacingSource.US_REGION: _tr("ultrasound region"),
        SpacingSource.PIXEL_SPACING: _tr("file's pixel spacing"),
        SpacingSource.MANUAL: _tr("calibrated by hand"),
    }
    return origins[spacing.source]


def full_origin_text(spacing: PixelSpacing) -> str:
    """Return the origin, of a calibration by hand with who made it on which day."""
    if spacing.source is not SpacingSource.MANUAL or not spacing.stated_by:
        return origin_text(spacing)
    day = (spacing.stated_at or "")[:10]
    return _tr("{origin} ({reader}, {day})").format(
        origin=origin_text(spacing), reader=spacing.stated_by, day=day
    )


def obstacle_text(obstacle: Obstacle) -> str:
    """Return why there are no millimeters, or no number."""
    reasons = {
        Obstacle.NO_CALIBRATION: _tr("no calibration"),
        Obstacle.OUTSIDE_REGION: _tr("partly outside the calibrated region"),
        Obstacle.REGIONS_DIFFER: _tr("points lie in different regions"),
        Obstacle.CROSSES_ITSELF: _tr("the contour crosses itself"),
    }
    return reasons[obstacle]


def _tr(text: str) -> str:
    return QCoreApplication.translate("calibration_words", text)
