"""A day of three readers in fast motion, out in every format, and back into an empty project.

    make review-day [N=200]

Two readers outline each image on their own, without seeing each other's work; they leave drafts,
sign, amend, note, assess and disagree. A third decides where they differ. Then every reader's
outlines leave in each format and come back, and are the same, pixel by pixel. Journal, project and
worklist are those that the window works on; files go by the command line.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from io import StringIO
import json
from pathlib import Path
from random import Random
import shutil
import sys
import time
from uuid import uuid4

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from busi_desktop.app.annotating.operations import labeled
from busi_desktop.cli.main import main as busi_desktop
from busi_desktop.domain import assessment
from busi_desktop.domain.annotation import SAVED, AnnotationStatus, Lesion, LesionLabel
from busi_desktop.domain.brush import capsule
from busi_desktop.domain.draft import EDITED, Draft
from busi_desktop.domain.journal import NewEvent
from busi_desktop.domain.stroke import painted
from busi_desktop.domain.worklist import (
    ADJUDICATE,
    NOTED,
    FrameState,
    WorkQuery,
    WorkRow,
    adjudicate,
    noted,
)
from busi_desktop.io.discover import SourceRef
from busi_desktop.io.load import open_source
from busi_desktop.io.samples import samples_folder
from busi_desktop.review.annotations import current, read_all
from busi_desktop.review.journal import Journal
from busi_desktop.review.worklist import WorklistReader
from tests import assessed

READERS = ("AK", "BL")
THIRD = "CD"
SIZES = ((120, 160), (144, 200), (96, 128))
ROUND_TRIPS = {
    "coco": "coco",
    "coco-polygons": "coco",
    "png": "png",
    "labelme": "labelme",
    "nifti": "nifti",
}
"""By what it is written: by what it is read."""

Outlines = list[tuple[LesionLabel, NDArray[np.bool_]]]


def review(*words: object, code: int = 0) -> str:
    """Run the command line in this process; return what it said."""
    said = StringIO()
    with redirect_stdout(said), redirect_stderr(said):
        ended = busi_desktop(["review", *map(str, words)])
    assert ended == code, said.getvalue()
    return said.getvalue()


# --------------------------------------------------------------------------------------- images
def write_images(folder: Path, count: int) -> None:
    """Write speckle with a dark lesion; names repeat in two folders, one image lies in an archive.

    A cine is among them, of which more than one frame gets outlined.
    """
    for number in range(count):
        rng = np.random.default_rng(number)
        rows, cols = SIZES[number % len(SIZES)]
        plane = 90.0 + 60.0 * rng.random((rows, cols))
        y, x = np.ogrid[:rows, :cols]
        plane[((y - rows / 2) / 20) ** 2 + ((x - cols / 2) / 28) ** 2 <= 1.0] *= 0.3
        path = folder / f"room {number % 2 + 1}" / f"{number // 2:03}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(plane.astype(np.uint8)).save(path)
    shutil.copy(samples_folder() / "cine.dcm", folder / "cine.dcm")
    packed = folder / "room 2" / "000.png"
    shutil.make_archive(str(folder / "packed"), "zip", packed.parent, packed.name)
    packed.unlink()


def moved(folder: Path, target: Path) -> Path:
    """Copy images elsewhere and give each another name, so that only their content is the same."""
    target.mkdir()
    for number, path in enumerate(sorted(folder.rglob("*.*"), reverse=True)):
        shutil.copy(path, target / f"x{number:04}{path.suffix}")
    return target


# -------------------------------------------------------------------------------------- the day
@dataclass(slots=True)
class Day:
    """Let readers work in a project, and remember what each of them drew last on each frame."""

    study: Path
    chance: Random
    drawn: dict[str, dict[str, Outlines]] = field(default_factory=dict)
    signed: dict[str, dict[str, Outlines]] = field(default_factory=dict)
    done: Counter[str] = field(default_factory=Counter)

    def work(self) -> None:
        """Read the whole list, one reader after the other, and let the third decide."""
        with closing(Journal.open(self.study, must_exist=True)) as journal:
            for reader in READERS:
                for number, row in enumerate(self._list(reader, frozenset())):
                    self._read(journal, reader, row, number)
            asked = frozenset({FrameState.TO_ADJUDICATE})
            for row in self._list(THIRD, asked):
                self._decide(journal, row)

    def _list(self, reader: str, states: frozenset[FrameState]) -> Iterator[WorkRow]:
        """Go through the worklist as the reader sees it, from image to image."""
        query = WorkQuery(reader=reader, states=states)
        with closing(WorklistReader.open(self.study)) as worklist:
            worklist.count(query)
            row = worklist.neighbor(query, "", 1)
            while row is not None:
                yield row
                row = worklist.neighbor(query, row.subject, 1)

    def _read(self, journal: Journal, reader: str, row: WorkRow, number: int) -> None:
        """Outline a frame; what happens to it depends on its place in the list."""
        kind = number % 10
        subjects = [row.subject]
        if row.n_frames > 1:
            subjects.append(f"{row.sha256}#3")
        assert row.path is not None
        ref = SourceRef(label=row.name, stem="x", path=row.path, member=row.member)
        source = open_source(ref)
        for subject in subjects:
            frame = source.read_frame(int(subject.partition("#")[2]))
            shape = (frame.pixels.shape[0], frame.pixels.shape[1])
            draft = Draft(shape, draft_id=uuid4().hex[:12])
            events = [(EDITED, draft.begin_event()), *self._strokes(draft, reader, kind)]
            self._add(journal, subject, reader, events)
            is_open = kind == 6 and reader == "BL"
            before = self._save(journal, subject, reader, draft, AnnotationStatus.DRAFT, None)
            if is_open:
                continue
            before = self._save(journal, subject, reader, draft, AnnotationStatus.SIGNED, before)
            if kind == 5 and reader == "AK":
                self._amend(journal, subject, reader, draft, before)
        self._talk(journal, row.subject, reader, kind)

    def _strokes(self, draft: Draft, reader: str, kind: int) -> Iterator[tuple[str, dict]]:
        """Draw by the brush: a lesion, or none, a second one, a hole; and take something back."""
        if kind == 0 or (kind == 1 and reader == "BL"):
            return
        height, width = draft.shape
        lean = 3.0 if reader == "BL" else 0.0
        middle = (width / 2 + lean, height / 2)
        left, right = (middle[0] - 14, middle[1]), (middle[0] + 14, middle[1])
        yield self._stroke(draft, left, right, 18.0 + self.chance.uniform(0, 1))
        if kind == 3:
            yield self._stroke(draft, middle, middle, 7.0, add=False)
        if kind == 4:
            draft.choose(None)
            yield self._stroke(draft, (9.5, 9.5), (20.0, 12.0), 5.0)
        if kind == 8:
            yield EDITED, draft.undo() or {}
            yield EDITED, draft.redo() or {}
        labels = (LesionLabel.BENIGN, LesionLabel.MALIGNANT)
        label = labels[(kind + (kind == 2 and reader == "BL")) % 2]
        for lesion_id in list(draft.lesions):
            edit = labeled(draft, lesion_id, LesionLabel.UNSURE if kind == 9 else label)
            if edit is not None:
                yield EDITED, draft.do(edit)

    def _stroke(
        self,
        draft: Draft,
        start: tuple[float, float],
        end: tuple[float, float],
        radius_px: float,
        *,
        add: bool = True,
    ) -> tuple[str, dict]:
        covered = capsule(start, end, radius_px=radius_px, shape=draft.shape)
        assert covered is not None
        parameters = {"radius_px": round(radius_px, 2)}
        edit = painted(draft, *covered, add=add, tool="brush", parameters=parameters)
        assert edit is not None
        self.done["strokes"] += 1
        return EDITED, draft.do(edit)

    def _amend(
        self, journal: Journal, subject: str, reader: str, draft: Draft, before: str
    ) -> None:
        """Draw on after signing, and sign again."""
        again = [self._stroke(draft, (30.0, 30.0), (40.0, 36.0), 6.0)]
        self._add(journal, subject, reader, again)
        self._save(journal, subject, reader, draft, AnnotationStatus.SIGNED, before)
        self.done["amended"] += 1

    def _talk(self, journal: Journal, subject: str, reader: str, kind: int) -> None:
        """Note, assess, and ask for a third one."""
        if kind == 7 and reader == "AK":
            self._add(journal, subject, reader, [(ADJUDICATE, adjudicate(wanted=True))])
        if kind == 9:
            self._add(journal, subject, reader, [(NOTED, noted("shadow below"))])
            self.done["notes"] += 1
        if kind in {2, 4}:
            made = assessed.assessment(
                assessed.form(assessed.lesion("4A", shape="oval", margin="indistinct"))
            )
            self._add(journal, subject, reader, [(assessment.SAVED, made.to_json())])
            self.done["assessments"] += 1

    def _decide(self, journal: Journal, row: WorkRow) -> None:
        """Take one reader's outlines, change them a little, and decide."""
        start = self.drawn["AK"][row.subject]
        lesions = [
            Lesion.of_mask(mask, label, lesion_id=f"l{number}")
            for number, (label, mask) in enumerate(start)
        ]
        shape = start[0][1].shape if start else self.drawn["BL"][row.subject][0][1].shape
        draft = Draft((shape[0], shape[1]), draft_id=uuid4().hex[:12], lesions=lesions)
        events = [(EDITED, draft.begin_event()), self._stroke(draft, (20, 85), (32, 88), 4.5)]
        self._add(journal, row.subject, THIRD, events)
        self._save(journal, row.subject, THIRD, draft, AnnotationStatus.ADJUDICATED, None)

    def _add(
        self, journal: Journal, subject: str, reader: str, events: list[tuple[str, dict]]
    ) -> None:
        for kind, content in events:
            journal.append_many(
                [NewEvent(subject=subject, kind=kind, content=content, reader=reader)]
            )

    def _save(
        self,
        journal: Journal,
        subject: str,
        reader: str,
        draft: Draft,
        status: AnnotationStatus,
        before: str | None,
    ) -> str:
        name = uuid4().hex
        saved = draft.saved_event(status, annotation_id=name, supersedes=before)
        self._add(journal, subject, reader, [(SAVED, saved)])
        made = draft.annotation(status, annotation_id=name, supersedes=before)
        outlines = [(lesion.label, lesion.mask) for lesion in made.lesions]
        self.drawn.setdefault(reader, {})[subject] = outlines
        if status is not AnnotationStatus.DRAFT:
            self.signed.setdefault(reader, {})[subject] = outlines
        self.done[status.value] += 1
        return name


