"""An assessment in words, in the order of a report: for the form, the report and the clipboard."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from busi_desktop.app.language import tr, translated
from busi_desktop.domain.assessment import (
    Answer,
    AssessedLesion,
    AssessmentStatus,
    KeptAssessment,
    Size,
)
from busi_desktop.domain.lexicon import CLOCK, NIPPLE, NOTE, SIZE, Lexicon

Line = tuple[str, str]
"""What is told of, and what is said of it."""

_MM_PER_CM = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Hold an assessment in words.

    Attributes
    ----------
    heading
        Edition, status and reader.
    before
        Whether it was given before the AI's output was shown.
    general
        What holds for the frame.
    lesions
        Title and lines of each.
    """

    heading: str
    before: str
    general: tuple[Line, ...]
    lesions: tuple[tuple[str, tuple[Line, ...]], ...]

    def lines(self) -> Iterator[str]:
        """Yield all of it as lines of text."""
        yield self.heading
        yield self.before
        yield from (f"{name}: {said}" for name, said in self.general)
        for title, lines in self.lesions:
            if title:
                yield title
            yield from (f"{name}: {said}" for name, said in lines)


def told(kept: KeptAssessment, lexicon: Lexicon | None) -> Told:
    """Put an assessment into words.

    Parameters
    ----------
    kept
        The assessment.
    lexicon
        That of its own file, for the order; without it, lines stand as they were filled in.
    """
    assessment = kept.assessment
    form = assessment.form
    order = () if lexicon is None else lexicon.report_order
    numbered = len(form.lesions) > 1
    return Told(
        heading=_heading(kept),
        before=tr("Given after the AI's output had been shown.")
        if assessment.ai_seen_before
        else tr("Given before the AI's output was shown."),
        general=tuple(_sorted(map(_chosen, form.general), order)),
        lesions=tuple(
            (
                lesion_title(number) if numbered else "",
                tuple(_sorted(_lesion(lesion), order)),
            )
            for number, lesion in enumerate(form.lesions, start=1)
        ),
    )


def lesion_title(number: int) -> str:
    """Return what a lesion of a form is called."""
    return tr("Lesion {number}").format(number=number)


def size_titles() -> tuple[str, str, str]:
    """Return what the three diameters are called, in the order of a report."""
    return tr("Horizontal"), tr("Vertical"), tr("Second horizontal")


def _heading(kept: KeptAssessment) -> str:
    edition = kept.assessment.form.lexicon.edition
    if kept.assessment.status is AssessmentStatus.SIGNED:
        return tr("{edition}, signed by {reader}").format(edition=edition, reader=kept.reader)
    return tr("{edition}, draft of {reader}, not signed").format(
        edition=edition, reader=kept.reader
    )


def _sorted(lines: Iterable[tuple[str, str, str]], order: tuple[str, ...]) -> list[Line]:
    """Put lines, each with its code before it, into the order of a report."""
    places = {code: place for place, code in enumerate(order)}
    ranked = sorted(lines, key=lambda line: places.get(line[0], len(places)))
    return [(name, said) for _, name, said in ranked]


def _chosen(answer: Answer) -> tuple[str, str, str]:
    said = ", ".join(translated(label) for _, label in answer.terms)
    return answer.group, translated(answer.label), said


def _lesion(lesion: AssessedLesion) -> Iterator[tuple[str, str, str]]:
    yield from map(_chosen, lesion.answers)
    if lesion.clock is not None:
        clock = tr("{hour} o'clock").format(hour=lesion.clock)
        yield CLOCK, tr("Position"), clock
    if lesion.nipple_mm is not None:
        yield NIPPLE, tr("From the nipple"), f"{lesion.nipple_mm / _MM_PER_CM:g} cm"
    sizes = [
        f"{title.lower()} {size_text(size)}"
        for title, size in zip(size_titles(), lesion.sizes, strict=True)
        if size is not None
    ]
    if sizes:
        yield SIZE, tr("Size"), ", ".join(sizes)
    if lesion.note:
        yield NOTE, tr("Note"), lesion.note


def size_text(size: Size) -> str:
    """Return a diameter with where it comes from, if it was measured."""
    text = f"{size.mm:g} mm"
    return text if size.figure_id is None else tr("{size} (measured)").format(size=text)
