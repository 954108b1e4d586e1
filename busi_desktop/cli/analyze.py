"""`busi-desktop analyze`: the main job without a window."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from busi_desktop.cli import exit_codes
from busi_desktop.cli.batch import Job, run_batch
from busi_desktop.cli.exit_codes import WrongUseError
from busi_desktop.cli.inputs import collect
from busi_desktop.cli.progress import Progress
from busi_desktop.cli.terminal import say
from busi_desktop.domain.segmentation import SegmentationParams, SlicParams
from busi_desktop.errors import UserError
from busi_desktop.inference.registry import default_manifest_path
from busi_desktop.inference.runtime import Model
from busi_desktop.pipeline.models import load_model
from busi_desktop.pipeline.results_run import ResultsRun, run_settings
from busi_desktop.pipeline.run_folder import RESULTS, ForeignFileError
from busi_desktop.pipeline.save import ALWAYS, OVERLAYS
from busi_desktop.pipeline.tasks import Inputs, Record


def segmentation_from(args: argparse.Namespace, default: SegmentationParams) -> SegmentationParams:
    """Combine the options with the model's defaults.

    Raises
    ------
    WrongUseError
        If superpixels are switched off and set at once.
    """
    params = default
    if args.threshold is not None:
        params = replace(params, threshold=args.threshold)
    if args.presence_gate is not None:
        params = replace(params, presence_gate=args.presence_gate)
    if args.whole_frame:
        params = replace(params, whole_frame=True)
    asked = args.slic == "on" or (
        args.slic is None and (args.slic_regions or args.slic_compactness) is not None
    )
    slic = params.slic or (SlicParams() if asked else None)
    if args.slic == "off":
        _refuse_settings_of_nothing(args)
        slic = None
    if slic is not None and args.slic_regions is not None:
        slic = replace(slic, regions=args.slic_regions)
    if slic is not None and args.slic_compactness is not None:
        slic = replace(slic, compactness=args.slic_compactness)
    return replace(params, slic=slic)


def _refuse_settings_of_nothing(args: argparse.Namespace) -> None:
    for option, value in (
        ("--slic-regions", args.slic_regions),
        ("--slic-compactness", args.slic_compactness),
    ):
        if value is not None:
            raise WrongUseError(
                f"{option} sets superpixels, but --slic off switches them off.",
                hint=f"Leave out one of the two: --slic off or {option}.",
                code="SLIC_OFF",
            )


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
    inputs = collect(args.paths, out=args.out)
    if not inputs.items:
        raise UserError(
            "No image was found.",
            hint="Name DICOM, PNG, JPEG, TIFF or BMP files, a folder or a zip that holds some.",
            code="NOTHING_FOUND",
        )
    results = _begin(inputs, job, model, resume=args.resume)
    interrupted = _work(results, job, model, args)
    counts = results.finish(jobs=args.jobs, interrupted=interrupted)
    _say_summary(results.records, counts, inputs.skipped, args)
    if interrupted:
        say("Interrupted; --resume goes on from here.", error=True)
        return exit_codes.INTERRUPTED
    return exit_codes.SOME_FAILED if counts["error"] else exit_codes.DONE


def _begin(inputs: Inputs, job: Job, model: Model, *, resume: bool) -> ResultsRun:
    try:
        return ResultsRun(
            inputs,
            job.out,
            settings=run_settings(
                model.manifest,
                params=job.params,
                frames=(job.frames.start, job.frames.stop),
                kinds=job.kinds,
            ),
            model_id=model.manifest.model_id,
            resume=resume,
        )
    except ForeignFileError as error:
        raise WrongUseError(error.message, hint=error.hint, code=error.code) from error


def _work(results: ResultsRun, job: Job, model: Model, args: argparse.Namespace) -> bool:
    """Analyze every source that is not whole yet; return True if the reader interrupted it."""
    n_tasks = results.resumed + len(results.todo)
    with Progress(n_tasks, done=results.resumed, quiet=args.quiet) as progress:
        try:
            for task, records in run_batch(results.todo, job, model, n_jobs=args.jobs):
                results.note(task, records)
                progress.step()
        except KeyboardInterrupt:
            return True
    return False


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
