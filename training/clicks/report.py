"""The table of clicks: every method, from the AI's mask and from nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
import json
from pathlib import Path
from typing import Any

import numpy as np
from tqdm import tqdm

from busi_desktop.errors import UserError
from busi_desktop.export.files import write_atomic
from busi_desktop.pipeline.models import load_model
from training.choice import Choice
from training.clicks.methods import METHODS
from training.clicks.page import markdown
from training.clicks.sessions import Session, Task, correct
from training.clicks.tasks import tasks_of_folds, tasks_of_model
from training.evaluation.bootstrap import N_DRAWS, Bootstrap
from training.evaluation.weighted import mean
from training.metrics import Floats

SCHEMA = "busi-desktop/clicks/1"
STARTS = {"ai": True, "nothing": False}


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """Say what to count.

    Attributes
    ----------
    model
        A model's manifest.
    choice
        The cases.
    out
        Folder for ``clicks.json`` and ``clicks.md``.
    folds
        Configuration of a flagship run: its out-of-fold masks of the training part are taken
        instead.
    limit
        At most so many images, drawn at random; None takes all.
    methods
        Names of rows; none takes all.
    is_loose
        Whether the reader clicks anywhere in the deeper half of an error, not at its deepest point.
    n_draws
        Bootstrap draws of whole groups.
    """

    model: Path
    choice: Choice
    out: Path
    folds: Path | None = None
    limit: int | None = None
    methods: tuple[str, ...] = ()
    is_loose: bool = False
    n_draws: int = N_DRAWS


def count_clicks(request: Request) -> dict[str, Any]:
    """Have a simulated reader correct outlines by every method, and write the tables.

    Returns
    -------
    dict
        What ``clicks.json`` holds.

    Raises
    ------
    UserError
        If a method is unknown, no image shows a lesion, or an image or mask can't be read.
    """
    names = request.methods or tuple(METHODS)
    unknown = [name for name in names if name not in METHODS]
    if unknown:
        raise UserError(
            f"There is no method {unknown[0]!r}.",
            hint=f"Name some of: {', '.join(METHODS)}.",
            code="CLICKS_METHOD",
        )
    model = load_model(request.model)
    if request.folds is not None:
        tasks = tasks_of_folds(model, request.folds, limit=request.limit)
    else:
        tasks = tasks_of_model(model, request.choice, limit=request.limit)
    report = {
        "schema": SCHEMA,
        "model": {"name": model.manifest.name, "version": model.manifest.version},
        "data": "training part, out of fold" if request.folds else request.choice.part,
        "reader": "loose" if request.is_loose else "exact",
        "draws": request.n_draws,
        "sources": _tables(tasks, names, request),
    }
    request.out.mkdir(parents=True, exist_ok=True)
    text = json.dumps(report, indent=2, ensure_ascii=False, allow_nan=False) + "\n"
    write_atomic(request.out / "clicks.json", text.encode())
    write_atomic(request.out / "clicks.md", markdown(report).encode())
    return report


def _tables(tasks: Sequence[Task], names: Sequence[str], request: Request) -> dict[str, Any]:
    """Return the rows by source and start."""
    n_sessions = len(tasks) * len(names) * len(STARTS)
    progress = tqdm(total=n_sessions, desc="Correcting", unit="outline", disable=None)
    tables: dict[str, Any] = {}
    for source in sorted({task.source for task in tasks}):
        of_source = [task for task in tasks if task.source == source]
        groups = np.array([task.group for task in of_source])
        bootstrap = Bootstrap(groups, n_draws=request.n_draws)
        rows = []
        for start, from_ai in STARTS.items():
            for name in names:
                sessions = []
                for number, task in enumerate(of_source):
                    # The same numbers for each method: the first click falls on the same spot.
                    rng = np.random.default_rng(number) if request.is_loose else None
                    sessions.append(correct(task, METHODS[name], from_ai=from_ai, rng=rng))
                    progress.update()
                rows.append({"start": start, "method": name} | _figures(sessions, bootstrap))
        n_groups = len(set(groups.tolist()))
        tables[source] = {"images": len(of_source), "groups": n_groups, "rows": rows}
    progress.close()
    return tables


def _figures(sessions: Sequence[Session], bootstrap: Bootstrap) -> dict[str, Any]:
    everyone = np.arange(len(sessions))

    def estimate(values: Sequence[float] | Floats) -> dict[str, Any] | None:
        array = np.asarray(values, np.float64)
        return bootstrap.estimate(lambda weights: mean(array, weights), everyone)

    times_ms = np.concatenate([session.times_ms for session in sessions])
    return {
        "clicks": {
            f"{wanted:.2f}": estimate([session.clicks_to(wanted) for session in sessions])
            for wanted in (0.85, 0.90)
        },
        "dice": {
            str(n): estimate([session.dices[n] for session in sessions]) for n in (0, 1, 3, 5)
        },
        "failed": estimate([float(session.dices.max() < 0.90) for session in sessions]),
        "ms": {
            "median": float(np.median(times_ms)) if times_ms.size else 0.0,
            "p95": float(np.percentile(times_ms, 95)) if times_ms.size else 0.0,
        },
    }
