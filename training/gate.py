"""Fit the gate's score of likeness to ultrasound, and report what it costs.

Frames are the split ``train`` alone, each also altered as other scanners and screens might show
it; pictures are whatever folders the user names, each also altered towards the look of a frame,
and made ones. The split ``val`` is looked at once, at the end.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
import json
from pathlib import Path
from typing import Any
import zlib

import numpy as np

from busi_desktop.domain.frame import Frame
from busi_desktop.errors import UserError
from busi_desktop.inference.frame_statistics import statistics
from busi_desktop.inference.likeness import GATE_NAME, Gate, to_json
from busi_desktop.inference.suitability import assess
from busi_desktop.io.here import open_file_here
from training.cases import Case, read_cases, read_frame
from training.gate_fit import (
    FURTHER,
    N_FOLDS,
    Rows,
    fit,
    held_out_scores,
    limit_of,
    shares,
    unseen_sources,
)
from training.gate_pictures import Gray, altered_frame, altered_picture, made_pictures


@dataclass(frozen=True, slots=True, kw_only=True)
class GateRequest:
    """Say what to fit on.

    Attributes
    ----------
    data
        Folder of cases with a split.
    pictures
        Folders of pictures that are no ultrasound; the name of the folder right above a picture is
        its kind.
    also
        Folders of further ultrasound frames, such as generated phantoms.
    out
        Where the gate's file goes.
    report
        Where `gate_fit.json`, the report, goes.
    n_frames, n_pictures, n_made
        Altered copies of each frame and picture; made pictures of each kind.
    """

    data: Path
    pictures: tuple[Path, ...]
    out: Path
    report: Path
    also: tuple[Path, ...] = ()
    seed: int = 0
    n_frames: int = 3
    n_pictures: int = 3
    n_made: int = 80


@dataclass(slots=True)
class _Table:
    """Rows of statistics, with what is known of each."""

    rows: list[list[float]] = field(default_factory=list)
    names: tuple[str, ...] = ()
    frame: list[bool] = field(default_factory=list)
    kind: list[str] = field(default_factory=list)
    source: list[str] = field(default_factory=list)
    group: list[str] = field(default_factory=list)
    altered: list[bool] = field(default_factory=list)

    def add(self, gray: Gray, *, source: str, kind: str, group: str, altered: bool) -> None:
        values = statistics(gray)
        self.names = tuple(values)
        self.rows.append(list(values.values()))
        self.frame.append(bool(source))
        self.kind.append(kind)
        self.source.append(source)
        self.group.append(group)
        self.altered.append(altered)


def read_pictures(folder: Path) -> Iterator[tuple[Path, Frame]]:
    """Yield the pictures below a folder that the program can read, in order.

    Yields
    ------
    tuple
        Path and frame.

    Raises
    ------
    UserError
        If there is none.
    """
    n_read = 0
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        try:
            frame = open_file_here(path).read_frame(0)
        except UserError:
            continue  # no picture, or one too small to be a frame: it never gets to the gate
        n_read += 1
        yield path, frame
    if n_read == 0:
        raise UserError(
            f"{folder} holds no picture.",
            hint="Name a folder with PNG, JPEG, TIFF, BMP or DICOM files.",
            code="NO_PICTURES",
        )


def _source(case: Case) -> str:
    """Return data set and scanner, which the score shall not lean on."""
    return f"{case.source} {case.device}".strip()


def _kind(case: Case) -> str:
    return f"{case.source}, {case.label}"


def _gather(request: GateRequest, cases: Sequence[Case]) -> Rows:
    """Compute the statistics of all frames and pictures, and of their altered copies."""
    table = _Table()
    for index, case in enumerate(cases):
        gray, rng = read_frame(case).pixels, np.random.default_rng([request.seed, 1, index])
        what = {"source": _source(case), "kind": _kind(case), "group": case.group}
        table.add(gray, altered=False, **what)
        for _ in range(request.n_frames):
            table.add(altered_frame(gray, rng), altered=True, **what)
    for folder in request.also:
        for index, (path, frame) in enumerate(read_pictures(folder)):
            rng = np.random.default_rng([request.seed, 2, index])
            what = {"source": FURTHER, "kind": FURTHER, "group": path.name}
            table.add(frame.pixels, altered=False, **what)
            for _ in range(request.n_frames):
                table.add(altered_frame(frame.pixels, rng), altered=True, **what)
    for index, (kind, group, gray) in enumerate(_all_pictures(request)):
        rng = np.random.default_rng([request.seed, 3, index])
        what = {"source": "", "kind": kind, "group": group}
        table.add(gray, altered=False, **what)
        for _ in range(request.n_pictures):
            table.add(altered_picture(gray, rng), altered=True, **what)
    return Rows(
        np.nan_to_num(np.array(table.rows)),
        np.array(table.frame),
        np.array(table.altered),
        np.array(table.kind),
        np.array(table.source),
        np.array([zlib.crc32(group.encode()) % N_FOLDS for group in table.group]),
        table.names,
    )


def _all_pictures(request: GateRequest) -> Iterator[tuple[str, str, Gray]]:
    for folder in request.pictures:
        for path, frame in read_pictures(folder):
            # Slices of one volume, frames of one film share a name up to the last number.
            yield path.parent.name, path.parent.name + path.stem.rsplit("_", 1)[0], frame.pixels
    for index, (kind, gray) in enumerate(made_pictures(request.n_made, seed=request.seed)):
        yield kind, f"{kind} {index}", gray


def _costs(cases: Sequence[Case]) -> list[dict[str, Any]]:
    """Return by source, class and split which reasons the shipped rules and gate give."""
    tally: dict[str, dict[str, Any]] = {}
    for case in cases:
        key = f"{_kind(case)}, {case.split}"
        one = tally.setdefault(key, {"kind": key, "n": 0, "abstained": 0, "reasons": {}})
        reasons = assess(read_frame(case)).reasons
        one["n"] += 1
        one["abstained"] += bool(reasons)
        for code in reasons:
            one["reasons"][code] = one["reasons"].get(code, 0) + 1
    return [tally[key] for key in sorted(tally)]


def fit_gate(request: GateRequest) -> Gate:
    """Fit the gate, write it and its report.

    Returns
    -------
    Gate
        As written to ``request.out / "gate.json"``.

    Raises
    ------
    UserError
        If a folder holds no picture, or the data no training part.
    """
    cases = [case for case in read_cases(request.data) if case.split == "train"]
    if not cases:
        raise UserError(
            "The data have no training part.",
            hint="Run 'training prepare' first and give its folder.",
            code="NO_TRAINING_DATA",
        )
    rows = _gather(request, cases)
    held_out = held_out_scores(rows)
    limit = limit_of(rows, held_out)
    turned_away = shares(rows, held_out, limit)
    fitted = fit(rows, np.ones(rows.frame.size, bool))
    about = {
        "frames": int((rows.frame & ~rows.altered).sum()),
        "pictures": int((~rows.frame & ~rows.altered).sum()),
        "altered": int(rows.altered.sum()),
        "seed": request.seed,
    }
    gate = replace(fitted, limit=limit, about=about)
    request.out.mkdir(parents=True, exist_ok=True)
    (request.out / GATE_NAME).write_text(to_json(gate), encoding="utf-8")
    report = about | {
        "limit": limit,
        "held_out": turned_away,
        "unseen_sources": unseen_sources(rows, limit),
    }
    _write_report(report, request.report, name="fit")
    return gate


def report_costs(data: Path, out: Path) -> list[dict[str, Any]]:
    """Write what the shipped gate, with all its rules, costs on the splits of a data set."""
    costs = _costs([case for case in read_cases(data) if case.split in {"train", "val"}])
    _write_report({"costs": costs}, out, name="costs")
    return costs


def _write_report(report: dict[str, Any], folder: Path, *, name: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps(report, indent=1, ensure_ascii=False) + "\n"
    (folder / f"gate_{name}.json").write_text(text, encoding="utf-8")
