from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image
import pytest

from training.plots import (
    plot_curves,
    plot_decision,
    plot_dice,
    plot_dice_size,
    plot_reliability,
    plot_roc,
)

HISTORY = [
    {"epoch": float(epoch)}
    | {
        f"{part}{name}": value / epoch
        for part in ("", "val_")
        for name, value in (("loss", 2.0), ("class_accuracy", 0.5), ("mask_lesion_dice", 0.3))
    }
    for epoch in (1, 2)
]


JUDGED_SCORE = np.linspace(0.0, 1.0, 30)
JUDGED = {
    "A": (JUDGED_SCORE > 0.5, JUDGED_SCORE),
    "B": (JUDGED_SCORE > 0.7, JUDGED_SCORE**2),
}
RISKS = {"risk": [0.02, 0.3], "model": [0.3, 0.25], "all": [0.3, 0.1]}
DRAWN: dict[str, Callable[[Path], None]] = {
    "curves": lambda path: plot_curves(HISTORY, path),
    "reliability": lambda path: plot_reliability(JUDGED, path),
    "roc": lambda path: plot_roc(JUDGED, {"rule_out": 0.3, "rule_in": 0.8}, path),
    "dice": lambda path: plot_dice({"A": JUDGED_SCORE, "B": JUDGED_SCORE[:9]}, path),
    "size": lambda path: plot_dice_size({"A": (JUDGED_SCORE / 3 + 0.01, JUDGED_SCORE)}, path),
    "decision": lambda path: plot_decision({"A": RISKS, "B": RISKS | {"birads_4": [0, 1]}}, path),
}


@pytest.mark.parametrize("name", DRAWN)
def test_picture_is_drawn(name: str, tmp_path: Path) -> None:
    DRAWN[name](tmp_path / "plot.png")

    with Image.open(tmp_path / "plot.png") as picture:
        assert len(picture.convert("RGB").getcolors(1 << 20) or []) > 3


def test_equal_data_give_equal_bytes(tmp_path: Path) -> None:
    for name in ("one.png", "two.png"):
        DRAWN["dice"](tmp_path / name)

    assert (tmp_path / "one.png").read_bytes() == (tmp_path / "two.png").read_bytes()
