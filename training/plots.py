"""Plots of training and evaluation, as PNG."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
import numpy as np
from numpy.typing import NDArray

from training.metrics import auc, roc_curve

Floats = NDArray[np.float64]
Judged = tuple[NDArray[np.bool_], Floats]
"""Truth and probability of malignancy, both ``(n,)``."""

_ORANGE, _BLUE, _GRAY = "#E69F00", "#0072B2", "#777777"
_COLORS = (_BLUE, _ORANGE, "#009E73", "#CC79A7", "#56B4E9", "#D55E00")
_MARKERS = {"rule_out": "v", "rule_in": "^"}


def _save(figure: Figure, path: Path) -> None:
    FigureCanvasAgg(figure)
    figure.savefig(path, dpi=110, metadata={"Software": None})


def _color(number: int) -> str:
    return _COLORS[number % len(_COLORS)]


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


def _square() -> tuple[Figure, Axes]:
    figure = Figure(figsize=(4.6, 4.6), layout="constrained")
    axis = figure.subplots()
    axis.plot([0, 1], [0, 1], color=_GRAY, linewidth=1, linestyle="--")
    return figure, axis


def plot_losses(history: Sequence[dict[str, float]], path: Path) -> None:
    """Draw each term of the loss over the epochs; a line marks where the input grows.

    Epochs whose losses nobody kept are left blank.
    """
    names = [name for name in history[-1] if name not in {"epoch", "size", "cpu_s"}]
    figure = Figure(figsize=(2.6 * len(names), 2.8), layout="constrained")
    epochs = [row["epoch"] for row in history]
    grown = [
        after["epoch"] - 0.5
        for before, after in pairwise(history)
        if before["size"] != after["size"]
    ]
    for axis, name in zip(np.ravel(figure.subplots(1, len(names))), names, strict=True):
        axis.plot(epochs, [row.get(name, np.nan) for row in history], color=_BLUE)
        for epoch in grown:
            axis.axvline(epoch, color=_GRAY, linewidth=1, linestyle="--")
        axis.set(xlabel="Epoch", title=name.capitalize())
    _save(figure, path)


def plot_reliability(sources: Mapping[str, Judged], path: Path, *, bins: int = 10) -> None:
    """Draw observed frequency against predicted malignancy in bins of equal count, by source."""
    figure, axis = _square()
    for number, (name, (positive, predicted)) in enumerate(sources.items()):
        order = np.argsort(predicted, kind="stable")
        parts = [part for part in np.array_split(order, bins) if part.size]
        axis.plot(
            [predicted[part].mean() for part in parts],
            [positive[part].mean() for part in parts],
            marker="o",
            color=_color(number),
            label=f"{name} (n = {positive.size})",
        )
    axis.set(
        xlabel="Predicted malignancy",
        ylabel="Observed frequency",
        xlim=(0, 1),
        ylim=(0, 1),
        title="Reliability",
    )
    axis.legend(frameon=False)
    _save(figure, path)


def plot_roc(sources: Mapping[str, Judged], points: Mapping[str, float], path: Path) -> None:
    """Draw sensitivity against one minus specificity by source, with the operating points.

    Parameters
    ----------
    sources
        Truth and malignancy; each holds both classes.
    points
        Thresholds of malignancy, by ``rule_out`` and ``rule_in``.
    path
        The picture.
    """
    figure, axis = _square()
    for number, (name, (positive, score)) in enumerate(sources.items()):
        false, true = roc_curve(positive, score)
        area = auc(positive, score)
        axis.plot(false, true, color=_color(number), label=f"{name}, AUC {area:.3f}")
        for point, threshold in points.items():
            called = score >= threshold
            axis.plot(
                called[~positive].mean(),
                called[positive].mean(),
                marker=_MARKERS[point],
                markersize=9,
                color=_color(number),
                markeredgecolor="black",
            )
    for point, threshold in points.items():
        words = f"{point.replace('_', '-')}, from {threshold:.3g} on"
        axis.plot([], [], _MARKERS[point], color="white", markeredgecolor="black", label=words)
    axis.set(
        xlabel="1 - specificity",
        ylabel="Sensitivity",
        xlim=(0, 1),
        ylim=(0, 1.01),
        title="Malignant against benign",
    )
    axis.legend(frameon=False, loc="lower right")
    _save(figure, path)


def plot_dice(sources: Mapping[str, Floats], path: Path) -> None:
    """Draw the histogram of the lesion Dice of each image, by source."""
    figure = Figure(figsize=(5.4, 3.4), layout="constrained")
    axis = figure.subplots()
    axis.hist(
        list(sources.values()),
        bins=np.linspace(0, 1, 21).tolist(),
        stacked=True,
        color=[_color(number) for number in range(len(sources))],
        edgecolor="white",
        label=[f"{name}, mean {dice.mean():.3f}" for name, dice in sources.items()],
    )
    axis.set(xlabel="Dice", ylabel="Images", title="Lesion Dice")
    axis.legend(frameon=False, loc="upper left")
    _save(figure, path)


def plot_dice_size(sources: Mapping[str, tuple[Floats, Floats]], path: Path) -> None:
    """Draw the Dice of each image against the lesion's share of the frame, by source.

    The line joins the medians of six parts of equal count.
    """
    figure = Figure(figsize=(5.4, 3.8), layout="constrained")
    axis = figure.subplots()
    for number, (name, (share, dice)) in enumerate(sources.items()):
        color = _color(number)
        axis.scatter(100.0 * share, dice, s=9, alpha=0.45, color=color, linewidths=0)
        parts = [part for part in np.array_split(np.argsort(share, kind="stable"), 6) if part.size]
        axis.plot(
            [100.0 * float(np.median(share[part])) for part in parts],
            [float(np.median(dice[part])) for part in parts],
            marker="o",
            color=color,
            label=f"{name}, medians of sixths",
        )
    axis.set_xscale("log")
    axis.set_xticks([0.5, 1, 2, 5, 10, 20, 50], labels=["0.5", "1", "2", "5", "10", "20", "50"])
    axis.minorticks_off()
    axis.set(
        xlabel="Lesion, % of the frame", ylabel="Dice", ylim=(-0.02, 1.02), title="Dice and size"
    )
    axis.legend(frameon=False, loc="lower right")
    _save(figure, path)


def plot_decision(sources: Mapping[str, Mapping[str, Sequence[float]]], path: Path) -> None:
    """Draw the net benefit of biopsy by the model over the risks at which one is asked for.

    Parameters
    ----------
    sources
        What `report.decision_curve` returned, a panel each.
    path
        The picture.
    """
    styles = {
        "model": ("model", _BLUE, "-"),
        "all": ("biopsy of all", _GRAY, "--"),
        "birads_3": ("recorded BI-RADS from 3 on", _ORANGE, ":"),
        "birads_4": ("recorded BI-RADS from 4 on", _ORANGE, "-"),
    }
    figure = Figure(figsize=(4.8 * len(sources), 3.8), layout="constrained")
    panels = np.ravel(figure.subplots(1, len(sources)))
    for axis, (name, curves) in zip(panels, sources.items(), strict=True):
        risk = [100.0 * value for value in curves["risk"]]
        axis.axhline(0.0, color="black", linewidth=1, label="no biopsy")
        for key, (words, color, line) in styles.items():
            if key in curves:
                axis.plot(risk, curves[key], color=color, linestyle=line, label=words)
        axis.set(xlabel="Risk that asks for a biopsy, %", ylabel="Net benefit", title=name)
        axis.legend(framealpha=0.8, edgecolor="none", fontsize="small")
    _save(figure, path)
