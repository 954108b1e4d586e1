"""The journal's thread: mends, backs up, keeps the lock and saves copies without being asked."""

from __future__ import annotations

from contextlib import closing
import os
from pathlib import Path
import sqlite3
import subprocess
import sys

import pytest

from busi_desktop.app import journal_keeper
from busi_desktop.app.journal_writer import JournalWriter
from busi_desktop.errors import UserError
from busi_desktop.review.backup import backup_of, rows_in
from busi_desktop.review.journal import Journal
from busi_desktop.review.lock import FAILED, ProjectLock, holder_of

pytestmark = pytest.mark.gui

SUBJECT = "ab" * 32 + "#0"
NOTE = "note.added"


@pytest.fixture
def home(tmp_path) -> Path:
    (tmp_path / "home").mkdir()
    return tmp_path / "home"


@pytest.fixture
def project(tmp_path) -> Path:
    path = tmp_path / "stick" / "Study.busi"
    path.parent.mkdir()
    Journal.open(path).close()
    return path


@pytest.fixture
def quick(monkeypatch) -> None:
    monkeypatch.setattr(journal_keeper, "RETRY_MS", 20)
    monkeypatch.setattr(journal_keeper, "BACKUP_AFTER_MS", 1)
    monkeypatch.setattr(journal_keeper, "HEARTBEAT_MS", 5)
    monkeypatch.setattr(journal_keeper, "VERIFY_PAUSE_MS", 0)


@pytest.fixture
def writer(qapp, qtbot, home, quick):
    made = JournalWriter(home / "journal.sqlite", reader="AK", parent=qapp)
    made.said = []
    made.told.connect(made.said.append)
    qtbot.waitUntil(lambda: made.is_loaded)
    yield made
    assert made.stop()
    made.setParent(None)


def turn_to(writer: JournalWriter, qtbot, path: Path, **keys) -> None:
    with qtbot.waitSignal(writer.loaded):
        writer.turn_to(path, is_project=True, **keys)


def on_disk(path: Path) -> list[object]:
    with closing(Journal.open(path, must_exist=True)) as journal:
        assert journal.verify() == []
        return [entry.content["n"] for entry in journal.entries()]


def test_a_backup_follows_by_itself_after_a_moment_of_rest(writer, qtbot, home):
    for n in (1, 2, 3):
        writer.record(SUBJECT, NOTE, {"n": n})

    backup = backup_of(home / "journal.sqlite", home / "backups")
    qtbot.waitUntil(lambda: len(rows_in(backup)) == 3)

    assert writer.said == []


def test_a_backup_that_fails_is_said_once_and_the_work_is_saved(writer, qtbot, home):
    (home / "backups").write_bytes(b"a file in the folder's place")

    with qtbot.waitSignal(writer.told) as told:
        writer.record(SUBJECT, NOTE, {"n": 1})
    with qtbot.waitSignal(writer.recorded):
        writer.record(SUBJECT, NOTE, {"n": 2})

    assert told.args[0].code == "BACKUP_FAILED"
    assert on_disk(home / "journal.sqlite") == [1, 2]
    assert [error.code for error in writer.said] == ["BACKUP_FAILED"]


def test_a_damaged_project_is_mended_while_it_is_opened_and_the_reader_told(writer, qtbot, project):
    with closing(Journal.open(project)) as journal:
        for n in range(20):
            journal.append(
                subject=SUBJECT, kind=NOTE, content={"n": n, "text": "x" * 700}, reader="AK"
            )
    raw = bytearray(project.read_bytes())
    raw[:4096] = bytes(4096)
    project.write_bytes(raw)

    turn_to(writer, qtbot, project)

    assert [error.code for error in writer.said] == ["JOURNAL_MENDED"]
    assert on_disk(project) == list(range(20))


def test_a_list_that_does_not_follow_from_the_entries_is_made_anew_and_nobody_is_troubled(
    writer, qtbot, project, caplog
):
    with closing(Journal.open(project)) as journal:
        journal.append(
            subject=SUBJECT, kind="worklist.noted", content={"text": "look"}, reader="AK"
        )
        whole = journal.verify()
    with closing(sqlite3.connect(project, isolation_level=None)) as connection:
        before = connection.execute("SELECT * FROM works").fetchall()
        connection.execute("UPDATE works SET note = 'changed'")

    turn_to(writer, qtbot, project)

    def works() -> list[object]:
        with closing(sqlite3.connect(project)) as connection:
            return connection.execute("SELECT * FROM works").fetchall()

    qtbot.waitUntil(lambda: works() == before)
    assert before
    assert (whole, writer.said) == ([], [])
    assert "made anew" in caplog.text
    caplog.clear()


