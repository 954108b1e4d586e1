"""Strong changes of look change the gray values of a frame, and nothing else."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from tests.contract.tree import ROOT
from training.flagship import looks
from training.flagship.augment import augment
from training.flagship.config import load_flagship_config
from training.flagship.looks import change_look

AUGMENT = load_flagship_config(ROOT / "training/configs/flagship.toml").augment


def frame() -> looks.Gray:
    """Return a dark disc in grained tissue that fades with depth."""
    rng = np.random.default_rng(0)
    tissue = 0.5 + 0.1 * np.asarray(cv2.GaussianBlur(rng.standard_normal((96, 128)), (0, 0), 2.0))
    tissue *= np.linspace(1.0, 0.6, 96)[:, np.newaxis]
    return np.asarray(cv2.circle(tissue.astype(np.float32), (60, 40), 15, 0.1, -1))


def test_look_stays_in_range_and_follows_from_the_seed() -> None:
    image = frame()

    for seed in range(60):
        changed = change_look(image, np.random.default_rng(seed))

        assert changed.dtype == np.float32
        assert changed.shape == image.shape
        assert changed.min() >= 0.0
        assert changed.max() <= 1.0
        assert np.array_equal(changed, change_look(image, np.random.default_rng(seed)))


def test_each_kind_of_look_changes_a_frame_and_leaves_the_lesion_where_it_is() -> None:
    image = frame()
    inside = np.zeros(image.shape, np.uint8)
    cv2.circle(inside, (60, 40), 12, 1, -1)

    for change in set(looks._LOOKS):
        for seed in range(10):
            changed = np.clip(change(image, np.random.default_rng(seed)), 0.0, 1.0)

            assert np.abs(changed - image).mean() > 0.002, change.__name__
            beside = changed[25:55, 80:110]
            assert changed[inside > 0].mean() < beside.mean(), change.__name__


@pytest.mark.parametrize("look", [0.0, 0.5, 1.0])
def test_as_many_frames_get_another_look_as_the_phase_says(
    look: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[looks.Gray] = []

    def note(image: looks.Gray, _: looks.Rng) -> looks.Gray:
        seen.append(image)
        return image

    monkeypatch.setattr("training.flagship.augment.change_look", note)
    image = np.full((64, 64), 90, np.uint8)

    for seed in range(200):
        augment(image, image, 64, AUGMENT, np.random.default_rng(seed), look=look)

    assert abs(len(seen) / 200 - look) < 0.1
