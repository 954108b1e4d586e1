"""What stands in the corners of a view of a frame."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from busi_desktop.domain.frame import Frame
from busi_desktop.ui.corner_text import CornerText, Legend
from busi_desktop.ui.picture_view import PictureView


def frame_corners(
    view: PictureView,
    frame: Frame,
    *,
    legends: tuple[Legend, ...] = (),
    is_key: bool = False,
) -> CornerText:
    """Return number of the frame, zoom, window, level, scale bar and star of a view."""
    state, window = view.view_state, view.window_level
    source = frame.source
    top = ""
    if source.n_frames > 1:
        number = frame.frame_id.frame_number + 1
        top = _tr("Frame {number} of {count}").format(number=number, count=source.n_frames)
    zoom = _tr("Zoom {zoom} %").format(zoom=round(view.zoom * 100))
    spacing = frame.geometry.spacing_at(state.center_xy)
    return CornerText(
        top_left=top,
        bottom_left=f"{zoom}\nW {window.width:.0f}  L {window.center:.0f}",
        mm_per_screen_px=None if spacing is None else spacing.col_mm / state.scale,
        legends=legends,
        is_key=is_key,
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("frame_corners", text)
