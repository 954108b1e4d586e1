from __future__ import annotations

from dataclasses import replace

import cv2
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
import numpy as np
import pytest

from busi_desktop.domain.geometry import PixelTransform
from busi_desktop.domain.segmentation import (
    MaskOrigin,
    SegmentationParams,
    SlicParams,
    SuperpixelMap,
)
from busi_desktop.errors import BugError
from busi_desktop.inference.vote import cut, superpixel_means, to_source_grid
from busi_desktop.preprocess.superpixels import compute_superpixels
from tests.builders import disc, make_frame, make_probability, rectangle
from tests.strategies import probability_grids
from tests.unit.preprocess.images import tissue

SHAPE = (60, 80)
SLIC = SlicParams(regions=100)
thresholds = st.floats(0.0, 1.0)


def params(threshold=0.5, *, slic=None, smallest=0.0):
    return SegmentationParams(threshold=threshold, slic=slic, min_area_fraction=smallest)


def label_map(labels):
    """Return superpixels of any labels, made contiguous."""
    names, inverse = np.unique(labels, return_inverse=True)
    contiguous = inverse.reshape(labels.shape).astype(np.int32)
    return SuperpixelMap(labels=contiguous, params=SLIC, n_actual=names.size)


@st.composite
def voted(draw):
    """Draw a probability map with superpixels of any shape, also torn ones."""
    probability = draw(probability_grids(max_side=12))
    labels = draw(hnp.arrays(np.int32, probability.shape, elements=st.integers(0, 6)))
    return probability, label_map(labels)


def center_xy(mask):
    rows, cols = np.nonzero(mask)
    return np.array([cols.mean() + 0.5, rows.mean() + 0.5])


@pytest.mark.parametrize("shape", [(500, 500), (768, 1024), (224, 224), (150, 120), (130, 1200)])
def test_disc_stays_where_it_is_on_the_way_through_the_models_grid(shape):
    side = 224
    scale = side / max(shape)
    transform = PixelTransform(
        scale_xy=(scale, scale),
        offset_xy=((side - shape[1] * scale) / 2.0, (side - shape[0] * scale) / 2.0),
    )
    radius, center = min(shape) / 5.0, (shape[0] * 0.55, shape[1] * 0.4)
    source = disc(shape, center_rc=center, radius=radius)
    in_model = transform.apply((center[1] + 0.5, center[0] + 0.5))
    y, x = np.mgrid[:side, :side] + 0.5
    distance = np.hypot(x - in_model[0], y - in_model[1])
    values = np.clip(0.5 + (radius * scale - distance), 0.0, 1.0).astype(np.float32)

    back = to_source_grid(values, transform, shape) >= 0.5

    # Counting from pixel centers instead of edges would shift it by 0.48 pixels at 500 → 256.
    assert np.abs(center_xy(back) - center_xy(source)).max() < 0.1
    y, x = np.indices(shape)
    from_edge = np.abs(np.hypot(y - center[0], x - center[1]) - radius)
    assert (from_edge[back != source] < 1.0).all()


def test_identity_keeps_the_map():
    values = tissue(SHAPE)

    np.testing.assert_allclose(to_source_grid(values, PixelTransform(), SHAPE), values, atol=1e-6)


