"""The reader's own assessments: what stands in the journal, and what is on its way there.

Nothing of them comes from the AI, and nothing of another reader's is given.
"""

from __future__ import annotations

from collections import defaultdict
from uuid import uuid4

from PySide6.QtCore import QObject, Signal, Slot

from busi_desktop.app.assessment_words import Told, told
from busi_desktop.app.blindness import Blindness
from busi_desktop.app.journal_writer import JournalWriter
from busi_desktop.app.language import tr
from busi_desktop.app.lexicons import Lexicons
from busi_desktop.app.measurement_rows import kind_title
from busi_desktop.app.measurements import Measurements
from busi_desktop.domain.annotation import SAVED as OUTLINED
from busi_desktop.domain.annotation import Provenance
from busi_desktop.domain.assessment import (
    SAVED,
    Assessment,
    AssessmentStatus,
    Form,
    KeptAssessment,
    Size,
    Standing,
)
from busi_desktop.domain.figure import Quantity, Unit
from busi_desktop.domain.journal import Entry
from busi_desktop.domain.lexicon import Lexicon
from busi_desktop.errors import UserError
from busi_desktop.review.assessments import kept_of, standing_of

_LENGTHS = {Quantity.LENGTH, Quantity.LONG_AXIS, Quantity.SHORT_AXIS}


class Assessments(QObject):
    """Save the present reader's forms, and know which of them stand; `changed` carries a subject.

    Parameters
    ----------
    journal
        Keeps them.
    blindness
        Knows whether the AI's answer has been seen.
    lexicons
        For the order of what is told.
    parent
        Owns this object.
    """

    changed = Signal(object)

    def __init__(
        self,
        journal: JournalWriter,
        blindness: Blindness,
        lexicons: Lexicons,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.lexicons = lexicons
        self._journal = journal
        self._blindness = blindness
        self._saved: defaultdict[tuple[str, str], list[KeptAssessment]] = defaultdict(list)
        self._newest: dict[tuple[str, str], str] = {}
        journal.recorded.connect(self._on_recorded)
        journal.loaded.connect(self._forget)

    def standing(self, subject: str) -> Standing:
        """Return where the present reader stands with a frame.

        What this program can't read, for a later one wrote it, is left out: `review verify` tells.
        """
        reader = self._journal.reader
        kept = []
        for entry in self._journal.entries_of(subject, SAVED):
            if entry.reader == reader:
                try:
                    kept.append(kept_of(entry))
                except UserError:
                    continue
        on_disk = {one.assessment.assessment_id for one in kept}
        coming = self._saved.get((subject, reader), ())
        kept += [one for one in coming if one.assessment.assessment_id not in on_disk]
        if kept:
            self._newest[subject, reader] = kept[-1].assessment.assessment_id
        return standing_of(kept)

    def told(self, subject: str) -> Told | None:
        """Return what the present reader says of a frame in words, signed or not yet; or None."""
        latest = self.standing(subject).latest
        return None if latest is None else self.told_of(latest)

    def told_of(self, kept: KeptAssessment) -> Told:
        """Return an assessment in words, in the order of its own lexicon."""
        return told(kept, self.lexicon_of(kept))

    def lexicon_of(self, kept: KeptAssessment) -> Lexicon | None:
        """Return the lexicon that a form was filled in with, or None if its file is gone."""
        return self.lexicons.with_hash(kept.assessment.form.lexicon.sha256)

    def save(self, subject: str, form: Form, status: AssessmentStatus) -> None:
        """Keep a form; it stands at once, and `changed` tells when it is on the disk.

        Raises
        ------
        BugError
            If nobody has said yet who reads, or a form is signed without its categories.
        """
        reader = self._journal.reader
        assessment = Assessment(
            assessment_id=uuid4().hex,
            form=form,
            status=status,
            ai_seen_before=self._blindness.was_seen(subject),
            supersedes=self._newest.get((subject, reader)),
        )
        self._journal.record(subject, SAVED, assessment.to_json())
        self._newest[subject, reader] = assessment.assessment_id
        self._saved[subject, reader].append(
            KeptAssessment(
                assessment=assessment, subject=subject, reader=reader, recorded_at="", number=0
            )
        )

    def outlines(self, subject: str) -> tuple[str, ...]:
        """Return the ids of the lesions that the present reader has outlined in a frame."""
        from busi_desktop.review import annotations  # brings SQLite: not on the start path

        reader = self._journal.reader
        own: tuple[str, ...] = ()
        for entry in self._journal.entries_of(subject, OUTLINED):
            if entry.reader != reader:
                continue
            try:
                annotation = annotations.kept_of(entry).annotation
            except UserError:
                continue
            if annotation.provenance is not Provenance.AI:
                own = tuple(lesion.lesion_id for lesion in annotation.lesions)
        return own

    @Slot(object)
    def _on_recorded(self, entry: Entry) -> None:
        if entry.kind == SAVED:
            self.changed.emit(entry.subject)

    @Slot()
    def _forget(self) -> None:
        """Begin anew with another journal."""
        self._saved.clear()
        self._newest.clear()


def diameters(measurements: Measurements, subject: str) -> tuple[tuple[str, Size], ...]:
    """Return the lengths that were measured on a frame in millimeters, with what to call them."""
    found = []
    for number, (figure, measured) in enumerate(measurements.measured(subject), start=1):
        spacing = measured.spacing
        for value in measured.values:
            if spacing is None or value.unit is not Unit.MM or value.quantity not in _LENGTHS:
                continue
            name = f"{number}. {kind_title(figure.kind)}"
            if value.quantity is Quantity.LONG_AXIS:
                name = tr("{name}, long axis").format(name=name)
            elif value.quantity is Quantity.SHORT_AXIS:
                name = tr("{name}, short axis").format(name=name)
            size = Size(
                mm=round(value.number, 1),
                figure_id=figure.figure_id,
                calibration=spacing.source.value,
            )
            found.append((f"{name}: {size.mm:g} mm", size))
    return tuple(found)
