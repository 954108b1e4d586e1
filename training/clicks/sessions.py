"""Let the simulated reader correct outlines, and count."""

from __future__ import annotations

from dataclasses import dataclass
import time

import numpy as np
from numpy.typing import NDArray

from busi_desktop.inference.refine import Click
from training.clicks.methods import Method
from training.clicks.reader import next_click
from training.metrics import Floats, dice

MOST_CLICKS = 10
LEAST_CLICKS = 5
"""The reader goes on so far even if content: later clicks may do harm, and that shall show."""
CONTENT_AT = 0.90


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Task:
    """Hold an image, its true mask and the AI's, all ``(H, W)``, and where it comes from."""

    name: str
    group: str
    source: str
    pixels: NDArray[np.uint8]
    truth: NDArray[np.bool_]
    found: NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Session:
    """Hold the Dice after 0 to `MOST_CLICKS` clicks, and the CPU time of each click made."""

    dices: Floats
    times_ms: Floats

    def clicks_to(self, wanted: float) -> int:
        """Return the number of clicks until a Dice was reached; failures count as the most."""
        reached = np.flatnonzero(self.dices >= wanted)
        return int(reached[0]) if reached.size else MOST_CLICKS


def correct(
    task: Task, method: Method, *, from_ai: bool, rng: np.random.Generator | None = None
) -> Session:
    """Correct one outline by clicks, beginning with the AI's mask or with nothing.

    `rng` makes the reader a loose one: see `next_click`.
    """
    mask = task.found.copy() if from_ai else np.zeros_like(task.truth)
    dices, times_ms = [dice(task.truth, mask)], []
    clicks: list[Click] = []
    for number in range(MOST_CLICKS):
        click = next_click(task.truth, mask, rng=rng)
        is_content = max(dices) >= CONTENT_AT and number >= LEAST_CLICKS
        if click is None or is_content:
            break
        clicks.append(click)
        started = time.process_time()
        mask = method(mask, task.pixels, clicks)
        times_ms.append(1e3 * (time.process_time() - started))
        dices.append(dice(task.truth, mask))
    dices += dices[-1:] * (MOST_CLICKS + 1 - len(dices))
    return Session(dices=np.array(dices), times_ms=np.array(times_ms))
