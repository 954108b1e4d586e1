"""Kinds of the journal's events about readings, and what a frame's events amount to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from busi_desktop.domain import reading
from busi_desktop.domain.journal import Entry
from busi_desktop.domain.prediction import ModelId
from busi_desktop.domain.reading import Override, Reading
from busi_desktop.domain.result import AnalysisResult

LOCKED = reading.LOCKED
"""A reader's opinion before anything of the AI was shown: a `Reading`, and `ai_seen_before`."""

AMENDED = reading.AMENDED
"""A later opinion of the same reader; the first stays."""

REVEALED = "ai.revealed"
"""The AI's answer as the reader was shown it after the lock."""

OVERRIDDEN = "abstention.overridden"
"""A reader asked for the numbers of a frame for which the program abstained, with a reason."""

RESTORED = "abstention.restored"
"""A reader took an override back."""

_SHOWN = (
    "status",
    "model",
    "parameters",
    "suitability",
    "probabilities",
    "malignancy",
    "label",
    "prediction_set",
    "confidence_level",
    "lesions",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinions:
    """Hold one reader's opinions of a frame: the first, and the last if it was amended."""

    locked: Reading
    amended: Reading | None
    ai_seen_before: bool
    locked_at: str

    @property
    def latest(self) -> Reading:
        """Return what the reader says now."""
        return self.amended or self.locked


def opinions_of(entries: Sequence[Entry], reader: str) -> Opinions | None:
    """Return what a reader has locked about a frame, or None if nothing yet."""
    own = [entry for entry in entries if entry.reader == reader]
    locked = next((entry for entry in own if entry.kind == LOCKED), None)
    if locked is None:
        return None
    amended = [entry for entry in own if entry.kind == AMENDED]
    return Opinions(
        locked=Reading.from_json(locked.content),
        amended=Reading.from_json(amended[-1].content) if amended else None,
        ai_seen_before=bool(locked.content["ai_seen_before"]),
        locked_at=locked.recorded_at,
    )


def override_of(entries: Sequence[Entry], model: ModelId) -> Override | None:
    """Return the override in force for a model's abstention on a frame, or None."""
    about = [
        entry
        for entry in entries
        if entry.kind in {OVERRIDDEN, RESTORED} and entry.content["model"]["sha256"] == model.sha256
    ]
    if not about or about[-1].kind == RESTORED:
        return None
    last = about[-1]
    return Override(
        reason=str(last.content["reason"]), reader=last.reader, recorded_at=last.recorded_at
    )


def model_content(model: ModelId) -> dict[str, str]:
    """Return a model's identity as plain data."""
    return {"name": model.name, "version": model.version, "sha256": model.sha256}


def answer_content(result: AnalysisResult) -> dict[str, Any]:
    """Return what the AI says of a frame as plain data: the record without the file's name."""
    from busi_desktop.export.record import TIMINGS, result_record

    record = result_record(result, source="", files={}, timings_ms=dict.fromkeys(TIMINGS, 0.0))
    return {name: record[name] for name in _SHOWN}