@pytest.mark.parametrize("shape", [(448, 448), (112, 112), (300, 200)])
def test_equals_bilinear_interpolation_between_pixel_centers(shape):
    values = tissue((224, 224))
    transform = PixelTransform(
        scale_xy=(224.0 / shape[1], 224.0 / shape[0]), offset_xy=(3.25, -1.5)
    )

    resampled = to_source_grid(values, transform, shape)

    for row, col in [(0, 0), (shape[0] // 2, shape[1] // 3), (shape[0] - 1, shape[1] - 1)]:
        x, y = transform.apply((col + 0.5, row + 0.5))
        x, y = np.clip([x - 0.5, y - 0.5], 0.0, 223.0)
        left, top = min(int(x), 222), min(int(y), 222)
        fx, fy = x - left, y - top
        corner = values[top : top + 2, left : left + 2]
        expected = np.array([1 - fy, fy]) @ corner @ np.array([1 - fx, fx])
        assert resampled[row, col] == pytest.approx(expected, abs=1e-3)


@given(
    values=probability_grids(min_side=2, max_side=8),
    scale=st.floats(0.1, 4.0),
    offset=st.floats(-3.0, 3.0),
)
def test_no_value_leaves_the_range_of_the_map(values, scale, offset):
    transform = PixelTransform(scale_xy=(scale, scale), offset_xy=(offset, -offset))

    resampled = to_source_grid(values, transform, (17, 23))

    assert resampled.shape == (17, 23)
    assert resampled.dtype == np.float32
    assert values.min() <= resampled.min()
    assert resampled.max() <= values.max()


@given(probability=probability_grids(max_side=16), low=thresholds, high=thresholds)
def test_raising_the_threshold_never_adds_pixels(probability, low, high):
    low, high = sorted((low, high))
    settings = params(smallest=0.05)

    wide = cut(probability, replace(settings, threshold=low), None)
    narrow = cut(probability, replace(settings, threshold=high), None)

    assert not (narrow.mask & ~wide.mask).any()


@given(case=voted(), low=thresholds, high=thresholds)
def test_raising_the_threshold_never_adds_superpixels(case, low, high):
    probability, superpixels = case
    low, high = sorted((low, high))

    wide = cut(probability, params(low, slic=SLIC, smallest=0.05), superpixels)
    narrow = cut(probability, params(high, slic=SLIC, smallest=0.05), superpixels)

    assert not (narrow.mask & ~wide.mask).any()


@given(case=voted())
def test_threshold_0_is_full(case):
    probability, superpixels = case

    assert cut(probability, params(0.0), None).mask.all()
    assert cut(probability, params(0.0, slic=SLIC), superpixels).mask.all()


@given(case=voted())
def test_threshold_above_all_probabilities_is_empty(case):
    probability, superpixels = case
    below_1 = probability * np.float32(0.999)

    plain = cut(below_1, params(1.0), None)
    by_vote = cut(below_1, params(1.0, slic=SLIC), superpixels)

    assert plain.n_lesions == by_vote.n_lesions == 0
    assert not plain.mask.any()
    assert not by_vote.mask.any()


@given(case=voted(), threshold=thresholds)
def test_vote_is_constant_within_each_superpixel(case, threshold):
    probability, superpixels = case

    mask = cut(probability, params(threshold, slic=SLIC), superpixels).mask

    for label in range(superpixels.n_actual):
        inside = superpixels.labels == label
        mean = probability[inside].mean(dtype=np.float64)
        assert mask[inside].all() or not mask[inside].any()
        if abs(mean - threshold) > 1e-6:
            assert mask[inside].all() == (mean > threshold)


@given(probability=probability_grids(max_side=16), smallest=st.floats(0.0, 0.3))
def test_components_are_numbered_by_falling_area_and_none_is_too_small(probability, smallest):
    mask = cut(probability, params(smallest=smallest), None)

    areas = np.bincount(mask.components.ravel())[1:]
    assert areas.size == mask.n_lesions
    assert (areas >= max(smallest * probability.size, 1)).all()
    assert (np.diff(areas) <= 0).all()
    for number in range(1, mask.n_lesions + 1):
        part = (mask.components == number).astype(np.uint8)
        assert cv2.connectedComponents(part, connectivity=8)[0] == 2


def test_smallest_area_counts_in_shares_of_the_frame():
    large = rectangle(SHAPE, rows=(5, 25), cols=(5, 25))
    small = rectangle(SHAPE, rows=(40, 48), cols=(60, 66))
    probability, superpixels = make_probability(large | small), label_map(large + 2 * small)
    just_fits = 48 / probability.size

    both = cut(probability, params(slic=SLIC, smallest=just_fits), superpixels)
    one = cut(probability, params(slic=SLIC, smallest=just_fits * 1.01), superpixels)

    np.testing.assert_array_equal(both.components, large + 2 * small)
    np.testing.assert_array_equal(one.components, large)


def test_parts_that_touch_at_a_corner_are_one_lesion():
    corner = rectangle(SHAPE, rows=(10, 20), cols=(10, 20))
    touching = corner | rectangle(SHAPE, rows=(20, 30), cols=(20, 30))
    probability, superpixels = make_probability(touching), label_map(touching)

    assert cut(probability, params(slic=SLIC), superpixels).n_lesions == 1


def test_specks_and_gaps_of_one_pixel_go_as_the_seed_method_wants():
    lesion = rectangle(SHAPE, rows=(10, 40), cols=(10, 40))
    probability = make_probability(lesion)
    probability[50, 70], probability[25, 25] = 1.0, 0.0

    mask = cut(probability, params(), None).mask

    np.testing.assert_array_equal(mask[20:30, 20:30], True)
    assert not mask[45:, 45:].any()


def test_probability_at_the_threshold_belongs_to_the_lesion():
    probability = np.full(SHAPE, 0.3, np.float32)

    assert cut(probability, params(0.3), None).mask.all()
    assert not cut(probability, params(0.31), None).mask.any()


def test_origin_and_parameters_say_how_the_mask_was_made():
    probability = tissue(SHAPE)
    superpixels = compute_superpixels(make_frame(SHAPE).pixels, SLIC)

    plain, by_vote = (
        cut(probability, params(), None),
        cut(probability, params(slic=SLIC), superpixels),
    )

    assert plain.origin is MaskOrigin.THRESHOLD
    assert by_vote.origin is MaskOrigin.SUPERPIXEL_VOTE
    assert by_vote.params == params(slic=SLIC)


@pytest.mark.parametrize("slic", [None, SlicParams(regions=101), SlicParams(compactness=9.0)])
def test_superpixels_made_with_other_settings_are_refused(slic):
    superpixels = label_map(np.zeros(SHAPE, np.int32))

    with pytest.raises(BugError, match="don't belong together"):
        cut(tissue(SHAPE), params(slic=slic), superpixels)


def test_missing_superpixels_are_refused():
    with pytest.raises(BugError, match="don't belong together"):
        cut(tissue(SHAPE), params(slic=SLIC), None)


@pytest.mark.parametrize("shape", [(80, 60), (60, 81)])
def test_superpixels_of_another_grid_are_refused(shape):
    with pytest.raises(BugError, match="another grid"):
        cut(tissue(SHAPE), params(slic=SLIC), label_map(np.zeros(shape, np.int32)))


def test_superpixel_means_are_the_means():
    probability, superpixels = tissue(SHAPE), compute_superpixels(make_frame(SHAPE).pixels, SLIC)

    means = superpixel_means(probability, superpixels)

    for label in (0, superpixels.n_actual // 2, superpixels.n_actual - 1):
        inside = superpixels.labels == label
        np.testing.assert_allclose(means[inside], probability[inside].mean(), atol=1e-6)


@pytest.mark.parametrize(("relative", "n_lesions"), [(0.0, 3), (0.2, 2), (0.9, 1)])
def test_parts_much_smaller_than_the_largest_are_dropped(relative, n_lesions):
    probability = np.zeros(SHAPE, np.float32)
    probability[5:25, 5:25] = 1.0  # 400 pixels
    probability[40:50, 5:17] = 1.0  # 120 pixels
    probability[40:46, 60:66] = 1.0  # 36 pixels

    mask = cut(probability, replace(params(), min_relative_area=relative), None)

    assert mask.n_lesions == n_lesions
    assert mask.mask[10, 10]
