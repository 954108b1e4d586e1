"""What a model says of itself: every block that the manifest has, and none that it hasn't."""

from __future__ import annotations

from typing import Any

import pytest

from busi_desktop.app.model_card import CardBlock, card_text, model_card
from busi_desktop.domain.prediction import OperatingPoints
from busi_desktop.domain.segmentation import SegmentationParams, SlicParams
from busi_desktop.inference.calibration import Calibration, Platt
from tests.unit.inference.manifests import make_manifest

FIGURES = {
    "auc": {"title": "AUC", "value": 0.91234, "interval": [0.87, 0.94], "n": 266},
    "distance": {"title": "Distance", "value": 12.04, "interval": [8.0, 17.5], "n": 9},
}
REPORTS = [
    {
        "data": "val",
        "draws": 10,
        "sources": {
            "BUSI": {"images": {"benign": 3, "normal": 2}, "groups": 4, "figures": FIGURES},
            "BUS-BRA": {"images": {"benign": 7}, "groups": 7, "figures": {}},
        },
    }
]


def block_of(title: str, **changes: Any) -> CardBlock:
    (block,) = (block for block in model_card(make_manifest(**changes)) if block.title == title)
    return block


def titles_of(**about: Any) -> list[str]:
    return [block.title for block in model_card(make_manifest(about=about))]


def test_blocks_without_content_are_absent() -> None:
    assert titles_of() == ["Calibration and abstention", "Outlines", "Network", "File"]


def test_each_source_gets_a_table_with_intervals_and_counts() -> None:
    block = block_of("Measured on BUSI (val)", about={"evaluation": REPORTS})

    (sample,) = block.lines
    assert sample.startswith("3 benign, 2 normal; 4 groups")
    assert block.head == ("figure", "value", "95 % interval", "n")
    assert block.rows == (
        ("AUC", "0.912", "0.870 to 0.940", "266"),
        ("Distance", "12.0", "8.0 to 17.5", "9"),
    )


def test_figures_by_source_alone_are_understood_too() -> None:
    block = block_of("Measured on BUSI", about={"evaluation": {"BUSI": FIGURES}})

    assert [row[0] for row in block.rows] == ["AUC", "Distance"]
    assert block.lines == ()


@pytest.mark.parametrize("nonsense", [None, 3, "good", [1, None], {"BUSI": 0.9}, [{"sources": 1}]])
def test_an_evaluation_of_another_form_is_left_out(nonsense: object) -> None:
    assert not [title for title in titles_of(evaluation=nonsense) if title.startswith("Measured")]


def test_calibration_is_told_in_words() -> None:
    calibration = Calibration(
        presence=Platt(slope=1.25, intercept=0.5), malignancy=Platt(slope=0.7, intercept=-0.1)
    )

    presence, malignancy, sets, *points, novelty = block_of(
        "Calibration and abstention",
        calibration=calibration,
        quantiles=(0.5, 0.98, 0.8),
        operating_points=OperatingPoints(rule_out=0.043, rule_in=0.61),
        novelty_limit=1.5,
    ).lines

    assert "too cautious" in presence
    assert "1.250" in presence
    assert "too sure of itself" in malignancy
    assert "-0.100" in malignancy
    assert "50 % (benign), 2 % (malignant), 20 % (normal)" in sets
    assert points == [
        "In development data, 95 % of cancers had a malignancy of 4.3 % or more.",
        "In development data, 95 % of benign lesions had a malignancy below 61 %.",
    ]
    assert "novelty score above 1.5" in novelty


def test_what_the_model_was_not_given_is_not_told() -> None:
    lines = block_of(
        "Calibration and abstention",
        calibration=Calibration(),
        operating_points=OperatingPoints(),
        novelty_limit=None,
    ).lines

    assert "not calibrated" in lines[0]
    assert len(lines) == 3


