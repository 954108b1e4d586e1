"""Files of every version ever shipped open, keep their entries, and take new ones.

The files are made by `tests/fixtures/journals/make.py` when a version comes, and never again.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
import shutil
import sqlite3

import pytest

from busi_desktop.errors import UserError
from busi_desktop.review.journal import Journal
from busi_desktop.review.schema import MIGRATIONS, VERSION
from busi_desktop.review.verification import Verification
from tests.unit.review.journals import add

FOLDER = Path(__file__).parents[2] / "fixtures" / "journals"
HEADS = {
    1: (6, "02ae645bbf7b6aae"),
    2: (3, "22fd735d1afc09ee"),
}
"""Of each version's file: the last entry's number, and how its digest begins."""


@pytest.fixture(params=range(1, VERSION + 1), ids=lambda version: f"version {version}")
def old(request, tmp_path) -> tuple[int, Path]:
    path = tmp_path / "old.busi"
    shutil.copy(FOLDER / f"version-{request.param}.sqlite", path)
    return request.param, path


def test_each_version_has_its_file_and_it_is_of_that_version():
    for version in range(1, len(MIGRATIONS) + 1):
        path = FOLDER / f"version-{version}.sqlite"
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
            assert connection.execute("PRAGMA user_version").fetchone() == (version,)


def test_an_old_file_keeps_its_entries_and_takes_new_ones(old):
    version, path = old

    with closing(Journal.open(path)) as journal:
        number, digest = journal.head()
        assert (number, digest[: len(HEADS[version][1])]) == HEADS[version]
        assert add(journal).number == number + 1
        assert Verification(journal, is_thorough=True).run() == []

    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (VERSION,)


def test_an_old_file_that_is_only_looked_at_stays_as_it_is(old):
    version, path = old
    before = path.read_bytes()

    with closing(Journal.open(path, read_only=True)) as journal:
        assert journal.head()[0] == HEADS[version][0]
        assert Verification(journal).run() == []
        with pytest.raises(UserError, match="can't be written to"):
            add(journal)

    assert path.read_bytes() == before


def test_a_newer_file_is_refused_in_a_sentence_and_left_as_it_is(old):
    _, path = old
    Journal.open(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    before = path.read_bytes()

    for read_only in (False, True):
        with pytest.raises(UserError, match="made by a newer version") as caught:
            Journal.open(path, read_only=read_only)
        assert caught.value.code == "JOURNAL_NEWER"

    assert path.read_bytes() == before
