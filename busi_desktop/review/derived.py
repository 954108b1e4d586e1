"""The tables that lists are made from: written with each event, and made anew from events.

What one reader did with a frame is a row of `works`, what that amounts to over all readers a row of
`frames`. Both follow from the frame's own events, from what the AI said of it (`answers`) and from
the project's settings alone, in whatever order they came: so a rebuild gives the same rows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
import json
import sqlite3

from busi_desktop.domain.worklist import SETTINGS, AiAnswer, ProjectSettings
from busi_desktop.review.folding import KINDS, Fold
from busi_desktop.review.frame_rows import store, stored
from busi_desktop.review.rows import FIELDS, GENESIS, Row, fault_of

_COLUMNS = ", ".join((*FIELDS, "digest"))
_BEFORE = "(SELECT digest FROM events AS earlier WHERE earlier.number = events.number - 1)"


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
        fold = stored(connection, subject)
        before = dict(fold.works), fold.asked
        fold.take(number, kind, reader, json.loads(text))
        if (fold.works, fold.asked) != before:
            store(connection, subject, fold, settings_in(connection))
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
            store(connection, answer.subject, stored(connection, answer.subject), settings)
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
        store(connection, subject, fold, settings)
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
        store(connection, subject, stored(connection, subject), settings)
