"""Size and way of the brush: kept while the window is open."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

SMALLEST_PX, LARGEST_PX = 1.0, 600.0
_STEP = 1.15
_SHARE_OF_FRAME = 0.05


class BrushOptions(QObject):
    """Hold how wide the brush is, in widths of a source pixel, and whether it takes off."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._diameter_px: float | None = None
        self._is_swapped = False

    @property
    def diameter_px(self) -> float:
        """Return the brush's width."""
        return 20.0 if self._diameter_px is None else self._diameter_px

    @property
    def is_swapped(self) -> bool:
        """Tell whether tools that add take off, and the other way round."""
        return self._is_swapped

    def fit(self, width_px: int) -> None:
        """Take a first width that suits a frame; one that the reader chose stays."""
        if self._diameter_px is None:
            self.set_diameter(round(_SHARE_OF_FRAME * width_px))

    def set_diameter(self, diameter_px: float) -> None:
        """Take a wider or narrower brush."""
        diameter_px = min(max(diameter_px, SMALLEST_PX), LARGEST_PX)
        if diameter_px != self._diameter_px:
            self._diameter_px = diameter_px
            self.changed.emit()

    def step(self, steps: float) -> None:
        """Make the brush wider by steps of a seventh, or narrower; at least by a pixel."""
        wanted = round(self.diameter_px * _STEP**steps)
        least = self.diameter_px + (1 if steps > 0 else -1)
        self.set_diameter(max(wanted, least) if steps > 0 else min(wanted, least))

    def swap(self) -> None:
        """Swap adding and taking off."""
        self._is_swapped = not self._is_swapped
        self.changed.emit()
