"""Plots of training and evaluation, as PNG."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
import numpy as np
from numpy.typing import NDArray

_ORANGE, _BLUE, _GRAY = "#E69F00", "#0072B2", "#777777"


def _save(figure: Figure, path: Path) -> None:
    FigureCanvasAgg(figure)
    figure.savefig(path, dpi=110, metadata={"Software": None})


def plot_curves(history: Sequence[dict[str, float]], path: Path) -> None:
    """Draw loss, class accuracy and lesion Dice over the epochs, training against tuning."""
    figure = Figure(figsize=(11, 3.2), layout="constrained")
    epochs = [row["epoch"] for row in history]
    panels = (
        ("loss", "Loss"),
        ("class_accuracy", "Class accuracy"),
        ("mask_lesion_dice", "Lesion Dice"),
    )
    for axis, (key, title) in zip(np.ravel(figure.subplots(1, 3)), panels, strict=True):
        axis.plot(epochs, [row[key] for row in history], color=_BLUE, label="training")
        axis.plot(epochs, [row[f"val_{key}"] for row in history], color=_ORANGE, label="tuning")
        axis.set(xlabel="Epoch", title=title)
        axis.legend(frameon=False)
    _save(figure, path)


def plot_reliability(
    predicted: NDArray[np.float64], observed: NDArray[np.float64], path: Path, *, bins: int = 10
) -> None:
    """Draw observed frequency against predicted probability in bins of equal count.

    Parameters
    ----------
    predicted, observed
        Probabilities in [0, 1] and outcomes 0 or 1, both ``(n,)``.
    """
    figure = Figure(figsize=(4, 4), layout="constrained")
    axis = figure.subplots()
    axis.plot([0, 1], [0, 1], color=_GRAY, linewidth=1, linestyle="--")
    parts = [part for part in np.array_split(np.argsort(predicted), bins) if part.size]
    axis.plot(
        [predicted[part].mean() for part in parts],
        [observed[part].mean() for part in parts],
        marker="o",
        color=_BLUE,
    )
    axis.set(
        xlabel="Predicted malignancy",
        ylabel="Observed frequency",
        xlim=(0, 1),
        ylim=(0, 1),
        title="Reliability",
    )
    _save(figure, path)


def plot_roc(
    false_rate: NDArray[np.float64], true_rate: NDArray[np.float64], path: Path, *, auc: float
) -> None:
    """Draw sensitivity against one minus specificity."""
    figure = Figure(figsize=(4, 4), layout="constrained")
    axis = figure.subplots()
    axis.plot([0, 1], [0, 1], color=_GRAY, linewidth=1, linestyle="--")
    axis.plot(false_rate, true_rate, color=_BLUE)
    axis.set(
        xlabel="1 - specificity",
        ylabel="Sensitivity",
        xlim=(0, 1),
        ylim=(0, 1.01),
        title=f"Malignant against benign, AUC {auc:.3f}",
    )
    _save(figure, path)


def plot_dice(dice: NDArray[np.float64], path: Path) -> None:
    """Draw the histogram of the lesion Dice of each image."""
    figure = Figure(figsize=(5, 3.2), layout="constrained")
    axis = figure.subplots()
    axis.hist(dice, bins=np.linspace(0, 1, 21).tolist(), color=_BLUE, edgecolor="white")
    axis.set(xlabel="Dice", ylabel="Images", title=f"Lesion Dice, mean {dice.mean():.3f}")
    _save(figure, path)
