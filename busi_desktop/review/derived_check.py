"""Whether the tables that lists are made from follow from the events, some frames at a time."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
import sqlite3

from busi_desktop.review.derived import folds, settings_in
from busi_desktop.review.folding import KINDS
from busi_desktop.review.frame_rows import WORK_COLUMNS, rows_of
from busi_desktop.review.rows import Row

PER_STEP = 20
"""Frames that are compared at once."""

ROWS_PER_STEP = 500
"""Rows that are looked at at once, whether anything stands behind them."""


def check_steps(connection: sqlite3.Connection) -> Iterator[int]:
    """Compare the tables with the events, some frames at a time.

    Yields
    ------
    int
        How many frames were found wrong in this step; nothing is locked between two steps.
    """
    subject = ""
    while True:
        n_wrong = 0
        settings = settings_in(connection)
        several = tuple(islice(folds(connection, after=subject), PER_STEP))
        for subject, fold in several:
            about, works = rows_of(connection, subject, fold, settings)
            n_wrong += int(bool(works) and (about, works) != _rows_in(connection, subject))
        yield n_wrong
        if len(several) < PER_STEP:
            break
    marks = ", ".join("?" for _ in KINDS)
    wrong = {
        ("frames", "frame"): "CASE touched "  # noqa: S608 - marks alone
        "WHEN 0 THEN (SELECT count(*) FROM frames AS beside WHERE beside.image = frames.image) "
        "<> 1 OR frames.state <> 0 ELSE NOT EXISTS (SELECT 1 FROM events WHERE "
        f"events.subject = frames.subject AND kind IN ({marks})) END",
        ("works", "frame"): "NOT EXISTS (SELECT 1 FROM frames WHERE frames.frame = works.frame)",
        ("images", "image"): "NOT EXISTS (SELECT 1 FROM frames WHERE frames.image = images.image)",
    }
    for (table, number), condition in wrong.items():
        (last,) = connection.execute(f"SELECT ifnull(max({number}), 0) FROM {table}").fetchone()  # noqa: S608 - names of ours alone
        for first in range(0, int(last) + 1, ROWS_PER_STEP):
            values = (*KINDS, first, first + ROWS_PER_STEP - 1)
            (count,) = connection.execute(
                f"SELECT count(*) FROM {table} WHERE {condition} "  # noqa: S608 - names of ours alone
                f"AND {number} BETWEEN ? AND ?",
                values if "?" in condition else values[-2:],
            ).fetchone()
            yield int(count)


def _rows_in(connection: sqlite3.Connection, subject: str) -> tuple[Row, list[Row]]:
    """Return the same as they stand in the file."""
    found = connection.execute(
        "SELECT frame, state, asked, agreement, label, uncertainty, need FROM frames "
        "WHERE subject = ? AND touched",
        (subject,),
    ).fetchone()
    if found is None:
        return (), []
    works = connection.execute(
        f"SELECT {WORK_COLUMNS} FROM works WHERE frame = ? ORDER BY reader",  # noqa: S608 - ours
        (found[0],),
    ).fetchall()
    return tuple(found[1:]), works
