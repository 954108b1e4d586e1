"""Packed masks: small, and nothing is lost."""

from __future__ import annotations

from hypothesis import given
import hypothesis.extra.numpy as hnp
import numpy as np
import pytest

from busi_desktop.app.packed_mask import PackedMask
from tests.builders import disc


@given(mask=hnp.arrays(np.bool_, hnp.array_shapes(min_dims=2, max_dims=2, max_side=40)))
def test_a_mask_comes_back_as_it_was(mask):
    again = PackedMask.of(mask).unpacked()

    assert again.dtype == np.bool_
    assert np.array_equal(again, mask)


@pytest.mark.parametrize("radius", [0.0, 120.0])
def test_a_large_mask_takes_a_few_kilobytes(radius):
    mask = disc((768, 1024), center_rc=(380, 500), radius=radius)

    assert len(PackedMask.of(mask).data) < 4096
