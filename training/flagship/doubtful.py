"""The list of training cases whose truth is in doubt: no network learns from them."""

from __future__ import annotations

from collections.abc import Sequence
import csv
from dataclasses import dataclass
import io
from pathlib import Path

from busi_desktop.errors import UserError
from busi_desktop.export.files import write_atomic

LABEL, MASK = "label", "mask"
_COLUMNS = ("image", "doubt")


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """Name a case, by its path below the data folder, and what is in doubt: label or mask."""

    image: str
    doubt: str


def write_doubts(doubts: Sequence[Doubt], path: Path) -> None:
    """Write the list as CSV."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_COLUMNS)
    writer.writerows((doubt.image, doubt.doubt) for doubt in doubts)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomic(path, text.getvalue().encode())


def read_doubts(path: Path) -> list[Doubt]:
    """Read what `write_doubts` wrote.

    Raises
    ------
    UserError
        If the file is missing, or is no such list.
    """
    try:
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(
            f"The list of doubtful cases {path} can't be read.",
            hint="Name the list that `python -m training doubts` wrote, or leave the entry empty.",
            code="TRAINING_DOUBTFUL",
        ) from error
    known = rows and tuple(rows[0]) == _COLUMNS
    if not known or any(len(row) != 2 or row[1] not in {LABEL, MASK} for row in rows[1:]):
        raise UserError(
            f"{path} is no list of doubtful cases: its columns must be {', '.join(_COLUMNS)}, and "
            f"a doubt {LABEL} or {MASK}.",
            hint="Write it anew by `python -m training doubts`.",
            code="TRAINING_DOUBTFUL",
        )
    return [Doubt(image=image, doubt=doubt) for image, doubt in rows[1:]]
