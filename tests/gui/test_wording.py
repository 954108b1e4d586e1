"""Sentences about a result: uncertainty in words, no class where there is none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from busi_desktop.domain.geometry import CalibratedRegion, Geometry, SpacingSource
from busi_desktop.domain.prediction import LABELS, OperatingPoints, Suitability
from busi_desktop.domain.segmentation import SegmentationParams
from busi_desktop.inference.suitability import REASONS
from busi_desktop.pipeline.resegment import resegment
from busi_desktop.ui import wording
from tests.builders import (
    disc,
    make_frame,
    make_geometry,
    make_prediction,
    make_probability,
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


def test_a_lesion_without_millimeters_says_why():
    small = make_geometry(spacing=make_spacing(0.1), bounds=(0, 0, 15, 15))
    left, right = (
        CalibratedRegion(bounds=(0, first, 48, first + 32), spacing=make_spacing(mm))
        for first, mm in ((0, 0.1), (32, 0.2))
    )
    dual = Geometry(shape=(48, 64), regions=(left, right))

    outside, across = (
        wording.calibration_sentence(make_result(make_frame(geometry=geometry)).lesions)
        for geometry in (small, dual)
    )

    assert outside == "Sizes in pixels: the lesion isn't wholly inside the calibrated region."
    assert across == "Sizes in pixels: the lesion lies across regions of different calibration."


def test_a_calibration_by_hand_names_the_reader_and_the_day():
    spacing = replace(
        make_spacing(0.1, source=SpacingSource.MANUAL), stated_by="AB", stated_at="2026-11-23T10:00"
    )

    lesions = make_result(make_frame(geometry=make_geometry(spacing=spacing))).lesions

    expected = "Millimeters from a calibration by hand (AB, 2026-11-23)."
    assert wording.calibration_sentence(lesions) == expected


def test_no_lesion_is_an_answer():
    assert wording.calibration_sentence(()) == "No lesion passes the threshold."


# ------------------------------------------------------------------------- operating points
def at(malignancy: float, *, out: float | None, into: float | None):
    made = make_prediction(make_frame(), malignancy=malignancy)
    return replace(made, operating_points=OperatingPoints(rule_out=out, rule_in=into))


@pytest.mark.parametrize(
    ("malignancy", "out", "into", "words"),
    [
        (
            0.05,
            0.08,
            0.61,
            "Below 8 %: in development data, 95 % of cancers lay above that, and 5 % below, as "
            "here.",
        ),
        (
            0.08,
            0.08,
            0.61,
            "Between 8 % and 61 %: in development data, 95 % of cancers lay above the lower "
            "value, and 95 % of benign lesions below the upper one.",
        ),
        (
            0.61,
            0.08,
            0.61,
            "Above 61 %: in development data, 95 % of benign lesions lay below that, and 5 % "
            "above, as here.",
        ),
        (
            0.5,
            0.6,
            0.4,
            "Between 40 % and 60 %: in development data, 95 % of benign lesions lay below the "
            "lower value, and 95 % of cancers above the upper one.",
        ),
        (0.5, 0.08, None, "Above 8 %, as 95 % of cancers in development data."),
        (0.5, None, 0.61, "Below 61 %, as 95 % of benign lesions in development data."),
        (0.05, 0.08, None, "Below 8 %: in development data, 95 % of cancers lay above that, and "
         "5 % below, as here."),
        (0.7, None, 0.61, "Above 61 %: in development data, 95 % of benign lesions lay below "
         "that, and 5 % above, as here."),
        (0.5, None, None, ""),
    ],
)  # fmt: skip
def test_operating_points_are_told_of_development_data(malignancy, out, into, words):
    assert plain(wording.operating_sentence(at(malignancy, out=out, into=into))) == words


@pytest.mark.parametrize("malignancy", [0.02, 0.3, 0.9])
def test_an_operating_point_is_no_diagnosis_and_no_advice(malignancy):
    made = at(malignancy, out=0.08, into=0.61)

    texts = (wording.operating_sentence(made), *wording.operating_texts(made).values())

    for text in texts:
        assert "development data" in text
        for word in ("rads", "biopsy", "rule", "exclude", "safe", "suspicious", "follow"):
            assert word not in text.lower()


def test_numbers_that_round_alike_get_the_decimals_that_tell_them_apart():
    assert plain(wording.operating_sentence(at(0.0812, out=0.084, into=0.6))).startswith(
        "Below 8.4 %"
    )
    assert plain(wording.malignancy_sentence(at(0.0812, out=0.084, into=0.6))).endswith("8.1 %")
    assert plain(wording.percent_beside(0.3704, 0.3701, 0.9)) == "37.04 %"
    assert plain(wording.percent_beside(0.37, 0.37, None)) == "37 %"
    assert plain(wording.percent(0.9999, decimals=1)) == "> 99.9 %"
    assert plain(wording.percent(0.0001, decimals=1)) == "< 0.1 %"


def test_the_copied_text_tells_the_operating_points_unless_the_program_abstained():
    made = at(0.5, out=0.08, into=0.61)
    unsuitable = replace(made, suitability=Suitability(score=0.2, reasons=("too_small",)))

    sentence = wording.operating_sentence(made)
    assert sentence in wording.plain_text(make_result(prediction=made), source="a.png")
    assert sentence not in wording.plain_text(make_result(prediction=unsuitable), source="a.png")


# ----------------------------------------------------------------------------- presence gate
def gated_result(gate: float, *, chance: float = 0.12, suitability: Suitability | None = None):
    """Cut a frame that has a lesion on its map under a gate, with the real pipeline."""
    frame = make_frame()
    mask = disc(frame.pixels.shape, center_rc=(20, 30), radius=8.0)
    share = chance / 2.0
    whole = make_result(
        frame,
        mask=mask,
        prediction=make_prediction(
            frame,
            probability=make_probability(mask),
            probabilities=(share, share, 1.0 - chance),
            suitability=suitability,
        ),
    )
    return resegment(whole, SegmentationParams(presence_gate=gate))


def test_a_gated_frame_says_why_it_has_no_outline():
    result = gated_result(0.4)

    assert result.mask.n_lesions == 0
    words = "No outline: the chance of a lesion is 12 %, below the 40 % from which one is drawn."
    assert plain(wording.gate_sentence(result)) == words
    assert words in plain(wording.plain_text(result, source="a.png"))
    assert "lower that limit under Segmentation" in wording.gate_hint()


@pytest.mark.parametrize("gate", [0.0, 0.11, 0.12 - 1e-9])
def test_a_frame_that_passes_the_gate_says_nothing_of_it(gate):
    result = gated_result(gate)

    assert result.mask.n_lesions == 1
    assert wording.gate_sentence(result) == ""


def test_the_sentence_and_the_pipeline_agree_at_the_very_limit():
    for gate in (0.12, 0.12 + 1e-9):
        result = gated_result(gate)
        assert bool(wording.gate_sentence(result)) is (result.mask.n_lesions == 0)


def test_where_the_program_abstained_the_chance_of_a_lesion_is_not_given_away():
    unsuitable = Suitability(score=0.2, reasons=("too_small",))

    text = plain(wording.gate_sentence(gated_result(0.4, suitability=unsuitable)))

    assert text == "No outline: the chance of a lesion is below the 40 % from which one is drawn."
