"""What a frame's events amount to, as rows of `frames` and `works`."""

from __future__ import annotations

from itertools import combinations
import json
import sqlite3

from busi_desktop.domain.rle import parse
from busi_desktop.domain.worklist import (
    STATES,
    FrameState,
    Need,
    ProjectSettings,
    dice_of_runs,
    differ,
)
from busi_desktop.review.folding import Fold, Work
from busi_desktop.review.rows import Row

_RANK = {state: rank for rank, state in enumerate(STATES)}
_CLASSES_DIFFER = -1.0
"""Stands for the agreement of two who name different classes: less than any Dice."""

WORK_COLUMNS = (
    "reader, state, saved, editing, annotation, label, read_label, locked, assigned, note, differs"
)


def stored(connection: sqlite3.Connection, subject: str) -> Fold:
    """Return what the tables hold of a frame."""
    found = connection.execute(
        "SELECT frame, asked FROM frames WHERE subject = ?", (subject,)
    ).fetchone()
    if found is None:
        return Fold()
    works = {}
    for row in connection.execute(
        f"SELECT {WORK_COLUMNS} FROM works WHERE frame = ? ORDER BY reader",  # noqa: S608 - ours
        (found[0],),
    ):
        reader, _, saved, editing, annotation, label, read_label, locked, assigned, note, _ = row
        works[reader] = Work(
            saved=STATES[saved],
            editing=bool(editing),
            annotation=annotation,
            label=label,
            read_label=read_label,
            locked=bool(locked),
            assigned=bool(assigned),
            note=note,
        )
    return Fold(works=works, asked=bool(found[1]))


def store(
    connection: sqlite3.Connection, subject: str, fold: Fold, settings: ProjectSettings
) -> None:
    """Write what a frame's events amount to; a frame without any isn't listed by them."""
    about, works = rows_of(connection, subject, fold, settings)
    if not works:
        return
    sha256, _, number = subject.partition("#")
    found = connection.execute("SELECT image FROM images WHERE sha256 = ?", (sha256,)).fetchone()
    image = None if found is None else found[0]
    if image is not None:  # no frame stands any more for an image that nobody worked on
        connection.execute(
            "DELETE FROM frames WHERE image = ? AND NOT touched AND subject <> ?", (image, subject)
        )
    connection.execute(
        "INSERT INTO frames (subject, image, number, touched, state, asked, agreement, label, "
        "uncertainty, need) VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?) ON CONFLICT (subject) DO UPDATE "
        "SET touched = 1, state = excluded.state, asked = excluded.asked, "
        "agreement = excluded.agreement, label = excluded.label, "
        "uncertainty = excluded.uncertainty, need = excluded.need",
        (subject, image, int(number), *about),
    )
    (frame,) = connection.execute(
        "SELECT frame FROM frames WHERE subject = ?", (subject,)
    ).fetchone()
    connection.execute("DELETE FROM works WHERE frame = ?", (frame,))
    connection.executemany(
        f"INSERT INTO works (frame, {WORK_COLUMNS}) "  # noqa: S608 - ours
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [(frame, *row) for row in works],
    )


def rows_of(
    connection: sqlite3.Connection, subject: str, fold: Fold, settings: ProjectSettings
) -> tuple[Row, list[Row]]:
    """Return a frame's values of `frames`, from `state` on, and its rows of `works`."""
    label, uncertainty, need = connection.execute(
        "SELECT label, uncertainty, need FROM answers WHERE subject = ?", (subject,)
    ).fetchone() or ("", 0.0, 0)
    agreement = _agreement(connection, fold)
    works = [
        (
            reader,
            _RANK[work.state],
            _RANK[work.saved],
            int(work.editing),
            work.annotation,
            work.label,
            work.read_label,
            int(work.locked),
            int(work.assigned),
            work.note,
            int(differ(label, work.opinion)),
        )
        for reader, work in sorted(fold.works.items())
    ]
    differs = any(row[-1] for row in works)
    need |= int(Need.DISAGREES) if differs else 0
    state = _RANK[fold.state(agreement, settings)]
    return (state, int(fold.asked), agreement, label, uncertainty, need), works


def _agreement(connection: sqlite3.Connection, fold: Fold) -> float | None:
    """Return the least Dice between any two who signed, or None if fewer have."""
    signed = [work for work in fold.works.values() if work.saved is FrameState.SIGNED]
    if len(signed) < 2:
        return None
    pairs = combinations(signed, 2)
    if any(differ(one.label, other.label) for one, other in pairs):
        return _CLASSES_DIFFER
    masks = [_runs(connection, work.annotation) for work in signed]
    return min(dice_of_runs(one, other) for one, other in combinations(masks, 2))


def _runs(connection: sqlite3.Connection, number: int) -> list[list[int]]:
    """Return the run lengths of an annotation's lesions; none of one that can't be read."""
    found = connection.execute("SELECT content FROM events WHERE number = ?", (number,)).fetchone()
    try:
        return [parse(one["rle"]) for one in json.loads(found[0])["lesions"]]
    except (KeyError, TypeError, ValueError):
        return []
