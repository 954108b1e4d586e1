"""The agreement of readers as tables for a spreadsheet: of images, of pairs, of both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import astuple

from busi_desktop.domain.agreement import Agreement, Estimate
from busi_desktop.export.table import table_csv

Cell = str | float | None

MEASURES = (
    "dice",
    "hausdorff95_px",
    "hausdorff95_mm",
    "label_kappa",
    "impression_kappa",
    "category_kappa",
)
"""The figures of an `Agreement`, in the order of tables."""

_OF_FRAME = ("subject", "group", "dice", "hausdorff95_px", "hausdorff95_mm")


def pair_csv(found: Agreement) -> bytes:
    """Return a row for each frame that two have outlined."""
    both = [f"{what}_{name}" for what in ("area_px", "label") for name in found.names]
    return table_csv([(*_OF_FRAME, *both), *_frames(found)])


def frames_csv(several: Iterable[Agreement]) -> bytes:
    """Return a row for each pair and frame."""
    both = [f"{what}_{place}" for what in ("area_px", "label") for place in (1, 2)]
    rows = ((*found.names, *row) for found in several for row in _frames(found))
    return table_csv([("reader_1", "reader_2", *_OF_FRAME, *both), *rows])


def _frames(found: Agreement) -> Iterator[tuple[Cell, ...]]:
    for one in found.scores:
        yield (*astuple(one)[: len(_OF_FRAME)], *one.areas_px, *one.labels)


def pairs_csv(several: Iterable[Agreement]) -> bytes:
    """Return a row for each pair: every figure with both ends of its interval and its number."""
    ends = [f"{name}{what}" for name in MEASURES for what in ("", "_low", "_high", "_n")]
    counts = ("frames", "both_empty", "one_empty", "category_unordered")
    rows = []
    for found in several:
        row: list[Cell] = [
            *found.names,
            *(len(found.scores), found.n_both_empty, found.n_one_empty, found.n_unordered),
        ]
        for name in MEASURES:
            figure = measure_of(found, name)
            row += [figure.value, figure.low, figure.high, figure.n]
        rows.append(row)
    return table_csv([("reader_1", "reader_2", *counts, *ends), *rows])


def measure_of(found: Agreement, name: str) -> Estimate:
    """Return one of the `MEASURES`."""
    figure: Estimate = getattr(found, name)
    return figure
