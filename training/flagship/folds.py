"""What each network says of the fold that it never saw, and where it places the frames."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from training.cases import Case, training_cases
from training.flagship.config import FlagshipConfig
from training.flagship.export import Typical, finished_folds, load_folds, with_parts
from training.flagship.fit import fold_of
from training.flagship.predict import Predictions, join, predict_cases, take, weights_file

CACHE = "out-of-fold.npz"
_PLACES = "places.npz"
_SHRINKAGE = 0.2
_COMMON_EVERY = 4
"""Every network also places each fourth case: its own fold alone is too few to fit."""


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class OutOfFold:
    """Hold the training cases with what was said of them by the network that never saw them.

    Attributes
    ----------
    folds
        ``(n,)``: the fold of each case, which is the network that speaks.
    typical
        For each network, where its embeddings of training frames lie.
    """

    cases: tuple[Case, ...]
    folds: NDArray[np.int64]
    predictions: Predictions
    typical: tuple[Typical, ...]

    def take(self, indices: Sequence[int] | NDArray[np.int64]) -> OutOfFold:
        """Return the chosen cases only."""
        return OutOfFold(
            cases=tuple(self.cases[int(i)] for i in indices),
            folds=self.folds[indices],
            predictions=take(self.predictions, indices),
            typical=self.typical,
        )


def fit_typical(embeddings: NDArray[np.float32]) -> Typical:
    """Fit a Gaussian whose covariance is shrunk towards its diagonal.

    References
    ----------
    O. Ledoit, M. Wolf, "A well-conditioned estimator for large-dimensional covariance matrices",
    2004; the distance: K. Lee et al., NeurIPS 2018, arXiv:1807.03888.
    """
    mean = embeddings.mean(axis=0)
    covariance = np.cov(embeddings, rowvar=False).astype(np.float64)
    diagonal = np.diag(np.diag(covariance)) + 1e-6 * np.eye(mean.size)
    shrunk = (1.0 - _SHRINKAGE) * covariance + _SHRINKAGE * diagonal
    whitening = np.linalg.cholesky(np.linalg.inv(shrunk))
    return Typical(mean=mean.astype(np.float32), whitening=whitening.astype(np.float32))


def out_of_fold(config: FlagshipConfig) -> OutOfFold:
    """Predict the training cases by the networks that never saw them; kept beside the run.

    Cases of a fold whose network is not trained yet are left out.

    Raises
    ------
    UserError
        If no fold is trained yet, or an image can't be read.
    """
    everyone = training_cases(config.data)
    homes = fold_of(everyone, config.folds, seed=config.seed)
    done = finished_folds(config)
    pairs = [pair for pair in zip(everyone, homes, strict=True) if pair[1] in done]
    cases, folds = [case for case, _ in pairs], np.array([fold for _, fold in pairs])
    cache, places = config.out / CACHE, config.out / _PLACES
    if not _is_fresh(config, (cache, places)):
        _predict(config, cases, folds)
    with np.load(places) as stored:
        typical = tuple(
            Typical(mean=mean, whitening=whitening)
            for mean, whitening in zip(stored["mean"], stored["whitening"], strict=True)
        )
    return OutOfFold(
        cases=tuple(cases),
        folds=folds,
        predictions=Predictions.load(cache),
        typical=typical,
    )


def _is_fresh(config: FlagshipConfig, files: Sequence[Path]) -> bool:
    """Tell whether the stored predictions are newer than every network."""
    if not all(path.is_file() for path in files):
        return False
    oldest = min(path.stat().st_mtime for path in files)
    newest = max(weights_file(config, f).stat().st_mtime for f in finished_folds(config))
    return oldest > newest


def _predict(config: FlagshipConfig, cases: Sequence[Case], folds: NDArray[np.int64]) -> None:
    size = config.phases[-1].size
    common = np.arange(0, len(cases), _COMMON_EVERY)
    parts, order, typical = [], [], []
    for fold, model in zip(finished_folds(config), load_folds(config), strict=True):
        own = np.flatnonzero(folds == fold)
        wanted = np.union1d(own, common)
        some = [cases[int(i)] for i in wanted]
        said = predict_cases(with_parts(model), some, config.recipe, size=size)
        fitted = fit_typical(said.embedding)
        typical.append(fitted)
        parts.append(take(said, np.flatnonzero(np.isin(wanted, own))))
        order.append(own)
    back = np.argsort(np.concatenate(order))
    part = config.out / f"part-{_PLACES}"
    np.savez(
        part,
        mean=np.stack([one.mean for one in typical]),
        whitening=np.stack([one.whitening for one in typical]),
    )
    Path(part).replace(config.out / _PLACES)
    take(join(parts), back).save(config.out / CACHE)
