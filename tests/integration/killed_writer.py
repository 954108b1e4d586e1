"""Kill writers of a journal at random moments, and look what is there afterwards.

Run as a program, so that the process of the tests is not forked. Arguments: file, kills, seed.
It prints one line of JSON with what was acknowledged, found and complained of. With the file alone
one writer is killed when its last entry is safe beside the file and not in it yet.
"""

from __future__ import annotations

from contextlib import closing
import json
import os
from pathlib import Path
import random
import signal
import sys
import time

from busi_desktop.domain.journal import NewEvent
from busi_desktop.review.journal import Journal

SUBJECT = "ab" * 32 + "#0"


def write_until_killed(path: Path, round_number: int, acknowledge: int) -> None:
    with closing(Journal.open(path)) as journal:
        for count in range(1_000_000):
            name = f"{round_number}.{count}"
            journal.append(
                subject=SUBJECT,
                kind="note.added",
                content={"name": name, "text": "x" * (count % 7) * 700},
                reader="AK",
            )
            os.write(acknowledge, f"{name}\n".encode())


def kill_one(path: Path, round_number: int, chance: random.Random) -> list[str]:
    """Start a writer, kill it soon after some acknowledgements, and return what it acknowledged."""
    read_end, write_end = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read_end)
        write_until_killed(path, round_number, write_end)
    os.close(write_end)
    with os.fdopen(read_end, "rb") as pipe:
        told = [pipe.readline() for _ in range(chance.randint(0, 3))]
        moment = time.perf_counter() + chance.random() * 0.04
        while time.perf_counter() < moment:
            pass
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        told += pipe.readlines()
    return [line.decode().strip() for line in told]


def kill_before_commit(path: Path) -> None:
    """Append an entry, and another one that is acknowledged and never committed."""
    child = os.fork()
    if child == 0:
        with closing(Journal.open(path)) as journal:
            for number in (1, 2):
                event = NewEvent(
                    subject=SUBJECT, kind="note.added", content={"n": number}, reader="AK"
                )
                journal.append_many([event], safe=end if number == 2 else None)
    _, status = os.waitpid(child, 0)
    assert os.WTERMSIG(status) == signal.SIGKILL


def end(_entries: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def main(path: Path, n_kills: int, seed: int) -> dict[str, object]:
    chance = random.Random(seed)
    acknowledged: list[str] = []
    faults: list[str] = []
    for round_number in range(n_kills):
        acknowledged += kill_one(path, round_number, chance)
        with closing(Journal.open(path)) as journal:
            faults += journal.verify()
            found = [entry.content["name"] for entry in journal.entries()]
    return {"acknowledged": acknowledged, "found": found, "faults": faults}


if __name__ == "__main__" and len(sys.argv) == 2:
    kill_before_commit(Path(sys.argv[1]))
elif __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))
