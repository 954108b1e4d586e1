"""Analyzing all files: in the background, to the end, or until told to stop."""

from __future__ import annotations

from dataclasses import replace
from threading import Event

import pytest

from busi_desktop.app.entries import EntryState
from busi_desktop.app.requests import RunFrame
from busi_desktop.app.workbench import Workbench
from busi_desktop.inference.runtime import Model
from busi_desktop.io.samples import samples_folder
from tests.gui.conftest import Reader

pytestmark = [pytest.mark.gui, pytest.mark.model]


@pytest.fixture
def ends(session):
    seen = []
    session.folder_run.ended.connect(seen.append)
    return seen


def test_a_run_answers_every_frame_of_every_file(reader, session, workspace, ends, tmp_path):
    (tmp_path / "broken.png").write_bytes(b"no picture")
    reader.open(
        *(samples_folder() / name for name in ("benign.png", "cine.dcm")), tmp_path / "broken.png"
    )
    progress = []
    session.folder_run.progressed.connect(progress.append)

    session.folder_run.start()
    reader.wait_for(lambda: ends)

    states = [entry.state for entry in workspace.entries]
    assert states == [EntryState.ANALYZED, EntryState.ANALYZED, EntryState.ERROR]
    assert len(workspace.entries[1].summaries) == workspace.entries[1].n_frames
    assert ends[0].failed == 1
    assert ends[0].done == ends[0].total == 2 + workspace.entries[1].n_frames
    assert [p.done for p in progress] == sorted(p.done for p in progress)
    assert not session.folder_run.running


def test_frames_that_have_an_answer_are_not_asked_again(reader, session, ends):
    reader.open_samples("benign.png")
    progress = []
    session.folder_run.progressed.connect(progress.append)

    session.folder_run.start()

    assert len(ends) == 1
    assert not progress


def test_a_run_has_each_next_file_read_while_one_is_analyzed(reader, session, ends):
    reader.open_samples("benign.png", "cyst.png", "malignant.png")
    asked = []
    session.controller.done.connect(
        lambda request, _answer: asked.append(request) if isinstance(request, RunFrame) else None
    )

    session.folder_run.start()
    reader.wait_for(lambda: ends)

    following = [None if request.then is None else request.then.stem for request in asked]
    assert [request.ref.stem for request in asked] == ["cyst", "malignant"]
    assert following == ["malignant", None]


def test_the_reader_goes_first_and_the_run_still_ends(reader, session, workspace, ends):
    reader.open_samples("benign.png", "cine.dcm", "cyst.png", "malignant.png", "normal.png")
    session.folder_run.start()

    session.controller.show(3)
    reader.settle()
    assert workspace.entry(3).ref.stem == "malignant"
    assert not ends

    reader.wait_for(lambda: ends)
    assert all(entry.state is EntryState.ANALYZED for entry in workspace.entries)


def test_a_cancelled_run_keeps_what_is_done_and_marks_nothing_as_running(
    reader, session, workspace, ends
):
    reader.open_samples("benign.png", "cine.dcm")
    session.folder_run.start()
    reader.wait_for(lambda: len(workspace.entries[1].summaries) >= 2)

    session.folder_run.cancel()

    assert ends[0].cancelled
    assert not session.folder_run.running
    assert not any(entry.analyzing for entry in workspace.entries)
    assert len(workspace.entries[1].summaries) < workspace.entries[1].n_frames


def test_closing_all_files_ends_the_run(reader, session, ends):
    reader.open_samples("benign.png", "cine.dcm")
    session.folder_run.start()

    session.controller.close_all()

    assert ends[0].cancelled


def test_a_missing_model_ends_the_run_and_blames_no_file(qtbot, start_session, tmp_path):
    session = start_session(tmp_path / "none.json")
    reader = Reader(qtbot, session)
    reader.open_samples("benign.png", "cyst.png")
    ends, troubles = [], []
    session.folder_run.ended.connect(ends.append)
    session.workspace.troubled.connect(troubles.append)

    session.folder_run.start()
    reader.wait_for(lambda: ends)

    assert troubles[0].error.code == "MODEL_MANIFEST"
    assert all(entry.error is None for entry in session.workspace.entries)


