"""Readers' assessments from the journal: as rows of a table, and of two readers side by side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from busi_desktop import __version__
from busi_desktop.domain.assessment import AssessedLesion, KeptAssessment, Standing
from busi_desktop.domain.lexicon import CATEGORY, ORDERED
from busi_desktop.export.annotations.writing import write_json
from busi_desktop.export.files import write_atomic
from busi_desktop.export.table import table_csv
from busi_desktop.pipeline.reviewing.exporting import MANIFEST, SCHEMA, new_folder
from busi_desktop.pipeline.reviewing.images import Images

TABLE = "assessments.csv"
FORMAT = "assessments-csv"

_BEFORE = (
    *("image", "sha256", "frame", "reader", "status", "recorded_at", "ai_seen_before"),
    *("lexicon", "edition", "lexicon_sha256", "lesion", "lesion_id"),
)
_AXES = ("horizontal", "vertical", "second_horizontal")
_BEHIND = (
    "clock",
    "nipple_mm",
    *(f"{axis}_mm" for axis in _AXES),
    *(f"{axis}_from" for axis in _AXES),
    "note",
)
_TYPED = "typed"

Cell = str | float | None


def export_assessments(
    kept: Sequence[KeptAssessment],
    images: Images | None,
    out: Path,
    *,
    head: Mapping[str, object],
) -> int:
    """Write a row for each lesion of assessments into a new folder; return the number of rows.

    Parameters
    ----------
    kept
        What stands of each reader.
    images
        For the names of files; None leaves them out.
    out
        A new or empty folder.
    head
        The journal's last entry, so that a rewritten journal shows.

    Raises
    ------
    UserError
        If the folder isn't empty or can't be written to.
    """
    new_folder(out)
    groups = _groups(kept)
    rows = [row for one in kept for row in _rows(one, groups, images)]
    write_atomic(out / TABLE, table_csv([(*_BEFORE, *groups, *_BEHIND), *rows]))
    write_json(
        out / MANIFEST,
        {
            "schema": SCHEMA,
            "program": __version__,
            "format": FORMAT,
            "frames": len({one.subject for one in kept}),
            "failed": 0,
            "notes": [],
            "journal": dict(head),
        },
    )
    return len(rows)


def _groups(kept: Iterable[KeptAssessment]) -> tuple[str, ...]:
    """Return the codes of all groups answered anywhere, the category last."""
    found: dict[str, None] = {}
    for one in kept:
        form = one.assessment.form
        for answer in (*form.general, *(a for lesion in form.lesions for a in lesion.answers)):
            found[answer.group] = None
    found.pop(CATEGORY, None)
    return (*found, CATEGORY)


def _rows(
    kept: KeptAssessment, groups: Sequence[str], images: Images | None
) -> Iterator[tuple[Cell, ...]]:
    assessment = kept.assessment
    form = assessment.form
    sha256, _, number = kept.subject.partition("#")
    general = {answer.group: "|".join(answer.codes) for answer in form.general}
    for place, lesion in enumerate(form.lesions, start=1):
        answers = general | {answer.group: "|".join(answer.codes) for answer in lesion.answers}
        yield (
            None if images is None else images.name_of(sha256),
            sha256,
            int(number),
            kept.reader,
            assessment.status.value,
            kept.recorded_at,
            assessment.ai_seen_before,
            form.lexicon.lexicon_id,
            form.lexicon.edition,
            form.lexicon.sha256,
            place,
            lesion.lesion_id,
            *(answers.get(group) for group in groups),
            *_written(lesion),
        )


def _written(lesion: AssessedLesion) -> Iterator[Cell]:
    yield lesion.clock
    yield lesion.nipple_mm
    yield from (None if size is None else size.mm for size in lesion.sizes)
    yield from (None if size is None else size.calibration or _TYPED for size in lesion.sizes)
    yield lesion.note or None


def category_pairs(
    standings: Iterable[Standing], names: tuple[str, str]
) -> tuple[list[tuple[str, int, int]], int]:
    """Return both one's signed category of each frame, and how many frames have one without order.

    Categories are places in `ORDERED`, with the frame's group before them; frames that a reader
    gave category 0 or 6 are counted and left out.
    """
    signed: dict[str, dict[str, str]] = {}
    for standing in standings:
        one = standing.signed
        if one is not None and one.assessment.category is not None:
            signed.setdefault(one.subject, {})[one.reader] = one.assessment.category
    both = [
        (subject.partition("#")[0], given[names[0]], given[names[1]])
        for subject, given in sorted(signed.items())
        if names[0] in given and names[1] in given
    ]
    ordered = [
        (group, ORDERED.index(first), ORDERED.index(second))
        for group, first, second in both
        if first in ORDERED and second in ORDERED
    ]
    return ordered, len(both) - len(ordered)
