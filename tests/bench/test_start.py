"""From the command to the first picture: reported, never judged by the clock.

Peers are measured in the same run where they are installed, each in an environment of its own that
`BUSI_BENCH_PEERS` names: a folder with `labelme/bin/python` and `napari/bin/python`. They are no
requirement of ours. docs/guide/comfort.md says how to set them up.
"""

from __future__ import annotations

from pathlib import Path
import sys

import pytest

from busi_desktop.io.samples import samples_folder
from tests.bench.peers import Marks, alternating, peer_python, run_script

pytestmark = [pytest.mark.bench, pytest.mark.model]

# Each script prints the seconds since the process was asked for, at the paint that shows an image.
OURS = """
import gc, json, os, sys, time
gc.disable()  # this and the next lines as __main__ does
from pathlib import Path
from busi_desktop.io.load import open_early, warm_up
warm_up()
early = open_early(Path(sys.argv[1]))
from busi_desktop.app.plain_imports import restore_plain_imports
restore_plain_imports()
from PySide6.QtCore import QEvent, QTimer
from busi_desktop.ui import main, main_window

began = float(os.environ["BEGAN"])
marks = {"imports": time.time() - began}

class Window(main_window.MainWindow):
    def __init__(self, settings):
        super().__init__(settings)
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
            marks["own_modules"] = sum(name.startswith("busi_desktop") for name in sys.modules)
        return super().eventFilter(watched, event)

    def furnish(self, session):
        super().furnish(session)
        marks["furnished"] = time.time() - began
        session.workspace.frame_changed.connect(self.leave)

    def leave(self, frame):
        if frame is not None:
            marks["frame"] = time.time() - began
            print(json.dumps(marks), flush=True)
            QTimer.singleShot(0, self.close)

main.MainWindow = Window
main.run_window([sys.argv[1]], early)
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


# Its canvas needs OpenGL, which is not there without a screen: what counts is its empty window,
# long before an image would be in it. So the ratio flatters napari.
NAPARI = """
import json, os, time
began = float(os.environ["BEGAN"])
import napari
viewer = napari.Viewer()
print(json.dumps({"image_painted": time.time() - began}), flush=True)
os._exit(0)
"""


@pytest.mark.parametrize("sample", ["malignant.png", "malignant.dcm"])
def test_our_start(sample, tmp_path, benchmark):
    image = samples_folder() / sample

    def once() -> Marks:
        return run_script(Path(sys.executable), OURS, image, tmp_path)

    (marks,) = alternating(once)

    benchmark.extra_info.update(marks)
    benchmark.pedantic(once, rounds=1)
    print(f"busi-desktop open {sample}: {marks}")
    assert list(marks)[:4] == ["imports", "window_made", "window_painted", "image_painted"]


@pytest.mark.parametrize(("peer", "script"), [("labelme", LABELME), ("napari", NAPARI)])
def test_our_start_against_a_peers(peer, script, tmp_path, benchmark):
    python = peer_python(peer)
    image = samples_folder() / "malignant.png"

    def ours() -> Marks:
        return run_script(Path(sys.executable), OURS, image, tmp_path)

    def theirs() -> Marks:
        return run_script(python, script, image, tmp_path)

    mine, other = (marks["image_painted"] for marks in alternating(ours, theirs))

    ratio = round(mine / other, 2)
    benchmark.extra_info.update({"ours_s": mine, f"{peer}_s": other, "ratio": ratio})
    benchmark.pedantic(theirs, rounds=1)
    print(f"first picture: ours {mine} s, {peer} {other} s, ratio {ratio}")
    assert ratio > 0
