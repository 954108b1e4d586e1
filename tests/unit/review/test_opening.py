"""A damaged journal is kept, and what can be found of it is put together again."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
import shutil
import sqlite3

import cv2
import numpy as np
import pytest

from busi_desktop.domain.worklist import ProjectSettings
from busi_desktop.errors import UserError
from busi_desktop.pipeline.reviewing.projects import add_images
from busi_desktop.review.backup import backup_of, bring_up_to_date
from busi_desktop.review.journal import Journal
from busi_desktop.review.opening import Sound, open_sound, put_right
from busi_desktop.review.projects import create
from busi_desktop.review.schema import VERSION
from busi_desktop.review.verification import Verification
from tests.unit.review.journals import add, alter, fill

PAGE = 4096


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "Study ü.busi"


@pytest.fixture
def backups(tmp_path) -> Path:
    return tmp_path / "backups"


@pytest.fixture
def opened(path, backups):
    journals = []

    def start(**keys) -> Sound:
        sound = open_sound(
            path, backups=backups, **({"read_only": False, "must_exist": True} | keys)
        )
        journals.append(sound.journal)
        return sound

    yield start
    for journal in journals:
        journal.close()


def back_up(path: Path, backups: Path) -> None:
    with closing(Journal.open(path)) as journal:
        list(bring_up_to_date(journal, backup_of(path, backups)))


def destroy(path: Path, *pages: int) -> bytes:
    raw = bytearray(path.read_bytes())
    for page in pages:
        raw[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
    path.write_bytes(raw)
    return bytes(raw)


def page_with(path: Path, text: bytes) -> int:
    return path.read_bytes().index(text) // PAGE


def test_a_sound_journal_opens_and_nothing_is_told(path, opened):
    fill(path, 3)

    sound = opened()

    assert sound.told is None
    assert len(sound.journal.entries()) == 3
    assert not [file for file in path.parent.iterdir() if not file.name.startswith(path.name)]


def test_without_a_backup_what_is_readable_comes_back_and_the_gap_is_named(path, opened):
    written = fill(path, 60, length=700)
    lost_page = page_with(path, written[30].digest.encode())
    broken = destroy(path, lost_page)

    sound = opened()

    found = sound.journal.entries(leave_out_altered=True)
    lost = {entry.number for entry in written} - {entry.number for entry in found}
    assert 1 < len(lost) < 10
    assert 31 in lost
    assert [entry.digest for entry in found] == [
        entry.digest for entry in written if entry.number not in lost
    ]
    assert sound.told.code == "JOURNAL_MENDED"
    # The first row behind the gap is there, but nothing vouches for it any more.
    assert f"all but entries {min(lost)}–{max(lost) - 1}" in sound.told.message
    assert sound.journal.verify() == [
        f"Entries {min(lost)} to {max(lost) - 1} are missing.",
        f"Entry {max(lost)} isn't what the program wrote.",
    ]
    kept = [file for file in path.parent.iterdir() if "damaged" in file.name]
    assert [file.read_bytes() for file in kept] == [broken]
    assert kept[0].name in sound.told.hint


def test_with_a_backup_all_comes_back_whole(path, backups, opened):
    written = fill(path, 60, length=700)
    back_up(path, backups)
    written += fill(path, 2)  # later than the backup
    destroy(path, page_with(path, written[30].digest.encode()))

    sound = opened()

    assert [entry.digest for entry in sound.journal.entries()] == [e.digest for e in written]
    assert sound.journal.verify() == []
    assert "All 62 entries" in sound.told.message
    assert add(sound.journal).number == 63


@pytest.mark.parametrize("pages", [(0,), (0, 1, 2)], ids=["header", "header and schema"])
def test_rows_are_found_even_where_sqlite_sees_no_database(path, opened, pages):
    written = fill(path, 30, length=700)
    destroy(path, *pages)

    sound = opened()

    found = {entry.digest for entry in sound.journal.entries(leave_out_altered=True)}
    assert len(found) > 20
    assert found <= {entry.digest for entry in written}


def test_large_events_that_lie_on_many_pages_come_back(path, opened):
    written = fill(path, 5, length=30_000)
    destroy(path, 0)

    sound = opened()

    assert [entry.digest for entry in sound.journal.entries()] == [e.digest for e in written]


def test_what_is_no_journal_at_all_is_kept_and_a_new_one_begun(path, opened):
    """In the program's own place it must not keep a reader from working."""
    path.write_bytes(b"damaged" * 1000)

    sound = opened(must_exist=False)

    assert sound.told.code == "JOURNAL_SET_ASIDE"
    assert sound.journal.entries() == ()
    assert add(sound.journal).number == 1


def test_a_lost_file_is_put_together_from_its_backup_alone(path, backups, opened):
    written = fill(path, 5)
    back_up(path, backups)
    path.write_bytes(bytes(20_000))

    sound = opened()

    assert [entry.digest for entry in sound.journal.entries()] == [e.digest for e in written]


def test_a_backup_of_another_history_adds_nothing(path, backups, opened):
    fill(path, 50, length=700)
    back_up(path, backups)
    path.unlink()
    own = fill(path, 9, length=700)
    destroy(path, 0)

    sound = opened()

    found = {entry.digest for entry in sound.journal.entries(leave_out_altered=True)}
    assert found
    assert found <= {entry.digest for entry in own}


