"""Rows beside a journal's file: safe by one sync, and in the file before anybody reads it."""

from __future__ import annotations

from contextlib import closing
import os
from pathlib import Path
import shutil
import sqlite3

import pytest

from busi_desktop.app.journal_target import Target, Turn
from busi_desktop.domain.journal import NewEvent
from busi_desktop.errors import UserError
from busi_desktop.review.ahead import SIZE, ahead_of, put_ahead, rows_ahead
from busi_desktop.review.journal import Journal
from busi_desktop.review.opening import open_sound
from busi_desktop.review.rows import GENESIS, row_of
from tests.unit.review.journals import SUBJECT, fill


def event(text: str) -> NewEvent:
    return NewEvent(subject=SUBJECT, kind="note.added", content={"text": text}, reader="AK")


def texts(path: Path) -> list[str]:
    with closing(Journal.open(path)) as journal:
        assert journal.verify() == []
        return [entry.content["text"] for entry in journal.entries()]


@pytest.fixture
def path(tmp_path):
    """Return a journal with one entry."""
    made = tmp_path / "Study.busi"
    with closing(Journal.open(made)) as journal:
        journal.append_many([event("one")])
    return made


@pytest.fixture
def cut_off(path, tmp_path):
    """Return what lies on the disk when an entry is safe, before it is in the file."""
    there = tmp_path / "cut off"
    with closing(Journal.open(path)) as journal:
        journal.append_many(
            [event("two")], safe=lambda _entries: shutil.copytree(path.parent, there)
        )
    return there / path.name


@pytest.fixture
def held(path):
    """Return a journal whose commits fail, since somebody reads the file without end."""
    with (
        closing(Journal.open(path)) as journal,
        closing(sqlite3.connect(path, isolation_level=None)) as reader,
    ):
        journal.connection.execute("PRAGMA busy_timeout = 0")
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM events").fetchone()
        yield journal, reader


# ------------------------------------------------------------------------------------- programs end
def test_an_entry_that_is_safe_is_there_though_the_program_ended_before_its_commit(cut_off):
    with closing(sqlite3.connect(cut_off)) as raw:
        assert raw.execute("SELECT count(*) FROM events").fetchone() == (1,)

    assert texts(cut_off) == ["one", "two"]
    assert [file.name for file in cut_off.parent.iterdir()] == [cut_off.name]  # one that travels


def test_whoever_appends_next_takes_it_in_first(path, cut_off):
    with closing(Journal.open(path)) as journal:  # another window that was open all along
        shutil.copy(cut_off, path)
        shutil.copy(ahead_of(cut_off), ahead_of(path))
        (entry,) = journal.append_many([event("three")], safe=lambda _entries: None)

    assert entry.number == 3
    assert texts(path) == ["one", "two", "three"]


def test_a_file_that_is_only_looked_at_shows_it_and_is_not_changed(cut_off):
    before = cut_off.read_bytes()

    with closing(Journal.open(cut_off, read_only=True)) as journal:
        assert [entry.content["text"] for entry in journal.entries()] == ["one", "two"]
        assert journal.verify() == []

    assert cut_off.read_bytes() == before
    assert ahead_of(cut_off).exists()


def test_a_damaged_file_is_put_together_with_it(cut_off, tmp_path):
    raw = bytearray(cut_off.read_bytes())
    raw[:100] = bytes(100)
    cut_off.write_bytes(raw)

    sound = open_sound(cut_off, backups=tmp_path / "backups", read_only=False, must_exist=True)

    with closing(sound.journal):
        assert [entry.content["text"] for entry in sound.journal.entries()] == ["one", "two"]


# ----------------------------------------------------------------------------------- commits fail
def test_an_entry_whose_commit_fails_gets_into_the_file_later_and_once(held, path):
    journal, reader = held
    told = []

    with pytest.raises(UserError, match="another window"):
        journal.append_many([event("two")], safe=told.append)
    reader.execute("ROLLBACK")
    journal.append_many([event("three")], safe=told.append)

    assert [entries[0].number for entries in told] == [2, 3]
    assert texts(path) == ["one", "two", "three"]


