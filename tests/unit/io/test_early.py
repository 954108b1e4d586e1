"""A file that is opened before it is asked for: handed over once, if still the same."""

from __future__ import annotations

from pathlib import Path
import shutil

import numpy as np
import pytest

from busi_desktop.errors import UserError
from busi_desktop.io import load
from busi_desktop.io.load import open_early, open_file
from busi_desktop.io.samples import samples_folder


@pytest.fixture
def image(tmp_path: Path) -> Path:
    return Path(shutil.copy(samples_folder() / "benign.png", tmp_path))


def test_it_is_handed_over_once(image: Path) -> None:
    early = open_early(image)

    assert early is not None
    frame = early.frame(seconds=60)
    assert frame is not None
    assert open_file(image).read_frame(0) is frame
    anew = open_file(image).read_frame(0)
    assert anew is not frame
    assert np.array_equal(anew.pixels, frame.pixels)


def test_a_file_that_changed_since_is_read_anew(image: Path) -> None:
    early = open_early(image)
    assert early is not None
    before = early.frame(seconds=60)
    shutil.copy(samples_folder() / "cyst.png", image)

    now = open_file(image).read_frame(0)

    assert before is not None
    assert not np.array_equal(now.pixels, before.pixels)


def test_another_file_is_not_mistaken_for_it(image: Path) -> None:
    other = Path(shutil.copy(samples_folder() / "cyst.png", image.with_name("other.png")))
    early = open_early(image)

    found = open_file(other).read_frame(0)

    assert early is not None
    first = early.frame(seconds=60)
    assert first is not None
    assert not np.array_equal(found.pixels, first.pixels)
    assert open_file(image).read_frame(0) is first


def test_what_is_wrong_with_a_file_is_told_to_who_opens_it(tmp_path: Path) -> None:
    bad = tmp_path / "bad.png"
    bad.write_bytes(b"\x89PNG\r\n\x1a\n and no more")
    early = open_early(bad)

    assert early is not None
    assert early.frame(seconds=60) is None
    with pytest.raises(UserError):
        open_file(bad)


def test_folders_large_files_and_what_is_not_there_wait(
    image: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert open_early(image.parent) is None
    assert open_early(image.with_name("gone.png")) is None
    monkeypatch.setattr(load, "GLIMPSE_FROM_BYTES", 10)
    assert open_early(image) is None
