"""A data set and a network so small that the whole road from data to program runs in seconds."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

SHAPE = (84, 104)
N_PER_CLASS = 10
FLAGSHIP = Path("training/configs/flagship.toml")
FLAGSHIP_SIZE = 96

CONFIG = """
[run]
name = "seed-cnn-lstm"
version = "0.0.1"
data = "{data}"
out = "{out}"
seed = 3
epochs = {epochs}
batch_size = 6
learning_rate = 1e-2
final_learning_rate = 1e-3
tune_fraction = 0.25
threads = 1

[network]
widths = [4, 8, 8]
convolutions_per_block = 1
recurrent_units = 4
recurrent_channels = 4
fused_channels = 8
decoder_widths = [8, 8, 4]
dense_units = 8
dropout = 0.0     # its random numbers don't survive a resume
l2 = 1e-5

[augment]
rotation_deg = 10.0
zoom = 0.1
translation = 0.05
crop = 0.9
brightness = 0.1
contrast = 0.1
flip_horizontal = true
flip_vertical = true

[[recipe.steps]]
name = "resize"
size = 64

[[recipe.steps]]
name = "normalize"

[[recipe.steps]]
name = "gabor"
"""


def write_flagship_config(path: Path, *, data: Path, out: Path) -> Path:
    """Write the shipped configuration of the flagship, shrunk."""
    head, _, tail = FLAGSHIP.read_text(encoding="utf-8").partition("[[phase]]")
    head = changed(
        head,
        {
            'data = "build/data/all"': f'data = "{data.as_posix()}"',
            'doubtful = "training/configs/doubtful.csv"': 'doubtful = ""',
            'out = "build/runs/flagship"': f'out = "{out.as_posix()}"',
            "folds = 5": "folds = 2",
            "batch_size = 16": "batch_size = 3",
            "steps_per_epoch = 100": "steps_per_epoch = 2",
        },
    )
    phases = "".join(
        f"[[phase]]\nsize = {size}\nepochs = 1\nwarmup_to = {warmup_to}\nlook = 0.5\n\n"
        for size, warmup_to in ((64, 1.0), (FLAGSHIP_SIZE, 0.0))
    )
    rest = changed(
        tail[tail.index("[network]") :],
        {
            "neck_channels = 128": "neck_channels = 8",
            "feature_channels = 128": "feature_channels = 8",
            "decoder_widths = [96, 64, 48, 32]": "decoder_widths = [8, 8, 4, 4]",
            "size = 256": f"size = {FLAGSHIP_SIZE}",
        },
    )
    path.write_text(head + phases + rest, encoding="utf-8")
    return path


def changed(text: str, changes: dict[str, str]) -> str:
    """Return the text with parts of it replaced, each of which must be there."""
    for old, new in changes.items():
        assert old in text, old
        text = text.replace(old, new)
    return text


def tissue(rng: np.random.Generator) -> NDArray[np.float32]:
    """Return bright speckle of its own layout, float32 in [0, 1]."""
    coarse = cv2.resize(rng.random((7, 8), np.float32), SHAPE[::-1])
    fine = rng.random(SHAPE, np.float32)
    return np.asarray(0.35 + 0.35 * coarse + 0.3 * fine, dtype=np.float32)


def ellipse(rng: np.random.Generator) -> NDArray[np.bool_]:
    """Return a lesion somewhere in the middle."""
    row, col = rng.uniform(0.35, 0.65, 2) * SHAPE
    rows, cols = np.ogrid[: SHAPE[0], : SHAPE[1]]
    axes = rng.uniform(10, 18, 2)
    return ((rows - row) / axes[0]) ** 2 + ((cols - col) / axes[1]) ** 2 <= 1.0


def write_gray(path: Path, plane: NDArray[np.float32]) -> None:
    """Write values in [0, 1] as 8-bit gray."""
    Image.fromarray(np.clip(plane * 255.0, 0, 255).astype(np.uint8)).save(path)


def write_mask(path: Path, mask: NDArray[np.bool_]) -> None:
    """Write a mask as 0 and 255."""
    Image.fromarray(mask.astype(np.uint8) * 255).save(path)


def write_busi(folder: Path) -> Path:
    """Write a data set in the BUSI layout, with the kinds of trouble that the real one has.

    ``benign (1)`` has two masks. ``benign (2)`` and ``benign (3)`` are near-duplicates. The mask of
    ``benign (4)`` has another size. ``malignant (2)`` is the image of ``benign (5)``.
    """
    rng = np.random.default_rng(0)
    for label in ("benign", "malignant", "normal"):
        (folder / label).mkdir(parents=True)
        for number in range(1, N_PER_CLASS + 1):
            stem = folder / label / f"{label} ({number})"
            mask = np.zeros(SHAPE, np.bool_) if label == "normal" else ellipse(rng)
            depth = 0.25 if label == "malignant" else 0.6
            write_gray(stem.with_name(f"{stem.name}.png"), np.where(mask, depth, 1.0) * tissue(rng))
            write_mask(stem.with_name(f"{stem.name}_mask.png"), mask)
    benign, malignant = folder / "benign", folder / "malignant"
    second = np.zeros(SHAPE, np.bool_)
    second[2:8, 2:12] = True
    write_mask(benign / "benign (1)_mask_1.png", second)
    brighter = np.asarray(Image.open(benign / "benign (2).png"), np.float32) / 255.0 + 0.02
    write_gray(benign / "benign (3).png", brighter)
    write_mask(benign / "benign (4)_mask.png", np.ones((10, 10), np.bool_))
    (malignant / "malignant (2).png").write_bytes((benign / "benign (5).png").read_bytes())
    return folder


def write_config(path: Path, *, data: Path, out: Path, epochs: int = 2) -> Path:
    """Write a training configuration."""
    text = CONFIG.format(data=data.as_posix(), out=out.as_posix(), epochs=epochs)
    path.write_text(text, encoding="utf-8")
    return path