def test_an_altered_row_stays_left_out_in_what_is_put_together(path, opened):
    fill(path, 40, length=700)
    alter(path, 5)
    destroy(path, 0)

    sound = opened()

    assert "Entry 5 isn't what the program wrote." in sound.journal.verify()
    numbers = [entry.number for entry in sound.journal.entries(leave_out_altered=True)]
    assert 5 not in numbers
    assert 6 in numbers


def test_a_file_that_lost_its_end_is_said_and_restored_on_request(path, backups, opened):
    written = fill(path, 2)
    older = path.read_bytes()
    written += fill(path, 3)
    back_up(path, backups)
    path.write_bytes(older)

    sound = opened()

    assert sound.told.code == "JOURNAL_LOST_END"
    assert "lacks its last 3 entries" in sound.told.message
    assert [done.message for done in put_right(path, backups=backups)] == [
        "3 entries came back from the backup."
    ]
    assert [entry.digest for entry in sound.journal.entries()] == [e.digest for e in written]
    assert sound.journal.verify() == []


@pytest.mark.parametrize("common", [0, 1, 4])
def test_a_history_that_was_written_anew_is_noticed_by_the_backup(path, backups, opened, common):
    fill(path, common)
    start = path.read_bytes() if common else None
    fill(path, 5)
    back_up(path, backups)
    path.unlink()
    if start is not None:
        path.write_bytes(start)
    fill(path, 7)  # whole in itself, by another hand

    sound = opened()

    assert sound.journal.verify() == []
    assert sound.told.code == "JOURNAL_OTHER_HISTORY"
    assert f"From entry {common + 1} on" in sound.told.message


def test_a_journal_that_was_deleted_on_purpose_is_begun_without_a_word(path, backups, opened):
    fill(path, 5)
    back_up(path, backups)
    path.unlink()

    assert opened(must_exist=False).told is None


def test_an_altered_entry_comes_back_from_the_backup(path, backups):
    written = fill(path, 6)
    back_up(path, backups)
    alter(path, 4)

    done = put_right(path, backups=backups)

    assert [one.code for one in done] == ["JOURNAL_MENDED"]
    with closing(Journal.open(path)) as journal:
        assert [entry.digest for entry in journal.entries()] == [one.digest for one in written]


def test_where_nothing_is_wrong_nothing_is_done(path, backups):
    fill(path, 6)
    back_up(path, backups)
    before = path.read_bytes()

    assert put_right(path, backups=backups) == []

    assert path.read_bytes() == before


def test_a_project_that_is_not_there_is_not_begun_anew(path, opened):
    with pytest.raises(UserError, match="isn't there") as caught:
        opened()

    assert caught.value.code == "JOURNAL_GONE"
    assert list(path.parent.iterdir()) == []


def test_what_is_only_read_is_not_mended(path, opened):
    fill(path, 3)
    broken = destroy(path, 1)

    with pytest.raises(UserError, match="damaged"):
        opened(read_only=True)

    assert path.read_bytes() == broken


@pytest.mark.parametrize("with_backup", [True, False])
def test_the_list_of_images_comes_from_the_file_or_its_backup_or_is_asked_for(
    path, backups, opened, with_backup
):
    create(path, ProjectSettings(readers=("AK",)), by="AK")
    image = path.parent / "one.png"
    image.write_bytes(cv2.imencode(".png", np.full((96, 128), 7, np.uint8))[1].tobytes())
    add_images(path, [image], progress=lambda *_: None, check=lambda: None)
    if with_backup:
        back_up(path, backups)
    destroy(path, 0)  # the page that says where the tables lie

    sound = opened()

    assert sound.told.code == "JOURNAL_MENDED"
    assert sound.journal.count_of("images") == int(with_backup)
    assert ("add their folder once more" in sound.told.hint) is not with_backup
    assert Verification(sound.journal).run() == []


def test_saving_that_was_cut_off_is_undone_but_said_where_nothing_can_be_written(
    path, opened, tmp_path
):
    written = fill(path, 30, length=3000)
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("PRAGMA cache_size = 1")  # so that pages come to the disk before the end
        writer.execute("BEGIN IMMEDIATE")
        for number in range(31, 60):
            row = (number, *("x" * 3000,) * 7)
            writer.execute("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
        for file in (path, path.with_name(f"{path.name}-journal")):
            shutil.copy(file, tmp_path / f"cut-{file.name}")
        writer.execute("ROLLBACK")
    cut = tmp_path / f"cut-{path.name}"

    with pytest.raises(UserError, match="interrupted") as caught:
        Journal.open(cut, read_only=True)
    assert caught.value.code == "JOURNAL_INTERRUPTED"
    with closing(Journal.open(cut)) as journal:
        assert [entry.digest for entry in journal.entries()] == [one.digest for one in written]


def test_mending_that_was_cut_off_between_two_renamings_is_finished(path, opened):
    written = fill(path, 3)
    path.rename(path.with_name(f"{path.name}-mended"))

    sound = opened()

    assert [entry.digest for entry in sound.journal.entries()] == [e.digest for e in written]
    assert sound.journal._connection.execute("PRAGMA user_version").fetchone() == (VERSION,)
