"""What the workspace keeps back, and how it gives it out again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from busi_desktop.app.answers import summarize
from busi_desktop.app.entries import EntryState
from busi_desktop.app.workspace import Workspace
from busi_desktop.domain.journal import subject_of
from busi_desktop.io.discover import SourceRef
from tests.builders import make_frame, make_prediction, make_result

pytestmark = pytest.mark.gui


@pytest.fixture
def shown() -> set[str]:
    return set()


@pytest.fixture
def workspace(qapp, shown):
    made = Workspace()
    made.gate_by(lambda subject: subject in shown)
    yield made
    del made


def results(n: int):
    for number in range(n):
        frame = make_frame()
        frame = replace(frame, frame_id=replace(frame.frame_id, content_sha256=f"{number:064x}"))
        yield make_result(frame, prediction=make_prediction(frame))


def add_files(workspace, tmp_path, n: int):
    refs = [SourceRef(label=f"{i}", stem=f"{i}", path=tmp_path / f"{i}") for i in range(n)]
    for entry, result in zip(workspace.add_entries(refs), results(n), strict=True):
        workspace.update_entry(entry.with_summary(summarize(entry.entry_id, 0, result)))


def test_a_result_is_kept_back_until_its_frame_may_be_shown(workspace, shown):
    (result,) = results(1)
    seen = []
    workspace.result_changed.connect(seen.append)

    workspace.set_result(result)
    assert (workspace.result, workspace.answer) == (None, result)
    shown.add(subject_of(result.frame.frame_id))
    workspace.look_again()

    assert workspace.result is result
    assert seen == [None, result]


def test_only_rows_that_change_are_told_of(workspace, shown, tmp_path):
    add_files(workspace, tmp_path, 3)
    assert {entry.state for entry in workspace.entries} == {EntryState.HIDDEN}
    changed = []
    workspace.entry_changed.connect(changed.append)

    shown.add(f"{1:064x}#0")
    workspace.look_again()

    assert [entry.entry_id for entry in changed] == [1]
    assert [entry.state for entry in workspace.entries] == [
        EntryState.HIDDEN,
        EntryState.ANALYZED,
        EntryState.HIDDEN,
    ]


def test_what_was_shown_is_hidden_again_with_nothing_left_of_it(workspace, shown, tmp_path):
    shown.add(f"{0:064x}#0")
    add_files(workspace, tmp_path, 1)
    (before,) = workspace.entries[0].summaries
    assert before.label is not None

    shown.clear()
    workspace.look_again()

    (after,) = workspace.entries[0].summaries
    assert (after.label, after.probability, after.is_hidden) == (None, 0.0, True)
    shown.add(f"{0:064x}#0")
    workspace.look_again()
    assert workspace.entries[0].summaries == (before,)
