"""How the window feels while a slider is dragged: reported, never judged by the clock."""

from __future__ import annotations

from dataclasses import replace
import time

import cv2
import numpy as np
from PySide6.QtCore import QElapsedTimer, Qt, QTimer
import pytest

from busi_desktop.app.crash import CrashReporter
from busi_desktop.app.session import Session
from busi_desktop.app.settings import home_folder
from busi_desktop.domain.segmentation import SlicParams
from busi_desktop.inference.registry import default_manifest_path
from busi_desktop.io.samples import samples_folder
from busi_desktop.ui.main_window import MainWindow

pytestmark = [pytest.mark.bench, pytest.mark.model]

DRAG_MS = 10_000
TICK_MS = 5


class Watch:
    """Measure the longest time in which the window's loop didn't turn, and count pictures."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._clock = QElapsedTimer()
        self._gaps: list[int] = []
        self.pictures = 0
        window.session.workspace.result_changed.connect(self._count)
        self._timer = QTimer(window)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def _count(self) -> None:
        self.pictures += 1

    def _tick(self) -> None:
        self._gaps.append(self._clock.restart())

    def start(self) -> None:
        self._clock.start()
        self._timer.start(TICK_MS)

    def stop(self) -> dict[str, float]:
        self._timer.stop()
        ordered = sorted(self._gaps)
        return {
            "worst_gap_ms": ordered[-1],
            "p99_gap_ms": ordered[len(ordered) * 99 // 100],
            "median_gap_ms": ordered[len(ordered) // 2],
            "pictures": self.pictures,
        }


@pytest.fixture
def window(qtbot, tmp_path):
    """Return a window with an analyzed frame of 800 × 600 pixels."""
    path = tmp_path / "frame.png"
    sample = np.frombuffer((samples_folder() / "malignant.png").read_bytes(), np.uint8)
    pixels = cv2.resize(cv2.imdecode(sample, cv2.IMREAD_GRAYSCALE), (800, 600))
    path.write_bytes(cv2.imencode(".png", pixels)[1].tobytes())
    session = Session(
        home=home_folder(),
        manifest_path=default_manifest_path(),
        reporter=CrashReporter(home_folder()),
    )
    made = MainWindow(session)
    qtbot.addWidget(made)
    made.resize(1600, 900)
    made.show()
    session.controller.open_paths([str(path)])
    qtbot.waitUntil(lambda: session.workspace.result is not None, timeout=20_000)
    yield made
    made.close()


def drag(window: MainWindow, qtbot, watch: Watch) -> dict[str, float]:
    """Move the threshold up and down at 60 values a second for some seconds."""
    slider = window.segmentation.threshold
    end = time.monotonic() + DRAG_MS / 1000
    value, step = 50, 1
    watch.start()
    while time.monotonic() < end:
        value += step
        step = -step if value in {20, 80} else step
        slider.setValue(value)
        qtbot.wait(16)
    return watch.stop()


@pytest.mark.parametrize("slic", [False, True], ids=["threshold", "threshold-with-superpixels"])
def test_dragging_the_threshold(window, qtbot, benchmark, slic):
    workspace = window.session.workspace
    if slic:
        window.session.controller.set_params(replace(workspace.params, slic=SlicParams()))
        qtbot.waitUntil(lambda: not workspace.stale, timeout=20_000)
    watch = Watch(window)

    report = benchmark.pedantic(drag, args=(window, qtbot, watch), rounds=1)

    benchmark.extra_info.update(report)
    print(report)
    qtbot.waitUntil(lambda: not workspace.stale, timeout=20_000)
    assert workspace.result.mask.params == workspace.params


def test_dragging_the_number_of_superpixels(window, qtbot, benchmark):
    """SLIC runs on the worker at every value; the window must turn all the same."""
    workspace = window.session.workspace
    window.segmentation.slic.setChecked(True)
    watch = Watch(window)

    def drag_regions() -> dict[str, float]:
        watch.start()
        for value in range(40, 140):
            window.segmentation.regions.setValue(value)
            qtbot.wait(16)
        return watch.stop()

    report = benchmark.pedantic(drag_regions, rounds=1)

    benchmark.extra_info.update(report)
    print(report)
    qtbot.waitUntil(lambda: not workspace.stale, timeout=20_000)
    assert workspace.result.superpixels.params.regions == 1390
