"""Scores of a made-up program, for tests of the evaluation."""

from __future__ import annotations

import numpy as np

from training.scoring import NUISANCES, Scores

NAN = float("nan")


def make_scores(
    labels: list[int],
    said: list[int],
    dices: list[float],
    *,
    group_size: int = 2,
    **columns: object,
) -> Scores:
    """Return scores of a program that gives 0.8 to the class that it says.

    A Dice of nan is a frame without lesion. `columns` replace whole columns.
    """
    n = len(labels)
    probabilities = np.full((n, 3), 0.1)
    probabilities[np.arange(n), said] = 0.8
    dice = np.array(dices)
    truth = np.where(np.isfinite(dice), 1000.0, 0.0)
    empty = np.full(n, "", dtype="<U40")
    fields = {
        "names": np.array([f"{i}.png" for i in range(n)]),
        "groups": np.array([f"g{i // group_size}" for i in range(n)]),
        "sources": np.full(n, "one", dtype="<U10"),
        "devices": empty,
        "birads": empty,
        "histologies": empty,
        "labels": np.array(labels),
        "probabilities": probabilities,
        "malignancy": probabilities[:, 1] / probabilities[:, :2].sum(axis=1),
        "sets": probabilities > 0.5,
        "abstained": np.zeros(n, dtype=bool),
        "reasons": empty,
        "frame_px": np.full(n, 10_000.0),
        "truth_px": truth,
        "found_px": truth,
        "overlap_px": np.nan_to_num(dice) * truth,
        "hd95": np.where(truth > 0, 1.0 - np.nan_to_num(dice), NAN),
        "nuisances": np.zeros((n, len(NUISANCES))),
    }
    return Scores(**(fields | columns))  # type: ignore[arg-type]


def make_crowd(n: int = 60, *, seed: int = 0, **columns: object) -> Scores:
    """Return scores of many cases of all classes with plausible numbers, one group each."""
    rng = np.random.default_rng(seed)
    labels = np.arange(n) % 3
    dices = np.where(labels == 2, NAN, rng.uniform(0.3, 0.95, n))
    said = np.where(rng.random(n) < 0.8, labels, rng.integers(0, 3, n))
    chance = np.clip(0.5 + 0.25 * (labels == 1) + rng.normal(0.0, 0.2, n), 0.02, 0.98)
    fields: dict[str, object] = {"malignancy": chance, "nuisances": rng.normal(size=(n, 7))}
    return make_scores(
        labels.tolist(), said.tolist(), dices.tolist(), group_size=1, **(fields | columns)
    )
