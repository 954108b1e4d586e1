"""How long the screen takes to follow a brush, and a stroke to reach the disk: reported only."""

from __future__ import annotations

import time

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
import pytest

pytestmark = [pytest.mark.bench, pytest.mark.model]

MOVES = 120
PAUSE_MS = 150
"""Between two strokes: no hand is quicker."""

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture(params=[(1024, 768), (4000, 3000)], ids=["1024x768", "12 MP"])
def window(request, qtbot, open_window):
    """Return a window of 1920 × 1080 with a brush of a tenth of the frame's width in hand."""
    made = open_window(frame_px=request.param, window_px=(1920, 1080))
    made.session.set_reader("AK")
    qtbot.waitUntil(lambda: made.session.editor.draft is not None, timeout=60_000)
    made.actions_by_name["outline_from_ai"].trigger()
    made.actions_by_name["outline_brush"].trigger()
    made.editing.desk.options.set_diameter(request.param[0] / 10)
    yield made
    made.close()


class Hand:
    """Send mouse events straight to the view, and have painted what they asked for."""

    def __init__(self, window) -> None:
        self.canvas = window.viewer.main
        self.viewport = self.canvas.viewport()

    def send(self, kind, at: QPoint, button, buttons) -> None:
        spot = QPointF(at)
        there = QPointF(self.viewport.mapToGlobal(at))
        QApplication.sendEvent(
            self.viewport, QMouseEvent(kind, spot, there, button, buttons, PLAIN)
        )

    def press(self, at: QPoint) -> None:
        self.send(QMouseEvent.Type.MouseButtonPress, at, LEFT, LEFT)

    def move(self, at: QPoint) -> None:
        self.send(QMouseEvent.Type.MouseMove, at, NONE, LEFT)
        QApplication.sendPostedEvents()  # what was asked to be painted, is

    def release(self, at: QPoint) -> None:
        self.send(QMouseEvent.Type.MouseButtonRelease, at, LEFT, NONE)


def way(viewport) -> list[QPoint]:
    """Return a spiral around the middle."""
    middle = viewport.rect().center()
    turns = np.linspace(0, 6 * np.pi, MOVES)
    reach = np.linspace(10, viewport.height() * 0.4, MOVES)
    return [
        middle + QPoint(round(r * np.cos(t)), round(r * np.sin(t)))
        for r, t in zip(reach, turns, strict=True)
    ]


def summary(took_ms: list[float]) -> dict[str, float]:
    return {
        "median_ms": round(float(np.median(took_ms)), 2),
        "p95_ms": round(float(np.percentile(took_ms, 95)), 2),
        "worst_ms": round(max(took_ms), 2),
    }


def test_painting_follows_the_hand(window, benchmark):
    hand = Hand(window)
    points = way(hand.viewport)
    QApplication.processEvents()

    def follow() -> dict[str, float]:
        took, busy = [], []
        hand.press(points[0])
        for point in points:
            start, cpu = time.perf_counter(), time.thread_time()
            hand.move(point)
            took.append((time.perf_counter() - start) * 1e3)
            busy.append((time.thread_time() - cpu) * 1e3)
        hand.release(points[-1])
        return summary(took) | {"cpu_median_ms": round(float(np.median(busy)), 2)}

    report = benchmark.pedantic(follow, rounds=1)

    benchmark.extra_info.update(report)
    print("move to paint", report)
    assert window.session.editor.draft.last_done[1] == "brush"


def test_a_stroke_is_soon_on_the_disk(window, qtbot, benchmark):
    hand, journal = Hand(window), window.session.journal
    points = way(hand.viewport)
    qtbot.waitUntil(lambda: not journal.n_unsaved)
    ended: list[float] = []  # when the journal's own thread says so
    journal._keeper.stored.connect(
        lambda _stored: ended.append(time.perf_counter()), Qt.ConnectionType.DirectConnection
    )

    def keep() -> dict[str, object]:
        took, busy, on_disk = [], [], []
        for start_at, end_at in zip(points[::6], points[3::6], strict=False):
            QTest.qWait(PAUSE_MS)
            hand.press(start_at)
            hand.move(end_at)
            start, cpu = time.perf_counter(), time.thread_time()
            hand.release(end_at)
            busy.append((time.thread_time() - cpu) * 1e3)
            while journal.n_unsaved:
                QApplication.processEvents()
            took.append((time.perf_counter() - start) * 1e3)
            on_disk.append((ended[-1] - start) * 1e3)
        cpu_ms = round(float(np.median(busy)), 2)
        return {"on_disk": summary(on_disk), "shown": summary(took), "release_cpu_ms": cpu_ms}

    report = benchmark.pedantic(keep, rounds=1)

    benchmark.extra_info.update(report)
    print("release to disk", report)
    assert not journal.n_unsaved
