"""Kill the program at random moments of a scripted session, and look what is there afterwards.

The program is the window's own way to the disk: `JournalWriter` with its thread, lock, verification
and backup, whose pauses are short here so that kills meet them, too. What it acknowledges it writes
to a pipe: number and digest of the entry, and what was drawn then.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import closing
import json
import os
from pathlib import Path
from random import Random
import shutil
import signal
import time
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer

from busi_desktop.app import journal_keeper
from busi_desktop.app.journal_target import Target, Turn
from busi_desktop.app.journal_writer import JournalWriter
from busi_desktop.domain.journal import NewEvent
from busi_desktop.domain.worklist import NOTED, noted
from busi_desktop.review.backup import backup_of, rows_in
from busi_desktop.review.journal import Journal
from busi_desktop.review.lock import holder_of
from busi_desktop.review.opening import open_sound
from busi_desktop.review.verification import Verification
from tests.torture.script import READER, SUBJECTS, ScriptedReader, by_subject, look_of, resumed

ROUNDS_OF_A_PROJECT = 100
"""Then a new one is begun: looking through all of it after each kill takes time."""

LONGEST_S = 0.25
"""Of a round, from the program's start if it dies while it opens."""

MOST_SAID = 10
"""Acknowledgements after which the others die, a moment later: however busy the computer is."""

_MENDING_S = 0.12


class Program:
    """Be the killed program: open the project, take up the drafts, and go on until killed."""

    def __init__(self, home: Path, project: Path, chance: Random, acknowledge: int) -> None:
        self._chance = chance
        self._acknowledge = acknowledge
        self._project = project
        self._reader: ScriptedReader | None = None
        self._given: deque[tuple[str, str]] = deque()
        self._app = QCoreApplication([])
        self._journal = JournalWriter(home / "journal.sqlite", reader=READER, parent=self._app)
        self._journal.loaded.connect(self._on_loaded)
        self._journal.known.connect(self._on_known)
        self._journal.recorded.connect(self._on_recorded)
        self._journal.recorded_many.connect(self._on_recorded_many)
        for signal_ in (self._journal.told, self._journal.failed, self._journal.stayed):
            signal_.connect(self._on_said)

    def run(self) -> None:
        """Go on until killed."""
        self._app.exec()

    def _say(self, *words: object) -> None:
        try:
            os.write(self._acknowledge, (json.dumps(words) + "\n").encode())
        except BrokenPipeError:  # the campaign was stopped
            os._exit(1)

    def _on_said(self, *words: object) -> None:
        self._say("said", *(getattr(word, "code", str(word)) for word in words))

    def _on_loaded(self) -> None:
        if not self._journal.is_project:
            self._journal.turn_to(self._project, is_project=True)
        else:
            self._on_known()

    def _on_known(self) -> None:
        if self._reader is None and all([self._journal.is_known(s) for s in SUBJECTS]):  # noqa: C419 - ask for all
            entries = [entry for s in SUBJECTS for entry in self._journal.entries_of(s)]
            self._reader = ScriptedReader(self._chance, entries)
            self._say("opened")
            QTimer.singleShot(0, self._go_on)

    def _go_on(self) -> None:
        """Do one to three things; the next ones follow when they are on the disk."""
        assert self._reader is not None
        for _ in range(self._chance.choice((1, 1, 1, 2, 3))):
            subject, kind, content = self._reader.next()
            self._given.append((subject, self._reader.look(subject)))
            self._journal.record(subject, kind, content)
        if self._chance.random() < 0.1:
            events = [
                NewEvent(subject=subject, kind=NOTED, content=noted("look again"), reader=READER)
                for subject in SUBJECTS
            ]
            self._journal.record_many(events)

    def _on_recorded(self, entry: Any) -> None:
        subject, look = self._given.popleft()
        assert subject == entry.subject
        self._say("saved", entry.number, entry.digest, subject, look)
        if not self._given:
            self._go_on()

    def _on_recorded_many(self, entries: Any) -> None:
        for entry in entries:
            self._say("saved", entry.number, entry.digest, "", "")


def kill_one(home: Path, project: Path, chance: Random) -> list[list[Any]]:
    """Start a program, kill it after a while, and return what it said."""
    seed = chance.getrandbits(32)
    wait_s = chance.random() * LONGEST_S
    read_end, write_end = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read_end)
        journal_keeper.BACKUP_AFTER_MS = 3
        journal_keeper.VERIFY_PAUSE_MS = 0
        journal_keeper.HEARTBEAT_MS = 10
        try:
            Program(home, project, Random(seed), write_end).run()
        finally:
            os._exit(1)
    os.close(write_end)
    moment = time.perf_counter() + wait_s
    with os.fdopen(read_end, "rb") as pipe:
        lines = []
        if chance.random() < 0.75:  # of the others, most die while they open
            lines += [pipe.readline() for _ in range(chance.randint(1, MOST_SAID))]
            moment = time.perf_counter() + wait_s / 4
        while time.perf_counter() < moment:
            time.sleep(0.0005)
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        lines += pipe.read().splitlines(keepends=True)
    assert os.WIFSIGNALED(status), "the program ended by itself"
    return [json.loads(line) for line in lines if line.endswith(b"\n")]