def outlines_in(study: Path) -> dict[str, dict[str, Outlines]]:
    """Return what stands of each reader in a project, by frame."""
    found: dict[str, dict[str, Outlines]] = {}
    with closing(Journal.open(study, must_exist=True)) as journal:
        assert journal.verify() == []
        for one in current(read_all(journal)):
            lesions = [(lesion.label, lesion.mask) for lesion in one.annotation.lesions]
            found.setdefault(one.reader, {})[one.subject] = lesions
    return found


def differing(one: dict[str, Outlines], other: dict[str, Outlines]) -> list[str]:
    """Return the frames on which two have not the same labels and pixels in the same order."""
    return [
        subject
        for subject in sorted({*one, *other})
        if subject not in one
        or subject not in other
        or len(one[subject]) != len(other[subject])
        or not all(
            a[0] is b[0] and np.array_equal(a[1], b[1])
            for a, b in zip(one[subject], other[subject], strict=True)
        )
    ]


# ------------------------------------------------------------------------------------ in and out
def begin(folder: Path, study: Path) -> None:
    """Make a blind project of a folder, each image for both readers."""
    review(
        *("project", "new", study, folder, "--readers", ",".join(READERS)),
        *("--adjudicators", THIRD, "--blind", "--quiet"),
    )
    review("project", "assign", study, ",".join(READERS), "--by", THIRD)


