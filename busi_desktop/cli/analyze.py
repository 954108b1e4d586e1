"""`busi-desktop analyze`: the main job without a window."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
import hashlib
from typing import Any

from busi_desktop import __version__
from busi_desktop.cli import exit_codes
from busi_desktop.cli.batch import Job, Record, Task, run_batch
from busi_desktop.cli.inputs import Inputs, collect
from busi_desktop.cli.progress import Progress
from busi_desktop.cli.run_folder import RESULTS, RunFolder
from busi_desktop.cli.terminal import say
from busi_desktop.domain.segmentation import SegmentationParams, SlicParams
from busi_desktop.errors import UserError
from busi_desktop.export.record import record_line
from busi_desktop.inference.manifest import ModelManifest
from busi_desktop.inference.registry import default_manifest_path
from busi_desktop.inference.runtime import Model
from busi_desktop.pipeline.models import load_model
from busi_desktop.pipeline.save import ALWAYS, OVERLAYS


def segmentation_from(args: argparse.Namespace, default: SegmentationParams) -> SegmentationParams:
    """Combine the options with the model's defaults."""
    params = default
    if args.threshold is not None:
        params = replace(params, threshold=args.threshold)
    if args.presence_gate is not None:
        params = replace(params, presence_gate=args.presence_gate)
    asked = args.slic == "on" or (
        args.slic is None and (args.slic_regions or args.slic_compactness) is not None
    )
    slic = params.slic or (SlicParams() if asked else None)
    if args.slic == "off":
        slic = None
    if slic is not None and args.slic_regions is not None:
        slic = replace(slic, regions=args.slic_regions)
    if slic is not None and args.slic_compactness is not None:
        slic = replace(slic, compactness=args.slic_compactness)
    return replace(params, slic=slic)


def _settings(job: Job, manifest: ModelManifest) -> dict[str, Any]:
    """Return all that a finished source's results depend on, besides the source."""
    return {
        "program": __version__,
        # Calibration and model: the file's own hash stands in the manifest.
        "manifest": hashlib.sha256(record_line(manifest.to_json()).encode()).hexdigest(),
        "parameters": asdict(job.params),
        "frames": [job.frames.start, job.frames.stop],
        "pictures": list(job.kinds),
    }


def run(args: argparse.Namespace) -> int:
    """Analyze what the options name; returns the exit code."""
    # First of all: without the model nothing is touched.
    model = load_model(default_manifest_path())
    job = Job(
        manifest_path=default_manifest_path(),
        params=segmentation_from(args, model.manifest.segmentation),
        frames=args.frames,
        kinds=ALWAYS + (OVERLAYS if args.overlays else ()),
        out=args.out,
    )
    started = datetime.now(UTC)
    inputs = collect(args.paths, out=args.out)
    if not inputs.items:
        raise UserError(
            "No image was found.",
            hint="Name DICOM, PNG, JPEG, TIFF or BMP files, a folder or a zip that holds some.",
            code="NOTHING_FOUND",
        )
    settings = _settings(job, model.manifest)
    outcome = _work(inputs, job, model, args, settings)
    counts = Counter(str(record["status"]) for record in outcome.records)
    outcome.folder.write_tables(
        outcome.records,
        {
            "program": {"name": "busi-desktop", "version": __version__},
            "model": asdict(model.manifest.model_id),
            "parameters": settings,
            "jobs": args.jobs,
            "counts": {
                "sources": len(inputs.items),
                "skipped": inputs.skipped,
                "resumed": outcome.resumed,
                **{status: counts[status] for status in ("ok", "abstained", "error")},
            },
            "interrupted": outcome.interrupted,
            "started": started.isoformat(timespec="seconds"),
            "ended": datetime.now(UTC).isoformat(timespec="seconds"),
        },
    )
    _say_summary(outcome.records, counts, inputs.skipped, args)
    if outcome.interrupted:
        say("Interrupted; --resume goes on from here.", error=True)
        return exit_codes.INTERRUPTED
    return exit_codes.SOME_FAILED if counts["error"] else exit_codes.DONE


@dataclass(frozen=True, slots=True, kw_only=True)
class _Outcome:
    folder: RunFolder
    records: list[Record]
    resumed: int
    interrupted: bool


def _work(
    inputs: Inputs, job: Job, model: Model, args: argparse.Namespace, settings: dict[str, Any]
) -> _Outcome:
    """Analyze every source that is not whole in the results folder yet."""
    tasks = inputs.tasks
    folder = RunFolder(args.out)
    records_of = folder.begin(tasks, settings, resume=args.resume)
    resumed = len(records_of)
    todo = [task for task in tasks if task.stem not in records_of]
    interrupted = False
    with Progress(len(tasks), done=resumed, quiet=args.quiet) as progress:
        try:
            for task, records in run_batch(todo, job, model, n_jobs=args.jobs):
                folder.append(task, records, settings)
                records_of[task.stem] = records
                progress.step()
        except KeyboardInterrupt:
            interrupted = True
    ordered: list[Record] = []
    for item in inputs.items:
        ordered += records_of.get(item.stem, []) if isinstance(item, Task) else [item]
    return _Outcome(folder=folder, records=ordered, resumed=resumed, interrupted=interrupted)


def _say_summary(
    records: Sequence[Record], counts: Counter[str], skipped: int, args: argparse.Namespace
) -> None:
    for record in records:
        if record["status"] == "error":
            error = record["error"]
            frame = "" if record["frame"] is None else f", frame {record['frame']}"
            say(f"{record['source']}{frame}: {error['message']} {error['hint']}", error=True)
    if not args.quiet:
        other = f", {skipped} other files skipped" if skipped else ""
        say(
            f"{counts['ok']} frames analyzed, {counts['abstained']} abstained, "
            f"{counts['error']} failed{other}. Results: {args.out / RESULTS}"
        )
