"""The controller and its worker, with the real pipeline."""

from __future__ import annotations

from dataclasses import replace
from threading import Semaphore

import numpy as np
from PySide6.QtCore import QObject, QThread, Slot
import pytest

from busi_desktop.app.entries import EntryState
from busi_desktop.app.requests import Recut
from busi_desktop.app.workbench import Workbench
from busi_desktop.domain.segmentation import SegmentationParams, SlicParams
from busi_desktop.errors import Cancelled
from busi_desktop.inference.registry import default_manifest_path
from busi_desktop.inference.runtime import load_model
from busi_desktop.io.discover import discover
from busi_desktop.io.load import open_source
from busi_desktop.io.samples import samples_folder
from busi_desktop.pipeline.analyze import analyze
from busi_desktop.preprocess.registry import SEED_RECIPE
from busi_desktop.preprocess.superpixels import compute_superpixels
from tests.builders import make_frame, make_result
from tests.gui.conftest import Reader

pytestmark = [pytest.mark.gui, pytest.mark.model]


class Recorder(QObject):
    """Keep what a signal brought, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = []
        self.threads = []

    @Slot(object)
    def take(self, value: object) -> None:
        self.seen.append(value)
        self.threads.append(QThread.currentThread())


@pytest.fixture
def recorder(qapp):
    return Recorder()


def test_opening_a_file_shows_its_frame_and_then_its_analysis(reader, workspace, recorder):
    workspace.frame_changed.connect(recorder.take)

    result = reader.open_samples("malignant.png")

    assert recorder.seen[-1] is result.frame
    assert workspace.entries[0].state is EntryState.ANALYZED
    assert not workspace.stale


def test_the_window_gets_what_the_pipeline_gives_the_command_line(reader):
    shown = reader.open_samples("benign.dcm")

    (ref,) = discover([samples_folder() / "benign.dcm"]).refs
    model = load_model(default_manifest_path())
    direct = analyze(open_source(ref).read_frame(0), model, model.manifest.segmentation)
    assert shown.mask.digest == direct.mask.digest
    assert shown.prediction.probabilities == direct.prediction.probabilities
    assert shown.lesions == direct.lesions


def test_results_reach_the_window_on_its_own_thread(reader, workspace, recorder, qapp):
    workspace.result_changed.connect(recorder.take)

    reader.open_samples("normal.png")

    assert set(recorder.threads) == {qapp.thread()}


def test_a_new_threshold_makes_a_new_mask_from_the_same_prediction(reader, session, workspace):
    before = reader.open_samples("malignant.png")

    session.controller.set_params(replace(workspace.params, threshold=0.8))
    reader.settle()

    after = workspace.result
    assert after.mask.params.threshold == 0.8
    assert after.mask.mask.sum() < before.mask.mask.sum()
    assert after.prediction is before.prediction


def test_superpixels_come_and_go_with_their_switch(reader, session, workspace):
    reader.open_samples("cyst.png")
    plain = workspace.params

    session.controller.set_params(replace(plain, slic=SlicParams(regions=100)))
    reader.settle()
    assert workspace.result.superpixels.n_actual > 10

    session.controller.set_params(plain)
    reader.settle()
    assert workspace.result.superpixels is None


def test_parameters_stay_when_the_reader_turns_to_another_file(reader, session, workspace):
    reader.open_samples("benign.png", "cyst.png")
    session.controller.set_params(replace(workspace.params, threshold=0.77))
    reader.settle()

    session.controller.show(1)
    reader.settle()
    session.controller.set_params(replace(workspace.params, threshold=0.33))
    reader.settle()
    session.controller.show(0)
    reader.settle()

    assert workspace.result.mask.params.threshold == 0.33
    assert workspace.result.frame is workspace.frame


def test_parameters_moved_during_the_analysis_are_caught_up_with(reader, session, workspace):
    reader.open_samples("benign.png", "cyst.png")
    session.controller.show(1)

    session.controller.set_params(replace(workspace.params, threshold=0.9))
    reader.settle()

    assert workspace.result.mask.params.threshold == 0.9


def test_going_back_to_a_frame_is_immediate(reader, session, workspace):
    first = reader.open_samples("benign.png", "cyst.png")
    session.controller.show(1)
    reader.settle()

    session.controller.show(0)

    assert workspace.result is first
    assert workspace.frame is first.frame
    assert not workspace.busy


def test_a_file_opened_twice_has_one_row(reader, session, workspace):
    reader.open_samples("benign.png")
    session.controller.open_paths([str(samples_folder() / "benign.png")])
    reader.open_samples("cyst.png")

    assert [entry.ref.stem for entry in workspace.entries] == ["benign", "cyst"]


def test_an_unreadable_file_keeps_the_list_working(reader, session, workspace, tmp_path, recorder):
    (tmp_path / "a.png").write_bytes(b"not a picture")
    (tmp_path / "b.png").write_bytes((samples_folder() / "benign.png").read_bytes())
    workspace.troubled.connect(recorder.take)

    reader.open(tmp_path)
    reader.wait_for(lambda: workspace.entries[1].thumbnail is not None)
    assert workspace.entries[0].state is EntryState.ERROR
    assert workspace.entries[0].error.hint
    assert workspace.result is None
    assert not recorder.seen

    session.controller.show(1)
    reader.settle()
    assert workspace.entries[1].state is EntryState.ANALYZED


def test_a_folder_without_images_says_so(reader, session, workspace, tmp_path, recorder):
    workspace.troubled.connect(recorder.take)

    session.controller.open_paths([str(tmp_path)])
    reader.wait_for(lambda: recorder.seen)

    assert recorder.seen[0].error.code == "NOTHING_FOUND"


def test_another_recipe_is_for_looking_and_changes_no_answer(reader, session, workspace):
    before = reader.open_samples("benign.png")
    other = replace(SEED_RECIPE, steps=SEED_RECIPE.steps[:2])

    session.controller.try_recipe(other)
    reader.wait_for(lambda: workspace.tried_recipe is not None)

    assert [step.name for step in workspace.steps] == ["resize", "equalize"]
    assert workspace.result is before
    session.controller.try_recipe(workspace.manifest.recipe)
    assert workspace.tried_recipe is None
    assert workspace.steps is before.steps


def test_all_frames_of_a_cine_can_be_walked(reader, session, workspace):
    reader.open_samples("cine.dcm")
    n_frames = workspace.entries[0].n_frames

    shown = []
    for number in range(n_frames):
        session.controller.show(0, number)
        reader.settle()
        shown.append(workspace.result.frame.frame_id.frame_number)

    assert n_frames > 3
    assert shown == list(range(n_frames))
    assert len(workspace.entries[0].summaries) == n_frames


def test_a_crowd_of_wishes_ends_at_the_last(reader, session, workspace):
    reader.open_samples("benign.png", "cyst.png", "malignant.png", "normal.png")

    for turn in range(40):
        session.controller.show(turn % 4)
    session.controller.show(2)
    reader.settle()

    assert workspace.entry(2).ref.stem == "malignant"
    assert workspace.result.frame is workspace.frame
    assert not any(entry.analyzing for entry in workspace.entries)


def test_a_model_that_is_missing_is_told_and_the_frame_is_still_seen(
    qtbot, start_session, tmp_path, recorder
):
    session = start_session(tmp_path / "none.manifest.json")
    session.workspace.troubled.connect(recorder.take)
    reader = Reader(qtbot, session)

    reader.open_samples("benign.png")

    assert session.workspace.frame is not None
    assert session.workspace.result is None
    assert recorder.seen[0].error.code == "MODEL_MANIFEST"
    assert session.workspace.entries[0].state is EntryState.READ


# ------------------------------------------------------- a worker that waits or fails on command
class GatedWorkbench(Workbench):
    """Wait before each cut until the test lets it through."""

    def __init__(self, *parts, **named) -> None:
        super().__init__(*parts, **named)
        self.gate = Semaphore(0)
        self.failing = False

    def run(self, request, *, check, publish, rest):
        if isinstance(request, Recut):
            self.gate.acquire()
            if self.failing:
                raise RuntimeError("planted")
        return super().run(request, check=check, publish=publish, rest=rest)


@pytest.fixture
def gated(monkeypatch, qtbot, start_session):
    """Return a reader whose session cuts masks only when `gate` is released."""
    monkeypatch.setattr("busi_desktop.app.session.Workbench", GatedWorkbench)
    session = start_session()
    reader = Reader(qtbot, session)
    reader.bench = session.controller._thread.worker._workbench
    yield reader
    reader.bench.gate.release(1000)


def test_dragging_a_slider_shows_pictures_all_along_and_ends_at_the_last(gated, recorder):
    gated.open_samples("benign.png")
    gated.workspace.result_changed.connect(recorder.take)

    for step in range(1, 61):
        params = replace(gated.workspace.params, threshold=round(step / 100, 2))
        gated.session.controller.set_params(params)
        if step % 6 == 0:
            shown = len(recorder.seen)
            gated.bench.gate.release()
            gated.wait_for(lambda shown=shown: len(recorder.seen) > shown)
    gated.bench.gate.release()
    gated.settle()

    thresholds = [result.mask.params.threshold for result in recorder.seen]
    assert len(thresholds) >= 10
    assert thresholds == sorted(thresholds)
    assert thresholds[-1] == 0.6


def test_the_old_files_late_mask_is_never_shown(gated, recorder):
    gated.open_samples("benign.png", "cyst.png")
    gated.workspace.result_changed.connect(recorder.take)
    gated.session.controller.set_params(replace(gated.workspace.params, threshold=0.9))

    gated.session.controller.show(1)
    gated.bench.gate.release(10)
    gated.settle()

    shown = {r.frame.frame_id.content_sha256 for r in recorder.seen if r is not None}
    assert shown == {gated.workspace.frame.frame_id.content_sha256}


def test_numbers_are_stale_until_the_matching_result_is_there(gated):
    gated.open_samples("benign.png")
    assert not gated.workspace.stale

    gated.session.controller.set_params(replace(gated.workspace.params, threshold=0.9))
    assert gated.workspace.stale
    assert gated.workspace.busy

    gated.bench.gate.release()
    gated.settle()
    assert not gated.workspace.stale


def test_a_mistake_of_ours_ends_the_wait_is_filed_and_the_next_wish_works(
    gated, program_home, caplog
):
    gated.open_samples("benign.png")
    gated.bench.failing = True
    gated.bench.gate.release()
    gated.session.controller.set_params(replace(gated.workspace.params, threshold=0.9))
    gated.wait_for(lambda: not gated.workspace.busy)

    (crash_file,) = (program_home / "crash").iterdir()
    assert "planted" in crash_file.read_text()
    assert "RuntimeError" in caplog.text
    caplog.clear()

    gated.bench.failing = False
    gated.bench.gate.release()
    gated.session.controller.set_params(replace(gated.workspace.params, threshold=0.8))
    gated.settle()
    assert gated.workspace.result.mask.params.threshold == 0.8


def test_stopping_during_a_job_ends_the_thread(gated):
    gated.open_samples("benign.png")
    gated.session.controller.set_params(replace(gated.workspace.params, threshold=0.9))

    gated.bench.gate.release()

    assert gated.session.stop()
    assert gated.session.controller._thread.worker is None


def test_after_stopping_nothing_is_taken(reader, session, workspace):
    reader.open_samples("benign.png")
    session.stop()

    session.controller.set_params(replace(workspace.params, threshold=0.9))

    assert workspace.stale


def test_the_last_superpixel_maps_are_not_computed_twice(qapp):
    bench = Workbench(default_manifest_path())
    frame = make_frame((150, 200))
    result = bench._analyze(frame, SegmentationParams(), lambda: None, lambda _part: None)

    def cut(regions: int):
        params = SegmentationParams(slic=SlicParams(regions=regions))
        request = Recut(result=result, params=params)
        return bench.run(request, check=lambda: None, publish=lambda _part: None, rest=lambda: None)

    first = cut(60)
    for regions in (70, 80):
        cut(regions)
    assert cut(60).superpixels is first.superpixels
    for regions in range(90, 170, 10):
        cut(regions)
    again = cut(60)
    assert again.superpixels is not first.superpixels
    assert np.array_equal(again.superpixels.labels, first.superpixels.labels)


def test_a_row_tells_of_the_mask_that_is_shown(reader, session, workspace):
    first = reader.open_samples("malignant.png")
    axis_px = workspace.entries[0].summaries[0].facts.long_axis_px

    for threshold in (0.6, 0.7, 0.9):
        session.controller.set_params(replace(workspace.params, threshold=threshold))
    reader.settle()

    (summary,) = workspace.entries[0].summaries
    assert summary.facts.params == workspace.params
    assert summary.facts.long_axis_px == workspace.result.lesions[0].long_axis_px != axis_px
    session.controller.set_params(first.mask.params)
    reader.settle()
    assert workspace.entries[0].summaries[0].facts.long_axis_px == axis_px


DRAFTED = (400, 400)
"""A size above `superpixels.DRAFT_PIXELS`."""


@pytest.fixture
def cut_superpixels(qapp):
    """Return what cuts a frame on a workbench, and what was published on the way."""
    bench = Workbench(default_manifest_path())
    published = []

    def cut(result, regions, *, rest=lambda: None):
        published.clear()
        params = SegmentationParams(slic=SlicParams(regions=regions))
        request = Recut(result=result, params=params)
        return bench.run(request, check=lambda: None, publish=published.append, rest=rest)

    return cut, published


def test_a_draft_comes_before_superpixels_that_take_long_and_once(cut_superpixels):
    cut, published = cut_superpixels
    result = make_result(make_frame(DRAFTED))

    final = cut(result, 100)

    (draft,) = published
    assert draft.is_draft
    assert not final.is_draft
    assert draft.mask.params == final.mask.params
    cut(draft, 100)
    assert published == []  # what is known needs no draft


def test_a_draft_is_never_taken_for_the_superpixels(cut_superpixels):
    cut, published = cut_superpixels
    result = make_result(make_frame(DRAFTED))
    with pytest.raises(Cancelled):
        cut(result, 100, rest=_interrupt)
    (draft,) = published

    final = cut(draft, 100)

    assert published[0].superpixels is draft.superpixels  # not computed twice
    assert not final.is_draft
    alone = compute_superpixels(result.frame.pixels, SlicParams(regions=100))
    assert np.array_equal(final.superpixels.labels, alone.labels)


def test_small_frames_need_no_draft(cut_superpixels):
    cut, published = cut_superpixels

    assert not cut(make_result(make_frame((200, 200))), 100).is_draft
    assert published == []


def _interrupt() -> None:
    raise Cancelled


def test_getting_ready_brings_the_models_own_parameters_before_any_file(reader, session, workspace):
    session.controller.prepare()
    reader.wait_for(lambda: workspace.manifest is not None)

    assert workspace.params == workspace.manifest.segmentation
    assert workspace.result is None


def test_starting_with_files_opens_them_and_does_not_remember_samples(reader, session, workspace):
    session.begin([str(samples_folder() / "benign.png")])
    reader.wait_for(lambda: workspace.result is not None)

    assert workspace.entries[0].ref.stem == "benign"
    assert session.settings.recent == ()