def test_outlines_name_gate_threshold_and_superpixels() -> None:
    params = SegmentationParams(threshold=0.45, slic=SlicParams(), presence_gate=0.4)

    gate, rest = block_of("Outlines", segmentation=params).lines

    assert "below 40 %" in gate
    assert "0.45, 600 superpixels of compactness 10" in rest
    (only,) = block_of("Outlines", segmentation=SegmentationParams()).lines
    assert "superpixels are off" in only


@pytest.mark.parametrize(
    ("fitted", "rows"),
    [
        ({"benign": 5, "malignant": 3, "normal": 1}, (("fitted on", "5", "3", "1"),)),
        (
            {"BUSI": {"benign": 5, "malignant": 3, "normal": 1}, "BUS-BRA": {"benign": 8}},
            (("fitted on BUSI", "5", "3", "1"), ("fitted on BUS-BRA", "8", "", "")),
        ),
    ],
)
def test_training_data_have_citations_and_counts(fitted: object, rows: object) -> None:
    block = block_of(
        "Training data", about={"data": {"BUSI": "Al-Dhabyani 2020"}, "fitted_on": fitted}
    )

    assert block.lines == ("BUSI: Al-Dhabyani 2020",)
    assert block.rows == rows


def test_trials_are_a_table_whatever_their_columns() -> None:
    trials = [{"threshold": 0.5, "dice": 0.71}, {"threshold": 0.5, "slic_regions": None}]

    block = block_of("Segmentation trials", about={"segmentation_trials": trials})

    assert block.head == ("threshold", "dice", "slic regions")
    assert block.rows == (("0.5", "0.71", "–"), ("0.5", "–", "–"))


def test_a_fact_without_a_place_of_its_own_is_not_lost_and_the_self_tests_is_no_fact() -> None:
    about = {"ethics": ["first", "second"], "scanners": {"GE": 3}, "known_answer": {"sample": "x"}}

    block = block_of("Further facts", about=about)

    assert block.rows == (("ethics", "first; second"), ("scanners, GE", "3"))


def test_the_explanation_is_told_with_its_figures() -> None:
    explanation = {
        "default_map": "gradcam_in_lesion",
        "verdict": "It points elsewhere.",
        "pointing_game": {"BUSI": {"value": 0.58, "interval": [0.5, 0.66], "n": 97}},
        "verdicts": [
            {"title": "Under a mirror", "map": "gradcam", "value": 0.7, "n": 60, "passed": False},
            {"title": "Under a mirror", "map": "other", "value": 0.9, "n": 60, "passed": True},
        ],
    }

    block = block_of("Explanation", about={"explanation": explanation})

    assert block.lines == ("It points elsewhere.",)
    assert block.rows == (
        ("map shown at first", "Grad-CAM within the lesion"),
        ("pointing game, BUSI", "0.580 (0.500 to 0.660), n = 97"),
        ("Under a mirror (gradcam)", "0.700, n = 60: failed"),
        ("Under a mirror (other)", "0.900, n = 60: passed"),
    )


def test_a_slope_near_one_blames_the_network_for_nothing() -> None:
    calibration = Calibration(malignancy=Platt(slope=0.99, intercept=-0.6))

    _, malignancy, *_ = block_of("Calibration and abstention", calibration=calibration).lines

    assert "0.990" in malignancy
    assert "network alone" not in malignancy


def test_development_frames_are_a_table() -> None:
    frames = [{"low": 0.0, "high": 0.1, "frames": 723, "malignant": 31}]

    block = block_of(
        "Development frames with a lesion, by malignancy", about={"similar_frames": frames}
    )

    assert block.rows == (("0", "0.1", "723", "31"),)


def test_plain_text_aligns_tables_and_wraps_sentences() -> None:
    blocks = (
        CardBlock(title="First", lines=("word " * 30,)),
        CardBlock(title="Second", head=("a", "n"), rows=(("longer", "1"), ("b", "22"))),
    )

    text = card_text(blocks, width=60)

    assert max(map(len, text.splitlines())) <= 60
    assert text.split("\n\n")[1].splitlines() == [
        "Second",
        "  a       n",
        "  longer  1",
        "  b       22",
    ]
