from __future__ import annotations

import numpy as np
import pytest

from busi_desktop.domain.arrays import freeze, require_unit_range
from busi_desktop.errors import BugError


def test_later_writes_to_the_source_do_not_reach_the_copy():
    source = np.zeros((3, 4), np.float32)

    frozen = freeze(source, np.float32, ndim=2)
    source[:] = 1.0

    assert not frozen.any()
    assert not np.shares_memory(frozen, source)


def test_frozen_array_is_copied_again_so_that_nobody_else_owns_it():
    first = freeze(np.zeros((3, 4), np.uint8), np.uint8, ndim=2)

    second = freeze(first, np.uint8, ndim=2)
    first.flags.writeable = True
    first[:] = 9

    assert not second.any()


def test_copy_refuses_writes():
    frozen = freeze(np.zeros((3, 4), np.uint8), np.uint8, ndim=2)

    with pytest.raises(ValueError, match="read-only"):
        frozen[0, 0] = 1


def test_transposed_and_strided_views_become_c_contiguous_with_equal_values():
    view = np.arange(48, dtype=np.int32).reshape(6, 8)[::2, ::-1].T

    frozen = freeze(view, np.int32, ndim=2)

    assert frozen.flags.c_contiguous
    np.testing.assert_array_equal(frozen, view)


@pytest.mark.parametrize(
    "array",
    [
        np.zeros((3, 4), np.float64),
        np.zeros((3, 4), np.uint8),
        np.zeros((3, 4, 1), np.float32),
        np.zeros(3, np.float32),
        np.zeros((0, 4), np.float32),
    ],
    ids=["float64", "uint8", "3 axes", "1 axis", "empty"],
)
def test_other_dtype_dimensions_and_empty_axes_are_refused(array):
    with pytest.raises(BugError, match="expected float32 with 2 axes"):
        freeze(array, np.float32, ndim=2)


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_one_value_that_is_not_finite_is_refused(value):
    array = np.zeros((3, 4), np.float32)
    array[1, 2] = value

    with pytest.raises(BugError, match="not finite"):
        freeze(array, np.float32, ndim=2)


@pytest.mark.parametrize("values", [[0.0, 1.0], [0.5, 0.5]])
def test_unit_range_holds_its_ends(values):
    require_unit_range(np.array(values, np.float32), "a map")


@pytest.mark.parametrize("values", [[-1e-6, 0.5], [0.5, 1.0 + 1e-6]])
def test_values_just_outside_the_unit_range_are_refused_by_name(values):
    with pytest.raises(BugError, match="a map must lie in"):
        require_unit_range(np.array(values, np.float32), "a map")
