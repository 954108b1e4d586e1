"""The analyses seen last, so that going back to a frame is immediate."""

from __future__ import annotations

from collections import OrderedDict

from busi_desktop.app.entries import Selection
from busi_desktop.domain.result import AnalysisResult

_KEPT_BYTES = 200_000_000
_PIXEL_BYTES = 14
"""A result's bytes per source pixel: frame, mask, components, superpixels, maps."""


class ResultCache:
    """Keep the latest results, within a limit of memory but always at least one."""

    def __init__(self) -> None:
        self._results: OrderedDict[Selection, AnalysisResult] = OrderedDict()
        self._bytes = 0

    def get(self, selection: Selection) -> AnalysisResult | None:
        """Return a frame's result, or None if it is not kept."""
        if selection in self._results:
            self._results.move_to_end(selection)
        return self._results.get(selection)

    def keep(self, selection: Selection, result: AnalysisResult) -> None:
        """Keep a result in place of an older one of the same frame."""
        old = self._results.pop(selection, None)
        self._bytes += _size(result) - (0 if old is None else _size(old))
        self._results[selection] = result
        while self._bytes > _KEPT_BYTES and len(self._results) > 1:
            _, dropped = self._results.popitem(last=False)
            self._bytes -= _size(dropped)

    def drop_file(self, content_sha256: str) -> None:
        """Forget the results of all frames of a file."""
        for selection, result in list(self._results.items()):
            if result.frame.frame_id.content_sha256 == content_sha256:
                self._bytes -= _size(self._results.pop(selection))

    def clear(self) -> None:
        """Forget all results."""
        self._results.clear()
        self._bytes = 0


def _size(result: AnalysisResult) -> int:
    steps = sum(step.planes.nbytes for step in result.steps)
    return result.frame.pixels.size * _PIXEL_BYTES + steps