class Round:
    """Look at a project after a kill."""

    def __init__(self, home: Path, project: Path) -> None:
        self.faults: list[str] = []
        turn = Turn(path=project, is_project=True, backups=home / "backups", reader=READER)
        self._target = Target(turn)

    def look(self, said: list[list[Any]], acknowledged: dict[int, str]) -> None:
        """Compare what is there with what was acknowledged."""
        self.faults += [f"it said {words[1:]}" for words in said if words[0] == "said"]
        try:
            journal = self._target.open()
            self._fault("repaired", [error.code for error in self._target.told])
            self._fault("not as written", Verification(journal, is_thorough=True).run())
            self._entries(journal, acknowledged)
            self._drafts(journal, said)
            self._backup(journal)
        finally:
            self._target.close()
        if holder_of(self._target.turn.path) is not None:
            self.faults.append("the lock is still there")

    def _fault(self, what: str, found: list[Any]) -> None:
        if found:
            self.faults.append(f"{what}: {found}")

    def _entries(self, journal: Journal, acknowledged: dict[int, str]) -> None:
        there = {row[0]: row[-1] for row in journal.rows(after=0, limit=1 << 30)}
        lost = [number for number, digest in acknowledged.items() if there.get(number) != digest]
        self._fault("acknowledged, but not there", lost)
        self._fault("gap", sorted(set(range(1, len(there) + 1)) - set(there)))

    def _drafts(self, journal: Journal, said: list[list[Any]]) -> None:
        """Each frame is drawn as it was when its last acknowledged event was given, or later."""
        entries = journal.entries()
        last = {words[3]: words for words in said if words[0] == "saved" and words[3]}
        for subject, words in last.items():
            upto = [entry for entry in entries if entry.number <= words[1]]
            if look_of(resumed(by_subject(upto)[subject])) != words[4]:
                self.faults.append(f"drawn otherwise after entry {words[1]}")
        for subject, events in by_subject(entries).items():
            try:
                resumed(events)
            except ValueError as error:
                self.faults.append(f"{subject[:6]}: {error}")

    def _backup(self, journal: Journal) -> None:
        turn = self._target.turn
        for number, *_, digest in rows_in(backup_of(turn.path, turn.backups))[-1:]:
            if journal.digest_at(number) != digest:
                self.faults.append(f"the backup differs at entry {number}")


def kills(n: int, seed: int, folder: Path) -> Iterator[dict[str, Any]]:
    """Kill `n` programs; yield what came of each."""
    chance = Random(seed)
    acknowledged: dict[int, str] = {}
    home = project = folder
    for number in range(n):
        if number % ROUNDS_OF_A_PROJECT == 0:
            home = folder / f"home-{number}"
            home.mkdir()
            project = home / "Study.busi"
            Journal.open(project).close()
            acknowledged = {}
        said = kill_one(home, project, chance)
        saved = [words for words in said if words[0] == "saved"]
        acknowledged |= {words[1]: words[2] for words in saved}
        after = Round(home, project)
        after.look(said, acknowledged)
        yield {
            "kill": number,
            "acknowledged": len(saved),
            "opened": any(words[0] == "opened" for words in said),
            "faults": after.faults,
        }


def kills_while_mending(n: int, seed: int, folder: Path) -> Iterator[dict[str, Any]]:
    """Kill programs that put a damaged file together; yield what came of each."""
    chance = Random(seed)
    whole = folder / "whole.busi"
    with closing(Journal.open(whole)) as journal:
        journal.connection.execute("PRAGMA synchronous = OFF")  # nobody cuts the power here
        reader = ScriptedReader(Random(seed))
        for _ in range(400):
            subject, kind, content = reader.next()
            journal.append(subject=subject, kind=kind, content=content, reader=READER)
        digests = [entry.digest for entry in journal.entries()]
    raw = bytearray(whole.read_bytes())
    raw[:4096] = bytes(4096)  # its rows lie elsewhere
    for number in range(n):
        place = folder / f"mending-{number}"
        place.mkdir()
        path = place / "Study.busi"
        path.write_bytes(raw)
        _kill_mending(path, chance.random() * _MENDING_S)
        with closing(_open(path)) as journal:
            faults = Verification(journal, is_thorough=True).run()
            if [entry.digest for entry in journal.entries()] != digests:
                faults.append("not all was put together")
        shutil.rmtree(place)
        yield {"kill": f"mending {number}", "acknowledged": 0, "opened": False, "faults": faults}


def _open(path: Path) -> Journal:
    backups = path.parent / "backups"
    return open_sound(path, backups=backups, read_only=False, must_exist=False).journal


def _kill_mending(path: Path, wait_s: float) -> None:
    child = os.fork()
    if child == 0:
        try:
            _open(path).close()
        finally:
            os._exit(0)
    moment = time.perf_counter() + wait_s
    while time.perf_counter() < moment:
        time.sleep(0.0005)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def summary(rounds: list[dict[str, Any]], mending: list[dict[str, Any]]) -> dict[str, Any]:
    """Add rounds up."""
    return {
        "kills": len(rounds),
        "while_opening": sum(not one["opened"] for one in rounds),
        "while_mending": len(mending),
        "acknowledged": sum(one["acknowledged"] for one in rounds),
        "faults": [[one["kill"], fault] for one in (*rounds, *mending) for fault in one["faults"]],
    }
