"""The middle of the window: the frame with its layers, a preprocessing step, a second image."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QVBoxLayout, QWidget

from busi_desktop.app.explanation import GRAD_CAM_IN_LESION
from busi_desktop.app.packed_mask import PackedMask
from busi_desktop.domain.frame import Frame
from busi_desktop.domain.prediction import LABELS, Prediction
from busi_desktop.ui.badges import make_badge, place_badge, single_shot
from busi_desktop.ui.blend import Blender
from busi_desktop.ui.canvas import Canvas
from busi_desktop.ui.compare import StepCompare
from busi_desktop.ui.corner_text import CornerText, Legend
from busi_desktop.ui.frame_corners import frame_corners
from busi_desktop.ui.layers import IMAGE, LESION, PROBABILITY, SALIENCY, LayerStack
from busi_desktop.ui.picture_view import PictureView
from busi_desktop.ui.places import Places
from busi_desktop.ui.region_words import corner_note
from busi_desktop.ui.scene_items import mask_outline
from busi_desktop.ui.second_view import SecondView
from busi_desktop.ui.step_view import StepView
from busi_desktop.ui.view_state import ViewState, WindowLevel
from busi_desktop.ui.wording import (
    gate_hint,
    gate_sentence,
    is_gated,
    label_title,
    outline_caution,
)

if TYPE_CHECKING:
    from busi_desktop.domain.result import AnalysisResult
    from busi_desktop.domain.segmentation import LesionMask

BUSY_BADGE_AFTER_MS = 100
_KEEP_OLD_FRAME_MS = 250


class Viewer(QWidget):
    """Draw what the workspace holds; it changes nothing but the view."""

    cursor_moved = Signal(object)
    scrolled = Signal(object)
    image_step_wanted = Signal(object)
    frame_step_wanted = Signal(object)

    def __init__(self, layers: LayerStack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layers = layers
        self._blender = Blender()
        self._frame: Frame | None = None
        self._result: AnalysisResult | None = None
        self._passing: PackedMask | None = None
        self._passing_words = ""
        self._traced: LesionMask | PackedMask | None = None
        self._outline = QPainterPath()
        self.main = Canvas(self)
        self.main.setObjectName("main_view")
        self.main.setAccessibleName(self.tr("Image"))
        self.step = Canvas(self)
        self.step.setObjectName("step_view")
        self.step.setAccessibleName(self.tr("Preprocessing step"))
        self.second = SecondView(layers, self)
        self.places = Places((self.main, self.step, self.second), self)
        self._is_key = False
        self._busy_badge = make_badge(self.main, "badge", self.tr("Computing…"))
        self._caption = make_badge(self.main, "badge", "")
        self.compare = StepCompare(self.main, self.step, self)
        self._badge_timer = single_shot(self, BUSY_BADGE_AFTER_MS, self._show_busy_badge)
        self._clear_timer = single_shot(self, _KEEP_OLD_FRAME_MS, self._clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.places)
        self._connect()

    def _connect(self) -> None:
        for canvas in (self.main, self.step):
            canvas.cursor_moved.connect(self.cursor_moved)
            canvas.scrolled.connect(self.scrolled)
            canvas.image_step_wanted.connect(self.image_step_wanted)
            canvas.frame_step_wanted.connect(self.frame_step_wanted)
        for canvas in (self.main, self.step, self.second):
            canvas.peek_wanted.connect(self._layers.set_peeking)
        self.compare.step_wanted.connect(partial(self.places.set_open, self.step))
        self.main.resized.connect(self._place_badges)
        self.main.view_changed.connect(self._on_main_view)
        self.step.view_changed.connect(self._on_step_view)
        self.main.window_level_changed.connect(self._on_window_level)
        self._layers.changed.connect(self._on_layers)

    # ---------------------------------------------------------------------------- what is shown
    @Slot(object)
    def show_frame(self, frame: Frame | None) -> None:
        """Show a frame; the old picture stays for a moment, without overlays, until it is there."""
        if frame is None:
            self.compare.drop()
            self._clear_timer.start()
            return
        self._clear_timer.stop()
        self._frame = frame
        self._show_picture(frame)
        self._look()
        self._write_corners()

    @Slot(object)
    def show_coming(self, frame: Frame) -> None:
        """Paint a frame that was read ahead, alone: panels and layers follow the picture."""
        self.main.set_overlay(None)
        self.main.set_corners(CornerText())
        self._show_picture(frame)
        self.main.paint_now()

    def _show_picture(self, frame: Frame) -> None:
        height, width = frame.pixels.shape
        picture = frame.pixels if frame.rgb is None else frame.rgb
        aspect = frame.geometry.pixel_aspect
        self.main.set_picture(picture, source_size_px=(width, height), aspect=aspect)

    @Slot(object)
    def show_glimpse(self, picture: NDArray[np.uint8]) -> None:
        """Show a frame of which no more than the picture is known yet."""
        self._clear()
        self._clear_timer.stop()
        height, width = picture.shape[:2]
        self.main.set_picture(picture, source_size_px=(width, height))
        self._look()

    @Slot(object)
    def show_result(self, result: AnalysisResult | None) -> None:
        """Draw a result's layers."""
        self._result = result
        self._draw_layers()

    def show_passing(self, mask: PackedMask | None, words: str) -> None:
        """Draw the mask of a frame that passes by, and say what is known of the frame."""
        if mask is not self._passing or words != self._passing_words:
            self._passing, self._passing_words = mask, words
            self._draw_layers()

    @Slot(object)
    def show_step(self, view: StepView | None) -> None:
        """Compare a preprocessing step with the frame, on the same anatomy, or stop doing so."""
        self.compare.show(view, self._frame)
        self._draw_layers()

    @Slot()
    def drop_step(self) -> None:
        """Take a step's picture away until there is another one; its place stays open."""
        self.compare.drop()

    @Slot(object)
    def set_busy(self, busy: bool) -> None:
        """Say that a result is on its way, if it takes longer than a moment."""
        if busy:
            self._badge_timer.start()
        else:
            self._badge_timer.stop()
            self._busy_badge.hide()

    @Slot()
    def _show_busy_badge(self) -> None:
        self._busy_badge.show()
        self._place_badges()

    @Slot()
    def _clear(self) -> None:
        self._frame = None
        self.compare.show(None, None)
        self.main.clear_picture()
        self._caption.hide()

    # ------------------------------------------------------------------------------------ paint
    @Slot(object)
    def _on_layers(self, name: str | None) -> None:
        if name == IMAGE:
            self._look()
        else:
            self._draw_layers()

    def _look(self) -> None:
        state = self._layers[IMAGE]
        self.main.set_image_look(
            visible=self._layers.is_drawn(IMAGE), opacity=state.opacity, colors=state.colors
        )

    def _draw_layers(self) -> None:
        overlay, outline = None, QPainterPath()
        if self._result is not None:
            overlay = self._blender.blend(self._result, self._layers)
            if self._layers.is_drawn(LESION):
                outline = self._outline_of(self._result.mask)
        elif self._passing is not None and self._layers.is_drawn(LESION):
            outline = self._outline_of(self._passing)
        self.main.set_overlay(overlay)
        self.main.set_outline(outline)
        self.compare.set_outline(outline)
        for view in self.findChildren(PictureView):
            view.set_outline_width(self._layers[LESION].width_px)
        self._write_caption()
        self._write_corners()

    def _outline_of(self, mask: LesionMask | PackedMask) -> QPainterPath:
        if mask is not self._traced:
            inside = mask.unpacked() if isinstance(mask, PackedMask) else mask.mask
            self._traced, self._outline = mask, mask_outline(inside)
        return self._outline

    def _write_caption(self) -> None:
        lines = []
        if self._result is not None:
            if self._result.is_draft:
                lines.append(self.tr("Preview of the superpixels · the final ones follow"))
            if self._layers.is_drawn(LESION) and is_gated(self._result):
                lines += [gate_sentence(self._result), gate_hint()]
            if self._layers.is_drawn(LESION) and (caution := outline_caution(self._result)):
                lines.append(caution)
            if self._layers.is_drawn(SALIENCY):
                lines.append(self._saliency_sentence(self._result.prediction))
        elif self._passing_words:
            lines.append(self._passing_words)
        text = "\n".join(lines)
        self._caption.setText(text)
        self._caption.setVisible(bool(text))
        self._place_badges()

    def _saliency_sentence(self, prediction: Prediction) -> str:
        if prediction.abstained:
            return self.tr("No Grad-CAM: no class is given for this frame")
        if self._layers.saliency_map == GRAD_CAM_IN_LESION:
            text = self.tr(
                "Grad-CAM for {label} within the lesion: where this answer was sensitive, "
                "not where a cancer is"
            )
        else:
            text = self.tr(
                "Grad-CAM for {label}: where this answer was sensitive, not where a cancer is"
            )
        label = LABELS[self._layers.saliency_index(prediction)]
        return text.format(label=label_title(label).lower())

    def _write_corners(self) -> None:
        if self._frame is None:
            return
        corners = frame_corners(
            self.main,
            self._frame,
            legends=self._legends(),
            is_key=self._is_key,
            note="" if self._result is None else corner_note(self._result),
        )
        self.main.set_corners(corners)
        self.compare.set_corners(corners)

    def set_key_image(self, is_key: bool) -> None:
        """Show whether the reader marked the frame as a key image."""
        if is_key != self._is_key:
            self._is_key = is_key
            self._write_corners()

    def _legends(self) -> tuple[Legend, ...]:
        if self._result is None:
            return ()
        prediction = self._result.prediction
        cam = self.tr("Grad-CAM")
        if self._layers.saliency_map == GRAD_CAM_IN_LESION:
            cam = self.tr("Grad-CAM\nin lesion")
        titles = {PROBABILITY: self.tr("Lesion\nprobability"), SALIENCY: cam}
        return tuple(
            Legend(title=title, colors=self._layers[name].colors)
            for name, title in titles.items()
            if self._layers.is_drawn(name, prediction)
        )

    # ------------------------------------------------------------------------------------ views
    @Slot(object)
    def _on_main_view(self, state: ViewState) -> None:
        if not self.step.isHidden():
            self.step.look_at(state)
        self._write_corners()

    @Slot(object)
    def _on_step_view(self, state: ViewState) -> None:
        if not self.step.isHidden():  # it is resized while it goes, and must not lead then
            self.main.look_at(state)

    @Slot(object)
    def _on_window_level(self, _window_level: WindowLevel) -> None:
        self._write_corners()

    @Slot()
    def _place_badges(self) -> None:
        place_badge(self._busy_badge, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        place_badge(
            self._caption,
            Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom,
            below_px=self.main.bottom_text_px,
        )
