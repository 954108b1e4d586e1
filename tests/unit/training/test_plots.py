from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image

from training.plots import plot_curves, plot_dice, plot_reliability, plot_roc

HISTORY = [
    {"epoch": float(epoch)}
    | {
        f"{part}{name}": value / epoch
        for part in ("", "val_")
        for name, value in (("loss", 2.0), ("class_accuracy", 0.5), ("mask_lesion_dice", 0.3))
    }
    for epoch in (1, 2)
]


def draw_all(folder: Path) -> list[bytes]:
    folder.mkdir()
    predicted = np.linspace(0.0, 1.0, 30)
    plot_curves(HISTORY, folder / "curves.png")
    plot_reliability(predicted, (predicted > 0.5).astype(float), folder / "reliability.png")
    plot_roc(np.array([0.0, 0.5, 1.0]), np.array([0.0, 0.8, 1.0]), folder / "roc.png", auc=0.65)
    plot_dice(predicted, folder / "dice.png")
    return [path.read_bytes() for path in sorted(folder.iterdir())]


def test_pictures_are_drawn_and_equal_data_give_equal_bytes(tmp_path: Path) -> None:
    first = draw_all(tmp_path / "one")

    assert len(first) == 4
    assert draw_all(tmp_path / "two") == first
    for path in (tmp_path / "one").iterdir():
        with Image.open(path) as picture:
            assert len(picture.convert("RGB").getcolors(1 << 20) or []) > 3
