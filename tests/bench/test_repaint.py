"""How long the image takes to follow the hand: reported, never judged by the clock."""

from __future__ import annotations

from dataclasses import replace
import time

import numpy as np
import pytest

from busi_desktop.domain.segmentation import SlicParams
from busi_desktop.ui.layers import LAYERS

pytestmark = [pytest.mark.bench, pytest.mark.model]

REPAINTS = 120


@pytest.fixture
def window(qtbot, open_window):
    """Return a window of 1920 × 1080 with an analyzed frame of 1024 × 768 and all layers on."""
    made = open_window(frame_px=(1024, 768), window_px=(1920, 1080))
    session, workspace = made.session, made.session.workspace
    session.controller.set_params(replace(workspace.params, slic=SlicParams()))
    qtbot.waitUntil(lambda: not workspace.stale, timeout=60_000)
    for kind in LAYERS:
        made.layers.set_visible(kind.name, True)
    yield made
    made.close()


def pan(canvas, step: int) -> None:
    canvas.look_at(canvas.view_state.panned(3.0 if step % 2 else -3.0, 1.0))


def zoom(canvas, step: int) -> None:
    canvas.zoom_by(1.02 if step < REPAINTS / 2 else 1 / 1.02)


def window_level(canvas, step: int) -> None:
    canvas.set_window_level(canvas.window_level.dragged(1.0 if step % 2 else -1.0, 0.0))


@pytest.mark.parametrize("share_of_fit", [0.4, 1.0, 3.0], ids=["small", "fit", "enlarged"])
@pytest.mark.parametrize("act", [pan, zoom, window_level])
def test_repaint_with_all_layers(window, benchmark, act, share_of_fit):
    canvas = window.viewer.main
    canvas.zoom_by(share_of_fit)

    def follow() -> dict[str, float]:
        took, busy = [], []
        for step in range(REPAINTS):
            start, cpu = time.perf_counter(), time.process_time()
            act(canvas, step)
            canvas.viewport().repaint()
            took.append((time.perf_counter() - start) * 1e3)
            busy.append((time.process_time() - cpu) * 1e3)
        return {
            "median_ms": float(np.median(took)),
            "p95_ms": float(np.percentile(took, 95)),
            "best_ms": min(took),
            "cpu_median_ms": float(np.median(busy)),
        }

    report = benchmark.pedantic(follow, rounds=1)

    benchmark.extra_info.update(report)
    print(canvas.viewport().size().toTuple(), report)
    assert canvas.has_picture
