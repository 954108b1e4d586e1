"""From the command to the first picture: reported, never judged by the clock.

Peers are measured in the same run where they are installed, each in an environment of its own that
`BUSI_BENCH_PEERS` names: a folder with `labelme/bin/python`. They are no
requirement of ours. docs/guide/comfort.md says how to set them up.
"""

from __future__ import annotations

from collections.abc import Callable
import json
import os
from pathlib import Path
from statistics import median
import subprocess
import sys

import pytest

from busi_desktop.io.samples import samples_folder

pytestmark = [pytest.mark.bench, pytest.mark.model]

STARTS = 5
TIMEOUT_S = 120
PEERS_VARIABLE = "BUSI_BENCH_PEERS"

# Each script prints the seconds since the process was asked for, at the paint that shows an image.
OURS = """
import json, os, sys, time
from PySide6.QtCore import QEvent, QTimer
from busi_desktop.ui import main, main_window

began = float(os.environ["BEGAN"])
marks = {"imports": time.time() - began}

class Window(main_window.MainWindow):
    def __init__(self, session):
        super().__init__(session)
        marks["window_made"] = time.time() - began
        self.viewer.main.viewport().installEventFilter(self)

    def paintEvent(self, event):
        super().paintEvent(event)
        marks.setdefault("window_painted", time.time() - began)

    def eventFilter(self, watched, event):
        shown = event.type() == QEvent.Type.Paint and self.viewer.main.has_picture
        if shown and "image_painted" not in marks:
            marks["image_painted"] = time.time() - began
            marks["cpu"] = time.process_time()
            print(json.dumps(marks), flush=True)
            QTimer.singleShot(0, self.close)
        return super().eventFilter(watched, event)

main.MainWindow = Window
main.run_window([sys.argv[1]])
"""

LABELME = """
import json, os, sys, time
began = float(os.environ["BEGAN"])
from PyQt5 import QtCore, QtWidgets
from labelme.widgets import canvas
plain = canvas.Canvas.paintEvent

def paint(self, event):
    plain(self, event)
    if self.pixmap is not None and not self.pixmap.isNull():
        print(json.dumps({"image_painted": time.time() - began}), flush=True)
        os._exit(0)

canvas.Canvas.paintEvent = paint
from labelme.__main__ import main
sys.argv = ["labelme", sys.argv[1]]
main()
"""


def start(python: Path, script: str, image: Path, home: Path) -> dict[str, float]:
    """Start a program once and return its marks, in seconds; the clock starts with its process."""
    environment = os.environ | {
        "BUSI_DESKTOP_HOME": str(home),
        "HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
    }
    began = 'BEGAN=$(date +%s.%N) exec "$@"'
    done = subprocess.run(
        ["sh", "-c", began, "sh", str(python), "-c", script, str(image)],
        capture_output=True,
        text=True,
        timeout=TIMEOUT_S,
        env=environment,
        check=False,
    )
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    assert lines, done.stderr[-2000:]
    return json.loads(lines[-1])


def typical(once: Callable[[], dict[str, float]]) -> dict[str, float]:
    """Return the medians of several starts; the first, which fills the disk cache, is left out."""
    once()
    runs = [once() for _ in range(STARTS)]
    return {name: round(median(run[name] for run in runs), 3) for name in runs[0]}


@pytest.mark.parametrize("sample", ["malignant.png", "malignant.dcm"])
def test_our_start(sample, tmp_path, benchmark):
    image = samples_folder() / sample

    marks = typical(lambda: start(Path(sys.executable), OURS, image, tmp_path))

    benchmark.extra_info.update(marks)
    benchmark.pedantic(lambda: start(Path(sys.executable), OURS, image, tmp_path), rounds=1)
    print(f"busi-desktop open {sample}: {marks}")
    assert list(marks)[:4] == ["imports", "window_made", "window_painted", "image_painted"]


@pytest.mark.parametrize(("peer", "script"), [("labelme", LABELME)])
def test_our_start_against_a_peers(peer, script, tmp_path, benchmark):
    folder = os.environ.get(PEERS_VARIABLE, "")
    python = Path(folder) / peer / "bin" / "python"
    if not folder or not python.exists():
        pytest.skip(
            f"{peer} is not installed beside us: it is no requirement of ours. To compare, see "
            f"docs/guide/comfort.md and set {PEERS_VARIABLE}."
        )
    image = samples_folder() / "malignant.png"

    def once(program: Path, code: str) -> dict[str, float]:
        return start(program, code, image, tmp_path)

    theirs = typical(lambda: once(python, script))["image_painted"]
    ours = typical(lambda: once(Path(sys.executable), OURS))["image_painted"]

    ratio = round(ours / theirs, 2)
    benchmark.extra_info.update({"ours_s": ours, f"{peer}_s": theirs, "ratio": ratio})
    benchmark.pedantic(lambda: once(python, script), rounds=1)
    print(f"first picture: ours {ours} s, {peer} {theirs} s, ratio {ratio}")
    assert ratio > 0
