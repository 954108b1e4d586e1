"""`busi-desktop review ACTION`: what the actions do."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import asdict, astuple
import json
from pathlib import Path
from typing import Any

from busi_desktop.app.readings import AMENDED, LOCKED, opinions_of
from busi_desktop.app.settings import BACKUPS, JOURNAL_NAME, home_folder
from busi_desktop.cli import exit_codes, review_assessments
from busi_desktop.cli.terminal import say
from busi_desktop.domain.agreement import Agreement, Estimate
from busi_desktop.domain.annotation import AnnotationStatus, KeptAnnotation, LesionLabel
from busi_desktop.domain.annotation_files import FailedAnnotation, FoundAnnotation
from busi_desktop.domain.journal import Entry
from busi_desktop.errors import UserError
from busi_desktop.export.annotations.registry import ANNOTATION_FORMATS
from busi_desktop.export.files import write_atomic
from busi_desktop.export.table import table_csv
from busi_desktop.io.annotations.registry import IMPORTERS
from busi_desktop.pipeline.reviewing.agreement import IMPRESSIONS, compare
from busi_desktop.pipeline.reviewing.assessments import FORMAT as ASSESSMENTS_FORMAT
from busi_desktop.pipeline.reviewing.assessments import category_pairs
from busi_desktop.pipeline.reviewing.exporting import export
from busi_desktop.pipeline.reviewing.images import Images
from busi_desktop.pipeline.reviewing.importing import Import, Terms
from busi_desktop.review.annotations import current, faults_of, read_all, walk
from busi_desktop.review.assessments import faults_of as assessment_faults
from busi_desktop.review.assessments import read_all as read_assessments
from busi_desktop.review.assessments import standings
from busi_desktop.review.journal import Journal
from busi_desktop.review.lock import ProjectLock
from busi_desktop.review.opening import put_right
from busi_desktop.review.verification import Verification


def _journal_path(args: argparse.Namespace) -> Path:
    path: Path | None = args.journal
    return home_folder() / JOURNAL_NAME if path is None else path


def _existing(args: argparse.Namespace) -> Journal:
    """Open the journal; looking at it must not make one."""
    path = _existing_path(args)
    return Journal.open(path)


def _existing_path(args: argparse.Namespace) -> Path:
    path = _journal_path(args)
    if not path.is_file():
        raise UserError(
            "There is no journal yet.",
            hint="Import outlines first, or name the journal's file with --journal.",
            code="NO_JOURNAL",
        )
    return path


def _tell(failures: Iterable[tuple[str, UserError]]) -> int:
    """Say what failed, one a line; return the exit code."""
    several = list(failures)
    for name, error in several:
        say(f"{name}: {error.message} {error.hint}", error=True)
    return exit_codes.SOME_FAILED if several else exit_codes.DONE


def _row(kept: KeptAnnotation) -> dict[str, Any]:
    annotation = kept.annotation
    return {
        "record": "annotation",
        "subject": kept.subject,
        "annotation": annotation.annotation_id,
        "status": annotation.status.value,
        "provenance": annotation.provenance.value,
        "author": kept.author,
        "reader": kept.reader,
        "recorded_at": kept.recorded_at,
        "size": list(annotation.shape),
        "lesions": [
            {"label": lesion.label.value, "area_px": lesion.area_px}
            for lesion in annotation.lesions
        ],
        "base": annotation.base and asdict(annotation.base.model),
        "supersedes": annotation.supersedes,
    }


def run_list(args: argparse.Namespace) -> int:
    """Print the annotations; returns the exit code."""
    with closing(_existing(args)) as journal:
        assessed = review_assessments.assessments_in(journal, superseded=args.all)
        assessments = [review_assessments.row_of(one) for one in assessed]
        rows = map(_row, walk(journal, superseded=args.all))
        if args.json:
            say(json.dumps([*rows, *assessments], indent=2))
        else:
            _print_list(rows, assessments)
    return exit_codes.DONE


def _print_list(rows: Iterable[Mapping[str, Any]], assessments: Sequence[dict[str, Any]]) -> None:
    count = 0
    frames: set[str] = set()
    for row in rows:
        count += 1
        sha256, _, number = row["subject"].partition("#")
        frames.add(row["subject"])
        labels = Counter(lesion["label"] for lesion in row["lesions"])
        words = ", ".join(f"{n} {label}" for label, n in labels.items()) or "no lesion"
        say(
            f"{sha256[:12]}#{number}  {row['recorded_at'][:19]}  {row['status']:11}  "
            f"{row['provenance']:8}  {row['author']}  {words}"
        )
    for row in assessments:
        say(review_assessments.line_of(row))
    say(f"{count} annotations of {len(frames)} frames.")
    if assessments:
        assessed = {row["subject"] for row in assessments}
        say(f"{len(assessments)} assessments of {len(assessed)} frames.")


def run_export(args: argparse.Namespace) -> int:
    """Write the annotations in a format, or the assessments; returns the exit code."""
    if args.format == ASSESSMENTS_FORMAT:
        return _export_assessments(args)
    if not args.images:
        args.refuse("the following arguments are required: IMAGES")
    with closing(_existing(args)) as journal:
        kept = current(read_all(journal))
        number, digest = journal.head()
    wanted = [
        one
        for one in kept
        if args.reader in {None, one.reader}
        and args.provenance in {None, one.annotation.provenance.value}
        and args.status in {None, one.annotation.status.value}
    ]
    if not wanted:
        raise UserError(
            "No annotation fits.",
            hint="See with `busi-desktop review list` which there are.",
            code="NO_ANNOTATIONS",
        )
    images = Images(args.images)
    done = export(
        wanted,
        images,
        args.out,
        format_name=args.format,
        by_folder=args.group_by == "folder",
        head={"entry": number, "digest": digest},
    )
    for note in done.notes:
        say(note)
    about = ANNOTATION_FORMATS[args.format]
    say(f"{done.n_frames} frames written: {about.title}. {about.omits}")
    return _tell([*images.failures, *done.failures])


def _export_assessments(args: argparse.Namespace) -> int:
    if args.provenance is not None:
        args.refuse("--provenance is for outlines: assessments are always a reader's")
    images = Images(args.images) if args.images else None
    with closing(_existing(args)) as journal:
        review_assessments.run_export(args, journal, images)
    return _tell(() if images is None else images.failures)


def _found(args: argparse.Namespace) -> Iterator[FoundAnnotation | FailedAnnotation]:
    for path in args.paths:
        try:
            yield from IMPORTERS[args.format].read(path)
        except UserError as error:
            yield FailedAnnotation(name=path.name, error=error)


def run_import(args: argparse.Namespace) -> int:
    """Take annotations from files; returns the exit code."""
    terms = Terms(
        reader=args.reader.strip(),
        status=AnnotationStatus(args.status),
        label=LesionLabel(args.label),
    )
    if not terms.reader:
        raise UserError(
            "The reader has no name.", hint="Give a name or initials.", code="NO_READER"
        )
    images = Images(args.images or args.paths)
    n_new = n_known = 0
    failures = []
    with closing(Journal.open(_journal_path(args))) as journal:
        for outcome in Import(journal, images, terms).run(_found(args)):
            if outcome.error is not None:
                failures.append((outcome.name, outcome.error))
            elif outcome.is_new:
                n_new += 1
            else:
                n_known += 1
    say(f"{n_new} annotations saved, {n_known} there already, {len(failures)} failed.")
    if not n_new + n_known + len(failures):
        raise UserError(
            "Nothing to import was found.",
            hint=f"Format {args.format} takes {IMPORTERS[args.format].takes}.",
            code="NOTHING_FOUND",
        )
    return _tell([*images.failures, *failures])


def run_verify(args: argparse.Namespace) -> int:
    """Check the journal; returns the exit code."""
    with closing(_existing(args)) as journal:
        number, digest = journal.head()
        faults = Verification(journal, is_thorough=True).run()
        faults += [*faults_of(journal), *assessment_faults(journal)]
    if args.json:
        say(json.dumps({"entries": number, "head": digest, "faults": faults}, indent=2))
    else:
        for fault in faults:
            say(fault, error=True)
        verdict = f"{len(faults)} faults" if faults else "each as it was written"
        say(f"{number} entries, {verdict}. Last digest: {digest}")
    return exit_codes.SOME_FAILED if faults else exit_codes.DONE


def run_mend(args: argparse.Namespace) -> int:
    """Put a damaged journal together and check it; returns the exit code."""
    path = _existing_path(args)
    lock = ProjectLock.take(path, reader="")
    try:
        for done in put_right(path, backups=home_folder() / BACKUPS):
            say(f"{done.message} {done.hint}".strip(), error=True)
    finally:
        lock.release()
    return run_verify(args)


def run_agreement(args: argparse.Namespace) -> int:
    """Compare two; returns the exit code."""
    names = (args.one, args.other)
    with closing(_existing(args)) as journal:
        kept = current(read_all(journal))
        entries = [entry for kind in (LOCKED, AMENDED) for entry in journal.entries(kind=kind)]
        assessed = standings(read_assessments(journal))
    images = Images(args.images) if args.images else None
    categories = category_pairs(assessed, names)
    found = compare(kept, names, _impressions(entries, names), images, categories=categories)
    if args.csv is not None:
        write_atomic(args.csv, _per_frame(found))
    if args.json:
        say(json.dumps(asdict(found), indent=2))
    else:
        for line in _lines(found):
            say(line)
    return exit_codes.DONE


def _impressions(entries: Sequence[Entry], names: tuple[str, str]) -> list[tuple[str, int, int]]:
    """Return group and both one's impression of each frame that both have read."""
    of_subject: dict[str, list[Entry]] = {}
    for entry in entries:
        of_subject.setdefault(entry.subject, []).append(entry)
    both = []
    for subject, several in sorted(of_subject.items()):
        one, other = (opinions_of(several, name) for name in names)
        if one is not None and other is not None:
            first, second = (IMPRESSIONS.index(said.latest.impression) for said in (one, other))
            both.append((subject.partition("#")[0], first, second))
    return both


