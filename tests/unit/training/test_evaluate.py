from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from busi_desktop.errors import UserError
from training.evaluate import FIGURES, MARKS, insert_table, summarize
from training.scoring import Scores


def make_scores(labels: list[int], said: list[int], dices: list[float]) -> Scores:
    """Return scores of a program that gives 0.8 to the class that it says."""
    n = len(labels)
    probabilities = np.full((n, 3), 0.1)
    probabilities[np.arange(n), said] = 0.8
    return Scores(
        names=tuple(map(str, range(n))),
        groups=tuple(f"g{i // 2}" for i in range(n)),
        labels=np.array(labels),
        probabilities=probabilities,
        malignancy=probabilities[:, 1] / probabilities[:, :2].sum(axis=1),
        sets=probabilities > 0.5,
        abstained=np.zeros(n, bool),
        dice=np.array(dices),
        found_share=np.nan_to_num(np.array(dices)),
        has_lesion=np.isfinite(dices),
    )


NAN = float("nan")
MIXED = make_scores(
    labels=[0, 0, 1, 1, 2, 2], said=[0, 1, 1, 1, 2, 0], dices=[0.9, 0.0, 0.8, 0.4, NAN, NAN]
)


@pytest.mark.parametrize(
    ("figure", "value"),
    [
        ("accuracy", 4 / 6),
        ("balanced_accuracy", (0.5 + 1.0 + 0.5) / 3),
        ("auc_malignant", (1.0 + 0.5) / 2),
        ("specificity_at_95_sensitivity", 0.5),
        ("auc_lesion", (4 * 0.5 + 4 * 1.0) / 8),
        ("lesion_dice", (0.45 + 0.6) / 2),
        ("lesions_missed", 1 / 4),
        ("normals_with_mask", 0.0),
        ("set_size", 1.0),
        ("coverage_benign", 0.5),
        ("coverage_malignant", 1.0),
        ("abstained", 0.0),
    ],
)
def test_figure_is_what_its_title_says(figure: str, value: float) -> None:
    _, compute = FIGURES[figure]

    assert compute(MIXED, np.arange(6)) == pytest.approx(value)


def test_summary_gives_every_figure_an_interval_around_it() -> None:
    summary = summarize(MIXED, n_draws=100)

    assert set(summary) == set(FIGURES)
    for row in summary.values():
        assert row["interval"][0] - 1e-9 <= row["value"] <= row["interval"][1] + 1e-9 or (
            row["title"].startswith("Malignancy")  # an error that resampling can only raise
        )


def test_figures_that_the_data_do_not_define_are_left_out() -> None:
    normals = make_scores(labels=[2, 2], said=[2, 0], dices=[NAN, NAN])

    summary = summarize(normals, n_draws=20)

    assert {"accuracy", "normals_with_mask", "coverage_normal"} <= set(summary)
    assert not {"lesion_dice", "auc_malignant", "auc_lesion", "coverage_benign"} & set(summary)


def test_table_is_put_between_the_marks_of_a_page(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"before\n{MARKS[0]}\nold\n{MARKS[1]}\nafter\n")

    insert_table("| new |\n", page)
    insert_table("| newer |\n", page)

    assert page.read_text() == f"before\n{MARKS[0]}\n| newer |\n{MARKS[1]}\nafter\n"


def test_page_without_marks_is_refused_and_kept(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("text\n")

    with pytest.raises(UserError, match="no place for the evaluation"):
        insert_table("| new |\n", page)

    assert page.read_text() == "text\n"
