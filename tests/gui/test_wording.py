"""Sentences about a result: uncertainty in words, no class where there is none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from busi_desktop.domain.prediction import LABELS, Suitability
from busi_desktop.inference.suitability import REASONS
from busi_desktop.ui import wording
from tests.builders import (
    disc,
    make_frame,
    make_geometry,
    make_prediction,
    make_result,
    make_spacing,
)


def prediction(*probabilities: float, labels: tuple[str, ...] = ("benign",)):
    made = make_prediction(make_frame(), probabilities=probabilities)
    return replace(made, prediction_set=labels)


def plain(text: str) -> str:
    return text.replace("\u202f", " ")


@pytest.mark.parametrize(
    ("probabilities", "words"),
    [
        ((0.95, 0.04, 0.01), "Very likely benign (95 %)"),
        ((0.1, 0.8, 0.1), "Likely malignant (80 %)"),
        ((0.71, 0.22, 0.07), "Benign more likely than malignant (71 % against 22 %)"),
        ((0.42, 0.46, 0.12), "Undecided between malignant and benign (46 % against 42 %)"),
        ((0.02, 0.01, 0.97), "Very likely normal (97 %)"),
    ],
)
def test_the_headline_carries_the_uncertainty(probabilities, words):
    assert plain(wording.headline(prediction(*probabilities))) == words


@pytest.mark.parametrize(
    ("labels", "words"),
    [
        (("benign",), "holds benign alone."),
        (("benign", "malignant"), "holds both benign and malignant."),
        (LABELS, "holds benign, malignant and normal: the model can't tell them apart here."),
    ],
)
def test_the_set_sentence_names_what_stays_possible(labels, words):
    text = plain(wording.set_sentence(prediction(0.5, 0.3, 0.2, labels=labels)))

    assert text == f"The 90 % prediction set {words}"


@pytest.mark.parametrize(
    ("share", "text"), [(0.0, "0 %"), (0.001, "< 1 %"), (0.715, "72 %"), (0.999, "> 99 %")]
)
def test_percentages_claim_no_certainty(share, text):
    assert plain(wording.percent(share)) == text


@pytest.mark.parametrize("code", REASONS)
def test_an_abstained_frame_gets_a_sentence_and_no_class(code):
    made = make_prediction(make_frame(), suitability=Suitability(score=0.2, reasons=(code,)))
    result = make_result(
        prediction=make_prediction(
            make_frame(), suitability=Suitability(score=0.2, reasons=(code,))
        )
    )

    texts = [
        wording.headline(made),
        *wording.abstention_sentences(made),
        wording.plain_text(result, source="a.png"),
    ]

    assert REASONS[code] in texts
    for text in texts:
        assert not any(wording.label_title(label) in text for label in LABELS)
        assert "malignant" not in text


def test_nothing_names_a_birads_category():
    result = make_result()

    text = wording.plain_text(result, source="a.png")

    assert "rads" not in text.lower()
    assert wording.research_line() in text


def test_sizes_are_pixels_without_calibration_and_say_so():
    lesions = make_result().lesions

    assert wording.size_text(lesions[0]).endswith(" px")
    assert wording.area_text(lesions[0]).endswith(" px")
    assert wording.calibration_sentence(lesions) == "Sizes in pixels: no calibration."


def test_millimeters_name_their_origin():
    frame = make_frame(geometry=make_geometry(spacing=make_spacing(0.1)))
    lesions = make_result(frame).lesions

    assert wording.size_text(lesions[0]).endswith(" mm")
    assert wording.area_text(lesions[0]).endswith(" mm²")
    assert "ultrasound region" in wording.calibration_sentence(lesions)


def test_a_lesion_that_leaves_the_region_is_told_in_pixels_with_the_reason():
    spacing = make_spacing(0.1)
    frame = make_frame(geometry=make_geometry(spacing=spacing, bounds=(0, 0, 48, 30)))
    shape = frame.pixels.shape
    both = disc(shape, center_rc=(20, 12), radius=6) | disc(shape, center_rc=(30, 45), radius=5)

    lesions = make_result(frame, mask=both).lesions

    assert wording.size_text(lesions[0]).endswith(" mm")
    assert wording.size_text(lesions[1]).endswith(" px")
    assert "pixels for a lesion" in wording.calibration_sentence(lesions)


def test_no_lesion_is_an_answer():
    assert wording.calibration_sentence(()) == "No lesion passes the threshold."
