"""The window's way to the journal: nothing is dropped, and who looks can see what is saved."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
import sqlite3

import pytest

from busi_desktop.app import journal_keeper
from busi_desktop.app.calibrations import CALIBRATION
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


def know(qtbot, writer: JournalWriter, subject: str = SUBJECT) -> None:
    """Ask for the events of a frame's file, and wait for them."""
    qtbot.waitUntil(lambda: writer.is_known(subject))


def on_disk(path: Path) -> list[object]:
    with closing(Journal.open(path)) as journal:
        assert journal.verify() == []
        return [entry.content["n"] for entry in journal.entries()]


def test_what_is_recorded_is_on_the_disk_when_it_is_said_to_be(path, open_writer, qtbot):
    writer = open_writer(path)
    know(qtbot, writer)

    with qtbot.waitSignal(writer.recorded) as said:
        writer.record(SUBJECT, NOTE, {"n": 1})

    assert on_disk(path) == [1]
    assert said.args[0].digest == writer.entries_of(SUBJECT, NOTE)[0].digest
    assert writer.n_unsaved == 0


def test_looking_leaves_no_file_behind(path, open_writer, qtbot):
    writer = open_writer(path)
    know(qtbot, writer)

    assert writer.entries_of(SUBJECT) == ()
    assert not path.exists()


def test_what_was_recorded_before_is_known_at_the_next_start(path, open_writer, qtbot):
    writer = open_writer(path)
    with qtbot.waitSignal(writer.recorded):
        writer.record(SUBJECT, NOTE, {"n": 1})
    writer.stop()

    again = open_writer(path)
    know(qtbot, again)

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
    know(qtbot, other)
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
    monkeypatch.setattr(journal_keeper, "RETRY_MS", 20)
    monkeypatch.setattr("busi_desktop.review.place.BUSY_TIMEOUT_S", 0.02)
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
    know(qtbot, writer)
    writer.stop()
    writer.setParent(None)

    assert "Entry 1 isn't what the program wrote." in told.args[0].message
    assert [entry.content["n"] for entry in writer.entries_of(SUBJECT)] == [2]


# ------------------------------------------------------------------------- what is in memory
def other(number: int) -> str:
    return f"{number:064x}#0"


def fill(path: Path, *numbers: int) -> None:
    with closing(Journal.open(path)) as journal:
        for number in numbers:
            journal.append(subject=other(number), kind=NOTE, content={"n": number}, reader="AK")


def test_the_events_of_a_file_come_when_they_are_asked_for_and_those_of_no_other(
    path, open_writer, qtbot
):
    fill(path, 1, 2, 3)
    writer = open_writer(path)

    at_first = writer.entries_of(other(2))
    with qtbot.waitSignal(writer.known) as known:
        pass

    assert at_first == ()
    assert known.args[0] == {other(2)[:64]}
    assert [entry.content["n"] for entry in writer.entries_of(other(2))] == [2]
    assert writer._memory.files == (other(2)[:64],)


def test_files_that_nobody_asked_for_the_longest_leave_the_memory_and_can_come_back(
    path, open_writer, qtbot, monkeypatch
):
    monkeypatch.setattr("busi_desktop.app.journal_memory.KEPT_ENTRIES", 2)
    fill(path, 1, 2, 3)
    writer = open_writer(path)
    for number in (1, 2, 3):
        know(qtbot, writer, other(number))

    assert writer._memory.files == (other(2)[:64], other(3)[:64])
    assert writer.entries_of(other(1)) == ()
    know(qtbot, writer, other(1))
    assert len(writer.entries_of(other(1))) == 1


def test_where_another_window_wrote_much_what_is_in_memory_is_read_anew(
    path, open_writer, qtbot, monkeypatch
):
    monkeypatch.setattr(journal_keeper, "MANY", 2)
    fill(path, 1)
    writer = open_writer(path)
    know(qtbot, writer, other(1))
    fill(path, 1, 1, 1, 1)
    told = []
    writer.recorded.connect(told.append)

    with qtbot.waitSignal(writer.known):
        writer.record(other(2), NOTE, {"n": 2})

    assert len(writer.entries_of(other(1))) == 5
    assert [entry.subject for entry in told] == [other(2)]


def test_the_newest_event_of_each_file_is_known_of_standing_kinds_alone(path, open_writer, qtbot):
    with closing(Journal.open(path)) as journal:
        for number in (1, 2, 1):
            journal.append(
                subject=other(number), kind=CALIBRATION, content={"change": "removed"}, reader="AK"
            )
    writer = open_writer(path)

    assert sorted(entry.number for entry in writer.last_of_each(CALIBRATION)) == [2, 3]
    with qtbot.waitSignal(writer.recorded):
        writer.record(other(2), CALIBRATION, {"change": "removed"})
    assert sorted(entry.number for entry in writer.last_of_each(CALIBRATION)) == [3, 4]
    with pytest.raises(BugError):
        writer.last_of_each(NOTE)
