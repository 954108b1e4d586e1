from __future__ import annotations

import numpy as np
import pytest

from busi_desktop.preprocess.registry import STEPS, make_spec
from tests.unit.preprocess.images import as_planes, tissue


def clahe(plane, **parameters):
    spec = make_spec("clahe", **parameters)
    return STEPS["clahe"].apply(as_planes(plane), spec.as_dict())[:, :, 0]


def unevenly_lit():
    """Return faint texture, dark at the left and bright at the right."""
    slope = np.linspace(0.1, 0.8, 128, dtype=np.float32)
    return slope + np.float32(0.08) * tissue((128, 128))


def texture(plane, cols):
    """Return the contrast between vertical neighbors, which the slope has no part in."""
    return np.diff(plane[16:-16, cols], axis=0).std()


def test_faint_texture_is_raised_in_dark_and_in_bright_parts():
    plane = unevenly_lit()

    after = clahe(plane, clip_limit=4.0)

    for cols in (slice(16, 32), slice(96, 112)):
        assert texture(after, cols) > 1.5 * texture(plane, cols)


def test_higher_clip_limit_raises_contrast_more():
    plane = unevenly_lit()
    cols = slice(56, 72)

    contrasts = [texture(clahe(plane, clip_limit=limit), cols) for limit in (1.0, 2.0, 6.0)]

    assert contrasts == sorted(contrasts)
    assert contrasts[2] > 1.3 * contrasts[0]


@pytest.mark.parametrize("shape", [(128, 128), (33, 47), (97, 61)])
def test_grid_is_kept_also_where_the_tiles_do_not_fit_it(shape):
    assert clahe(tissue(shape), tiles=10).shape == shape


def test_more_tiles_make_the_effect_more_local():
    plane = unevenly_lit()

    def left_right_difference(tiles):
        after = clahe(plane, tiles=tiles, clip_limit=10.0)
        return after[:, 100:120].mean() - after[:, 8:28].mean()

    assert left_right_difference(16) < left_right_difference(2)
