"""Flip one bit in copies of a project file: each flip is noticed, or changes nothing that is read.

A copy is opened as the window opens it, and each frame is asked for what was drawn on it. What is
handed out has to be what was written, at any moment: also before the verification in the background
has ended, and also where it ended with a fault. Half of the copies have a backup.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from random import Random
import shutil
from typing import Any

from busi_desktop.app.journal_target import Target, Turn
from busi_desktop.domain.journal import Entry
from busi_desktop.domain.worklist import (
    ASSIGNED,
    NOTED,
    ProjectSettings,
    WorkQuery,
    assigned,
    noted,
)
from busi_desktop.errors import UserError
from busi_desktop.pipeline.reviewing.projects import add_images
from busi_desktop.review.backup import backup_of, bring_up_to_date
from busi_desktop.review.journal import Journal
from busi_desktop.review.projects import create
from busi_desktop.review.verification import Verification
from busi_desktop.review.worklist import WorklistReader
from tests.torture.script import (
    IMAGES,
    READER,
    SUBJECTS,
    ScriptedReader,
    by_subject,
    look_of,
    resumed,
)

N_EVENTS = 260


@dataclass(frozen=True, kw_only=True)
class Original:
    """Hold a project file and all that was ever drawn in it."""

    path: Path
    data: bytes
    digests: dict[int, str]
    looks: dict[str, list[str]]
    """Of each frame, what was drawn on it after each event."""
    rows: list[tuple[object, ...]]


def make_original(folder: Path, seed: int) -> Original:
    """Let the scripted reader work for a while."""
    path = folder / "original" / "Study.busi"
    pictures = path.parent / "images"
    pictures.mkdir(parents=True)
    for number, image in enumerate(IMAGES):
        (pictures / f"frame_{number}.png").write_bytes(image)
    create(path, ProjectSettings(readers=(READER, "BL")), by=READER)
    add_images(path, [pictures], progress=lambda *_: None, check=lambda: None)
    looks: dict[str, list[str]] = {subject: [""] for subject in SUBJECTS}
    with closing(Journal.open(path)) as journal:
        journal.connection.execute("PRAGMA synchronous = OFF")  # nobody cuts the power here
        reader = ScriptedReader(Random(seed))
        for subject in SUBJECTS[:2]:
            content = assigned(("BL",))
            journal.append(subject=subject, kind=ASSIGNED, content=content, reader=READER)
            journal.append(subject=subject, kind=NOTED, content=noted("look again"), reader=READER)
        for _ in range(N_EVENTS):
            subject, kind, content = reader.next()
            journal.append(subject=subject, kind=kind, content=content, reader=READER)
            looks[subject].append(reader.look(subject))
        list(bring_up_to_date(journal, backup_of(path, folder / "backups")))
        digests = {entry.number: entry.digest for entry in journal.entries()}
    return Original(
        path=path, data=path.read_bytes(), digests=digests, looks=looks, rows=rows_of(path)
    )


def rows_of(path: Path) -> list[tuple[object, ...]]:
    """Return the worklist, without names and places."""
    with closing(WorklistReader.open(path)) as reader:
        query = WorkQuery(reader=None)
        found = reader.page(query, 0, reader.count(query))
    return [(row.subject, row.state, row.assignees, row.note, row.need) for row in found]


def flipped(data: bytes, bit: int) -> bytes:
    """Return a copy with one bit turned."""
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def judge(original: Original, bit: int, folder: Path, *, with_backup: bool) -> tuple[str, str]:
    """Open a copy with a bit flipped; return what came of it, and what is wrong if anything is."""
    path = folder / "Study.busi"
    path.write_bytes(flipped(original.data, bit))
    backups = folder / "backups"
    backups.mkdir()
    if with_backup:
        source = backup_of(original.path, original.path.parents[1] / "backups")
        shutil.copy(source, backup_of(path, backups))
    target = Target(Turn(path=path, is_project=True, backups=backups, reader=READER))
    try:
        return _opened(original, target, with_backup=with_backup)
    finally:
        target.close()


def _opened(original: Original, target: Target, *, with_backup: bool) -> tuple[str, str]:
    try:
        journal = target.open()
    except UserError as error:
        return f"refused, {error.code}", ""
    told = [error.code for error in target.told]
    lost, wrong = _read(original, journal)
    if wrong:
        return "wrong", wrong
    verification = Verification(journal)
    faults = verification.run()
    first = verification.first_wrong
    if verification.needs_mending or (first and target.can_mend(first)):
        target.mend()
        told += ["JOURNAL_MENDED"]
        lost, wrong = _read(original, target.open())
    elif verification.needs_rebuilding:
        journal.rebuild()
        faults = Verification(journal).run()
        told += ["" if faults else "list made anew"]
    if with_backup and lost:
        wrong = wrong or f"not mended though there is a backup: {lost}"
    if lost and not told and not faults:
        wrong = wrong or f"lost without a word: {lost}"
    if not lost and "add their folder" in "".join(error.hint for error in target.told):
        return "mended, images to be added once more", wrong
    if not lost and rows_of(target.turn.path) != original.rows:
        if "JOURNAL_MENDED" in told and not with_backup:
            return "mended, an image to be added once more", wrong
        wrong = wrong or "the worklist shows something else"
    return _outcome(told, faults, lost), wrong


def _outcome(told: list[str], faults: list[str], lost: list[int]) -> str:
    if "JOURNAL_MENDED" in told:
        return "mended, some entries lost" if lost else "mended, nothing lost"
    if faults:
        return "entries left out and named"
    return told[0] if told else "harmless"


def _read(original: Original, journal: Journal) -> tuple[list[int], str]:
    """Return the entries that are not there, and what is there and was never written."""
    entries = journal.entries(leave_out_altered=True)
    for entry in entries:
        if original.digests.get(entry.number) != entry.digest:
            return [], f"entry {entry.number} was never written"
    wrong = _drawn(original, [entry for s in SUBJECTS for entry in journal.of_file(s[:64])])
    return sorted(set(original.digests) - {entry.number for entry in entries}), wrong


def _drawn(original: Original, entries: list[Entry]) -> str:
    """Say which frame is drawn as it never was."""
    for subject, events in by_subject(entries).items():
        try:
            look = look_of(resumed(events))
        except ValueError:  # told to the reader: the outline can't be taken up
            continue
        if look not in original.looks[subject]:
            return f"{subject[:6]} is drawn as it never was"
    return ""


def flips(n: int, seed: int, folder: Path) -> Iterator[dict[str, Any]]:
    """Flip a bit in each of `n` copies; yield what came of it."""
    original = make_original(folder, seed)
    chance = Random(seed)
    for number in range(n):
        place = folder / f"copy-{number}"
        place.mkdir()
        bit = chance.randrange(len(original.data) * 8)
        outcome, wrong = judge(original, bit, place, with_backup=bool(number % 2))
        shutil.rmtree(place)
        yield {"flip": number, "bit": bit, "outcome": outcome, "wrong": wrong}


def summary(found: list[dict[str, Any]]) -> dict[str, Any]:
    """Add flips up."""
    return {
        "flips": len(found),
        "outcomes": dict(Counter(one["outcome"] for one in found).most_common()),
        "faults": [[one["bit"], one["wrong"]] for one in found if one["wrong"]],
    }
