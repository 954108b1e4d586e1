"""A journal's file in the window's hands: one window at a time, and sound again after a fault."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from busi_desktop.app.journal_target import Target, Turn
from busi_desktop.domain.journal import NewEvent
from busi_desktop.errors import UserError
from busi_desktop.review import lock as locks
from busi_desktop.review.backup import backup_of, rows_in
from busi_desktop.review.journal import Journal
from busi_desktop.review.lock import ProjectLock, holder_of

SUBJECT = "ab" * 32 + "#0"


def event(text: str) -> NewEvent:
    return NewEvent(subject=SUBJECT, kind="note.added", content={"text": text}, reader="AK")


@pytest.fixture
def turn(tmp_path) -> Turn:
    path = tmp_path / "stick" / "Study.busi"
    path.parent.mkdir()
    Journal.open(path).close()
    return Turn(path=path, is_project=True, backups=tmp_path / "backups", reader="AK")


@pytest.fixture
def opened(turn):
    targets = []

    def start(**keys) -> Target:
        target = Target(replace(turn, **keys))
        targets.append(target)
        target.open()
        return target

    yield start
    for target in targets:
        target.close()


def texts(path: Path) -> list[str]:
    with closing(Journal.open(path)) as journal:
        assert journal.verify() == []
        return [entry.content["text"] for entry in journal.entries()]


def pull(path: Path) -> Path:
    """Take the stick away; return where it is."""
    return path.parent.rename(path.parent.with_name("pocket"))


# ---------------------------------------------------------------------------------- two windows
def test_a_second_window_is_told_who_has_the_project_and_may_look(turn, opened):
    first = opened()
    with pytest.raises(UserError, match=r"AK on .+ has had") as caught:
        opened(reader="BL")
    second = opened(reader="BL", read_only=True)
    first.append([event("one")])

    assert caught.value.code == "PROJECT_IN_USE"
    assert [error.code for error in second.told] == ["PROJECT_LOOK_ONLY"]
    assert [entry.content["text"] for entry in second.open().entries()] == ["one"]
    with pytest.raises(UserError, match="look only") as refused:
        second.append([event("two")])
    assert refused.value.code == "PROJECT_LOOK_ONLY"
    assert texts(turn.path) == ["one"]


def test_closing_gives_the_project_back(turn, opened):
    opened().close()

    assert holder_of(turn.path) is None
    opened(reader="BL")
    assert holder_of(turn.path).reader == "BL"


def test_who_was_taken_over_is_told_at_the_next_beat_and_writes_no_more(turn, opened):
    first = opened()
    first.append([event("one")])
    second = opened(reader="BL", take_over=True)

    first.beat()

    assert [error.code for error in first.told] == ["PROJECT_TAKEN_OVER"]
    with pytest.raises(UserError, match="look only"):
        first.append([event("two")])
    second.append([event("three")])
    second.beat()
    assert second.told == []
    assert texts(turn.path) == ["one", "three"]


def test_the_personal_journal_is_open_to_several_windows(tmp_path):
    turn = Turn(path=tmp_path / "journal.sqlite", is_project=False, backups=tmp_path / "backups")
    one, other = Target(turn), Target(turn)

    one.append([event("one")])
    other.append([event("two")])

    assert texts(turn.path) == ["one", "two"]
    for target in (one, other):
        target.close()


# --------------------------------------------------------------------------------------- faults
def test_a_pulled_stick_is_said_and_work_goes_on_when_it_is_back(turn, opened):
    target = opened()
    target.append([event("one")])
    pocket = pull(turn.path)
    with pytest.raises(UserError, match="isn't there") as caught:
        target.append([event("two")])
    target.beat()
    with pytest.raises(UserError, match="isn't there"):
        target.append([event("two")])
    assert not turn.path.parent.exists()  # nothing is begun where the stick was

    pocket.rename(turn.path.parent)
    target.append([event("two")])

    assert caught.value.code == "JOURNAL_GONE"
    assert texts(turn.path) == ["one", "two"]
    assert holder_of(turn.path).reader == "AK"


def test_an_event_that_was_written_but_not_acknowledged_is_not_written_twice(
    turn, opened, monkeypatch
):
    target = opened()
    target.append([event("one")])
    append = Journal.append_many

    def fail_behind(self, events, **_keys):
        append(self, events)
        raise UserError("the disk reports an error", hint="", code="JOURNAL_DISK_ERROR")

    monkeypatch.setattr(Journal, "append_many", fail_behind)
    with pytest.raises(UserError, match="reports an error"):
        target.append([event("two")])
    monkeypatch.undo()

    (entry,) = target.append([event("two")])

    assert entry.number == 2
    assert texts(turn.path) == ["one", "two"]
    target.append([event("two")])  # the same done once more is another event
    assert texts(turn.path) == ["one", "two", "two"]


def test_another_file_in_the_place_gets_nothing(turn, opened, tmp_path):
    target = opened()
    target.append([event("one")])
    other = tmp_path / "other.busi"
    with closing(Journal.open(other)) as journal:
        journal.append_many([event("theirs")])
    other.replace(turn.path)

    for _ in range(2):
        with pytest.raises(UserError, match="can't be saved"):
            target.append([event("two")])

    assert texts(turn.path) == ["theirs"]


def test_a_place_where_nothing_can_be_written_is_opened_to_look(turn, monkeypatch):
    def refuse(*_args, **_keys):
        raise UserError("no", hint="", code=locks.FAILED)

    monkeypatch.setattr(ProjectLock, "take", refuse)
    target = Target(turn)

    target.open()

    assert target.is_read_only
    assert [error.code for error in target.told] == ["PROJECT_LOOK_ONLY"]
    target.close()


# ---------------------------------------------------------------------------- backups and copies
def test_the_backup_follows_and_repairs_what_breaks_later(turn, opened):
    target = opened()
    for text in ("one", "two", "three"):
        target.append([event(text)])
    while target.back_up_some():
        pass
    assert len(rows_in(backup_of(turn.path, turn.backups))) == 3
    target.close()
    turn.path.write_bytes(bytes(9000))

    again = opened()

    assert [error.code for error in again.told] == ["JOURNAL_MENDED"]
    assert texts(turn.path) == ["one", "two", "three"]


def test_work_that_can_not_be_saved_is_saved_elsewhere_with_all_that_was(turn, opened, tmp_path):
    target = opened()
    target.append([event("one")])
    while target.back_up_some():
        pass
    target.append([event("two")])
    pull(turn.path)
    with pytest.raises(UserError, match="isn't there"):
        target.append([event("three")])

    copied = target.save_copy(tmp_path / "Rescued.busi", [event("three")])

    assert texts(tmp_path / "Rescued.busi") == ["one", "two", "three"]
    assert (copied.lacks_images, copied.missing) == (False, "")


def test_mending_while_it_is_open_keeps_the_lock_and_all_rows(turn, opened):
    target = opened()
    target.append([event("one")])

    target.mend()
    target.append([event("two")])

    assert texts(turn.path) == ["one", "two"]
    assert holder_of(turn.path).reader == "AK"
