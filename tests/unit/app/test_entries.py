"""What the file list knows of a file."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from busi_desktop.app.answers import FileSeen, FrameSummary
from busi_desktop.app.entries import EntryState, FileEntry
from busi_desktop.errors import UserError
from busi_desktop.io.discover import SourceRef

THUMBNAIL = np.zeros((6, 8), np.uint8)


@pytest.fixture
def entry():
    ref = SourceRef(label="a/b.png", stem="b", path=Path("a/b.png"))
    return FileEntry(entry_id=3, ref=ref)


def seen(n_frames: int = 1) -> FileSeen:
    return FileSeen(entry_id=3, n_frames=n_frames, thumbnail=THUMBNAIL)


def summary(frame_number: int = 0, label: str | None = "benign") -> FrameSummary:
    return FrameSummary(entry_id=3, frame_number=frame_number, label=label, probability=0.7)


def test_a_file_goes_from_unread_over_analyzing_to_analyzed(entry):
    states = [entry.state]
    for step in (
        lambda e: e.with_analyzing(True),
        lambda e: e.with_file(seen()),
        lambda e: e.with_summary(summary()),
    ):
        entry = step(entry)
        states.append(entry.state)

    assert states == [
        EntryState.NOT_READ,
        EntryState.ANALYZING,
        EntryState.ANALYZING,
        EntryState.ANALYZED,
    ]


def test_a_file_whose_frames_all_got_no_class_is_abstained(entry):
    entry = entry.with_file(seen(2)).with_summary(summary(0, None))

    assert entry.state is EntryState.ABSTAINED
    assert entry.with_summary(summary(1)).state is EntryState.ANALYZED


def test_an_error_outweighs_all_and_a_good_answer_clears_it(entry):
    error = UserError("Broken.", hint="Mend it.", code="X")

    broken = entry.with_file(seen()).with_error(error)

    assert broken.state is EntryState.ERROR
    assert broken.with_summary(summary()).state is EntryState.ANALYZED


def test_a_new_answer_replaces_that_of_the_same_frame_in_order(entry):
    for number, label in ((2, "benign"), (0, "benign"), (2, "malignant")):
        entry = entry.with_summary(summary(number, label))

    assert [(s.frame_number, s.label) for s in entry.summaries] == [(0, "benign"), (2, "malignant")]


def test_the_first_thumbnail_stays_while_frames_are_scrolled(entry):
    entry = entry.with_file(seen(5))

    later = entry.with_file(FileSeen(entry_id=3, n_frames=5, thumbnail=THUMBNAIL + 9))

    assert later.thumbnail is THUMBNAIL
