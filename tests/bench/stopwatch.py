"""How long the window's loop stands still, told by what was going on."""

from __future__ import annotations

from collections import defaultdict
import time
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

TICK_MS = 2
LIMIT_MS = 50.0


class Gap(NamedTuple):
    """Hold what went on between two ticks, in milliseconds."""

    own_ms: float
    all_ms: float
    clock_ms: float


class Stopwatch:
    """Note how long the loop stood still, and who worked meanwhile, by action.

    Other programs take the processor away, which the clock counts. The GUI thread's own time
    doesn't; but it doesn't see either that a thread of ours held the interpreter. The time of all
    our threads does, and also what they did beside the GUI thread without holding it up: so what a
    reader waits for, on a computer that does nothing else, lies between these two.
    """

    def __init__(self, parent: QWidget) -> None:
        self.action = "start"
        self._gaps: dict[str, list[Gap]] = defaultdict(list)
        self._last = _now()
        self._timer = QTimer(parent)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self._last = _now()
        self._timer.start(TICK_MS)

    def stop(self) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        now = _now()
        self._gaps[self.action].append(Gap(*(now[k] - self._last[k] for k in range(3))))
        self._last = now

    def report(self) -> dict[str, tuple[float, float, float, int]]:
        """Return for each action its longest block, and how often the GUI thread worked above 50.

        The block is told by the GUI thread's work, by that of all our threads (never more than the
        clock says), and by the clock, in milliseconds.
        """
        return {
            action: (
                round(max(gap.own_ms for gap in gaps), 1),
                round(max(min(gap.all_ms, gap.clock_ms) for gap in gaps), 1),
                round(max(gap.clock_ms for gap in gaps), 1),
                sum(gap.own_ms > LIMIT_MS for gap in gaps),
            )
            for action, gaps in self._gaps.items()
        }

    def tell(self) -> dict[str, object]:
        """Print the report, the worst first, and return it with the longest block of all."""
        report = sorted(self.report().items(), key=lambda row: -row[1][0])
        for action, (own, ours, clock, count) in report:
            print(
                f"  {action:22s} GUI thread {own:6.1f} ms, all threads {ours:6.1f} ms, "
                f"clock {clock:6.1f} ms, {count} above {LIMIT_MS:.0f} ms"
            )
        worst = {
            "longest_work_ms": max(own for _, (own, *_) in report),
            "longest_of_all_threads_ms": max(ours for _, (_, ours, *_) in report),
            "longest_block_ms": max(clock for _, (_, _, clock, _) in report),
        }
        print(worst)
        return worst | {"by_action": dict(report)}


def _now() -> tuple[float, float, float]:
    """Return the thread's work, the process's, and the clock, in milliseconds."""
    return time.thread_time() * 1e3, time.process_time() * 1e3, time.perf_counter() * 1e3