def spend(folder: Path, study: Path) -> Day:
    """Make the project, and let the readers have their day."""
    begin(folder, study)
    day = Day(study=study, chance=Random(1))
    day.work()
    return day


@dataclass(frozen=True, slots=True, kw_only=True)
class Trip:
    """Hold what became of all readers' outlines in one format."""

    name: str
    n_frames: int
    n_bytes: int
    out_s: float
    back_s: float
    differing: list[str]


def round_trip(day: Day, images: Path, out: Path, name: str) -> Trip:
    """Write each reader's outlines from the project, and read them into an empty one."""
    mirror = images.parent / f"{name}.busi"
    begin(images, mirror)
    took = [0.0, 0.0]
    wrong: list[str] = []
    for reader in (*READERS, THIRD):
        target = out / name / reader
        since = time.perf_counter()
        review(
            "export", "--journal", day.study, "--format", name, "--reader", reader, "--out", target
        )
        took[0] += time.perf_counter() - since
        since = time.perf_counter()
        review(
            *("import", target, "--format", ROUND_TRIPS[name], "--journal", mirror),
            *("--reader", reader, "--status", "signed"),
        )
        took[1] += time.perf_counter() - since
    back = outlines_in(mirror)
    for reader, outlines in day.drawn.items():
        wrong += [f"{reader} {subject}" for subject in differing(outlines, back[reader])]
    return Trip(
        name=name,
        n_frames=sum(map(len, day.drawn.values())),
        n_bytes=size_of(out / name),
        out_s=took[0],
        back_s=took[1],
        differing=wrong,
    )


def size_of(folder: Path) -> int:
    """Return the bytes of all files below a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def status_of(study: Path) -> dict:
    """Return how far a project is, as the command line tells it."""
    return dict(json.loads(review("project", "status", study, "--json")))


def main() -> int:
    """Spend the day, and tell what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--n", type=int, default=200)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    shutil.rmtree(args.out, ignore_errors=True)
    images, elsewhere = args.out / "clinic", args.out / "elsewhere"
    images.mkdir(parents=True)
    write_images(images, args.n)
    since = time.perf_counter()
    day = spend(images, args.out / "study.busi")
    took = time.perf_counter() - since
    moved(images, elsewhere)
    print(f"The day: {took:.1f} s, {day.study.stat().st_size / 1e6:.1f} MB; {dict(day.done)}")
    print(json.dumps(status_of(day.study)["frames"]))
    review("verify", "--journal", day.study)
    failed = 0
    for name in ROUND_TRIPS:
        trip = round_trip(day, elsewhere, args.out / "out", name)
        failed += bool(trip.differing)
        print(
            f"{name:14} {trip.n_frames} outlines, {trip.n_bytes / 1e6:.2f} MB, "
            f"out {trip.out_s:.1f} s, back {trip.back_s:.1f} s, "
            f"{len(trip.differing)} differ"
        )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
