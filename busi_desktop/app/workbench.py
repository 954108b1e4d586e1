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

from busi_desktop.app.answers import FileSeen, FrameSummary, Glimpse, summarize
from busi_desktop.app.prediction_store import PredictionStore
from busi_desktop.app.requests import (
    BeginSave,
    EndSave,
    MakeThumbnail,
    NoteFailure,
    Prepare,
    ReadAhead,
    ReadBeside,
    ReadFrame,
    Recut,
    RecutBeside,
    Request,
    RunFrame,
    SweepPoint,
    WhatIf,
)
from busi_desktop.app.stateless import make_images, run_stateless
from busi_desktop.app.superpixel_store import SuperpixelStore
from busi_desktop.app.thumbnails import make_thumbnail
from busi_desktop.domain.experiment import Experiment
from busi_desktop.domain.frame import Frame
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.domain.segmentation import SegmentationParams
from busi_desktop.errors import UserError
from busi_desktop.io.discover import SourceRef

if TYPE_CHECKING:
    from busi_desktop.app.results_saver import ResultsSaver
    from busi_desktop.inference.runtime import Model
    from busi_desktop.io.load import ImageSource

Check = Callable[[], None]
Publish = Callable[[object], None]
Rest = Callable[[], None]

_FIRST_PAINT_S = 0.05
_PAINT_S = 0.02
_KEPT_SOURCES = 2


