"""What one preprocessing step made."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.arrays import freeze, require_unit_range
from busi_desktop.domain.geometry import PixelTransform
from busi_desktop.domain.recipe import StepSpec


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class StepResult:
    """Hold a step's output.

    Attributes
    ----------
    spec
        The step with its parameters.
    planes
        float32 ``(h, w, c)`` in [0, 1]: one gray plane, or gray with one plane per Gabor filter.
    transform
        From the source frame to this grid, all steps so far together.
    elapsed_ms
        Time that the step took.
    is_preview
        Whether this step or an earlier one ran at half the resolution, while a control was moving.
    """

    spec: StepSpec
    planes: NDArray[np.float32]
    transform: PixelTransform
    elapsed_ms: float
    is_preview: bool = False
    _image: NDArray[np.float32] | None = field(default=None, init=False, repr=False)

    def __post_init__(self) -> None:
        """Freeze the planes and check their range."""
        object.__setattr__(self, "planes", freeze(self.planes, np.float32, ndim=3))
        require_unit_range(self.planes, f"step {self.spec.name!r}")

    @property
    def name(self) -> str:
        """Return the step's registered name."""
        return self.spec.name

    @property
    def image(self) -> NDArray[np.float32]:
        """Return one plane to look at, float32 ``(h, w)``.

        It is the gray plane, or for a filter bank the strongest response at each pixel (0.5 in a
        plane means no response), computed when it is first looked at.
        """
        if self.planes.shape[2] == 1:
            return self.planes[:, :, 0]
        if self._image is None:
            responses = np.abs(self.planes[:, :, 1:] - np.float32(0.5)).max(axis=2)
            object.__setattr__(self, "_image", freeze(responses * 2.0, np.float32, ndim=2))
        return np.asarray(self._image, dtype=np.float32)
