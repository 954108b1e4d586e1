"""A project of many images and events: its size, and how long a reader waits for it.

Run as a command: ``python -m tests.bench.project_scale [--images 100000] [--events 1000000]``. The
project is made in a temporary folder, or kept with ``--keep FILE`` and used again.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
import random
import resource
import sys
import tempfile
import time

import numpy as np
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer

from busi_desktop.app.journal_writer import JournalWriter
from busi_desktop.domain.annotation import SAVED
from busi_desktop.domain.draft import EDITED
from busi_desktop.domain.journal import NewEvent
from busi_desktop.domain.prediction import LABELS
from busi_desktop.domain.reading import LOCKED, Confidence, Finding, Impression, Reading
from busi_desktop.domain.rle import encode
from busi_desktop.domain.worklist import (
    ASSIGNED,
    AiAnswer,
    FrameState,
    Need,
    Order,
    ProjectSettings,
    WorkQuery,
    assigned,
)
from busi_desktop.review.journal import Journal
from busi_desktop.review.projects import NewImage, Project, create
from busi_desktop.review.verification import Verification
from busi_desktop.review.worklist import WorklistReader

READERS = ("AK", "BL", "CD")
SHAPE = (470, 560)
AT_ONCE = 5000


def sha_of(number: int) -> str:
    """Return a hash for an image, spread as real ones are."""
    return f"{random.Random(number).getrandbits(256):064x}"


def outlines() -> list[str]:
    """Return some masks of lesions of usual size, as run lengths."""
    rows, cols = np.mgrid[: SHAPE[0], : SHAPE[1]]
    masks = []
    for step in range(8):
        wave = 1 + 0.08 * np.sin(7 * np.arctan2(rows - 230, cols - 280) + step)
        masks.append(((rows - 230) / 60) ** 2 + ((cols - 280) / 90) ** 2 < wave**2)
    return [encode(np.asarray(mask, dtype=np.bool_)) for mask in masks]


def events_of(number: int, n_events: int, rles: list[str]) -> Iterator[NewEvent]:
    """Yield what is done with an image: assigned, read, drawn on, signed; of ten, one by two."""
    subject, reader = f"{sha_of(number)}#0", READERS[number % 3]
    yield NewEvent(subject=subject, kind=ASSIGNED, content=assigned([reader]), reader="boss")
    reading = Reading(
        finding=Finding.LESION, impression=Impression.BENIGN, confidence=Confidence.HIGH
    )
    content = reading.to_json() | {"ai_seen_before": False}
    yield NewEvent(subject=subject, kind=LOCKED, content=content, reader=reader)
    n_saved = 2 if number % 10 == 0 else 1
    for step in range(n_events - 2 - n_saved):
        stroke = {"format": 1, "draft": "d" * 12, "step": step, "action": "edit", "tool": "brush"}
        stroke["changes"] = {"box": [step, step, 40, 40], "rle": rles[step % 8][:180]}
        yield NewEvent(subject=subject, kind=EDITED, content=stroke, reader=reader)
    for turn in range(n_saved):
        who = READERS[(number + turn) % 3]
        lesion = {"id": "one", "label": "benign", "rle": rles[(number + turn) % 8]}
        saved = {
            "format": 1,
            "id": f"{number:x}-{turn}",
            "size": list(SHAPE),
            "lesions": [lesion],
            "provenance": "reader",
            "status": "signed" if number % 4 else "draft",
            "base": None,
            "source": None,
            "supersedes": None,
        }
        yield NewEvent(subject=subject, kind=SAVED, content=saved, reader=who)


def list_images(project: Project, folder: Path, n_images: int) -> None:
    """List images that are not there, each with an answer of the AI."""
    for first in range(0, n_images, AT_ONCE):
        numbers = range(first, min(n_images, first + AT_ONCE))
        project.add(
            [
                NewImage(
                    sha256=sha_of(number),
                    n_frames=1,
                    size=250_000 + number,
                    name=f"image ({number}).png",
                    path=folder / f"image ({number}).png",
                )
                for number in numbers
            ]
        )
        project.journal.note_answers([answer(number) for number in numbers])


def make(path: Path, n_images: int, n_events: int) -> None:
    """Write the project, without waiting for the disk."""
    create(path, ProjectSettings(readers=READERS, blind=True), by="boss")
    rles = outlines()
    with closing(Project.open(path)) as project:
        connection = project.journal.connection
        connection.execute("PRAGMA synchronous = OFF")
        list_images(project, path.parent / "images", n_images)
        waiting: list[NewEvent] = []
        each, rest = divmod(n_events - 1, n_images)
        for number in range(n_images):
            waiting += events_of(number, each + (number < rest), rles)
            if len(waiting) >= AT_ONCE:
                project.journal.append_many(waiting)
                waiting.clear()
        if waiting:
            project.journal.append_many(waiting)


def answer(number: int) -> AiAnswer:
    """Return what the AI says of an image."""
    chance = random.Random(number)
    need = chance.choice((Need.NONE, Need.NONE, Need.UNCERTAIN, Need.ABSTAINED))
    return AiAnswer(
        subject=f"{sha_of(number)}#0",
        model_sha256="cd" * 32,
        label="" if need & Need.ABSTAINED else chance.choice(LABELS),
        uncertainty=chance.random(),
        need=need,
    )


def timed(words: str, work: Callable[[], object]) -> object:
    """Print how long something takes."""
    begin, cpu = time.perf_counter(), time.process_time()
    done = work()
    took, cpu = (time.perf_counter() - begin) * 1e3, (time.process_time() - cpu) * 1e3
    print(f"{words:58} {took:10.1f} ms, {cpu:10.1f} ms of it computing", flush=True)
    return done


def wait_for(parent: QObject, ready: Callable[[], bool]) -> None:
    """Run the event loop until something is so."""
    loop = QEventLoop(parent)
    timer = QTimer(parent)
    timer.setInterval(1)
    timer.timeout.connect(lambda: loop.quit() if ready() else None)
    timer.start()
    loop.exec()
    timer.stop()


def measure(path: Path, n_images: int) -> None:
    """Print the figures of a project."""
    size = path.stat().st_size
    with closing(Journal.open(path)) as journal:
        number, _ = journal.head()
    print(
        f"{n_images} images, {number} events: {size / 1e6:.0f} MB, {size / number:.0f} B an event"
    )
    window(path, n_images)
    worklist(path, n_images)
    with closing(Journal.open(path)) as journal:
        verification = Verification(journal)
        longest, begin = 0.0, time.perf_counter()
        while True:
            start = time.perf_counter()
            done = verification.step()
            longest = max(longest, time.perf_counter() - start)
            if done:
                break
        whole = time.perf_counter() - begin
    print(f"verified in slices: {whole:.1f} s of work, longest slice {longest * 1e3:.0f} ms")
    print(f"faults: {verification.faults}")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"most memory of the process: {peak:.0f} MiB")


def window(path: Path, n_images: int) -> None:
    """Print what the window waits for."""
    app = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    home = path.with_name("home.sqlite")
    writer = JournalWriter(home, reader="AK", parent=app)
    wait_for(app, lambda: writer.is_loaded)

    def turn() -> None:
        writer.turn_to(path, is_project=True)
        wait_for(app, lambda: writer.is_project and writer.is_loaded)

    timed("project opened in the window", turn)
    chance = random.Random(1)
    waits = []
    for _ in range(50):
        subject = f"{sha_of(chance.randrange(n_images))}#0"
        begin = time.perf_counter()
        wait_for(app, lambda subject=subject: writer.is_known(subject))
        waits.append(time.perf_counter() - begin)
    print(f"{'events of another image, of 50 the longest':58} {max(waits) * 1e3:10.1f} ms")
    stored = []
    writer.recorded.connect(stored.append)
    waits = []
    for step in range(50):
        begin = time.perf_counter()
        writer.record(subject, EDITED, {"action": "edit", "step": step})
        wait_for(app, lambda step=step: len(stored) > step)
        waits.append(time.perf_counter() - begin)
    waits.sort()
    print(f"{'stroke on the disk, median of 50':58} {waits[25] * 1e3:10.1f} ms")
    print(f"{'stroke on the disk, longest of 50':58} {waits[-1] * 1e3:10.1f} ms")
    writer.stop()


def worklist(path: Path, n_images: int) -> None:
    """Print what the worklist's thread takes."""
    reader = timed("worklist opened", lambda: WorklistReader.open(path))
    assert isinstance(reader, WorklistReader)
    with closing(reader):
        everybody, own = WorkQuery(reader=None), WorkQuery(reader="AK", assignee="AK")
        queries = {
            "all, in the project's order": everybody,
            "own, by need": WorkQuery(
                reader="AK", assignee="AK", order=Order.NEED, descending=True
            ),
            "all, by need": WorkQuery(reader=None, order=Order.NEED, descending=True),
            "all, by name": WorkQuery(reader=None, order=Order.NAME),
            "drafts with a text": WorkQuery(
                reader=None, states=frozenset({FrameState.DRAFT}), text="99"
            ),
        }
        for words, query in queries.items():
            timed(
                f"listed: {words} ({reader.count(query)} rows)",
                lambda q=query: (reader.count(WorkQuery(reader="nobody")), reader.count(q))[1],
            )
        timed("tallies", lambda: reader.tallies(everybody))
        reader.count(everybody)
        timed("page of 100 in the middle", lambda: reader.page(everybody, n_images // 2, 100))
        subject = f"{sha_of(n_images // 2)}#0"
        timed("next image", lambda: reader.neighbor(everybody, subject, 1))
        timed("place of an image", lambda: reader.place_of(everybody, subject))
        reader.count(own)
        timed("next image that waits for the reader", lambda: reader.next_needing(own, subject))


def main() -> None:
    """Make a project and print its figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--images", type=int, default=100_000)
    parser.add_argument("--events", type=int, default=1_000_000)
    parser.add_argument("--keep", type=Path, metavar="FILE")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = args.keep or Path(folder) / "many.busi"
        if not path.exists():
            timed("made", lambda: make(path, args.images, args.events))
        measure(path, args.images)


if __name__ == "__main__":
    main()
