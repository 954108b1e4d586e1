"""How long the window's loop stands still in a sitting of mixed actions, in fast motion.

Ten minutes of reading are some three thousand actions; here they follow each other without a
pause. Reported by action, never judged by the clock: `BUSI_BENCH_ACTIONS` says how many.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from functools import partial
import os
from pathlib import Path
import random
import time

import cv2
import numpy as np
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
import pytest

from busi_desktop.io.samples import samples_folder
from busi_desktop.ui.exporting.dialog import ViewOptions
from busi_desktop.ui.main_window import MainWindow
from busi_desktop.ui.warm_up import WarmUp

pytestmark = [pytest.mark.bench, pytest.mark.model]

N_ACTIONS = int(os.environ.get("BUSI_BENCH_ACTIONS", "3000"))
N_IMAGES = 40
TICK_MS = 2
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Stopwatch:
    """Note how long the loop stood still, and the GUI thread's work meanwhile, by action.

    Other programs and the worker's thread take the processor away too, which the clock counts; the
    thread's own time doesn't.
    """

    def __init__(self, parent: QWidget) -> None:
        self.action = "start"
        self.clock_ms: dict[str, list[float]] = defaultdict(list)
        self.busy_ms: dict[str, list[float]] = defaultdict(list)
        self._last = (time.perf_counter(), time.thread_time())
        self._timer = QTimer(parent)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self._last = (time.perf_counter(), time.thread_time())
        self._timer.start(TICK_MS)

    def stop(self) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        now = (time.perf_counter(), time.thread_time())
        self.clock_ms[self.action].append((now[0] - self._last[0]) * 1e3)
        self.busy_ms[self.action].append((now[1] - self._last[1]) * 1e3)
        self._last = now

    def report(self) -> dict[str, tuple[float, float, int]]:
        """Return for each action the longest block by clock and by work, and its ticks above 50."""
        return {
            action: (
                round(max(gaps), 1),
                round(max(self.busy_ms[action]), 1),
                sum(gap > 50.0 for gap in self.busy_ms[action]),
            )
            for action, gaps in sorted(self.clock_ms.items(), key=lambda kind: -max(kind[1]))
        }


class Sitting:
    """Do what a reader does, at random but the same each time."""

    def __init__(self, window: MainWindow, folder: Path, watch: Stopwatch) -> None:
        self.window, self.folder, self.watch = window, folder, watch
        self.dice = random.Random(5)
        self.saved = 0

    # ------------------------------------------------------------------------------- actions
    def image(self) -> None:
        self.window.navigator.step_image(self.dice.choice([1, 1, 1, -1]))

    def threshold(self) -> None:
        slider = self.window.segmentation.threshold
        for _ in range(8):
            slider.setValue(self.dice.randrange(20, 80))
            self.turn(6)

    def regions(self) -> None:
        self.window.segmentation.slic.setChecked(self.dice.random() < 0.7)
        for _ in range(4):
            self.window.segmentation.regions.setValue(self.dice.randrange(30, 140))
            self.turn(6)

    def gray_levels(self) -> None:
        self.drag_over_image(Qt.MouseButton.LeftButton)

    def pan(self) -> None:
        self.drag_over_image(Qt.MouseButton.MiddleButton)

    def zoom(self) -> None:
        for _ in range(6):
            self.window.viewer.main.zoom_by(self.dice.choice([0.85, 1.18]))
            self.turn(3)

    def layers(self) -> None:
        name = self.dice.choice(["superpixels", "probability", "lesion", "saliency", "image"])
        self.window.layers.toggle(name)
        for opacity in (0.2, 0.6, 0.9):
            self.window.layers.set_opacity(name, opacity)
            self.turn(3)

    def steps(self) -> None:
        self.command("steps")
        inspector = self.window.steps_dock.inspector
        if inspector is not None and self.window.steps_dock.isVisible():
            tiles = inspector.strip.tiles
            tile = self.dice.randrange(len(tiles))
            tiles[tile].click()
            self.turn(10)
            if tiles[tile].switch is not None:
                tiles[tile].switch.click()

    def compare(self) -> None:
        self.command(self.dice.choice(["compare_mode", "second_view", "show_beside", "link_views"]))

    def measure(self) -> None:
        self.command("tool_caliper")
        self.drag_over_image(LEFT)
        self.command("tool_none")
        if self.dice.random() < 0.7:
            self.command("undo")

    def save_picture(self) -> None:
        if self.window.session.workspace.frame is not None:
            self.saved += 1
            target = self.folder / f"view{self.saved % 5}.png"
            self.window.exporting.save_view(target, ViewOptions())

    def dialogs(self) -> None:
        names = ["report", "settings", "shortcuts", "change_keys", "about_model", "export_view"]
        self.command(self.dice.choice(names), own_name=True)
        self.turn(30)
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                dialog.close()

    def palette(self) -> None:
        self.command("palette", own_name=True)
        self.turn(20)
        for popup in self.window.findChildren(QWidget, "palette"):
            popup.hide()

    def results(self) -> None:
        self.command("results", own_name=True)
        self.turn(30)
        if self.window.results.window is not None:
            self.window.results.window.close()

    def batch(self) -> None:
        self.command(self.dice.choice(["analyze_all", "cancel_run"]))

    # --------------------------------------------------------------------------------- helpers
    def turn(self, milliseconds: int) -> None:
        QTest.qWait(milliseconds)

    def command(self, name: str, *, own_name: bool = False) -> None:
        if own_name:
            self.watch.action = name
        self.window.actions_by_name[name].trigger()

    def drag_over_image(self, button: Qt.MouseButton) -> None:
        view = self.window.viewer.main.viewport()
        middle = view.rect().center()
        QTest.mousePress(view, button, PLAIN, middle)
        for _ in range(8):
            reach = QPoint(self.dice.randrange(-60, 60), self.dice.randrange(-60, 60))
            QTest.mouseMove(view, middle + reach)
            self.turn(3)
        QTest.mouseRelease(view, button, PLAIN, middle)

    def run(self, n_actions: int) -> int:
        often = [self.image, self.threshold, self.gray_levels, self.pan, self.zoom, self.layers]
        rarely = [self.regions, self.steps, self.compare, self.measure, self.save_picture]
        seldom = [self.dialogs, self.palette, self.results, self.batch]
        choices = often * 6 + rarely * 2 + seldom
        self.watch.start()
        for _ in range(n_actions):
            act: Callable[[], None] = self.dice.choice(choices)
            self.watch.action = act.__name__
            act()
            self.turn(8)
        self.watch.stop()
        return n_actions


@pytest.fixture
def images(tmp_path) -> list[str]:
    """Return the names of many images, no two alike; one in four has colors."""
    samples = sorted(samples_folder().glob("*.png"))
    names = []
    for number in range(N_IMAGES):
        data = np.frombuffer(samples[number % len(samples)].read_bytes(), np.uint8)
        pixels = np.roll(cv2.imdecode(data, cv2.IMREAD_GRAYSCALE), 5 * number, axis=1)
        if number % 4 == 0:
            pixels = cv2.applyColorMap(pixels, cv2.COLORMAP_BONE)
        path = tmp_path / f"image{number:02d}.png"
        path.write_bytes(cv2.imencode(".png", pixels)[1].tobytes())
        names.append(str(path))
    return [*names, str(samples_folder() / "cine.dcm")]


def test_a_long_sitting(qtbot, benchmark, images, make_window, tmp_path):
    window = make_window()
    WarmUp(window.session.workspace, window)  # as the program does at its start
    window.resize(1600, 900)
    window.show()
    window.session.controller.open_paths(images)
    qtbot.waitUntil(lambda: window.session.workspace.result is not None, timeout=60_000)
    watch = Stopwatch(window)
    sitting = Sitting(window, tmp_path, watch)

    n_done = benchmark.pedantic(partial(sitting.run, N_ACTIONS), rounds=1)

    report = watch.report()
    worst = {
        "longest_block_ms": max(clock for clock, _busy, _count in report.values()),
        "longest_work_ms": max(busy for _clock, busy, _count in report.values()),
    }
    benchmark.extra_info.update(worst | {"by_action": report})
    print(worst)
    for action, (clock, busy, count) in report.items():
        print(f"  {action:14s} clock {clock:6.1f} ms, work {busy:6.1f} ms, {count} above 50 ms")
    window.close()
    assert n_done == N_ACTIONS
    assert sitting.saved > 0
