"""Hypothesis strategies of more than one test file, and the profiles.

``HYPOTHESIS_PROFILE`` picks ``dev`` (25 examples, the default), ``ci`` (200) or ``nightly`` (5000).
"""

from __future__ import annotations

import os
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.geometry import PixelSpacing, SpacingSource
from tests.builders import disc, rectangle

# No deadline: a busy machine is no fault of the code.
for _name, _examples in {"dev": 25, "ci": 200, "nightly": 5000}.items():
    settings.register_profile(_name, max_examples=_examples, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))


def grid_shapes(*, min_side: int = 1, max_side: int = 40) -> st.SearchStrategy[tuple[int, int]]:
    """Return shapes (rows, cols)."""
    sides = st.integers(min_side, max_side)
    return st.tuples(sides, sides)


@st.composite
def blob_masks(draw: st.DrawFn, *, max_blobs: int = 3) -> NDArray[np.bool_]:
    """Draw a mask of discs and boxes, which may touch, overlap, leave the grid or be absent."""
    shape = draw(grid_shapes(min_side=8))
    mask = np.zeros(shape, dtype=np.bool_)
    for _ in range(draw(st.integers(0, max_blobs))):
        row, col = draw(st.integers(0, shape[0] - 1)), draw(st.integers(0, shape[1] - 1))
        if draw(st.booleans()):
            mask |= disc(shape, center_rc=(row, col), radius=draw(st.floats(0.5, 12.0)))
        else:
            end = (row + draw(st.integers(1, 15)), col + draw(st.integers(1, 15)))
            mask |= rectangle(shape, rows=(row, end[0]), cols=(col, end[1]))
    return mask


def noise_masks() -> st.SearchStrategy[NDArray[np.bool_]]:
    """Return masks without any order."""
    return hnp.arrays(np.bool_, grid_shapes(max_side=16))


def lesion_masks() -> st.SearchStrategy[NDArray[np.bool_]]:
    """Return masks of all kinds: empty, full, blobs, noise."""
    return st.one_of(blob_masks(), noise_masks())


def probability_grids(**shape_limits: int) -> st.SearchStrategy[NDArray[np.float32]]:
    """Return float32 grids in [0, 1]."""
    values = st.floats(0.0, 1.0, width=32)
    return hnp.arrays(np.float32, grid_shapes(**shape_limits), elements=values)


@st.composite
def spacings(draw: st.DrawFn, *, low: float = 0.02, high: float = 0.4) -> PixelSpacing:
    """Draw a spacing, often of pixels that are not square."""
    row_mm = draw(st.floats(low, high))
    col_mm = draw(st.one_of(st.just(row_mm), st.floats(low, high)))
    source = draw(st.sampled_from(SpacingSource))
    return PixelSpacing(row_mm=row_mm, col_mm=col_mm, source=source)


@st.composite
def distributions(draw: st.DrawFn) -> tuple[float, float, float]:
    """Draw three class probabilities, also with ties, zeros and float32 noise."""
    weights = draw(st.tuples(*[st.floats(0.0, 1.0)] * 3).filter(lambda values: sum(values) > 1e-3))
    total = sum(weights)
    shares: Any = [weight / total for weight in weights]
    if draw(st.booleans()):
        shares = [float(np.float32(share)) for share in shares]
    return (shares[0], shares[1], shares[2])
