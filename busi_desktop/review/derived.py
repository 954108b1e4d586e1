"""The tables that lists are made from: written with each event, and made anew from events.

What one reader did with a frame is a row of `works`, what that amounts to over all readers a row of
`frames`. Both follow from the frame's own events, from what the AI said of it (`answers`) and from
the project's settings alone, in whatever order they came: so a rebuild gives the same rows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
import json
import sqlite3

from busi_desktop.domain.rle import parse
from busi_desktop.domain.worklist import (
    SETTINGS,
    STATES,
    AiAnswer,
    FrameState,
    Need,
    ProjectSettings,
    dice_of_runs,
    differ,
)
from busi_desktop.review.folding import KINDS, Fold, Work
from busi_desktop.review.rows import FIELDS, GENESIS, Row, fault_of

_RANK = {state: rank for rank, state in enumerate(STATES)}
_CLASSES_DIFFER = -1.0
"""Stands for the agreement of two who name different classes: less than any Dice."""

_COLUMNS = ", ".join((*FIELDS, "digest"))
_BEFORE = "(SELECT digest FROM events AS earlier WHERE earlier.number = events.number - 1)"
WORK_COLUMNS = (
    "reader, state, saved, editing, annotation, label, read_label, locked, assigned, note, differs"
)


def follow(connection: sqlite3.Connection, row: Row) -> None:
    """Bring the tables up to an event that was just added, in its transaction.

    Parameters
    ----------
    row
        As `busi_desktop.review.rows.FIELDS` names its values.
    """
    number, _, subject, kind, reader, _, text = row
    if kind == SETTINGS:
        _judge_anew(connection)
        bump(connection)
    elif kind in KINDS:
        fold = _stored(connection, subject)
        before = dict(fold.works), fold.asked
        fold.take(number, kind, reader, json.loads(text))
        if (fold.works, fold.asked) != before:
            _store(connection, subject, fold, settings_in(connection))
            bump(connection)


def take_answers(connection: sqlite3.Connection, answers: Sequence[AiAnswer]) -> None:
    """Keep what the AI said of frames, in the caller's transaction."""
    settings = settings_in(connection)
    for answer in answers:
        connection.execute(
            "INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?, ?)",
            (
                answer.subject,
                answer.model_sha256,
                answer.label,
                answer.uncertainty,
                int(answer.need),
            ),
        )
        known = connection.execute(
            "SELECT touched FROM frames WHERE subject = ?", (answer.subject,)
        ).fetchone()
        if known is None:
            continue
        if known[0]:
            _store(connection, answer.subject, _stored(connection, answer.subject), settings)
        else:
            connection.execute(
                "UPDATE frames SET label = ?, uncertainty = ?, need = ? WHERE subject = ?",
                (answer.label, answer.uncertainty, int(answer.need), answer.subject),
            )
    bump(connection)


def list_image(connection: sqlite3.Connection, image: int, sha256: str) -> None:
    """List the frames of an image that was just added, in the caller's transaction."""
    connection.execute(
        "UPDATE frames SET image = ? WHERE subject >= ? AND subject < ?", (image, *of_file(sha256))
    )
    _hold_places(connection, "images.image = ?", (image,))


def of_file(sha256: str) -> tuple[str, str]:
    """Return between which texts, the last one out, the subjects of a file's frames stand."""
    return f"{sha256}#", f"{sha256}$"


def settings_in(connection: sqlite3.Connection) -> ProjectSettings:
    """Return the settings in force; those of a file in which nobody has made any by default."""
    found = connection.execute(
        f"SELECT {_COLUMNS}, {_BEFORE} FROM events "  # noqa: S608 - names of ours alone
        "WHERE kind = ? ORDER BY number DESC",
        (SETTINGS,),
    )
    for row in found:
        if not fault_of(row[:-1], row[-1] or GENESIS):
            return ProjectSettings.from_json(json.loads(row[6]))
    return ProjectSettings()


def bump(connection: sqlite3.Connection) -> None:
    """Say to those who hold a list that it may have changed."""
    connection.execute("UPDATE revision SET number = number + 1")


# ------------------------------------------------------------------------------------- rebuilding
def rebuild(connection: sqlite3.Connection) -> None:
    """Make the tables anew from the events, in the caller's transaction."""
    settings = settings_in(connection)
    connection.execute("DELETE FROM works")
    connection.execute("DELETE FROM frames")
    for subject, fold in folds(connection):
        _store(connection, subject, fold, settings)
    _hold_places(connection, "TRUE", ())
    bump(connection)


def folds(connection: sqlite3.Connection, *, after: str = "") -> Iterator[tuple[str, Fold]]:
    """Yield what the events of each frame amount to, by name; altered events are left out."""
    while True:
        (subject,) = connection.execute(
            "SELECT min(subject) FROM events WHERE subject > ?", (after,)
        ).fetchone()
        if subject is None:
            return
        yield subject, _fold_of(connection, subject)
        after = subject


def _fold_of(connection: sqlite3.Connection, subject: str) -> Fold:
    marks = ", ".join("?" for _ in KINDS)
    rows = connection.execute(
        f"SELECT {_COLUMNS}, {_BEFORE} FROM events "  # noqa: S608 - names of ours alone
        f"WHERE subject = ? AND kind IN ({marks}) ORDER BY number",
        (subject, *KINDS),
    )
    fold = Fold()
    for row in rows:
        if not fault_of(row[:-1], row[-1] or GENESIS):
            fold.take(row[0], row[3], row[4], json.loads(row[6]))
    return fold


# ----------------------------------------------------------------------------------------- tables
def _stored(connection: sqlite3.Connection, subject: str) -> Fold:
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


def _store(
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


def _hold_places(connection: sqlite3.Connection, condition: str, values: Row) -> None:
    """Let the first frame stand for each image that nobody worked on."""
    connection.execute(
        "INSERT INTO frames (subject, image, number, touched, state, asked, agreement, label, "  # noqa: S608 - one of two conditions of ours
        "uncertainty, need) "
        "SELECT sha256 || '#0', images.image, 0, 0, 0, 0, NULL, ifnull(answers.label, ''), "
        "ifnull(uncertainty, 0.0), ifnull(need, 0) "
        "FROM images LEFT JOIN answers ON answers.subject = sha256 || '#0' "
        f"WHERE {condition} AND NOT EXISTS "
        "(SELECT 1 FROM frames WHERE frames.image = images.image) ORDER BY images.image",
        values,
    )


def _judge_anew(connection: sqlite3.Connection) -> None:
    """Decide again, under other settings, where several have signed."""
    settings = settings_in(connection)
    subjects = connection.execute(
        "SELECT subject FROM frames WHERE agreement IS NOT NULL"
    ).fetchall()
    for (subject,) in subjects:
        _store(connection, subject, _stored(connection, subject), settings)


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
