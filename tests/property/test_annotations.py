from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
import numpy as np
from skimage.draw import polygon

from busi_desktop.domain.rle import counts_of, decode, encode, mask_from
from busi_desktop.export.annotations.outlines import polygons_of
from busi_desktop.io.annotations.polygons import inside
from busi_desktop.measure.agreement import hausdorff95
from tests.strategies import blob_masks, lesion_masks


@given(mask=lesion_masks())
def test_any_mask_comes_back_from_run_lengths(mask):
    np.testing.assert_array_equal(decode(encode(mask), mask.shape), mask)
    np.testing.assert_array_equal(mask_from(counts_of(mask), mask.shape), mask)


@given(text=st.text(st.characters(min_codepoint=40, max_codepoint=120), max_size=12))
def test_any_text_is_run_lengths_of_the_size_or_refused(text):
    try:
        mask = decode(text, (5, 7))
    except ValueError:
        return

    np.testing.assert_array_equal(decode(encode(mask), (5, 7)), mask)


@given(mask=blob_masks().filter(np.any))
def test_polygons_hold_exactly_the_pixels_of_a_mask_holes_too(mask):
    polygons = polygons_of(mask)

    back = np.any([inside(points.round(2), mask.shape) for points in polygons], axis=0)

    np.testing.assert_array_equal(back, mask)


@given(mask=lesion_masks().filter(np.any))
def test_polygons_of_speckle_are_exact_for_other_fillers_too(mask):
    other = np.zeros(mask.shape, np.bool_)
    for points in polygons_of(mask):
        other[polygon(points[:, 1] - 0.5, points[:, 0] - 0.5, mask.shape)] ^= True

    np.testing.assert_array_equal(other, mask)


@given(mask=blob_masks().filter(np.any), shift=st.integers(0, 3))
def test_distance_is_the_same_both_ways(mask, shift):
    other = np.roll(mask, shift, axis=1)

    assert hausdorff95(mask, other) == hausdorff95(other, mask)
