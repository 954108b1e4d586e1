"""One line per case: `cases.csv`, written by an evaluation and read to compare two of them."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path
from typing import Any

from busi_desktop.domain.prediction import LABELS
from busi_desktop.errors import UserError
from training.scoring import NUISANCES, Scores, scores_of

NAME = "cases.csv"
_WORDS = {
    "image": "names",
    "group": "groups",
    "source": "sources",
    "device": "devices",
    "birads": "birads",
    "histology": "histologies",
    "reasons": "reasons",
}
_NUMBERS = ("malignancy", "frame_px", "truth_px", "found_px", "overlap_px", "hd95")
_DERIVED = ("dice", "iou")
"""For people: computed anew when the file is read."""


def cases_csv(scores: Scores) -> bytes:
    """Return every case's truth and what the program said of it, as CSV."""
    stream = StringIO(newline="")
    shares, inside = [f"p_{name}" for name in LABELS], [f"set_{name}" for name in LABELS]
    writer = csv.writer(stream, lineterminator="\n")
    head = [*_WORDS, "label", *shares, *inside, "abstained", *_NUMBERS, *_DERIVED, *NUISANCES]
    writer.writerow(head)
    for i in range(scores.labels.size):
        one = [getattr(scores, name)[i] for name in _WORDS.values()]
        numbers = [float(getattr(scores, name)[i]) for name in (*_NUMBERS, *_DERIVED)]
        writer.writerow(
            [
                *one,
                LABELS[scores.labels[i]],
                *map(float, scores.probabilities[i]),
                *map(int, scores.sets[i]),
                int(scores.abstained[i]),
                *numbers,
                *map(float, scores.nuisances[i]),
            ]
        )
    return stream.getvalue().encode()


def _row(line: dict[str, str]) -> dict[str, Any]:
    row: dict[str, Any] = {name: line[column] for column, name in _WORDS.items()}
    row |= {name: float(line[name]) for name in _NUMBERS}
    return row | {
        "labels": LABELS.index(line["label"]),
        "probabilities": [float(line[f"p_{name}"]) for name in LABELS],
        "sets": [line[f"set_{name}"] == "1" for name in LABELS],
        "abstained": line["abstained"] == "1",
        "nuisances": [float(line[name]) for name in NUISANCES],
    }


def read_cases_csv(path: Path) -> Scores:
    """Read what `cases_csv` wrote.

    Raises
    ------
    UserError
        If the file is missing, or is no such table.
    """
    try:
        with path.open(newline="", encoding="utf-8") as stream:
            rows = [_row(line) for line in csv.DictReader(stream)]
    except (OSError, KeyError, ValueError, TypeError) as error:
        raise UserError(
            f"{path.name} beside the other report is missing or not a table of cases.",
            hint="Run `python -m training evaluate` anew with the other model.",
            code="EVALUATION_CASES",
        ) from error
    return scores_of(rows)
