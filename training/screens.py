"""Put a frame on a made-up scanner's full screen: what a capture of the whole monitor looks like.

Nothing of it is any vendor's: banners, panels, rulers, gray bars, thumbnails and logos are drawn
at random places around the frame, which keeps its pixels or is cut to a footprint of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

Gray: TypeAlias = NDArray[np.uint8]
Bools: TypeAlias = NDArray[np.bool_]
Rng: TypeAlias = np.random.Generator

SIZES = ((1024, 768), (800, 600), (1280, 960), (1280, 720))
_WORDS = (
    "RT BREAST 10:00", "LT AXILLA", "General Hospital", "MI 0.9", "TIs 0.3", "12L-5", "FR 34 Hz",
    "Gn 62", "DR 70", "Map E", "D 4.0 cm", "PRF 1.2", "2026-01-15", "14:32:08", "L15-4", "Persist",
    "1 D 14.2 mm", "2 D 9.8 mm", "Freq 12.0", "Harm", "Zoom", "Frame 31", "Dr. Name", "ID 000000",
)  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Screen:
    """Hold a screen, the frame's box on it, and the lesion's mask on its grid.

    Attributes
    ----------
    pixels
        uint8 ``(H, W)``.
    box
        Half-open ``(row0, col0, row1, col1)``.
    mask
        bool ``(H, W)``.
    """

    pixels: Gray
    box: tuple[int, int, int, int]
    mask: Bools


def footprint(shape: tuple[int, int], rng: Rng) -> Gray:
    """Return 255 where an array of that kind shows tissue: a box, a trapezoid or a sector."""
    height, width = shape
    kind = rng.random()
    area = np.zeros(shape, np.uint8)
    if kind < 0.5:
        area[:] = 255
    elif kind < 0.75:
        inset = int(rng.uniform(0.05, 0.2) * width)
        corners = [[inset, 0], [width - inset, 0], [width, height], [0, height]]
        cv2.fillPoly(area, [np.array(corners, np.int32)], 255)
    else:
        depth = int(rng.uniform(0.3, 1.2) * height)
        apex = (width // 2, -depth)
        half = float(np.degrees(np.arctan2(width / 2, height * 0.8 + depth)))
        cv2.ellipse(area, apex, (height + depth,) * 2, 0, 90 - half, 90 + half, 255, -1)
        cv2.circle(area, apex, int(1.08 * depth), 0, -1)
    return area


def on_screen(gray: Gray, mask: Bools, rng: Rng) -> Screen:
    """Return a screen with the frame on it, cut to a footprint that keeps 98 % of the lesion."""
    columns, rows = SIZES[int(rng.integers(0, len(SIZES)))]
    share = rng.uniform(0.45, 0.8, 2)
    factor = min(share[0] * rows / gray.shape[0], share[1] * columns / gray.shape[1])
    size = (round(gray.shape[1] * factor), round(gray.shape[0] * factor))
    method = cv2.INTER_AREA if factor < 1.0 else cv2.INTER_CUBIC
    frame = np.asarray(cv2.resize(gray, size, interpolation=method), dtype=np.uint8)
    lesion = cv2.resize(mask.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST) > 0
    area = footprint((size[1], size[0]), rng) > 0
    if (lesion & area).sum() < 0.98 * lesion.sum():
        area = np.ones_like(area)
    top = int(rng.uniform(0.3, 0.7) * (rows - size[1]))
    left = int(rng.uniform(0.15, 0.85) * (columns - size[0]))
    box = (top, left, top + size[1], left + size[0])
    back = int(rng.choice([0, 0, 0, 6, 16, 30]))
    out = np.full((rows, columns), back, np.uint8)
    _draw_panels(out, box, rng)
    out[box[0] : box[2], box[1] : box[3]] = np.where(area, frame, back)
    _draw_instruments(out, box, frame, rng)
    if rng.random() < 0.4:
        quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(60, 95))]
        data = cv2.imencode(".jpg", out, quality)[1]
        out = np.asarray(cv2.imdecode(data, cv2.IMREAD_GRAYSCALE), dtype=np.uint8)
    whole = np.zeros(out.shape, bool)
    whole[box[0] : box[2], box[1] : box[3]] = lesion & area
    return Screen(pixels=out, box=box, mask=whole)


def _write(out: Gray, place: tuple[int, int], rng: Rng, *, level: int | None = None) -> None:
    """Write a word or two; `place` is the left end of the base line, ``(x, y)``."""
    size = float(rng.uniform(0.4, 0.6)) * out.shape[0] / 768
    font = cv2.FONT_HERSHEY_SIMPLEX if rng.random() < 0.7 else cv2.FONT_HERSHEY_PLAIN
    color = int(rng.integers(140, 256)) if level is None else level
    kind = cv2.LINE_AA if rng.random() < 0.7 else cv2.LINE_8
    cv2.putText(out, str(rng.choice(_WORDS)), place, font, size, color, 1, kind)


def _draw_panels(out: Gray, box: tuple[int, int, int, int], rng: Rng) -> None:
    """Draw banners above and below, and a panel with buttons at the side that has room."""
    rows, columns = out.shape
    line = rows // 36
    if rng.random() < 0.6:
        out[: min(box[0], int(rng.uniform(1.5, 3.5) * line))] = int(rng.choice([0, 30, 60, 120]))
    for count, y0, y1 in ((rng.integers(2, 10), 0, box[0]), (rng.integers(0, 8), box[2], rows)):
        for _ in range(int(count) if y1 - y0 > line else 0):
            _write(out, (int(rng.uniform(0, 0.85) * columns), int(rng.uniform(y0 + line, y1))), rng)
    x0, x1 = (0, box[1]) if box[1] > columns - box[3] else (box[3], columns)
    if x1 - x0 < 0.1 * columns or rng.random() < 0.3:
        return
    if rng.random() < 0.6:
        gap = int(rng.uniform(0, 0.5) * (x1 - x0))
        out[:, x0 if x0 == 0 else x0 + gap : x1 - gap if x0 == 0 else x1] = int(
            rng.integers(20, 110)
        )
    for y in range(2 * line, rows - line, int(rng.uniform(1.2, 3.0) * line)):
        if rng.random() < 0.3:
            cv2.rectangle(out, (x0 + 4, y - line), (x1 - 5, y + line // 3), 140, 1)
        if rng.random() < 0.8:
            _write(out, (x0 + 8, y), rng)


def _draw_instruments(out: Gray, box: tuple[int, int, int, int], frame: Gray, rng: Rng) -> None:
    """Draw gray bar, depth ruler, thumbnails and a logo into what is left around the frame."""
    rows, columns = out.shape
    top, left, bottom, right = box
    room = columns - right
    if room > 40 and rng.random() < 0.7:
        length, start = int((bottom - top) * rng.uniform(0.25, 0.6)), right + room // 3
        bar = np.linspace(250, 5, length)[:, np.newaxis]
        out[top : top + length, start : start + int(rng.integers(8, 22))] = bar
    if room > 16 and rng.random() < 0.8:
        for y in range(top, bottom, max(8, (bottom - top) // int(rng.integers(8, 40)))):
            out[y : y + 2, right + 4 : right + 4 + int(rng.integers(4, 11))] = 190
    if left > 30 and rng.random() < 0.7:
        height = rows // 40
        logo = np.array(
            [[left - 26, top], [left - 6, top + height // 2], [left - 26, top + height]]
        )
        cv2.fillPoly(out, [logo.astype(np.int32)], 230)
    side = int(0.11 * columns)
    if rng.random() < 0.35 and rows - bottom > int(0.8 * side):
        small = cv2.resize(frame, (side, int(0.75 * side)), interpolation=cv2.INTER_AREA)
        for k in range(int(rng.integers(1, 5))):
            x = 8 + k * (side + 10)
            y = rows - small.shape[0] - 4
            out[y : y + small.shape[0], x : x + side] = small
