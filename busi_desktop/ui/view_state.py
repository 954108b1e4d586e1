"""What part of a frame is seen, and between which gray levels: plain values, no widgets."""

from __future__ import annotations

from dataclasses import dataclass, replace
import math

import numpy as np
from numpy.typing import NDArray

MAX_SCALE = 64.0
SMALLEST_SHARE_OF_FIT = 0.25
SMALLEST_SCALE = 0.1
_MIN_WINDOW = 1.0
_MIN_AUTO_WINDOW = 8.0
_AUTO_PIXELS = 500_000
_AUTO_PERCENTILES = (1.0, 99.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewState:
    """Say what part of the source frame is seen.

    Attributes
    ----------
    center_xy
        Source point in the middle of the view.
    scale
        Logical screen pixels per source pixel.
    is_fit
        Whether the whole frame is kept in view when the window changes its size.
    aspect
        Height of a source pixel over its width: down, it takes `scale` × `aspect` screen pixels.
    """

    center_xy: tuple[float, float] = (0.0, 0.0)
    scale: float = 1.0
    is_fit: bool = True
    aspect: float = 1.0

    @classmethod
    def fit(
        cls, size_px: tuple[float, float], view_px: tuple[float, float], aspect: float = 1.0
    ) -> ViewState:
        """Return the state that shows a whole frame ``(width, height)`` in a view."""
        scale = min(view_px[0] / size_px[0], view_px[1] / (size_px[1] * aspect))
        center = (size_px[0] / 2, size_px[1] / 2)
        return cls(center_xy=center, scale=max(scale, 1e-3), aspect=aspect)

    @property
    def scale_xy(self) -> tuple[float, float]:
        """Return logical screen pixels per source pixel across and down."""
        return self.scale, self.scale * self.aspect

    def to_source(
        self, point_px: tuple[float, float], view_px: tuple[float, float]
    ) -> tuple[float, float]:
        """Return the source point under a point of the view."""
        across, down = self.scale_xy
        return (
            self.center_xy[0] + (point_px[0] - view_px[0] / 2) / across,
            self.center_xy[1] + (point_px[1] - view_px[1] / 2) / down,
        )

    def zoomed(
        self, factor: float, at_px: tuple[float, float], view_px: tuple[float, float]
    ) -> ViewState:
        """Return the state after zooming so that the point under the cursor stays there."""
        fixed = self.to_source(at_px, view_px)
        scale = min(max(self.scale * factor, 1e-3), MAX_SCALE)
        return ViewState(
            center_xy=(
                fixed[0] - (at_px[0] - view_px[0] / 2) / scale,
                fixed[1] - (at_px[1] - view_px[1] / 2) / (scale * self.aspect),
            ),
            scale=scale,
            is_fit=False,
            aspect=self.aspect,
        )

    def panned(self, dx_px: float, dy_px: float) -> ViewState:
        """Return the state after dragging the picture by some screen pixels."""
        center = (
            self.center_xy[0] - dx_px / self.scale,
            self.center_xy[1] - dy_px / (self.scale * self.aspect),
        )
        return replace(self, center_xy=center, is_fit=False)

    def bounded(self, size_px: tuple[float, float], view_px: tuple[float, float]) -> ViewState:
        """Return the nearest state that keeps the frame on the screen."""
        fit = ViewState.fit(size_px, view_px, self.aspect).scale
        smallest = min(SMALLEST_SHARE_OF_FIT * fit, SMALLEST_SCALE)
        return replace(
            self,
            scale=min(max(self.scale, smallest), MAX_SCALE),
            center_xy=(
                min(max(self.center_xy[0], 0.0), size_px[0]),
                min(max(self.center_xy[1], 0.0), size_px[1]),
            ),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Pane:
    """Hold the size of a frame and of the view that shows it, both ``(width, height)``.

    `aspect` is the height of the frame's pixels over their width.
    """

    size_px: tuple[float, float]
    view_px: tuple[float, float]
    aspect: float = 1.0

    def counterpart(self, point_xy: tuple[float, float], other: Pane) -> tuple[float, float]:
        """Return the point of another frame at the same share of its width and height."""
        return (
            point_xy[0] * other.size_px[0] / self.size_px[0],
            point_xy[1] * other.size_px[1] / self.size_px[1],
        )

    def linked(self, state: ViewState, other: Pane) -> ViewState:
        """Return the state that shows the same part in another pane.

        Frames of one size are shown at one scale; others alike in relation to the whole frame.
        """
        if state.is_fit:
            return ViewState()
        scale = state.scale
        if (self.size_px, self.aspect) != (other.size_px, other.aspect):
            whole = ViewState.fit(self.size_px, self.view_px, self.aspect).scale
            scale *= ViewState.fit(other.size_px, other.view_px, other.aspect).scale / whole
        return ViewState(
            center_xy=self.counterpart(state.center_xy, other), scale=scale, is_fit=False
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowLevel:
    """Hold the gray levels shown from black to white: `width` around `center`."""

    center: float = 127.5
    width: float = 255.0

    @classmethod
    def between(cls, low: float, high: float) -> WindowLevel:
        """Return the window from one gray level to another."""
        return cls(center=(low + high) / 2, width=max(high - low, _MIN_WINDOW))

    @classmethod
    def auto(cls, pixels: NDArray[np.uint8]) -> WindowLevel:
        """Return the window that spreads some pixels' grays, but for the outermost percent."""
        step = math.isqrt(pixels.size // _AUTO_PIXELS) + 1  # a large picture's grays from a part
        low, high = np.percentile(pixels[::step, ::step], _AUTO_PERCENTILES)
        missing = max(_MIN_AUTO_WINDOW - float(high - low), 0.0)
        return cls.between(float(low) - missing / 2, float(high) + missing / 2)

    @property
    def limits(self) -> tuple[float, float]:
        """Return the gray levels of black and white."""
        return self.center - self.width / 2, self.center + self.width / 2

    def dragged(self, dx_px: float, dy_px: float) -> WindowLevel:
        """Return the window after a drag: right is wider, up is a lower level and so brighter."""
        return WindowLevel(
            center=min(max(self.center + dy_px * 0.5, 0.0), 255.0),
            width=min(max(self.width + dx_px, _MIN_WINDOW), 510.0),
        )
