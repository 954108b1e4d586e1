"""What a worklist is made of: classes that contradict, overlaps of run lengths, the AI's answer."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
import numpy as np
import pytest

from busi_desktop.domain.journal import subject_of
from busi_desktop.domain.prediction import Suitability
from busi_desktop.domain.rle import counts_of
from busi_desktop.domain.worklist import (
    LESION,
    AiAnswer,
    Need,
    ProjectSettings,
    dice_of_runs,
    differ,
)
from tests.builders import make_frame, make_prediction

masks = st.lists(arrays(np.bool_, (7, 5)), max_size=3)


@given(ones=masks, others=masks)
def test_dice_of_run_lengths_is_that_of_the_united_masks(ones, others):
    one = np.any([np.zeros((7, 5), bool), *ones], axis=0)
    other = np.any([np.zeros((7, 5), bool), *others], axis=0)
    total = one.sum() + other.sum()
    expected = 2 * (one & other).sum() / total if total else 1.0

    found = dice_of_runs([counts_of(m) for m in ones], [counts_of(m) for m in others])

    assert found == pytest.approx(expected)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("benign", "malignant", True),
        ("normal", LESION, True),
        ("benign", LESION, False),
        ("benign", "benign", False),
        ("", "malignant", False),
    ],
)
def test_classes_contradict_in_either_order(one, other, expected):
    assert differ(one, other) is expected
    assert differ(other, one) is expected


def test_settings_come_back_from_plain_data():
    settings = ProjectSettings(
        readers=("AK", "BL"), adjudicators=("CD",), read_first=True, blind=True, agree_from=0.7
    )

    assert ProjectSettings.from_json(settings.to_json()) == settings


def test_others_work_is_shown_to_adjudicators_and_to_who_runs_a_blind_project():
    settings = ProjectSettings(readers=("AK",), adjudicators=("CD",), blind=True)

    assert not settings.shows_all_to("AK")
    assert not settings.shows_all_to("")
    assert settings.shows_all_to("CD")
    assert settings.shows_all_to(None)
    assert ProjectSettings().shows_all_to("AK")


def test_of_an_answer_its_class_and_why_it_needs_a_person_are_kept():
    frame = make_frame()
    said = make_prediction(frame, probabilities=(1.0, 0.0, 0.0))
    sure = AiAnswer.of(replace(said, prediction_set=("benign",)))
    torn = AiAnswer.of(
        make_prediction(
            frame,
            probabilities=(1 / 3, 1 / 3, 1 / 3),
            suitability=Suitability(score=0.1, reasons=("low_contrast",)),
        )
    )

    assert sure.subject == torn.subject == subject_of(frame.frame_id)
    assert (sure.label, sure.uncertainty, sure.need) == ("benign", 0.0, Need.NONE)
    assert (torn.label, torn.need) == ("", Need.UNCERTAIN | Need.ABSTAINED)
    assert torn.uncertainty == pytest.approx(1.0)
