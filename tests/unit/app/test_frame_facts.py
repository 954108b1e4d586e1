"""What the results table keeps of a frame."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from busi_desktop.app.frame_facts import PICTURE_BOX_PX, facts_of
from busi_desktop.domain.prediction import Suitability
from tests.builders import (
    make_frame,
    make_geometry,
    make_prediction,
    make_result,
    make_spacing,
    rectangle,
)


def test_the_largest_lesion_is_told_in_millimeters_where_there_are_any():
    shape = (48, 64)
    mask = rectangle(shape, rows=(10, 20), cols=(10, 40)) | rectangle(
        shape, rows=(30, 34), cols=(10, 14)
    )
    calibrated = make_frame(geometry=make_geometry(shape, make_spacing(0.5)))

    facts = facts_of(make_result(calibrated, mask=mask))
    bare = facts_of(make_result(make_frame(), mask=mask))

    assert facts.n_lesions == 2
    assert facts.long_axis_mm == 0.5 * facts.long_axis_px
    assert bare.long_axis_mm is None
    assert bare.long_axis_px == facts.long_axis_px


def test_an_abstained_frame_keeps_its_reasons_and_no_chances():
    frame = make_frame()
    suitability = Suitability(score=0.1, reasons=("too_dark",))
    prediction = make_prediction(frame, suitability=suitability)

    facts = facts_of(make_result(frame, prediction=prediction))

    assert (facts.probabilities, facts.malignancy, facts.prediction_set) == (None, None, ())
    assert facts.reasons == ("too_dark",)


def test_the_outline_lies_around_the_lesion_in_the_small_picture():
    shape = (720, 960)
    mask = rectangle(shape, rows=(200, 400), cols=(300, 700))

    facts = facts_of(make_result(make_frame(shape), mask=mask))

    assert facts.picture.shape == (PICTURE_BOX_PX[1], PICTURE_BOX_PX[0])
    (line,) = facts.outlines
    assert np.allclose(line.min(axis=0), (30.0, 20.0), atol=0.1)
    assert np.allclose(line.max(axis=0), (70.0, 40.0), atol=0.1)


def test_a_frame_without_a_lesion_has_no_outline():
    mask = np.zeros((48, 64), dtype=np.bool_)

    facts = facts_of(make_result(mask=mask))

    assert (facts.outlines, facts.n_lesions, facts.long_axis_px) == ((), 0, None)


def test_what_it_took_is_the_sum_of_all_stages():
    result = replace(make_result(), timings_ms={"preprocess": 1.0, "infer": 20.0, "refine": 3.5})

    assert facts_of(result).total_ms == 24.5
