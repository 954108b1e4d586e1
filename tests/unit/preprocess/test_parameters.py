from __future__ import annotations

import numpy as np
import pytest

from busi_desktop.preprocess.parameters import Kind, Parameter, to_bytes, to_unit

WHOLE = Parameter(
    name="n", title="Number", kind=Kind.INT, default=3, minimum=1, maximum=9, explanation="How many"
)
REAL = Parameter(
    name="s", title="Sigma", kind=Kind.FLOAT, default=1.0, minimum=0.5, maximum=2.0, explanation="σ"
)


@pytest.mark.parametrize("value", [4, 4.0, "4"])
def test_whole_number_is_taken_however_it_is_written(value):
    parsed = WHOLE.parse(value)

    assert parsed == 4
    assert type(parsed) is int


def test_real_number_becomes_a_float():
    parsed = REAL.parse(1)

    assert parsed == 1.0
    assert type(parsed) is float


def test_fraction_is_refused_where_a_whole_number_is_wanted_and_not_cut_off():
    with pytest.raises(ValueError, match=r"Number must be a whole number, not 3\.7"):
        WHOLE.parse(3.7)


def test_refusal_names_the_parameter_and_its_range():
    with pytest.raises(ValueError, match=r"Sigma must lie in 0\.5…2, not 2\.01"):
        REAL.parse(2.01)


def test_bytes_survive_the_way_to_floats_and_back():
    levels = np.arange(256, dtype=np.uint8).reshape(16, 16)

    unit = to_unit(levels)

    assert unit.dtype == np.float32
    assert (unit.min(), unit.max()) == (0.0, 1.0)
    np.testing.assert_array_equal(to_bytes(unit), levels)


def test_spread_covers_the_range_in_allowed_values():
    assert WHOLE.spread(9) == (1, 2, 3, 4, 5, 6, 7, 8, 9)
    assert WHOLE.spread(3) == (1, 5, 9)
    assert all(type(value) is int for value in WHOLE.spread(3))
    fine = Parameter(
        name="s",
        title="Sigma",
        kind=Kind.FLOAT,
        default=1.0,
        minimum=0.1,
        maximum=8.0,
        increment=0.1,
        explanation="σ",
    )
    assert fine.spread(9) == (0.1, 1.1, 2.1, 3.1, 4.1, 5.0, 6.0, 7.0, 8.0)


def test_spread_of_a_choice_is_all_choices():
    choice = Parameter(
        name="c",
        title="Kind",
        kind=Kind.CHOICE,
        default="a",
        choices=("a", "b"),
        explanation="Which",
    )

    assert choice.spread(9) == ("a", "b")
