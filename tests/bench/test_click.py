"""How long a click of Click to refine takes until it is painted: reported only."""

from __future__ import annotations

import statistics
import time

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
import pytest

pytestmark = [pytest.mark.bench, pytest.mark.model]

CLICKS = 20
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture(params=[(800, 600), (2048, 2048)], ids=["800x600", "2048x2048"])
def window(request, qtbot, open_window):
    """Return a window of 1920 × 1080 with the tool in hand, on the AI's mask."""
    made = open_window(frame_px=request.param, window_px=(1920, 1080))
    made.session.set_reader("AK")
    qtbot.waitUntil(lambda: made.session.editor.draft is not None, timeout=60_000)
    made.actions_by_name["outline_from_ai"].trigger()
    made.actions_by_name["outline_refine"].trigger()
    yield made
    made.close()


def test_from_click_to_paint(window, record_property, capsys) -> None:
    canvas, editor = window.viewer.main, window.session.editor
    middle = canvas.viewport().rect().center()
    spent_ms, changed = [], 0

    for number in range(CLICKS):
        at = middle + QPoint(40 * (number % 5) - 80, 30 * (number // 5) - 45)
        before = editor.draft.n_done
        QApplication.processEvents()
        began = time.process_time()
        QTest.mouseClick(canvas.viewport(), LEFT, PLAIN, at)
        QApplication.processEvents()
        canvas.viewport().repaint()
        if editor.draft.n_done > before:
            spent_ms.append(1e3 * (time.process_time() - began))
            changed += 1

    assert changed
    median, most = statistics.median(spent_ms), max(spent_ms)
    record_property("click_to_paint_cpu_ms", round(median, 1))
    with capsys.disabled():
        print(
            f"\nclick to paint: median {median:.1f} ms, most {most:.1f} ms of CPU, {changed} clicks"
        )
