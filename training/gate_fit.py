"""The fit of the gate's score: penalized logistic regression on frame statistics."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from busi_desktop.inference.likeness import Gate, standardized

N_FOLDS = 5
L2 = 1.0
SHIFT_PENALTY = 3.0
MAX_PASSED = 0.002
MAX_COST = 0.01
FURTHER = "further frames"
Values = NDArray[np.float64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """Hold the statistics of all frames and pictures, with what is known of each.

    Attributes
    ----------
    values
        ``(n, k)``, the statistics `names`.
    frame, altered
        Whether a row is an ultrasound frame; whether it is an altered copy.
    kind, source
        For reports and weights; the source is empty for pictures.
    fold
        0 to 4; what belongs together shares it.
    """

    values: Values
    frame: Flags
    altered: Flags
    kind: NDArray[np.str_]
    source: NDArray[np.str_]
    fold: NDArray[np.int64]
    names: tuple[str, ...]


def _weights(rows: Rows) -> Values:
    """Give frames and pictures half of the weight each, and rare kinds more per row."""
    _, inverse, counts = np.unique(rows.kind, return_inverse=True, return_counts=True)
    weights = 1.0 / np.sqrt(counts[inverse].astype(np.float64))
    for side in (rows.frame, ~rows.frame):
        weights[side] /= weights[side].sum()
    out: Values = weights * (rows.frame.size / 2.0)
    return out


def _shift(z: Values, rows: Rows, chosen: Flags) -> Values:
    """Return for each statistic how far the frames of the sources differ, in spreads.

    What differs between two hospitals will differ in a third, so such statistics count less.
    """
    sources = sorted(set(rows.source[chosen & rows.frame]) - {FURTHER})
    centers = np.array([z[chosen & (rows.source == source)].mean(axis=0) for source in sources])
    return np.asarray(np.ptp(centers, axis=0), dtype=np.float64)


def fit(rows: Rows, chosen: Flags) -> Gate:
    """Fit the score on the chosen rows by penalized logistic regression."""
    frames = rows.values[chosen & rows.frame]
    center, spread = tuple(frames.mean(axis=0)), tuple(frames.std(axis=0) + 1e-3)
    z = standardized(rows.values, center, spread)
    scale = 1.0 / (1.0 + SHIFT_PENALTY * _shift(z, rows, chosen))
    features = np.hstack([z * scale, (z * scale) ** 2 - 1.0])[chosen]
    weights = _weights(rows)[chosen]
    sign = np.where(rows.frame[chosen], 1.0, -1.0)

    def loss(parameters: Values) -> tuple[float, Values]:
        margin = sign * (features @ parameters[:-1] + parameters[-1])
        pull = -weights * sign * np.exp(-np.logaddexp(0.0, margin))
        total = (weights * np.logaddexp(0.0, -margin)).sum()
        penalty = L2 / 2.0 * float(parameters[:-1] @ parameters[:-1])
        gradient = np.r_[features.T @ pull + L2 * parameters[:-1], pull.sum()]
        return float(total + penalty), gradient

    start = np.zeros(features.shape[1] + 1)
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    linear, quadratic = found[: z.shape[1]], found[z.shape[1] : -1]
    return Gate(
        names=rows.names,
        center=tuple(float(v) for v in center),
        spread=tuple(float(v) for v in spread),
        linear=tuple(float(v) for v in linear * scale),
        quadratic=tuple(float(v) for v in quadratic * scale**2),
        bias=float(found[-1] - quadratic.sum()),
        limit=0.0,
        about={},
    )


def scores(gate: Gate, rows: Rows) -> Values:
    """Return the score of every row."""
    z = standardized(rows.values, gate.center, gate.spread)
    out: Values = gate.bias + z @ np.array(gate.linear) + (z * z) @ np.array(gate.quadratic)
    return out


def held_out_scores(rows: Rows) -> Values:
    """Return each row's score by the gate that was fitted without its fold."""
    out = np.zeros(rows.frame.size)
    for fold in range(N_FOLDS):
        held = rows.fold == fold
        out[held] = scores(fit(rows, ~held), rows)[held]
    return out


def limit_of(rows: Rows, held_out: Values) -> float:
    """Return the least limit that lets two pictures in a thousand pass, unless it costs too much.

    No class of any source may lose more than 1 % of its unaltered frames.
    """
    pictures = float(np.quantile(held_out[~rows.frame], 1.0 - MAX_PASSED))
    plain = rows.frame & ~rows.altered & (rows.source != FURTHER)
    costs = [
        np.quantile(held_out[plain & (rows.kind == k)], MAX_COST) for k in set(rows.kind[plain])
    ]
    return min(pictures, float(min(costs)))


def shares(rows: Rows, held_out: Values, limit: float) -> list[dict[str, Any]]:
    """Return for each kind the share that the score turns away, held out."""
    out = []
    for frame in (True, False):
        for kind in sorted(set(rows.kind[rows.frame == frame])):
            one: dict[str, Any] = {"kind": str(kind), "ultrasound": frame}
            for name, altered in (("plain", False), ("altered", True)):
                values = held_out[(rows.kind == kind) & (rows.altered == altered)]
                one[name] = {"n": int(values.size), "turned_away": int((values < limit).sum())}
            out.append(one)
    return out


def unseen_sources(rows: Rows, limit: float) -> list[dict[str, Any]]:
    """Return what each source would lose to a gate fitted without it."""
    out = []
    for source in sorted(set(rows.source[rows.frame]) - {FURTHER}):
        held = rows.source == source
        if not (rows.frame & ~held).any():
            continue
        plain = held & ~rows.altered
        turned_away = int((scores(fit(rows, ~held), rows)[plain] < limit).sum())
        out.append({"source": str(source), "n": int(plain.sum()), "turned_away": turned_away})
    return out
