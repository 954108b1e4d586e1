"""What a reader says of a frame in the reader's own words: never a category of an atlas."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from busi_desktop.errors import BugError

LOCKED = "reading.locked"
"""A reader's opinion before anything of the AI was shown: a `Reading`, and `ai_seen_before`."""

AMENDED = "reading.amended"
"""A later opinion of the same reader; the first stays."""


class Finding(StrEnum):
    """Say whether the reader sees a lesion."""

    NO_LESION = "no_lesion"
    LESION = "lesion"


class Impression(StrEnum):
    """Say what the reader takes the lesion for."""

    BENIGN = "benign"
    PROBABLY_BENIGN = "probably_benign"
    SUSPICIOUS = "suspicious"
    MALIGNANT = "malignant"


class Confidence(StrEnum):
    """Say how sure the reader is."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


_LABELS = {
    Impression.BENIGN: "benign",
    Impression.PROBABLY_BENIGN: "benign",
    Impression.SUSPICIOUS: "malignant",
    Impression.MALIGNANT: "malignant",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Hold a reader's opinion of a frame.

    Attributes
    ----------
    impression
        None exactly where the reader sees no lesion.
    note
        Free text, may be empty.
    """

    finding: Finding
    impression: Impression | None
    confidence: Confidence
    note: str = ""

    def __post_init__(self) -> None:
        """Check that there is an impression of a lesion, and of nothing else."""
        if (self.finding is Finding.LESION) != (self.impression is not None):
            msg = f"{self.finding} with the impression {self.impression}"
            raise BugError(msg)

    @property
    def label(self) -> str:
        """Return the class of `LABELS` that the opinion amounts to."""
        return "normal" if self.impression is None else _LABELS[self.impression]

    def to_json(self) -> dict[str, Any]:
        """Return plain data."""
        return {
            "finding": self.finding.value,
            "impression": None if self.impression is None else self.impression.value,
            "confidence": self.confidence.value,
            "note": self.note,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Reading:
        """Build a reading from plain data that `to_json` made; more keys may stand beside."""
        impression = data["impression"]
        return cls(
            finding=Finding(data["finding"]),
            impression=None if impression is None else Impression(impression),
            confidence=Confidence(data["confidence"]),
            note=str(data["note"]),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """Hold why a reader wants the numbers of a frame for which the program abstained.

    Attributes
    ----------
    reason
        In the reader's words.
    reader
        Name or initials.
    recorded_at
        UTC, ISO 8601.
    """

    reason: str
    reader: str
    recorded_at: str
