"""Which frame of a run comes next."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from busi_desktop.app.answers import FileSeen, FrameSummary
from busi_desktop.app.run_queue import RunQueue
from busi_desktop.app.workspace import Workspace
from busi_desktop.io.discover import SourceRef


@pytest.fixture
def workspace():
    made = Workspace()
    made.add_entries(
        [SourceRef(label=name, stem=name, path=Path(name)) for name in ("a", "b", "c")]
    )
    return made


def answer(workspace, entry, *numbers):
    for number in numbers:
        summary = FrameSummary(
            entry_id=entry.entry_id, frame_number=number, label="benign", probability=0.7
        )
        workspace.update_entry(workspace.entry(entry.entry_id).with_summary(summary))


def open_with(workspace, entry, n_frames):
    seen = FileSeen(
        entry_id=entry.entry_id, n_frames=n_frames, thumbnail=np.zeros((2, 2), np.uint8)
    )
    workspace.update_entry(workspace.entry(entry.entry_id).with_file(seen))


def all_of(queue):
    place, places = queue.after(None), []
    while place is not None:
        places.append(place)
        place = queue.after(place)
    return places


def test_frames_come_file_by_file_and_those_with_an_answer_are_passed_over(workspace):
    a, b, c = workspace.entries
    open_with(workspace, b, 3)
    answer(workspace, b, 1)
    answer(workspace, c, 0)
    queue = RunQueue(workspace, workspace.entries)

    assert all_of(queue) == [(a.entry_id, 0), (b.entry_id, 0), (b.entry_id, 2)]
    assert queue.n_passed == 2


def test_a_run_that_writes_files_asks_for_every_frame(workspace):
    a, *_ = workspace.entries
    answer(workspace, a, 0)

    assert len(all_of(RunQueue(workspace, workspace.entries, is_anew=True))) == 3


def test_of_chosen_frames_no_other_one_is_given(workspace):
    _, b, _ = workspace.entries
    open_with(workspace, b, 5)
    queue = RunQueue(workspace, [workspace.entry(b.entry_id)], chosen={b.entry_id: [1, 4]})

    assert queue.n_ahead == 2
    assert all_of(queue) == [(b.entry_id, 1), (b.entry_id, 4)]


def test_frames_that_a_file_turns_out_to_have_are_ahead_once_it_is_open(workspace):
    a, *_ = workspace.entries
    queue = RunQueue(workspace, workspace.entries)
    first = queue.after(None)
    assert queue.n_ahead == 2

    open_with(workspace, a, 4)
    queue.after(first)

    assert queue.n_ahead == 2 + 2


def test_the_next_file_is_the_next_one_with_something_to_ask(workspace):
    _, b, c = workspace.entries
    answer(workspace, b, 0)
    queue = RunQueue(workspace, workspace.entries)

    first = queue.after(None)
    assert queue.next_file().entry_id == c.entry_id

    queue.after(first)
    assert queue.next_file() is None