def test_a_project_that_is_open_elsewhere_is_not_opened_and_the_window_stays(
    writer, qtbot, project, home
):
    lock = ProjectLock.take(project, reader="BL")

    with qtbot.waitSignal(writer.stayed) as stayed:
        writer.turn_to(project, is_project=True)

    assert stayed.args[-1].code == "PROJECT_IN_USE"
    assert "BL" in stayed.args[-1].message
    assert writer.path == home / "journal.sqlite"
    lock.release()


def test_who_loses_a_project_to_another_window_is_told(writer, qtbot, project):
    turn_to(writer, qtbot, project)
    with qtbot.waitSignal(writer.told) as told:
        lock = ProjectLock.take(project, reader="BL", take_over=True)

    assert told.args[0].code == "PROJECT_TAKEN_OVER"
    assert writer.is_look_only
    lock.release()
    turn_to(writer, qtbot, project)  # nobody has it any more
    assert not writer.is_look_only


def test_a_project_where_nothing_can_be_written_is_known_to_be_looked_at_only(
    writer, qtbot, project, monkeypatch
):
    def refuse(*_args, **_keys):
        raise UserError("no", hint="", code=FAILED)

    monkeypatch.setattr(ProjectLock, "take", refuse)

    turn_to(writer, qtbot, project)

    assert writer.is_look_only
    qtbot.waitUntil(lambda: [error.code for error in writer.said] == ["PROJECT_LOOK_ONLY"])


def test_closing_the_window_gives_the_project_back(writer, qtbot, project):
    turn_to(writer, qtbot, project)
    assert holder_of(project).reader == "AK"

    assert writer.stop()

    assert holder_of(project) is None


def test_what_could_not_be_saved_is_in_the_copy_and_waits_no_more(writer, qtbot, project, tmp_path):
    turn_to(writer, qtbot, project)
    with qtbot.waitSignal(writer.recorded):
        writer.record(SUBJECT, NOTE, {"n": 1})
    project.parent.rename(tmp_path / "pocket")
    with qtbot.waitSignal(writer.failed) as failed:
        writer.record(SUBJECT, NOTE, {"n": 2})
    assert writer.n_unsaved == 1

    with qtbot.waitSignals([writer.copied, writer.recovered]):
        writer.save_copy(tmp_path / "Rescued.busi")

    assert failed.args[0].code == "JOURNAL_GONE"
    assert on_disk(tmp_path / "Rescued.busi") == [1, 2]
    assert writer.n_unsaved == 0
    turn_to(writer, qtbot, tmp_path / "Rescued.busi")
    with qtbot.waitSignal(writer.recorded):
        writer.record(SUBJECT, NOTE, {"n": 3})
    assert on_disk(tmp_path / "Rescued.busi") == [1, 2, 3]


def test_what_is_done_in_a_project_that_is_only_looked_at_goes_into_a_copy(
    writer, qtbot, project, tmp_path
):
    lock = ProjectLock.take(project, reader="BL")
    turn_to(writer, qtbot, project, read_only=True)
    with qtbot.waitSignal(writer.failed) as failed:
        writer.record(SUBJECT, NOTE, {"n": 1})

    with qtbot.waitSignal(writer.copied) as copied:
        writer.save_copy(tmp_path / "Mine.busi")

    assert failed.args[0].code == "PROJECT_LOOK_ONLY"
    assert copied.args[1] == 1
    assert on_disk(tmp_path / "Mine.busi") == [1]
    assert on_disk(project) == []
    lock.release()


def test_looked_at_after_a_kill_the_entry_that_waits_beside_the_file_is_shown(
    writer, qtbot, project
):
    program = Path(__file__).parents[1] / "integration" / "killed_writer.py"
    root = program.parents[2]
    subprocess.run(
        [sys.executable, str(program), str(project)],
        env=os.environ | {"PYTHONPATH": str(root)},
        check=True,
    )
    with closing(sqlite3.connect(project)) as raw:
        assert raw.execute("SELECT count(*) FROM events").fetchone() == (1,)
    before = {file.name: file.read_bytes() for file in project.parent.iterdir()}

    turn_to(writer, qtbot, project, read_only=True)
    with qtbot.waitSignal(writer.known):
        writer.is_known(SUBJECT)

    assert [entry.content["n"] for entry in writer.entries_of(SUBJECT)] == [1, 2]
    assert [error.code for error in writer.said] == ["PROJECT_LOOK_ONLY"]
    assert {file.name: file.read_bytes() for file in project.parent.iterdir()} == before


def test_a_copy_that_can_not_be_written_is_said_and_what_waits_goes_on_waiting(
    writer, qtbot, project, tmp_path
):
    turn_to(writer, qtbot, project, read_only=True)
    with qtbot.waitSignal(writer.failed):
        writer.record(SUBJECT, NOTE, {"n": 1})

    with qtbot.waitSignal(writer.not_copied) as refused:
        writer.save_copy(tmp_path / "no such folder" / "Mine.busi")

    assert refused.args[0].code == "COPY_FAILED"
    assert writer.n_unsaved == 1
