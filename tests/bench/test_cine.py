"""A loop of 300 frames: how soon it is seen, and how many of its frames are left out.

Reported, never judged by the clock: docs/guide/cine.md has figures and how they were taken.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
import os
from pathlib import Path
from statistics import median
import time

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject
import pytest

from busi_desktop.io.samples import samples_folder
from busi_desktop.ui.main_window import MainWindow
from tests.unit.io.files import dicom_loop

pytestmark = [pytest.mark.bench, pytest.mark.model]

N_FRAMES = 300
FRAME_TIME_MS = 1000 / 30
SIZE = (1024, 768)
OPENED = 5
TIMEOUT_MS = 60_000


def frames(n_frames: int) -> list[NDArray[np.uint8]]:
    """Return a phantom that drifts to the side."""
    sample = np.frombuffer((samples_folder() / "malignant.png").read_bytes(), np.uint8)
    first = cv2.resize(cv2.imdecode(sample, cv2.IMREAD_GRAYSCALE), SIZE)
    return [np.roll(first, 2 * number, axis=1) for number in range(n_frames)]


def write_cine(path: Path, n_frames: int, *, compressed: bool) -> Path:
    """Write a multi-frame instance as a scanner does."""
    data = dicom_loop(frames(n_frames), frame_time_ms=FRAME_TIME_MS, compressed=compressed)
    path.write_bytes(data)
    return path


class Painted(QObject):
    """Note when the main view is painted, and with which frame."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.first: float | None = None
        self.frames: list[int] = []
        window.viewer.main.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._window.viewer.main.has_picture:
            if self.first is None:
                self.first = time.perf_counter()
            frame = self._window.session.workspace.frame
            number = -1 if frame is None else frame.frame_id.frame_number
            if not self.frames or self.frames[-1] != number:
                self.frames.append(number)
        return False


def busy_share(run: Callable[[], object]) -> float:
    """Return how much of all processors others took meanwhile."""
    ticks = os.sysconf("SC_CLK_TCK")

    def now() -> tuple[float, float]:
        values = [int(v) for v in Path("/proc/stat").read_text().split("\n")[0].split()[1:8]]
        return (sum(values) - values[3] - values[4]) / ticks, sum(os.times()[:4])

    all_before, own_before = now()
    start = time.perf_counter()
    run()
    seconds = time.perf_counter() - start
    all_after, own_after = now()
    others = (all_after - all_before) - (own_after - own_before)
    return max(others, 0.0) / seconds / (os.cpu_count() or 1)


def cpu_s() -> float:
    """Return the processor time of this process and of the decoding processes that it has now."""
    own = str(os.getpid())
    lines = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):  # it ended meanwhile
            lines.append(stat.read_text().rsplit(")", 1)[1].split())
    ticks = sum(int(line[11]) + int(line[12]) for line in lines if line[1] == own)
    return time.process_time() + ticks / os.sysconf("SC_CLK_TCK")


@pytest.mark.parametrize("compressed", [True, False], ids=["jpeg", "native"])
def test_the_first_frame_of_a_loop_against_a_still_image(
    qtbot, benchmark, tmp_path, make_window, compressed
):
    still = write_cine(tmp_path / "still.dcm", 1, compressed=compressed)
    loop = write_cine(tmp_path / "loop.dcm", N_FRAMES, compressed=compressed)
    window = make_window()
    window.resize(1366, 740)
    window.show()
    controller, workspace = window.session.controller, window.session.workspace
    painted = Painted(window)

    def seen_ms(path: Path) -> float:
        controller.close_all()
        qtbot.waitUntil(lambda: not window.viewer.main.has_picture, timeout=TIMEOUT_MS)
        painted.first = None
        start = time.perf_counter()
        controller.open_paths([str(path)])
        qtbot.waitUntil(lambda: painted.first is not None, timeout=TIMEOUT_MS)
        taken = painted.first - start
        qtbot.waitUntil(lambda: workspace.result is not None, timeout=TIMEOUT_MS)
        return 1e3 * taken

    seen_ms(still)  # the first file brings the model with it
    pairs = [(seen_ms(still), seen_ms(loop)) for _ in range(OPENED)]
    stills, loops = (median(times) for times in zip(*pairs, strict=True))

    report = {"still_ms": stills, "loop_ms": loops, "ratio": loops / stills}
    benchmark.extra_info.update(report)
    benchmark.pedantic(lambda: seen_ms(loop), rounds=1)
    print(report, [tuple(round(value) for value in pair) for pair in pairs])
    window.close()
    assert workspace.frame is not None


@pytest.mark.parametrize("compressed", [True, False], ids=["jpeg", "native"])
def test_frames_left_out_while_a_loop_plays(qtbot, benchmark, tmp_path, make_window, compressed):
    loop = write_cine(tmp_path / "loop.dcm", N_FRAMES, compressed=compressed)
    window = make_window()
    window.resize(1366, 740)
    window.show()
    workspace, player = window.session.workspace, window.session.cine
    window.session.controller.open_paths([str(loop)])
    qtbot.waitUntil(lambda: workspace.result is not None, timeout=TIMEOUT_MS)
    qtbot.waitUntil(lambda: len(player.frames) > 8, timeout=TIMEOUT_MS)
    painted = Painted(window)

    def play() -> None:
        player.play()
        qtbot.waitUntil(lambda: player.n_shown + player.n_dropped >= N_FRAMES, timeout=TIMEOUT_MS)

    start, cpu_before = time.perf_counter(), cpu_s()
    others = busy_share(play)
    cpu_ms = 1e3 * (cpu_s() - cpu_before)
    seconds = time.perf_counter() - start
    due = player.n_shown + player.n_dropped
    not_painted = due - (len(painted.frames) - 1)

    report = {
        "due": due,
        "left_out_share": player.n_dropped / due,
        "not_painted_share": not_painted / due,
        "seconds": seconds,
        "own_cpu_ms_a_frame": cpu_ms / player.n_shown,
        "of_its_own_rate": due * FRAME_TIME_MS / 1e3 / seconds,
        "processors_taken_by_others": others,
        "mb_at_hand": player.frames.n_bytes / 1e6,
    }
    benchmark.extra_info.update(report)
    benchmark.pedantic(lambda: None, rounds=1)
    print(report)
    player.settle()
    window.close()
    assert due >= N_FRAMES
