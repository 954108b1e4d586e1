"""The superpixels of the frame in work, so that each setting is computed once."""

from __future__ import annotations

from collections import OrderedDict

from busi_desktop.domain.frame import Frame, FrameId
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.domain.segmentation import SlicParams, SuperpixelMap

_KEPT = 8


class SuperpixelStore:
    """Keep the superpixels of the latest settings, and one draft, of one frame."""

    def __init__(self) -> None:
        self._frame_id: FrameId | None = None
        self._maps: OrderedDict[SlicParams, SuperpixelMap] = OrderedDict()
        self._draft: SuperpixelMap | None = None

    def known(self, result: AnalysisResult, params: SlicParams) -> SuperpixelMap | None:
        """Return the final superpixels of a result's frame, if there are any for a setting."""
        own = result.final_superpixels
        if own is not None and own.params == params:
            return own
        return self._maps.get(params) if result.frame.frame_id == self._frame_id else None

    def draft(self, frame: Frame, params: SlicParams) -> SuperpixelMap | None:
        """Return a draft, made unless it is there; None for frames too small to need one."""
        from busi_desktop.preprocess.superpixels import draft_superpixels

        self._turn_to(frame.frame_id)
        if self._draft is None or self._draft.params != params:
            self._draft = draft_superpixels(frame.pixels, params)
        return self._draft

    def keep(self, result: AnalysisResult) -> None:
        """Keep a result's superpixels, if it has final ones."""
        self._turn_to(result.frame.frame_id)
        superpixels = result.final_superpixels
        if superpixels is None:
            return
        self._maps[superpixels.params] = superpixels
        self._maps.move_to_end(superpixels.params)
        while len(self._maps) > _KEPT:
            self._maps.popitem(last=False)

    def _turn_to(self, frame_id: FrameId) -> None:
        if frame_id != self._frame_id:
            self._frame_id = frame_id
            self._maps.clear()
            self._draft = None
