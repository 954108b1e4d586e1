"""Work saved to another place: from the file, or from what is known of it when the file is gone."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from busi_desktop.domain.journal import NewEvent
from busi_desktop.errors import UserError
from busi_desktop.review.backup import backup_of, bring_up_to_date
from busi_desktop.review.copying import save_copy
from busi_desktop.review.journal import Journal
from busi_desktop.review.lock import ProjectLock
from tests.unit.review.journals import SUBJECT, add, fill

UNSAVED = NewEvent(subject=SUBJECT, kind="note.added", content={"text": "late"}, reader="AK")


@pytest.fixture
def path(tmp_path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick" / "Study.busi"


@pytest.fixture
def target(tmp_path) -> Path:
    (tmp_path / "elsewhere").mkdir()
    return tmp_path / "elsewhere" / "Copy.busi"


def texts(path: Path) -> list[str]:
    with closing(Journal.open(path)) as journal:
        assert journal.verify() == []
        return [entry.content["text"] for entry in journal.entries()]


def save(journal, target, *, written=(), unsaved=(), backup=Path("none")):
    return save_copy(journal, target, backup=backup, written=written, unsaved=unsaved)


def test_a_copy_holds_all_and_what_waited_and_the_file_stays_as_it_is(path, target):
    fill(path, 3)
    before = path.read_bytes()

    with closing(Journal.open(path)) as journal:
        copied = save(journal, target, unsaved=[UNSAVED])

    assert not copied.lacks_images
    assert texts(target) == ["x", "x", "x", "late"]
    assert path.read_bytes() == before
    assert [file.name for file in target.parent.iterdir() if "part" in file.name] == []


def test_a_file_that_is_gone_is_put_together_from_backup_session_and_what_waits(
    path, target, tmp_path
):
    backup = backup_of(path, tmp_path / "backups")
    fill(path, 3)
    with closing(Journal.open(path)) as journal:
        list(bring_up_to_date(journal, backup))
        written = [add(journal, "after the backup")]

    copied = save(None, target, backup=backup, written=written, unsaved=[UNSAVED])

    assert (copied.lacks_images, copied.missing) == (False, "")
    assert texts(target) == ["x", "x", "x", "after the backup", "late"]


def test_what_can_not_be_had_is_named_and_what_this_session_did_is_there(path, target):
    written = fill(path, 5)

    copied = save(None, target, written=written[2:], unsaved=[UNSAVED])

    assert copied.missing == "1–2"
    assert texts(target) == ["x", "x", "x", "late"]


def test_an_older_file_is_replaced_only_by_a_whole_one(path, target, monkeypatch):
    fill(target, 2)
    before = target.read_bytes()
    fill(path, 3)

    def refuse(*_):
        raise UserError("full", hint="", code="JOURNAL_DISK_FULL")

    with closing(Journal.open(path)) as journal:
        monkeypatch.setattr(Journal, "append_many", refuse)
        with pytest.raises(UserError, match="full"):
            save(journal, target, unsaved=[UNSAVED])
        assert target.read_bytes() == before
        monkeypatch.undo()
        save(journal, target)

    assert len(texts(target)) == 3


def test_a_project_that_somebody_has_open_is_not_replaced(path, target):
    fill(path, 1)
    fill(target, 1)
    lock = ProjectLock.take(target, reader="BL")

    with closing(Journal.open(path)) as journal, pytest.raises(UserError, match="BL") as caught:
        save(journal, target)

    assert caught.value.code == "PROJECT_IN_USE"
    lock.release()


def test_a_place_that_can_not_be_written_to_is_said(path, tmp_path):
    fill(path, 1)
    (tmp_path / "file").write_bytes(b"")

    with closing(Journal.open(path)) as journal, pytest.raises(UserError, match="can't be written"):
        save(journal, tmp_path / "file" / "Copy.busi")
