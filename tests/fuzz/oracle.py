"""Open a mutant as the program does, and say what must not have happened.

A file gives frames or a `UserError` of one sentence and one hint, in 10 s, whatever is in it; the
process that opens it lives on, and so does the next file.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
import math
from pathlib import Path
import re
import time
import traceback

import numpy as np

from busi_desktop.domain.frame import MAX_PIXELS, Frame
from busi_desktop.domain.identity import StudyIdentity
from busi_desktop.errors import UserError
from busi_desktop.io.decoder.client import shared_decoder
from busi_desktop.io.discover import SourceRef, discover
from busi_desktop.io.file_set import NAME as DICOMDIR
from busi_desktop.io.load import open_source, read_identity

HANG_S = 10.0 + 5.0
"""The decoding process is ended after 10 s; to start another one may take a while, too."""
MEMORY_BYTES = 1280 << 20
"""Resident: a gigabyte, and what the decoders themselves take."""
MAX_REFS = 3
MAX_FRAMES = 5_000
LONGEST_SENTENCE = 300
_CODE = re.compile(r"[A-Z][A-Z0-9_]{2,40}")


@dataclass(slots=True)
class Verdict:
    """Hold what became of a mutant.

    Attributes
    ----------
    outcomes
        ``frame``, ``identity``, ``nothing`` or an error's code, one for each thing that was asked.
    faults
        What the program may never do, in words.
    seconds
        The longest request, by the clock.
    peak_bytes
        The most memory that the decoding process ever had, 0 if it is gone.
    restarted
        Whether another decoding process answers now.
    """

    outcomes: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    seconds: float = 0.0
    peak_bytes: int = 0
    restarted: bool = False

    @property
    def outcome(self) -> str:
        """Return the one that counts: the first error, or the frame."""
        asked = [one for one in self.outcomes if one not in {"opened", "identity"}]
        return next((one for one in asked if one != "frame"), asked[0] if asked else "nothing")


def judge(path: Path, *, then: Path | None = None, asks_who: bool = True) -> Verdict:
    """Open a file by every door, look at what comes, and never raise.

    `then` is read ahead, as `analyze` has it; `asks_who` reads the identity, too.
    """
    verdict, before = Verdict(), shared_decoder().pid
    content = path.read_bytes()
    start = time.perf_counter()
    try:
        for outcome, faults in _visit(path, then, asks_who=asks_who):
            verdict.seconds = max(verdict.seconds, time.perf_counter() - start)
            verdict.outcomes.append(outcome)
            verdict.faults += faults
            start = time.perf_counter()
    except Exception as exc:  # noqa: BLE001 - this is what is looked for
        last = traceback.extract_tb(exc.__traceback__)[-1]
        verdict.outcomes.append("crash")
        where = f"{Path(last.filename).name}:{last.lineno}"
        verdict.faults.append(f"crash: {type(exc).__name__} at {where}: {str(exc)[:200]}")
    after = shared_decoder().pid
    verdict.restarted = before is not None and after != before
    verdict.peak_bytes = peak_memory(after)
    verdict.faults += [f"death: {code}" for code in verdict.outcomes if code == "DECODER_ENDED"]
    verdict.faults += [f"stopped: {code}" for code in verdict.outcomes if code == "DECODER_TIMEOUT"]
    if verdict.seconds > HANG_S:
        verdict.faults.append(f"hang: {verdict.seconds:.1f} s")
    if verdict.peak_bytes > MEMORY_BYTES:
        verdict.faults.append(f"memory: {verdict.peak_bytes >> 20} MiB")
    if path.read_bytes() != content:
        verdict.faults.append("written: the file itself")
    return verdict


def peak_memory(pid: int | None) -> int:
    """Return the most memory that a process ever had resident, 0 where that can't be told."""
    with suppress(OSError, ValueError, IndexError):
        status = Path(f"/proc/{pid}/status").read_text("ascii", "replace")
        return int(status.split("VmHWM:")[1].split()[0]) << 10
    return 0


