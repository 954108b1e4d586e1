"""What stands in the corners of a view of a frame."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from busi_desktop.app.calibration_words import origin_text
from busi_desktop.domain.frame import Frame
from busi_desktop.domain.identity import Side, StatedSide
from busi_desktop.ui.corner_text import CornerText, Legend
from busi_desktop.ui.picture_view import PictureView


def frame_corners(
    view: PictureView,
    frame: Frame,
    *,
    legends: tuple[Legend, ...] = (),
    is_key: bool = False,
    note: str = "",
) -> CornerText:
    """Return number of the frame, zoom, window, level, scale bar and star of a view.

    `note` stands below the frame's number.
    """
    state, window = view.view_state, view.window_level
    source = frame.source
    top = ""
    if source.n_frames > 1:
        number = frame.frame_id.frame_number + 1
        top = _tr("Frame {number} of {count}").format(number=number, count=source.n_frames)
    if source.side is not None:
        top = "\n".join(filter(None, (top, side_text(source.side))))
    top = "\n".join(filter(None, (top, note)))
    zoom = _tr("Zoom {zoom} %").format(zoom=round(view.zoom * 100))
    spacing = frame.geometry.spacing_at(state.center_xy)
    return CornerText(
        top_left=top,
        bottom_left=f"{zoom}\nW {window.width:.0f}  L {window.center:.0f}",
        mm_per_screen_px=None if spacing is None else spacing.col_mm / state.scale,
        bar_origin="" if spacing is None else origin_text(spacing),
        legends=legends,
        is_key=is_key,
    )


def side_text(stated: StatedSide) -> str:
    """Return the side that the header states, and where it states it."""
    sides = {
        Side.LEFT: _tr("Left side ({origin})"),
        Side.RIGHT: _tr("Right side ({origin})"),
        Side.BOTH: _tr("Both sides ({origin})"),
    }
    return sides[stated.side].format(origin=stated.origin)


def _tr(text: str) -> str:
    return QCoreApplication.translate("frame_corners", text)
