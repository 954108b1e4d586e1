"""Run the command line on small images, and read back what it wrote."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
import json
import os
from pathlib import Path
import subprocess
import sys
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image
import pytest

from busi_desktop.cli.main import main

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "resources/samples"
SHAPE = (160, 200)
NO_GATE = ("--presence-gate", "0")
"""For tests of the mask: whatever the model thinks of speckle, its map is cut."""


@dataclass(frozen=True, kw_only=True)
class Ran:
    """Hold what a command said and its exit code."""

    code: int
    out: str
    err: str


def scan(seed: int = 0, shape: tuple[int, int] = SHAPE) -> NDArray[np.uint8]:
    """Return a piece of a shipped phantom with a dark lesion: the gate accepts it."""
    rng = np.random.default_rng(seed)
    tissue = np.asarray(Image.open(SAMPLES / "normal.png"))[10:480, 10:560]
    top, left = rng.integers(0, 60, 2)
    size = (shape[1], shape[0])
    piece = cv2.resize(tissue[top : top + 410, left : left + 490], size, interpolation=3)
    rows, cols = np.ogrid[: shape[0], : shape[1]]
    row, col = rng.uniform(0.4, 0.6, 2) * shape
    inside = ((rows - row) / 25) ** 2 + ((cols - col) / 35) ** 2 <= 1.0
    return np.asarray(np.where(inside, 0.25, 1.0) * piece).astype(np.uint8)


def write_scan(path: Path, seed: int = 0, shape: tuple[int, int] = SHAPE) -> Path:
    """Write `scan` in the format of the path's extension."""
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(scan(seed, shape)).save(path)
    return path


def analyze(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> Ran:
    """Run `analyze` in this process."""
    capsys.readouterr()
    code = main(["analyze", *map(str, arguments)])
    said = capsys.readouterr()
    assert "Traceback" not in said.out + said.err
    return Ran(code=code, out=said.out, err=said.err)


def start(*arguments: str | Path, env: Mapping[str, str] | None = None) -> subprocess.Popen[str]:
    """Start the program in a process and a process group of its own."""
    return start_python("-m", "busi_desktop", *arguments, env=env)


def start_python(
    *arguments: str | Path, env: Mapping[str, str] | None = None
) -> subprocess.Popen[str]:
    """Start Python in the repository."""
    return subprocess.Popen(
        [sys.executable, *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, **(env or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def finish(process: subprocess.Popen[str]) -> Ran:
    """Wait for a process."""
    out, err = process.communicate(timeout=80)
    assert "Traceback" not in out + err
    return Ran(code=process.returncode, out=out, err=err)


def read_lines(out: Path) -> list[dict[str, Any]]:
    """Return the lines of results.jsonl."""
    return [json.loads(line) for line in (out / "results.jsonl").read_text("utf-8").splitlines()]


def without_timings(records: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return records as far as equal runs must agree on them."""
    return [{key: v for key, v in record.items() if key != "timings_ms"} for record in records]


def pictures(out: Path) -> dict[str, bytes]:
    """Return the content of every PNG by name."""
    return {path.name: path.read_bytes() for path in out.glob("*.png")}


def decoded(path: Path) -> NDArray[Any]:
    """Return a picture's values; raise if the file isn't whole."""
    with Image.open(path) as image:
        image.load()
        return np.asarray(image)


def middle_threshold(out: Path, name: str) -> str:
    """Return a threshold that cuts a frame's probability map, whatever the model says."""
    return repr(float(np.quantile(decoded(out / f"{name}_prob.png"), 0.7) / 65535.0))
