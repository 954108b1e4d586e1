from __future__ import annotations

import numpy as np
import pytest

from tests.unit.training.judged import make_crowd
from training.evaluation.bootstrap import Bootstrap
from training.evaluation.floors import FLOORS, Peers, birads_score, cross_fitted, floors
from training.metrics import auc


def test_probe_finds_a_shortcut_that_other_groups_share() -> None:
    rng = np.random.default_rng(0)
    positive = rng.random(200) < 0.5
    table = rng.normal(size=(200, 2)) + 1.5 * positive[:, None]
    groups = np.array([f"g{i // 2}" for i in range(200)])

    score = cross_fitted(table, positive, groups, n_scored=200)

    assert score is not None
    assert auc(positive, score) > 0.9


def test_probe_learns_nothing_from_the_group_that_it_scores() -> None:
    # Twins share a number that says nothing of others: only its own twin could give a case away.
    rng = np.random.default_rng(0)
    positive = np.repeat(rng.random(60) < 0.5, 2)
    table = np.repeat(rng.normal(size=(60, 5)), 2, axis=0)
    groups = np.repeat(np.arange(60), 2).astype(str)

    whole = cross_fitted(table, positive, groups, n_scored=120)
    torn = cross_fitted(table, positive, np.arange(120).astype(str), n_scored=120)

    assert whole is not None
    assert torn is not None
    assert auc(positive, whole) < auc(positive, torn)


def test_probe_without_both_classes_gives_nothing() -> None:
    groups = np.arange(10).astype(str)

    assert cross_fitted(np.zeros((10, 1)), np.zeros(10, dtype=bool), groups, n_scored=10) is None


def test_birads_categories_become_numbers_where_they_speak_of_suspicion() -> None:
    words = np.array(["2", "3", "4", "4a", "4C", "5", "0", "6", "", "four"])

    found = birads_score(words)

    assert found[:6] == pytest.approx([2.0, 3.0, 4.0, 4.1, 4.3, 5.0])
    assert np.isnan(found[6:]).all()


def test_floors_of_a_source_with_categories() -> None:
    crowd = make_crowd(90)
    categories = np.where(crowd.labels == 1, "5", "2")
    categories[:6] = "4"  # two of each class
    scores = make_crowd(90, birads=categories)

    rows = floors(scores, Bootstrap(scores.groups, n_draws=100))

    assert set(rows) <= set(FLOORS)
    assert rows["majority_accuracy"]["value"] == pytest.approx(1 / 3)
    assert rows["birads_sensitivity"]["value"] == 1.0
    assert rows["birads_specificity"]["value"] == pytest.approx(28 / 30)
    assert rows["birads_auc"]["n"] == 60
    gap = rows["auc_over_birads"]
    assert gap["value"] < 0.0
    assert gap["interval"][0] <= gap["value"] <= gap["interval"][1]
    assert 0.2 < rows["nuisance_auc_malignant"]["value"] < 0.8


def test_peers_teach_the_probe_but_are_not_scored() -> None:
    crowd = make_crowd(30)
    others = make_crowd(600, seed=1)
    shortcut = others.nuisances.copy()
    shortcut[:, 0] = others.labels
    here = crowd.nuisances.copy()
    here[:, 0] = crowd.labels
    scores = make_crowd(30, nuisances=here)
    peers = Peers(
        labels=others.labels,
        groups=np.array([f"peer {name}" for name in others.groups]),
        sources=others.sources,
        nuisances=shortcut,
    )

    rows = floors(scores, Bootstrap(scores.groups, n_draws=20), peers)

    assert rows["nuisance_auc_malignant"]["value"] == 1.0
    assert rows["nuisance_auc_malignant"]["n"] == 20


def test_size_alone_is_a_floor_of_malignancy() -> None:
    crowd = make_crowd(60)
    truth = np.where(crowd.labels == 2, 0.0, 500.0 + 100.0 * crowd.labels)
    scores = make_crowd(60, truth_px=truth)

    rows = floors(scores, Bootstrap(scores.groups, n_draws=20))

    assert rows["size_auc"]["value"] == 1.0
    assert rows["size_auc"]["n"] == 40


def test_few_categories_make_no_floor() -> None:
    scores = make_crowd(27, birads=np.full(27, "4"))

    rows = floors(scores, Bootstrap(scores.groups, n_draws=20))

    assert not {key for key in rows if "birads" in key}
