"""Scanner screens with a made B-mode image on them; nothing of any patient or vendor."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from busi_desktop.io.samples import samples_folder

Gray = NDArray[np.uint8]
Box = tuple[int, int, int, int]


def tissue(height: int, width: int, *, seed: int = 0) -> Gray:
    """Return speckle in layers, with a dark lesion in the middle."""
    rng = np.random.default_rng(seed)
    waves = [
        cv2.GaussianBlur(rng.normal(size=(height, width)), (0, 0), 2.4, sigmaY=1.4)
        for _ in range(2)
    ]
    grain = np.hypot(*waves) / np.mean(np.hypot(*waves))
    layers = 1.0 + 0.5 * np.sin(np.linspace(0, 14, height))[:, np.newaxis]
    fall = np.linspace(1.1, 0.5, height)[:, np.newaxis]
    image = 48.0 * grain * layers * fall + 14.0
    y, x = np.ogrid[:height, :width]
    inside = ((y - height / 2) / (height / 7)) ** 2 + ((x - width / 2) / (width / 6)) ** 2 < 1
    return np.clip(np.where(inside, image * 0.3 + 4, image), 8, 255).astype(np.uint8)


def sample_image(name: str = "malignant.png") -> Gray:
    """Return one of the phantoms that the program ships."""
    data = np.frombuffer((Path(samples_folder()) / name).read_bytes(), np.uint8)
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_GRAYSCALE), dtype=np.uint8)


def screen(
    images: list[tuple[Gray, tuple[int, int]]], *, size: tuple[int, int] = (1024, 768)
) -> Gray:
    """Return a screen, ``(width, height)``, with images at their ``(row, col)``.

    Around them stand a banner, text, a panel with text, a gray bar and a depth ruler.
    """
    width, height = size
    out = np.zeros((height, width), np.uint8)
    out[:44] = 60
    out[:, width - 120 :] = 90
    font = cv2.FONT_HERSHEY_SIMPLEX
    for x, word in ((12, "General Hospital"), (420, "RT BREAST 10:00"), (700, "MI 0.9 TIs 0.3")):
        cv2.putText(out, word, (x, 28), font, 0.6, 230, 1, cv2.LINE_AA)
    for y in range(80, height - 20, 26):
        cv2.putText(out, "Gn 62  DR 70", (width - 114, y), font, 0.5, 220, 1, cv2.LINE_AA)
    cv2.putText(out, "1 D 14.2 mm", (12, height - 16), font, 0.6, 255, 1, cv2.LINE_AA)
    for image, (row, col) in images:
        rows, cols = image.shape
        out[row : row + rows, col : col + cols] = image
    row, col = images[0][1]
    out[row : row + 200, 14:28] = np.linspace(250, 5, 200)[:, np.newaxis]
    out[row : row + images[0][0].shape[0] : 20, max(col - 16, 30) : max(col - 8, 38)] = 190
    return out


def trapezoid(image: Gray) -> Gray:
    """Cut an image to the footprint of a virtual convex array."""
    height, width = image.shape
    area = np.zeros_like(image)
    inset = width // 6
    corners = [[inset, 0], [width - inset, 0], [width, height], [0, height]]
    cv2.fillPoly(area, [np.array(corners, np.int32)], 255)
    return np.where(area > 0, image, 0).astype(np.uint8)


def box_of(image: Gray, place: tuple[int, int]) -> Box:
    """Return the half-open box of an image that stands at a place, ``(row, col)``."""
    return place[0], place[1], place[0] + image.shape[0], place[1] + image.shape[1]
