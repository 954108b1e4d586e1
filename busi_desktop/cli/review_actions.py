"""`busi-desktop review ACTION`: what the actions do."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import asdict
import json
from typing import Any

from busi_desktop.app.agreement import Evidence, geometry_in
from busi_desktop.app.agreement_tables import frames_csv, pair_csv
from busi_desktop.app.settings import BACKUPS, home_folder
from busi_desktop.cli import exit_codes, review_assessments, review_files
from busi_desktop.cli.review_journal import existing, existing_path
from busi_desktop.cli.terminal import say
from busi_desktop.domain.agreement import Agreement, Estimate
from busi_desktop.domain.annotation import KeptAnnotation
from busi_desktop.export.files import write_atomic
from busi_desktop.pipeline.reviewing.images import Images
from busi_desktop.review.annotations import faults_of, walk
from busi_desktop.review.assessments import faults_of as assessment_faults
from busi_desktop.review.lock import ProjectLock
from busi_desktop.review.opening import put_right
from busi_desktop.review.verification import Verification


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
    with closing(existing(args)) as journal:
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


def run_verify(args: argparse.Namespace) -> int:
    """Check the journal; returns the exit code."""
    with closing(existing(args)) as journal:
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
    path = existing_path(args)
    lock = ProjectLock.take(path, reader="")
    try:
        for done in put_right(path, backups=home_folder() / BACKUPS):
            say(f"{done.message} {done.hint}".strip(), error=True)
    finally:
        lock.release()
    return run_verify(args)


def run_agreement(args: argparse.Namespace) -> int:
    """Compare two, or each two; returns the exit code."""
    if len(args.readers) not in {0, 2}:
        args.refuse("name two readers, or none for each two of all")
    images = Images(args.images) if args.images else None
    with closing(existing(args)) as journal:
        evidence = Evidence.of(journal, signed=args.signed)
        geometry_of = (
            geometry_in(journal, existing_path(args)) if images is None else images.geometry_of
        )
        if args.readers:
            found = [evidence.between((args.readers[0], args.readers[1]), geometry_of)]
        else:
            found = list(evidence.of_all(geometry_of))
    if args.csv is not None:
        write_atomic(args.csv, pair_csv(found[0]) if args.readers else frames_csv(found))
    if args.json:
        plain = [asdict(pair) for pair in found]
        say(json.dumps(plain[0] if args.readers else plain, indent=2))
        return exit_codes.DONE
    for line in (line for pair in found for line in _lines(pair)):
        say(line)
    if not found:
        say("No two have outlined a frame in common.")
    return exit_codes.DONE


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


ACTIONS: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "list": run_list,
    "export": review_files.run_export,
    "import": review_files.run_import,
    "verify": run_verify,
    "mend": run_mend,
    "agreement": run_agreement,
}
