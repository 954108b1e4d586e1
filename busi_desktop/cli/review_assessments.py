"""`busi-desktop review`: what its actions do with readers' assessments."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from busi_desktop.cli.terminal import say
from busi_desktop.domain.assessment import AssessmentStatus, KeptAssessment, Standing
from busi_desktop.errors import UserError
from busi_desktop.pipeline.reviewing.assessments import TABLE, export_assessments
from busi_desktop.pipeline.reviewing.images import Images
from busi_desktop.review.assessments import read_all, standings
from busi_desktop.review.journal import Journal


def assessments_in(journal: Journal, *, superseded: bool) -> list[KeptAssessment]:
    """Return what stands of each reader, a draft and what is signed before it, or all there is."""
    kept = read_all(journal)
    if superseded:
        return list(kept)
    both = ((standing.signed, standing.draft) for standing in standings(kept))
    return [one for pair in both for one in pair if one is not None]


def row_of(kept: KeptAssessment) -> dict[str, Any]:
    """Return an assessment as plain data for the list."""
    assessment = kept.assessment
    return {
        "record": "assessment",
        "subject": kept.subject,
        "assessment": assessment.assessment_id,
        "status": assessment.status.value,
        "reader": kept.reader,
        "recorded_at": kept.recorded_at,
        "category": assessment.category,
        "ai_seen_before": assessment.ai_seen_before,
        "lexicon": asdict(assessment.form.lexicon),
        "general": [asdict(answer) for answer in assessment.form.general],
        "lesions": [
            {**asdict(lesion), "category": lesion.category} for lesion in assessment.form.lesions
        ],
        "supersedes": assessment.supersedes,
    }


def line_of(row: dict[str, Any]) -> str:
    """Return a row of the list as a line."""
    sha256, _, number = row["subject"].partition("#")
    category = "no category yet" if row["category"] is None else f"category {row['category']}"
    return (
        f"{sha256[:12]}#{number}  {row['recorded_at'][:19]}  {row['status']:11}  assessed  "
        f"{row['reader']}  {category}"
    )


def run_export(args: argparse.Namespace, journal: Journal, images: Images | None) -> None:
    """Write what stands as a table; the filters are those of outlines."""
    number, digest = journal.head()
    wanted = [
        one
        for one in (_of_status(standing, args.status) for standing in standings(read_all(journal)))
        if one is not None and args.reader in {None, one.reader}
    ]
    if not wanted:
        raise UserError(
            "No assessment fits.",
            hint="See with `busi-desktop review list` which there are.",
            code="NO_ASSESSMENTS",
        )
    head = {"entry": number, "digest": digest}
    n_rows = export_assessments(wanted, images, args.out, head=head)
    say(f"{n_rows} rows on {_n_frames(wanted)} frames written to {TABLE}.")


def _of_status(standing: Standing, status: str | None) -> KeptAssessment | None:
    """Return a reader's assessment of a status, or the latest one."""
    if status is None:
        return standing.latest
    return standing.signed if status == AssessmentStatus.SIGNED else standing.draft


def _n_frames(kept: Sequence[KeptAssessment]) -> int:
    return len({one.subject for one in kept})
