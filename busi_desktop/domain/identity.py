"""Who and what a file says it is about: read only where a reader asks for it, and never kept.

Nothing here is part of a `Frame`, a record, the journal, a log or a file's name.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Side(StrEnum):
    """Name a breast, or both."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedSide:
    """Hold the side that a file's header states, and the attribute that states it.

    It names no patient, and is never inferred from pixels.
    """

    side: Side
    origin: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class StudyIdentity:
    """Hold what a file's header says of patient and study, as text that is safe to show.

    Attributes
    ----------
    rows_toward, columns_toward
        Patient Orientation: the letters of where a row's end and a column's end lie.
    views
        What view the header names, in its own words.
    is_legible
        Whether all of it could be read by the character sets that the file states.
    """

    patient_name: str | None = None
    patient_id: str | None = None
    birth_date: str | None = None
    sex: str | None = None
    study_date: str | None = None
    study_description: str | None = None
    series_description: str | None = None
    accession_number: str | None = None
    institution: str | None = None
    side: StatedSide | None = None
    rows_toward: str | None = None
    columns_toward: str | None = None
    views: tuple[str, ...] = ()
    is_legible: bool = True

    def __repr__(self) -> str:
        """Say nothing: what is printed ends in logs and crash files."""
        return "StudyIdentity(…)"
