"""A run that leaves results files: the same from the window and from the command line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
import hashlib
from pathlib import Path
from typing import Any

from busi_desktop import __version__
from busi_desktop.domain.prediction import ModelId
from busi_desktop.domain.segmentation import SegmentationParams
from busi_desktop.export.record import record_line
from busi_desktop.inference.manifest import ModelManifest
from busi_desktop.pipeline.run_folder import RunFolder
from busi_desktop.pipeline.tasks import Inputs, Record, Task

ALL_FRAMES: tuple[int, int | None] = (0, None)


class ResultsRun:
    """Collect the records of a run, and write its files.

    Parameters
    ----------
    inputs
        What the run works on.
    out
        The results folder.
    settings
        From `run_settings`.
    model_id
        The model that is asked.
    resume
        Keep what is whole in the folder.

    Attributes
    ----------
    todo
        The sources that are not whole in the folder yet.
    resumed
        How many are.

    Raises
    ------
    UserError
        If the folder can't be used.
    """

    def __init__(
        self,
        inputs: Inputs,
        out: Path,
        *,
        settings: Mapping[str, Any],
        model_id: ModelId,
        resume: bool,
    ) -> None:
        self._started = datetime.now(UTC)
        self._inputs = inputs
        self._settings = dict(settings)
        self._model_id = model_id
        self._folder = RunFolder(out)
        self._records_of = self._folder.begin(inputs.tasks, self._settings, resume=resume)
        self.resumed = len(self._records_of)
        self.todo = tuple(task for task in inputs.tasks if task.stem not in self._records_of)

    @property
    def records(self) -> list[Record]:
        """Return what is known so far, in the order of the inputs."""
        ordered: list[Record] = []
        for item in self._inputs.items:
            ordered += self._records_of.get(item.stem, []) if isinstance(item, Task) else [item]
        return ordered

    def note(self, task: Task, records: Sequence[Record]) -> None:
        """Keep a finished source's records; they are on the disk when this returns."""
        self._folder.append(task, records, self._settings)
        self._records_of[task.stem] = list(records)

    def finish(self, *, jobs: int, interrupted: bool) -> Counter[str]:
        """Write ``results.jsonl``, ``results.csv`` and ``run.json``; return records by status."""
        records = self.records
        counts = Counter(str(record["status"]) for record in records)
        self._folder.write_tables(
            records,
            {
                "program": {"name": "busi-desktop", "version": __version__},
                "model": asdict(self._model_id),
                "parameters": self._settings,
                "jobs": jobs,
                "counts": {
                    "sources": len(self._inputs.items),
                    "skipped": self._inputs.skipped,
                    "resumed": self.resumed,
                    **{status: counts[status] for status in ("ok", "abstained", "error")},
                },
                "interrupted": interrupted,
                "started": self._started.isoformat(timespec="seconds"),
                "ended": datetime.now(UTC).isoformat(timespec="seconds"),
            },
        )
        return counts


def run_settings(
    manifest: ModelManifest,
    *,
    params: SegmentationParams,
    frames: tuple[int, int | None],
    kinds: tuple[str, ...],
) -> dict[str, Any]:
    """Return all that a finished source's results depend on, besides the source."""
    return {
        "program": __version__,
        # Calibration and model: the file's own hash stands in the manifest.
        "manifest": hashlib.sha256(record_line(manifest.to_json()).encode()).hexdigest(),
        "parameters": asdict(params),
        "frames": list(frames),
        "pictures": list(kinds),
    }
