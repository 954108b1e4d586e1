"""The ground truth as a layer: a dashed outline, and how far the mask agrees with it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QColor, QPainterPath

from busi_desktop.app.ground_truth import GroundTruthDesk, ShownTruth
from busi_desktop.app.language import translated
from busi_desktop.app.session import Session
from busi_desktop.ui.layers import GROUND_TRUTH, LayerStack
from busi_desktop.ui.layers_panel import LayersPanel
from busi_desktop.ui.picture_view import PictureView
from busi_desktop.ui.scene_items import OutlineItem

TRUTH_COLOR = "#009e73"
"""Bluish green of Okabe and Ito: told from the mask's orange by whoever sees few colors."""

_DASH = (4.0, 3.0)


class GroundTruthLayer(QObject):
    """Draw what the desk has read over the main view."""

    def __init__(
        self, session: Session, view: PictureView, layers: LayerStack, panel: LayersPanel
    ) -> None:
        super().__init__(view)
        self._layers = layers
        self._panel = panel
        self.desk = GroundTruthDesk(session.workspace, session.controller, self)
        self._shown = ShownTruth()
        self._traced: object = None
        self._outline = QPainterPath()
        self.item = OutlineItem()
        self.item.set_style(QColor(TRUTH_COLOR), _DASH)
        view.add_item(self.item)
        self.desk.changed.connect(self._show)
        layers.changed.connect(self._draw)
        self._show(self._shown)

    @Slot(object)
    def _show(self, shown: ShownTruth) -> None:
        self._shown = shown
        self._panel.show_truth(facts_text(self, shown), there_is_one=bool(shown.names))
        self._draw()

    @Slot()
    def _draw(self) -> None:
        truth = self._shown.truth
        if truth is None or not self._layers.is_drawn(GROUND_TRUTH):
            self.item.setPath(QPainterPath())
            return
        if truth is not self._traced:
            from busi_desktop.ui.inspector.outlines import joined_outline  # brings OpenCV

            self._traced, self._outline = truth, joined_outline(truth.mask)
        state = self._layers[GROUND_TRUTH]
        self.item.set_width(state.width_px)
        self.item.setOpacity(state.opacity)
        self.item.setPath(self._outline)


def facts_text(owner: QObject, shown: ShownTruth) -> str:
    """Say where the ground truth is from, and how far the mask shown agrees with it."""
    if not shown.names:
        return ""
    if shown.error is not None:
        return translated(shown.error.message)
    origin = owner.tr("Ground truth from {files}.").format(files=", ".join(shown.names))
    if shown.truth is None:
        return origin
    if shown.dice is None:
        return f"{origin} {owner.tr('Both masks are empty.')}"
    agreement = owner.tr("Dice of the mask shown: {dice}.").format(dice=f"{shown.dice:.2f}")
    return f"{origin} {agreement}"
