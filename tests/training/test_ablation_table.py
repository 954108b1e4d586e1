"""Statistics of the table, predictions on disk, and the classifier without a network."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from busi_desktop.domain.geometry import PixelTransform
from training.ablation_table import Scores, compare, holm
from training.flagship.predict import Predictions
from training.handcrafted import dark_blob, features, fit_logistic


def scores(*, shift: float) -> Scores:
    """Return lesions whose malignancy logit is right but for noise, and Dice near .5 + shift."""
    rng = np.random.default_rng(0)
    n = 80
    labels = np.arange(n) % 3
    noise = rng.normal(0.0, 0.02, n)
    return Scores(
        names=np.array([f"i{i}" for i in range(n)]),
        groups=np.array([f"g{i // 2}" for i in range(n)]),
        sources=np.full(n, "BUSI"),
        labels=labels,
        folds=np.arange(n) % 2,
        dice=np.where(labels == 2, np.nan, 0.5 + shift + noise),
        found=labels != 2,
        presence=np.where(labels == 2, -1.0, 1.0),
        # Networks of two folds have two scales, which must not count against them.
        malignancy=np.where(labels == 1, 1.0, -1.0) + 10.0 * (np.arange(n) % 2),
    )


def test_differences_are_paired_and_their_intervals_hold_the_truth() -> None:
    figures = compare({"base": scores(shift=0.0), "up": scores(shift=0.01)}, n_draws=500)

    row = figures["BUSI dice"]["variants"]["up"]

    # The images differ by .02, the variants by .01 on each: only pairing can tell.
    assert row["difference"]["value"] == pytest.approx(0.01)
    assert row["difference"]["interval"] == pytest.approx([0.01, 0.01])
    assert row["difference"]["p"] == pytest.approx(2 / 501)
    assert figures["BUSI auc"]["variants"]["up"]["value"] == 1.0
    assert figures["BUSI auc"]["variants"]["up"]["difference"]["p_holm"] == 1.0
    assert figures["BUSI presence"]["variants"]["base"]["value"] == 1.0
    assert figures["BUSI marked"]["variants"]["base"]["value"] == 0.0
    assert "difference" not in figures["BUSI dice"]["variants"]["base"]


def test_dice_with_empty_counts_a_clean_normal_as_one() -> None:
    base = scores(shift=0.0)
    marked = replace(base, found=np.ones(base.labels.size, bool))

    figures = compare({"base": base, "marked": marked}, n_draws=20)

    share = float((base.labels == 2).mean())
    row = figures["BUSI dice_all"]["variants"]["marked"]
    assert row["difference"]["value"] == pytest.approx(-share)
    assert figures["BUSI marked"]["variants"]["marked"]["value"] == 1.0


def test_holm_multiplies_by_the_tests_that_are_left_and_never_falls() -> None:
    assert holm([0.04, 0.01, 0.03]) == pytest.approx([0.06, 0.03, 0.06])
    assert holm([0.6, 0.7]) == [1.0, 1.0]
    assert holm([]) == []


def test_predictions_survive_the_disk_and_lie_on_the_source_grid(tmp_path: Path) -> None:
    masks = np.zeros((1, 4, 4), np.float16)
    masks[0, 1, 2] = 1.0
    before = Predictions(
        presence=np.array([0.5]),
        malignancy=np.array([-2.0]),
        masks=masks,
        transforms=(PixelTransform(scale_xy=(0.25, 0.25), offset_xy=(1.0, 0.0)),),
    )

    before.save(tmp_path / "p.npz")
    after = Predictions.load(tmp_path / "p.npz")

    assert after.transforms == before.transforms
    assert (after.presence[0], after.malignancy[0]) == (0.5, -2.0)
    on_source = after.probability_on(0, (16, 8))
    peak = np.argwhere(on_source == on_source.max()).mean(axis=0)
    assert peak == pytest.approx([5.5, 5.5])  # centers of rows 4 to 7 and columns 4 to 7


def test_handcrafted_features_tell_stripes_from_speckle() -> None:
    rng = np.random.default_rng(0)
    speckle = [rng.integers(0, 255, (48, 64)).astype(np.uint8) for _ in range(6)]
    stripes = [np.tile(np.roll(np.arange(64) % 12 * 20, i), (48, 1)) for i in range(6)]
    pictures = [*speckle, *(stripe.astype(np.uint8) for stripe in stripes)]
    table = np.stack([features(picture) for picture in pictures])
    labels = np.repeat([0, 1], 6)

    model = fit_logistic(table[::2], labels[::2], n_classes=2)

    assert table.shape == (12, 114)
    assert model.logits(table[1::2]).argmax(axis=1).tolist() == labels[1::2].tolist()


def test_the_dark_blob_is_the_largest_that_touches_no_rim() -> None:
    image = np.full((64, 80), 200, np.uint8)
    image[50:] = 10  # a shadow at the rim
    image[10:30, 20:40] = 30
    image[10:16, 60:66] = 30
    found = dark_blob(image)

    assert found[20, 30]
    assert not found[55, 40]
    assert not found[12, 62]
    assert not dark_blob(np.full((32, 32), 90, np.uint8)).any()
