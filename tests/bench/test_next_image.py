"""From the key to the pixels of a folder's next image: reported, never judged by the clock.

The answer of the AI doesn't count; each program rests between two images, as a reader does. In
both the clock stops when the canvas has painted the new picture.
"""

from __future__ import annotations

from pathlib import Path
import sys

import cv2
import numpy as np
import pytest

from busi_desktop.io.samples import samples_folder
from tests.bench.peers import alternating, peer_python, run_script

pytestmark = [pytest.mark.bench, pytest.mark.model]

N_IMAGES = 24
RUNS = 3

# Each script goes through the folder with its own key and prints the median time of a step.
OURS = """
import json, statistics, sys, time
from PySide6.QtCore import QEvent, QRectF, QTimer, Qt
from PySide6.QtTest import QTest
from busi_desktop.ui import canvas, main, main_window

ROW = QRectF(0.0, 384.0, 1024.0, 1.0)
window = None
plain = canvas.Canvas.viewportEvent

def viewport_event(self, event):
    done = plain(self, event)
    if event.type() == QEvent.Type.Paint and window is not None and self is window.viewer.main:
        window.painted()
    return done

canvas.Canvas.viewportEvent = viewport_event

class Window(main_window.MainWindow):
    def furnish(self, session):
        super().furnish(session)
        self.times, self.again, self.pressed = [], [], None
        global window
        window = self
        session.workspace.result_changed.connect(self.rest)
        self.known = None

    def rest(self, result):
        if result is not None:
            QTimer.singleShot(150, self.step)

    def step(self):
        files = self.session.workspace.entries
        if len(self.times) == len(files) - 1:
            return self.go_back()
        self.known = self.row()
        self.pressed = time.perf_counter()
        QTest.keyClick(self.viewer.main, Qt.Key.Key_Down)

    def go_back(self):
        # The image before is analyzed already: picture and answer come at once.
        self.pressed = None
        for _ in range(8):
            began = time.perf_counter()
            QTest.keyClick(self.viewer.main, Qt.Key.Key_Up)
            self.viewer.main.viewport().repaint()
            assert self.session.workspace.result is not None
            self.again.append(time.perf_counter() - began)
        print(json.dumps({
            "median_ms": 1e3 * statistics.median(self.times),
            "worst_ms": 1e3 * max(self.times),
            "analyzed_ms": 1e3 * statistics.median(self.again),
        }), flush=True)
        self.close()

    def row(self):
        return self.viewer.main.pixels_in(ROW).tobytes()

    def painted(self):
        now = time.perf_counter()
        if self.pressed and self.row() not in (b"", self.known):
            self.times.append(now - self.pressed)
            self.pressed = None

main.MainWindow = Window
main.run_window([sys.argv[1]])
"""

LABELME = """
import json, os, statistics, sys, time
from pathlib import Path
from PyQt5 import QtCore, QtTest, QtWidgets
from labelme.widgets import canvas
plain = canvas.Canvas.paintEvent
state = {"pressed": None, "times": [], "known": None}
n_images = len(list(Path(sys.argv[1]).iterdir()))

def step():
    window = next(w for w in QtWidgets.QApplication.topLevelWidgets()
                  if hasattr(w, "_open_next_image"))
    state["known"] = key_of(window)
    state["pressed"] = time.perf_counter()
    window._open_next_image()

def key_of(window):
    return window.windowTitle()

def painted(took):
    state["times"].append(took)
    if len(state["times"]) == n_images - 1:
        print(json.dumps({"median_ms": 1e3 * statistics.median(state["times"]),
                          "worst_ms": 1e3 * max(state["times"])}), flush=True)
        os._exit(0)
    QtCore.QTimer.singleShot(150, step)

def paint(self, event):
    plain(self, event)
    if self.pixmap is None or self.pixmap.isNull():
        return
    if "begun" not in state:
        state["begun"] = True
        QtCore.QTimer.singleShot(1500, step)
    elif state["pressed"] is not None and key_of(self.window()) != state["known"]:
        took, state["pressed"] = time.perf_counter() - state["pressed"], None
        QtCore.QTimer.singleShot(0, lambda: painted(took))

canvas.Canvas.paintEvent = paint
from labelme.__main__ import main
sys.argv = ["labelme", sys.argv[1]]
main()
"""


@pytest.fixture
def folder(tmp_path) -> Path:
    """Return a folder of images of 1024 × 768, no two alike."""
    made = tmp_path / "images"
    made.mkdir()
    data = np.frombuffer((samples_folder() / "malignant.png").read_bytes(), np.uint8)
    pixels = cv2.resize(cv2.imdecode(data, cv2.IMREAD_GRAYSCALE), (1024, 768))
    for number in range(N_IMAGES):
        turned = np.roll(pixels, 9 * number, axis=1)
        (made / f"{number:02d}.png").write_bytes(cv2.imencode(".png", turned)[1].tobytes())
    return made


def test_the_next_image_of_a_folder(folder, tmp_path, benchmark):
    def ours() -> dict[str, float]:
        return run_script(Path(sys.executable), OURS, folder, tmp_path / "home")

    (marks,) = alternating(ours, runs=1)

    benchmark.extra_info.update(marks)
    benchmark.pedantic(ours, rounds=1)
    print(f"next image: {marks}")
    assert marks["median_ms"] > 0.0


def test_the_next_image_against_labelme_s(folder, tmp_path, benchmark):
    python = peer_python("labelme")

    def ours() -> dict[str, float]:
        return run_script(Path(sys.executable), OURS, folder, tmp_path / "home")

    def theirs() -> dict[str, float]:
        return run_script(python, LABELME, folder, tmp_path / "home")

    mine, other = alternating(ours, theirs, runs=RUNS)

    ratio = round(mine["median_ms"] / other["median_ms"], 2)
    benchmark.extra_info.update({"ours": mine, "labelme": other, "ratio": ratio})
    benchmark.pedantic(theirs, rounds=1)
    print(f"next image: ours {mine}, labelme {other}, ratio {ratio}")
    assert ratio > 0