def digest_of(path: Path) -> str:
    """Return a hash of a good file's first frame: the next file must be unharmed."""
    frame = open_source(_ref(path)).read_frame(0)
    return sha256(frame.pixels.tobytes()).hexdigest()


def _visit(path: Path, then: Path | None, *, asks_who: bool) -> Iterator[tuple[str, list[str]]]:
    refs = [_ref(path)]
    if path.name == DICOMDIR or path.read_bytes()[:2] == b"PK":
        found = discover([path])
        refs = list(found.refs[:MAX_REFS])
        for _label, error in found.failures[:MAX_REFS]:
            yield _told(error)
    for ref in refs:
        yield from _read(ref, None if then is None else _ref(then))
        if asks_who:
            with suppress(UserError):
                yield "identity", _wrong_identity(read_identity(ref))


def _ref(path: Path) -> SourceRef:
    return SourceRef(label=path.name, stem=path.stem, path=path)


def _read(ref: SourceRef, then: SourceRef | None) -> Iterator[tuple[str, list[str]]]:
    """Decode the first, the second and the last frame."""
    try:
        source = open_source(ref, then=then)
        is_possible = 1 <= source.n_frames <= MAX_FRAMES
        yield "opened", [] if is_possible else [f"frames: {source.n_frames}"]
        for index in sorted({0, min(1, source.n_frames - 1), source.n_frames - 1}):
            yield "frame", _wrong_frame(source.read_frame(index))
    except UserError as error:
        yield _told(error)


def _told(error: UserError) -> tuple[str, list[str]]:
    """Return an error's code, and what is wrong with its words."""
    faults = []
    if not _CODE.fullmatch(error.code):
        faults.append(f"words: code {error.code!r}")
    for words in (error.message, error.hint):
        if not words.endswith(".") or not _is_sayable(words) or "Traceback" in words:
            faults.append(f"words: {error.code} {str(words)[:120]!r}")
    return error.code, faults


def _is_sayable(words: str) -> bool:
    return words.isprintable() and 0 < len(words) <= LONGEST_SENTENCE


def _wrong_frame(frame: Frame) -> list[str]:
    """Return what a frame may not be."""
    pixels, geometry = frame.pixels, frame.geometry
    faults = []
    if pixels.dtype != np.uint8 or pixels.ndim != 2 or not 0 < pixels.size <= MAX_PIXELS:
        faults.append(f"frame: {pixels.dtype} {pixels.shape}")
    if geometry.shape != pixels.shape or (
        frame.rgb is not None and frame.rgb.shape != (*pixels.shape, 3)
    ):
        faults.append("frame: planes of different sizes")
    for one in geometry.regions:
        top, left, bottom, right = one.bounds
        spacing = (one.spacing.row_mm, one.spacing.col_mm)
        if not all(math.isfinite(value) and value > 0 for value in spacing):
            faults.append(f"millimeters: {spacing}")
        if not (0 <= top < bottom <= pixels.shape[0] and 0 <= left < right <= pixels.shape[1]):
            faults.append(f"region outside: {one.bounds}")
    source = frame.source
    if source.frame_time_ms is not None and not 0 < source.frame_time_ms < math.inf:
        faults.append(f"frame time: {source.frame_time_ms}")
    words = (source.kind, source.modality, source.manufacturer, *source.notes)
    faults += [f"words: {str(one)[:120]!r}" for one in words if one and not _is_sayable(one)]
    return faults


def _wrong_identity(identity: StudyIdentity) -> list[str]:
    """Return what may not stand in a panel of the window."""
    words = (str(value) for value in _leaves(identity) if isinstance(value, str))
    return [f"identity: {one[:80]!r}" for one in words if one and not one.isprintable()]


def _leaves(value: object) -> Iterator[object]:
    names = getattr(value, "__dataclass_fields__", None)
    if names is not None:
        for name in names:
            yield from _leaves(getattr(value, name))
    elif isinstance(value, tuple):
        for item in value:
            yield from _leaves(item)
    else:
        yield value
