"""The view of a second image beside the one that is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QWidget

from busi_desktop.ui.badges import make_badge, place_badge
from busi_desktop.ui.canvas import Canvas
from busi_desktop.ui.frame_corners import frame_corners
from busi_desktop.ui.layers import IMAGE, LESION, LayerStack
from busi_desktop.ui.scene_items import mask_outline

if TYPE_CHECKING:
    from busi_desktop.app.entries import Beside


class SecondView(Canvas):
    """Show a frame with its outline, its own calibration and one line about its result."""

    def __init__(self, layers: LayerStack, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("second_view")
        self.setAccessibleName(self.tr("Second image"))
        self._layers = layers
        self._beside: Beside | None = None
        self._outline_path = QPainterPath()
        self._is_key = False
        self._link_badge = make_badge(self, "badge", self.tr("Linked"))
        self._link_badge.setObjectName("link_badge")
        self._badge = make_badge(self, "badge", "")
        self._badge.setObjectName("second_view_badge")
        layers.changed.connect(self._draw)
        self.resized.connect(self._place_badge)
        self.top_text_changed.connect(self._place_badge)
        self.view_changed.connect(self._write_corners)
        self.window_level_changed.connect(self._write_corners)

    @property
    def beside(self) -> Beside | None:
        """Return what is shown."""
        return self._beside

    def show_beside(
        self, beside: Beside | None, *, name: str, result_line: str, is_key: bool = False
    ) -> None:
        """Show a frame and its outline.

        Parameters
        ----------
        beside
            What is known of the frame; without its result where that is not to be seen.
        name
            Short name of its file.
        result_line
            What is known of its result, or why nothing is.
        is_key
            Whether it is marked as a key image.
        """
        before = None if self._beside is None else self._beside.frame
        result_before = None if self._beside is None else self._beside.result
        self._beside, self._is_key = beside, is_key
        if beside is None or beside.frame is None:
            self.clear_picture()
        elif beside.frame is not before:
            frame = beside.frame
            height, width = frame.pixels.shape
            picture = frame.pixels if frame.rgb is None else frame.rgb
            aspect = frame.geometry.pixel_aspect
            self.set_picture(picture, source_size_px=(width, height), aspect=aspect)
        result = None if beside is None else beside.result
        if result is None:
            self._outline_path = QPainterPath()
        elif result is not result_before:
            self._outline_path = mask_outline(result.mask.mask)
        self._badge.setText("\n".join(filter(None, (name, result_line))))
        self._badge.setVisible(bool(name))
        self._draw()
        self._write_corners()
        self._place_badge()

    def set_linked(self, linked: bool) -> None:
        """Say whether zoom and place are those of the first image."""
        self._link_badge.setVisible(linked)
        self._place_badge()

    @Slot(object)
    def _draw(self, _layer: object = None) -> None:
        look = self._layers[IMAGE]
        self.set_image_look(
            visible=self._layers.is_drawn(IMAGE), opacity=look.opacity, colors=look.colors
        )
        drawn = self._layers.is_drawn(LESION)
        self.set_outline(self._outline_path if drawn else QPainterPath())

    @Slot(object)
    def _write_corners(self, _view: object = None) -> None:
        frame = None if self._beside is None else self._beside.frame
        if frame is not None:
            self.set_corners(frame_corners(self, frame, is_key=self._is_key))

    @Slot()
    def _place_badge(self) -> None:
        align = Qt.AlignmentFlag
        place_badge(self._badge, align.AlignHCenter | align.AlignTop, above_px=self.top_text_px)
        place_badge(
            self._link_badge,
            align.AlignHCenter | align.AlignBottom,
            below_px=self.bottom_text_px,
        )
