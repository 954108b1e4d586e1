"""The outlines of two readers of the frame shown, or of a reader and the AI, side by side.

The one place that knows whether they may be seen, and who decides between them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from busi_desktop.app.language import tr
from busi_desktop.app.long_job import Check, LongJob, Progress
from busi_desktop.app.readings import AMENDED, LOCKED
from busi_desktop.app.session import Session
from busi_desktop.app.witnesses import (
    Witness,
    ai_annotation,
    kept_of_ai,
    signed_by_readers,
    taken_from,
)
from busi_desktop.domain import assessment
from busi_desktop.domain.agreement import AI, PairScore
from busi_desktop.domain.annotation import SAVED, Annotation
from busi_desktop.domain.geometry import Geometry
from busi_desktop.domain.journal import Entry
from busi_desktop.domain.result import AnalysisResult

if TYPE_CHECKING:  # bring SciPy
    from busi_desktop.measure.consensus import Consensus, Part

MOST_OF = 3
"""A majority needs so many readers."""


class CompareView(StrEnum):
    """Say how two outlines are shown."""

    DIFFERENCE = "difference"
    SIDE_BY_SIDE = "side_by_side"


class Comparing(QObject):
    """Hold whom the reader compares on the frame shown, and how far they agree.

    `changed` follows whenever other outlines are to be seen, or none; `scored` when `score` is
    there. Nothing of it is written anywhere: signing is the editor's.
    """

    changed = Signal()
    scored = Signal()
    made = Signal(object, object)
    """Lesions that stand between those of several, and how they came about."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.is_on = False
        self.view = CompareView.DIFFERENCE
        self.witnesses: tuple[Witness, ...] = ()
        self.pair: tuple[Witness, Witness] | None = None
        self.score: PairScore | None = None
        self._wanted: tuple[str, str] | None = None
        self._of_ai: tuple[AnalysisResult, Annotation] | None = None
        self._scoring, self._making = LongJob(self), LongJob(self)
        self._scored_pair: tuple[Witness, Witness] | None = None
        self._scoring.finished.connect(self._on_scored)
        self._scoring.cancelled.connect(self._score)
        self._making.finished.connect(self._on_made)
        journal = session.journal
        for signal in (
            session.editor.frame_changed,
            session.workspace.result_changed,
            session.blindness.changed,
            session.project_changed,
            journal.loaded,
            journal.left,
            journal.known,
        ):
            signal.connect(self._look)
        journal.recorded.connect(self._on_recorded)
        journal.recorded_many.connect(self._on_recorded_many)

    # ---------------------------------------------------------------------------- what there is
    @property
    def _subject(self) -> str | None:
        return self._session.editor.subject

    @property
    def is_adjudicator(self) -> bool:
        """Tell whether the reader may decide; outside of a project everybody may."""
        project = self._session.project
        return project is None or self._session.journal.reader in project.settings.adjudicators

    @property
    def may_see(self) -> bool:
        """Tell whether the reader may see what others outlined on the frame shown.

        In a project the adjudicator may, and who has signed outlines of it where it isn't blind.
        """
        project = self._session.project
        if self.is_adjudicator or project is None:
            return True
        own = self._session.journal.reader
        return not project.settings.blind and any(one.name == own for one in self._signed())

    @property
    def obstacle(self) -> str:
        """Return why nothing can be compared, and what to do; empty if it can."""
        project = self._session.project
        if self._subject is None:
            return tr("Open an image first")
        if not self.may_see and project is not None and project.settings.blind:
            return tr("This project is blind: only its adjudicator sees what others outlined.")
        if not self.may_see:
            return tr("Sign your own outlines first. Then you see what others outlined.")
        if len(self.witnesses) < 2:
            return tr("Nothing to compare: fewer than two have signed outlines of this image.")
        return ""

    @property
    def readers(self) -> tuple[Witness, ...]:
        """Return those between whom is to be decided: neither the AI nor who decides."""
        own = self._session.journal.reader
        return tuple(one for one in self.witnesses if one.name not in {AI, own} and not one.decides)

    def _decides(self) -> bool:
        """Tell whether a signature decides: who reads, too, must look at the others first."""
        project = self._session.project
        is_third = project is not None and (
            self._session.journal.reader not in project.settings.readers
        )
        asked = self.is_on or is_third
        return self.is_adjudicator and asked and len(self.readers) > 1

    # --------------------------------------------------------------------------- what is chosen
    def set_on(self, on: bool) -> None:
        """Compare, or no longer."""
        if on != self.is_on:
            self.is_on = on
            self._look()

    def set_view(self, view: CompareView) -> None:
        """Show the two in another way."""
        if view is not self.view:
            self.view = view
            self.changed.emit()

    def choose(self, one: str, other: str) -> None:
        """Compare these two, here and on other frames, where both have outlined something."""
        self._wanted = (one, other)
        self._look()

    # -------------------------------------------------------------------------------- following
    @Slot(object)
    def _on_recorded(self, entry: Entry) -> None:
        self._on_recorded_many((entry,))

    @Slot(object)
    def _on_recorded_many(self, entries: Sequence[Entry]) -> None:
        kinds = {SAVED, LOCKED, AMENDED, assessment.SAVED}
        if any(entry.subject == self._subject and entry.kind in kinds for entry in entries):
            self._look()

    @Slot()
    def _look(self) -> None:
        """Look again who has outlined the frame shown, and what may be seen of it."""
        before = self.witnesses
        is_wanted = self.is_on or (self.is_adjudicator and self._session.project is not None)
        found = self._signed() if is_wanted and self.may_see else ()
        if self.is_on and self.may_see:
            found += self._ai()
        self.witnesses = found if _said(found) != _said(before) else before
        self._session.editor.decides = self._decides()
        names = None if self.pair is None else tuple(one.name for one in self.pair)
        pair = self._pair()
        if self.witnesses is not before or names != _names(pair):
            self.pair, self.score = pair, None
        self.changed.emit()
        self._score()

    def _signed(self) -> tuple[Witness, ...]:
        """Return what readers signed of the frame shown, in the order of their signatures."""
        subject, frame = self._subject, self._session.editor.frame
        if subject is None or frame is None:
            return ()
        return signed_by_readers(self._session.journal.entries_of(subject), frame.geometry.shape)

    def _ai(self) -> tuple[Witness, ...]:
        """Return the AI's outlines that the journal keeps, else those on the screen."""
        subject, session, frame = self._subject, self._session, self._session.editor.frame
        if subject is None or frame is None:
            return ()
        if not session.blindness.may_show_subject(subject):
            return ()
        kept = kept_of_ai(session.journal.entries_of(subject, SAVED), frame.geometry.shape)
        if kept is not None:
            return (kept,)
        result = session.editor.result
        if result is None:
            return ()
        if self._of_ai is None or self._of_ai[0] is not result:
            self._of_ai = (result, ai_annotation(result))
        return (Witness(name=AI, annotation=self._of_ai[1]),)

    def _pair(self) -> tuple[Witness, Witness] | None:
        """Return the two that are wanted as far as they are there, else the first readers."""
        own = self._session.journal.reader
        by_name = {one.name: one for one in self.witnesses}
        rest = sorted(
            self.witnesses, key=lambda one: (one.name == AI, one.decides, one.name == own)
        )
        wanted = [by_name[name] for name in self._wanted or () if name in by_name]
        both = [*wanted, *(one for one in rest if one not in wanted)][:2]
        return (both[0], both[1]) if self.is_on and len(both) == 2 else None

    # -------------------------------------------------------------------------------- computing
    def _score(self) -> None:
        """Let the pair be scored; while an older one is, it is stopped and this follows."""
        pair, frame = self.pair, self._session.editor.frame
        if pair is None or frame is None or self.score is not None:
            return
        if self._scoring.is_running:
            if pair is not self._scored_pair:
                self._scoring.cancel()
            return
        self._scored_pair = pair
        both = (pair[0].annotation, pair[1].annotation)
        geometry = frame.geometry.with_manual(None)  # as for the figures over all images
        subject = self._subject or ""
        self._scoring.begin(partial(_score, subject, both, geometry))

    @Slot(object)
    def _on_scored(self, score: object) -> None:
        if self._scored_pair is self.pair and isinstance(score, PairScore):
            self.score = score
            self.scored.emit()
        else:
            self._score()

    def begin_consensus(self, how: Consensus) -> bool:
        """Make outlines that stand between several; `made` follows. False if that can't be.

        The majority is that of all readers, the rest is of the pair.
        """
        from busi_desktop.measure.consensus import Consensus

        if self.pair is None or self._making.is_running:
            return False
        several = self.readers if how is Consensus.MAJORITY else self.pair
        if how is Consensus.MAJORITY and len(several) < MOST_OF:
            return False
        annotations = tuple(one.annotation for one in several)
        subject = self._subject
        self._making.begin(partial(_consensus, annotations, how, subject))
        return True

    @Slot(object)
    def _on_made(self, made: object) -> None:
        if not isinstance(made, Made) or made.subject != self._subject:
            return  # another frame is shown by now
        self.made.emit(made.parts, made.parameters)

    def stop(self) -> bool:
        """End the threads; return False if one hangs."""
        return all([self._scoring.stop(), self._making.stop()])


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Made:
    """Hold a consensus, of which frame it is, and how it came about."""

    subject: str | None
    parts: Sequence[Part]
    parameters: dict[str, object]


def _consensus(
    several: Sequence[Annotation],
    how: Consensus,
    subject: str | None,
    _progress: Progress,
    _check: Check,
) -> Made:
    from busi_desktop.measure.consensus import consensus

    return Made(
        subject=subject,
        parts=consensus(several, how),
        parameters=taken_from(several, how.value),
    )


def _score(
    subject: str,
    both: tuple[Annotation, Annotation],
    geometry: Geometry,
    _progress: Progress,
    check: Check,
) -> PairScore:
    from busi_desktop.pipeline.reviewing.agreement import score

    check()
    found = score(subject, both, lambda _subject: geometry)
    check()
    return found


def _said(several: Sequence[Witness]) -> list[tuple[object, ...]]:
    """Return what tells one state of the witnesses from another."""
    return [(one.name, one.annotation.annotation_id, one.category, one.reading) for one in several]


def _names(pair: tuple[Witness, Witness] | None) -> tuple[str, str] | None:
    return None if pair is None else (pair[0].name, pair[1].name)
