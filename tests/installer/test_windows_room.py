"""The Windows installer on disks that are too small, or become so: nothing half is left."""

from __future__ import annotations

import contextlib
from pathlib import Path
import time

import pytest

from installer import windows
from installer.frame import VERSION, size_of
from tests.installer.setups import NEXT, install_into, why, words_of
from tests.installer.wine import Wine

pytestmark = pytest.mark.installer
FOLDER = "S:\\programs\\busi"


def fill(path: Path) -> None:
    """Write until the disk is full."""
    with contextlib.suppress(OSError), path.open("wb", buffering=0) as stream:
        while stream.write(bytes(1 << 20)):
            pass


def test_disk_that_is_too_small_is_refused_in_words(wine: Wine, tmp_path: Path) -> None:
    with wine.small_disk("S", tmp_path / "small", 200) as disk:
        done = install_into(wine, VERSION, FOLDER)

        assert done.returncode == 2
        assert "The disk S: has 200 MB free" in why(wine)
        assert list(disk.iterdir()) == []


def test_disk_that_fills_up_meanwhile_is_left_as_it_was(wine: Wine, tmp_path: Path) -> None:
    # Of the version that is stored unpacked, so that nothing but this disk can fill up.
    size_mb = size_of(windows.PROGRAM) // 2**20 + 30
    with wine.small_disk("S", tmp_path / "filling", size_mb) as disk:
        setup = wine.start(words_of(NEXT, FOLDER))
        while not (disk / "programs/busi/app.new/lib").exists():
            assert setup.poll() is None, why(wine)
            time.sleep(0.05)  # somebody else's process: there is no event to wait for
        fill(disk / "filler")
        code = setup.wait(300)
        wine.end(setup)

        assert code == 2
        assert "the disk is full" in why(wine)
        assert {path.name for path in disk.rglob("*")} <= {"filler", "programs"}
