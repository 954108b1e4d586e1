"""docs/dicom-files.md tells the truth: each file gives the pixels or the sentence stated there."""

from __future__ import annotations

from pathlib import Path
import re

import pytest

from tests.contract.tree import ROOT
from tests.corpus import corpus_files, name_of, outcome_of, refiled

PAGE = (ROOT / "docs/dicom-files.md").read_text(encoding="utf-8")
FIRST, _, SECOND = PAGE.partition("## Pixels of classes that we refuse")
ROW = re.compile(r"^\| ([^|]+) \| (.+) \| ([^|]*) \|$", re.MULTILINE)


def rows(text: str) -> dict[str, tuple[str, str]]:
    table = text.partition("| file | what becomes of it | DCMTK |\n|---|---|---|\n")[2]
    return {name: (line, verdict) for name, line, verdict in ROW.findall(table)}


FILES, COPIES = rows(FIRST), rows(SECOND)


def test_every_file_that_pydicom_ships_has_its_row() -> None:
    assert set(FILES) == {name_of(path) for path in corpus_files()}
    assert len(FILES) >= 200


def test_no_picture_differs_from_dcmtk() -> None:
    verdicts = {verdict.strip() for _, verdict in (*FILES.values(), *COPIES.values())}

    assert verdicts == {"", "equal", "within 1", "not decoded by DCMTK"}


@pytest.mark.parametrize("path", corpus_files(), ids=name_of)
def test_a_file_gives_what_the_page_says(path: Path, tmp_path: Path) -> None:
    outcome = outcome_of(path)

    assert outcome.line == FILES[name_of(path)][0]
    if outcome.error is not None:
        for sentence in (outcome.error.message, outcome.error.hint):
            assert sentence.endswith(".")
            assert "\n" not in sentence


REFUSED_CLASSES = [
    path for path in corpus_files() if "UNSUPPORTED_CLASS" in FILES[name_of(path)][0]
]


@pytest.mark.parametrize("path", REFUSED_CLASSES, ids=name_of)
def test_pixels_of_a_refused_class_are_those_that_the_page_says(path: Path, tmp_path: Path) -> None:
    copy = refiled(path, tmp_path)
    line = None if copy is None or (outcome := outcome_of(copy)).error else outcome.line

    assert line == COPIES.get(name_of(path), (None,))[0]
