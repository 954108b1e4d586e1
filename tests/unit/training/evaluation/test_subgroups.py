from __future__ import annotations

import numpy as np

from tests.unit.training.judged import make_crowd
from training.evaluation.subgroups import subgroups


def test_each_device_of_twenty_images_gets_a_row_and_smaller_ones_a_name() -> None:
    devices = np.array(["A"] * 40 + ["B"] * 19 + [""])
    scores = make_crowd(60, devices=devices)

    found = subgroups(scores, n_draws=50)

    rows = {row["value"]: row for row in found["rows"] if row["factor"] == "device"}
    assert set(rows) == {"A"}
    assert rows["A"]["images"] == 40
    assert rows["A"]["figures"]["lesion_dice"]["n"] == sum(scores.labels[:40] != 2)
    assert {"factor": "device", "value": "B", "images": 19} in found["too_small"]


def test_lesion_sizes_are_thirds_of_the_lesions() -> None:
    scores = make_crowd(150)
    truth = np.where(scores.labels == 2, 0.0, np.linspace(100, 5000, 150))
    scores = make_crowd(150, truth_px=truth, found_px=truth)

    rows = [row for row in subgroups(scores, n_draws=50)["rows"] if row["factor"] == "lesion size"]

    assert {row["value"].split()[0] for row in rows} == {"small", "medium", "large"}
    assert sorted(row["images"] for row in rows) == [33, 33, 34]


def test_auc_needs_five_images_of_each_class() -> None:
    kinds = np.where(make_crowd(90).labels == 1, "carcinoma", "cyst")
    kinds[np.flatnonzero(kinds == "carcinoma")[:4]] = "cyst"
    scores = make_crowd(90, histologies=kinds)

    rows = {row["value"]: row for row in subgroups(scores, n_draws=50)["rows"]}

    assert rows["cyst"]["malignant"] == 4
    assert "auc_malignant" not in rows["cyst"]["figures"]
    assert "accuracy" in rows["carcinoma"]["figures"]


def test_facts_that_no_image_has_make_no_subgroup() -> None:
    factors = {row["factor"] for row in subgroups(make_crowd(30), n_draws=10)["rows"]}

    assert factors <= {"lesion size"}