def _lines(found: Agreement) -> Iterator[str]:
    one, other = found.names
    yield f"{one} and {other}: {len(found.scores)} frames outlined by both."
    yield f"Both see no lesion: {found.n_both_empty} (in no mean). One does: {found.n_one_empty}."
    estimates = {
        "Dice": found.dice,
        "Hausdorff 95 %, px": found.hausdorff95_px,
        "Hausdorff 95 %, mm": found.hausdorff95_mm,
        "Kappa of classes": found.label_kappa,
        "Weighted kappa of impressions": found.impression_kappa,
        "Weighted kappa of categories": found.category_kappa,
    }
    for name, estimate in estimates.items():
        yield f"{name:30} {_words(estimate)}"
    if found.n_unordered:
        yield f"Frames of category 0 or 6, which have no order: {found.n_unordered}."


def _words(estimate: Estimate) -> str:
    if estimate.value is None:
        return f"not defined (n = {estimate.n})"
    ends = "" if estimate.low is None else f" [{estimate.low:.3f}, {estimate.high:.3f}]"
    return f"{estimate.value:.3f}{ends} (n = {estimate.n})"


def _per_frame(found: Agreement) -> bytes:
    header = ("subject", "group", "dice", "hausdorff95_px", "hausdorff95_mm")
    both = [f"{what}_{name}" for what in ("area_px", "label") for name in found.names]
    rows = [
        (*astuple(score)[: len(header)], *score.areas_px, *score.labels) for score in found.scores
    ]
    return table_csv([(*header, *both), *rows])


ACTIONS: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "list": run_list,
    "export": run_export,
    "import": run_import,
    "verify": run_verify,
    "mend": run_mend,
    "agreement": run_agreement,
}
