"""The window's way to the journal: nothing is dropped, and who looks can see what is saved."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
import sqlite3

import pytest

from busi_desktop.app import journal_writer
from busi_desktop.app.journal_writer import JournalWriter
from busi_desktop.errors import BugError
from busi_desktop.review.journal import Journal

pytestmark = pytest.mark.gui

SUBJECT = "ab" * 32 + "#0"
NOTE = "note.added"


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "journal.sqlite"


@pytest.fixture
def open_writer(qapp, qtbot):
    started = []

    def start(path: Path, reader: str = "AK") -> JournalWriter:
        writer = JournalWriter(path, reader=reader, parent=qapp)
        started.append(writer)
        qtbot.waitUntil(lambda: writer.is_loaded)
        return writer

    yield start
    stopped = [writer.stop() for writer in started]
    assert all(stopped)
    for writer in started:
        writer.setParent(None)


def on_disk(path: Path) -> list[object]:
    with closing(Journal.open(path)) as journal:
        assert journal.verify() == []
        return [entry.content["n"] for entry in journal.entries()]


def test_what_is_recorded_is_on_the_disk_when_it_is_said_to_be(path, open_writer, qtbot):
    writer = open_writer(path)

    with qtbot.waitSignal(writer.recorded) as said:
        writer.record(SUBJECT, NOTE, {"n": 1})

    assert on_disk(path) == [1]
    assert said.args[0].digest == writer.entries_of(SUBJECT, NOTE)[0].digest
    assert writer.n_unsaved == 0


def test_looking_leaves_no_file_behind(path, open_writer):
    writer = open_writer(path)

    assert writer.entries_of(SUBJECT) == ()
    assert not path.exists()


def test_what_was_recorded_before_is_known_at_the_next_start(path, open_writer, qtbot):
    writer = open_writer(path)
    with qtbot.waitSignal(writer.recorded):
        writer.record(SUBJECT, NOTE, {"n": 1})
    writer.stop()

    again = open_writer(path)

    assert [entry.content["n"] for entry in again.entries_of(SUBJECT)] == [1]
    assert again.entries_of(SUBJECT, "other.kind") == ()


def test_stopping_writes_what_still_waits(path, open_writer):
    writer = open_writer(path)
    for n in range(5):
        writer.record(SUBJECT, NOTE, {"n": n})

    assert writer.stop()

    assert on_disk(path) == [0, 1, 2, 3, 4]
    assert writer.n_unsaved == 0


def test_what_another_window_recorded_is_known_with_the_next_event(path, open_writer, qtbot):
    one, other = open_writer(path), open_writer(path, reader="BL")
    with qtbot.waitSignal(one.recorded):
        one.record(SUBJECT, NOTE, {"n": 1})

    with qtbot.waitSignals([other.recorded, other.recorded]):
        other.record(SUBJECT, NOTE, {"n": 2})

    assert [(e.reader, e.content["n"]) for e in other.entries_of(SUBJECT)] == [("AK", 1), ("BL", 2)]


def test_an_event_without_a_reader_is_a_mistake_of_ours(path, open_writer):
    writer = open_writer(path, reader="")

    with pytest.raises(BugError):
        writer.record(SUBJECT, NOTE, {"n": 1})

    assert writer.n_unsaved == 0


def test_what_can_not_be_written_is_said_and_written_once_it_can(
    path, open_writer, qtbot, monkeypatch
):
    monkeypatch.setattr(journal_writer, "RETRY_MS", 20)
    monkeypatch.setattr("busi_desktop.review.journal.BUSY_TIMEOUT_S", 0.02)
    writer = open_writer(path)
    Journal.open(path).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        with qtbot.waitSignal(writer.failed) as refused:
            writer.record(SUBJECT, NOTE, {"n": 1})
        writer.record(SUBJECT, NOTE, {"n": 2})
        assert (writer.n_unsaved, writer.entries_of(SUBJECT)) == (2, ())
        holder.execute("ROLLBACK")

    qtbot.waitUntil(lambda: writer.n_unsaved == 0)

    assert refused.args[0].code == "JOURNAL_LOCKED"
    assert writer.error is None
    assert on_disk(path) == [1, 2]


def test_a_damaged_journal_is_kept_a_new_one_begun_and_the_reader_told(
    path, open_writer, qtbot, qapp
):
    path.write_bytes(b"damaged" * 1000)
    writer = JournalWriter(path, reader="AK", parent=qapp)
    with qtbot.waitSignal(writer.told) as told:
        pass

    with qtbot.waitSignal(writer.recorded):
        writer.record(SUBJECT, NOTE, {"n": 1})
    writer.stop()
    writer.setParent(None)

    kept = [file for file in path.parent.iterdir() if "damaged" in file.name]
    assert [file.read_bytes() for file in kept] == [b"damaged" * 1000]
    assert told.args[0].code == "JOURNAL_SET_ASIDE"
    assert kept[0].name in told.args[0].hint
    assert on_disk(path) == [1]


def test_an_altered_entry_is_left_out_and_named(path, open_writer, qtbot, qapp):
    with closing(Journal.open(path)) as journal:
        for n in (1, 2):
            journal.append(subject=SUBJECT, kind=NOTE, content={"n": n}, reader="AK")
    raw = path.read_bytes()
    path.write_bytes(raw.replace(b'{"n":1}', b'{"n":7}'))
    writer = JournalWriter(path, reader="AK", parent=qapp)
    with qtbot.waitSignal(writer.told) as told:
        pass
    writer.stop()
    writer.setParent(None)

    assert "Entry 1 isn't what the program wrote." in told.args[0].message
    assert [entry.content["n"] for entry in writer.entries_of(SUBJECT)] == [2]
