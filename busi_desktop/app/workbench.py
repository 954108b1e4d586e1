"""What the worker thread does with a request: plain calls into the pipeline, and three caches.

Heavy libraries are imported inside the functions, on the worker's thread, so that the window is
on the screen before they load.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from busi_desktop.app.requests import (
    Discover,
    FileSeen,
    FrameSummary,
    MakeThumbnail,
    Prepare,
    ReadFrame,
    Recut,
    Request,
    RunFrame,
    SaveResult,
    TryRecipe,
)
from busi_desktop.domain.frame import Frame, FrameId
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.domain.segmentation import SegmentationParams, SlicParams, SuperpixelMap
from busi_desktop.domain.step import StepResult
from busi_desktop.errors import BugError
from busi_desktop.io.discover import Discovery, SourceRef

if TYPE_CHECKING:
    from busi_desktop.inference.runtime import Model
    from busi_desktop.io.load import ImageSource

Check = Callable[[], None]
Publish = Callable[[object], None]

THUMBNAIL_BOX_PX = (128, 96)
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
            `Discovery`, `AnalysisResult`, a tuple of `StepResult`, `FileSeen`, `FrameSummary`, the
            `Path` written, or None, as the request has it.

        Raises
        ------
        UserError
            If a file can't be read or written, or the installation is broken.
        Cancelled
            If `check` says so.
        """
        if isinstance(request, ReadFrame):
            return self._read_and_analyze(request, check, publish)
        if isinstance(request, Recut):
            return self._recut(request, check)
        if isinstance(request, RunFrame):
            return self._run_frame(request, check, publish)
        if isinstance(request, MakeThumbnail):
            return self._see(request.entry_id, request.ref, check)
        if isinstance(request, Prepare):
            self._prepare(publish)
            return None
        return _run_stateless(request, check)

    def _read_and_analyze(
        self, request: ReadFrame, check: Check, publish: Publish
    ) -> AnalysisResult:
        frame = self._read(request, publish)
        publish(frame)
        check()
        return self._analyze(frame, request.params, check, publish)

    def _run_frame(self, request: RunFrame, check: Check, publish: Publish) -> FrameSummary:
        frame = self._read(request, publish)
        check()
        result = self._analyze(frame, request.params, check, publish)
        return summarize(request.entry_id, request.frame_number, result)

    def _read(self, request: ReadFrame | RunFrame, publish: Publish) -> Frame:
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
        result = analyze(frame, model, wanted, check=check)
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


def _run_stateless(request: Request, check: Check) -> Discovery | tuple[StepResult, ...] | Path:
    if isinstance(request, Discover):
        from busi_desktop.io.discover import discover

        return discover([Path(path) for path in request.paths])
    if isinstance(request, TryRecipe):
        from busi_desktop.preprocess.run import run

        return run(request.frame.pixels, request.recipe, check=check)
    if isinstance(request, SaveResult):
        from busi_desktop.export.files import write_atomic
        from busi_desktop.export.registry import EXPORTERS
        from busi_desktop.pipeline.save import planes_of

        write_atomic(request.target, EXPORTERS[request.exporter].encode(planes_of(request.result)))
        return request.target
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
    )


def make_thumbnail(frame: Frame) -> NDArray[np.uint8]:
    """Shrink a frame into `THUMBNAIL_BOX_PX`: uint8 ``(h, w)``, or ``(h, w, 3)`` with color."""
    import cv2

    picture = frame.pixels if frame.rgb is None else frame.rgb
    height, width = picture.shape[:2]
    scale = min(THUMBNAIL_BOX_PX[0] / width, THUMBNAIL_BOX_PX[1] / height, 1.0)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
