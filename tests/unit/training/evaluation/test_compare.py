from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from busi_desktop.errors import UserError
from tests.unit.inference.manifests import make_manifest
from tests.unit.training.judged import make_crowd
from training.evaluation.compare import COMPARED, compare, differences
from training.evaluation.figures import FIGURES
from training.evaluation.report import report_of
from training.evaluation.table import NAME, cases_csv
from training.scoring import Scores

CROWD = make_crowd()
WORSE = make_crowd(malignancy=1.0 - CROWD.malignancy, overlap_px=CROWD.overlap_px / 2)


def write(folder: Path, scores: Scores) -> Path:
    report = report_of(scores, make_manifest(), data="test", n_draws=10)
    (folder / NAME).write_bytes(cases_csv(scores))
    path = folder / "report.json"
    path.write_text(json.dumps(report))
    return path


def test_a_model_does_not_differ_from_itself(tmp_path: Path) -> None:
    found = compare(CROWD, write(tmp_path, CROWD), n_draws=50)

    for row in found["sources"]["one"].values():
        assert row["value"] == 0.0
        assert row["interval"] == [0.0, 0.0]
    assert found["model"]["name"] == "tiny"


def test_differences_are_ours_less_theirs_with_paired_intervals() -> None:
    rows = differences(CROWD, WORSE, n_draws=200)

    halved = (CROWD.dice - WORSE.dice)[CROWD.has_lesion]
    assert rows["lesion_dice"]["value"] == pytest.approx(halved.mean())
    assert rows["lesion_dice"]["interval"][0] > 0.0
    assert rows["auc_malignant"]["interval"][0] > 0.0
    assert rows["accuracy"]["interval"] == [0.0, 0.0]


def test_cases_are_matched_by_name_in_whatever_order(tmp_path: Path) -> None:
    shuffled = CROWD.take(np.random.default_rng(0).permutation(60)[:50])

    found = compare(CROWD, write(tmp_path, shuffled), n_draws=20)

    assert found["sources"]["one"]["accuracy"]["value"] == 0.0
    assert found["sources"]["one"]["accuracy"]["n"] == 50


@pytest.mark.parametrize(
    "other",
    [
        make_crowd(names=np.array([f"other {i}" for i in range(60)])),
        make_crowd(truth_px=CROWD.truth_px + 1.0),
    ],
    ids=["no common image", "another truth"],
)
def test_other_cases_are_refused(tmp_path: Path, other: Scores) -> None:
    with pytest.raises(UserError, match="no common image, or disagree about the truth"):
        compare(CROWD, write(tmp_path, other), n_draws=10)


def test_only_figures_whose_cases_the_truth_chooses_are_compared() -> None:
    for key in COMPARED:
        among = FIGURES[key].among
        assert np.array_equal(among(CROWD), among(WORSE)), key
