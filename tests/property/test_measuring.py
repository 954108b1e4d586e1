from __future__ import annotations

from dataclasses import replace

from hypothesis import assume, given
from hypothesis import strategies as st
import numpy as np
import pytest

from busi_desktop.measure.shape import crofton_perimeter, measure_lesions
from tests.builders import make_geometry, make_mask, make_probability
from tests.strategies import lesion_masks, spacings


def measure(mask, spacing=None):
    geometry = make_geometry(mask.shape, spacing)
    return measure_lesions(make_mask(mask), make_probability(mask), geometry, malignancy=0.5)


@given(mask=lesion_masks(), spacing=spacings(), factor=st.floats(0.5, 4.0))
def test_scaling_the_spacing_scales_lengths_and_areas_and_no_ratio(mask, spacing, factor):
    scaled = replace(spacing, row_mm=spacing.row_mm * factor, col_mm=spacing.col_mm * factor)

    pairs = list(zip(measure(mask, spacing), measure(mask, scaled), strict=True))

    for before, after in pairs:
        assert after.area_mm2 == pytest.approx(before.area_mm2 * factor**2)
        assert after.long_axis_mm == pytest.approx(before.long_axis_mm * factor)
        for name in ("depth_to_width", "circularity", "solidity", "long_axis_px", "short_axis_px"):
            assert getattr(after, name) == pytest.approx(getattr(before, name))


@given(mask=lesion_masks(), spacing=spacings())
def test_areas_add_up_to_the_mask(mask, spacing):
    lesions = measure(mask, spacing)

    assert sum(lesion.area_px for lesion in lesions) == np.count_nonzero(mask)
    assert sum(lesion.area_mm2 for lesion in lesions) == pytest.approx(
        np.count_nonzero(mask) * spacing.pixel_area_mm2
    )


@given(mask=lesion_masks(), spacing=spacings(), turns=st.integers(0, 3), flip=st.booleans())
def test_flips_and_quarter_turns_change_no_size(mask, spacing, turns, flip):
    turned = np.rot90(np.fliplr(mask) if flip else mask, turns).copy()
    if turns % 2:
        swapped = replace(spacing, row_mm=spacing.col_mm, col_mm=spacing.row_mm)
    else:
        swapped = spacing

    def sizes(lesions):
        # Lesions of equal area may change places.
        names = ("area_px", "area_mm2", "long_axis_mm", "long_axis_px", "circularity", "solidity")
        return sorted([round(getattr(lesion, name), 6) for name in names] for lesion in lesions)

    np.testing.assert_allclose(
        sizes(measure(turned, swapped)), sizes(measure(mask, spacing)), atol=1e-5
    )


@given(mask=lesion_masks(), spacing=spacings())
def test_mirroring_negates_the_orientation(mask, spacing):
    lesions, mirrored = measure(mask, spacing), measure(np.fliplr(mask).copy(), spacing)
    assume(len(lesions) == 1)

    here, there = lesions[0].orientation_deg, mirrored[0].orientation_deg

    # A shape with two equally long diameters keeps the one that rises to the right.
    assert abs(here) == pytest.approx(abs(there))
    assert here == pytest.approx(-there) or (here > 0.0 and there > 0.0)


@given(mask=lesion_masks())
def test_no_calibration_means_no_millimetre_and_sane_ratios(mask):
    for lesion in measure(mask):
        assert (lesion.area_mm2, lesion.long_axis_mm, lesion.short_axis_mm) == (None, None, None)
        assert lesion.short_axis_px <= lesion.long_axis_px * (1.0 + 1e-9)
        assert 0.0 < lesion.solidity <= 1.0
        assert -90.0 < lesion.orientation_deg <= 90.0
        assert lesion.area_px <= lesion.long_axis_px * lesion.short_axis_px * (1.0 + 1e-9)


@given(mask=lesion_masks(), spacing=spacings())
def test_square_pixels_have_the_same_shape_with_and_without_calibration(mask, spacing):
    square = replace(spacing, col_mm=spacing.row_mm)

    for plain, known in zip(measure(mask), measure(mask, square), strict=True):
        assert known.long_axis_mm == pytest.approx(plain.long_axis_px * square.row_mm)
        assert known.short_axis_mm == pytest.approx(plain.short_axis_px * square.row_mm)
        assert known.circularity == pytest.approx(plain.circularity)
        assert known.orientation_deg == pytest.approx(plain.orientation_deg)


@given(mask=lesion_masks(), row_step=st.floats(0.1, 3.0), col_step=st.floats(0.1, 3.0))
def test_perimeter_follows_its_axes_when_the_grid_is_transposed(mask, row_step, col_step):
    upright = crofton_perimeter(mask, row_step=row_step, col_step=col_step)
    lying = crofton_perimeter(mask.T, row_step=col_step, col_step=row_step)

    assert upright == pytest.approx(lying)
