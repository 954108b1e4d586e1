"""Which cases of a data set a report is about."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from busi_desktop.errors import UserError
from training.cases import Case, apply_manifest, read_cases


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Say which cases to take.

    Attributes
    ----------
    data
        A folder in a known layout.
    split
        Which part to take; None takes all that is not excluded.
    manifest
        CSV with columns image, group and split, for data without an index.
    """

    data: Path
    split: str | None = None
    manifest: Path | None = None

    @property
    def part(self) -> str:
        """Return what reports call the part."""
        return self.split or "all"

    def includes(self, case: Case) -> bool:
        """Tell whether a case is of the part."""
        return self.split in {None, case.split}

    def read_all(self) -> list[Case]:
        """Return the cases of all parts, without those that are excluded.

        Raises
        ------
        UserError
            If the folder holds no data set in a known layout, or the manifest doesn't fit it.
        """
        cases = read_cases(self.data)
        if self.manifest is not None:
            cases = apply_manifest(cases, self.manifest)
        return [case for case in cases if case.split != "excluded"]

    def read(self) -> list[Case]:
        """Return the cases of the part; none if the data hold no such part.

        Raises
        ------
        UserError
            As `read_all` does.
        """
        return [case for case in self.read_all() if self.includes(case)]


def no_lesions() -> UserError:
    """Say that a report about lesions has nothing to be about."""
    return UserError(
        "No image of the data shows a lesion.",
        hint="Name a split or a folder with lesions and their masks.",
        code="NO_LESIONS",
    )
