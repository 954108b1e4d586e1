from __future__ import annotations

import numpy as np
import pytest

from tests.unit.training.judged import NAN, make_crowd, make_scores
from training.evaluation.bootstrap import Bootstrap
from training.evaluation.figures import FIGURES, HEADLINE, all_figures, summarize

MIXED = make_scores(
    labels=[0, 0, 1, 1, 2, 2], said=[0, 1, 1, 1, 2, 0], dices=[0.9, 0.0, 0.8, 0.4, NAN, NAN]
)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("accuracy", 4 / 6),
        ("balanced_accuracy", (0.5 + 1.0 + 0.5) / 3),
        ("recall_benign", 0.5),
        ("auc_malignant", (1.0 + 0.5) / 2),
        ("auc_malignant_by_group", 1.0),
        ("specificity_at_95_sensitivity", 0.5),
        ("auc_lesion", (4 * 0.5 + 4 * 1.0) / 8),
        ("lesion_dice", (0.45 + 0.6) / 2),
        ("lesion_iou", (0.9 / 1.1 + 0.8 / 1.2 + 0.4 / 1.6) / 4),
        ("dice_median", 0.4),
        ("dice_tenth", 0.0),
        ("dice_below_half", 2 / 4),
        ("dice_pooled", 2.1 / 4),
        ("hd95", 100 * (1.9 / 4)),
        ("lesions_missed", 1 / 4),
        ("normals_with_mask", 0.0),
        ("brier", ((1 / 9) ** 2 + (8 / 9) ** 2 + 2 * (1 / 9) ** 2) / 4),
        ("log_loss", -(3 * np.log(8 / 9) + np.log(1 / 9)) / 4),
        ("set_size", 1.0),
        ("set_1_share", 1.0),
        ("set_1_coverage", 4 / 6),
        ("coverage_benign", 0.5),
        ("coverage_malignant", 1.0),
        ("abstained", 0.0),
        ("accuracy_answered", 4 / 6),
        ("sensitivity_half", 1.0),
        ("specificity_half", 0.5),
        ("ppv_half", 2 / 3),
        ("npv_half", 1.0),
        ("sensitivity_rule_in", 0.0),
        ("specificity_rule_in", 1.0),
        ("npv_rule_in", 0.5),
    ],
)
def test_figure_is_what_its_title_says(key: str, value: float) -> None:
    figure = all_figures({"rule_in": 0.95})[key]
    part = MIXED.take(figure.among(MIXED))

    found = figure.value(part, np.ones((1, part.labels.size)))

    assert found == pytest.approx([value])


def test_summary_gives_every_figure_an_interval_around_it() -> None:
    crowd = make_crowd()

    summary = summarize(crowd, Bootstrap(crowd.groups, n_draws=200))

    # Sets of this program hold one class, and what is empty is left out.
    absent = {f"set_{n}_{what}" for n in (2, 3) for what in ("accuracy", "coverage")}
    assert set(summary) == set(FIGURES) - absent
    for key, row in summary.items():
        low, high = row["interval"]
        assert low <= high
        assert low - 1e-9 <= row["value"] <= high + 1e-9 or key.endswith("calibration_error")


def test_counts_are_those_of_the_cases_that_a_figure_is_about() -> None:
    summary = summarize(MIXED, Bootstrap(MIXED.groups, n_draws=50))

    assert summary["accuracy"]["n"] == 6
    assert summary["auc_malignant"]["n"] == 4
    assert summary["normals_with_mask"]["n"] == 2


def test_figures_that_the_data_do_not_define_are_left_out() -> None:
    normals = make_scores(labels=[2, 2], said=[2, 0], dices=[NAN, NAN])

    summary = summarize(normals, Bootstrap(normals.groups, n_draws=20))

    assert {"accuracy", "normals_with_mask", "coverage_normal"} <= set(summary)
    assert not {"lesion_dice", "auc_malignant", "auc_lesion", "coverage_benign"} & set(summary)


def test_presence_is_judged_within_the_sources_that_hold_normals() -> None:
    # Told apart are the sources, not lesions from normals: within "one" the score is useless.
    scores = make_scores(
        labels=[0, 2, 0, 0],
        said=[2, 2, 0, 0],
        dices=[0.5, NAN, 0.5, 0.5],
        sources=np.array(["one", "one", "two", "two"]),
    )

    summary = summarize(scores, Bootstrap(scores.groups, n_draws=20))

    assert summary["auc_lesion"]["value"] == 0.5
    assert summary["auc_lesion"]["n"] == 2


def test_headline_names_known_figures() -> None:
    assert set(HEADLINE) <= set(all_figures({"rule_out": 0.1, "rule_in": 0.9}))


@pytest.mark.parametrize(("chance", "error"), [(0.5, 0.5), (0.0, 0.0), (1.0, 0.0)])
def test_luck_of_few_cases_is_what_right_chances_would_show(chance: float, error: float) -> None:
    # Four cases stand in four bins: each is off by what its own chance leaves open.
    scores = make_scores(
        labels=[0, 1, 0, 1], said=[0, 1, 0, 1], dices=[0.9] * 4, malignancy=np.full(4, chance)
    )

    found = FIGURES["calibration_error_by_luck"].value(scores, np.ones((1, 4)))

    assert found == pytest.approx([error])


def test_luck_shrinks_with_the_number_of_cases() -> None:
    few, many = make_crowd(30), make_crowd(1200)
    luck = FIGURES["calibration_error_by_luck"].value

    assert luck(many, np.ones((1, 1200))) < 0.5 * luck(few, np.ones((1, 30)))
