from __future__ import annotations

import errno
import os
from pathlib import Path
import threading

import pytest

from busi_desktop.errors import UserError
from busi_desktop.export.files import PART_SUFFIX, clean_stale_parts, write_atomic


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if path.is_file()}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "results"
    folder.mkdir()
    return folder


def test_writes_the_bytes_and_leaves_no_part(folder):
    write_atomic(folder / "a_mask.png", b"\x00\xff" * 100)

    assert (folder / "a_mask.png").read_bytes() == b"\x00\xff" * 100
    assert names(folder) == {"a_mask.png"}


def test_replaces_an_older_file(folder):
    (folder / "run.json").write_bytes(b"old and longer")

    write_atomic(folder / "run.json", b"new")

    assert (folder / "run.json").read_bytes() == b"new"


@pytest.mark.parametrize("name", ["ä ö 乳房.png", "x" * 250 + ".png", "乳" * 80 + ".png"])
def test_accepts_any_name_that_the_file_system_accepts(folder, name):
    write_atomic(folder / name, b"1")

    assert names(folder) == {name}


def test_new_file_has_the_rights_of_any_new_file(folder):
    (folder / "usual").write_bytes(b"")

    write_atomic(folder / "ours", b"")

    assert (folder / "ours").stat().st_mode == (folder / "usual").stat().st_mode


def test_bytes_are_on_the_disk_before_they_get_their_name(folder, monkeypatch):
    target = folder / "results.jsonl"
    seen = []
    real_fsync = os.fsync

    def fsync(descriptor: int) -> None:
        seen.append((target.exists(), os.fstat(descriptor).st_size))
        real_fsync(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)

    write_atomic(target, b"12345")

    assert seen[0] == (False, 5)


@pytest.mark.skipif(os.name == "nt", reason="needs a POSIX limit on file sizes")
def test_failing_write_keeps_the_older_file_and_leaves_no_part(folder):
    import resource

    (folder / "results.csv").write_bytes(b"old")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))
    try:
        with pytest.raises(UserError) as caught:
            write_atomic(folder / "results.csv", b"x" * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)

    assert caught.value.code == "WRITE_FAILED"
    assert (folder / "results.csv").read_bytes() == b"old"
    assert names(folder) == {"results.csv"}


def test_missing_folder_is_reported(tmp_path):
    with pytest.raises(UserError, match=r"Could not write a\.png") as caught:
        write_atomic(tmp_path / "nowhere" / "a.png", b"1")

    assert caught.value.code == "WRITE_FAILED"
    assert isinstance(caught.value.__cause__, FileNotFoundError)


def test_folder_in_the_way_is_reported_and_leaves_no_part(folder):
    (folder / "a.png").mkdir()

    with pytest.raises(UserError):
        write_atomic(folder / "a.png", b"1")

    assert names(folder) == set()


@pytest.mark.parametrize(
    ("number", "code", "advice"),
    [
        (errno.ENOSPC, "DISK_FULL", "space"),
        (errno.EDQUOT, "DISK_FULL", "space"),
        (errno.EACCES, "NOT_WRITABLE", "may write"),
        (errno.EROFS, "NOT_WRITABLE", "may write"),
        (errno.EIO, "WRITE_FAILED", "disk"),
    ],
)
def test_refusal_by_the_system_says_which_file_and_what_to_do(
    folder, monkeypatch, number, code, advice
):
    (folder / "a.png").write_bytes(b"old")

    def refuse(self: Path, target: Path) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "replace", refuse)

    with pytest.raises(UserError) as caught:
        write_atomic(folder / "a.png", b"new")

    assert caught.value.code == code
    assert "a.png" in caught.value.message
    assert advice in caught.value.hint
    assert (folder / "a.png").read_bytes() == b"old"
    assert names(folder) == {"a.png"}


def test_interruption_leaves_no_part(folder, monkeypatch):
    def interrupt(descriptor: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)

    with pytest.raises(KeyboardInterrupt):
        write_atomic(folder / "a.png", b"new")

    assert names(folder) == set()


def test_threads_that_write_the_same_name_leave_one_whole_file(folder):
    contents = [bytes([number]) * 50_000 for number in range(4)]
    threads = [
        threading.Thread(target=write_atomic, args=(folder / "a.bin", content))
        for content in contents
    ]

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert (folder / "a.bin").read_bytes() in contents
    assert names(folder) == {"a.bin"}


def test_cleaning_takes_parts_of_killed_runs_and_nothing_else(folder):
    stale = {f".a_mask.png.4711-0{PART_SUFFIX}", f".x.y.1-12{PART_SUFFIX}"}
    kept = {"a_mask.png", ".hidden", "a.part", ".a.part", f"a.1-0{PART_SUFFIX}", PART_SUFFIX}
    for name in stale | kept:
        (folder / name).write_bytes(b"1")
    (folder / f".folder.1-0{PART_SUFFIX}").mkdir()

    removed = clean_stale_parts(folder)

    assert removed == 2
    assert names(folder) == kept
    assert (folder / f".folder.1-0{PART_SUFFIX}").is_dir()


def test_cleaning_finds_what_a_killed_write_leaves(folder, monkeypatch):
    def keep(self: Path, *, missing_ok: bool = False) -> None:
        """Stand for a process that is no more: nobody tidies up."""

    def die(descriptor: int) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", keep)
        patch.setattr(os, "fsync", die)
        with pytest.raises(KeyboardInterrupt):
            write_atomic(folder / "a_mask.png", b"half")
    assert len(names(folder)) == 1

    clean_stale_parts(folder)

    assert names(folder) == set()


def test_cleaning_a_missing_folder_is_reported(tmp_path):
    with pytest.raises(UserError):
        clean_stale_parts(tmp_path / "nowhere")