class Workbench:
    """Carry out requests; made and used on one thread only, since the network is.

    Parameters
    ----------
    manifest_path
        The model to load at the first analysis.
    calibrated
        Returns a frame under the reader's own calibration of it.
    """

    def __init__(
        self,
        manifest_path: Path,
        *,
        calibrated: Callable[[Frame], Frame] | None = None,
    ) -> None:
        self._manifest_path = manifest_path
        self._calibrated = calibrated
        self._model: Model | None = None
        self._sources: OrderedDict[int, ImageSource] = OrderedDict()
        self._superpixels = SuperpixelStore()
        self._predictions = PredictionStore()

    def run(self, request: Request, *, check: Check, publish: Publish, rest: Rest) -> object:
        """Carry out a request.

        Parameters
        ----------
        request
            What to do.
        check
            Raises `Cancelled` when the request is no longer wanted.
        publish
            Takes what is ready before the end: `FileSeen`, `Frame`, `ModelManifest`, and an
            `AnalysisResult` that is a draft.
        rest
            Waits a moment before work that takes long; raises `Cancelled` if a newer wish comes.

        Returns
        -------
        object
            `Discovery`, `AnalysisResult`, `Frame`, a tuple of `StepResult`, `CellMap`,
            `Experiment`, `FileSeen`, `FrameSummary`, `ResultsSaver`, the `Path` written, or None,
            as the request has it.

        Raises
        ------
        UserError
            If a file can't be read or written, or the installation is broken.
        Cancelled
            If `check` says so.
        """
        if isinstance(request, ReadFrame | RunFrame):
            return self._read_and_analyze(request, check, publish)
        if isinstance(request, ReadBeside | ReadAhead):
            return self._read(request, publish)
        if isinstance(request, Recut):
            return self._recut(request, check, publish, rest)
        if isinstance(request, RecutBeside):
            return self._recut_beside(request, check, publish)
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
        return run_stateless(request, check)

    def _read_and_analyze(
        self, request: ReadFrame | RunFrame, check: Check, publish: Publish
    ) -> AnalysisResult | FrameSummary:
        started = time.perf_counter()
        ahead = request.frame if isinstance(request, ReadFrame) else None
        if isinstance(request, ReadFrame) and ahead is None:
            self._glimpse(request, publish)
        frame = ahead or self._read(request, publish)
        read_ms = (time.perf_counter() - started) * 1e3
        if isinstance(request, ReadFrame):
            if ahead is None:
                publish(frame)
            # What follows would keep the window's thread from painting it.
            time.sleep(_FIRST_PAINT_S if self._model is None else _PAINT_S)
            if ahead is None:
                self._tell_of_file(request, frame, publish)
        check()
        result = self._analyze(frame, request.params, check, publish)
        if isinstance(request, ReadFrame):
            make_images(result.steps)
            return result
        if request.saver is not None:
            n_frames = self._source(request.entry_id, request.ref).n_frames
            request.saver.save(request.entry_id, result, n_frames=n_frames, read_ms=read_ms)
        return summarize(request.entry_id, request.frame_number, result)

    def _read(
        self, request: ReadFrame | RunFrame | ReadBeside | ReadAhead, publish: Publish
    ) -> Frame:
        then = request.then if isinstance(request, RunFrame) else None
        source = self._source(request.entry_id, request.ref, then=then)
        frame = source.read_frame(request.frame_number)
        if self._calibrated is not None:
            frame = self._calibrated(frame)
        if not isinstance(request, ReadFrame):
            self._tell_of_file(request, frame, publish)
        else:  # the first thumbnail brings OpenCV, and a reader waits for the frame
            publish(FileSeen(entry_id=request.entry_id, n_frames=source.n_frames, thumbnail=None))
        return frame

    def _tell_of_file(
        self, request: ReadFrame | RunFrame | ReadBeside | ReadAhead, frame: Frame, publish: Publish
    ) -> None:
        n_frames = self._source(request.entry_id, request.ref).n_frames
        thumbnail = make_thumbnail(frame)
        publish(FileSeen(entry_id=request.entry_id, n_frames=n_frames, thumbnail=thumbnail))

    def _glimpse(self, request: ReadFrame, publish: Publish) -> None:
        """Show the first frame of a large file, which takes a while to be read whole."""
        from busi_desktop.io.load import glimpse

        if request.frame_number == 0 and request.entry_id not in self._sources:
            picture = glimpse(request.ref)
            if picture is not None:
                publish(Glimpse(picture=picture))

    def _see(self, entry_id: int, ref: SourceRef, check: Check) -> FileSeen:
        source = self._source(entry_id, ref)
        check()
        frame = source.read_frame(0)
        return FileSeen(
            entry_id=entry_id, n_frames=source.n_frames, thumbnail=make_thumbnail(frame)
        )

    def _source(
        self, entry_id: int, ref: SourceRef, *, then: SourceRef | None = None
    ) -> ImageSource:
        from busi_desktop.io.load import open_source

        source = self._sources.pop(entry_id, None) or open_source(ref, then=then)
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
        result = analyze(
            frame, model, wanted, known=None if known is None else known.prediction, check=check
        )
        if known is None or result.prediction is not known.prediction:
            self._predictions.keep(result)
        else:
            took = {"infer": known.timings_ms["infer"]}
            result = replace(result, timings_ms=result.timings_ms | took)
        self._superpixels.keep(result)
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

    def _recut(self, request: Recut, check: Check, publish: Publish, rest: Rest) -> AnalysisResult:
        from busi_desktop.pipeline.resegment import resegment

        before, params = request.result, request.params
        if params.whole_frame != before.mask.params.whole_frame:
            return self._analyze(before.frame, params, check, publish)
        known = None if params.slic is None else self._superpixels.known(before, params.slic)
        if params.slic is not None and known is None:
            draft = self._superpixels.draft(before.frame, params.slic)
            if draft is not None:
                publish(resegment(before, params, superpixels=draft, check=check))
                rest()
        result = resegment(before, params, superpixels=known, check=check)
        self._superpixels.keep(result)
        return result

    def _recut_beside(self, request: RecutBeside, check: Check, publish: Publish) -> AnalysisResult:
        from busi_desktop.pipeline.resegment import resegment

        before, params = request.result, request.params
        if params.whole_frame != before.mask.params.whole_frame:
            return self._analyze(before.frame, params, check, publish)
        return resegment(before, params, check=check)

    def _experiment(
        self, request: WhatIf | SweepPoint, check: Check, publish: Publish
    ) -> Experiment:
        from busi_desktop.pipeline.what_if import ask, what_if

        model = self._loaded_model(publish)
        if isinstance(request, WhatIf):
            return what_if(request.result, request.recipe, model, check=check)
        return ask(
            request.frame, request.recipe, model, whole_frame=request.whole_frame, check=check
        )

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
