"""Analyze many sources, in this process or in several."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
import multiprocessing
import os
from pathlib import Path
from queue import SimpleQueue
import signal
import sys
import threading
import time

from busi_desktop.cli.faults import note_fault
from busi_desktop.cli.frames import FrameSelection
from busi_desktop.domain.segmentation import SegmentationParams
from busi_desktop.errors import UserError
from busi_desktop.export.files import WRITE_FAULTS
from busi_desktop.export.record import error_record
from busi_desktop.inference.runtime import Model
from busi_desktop.io.load import ImageSource, open_source, warm_up
from busi_desktop.pipeline.analyze import analyze
from busi_desktop.pipeline.models import load_model
from busi_desktop.pipeline.save import save_result
from busi_desktop.pipeline.tasks import Record, Task, frame_error, frame_stem


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """Hold what is the same for all sources of a run."""

    manifest_path: Path
    params: SegmentationParams
    frames: FrameSelection
    kinds: tuple[str, ...]
    out: Path


def analyze_source(task: Task, job: Job, model: Model, *, then: Task | None = None) -> list[Record]:
    """Analyze the wanted frames of one source; what can't be read becomes an error record.

    What comes `then` is read meanwhile.

    Raises
    ------
    UserError
        If the results can't be written: then no other source would fare better.
    """
    label = task.ref.label
    try:
        start = time.perf_counter()
        source = open_source(task.ref, then=None if then is None else then.ref)
        open_ms = (time.perf_counter() - start) * 1e3
    except UserError as error:
        return [error_record(label, error)]
    records = []
    for index in job.frames.indices(source.n_frames):
        try:
            records.append(_analyze_frame(task, job, model, source, index, open_ms))
        except UserError as error:
            if error.code in WRITE_FAULTS:
                raise
            records.append(_failed(task, error, source, index))
        except Exception as exc:  # noqa: BLE001 - a named boundary: one frame lost, not the run
            number = note_fault(exc, context="analyze")
            fault = UserError(
                f"The program failed on this frame by a fault of its own ({number}).",
                hint="Please report the fault with the crash file of that number.",
                code="INTERNAL",
            )
            records.append(_failed(task, fault, source, index))
    return records


def _failed(task: Task, error: UserError, source: ImageSource, index: int) -> Record:
    return frame_error(task, error, sha256=source.sha256, index=index, n_frames=source.n_frames)


def _analyze_frame(
    task: Task, job: Job, model: Model, source: ImageSource, index: int, open_ms: float
) -> Record:
    start = time.perf_counter()
    frame = source.read_frame(index)
    read_ms = open_ms + (time.perf_counter() - start) * 1e3
    return save_result(
        analyze(frame, model, job.params),
        source=task.ref.label,
        stem=frame_stem(task, index, n_frames=source.n_frames),
        folder=job.out,
        kinds=job.kinds,
        read_ms=read_ms,
    )


_worker_job: Job
_worker_model: Model


def _start_worker(job: Job) -> None:
    # Ctrl-C reaches the whole process group; the parent alone decides what to do. (Elsewhere than
    # on Windows a worker never sees it, see `_interrupts_held`.)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # A parent that was killed can't end its workers: each would wait for work for ever.
    threading.Thread(target=_end_with_parent, daemon=True).start()
    global _worker_job, _worker_model  # noqa: PLW0603 - a process of its own
    _worker_job = job
    warm_up()
    _worker_model = load_model(job.manifest_path)


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _run_in_worker(task: Task) -> list[Record]:
    return analyze_source(task, _worker_job, _worker_model)


def run_batch(
    tasks: Sequence[Task], job: Job, model: Model, *, n_jobs: int
) -> Iterator[tuple[Task, list[Record]]]:
    """Run all tasks, in this process with `model` or in `n_jobs` others with models of their own.

    Yields
    ------
    tuple of Task and list
        Each task with its records, in the order of `tasks` whatever `n_jobs` is.

    Raises
    ------
    UserError
        If results can't be written, or a worker process died.
    """
    if n_jobs == 1:
        for at, task in enumerate(tasks, start=1):
            then = tasks[at] if at < len(tasks) else None
            yield task, analyze_source(task, job, model, then=then)
        return
    with _pool(job, n_jobs) as pool:
        waiting: deque[tuple[Task, Future[list[Record]]]] = deque()
        # Its `get` is C. Ctrl-C in the Python code of `Future.result` could leave the future locked
        # for good, and the pool with it.
        finished: SimpleQueue[Future[list[Record]]] = SimpleQueue()
        remaining = iter(tasks)
        while True:
            with _interrupts_held():
                # A short queue keeps memory flat however many files there are.
                for task in islice(remaining, 4 * n_jobs - len(waiting)):
                    waiting.append((task, pool.submit(_run_in_worker, task)))
                    waiting[-1][1].add_done_callback(finished.put)
            if not waiting:
                return
            while not _is_done(waiting[0][1]):
                finished.get()
            first, future = waiting.popleft()
            with _interrupts_held():
                records = future.result()
            yield first, records


def _is_done(future: Future[list[Record]]) -> bool:
    with _interrupts_held():
        return future.done()


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Hold Ctrl-C back for a moment; processes that are started meanwhile never see it."""
    if sys.platform == "win32":
        yield
        return
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})


@contextmanager
def _pool(job: Job, n_jobs: int) -> Iterator[ProcessPoolExecutor]:
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(n_jobs, context, _start_worker, (job,))
    try:
        yield pool
    except BrokenProcessPool as exc:
        raise UserError(
            "A worker process ended unexpectedly, probably for lack of memory.",
            hint="Run the same command with --resume and a smaller --jobs.",
            code="WORKER_DIED",
        ) from exc
    except BaseException:
        # Nobody waits for the rest; files are written whole or not at all.
        for process in multiprocessing.active_children():
            process.terminate()
        raise
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