def test_the_status_line_shows_the_run_and_its_cancel_button(window, reader, session, workspace):
    reader.open_samples("benign.png", "cine.dcm")
    window.actions_by_name["analyze_all"].trigger()
    cancel = window.status._cancel
    assert cancel.isVisible()
    assert window.status._bar.maximum() >= 2

    reader.wait_for(lambda: len(workspace.entries[1].summaries) >= 1)
    cancel.click()

    assert not cancel.isVisible()
    assert "stopped" in window.status.currentMessage()


class HeldWorkbench(Workbench):
    """Hold the first background frame until the test lets it go."""

    def __init__(self, *parts, **named) -> None:
        super().__init__(*parts, **named)
        self.entered, self.gate = Event(), Event()
        self.begun = 0

    def run(self, request, *, check, publish, rest):
        if isinstance(request, RunFrame):
            self.begun += 1
            self.entered.set()
            self.gate.wait()
            check()
        return super().run(request, check=check, publish=publish, rest=rest)


def test_a_frame_that_had_to_step_aside_is_taken_up_again(monkeypatch, qtbot, start_session):
    monkeypatch.setattr("busi_desktop.app.session.Workbench", HeldWorkbench)
    session = start_session()
    bench = session.controller._thread.worker._workbench
    reader = Reader(qtbot, session)
    ends = []
    session.folder_run.ended.connect(ends.append)
    reader.open_samples("benign.png", "cyst.png", "normal.png")
    session.folder_run.start()
    reader.wait_for(bench.entered.is_set)

    session.controller.show(2)
    bench.gate.set()
    reader.wait_for(lambda: ends)

    assert bench.begun == 2  # once in vain
    assert all(entry.state is EntryState.ANALYZED for entry in session.workspace.entries)


# --------------------------------------------------------------------------------- pause, retry
def test_a_paused_run_asks_for_nothing_until_it_goes_on(reader, session, workspace, ends):
    reader.open_samples("benign.png", "cine.dcm")
    reached = []
    session.folder_run.progressed.connect(reached.append)
    session.folder_run.start()
    reader.wait_for(lambda: len(workspace.entries[1].summaries) >= 1)

    session.folder_run.toggle_pause()
    reader.wait_for(lambda: not workspace.entries[1].analyzing)
    done = len(workspace.entries[1].summaries)
    session.controller.show(0)  # the reader goes on reading meanwhile
    reader.settle()

    assert session.folder_run.running
    assert reached[-1].paused
    assert len(workspace.entries[1].summaries) == done < workspace.entries[1].n_frames
    session.folder_run.toggle_pause()
    reader.wait_for(lambda: ends)
    assert len(workspace.entries[1].summaries) == workspace.entries[1].n_frames


def test_what_failed_is_taken_up_again_and_nothing_else(reader, session, workspace, ends, tmp_path):
    broken = tmp_path / "later.png"
    broken.write_bytes(b"no picture")
    reader.open(samples_folder() / "benign.png", broken)
    session.folder_run.start()
    reader.wait_for(lambda: ends)
    assert (ends[0].failed, session.folder_run.n_failed_files) == (1, 1)
    broken.write_bytes((samples_folder() / "cyst.png").read_bytes())
    asked = []
    session.folder_run.progressed.connect(asked.append)

    session.folder_run.retry()
    reader.wait_for(lambda: len(ends) == 2)

    assert {progress.label for progress in asked} == {"later.png"}
    assert (ends[1].done, ends[1].failed) == (1, 0)
    assert session.folder_run.n_failed_files == 0
    assert workspace.entries[1].state is EntryState.ANALYZED


def test_another_threshold_makes_all_masks_anew_and_asks_the_network_nothing(
    reader, session, workspace, ends, monkeypatch
):
    reader.open_samples("malignant.png", "cyst.png")
    session.folder_run.start()
    reader.wait_for(lambda: ends)
    before = [entry.summaries[0].facts for entry in workspace.entries]
    monkeypatch.setattr(Model, "run", _refuse_to_answer)

    session.controller.set_params(replace(workspace.params, threshold=0.2))
    session.folder_run.start()
    reader.wait_for(lambda: len(ends) == 2)

    after = [entry.summaries[0].facts for entry in workspace.entries]
    assert [facts.params.threshold for facts in after] == [0.2, 0.2]
    assert [facts.malignancy for facts in after] == [facts.malignancy for facts in before]
    assert ends[1].failed == 0


def _refuse_to_answer(*_args):
    pytest.fail("the network was asked again")
