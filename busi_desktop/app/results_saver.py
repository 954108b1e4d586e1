"""The results files of the window: what `busi-desktop analyze` writes, a frame at a time."""

from __future__ import annotations

from pathlib import Path

from busi_desktop.app.save_plan import SavePlan
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.domain.texts import say
from busi_desktop.errors import UserError
from busi_desktop.export.record import error_record
from busi_desktop.inference.manifest import ModelManifest
from busi_desktop.io.load import ImageSource
from busi_desktop.pipeline.results_run import ALL_FRAMES, ResultsRun, run_settings
from busi_desktop.pipeline.run_folder import PROGRESS
from busi_desktop.pipeline.save import save_result
from busi_desktop.pipeline.tasks import Record, Task, frame_error, frame_stem, make_inputs


class ResultsSaver:
    """Write a run's pictures, journal and tables; made and used on the worker's thread only.

    Attributes
    ----------
    entry_ids
        The files that are not whole in the folder yet.
    target
        The folder.

    Raises
    ------
    UserError
        If the folder holds something of the reader's, or can't be used.
    """

    def __init__(self, plan: SavePlan, manifest: ModelManifest) -> None:
        _require_free(plan)
        misses = [error_record(label, error) for label, error in plan.misses]
        inputs = make_inputs([*(ref for _, ref in plan.sources), *misses], skipped=plan.skipped)
        self._plan = plan
        self.target = plan.target
        self._run = ResultsRun(
            inputs,
            plan.target,
            settings=run_settings(
                manifest,
                params=plan.params or manifest.segmentation,
                frames=ALL_FRAMES,
                kinds=plan.kinds,
            ),
            model_id=manifest.model_id,
            resume=True,
        )
        ids = (entry_id for entry_id, _ in plan.sources)
        todo = {task.stem for task in self._run.todo}
        pairs = zip(ids, inputs.tasks, strict=True)
        self._tasks: dict[int, Task] = {i: task for i, task in pairs if task.stem in todo}
        self._records: dict[int, list[Record]] = {}
        self._whole: set[int] = set()
        self.entry_ids = tuple(self._tasks)

    def save(self, entry_id: int, result: AnalysisResult, *, n_frames: int, read_ms: float) -> None:
        """Write a frame's pictures; with a file's last frame the file is noted as whole."""
        index = result.frame.frame_id.frame_number
        task = self._tasks[entry_id]
        record = save_result(
            result,
            source=task.ref.label,
            stem=frame_stem(task, index, n_frames=n_frames),
            folder=self._plan.target,
            kinds=self._plan.kinds,
            read_ms=read_ms,
        )
        self._add(entry_id, record, is_last=index == n_frames - 1)

    def fail(
        self, entry_id: int, error: UserError, *, index: int, source: ImageSource | None
    ) -> None:
        """Note that frame `index` failed, or the whole file if it has no `source`."""
        task = self._tasks[entry_id]
        if source is None:
            if entry_id not in self._whole:
                self._add(entry_id, error_record(task.ref.label, error), is_last=True)
            return
        n_frames = source.n_frames
        record = frame_error(task, error, sha256=source.sha256, index=index, n_frames=n_frames)
        self._add(entry_id, record, is_last=index == n_frames - 1)

    def end(self, *, interrupted: bool) -> Path:
        """Write the tables and return the folder."""
        self._run.finish(jobs=1, interrupted=interrupted)
        return self._plan.target

    def _add(self, entry_id: int, record: Record, *, is_last: bool) -> None:
        records = self._records.setdefault(entry_id, [])
        records.append(record)
        if is_last:
            self._run.note(self._tasks[entry_id], records)
            self._whole.add(entry_id)


def _require_free(plan: SavePlan) -> None:
    """Refuse a folder that holds anything but what an earlier run of ours has left."""
    target = plan.target
    try:
        names = [path.name for path in target.iterdir()] if target.exists() else []
        inside = any(ref.path.resolve().parent == target.resolve() for _, ref in plan.sources)
    except OSError as exc:
        raise UserError(
            say(
                "The folder can't be used: {reason}.",
                reason=exc.strerror or say("the disk reports an error"),
            ),
            hint="Choose a folder that you may write to.",
            code="NOT_WRITABLE",
        ) from exc
    if inside:
        raise UserError(
            "The folder holds images that are open here.",
            hint="Choose an empty folder: results and images must not mix.",
            code="OUT_IS_INPUT",
        )
    if names and PROGRESS not in names:
        raise UserError(
            "The folder is not empty.",
            hint="Choose an empty folder, or make a new one: nothing of yours is overwritten.",
            code="FOLDER_NOT_EMPTY",
        )
