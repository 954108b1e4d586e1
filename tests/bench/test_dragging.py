"""How the window feels while a slider is dragged: reported, never judged by the clock."""

from __future__ import annotations

from dataclasses import replace
import statistics
import time

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
import pytest

from busi_desktop.domain.result import AnalysisResult
from busi_desktop.domain.segmentation import SlicParams
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
def window(open_window):
    """Return a window with an analyzed frame of 800 × 600 pixels."""
    made = open_window(frame_px=(800, 600), window_px=(1600, 900))
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


class Pictures:
    """Time the pictures that follow a change: the first one, and the final one.

    By the clock, and by the CPU time of all threads: on a machine that does other work besides, the
    clock tells of that work. The worker's rest after a draft is in the clock's time alone.
    """

    def __init__(self, window: MainWindow) -> None:
        self._clock_s = self._cpu_s = 0.0
        self._wanted: SlicParams | None = None
        self.times: dict[str, list[float]] = {
            f"{picture}_{kind}": [] for picture in ("first", "final") for kind in ("ms", "cpu_ms")
        }
        # Connected last, so that the window has taken the result before.
        window.session.workspace.result_changed.connect(self._on_result)

    @property
    def n_final(self) -> int:
        return len(self.times["final_ms"])

    def begin(self, wanted: SlicParams) -> None:
        self._wanted = wanted
        self._clock_s, self._cpu_s = time.perf_counter(), time.process_time()

    def _on_result(self, result: AnalysisResult | None) -> None:
        superpixels = None if result is None else result.superpixels
        if superpixels is None or superpixels.params != self._wanted:
            return
        if len(self.times["first_ms"]) == self.n_final:
            self._note("first")
        if not superpixels.is_draft:
            self._note("final")

    def _note(self, picture: str) -> None:
        self.times[f"{picture}_ms"].append(1e3 * (time.perf_counter() - self._clock_s))
        self.times[f"{picture}_cpu_ms"].append(1e3 * (time.process_time() - self._cpu_s))


def test_first_and_final_picture_of_another_number_of_superpixels(window, qtbot, benchmark):
    """Change the setting, wait for the final picture, and change it again."""
    window.segmentation.slic.setChecked(True)
    qtbot.waitUntil(lambda: not window.session.workspace.stale, timeout=20_000)
    pictures = Pictures(window)
    settings = range(35, 155, 10)

    def change_again_and_again() -> None:
        for n, value in enumerate(settings, start=1):
            pictures.begin(SlicParams(regions=10 * value))
            window.segmentation.regions.setValue(value)
            qtbot.waitUntil(lambda n=n: pictures.n_final == n, timeout=20_000)

    benchmark.pedantic(change_again_and_again, rounds=1)

    report = {name: round(statistics.median(times)) for name, times in pictures.times.items()}
    benchmark.extra_info.update(report)
    print(report)
    assert len(pictures.times["first_ms"]) == len(settings)
