from __future__ import annotations

import numpy as np

from tests.unit.training.judged import NAN, make_scores
from training.evaluation.gallery import worst_cases

SCORES = make_scores(
    labels=[0, 0, 1, 1, 2, 2],
    said=[0, 1, 1, 0, 2, 0],
    dices=[0.9, 0.0, 0.8, 0.4, NAN, NAN],
    found_px=np.array([9.0, 9, 9, 9, 0, 50]),
    abstained=np.array([False] * 5 + [True]),
)


def test_each_way_to_fail_has_its_cases_worst_first() -> None:
    found = {title: places.tolist() for title, places in worst_cases(SCORES).items()}

    assert found == {
        "Lesions with the lowest Dice": [1, 3, 2, 0],
        "Malignant, held for benign": [3],
        "Benign, held for malignant": [1],
        "Masks on normals": [5],
        "Abstained": [5],
    }


def test_no_more_than_asked_for_are_shown() -> None:
    assert worst_cases(SCORES, n=2)["Lesions with the lowest Dice"].tolist() == [1, 3]
