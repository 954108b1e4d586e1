from __future__ import annotations

from dataclasses import replace

import pytest

from busi_desktop.errors import BugError
from tests.builders import disc, make_frame, make_mask, make_prediction, make_result


def test_parts_of_one_frame_make_a_result():
    result = make_result()

    assert result.prediction.frame_id == result.frame.frame_id
    assert len(result.lesions) == result.mask.n_lesions == 1


@pytest.mark.parametrize("other", [{"seed": 1}, {"frame_number": 1}])
def test_prediction_of_another_frame_is_refused(other):
    with pytest.raises(BugError, match="another frame"):
        replace(make_result(), prediction=make_prediction(make_frame(**other)))


def test_mask_of_another_size_is_refused():
    mask = make_mask(disc((40, 64), center_rc=(20, 30), radius=8.0))

    with pytest.raises(BugError, match="another size"):
        replace(make_result(), mask=mask)


def test_as_many_lesions_as_the_mask_has_are_wanted():
    with pytest.raises(BugError, match="lesions and mask differ"):
        replace(make_result(), lesions=())
