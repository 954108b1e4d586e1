from __future__ import annotations

import json

import pytest

from busi_desktop.domain.assessment import (
    SAVED,
    Answer,
    AssessedLesion,
    Assessment,
    Form,
    Size,
    locks,
)
from busi_desktop.errors import BugError
from tests.assessed import LEXICON, MEASURED, answer, assessment, form, lesion

WHOLE = form(
    lesion(
        "4B",
        shape="irregular",
        margin=("angular", "spiculated"),
        clock=10,
        nipple_mm=0.0,
        sizes=(MEASURED, Size(mm=9.0), None),
        note="beside the scar",
        lesion_id="one",
    ),
    lesion("2", special="simple_cyst"),
    general=(answer("composition", "fat"),),
)


def test_it_comes_back_from_plain_data_as_it_was():
    made = assessment(WHOLE, supersedes="before")

    again = Assessment.from_json(json.loads(json.dumps(made.to_json())))

    assert again == made
    assert again.form.lesions[0].sizes[0] == MEASURED
    assert again.form.lesions[0].codes("margin") == ("angular", "spiculated")
    assert again.form.lesions[0].codes("echo") == ()


def test_data_of_a_later_program_are_refused():
    data = assessment(WHOLE).to_json() | {"format": 2}

    with pytest.raises(ValueError, match="format 2"):
        Assessment.from_json(data)


@pytest.mark.parametrize(
    ("categories", "frame"),
    [
        (("2",), "2"),
        (("2", "4A"), "4A"),
        (("4C", "5", "3"), "5"),
        (("2", "0"), "0"),
        (("0", "4A"), "4A"),
        (("6", "3"), "6"),
        (("6", "4A"), "4A"),
        (("2", None), None),
    ],
)
def test_a_frame_has_the_most_urgent_category_of_its_lesions(categories, frame):
    made = assessment(form(*map(lesion, categories)), signed=False)

    assert made.category == frame
    assert made.form.is_complete == (None not in categories)


def test_nothing_is_signed_without_a_category_for_each_lesion():
    with pytest.raises(BugError):
        assessment(form(lesion("2"), lesion(None, shape="oval")))


def test_a_link_to_an_outline_alone_fills_nothing_in():
    assert form().is_empty
    assert form(AssessedLesion(lesion_id="one")).is_empty
    assert not form(AssessedLesion(), AssessedLesion()).is_empty
    assert not form(lesion(None, note="seen before")).is_empty
    assert not form(general=(answer("composition", "fat"),)).is_empty


@pytest.mark.parametrize(
    "make",
    [
        lambda: Size(mm=0.0),
        lambda: Size(mm=float("nan")),
        lambda: Size(mm=1000.0),
        lambda: Size(mm=5.0, figure_id="f1"),
        lambda: Size(mm=5.0, calibration="manual"),
        lambda: AssessedLesion(clock=0),
        lambda: AssessedLesion(clock=13),
        lambda: AssessedLesion(nipple_mm=-1.0),
        lambda: lesion("7"),
        lambda: AssessedLesion(answers=(answer("shape", "oval"), answer("shape", "round"))),
        lambda: AssessedLesion(answers=(Answer(group="shape", label="Shape", terms=()),)),
        lambda: Form(lexicon=LEXICON, lesions=()),
        lambda: form(AssessedLesion(lesion_id="one"), AssessedLesion(lesion_id="one")),
    ],
)
def test_what_cannot_be_is_a_mistake_of_ours(make):
    with pytest.raises(BugError):
        make()


def test_a_signature_locks_and_a_draft_does_not():
    signed = assessment(form(lesion("2"))).to_json()
    draft = assessment(form(lesion("2")), signed=False).to_json()

    assert locks(SAVED, signed)
    assert not locks(SAVED, draft)
    assert not locks("annotation.saved", signed)
