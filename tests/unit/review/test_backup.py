"""The second copy of a journal's events: whole, never written over, brought up step by step."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
import sqlite3

import pytest

from busi_desktop.errors import UserError
from busi_desktop.review import backup as module
from busi_desktop.review.backup import backup_of, bring_up_to_date, leads, rows_in
from busi_desktop.review.journal import Journal
from tests.unit.review.journals import add, alter, fill


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "journal.sqlite"


@pytest.fixture
def backup(path, tmp_path) -> Path:
    return backup_of(path, tmp_path / "backups")


def back_up(path: Path, backup: Path) -> int:
    """Return the number of steps."""
    with closing(Journal.open(path)) as journal:
        return len(list(bring_up_to_date(journal, backup)))


def test_a_backup_is_a_journal_with_the_same_rows(path, backup):
    written = fill(path, 3)

    back_up(path, backup)

    with closing(Journal.open(backup)) as copy:
        assert [entry.digest for entry in copy.entries()] == [entry.digest for entry in written]
        assert copy.verify() == []


def test_only_what_is_new_is_copied_and_in_steps(path, backup, monkeypatch):
    monkeypatch.setattr(module, "STEP", 4)
    fill(path, 10)
    assert back_up(path, backup) == 3
    fill(path, 2)

    assert back_up(path, backup) == 1
    before = backup.read_bytes()
    assert back_up(path, backup) == 0

    assert backup.read_bytes() == before
    assert len(rows_in(backup)) == 12


def test_a_journal_without_events_gets_no_backup(path, backup):
    assert back_up(path, backup) == 0

    assert not backup.parent.exists()


def test_an_altered_row_and_what_follows_it_never_reaches_the_backup(path, backup):
    fill(path, 5)
    alter(path, 3)

    back_up(path, backup)

    assert [row[0] for row in rows_in(backup)] == [1, 2]


def test_a_backup_of_another_history_is_kept_and_a_new_one_begun(path, backup):
    fill(path, 5)
    back_up(path, backup)
    path.unlink()
    fill(path, 2)

    back_up(path, backup)

    sizes = sorted(len(rows_in(file)) for file in backup.parent.iterdir())
    assert sizes == [2, 5]
    assert len(rows_in(backup)) == 2


def test_a_backup_that_goes_further_than_the_file_says_by_what(path, backup):
    fill(path, 2)
    older = path.read_bytes()
    fill(path, 3)
    back_up(path, backup)
    path.write_bytes(older)

    with closing(Journal.open(path)) as journal:
        assert [row[0] for row in leads(backup, journal)] == [3, 4, 5]


def test_a_damaged_backup_gives_what_comes_before_the_damage(path, backup):
    fill(path, 200, length=500)
    back_up(path, backup)
    raw = bytearray(backup.read_bytes())
    raw[len(raw) // 2 : len(raw) // 2 + 4096] = bytes(4096)
    backup.write_bytes(raw)

    numbers = [row[0] for row in rows_in(backup)]

    assert numbers == list(range(1, len(numbers) + 1))
    assert 10 < len(numbers) < 200
    back_up(path, backup)
    assert len(rows_in(backup)) == 200


def test_two_windows_back_up_one_journal_without_a_row_twice(path, backup, monkeypatch):
    monkeypatch.setattr(module, "STEP", 2)
    fill(path, 7)
    with closing(Journal.open(path)) as one, closing(Journal.open(path)) as other:
        steps = [bring_up_to_date(one, backup), bring_up_to_date(other, backup)]
        for _ in range(5):  # by turns
            for step in steps:
                next(step, None)

    assert [row[0] for row in rows_in(backup)] == [1, 2, 3, 4, 5, 6, 7]


def test_a_journal_keeps_a_bounded_number_and_pushes_no_other_out(path, backup, monkeypatch):
    monkeypatch.setattr(module, "KEPT", 3)
    others = [backup_of(path.with_name(f"study {number}.busi"), backup.parent) for number in "1234"]
    for other in others:
        fill(path, 1)
        back_up(path, other)
    for _ in range(6):
        path.unlink(missing_ok=True)
        fill(path, 1)
        back_up(path, backup)

    assert len(list(backup.parent.iterdir())) == 3 + len(others)
    assert all(rows_in(other) for other in others)
    with closing(Journal.open(path)) as journal:
        assert rows_in(backup)[0][-1] == journal.head()[1]


def test_a_backup_that_can_not_be_written_is_said_and_the_journal_works_on(path, tmp_path):
    fill(path, 1)
    (tmp_path / "backups").write_bytes(b"a file where the folder should be")

    with closing(Journal.open(path)) as journal:
        with pytest.raises(UserError, match="No backup") as caught:
            list(bring_up_to_date(journal, backup_of(path, tmp_path / "backups")))
        add(journal)

    assert caught.value.code == "BACKUP_FAILED"
    assert "Your work itself is saved" in caught.value.hint


def test_a_backup_names_neither_the_file_nor_its_folder(tmp_path):
    name = backup_of(tmp_path / "Smith, Jane.busi", tmp_path).name

    assert "mith" not in name
    assert name != backup_of(tmp_path / "other.busi", tmp_path).name


def test_a_backup_that_is_no_database_is_put_away(path, backup):
    backup.parent.mkdir()
    backup.write_bytes(b"no database" * 1000)
    fill(path, 2)

    back_up(path, backup)

    assert len(rows_in(backup)) == 2
    with closing(sqlite3.connect(backup)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
