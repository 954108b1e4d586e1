"""What a thousand frames in a row do to the window: reported, and growth is refused."""

from __future__ import annotations

import os
from pathlib import Path
import time

import cv2
import numpy as np
import pytest

from tests.builders import make_frame

pytestmark = [pytest.mark.bench, pytest.mark.model]

N_FRAMES = int(os.environ.get("BUSI_BENCH_IMAGES", "1000"))
SETTLED = 50
"""By then the cache of results, which has a fixed size, is full."""

GROWTH = 1.1
"""The list keeps some 40 kB of each file: thumbnail, facts and mask. 1.07 when written."""


def resident_mb() -> float:
    """Return the memory that this process holds."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 1e6


@pytest.fixture
def files(tmp_path):
    """Return the names of as many different images as the test opens."""
    names = []
    noise = make_frame((480, 640)).pixels
    for number in range(N_FRAMES):
        pixels = np.roll(noise, divmod(number, 640), axis=(0, 1))
        path = tmp_path / f"frame{number:04d}.png"
        path.write_bytes(cv2.imencode(".png", pixels)[1].tobytes())
        names.append(str(path))
    return names


def test_a_thousand_frames_in_a_row(qtbot, benchmark, files, make_window):
    window = make_window()
    session = window.session
    window.show()
    workspace = session.workspace
    held: list[float] = []
    seen: set[str] = set()

    def read_all() -> float:
        start = time.perf_counter()
        session.controller.open_paths(files)
        for _ in files:
            qtbot.waitUntil(lambda: workspace.result is not None, timeout=20_000)
            seen.add(workspace.result.frame.frame_id.content_sha256)
            held.append(resident_mb())
            window.navigator.step_image(1)
        return time.perf_counter() - start

    seconds = benchmark.pedantic(read_all, rounds=1)

    growth = held[-1] / held[SETTLED]
    report = {
        "ms_per_frame": 1e3 * seconds / N_FRAMES,
        "mb_at_first": held[0],
        "mb_settled": held[SETTLED],
        "mb_at_last": held[-1],
        "growth": growth,
    }
    benchmark.extra_info.update(report)
    print(report)
    window.close()
    assert len(seen) == N_FRAMES
    assert growth <= GROWTH
