"""What the worker thread does with a request: plain calls into the pipeline, and four caches.

Heavy libraries are imported inside the functions, on the worker's thread, so that the window is
on the screen before they load.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
import time
from typing import TYPE_CHECKING

from busi_desktop.app.frame_facts import facts_of
from busi_desktop.app.prediction_store import PredictionStore
from busi_desktop.app.requests import (
    BeginSave,
    Discover,
    EndSave,
    FileSeen,
    FrameSummary,
    MakeThumbnail,
    NoteFailure,
    Prepare,
    ReadBeside,
    ReadFrame,
    ReadTruth,
    Recut,
    RecutBeside,
    Request,
    RunFrame,
    SweepPoint,
    TryRecipe,
    WhatIf,
    WriteFile,
)
from busi_desktop.app.thumbnails import make_thumbnail
from busi_desktop.domain.experiment import Experiment
from busi_desktop.domain.frame import Frame, FrameId
from busi_desktop.domain.ground_truth import GroundTruth
from busi_desktop.domain.journal import subject_of
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.domain.segmentation import SegmentationParams, SlicParams, SuperpixelMap
from busi_desktop.domain.step import StepResult
from busi_desktop.errors import BugError, UserError
from busi_desktop.io.discover import Discovery, SourceRef

if TYPE_CHECKING:
    from busi_desktop.app.results_saver import ResultsSaver
    from busi_desktop.inference.runtime import Model
    from busi_desktop.io.load import ImageSource

Check = Callable[[], None]
Publish = Callable[[object], None]

_KEPT_SOURCES = 2
_KEPT_SUPERPIXELS = 8


class Workbench:
    """Carry out requests; made and used on one thread only, since the network is.

    Parameters
    ----------
    manifest_path
        The model to load at the first analysis.
    """

    def __init__(self, manifest_path: Path) -> None:
        self._manifest_path = manifest_path
        self._model: Model | None = None
        self._sources: OrderedDict[int, ImageSource] = OrderedDict()
        self._superpixels: OrderedDict[SlicParams, SuperpixelMap] = OrderedDict()
        self._superpixels_of: FrameId | None = None
        self._predictions = PredictionStore()

    def run(self, request: Request, *, check: Check, publish: Publish) -> object:
        """Carry out a request.

        Parameters
        ----------
        request
            What to do.
        check
            Raises `Cancelled` when the request is no longer wanted.
        publish
            Takes what is ready before the end: `FileSeen`, `Frame`, `ModelManifest`.

        Returns
        -------
        object
            `Discovery`, `AnalysisResult`, `Frame`, a tuple of `StepResult`, `Experiment`,
            `FileSeen`, `FrameSummary`, `ResultsSaver`, the `Path` written, or None, as the request
            has it.

        Raises
        ------
        UserError
            If a file can't be read or written, or the installation is broken.
        Cancelled
            If `check` says so.
        """
        if isinstance(request, ReadFrame | RunFrame):
            return self._read_and_analyze(request, check, publish)
        if isinstance(request, ReadBeside):
            return self._read(request, publish)
        if isinstance(request, Recut):
            return self._recut(request, check)
        if isinstance(request, MakeThumbnail):
            return self._see(request.entry_id, request.ref, check)
        return self._run_rarer(request, check, publish)

    def _run_rarer(self, request: Request, check: Check, publish: Publish) -> object:
        if isinstance(request, BeginSave | NoteFailure | EndSave):
            return self._save(request, publish)
        if isinstance(request, WhatIf | SweepPoint):
            return self._experiment(request, check, publish)
        if isinstance(request, Prepare):
            self._prepare(publish)
            return None
        return _run_stateless(request, check)

    def _read_and_analyze(
        self, request: ReadFrame | RunFrame, check: Check, publish: Publish
    ) -> AnalysisResult | FrameSummary:
        started = time.perf_counter()
        frame = self._read(request, publish)
        read_ms = (time.perf_counter() - started) * 1e3
        if isinstance(request, ReadFrame):
            publish(frame)
        check()
        result = self._analyze(frame, request.params, check, publish)
        if isinstance(request, ReadFrame):
            return result
        if request.saver is not None:
            n_frames = self._source(request.entry_id, request.ref).n_frames
            request.saver.save(request.entry_id, result, n_frames=n_frames, read_ms=read_ms)
        return summarize(request.entry_id, request.frame_number, result)

    def _read(self, request: ReadFrame | RunFrame | ReadBeside, publish: Publish) -> Frame:
        source = self._source(request.entry_id, request.ref)
        frame = source.read_frame(request.frame_number)
        publish(
            FileSeen(
                entry_id=request.entry_id,
                n_frames=source.n_frames,
                thumbnail=make_thumbnail(frame),
            )
        )
        return frame

    def _see(self, entry_id: int, ref: SourceRef, check: Check) -> FileSeen:
        source = self._source(entry_id, ref)
        check()
        frame = source.read_frame(0)
        return FileSeen(
            entry_id=entry_id, n_frames=source.n_frames, thumbnail=make_thumbnail(frame)
        )

    def _source(self, entry_id: int, ref: SourceRef) -> ImageSource:
        from busi_desktop.io.load import open_source

        source = self._sources.pop(entry_id, None) or open_source(ref)
        self._sources[entry_id] = source
        while len(self._sources) > _KEPT_SOURCES:
            self._sources.popitem(last=False)
        return source

    def _analyze(
        self, frame: Frame, params: SegmentationParams | None, check: Check, publish: Publish
    ) -> AnalysisResult:
        from busi_desktop.pipeline.analyze import analyze

        model = self._loaded_model(publish)
        wanted = params or model.manifest.segmentation
        known = self._predictions.get(frame.frame_id)
        if known is None:
            result = analyze(frame, model, wanted, check=check)
            self._predictions.keep(result)
        else:
            result = analyze(frame, model, wanted, known=known.prediction, check=check)
            took = {"infer": known.timings_ms["infer"]}
            result = replace(result, timings_ms=result.timings_ms | took)
        self._keep_superpixels(result)
        return result

    def _loaded_model(self, publish: Publish) -> Model:
        if self._model is None:
            from busi_desktop.pipeline.models import load_model

            self._model = load_model(self._manifest_path)
            publish(self._model.manifest)
        return self._model

    def _prepare(self, publish: Publish) -> None:
        import busi_desktop.pipeline.analyze  # noqa: F401 - both for their weight

        self._loaded_model(publish)

    def _recut(self, request: Recut, check: Check) -> AnalysisResult:
        from busi_desktop.pipeline.resegment import resegment

        slic = request.params.slic
        known = None
        if slic is not None and self._superpixels_of == request.result.frame.frame_id:
            known = self._superpixels.get(slic)
        result = resegment(request.result, request.params, superpixels=known, check=check)
        self._keep_superpixels(result)
        return result

    def _experiment(
        self, request: WhatIf | SweepPoint, check: Check, publish: Publish
    ) -> Experiment:
        from busi_desktop.pipeline.what_if import ask, what_if

        model = self._loaded_model(publish)
        if isinstance(request, WhatIf):
            return what_if(request.result, request.recipe, model, check=check)
        return ask(request.frame, request.recipe, model, check=check)

    def _save(
        self, request: BeginSave | NoteFailure | EndSave, publish: Publish
    ) -> ResultsSaver | Path | None:
        if isinstance(request, BeginSave):
            from busi_desktop.app.results_saver import ResultsSaver

            return ResultsSaver(request.plan, self._loaded_model(publish).manifest)
        if isinstance(request, EndSave):
            return request.saver.end(interrupted=request.interrupted)
        try:
            source = self._source(request.entry_id, request.ref)
        except UserError:  # the fault to note is in the request
            source = None
        request.saver.fail(
            request.entry_id, request.error, index=request.frame_number, source=source
        )
        return None

    def _keep_superpixels(self, result: AnalysisResult) -> None:
        if result.frame.frame_id != self._superpixels_of:
            self._superpixels_of = result.frame.frame_id
            self._superpixels.clear()
        if result.superpixels is None:
            return
        self._superpixels[result.superpixels.params] = result.superpixels
        self._superpixels.move_to_end(result.superpixels.params)
        while len(self._superpixels) > _KEPT_SUPERPIXELS:
            self._superpixels.popitem(last=False)


def _run_stateless(
    request: Request, check: Check
) -> AnalysisResult | Discovery | tuple[StepResult, ...] | GroundTruth | Path:
    if isinstance(request, Discover):
        from busi_desktop.io.discover import discover

        return discover([Path(path) for path in request.paths])
    if isinstance(request, RecutBeside):
        from busi_desktop.pipeline.resegment import resegment

        return resegment(request.result, request.params, check=check)
    if isinstance(request, TryRecipe):
        from busi_desktop.preprocess.run import run

        return run(
            request.frame.pixels,
            request.recipe,
            known=request.known,
            is_preview=request.is_preview,
            check=check,
        )
    if isinstance(request, WriteFile):
        from busi_desktop.export.files import write_atomic

        write_atomic(request.target, request.encode())
        return request.target
    if isinstance(request, ReadTruth):
        from busi_desktop.io.ground_truth import read_ground_truth

        return read_ground_truth(request.ref, request.shape)
    msg = f"no one does {type(request).__name__}"
    raise BugError(msg)


def summarize(entry_id: int, frame_number: int, result: AnalysisResult) -> FrameSummary:
    """Return what the file list shows of a result."""
    prediction = result.prediction
    return FrameSummary(
        entry_id=entry_id,
        frame_number=frame_number,
        label=None if prediction.abstained else prediction.label,
        probability=max(prediction.probabilities),
        subject=subject_of(result.frame.frame_id),
        facts=facts_of(result),
    )