def test_entries_whose_commits_fail_one_after_the_other_are_all_safe(held, tmp_path):
    journal, _reader = held
    path = journal._place.path

    for text in ("two", "three"):
        with pytest.raises(UserError, match="another window"):
            journal.append_many([event(text)], safe=lambda _entries: None)
    there = tmp_path / "cut off"
    shutil.copytree(path.parent, there)

    assert texts(there / path.name) == ["one", "two", "three"]


def test_a_copy_of_the_work_holds_what_is_safe_beside_the_file(path, tmp_path):
    turn = Turn(path=path, is_project=True, backups=tmp_path / "backups", reader="AK")
    target = Target(turn)
    target.open().connection.execute("PRAGMA busy_timeout = 0")
    told = []
    with closing(sqlite3.connect(path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM events").fetchone()
        with pytest.raises(UserError, match="another window"):
            target.append([event("two")], told.extend)
        while target.back_up_some():
            pass
        target.save_copy(tmp_path / "Copy.busi", [event("three")])
    target.settle()
    target.close()

    assert [entry.number for entry in told] == [2]
    assert texts(tmp_path / "Copy.busi") == ["one", "two", "three"]
    assert texts(path) == ["one", "two"]
    assert not ahead_of(path).exists()


# ---------------------------------------------------------------------------------------- records
def test_no_flipped_bit_loses_or_alters_a_record(cut_off):
    with closing(sqlite3.connect(cut_off)) as raw:
        head = raw.execute("SELECT number, digest FROM events").fetchone()
    rows = rows_ahead(cut_off, *head)
    place = ahead_of(cut_off)
    data = place.read_bytes()
    length = data.index(b"\n") + 1

    for at in (*range(length), *range(SIZE // 2, SIZE // 2 + length)):
        raw = bytearray(data)
        raw[at] ^= 1 << at % 8
        place.write_bytes(raw)
        assert rows_ahead(cut_off, *head) == rows

    assert [row[0] for row in rows] == [2]


@pytest.mark.parametrize("content", [b"", bytes(SIZE), b"[[1]]\n", b'{"a": 1}\n', b"[" * 9000])
def test_what_is_no_record_says_nothing(cut_off, content):
    ahead_of(cut_off).write_bytes(content)

    assert texts(cut_off) == ["one"]


def test_rows_of_another_history_are_left_where_they_are(path, tmp_path):
    other = tmp_path / "other.busi"
    rows = [row_of(entry) for entry in fill(other, 2)]
    assert put_ahead(path, [], rows[1:])

    assert rows_ahead(path, 0, GENESIS) == []
    assert texts(path) == ["one"]


def test_a_sync_changes_no_size(path):
    with closing(Journal.open(path)) as journal:
        sizes = set()
        for text in ("x", "x" * 9000, "x"):
            journal.append_many(
                [event(text)], safe=lambda _entries: sizes.add(ahead_of(path).stat().st_size)
            )

    assert sizes == {SIZE}


@pytest.mark.parametrize("is_refused", [False, True], ids=["too long", "no place"])
def test_what_can_not_stand_beside_the_file_is_safe_when_it_is_in_it(path, is_refused):
    if is_refused:
        ahead_of(path).mkdir()
    text = "two" if is_refused else "x" * SIZE
    there: list[int] = []

    def look(_entries: object) -> None:
        with closing(sqlite3.connect(path)) as raw:
            there.append(raw.execute("SELECT count(*) FROM events").fetchone()[0])

    with closing(Journal.open(path)) as journal:
        journal.append_many([event(text)], safe=look)

    assert there == [2]


def test_windows_waits_by_another_call(path, monkeypatch):
    monkeypatch.delattr(os, "fdatasync", raising=False)

    assert put_ahead(path, [], [(1, *["x"] * 7)])
