"""The table of development frames: made for a manifest, and looked up."""

from __future__ import annotations

import json

import numpy as np

from busi_desktop.domain.experience import FEWEST_FRAMES, KEY, similar_to, tabulate_similar


def table(*chances: float, malignant: int) -> dict:
    malignancy = np.array(chances)
    is_malignant = np.arange(malignancy.size) < malignant
    return {KEY: json.loads(json.dumps(tabulate_similar(malignancy, is_malignant)))}


def test_a_number_is_told_what_frames_with_such_a_number_were():
    about = table(*[0.65] * 30, *[0.05] * 40, malignant=21)

    found = similar_to(0.69, about)

    assert (found.low, found.high, found.n_frames, found.n_malignant) == (0.6, 0.7, 30, 21)
    assert similar_to(0.0, about).n_malignant == 0


def test_every_frame_is_counted_once_the_ends_included():
    about = table(0.0, 0.1, 0.95, 1.0, malignant=4)

    assert [row["frames"] for row in about[KEY]] == [1, 1, 0, 0, 0, 0, 0, 0, 0, 2]
    assert sum(row["malignant"] for row in about[KEY]) == 4


def test_certainty_falls_into_the_last_tenth():
    assert similar_to(1.0, table(*[0.99] * 50, malignant=50)).high == 1.0


def test_too_few_frames_say_nothing():
    assert similar_to(0.65, table(*[0.65] * (FEWEST_FRAMES - 1), malignant=3)) is None
    assert similar_to(0.65, table(*[0.65] * FEWEST_FRAMES, malignant=3)) is not None


def test_a_manifest_without_the_table_says_nothing():
    assert similar_to(0.65, {}) is None
