"""Pictures to fit the gate on: altered frames, altered other pictures, and made ones.

All functions take a generator and are repeatable.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import ArrayLike, NDArray

Gray: TypeAlias = NDArray[np.uint8]
Rng: TypeAlias = np.random.Generator

MIN_SIDE_PX = 130
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"


def _gray(values: ArrayLike) -> Gray:
    return np.asarray(np.clip(values, 0, 255), dtype=np.uint8)


def resized(gray: Gray, longest: int) -> Gray:
    """Return the picture with its longest side at `longest` pixels, no side below 130."""
    factor = longest / max(gray.shape)
    size = [max(MIN_SIDE_PX, round(side * factor)) for side in gray.shape[::-1]]
    return _gray(cv2.resize(gray, size, interpolation=cv2.INTER_AREA if factor < 1 else 2))


def _curve(gray: Gray, rng: Rng, low: float, high: float) -> Gray:
    gamma = np.exp(rng.uniform(np.log(low), np.log(high)))
    return np.asarray(_gray(np.linspace(0, 1, 256) ** gamma * 255)[gray], dtype=np.uint8)


def _cropped(gray: Gray, rng: Rng, least: float) -> Gray:
    sizes = [min(n, max(MIN_SIDE_PX, int(n * rng.uniform(least, 1.0)))) for n in gray.shape]
    tops = [int(rng.integers(0, n - size + 1)) for n, size in zip(gray.shape, sizes, strict=True)]
    return gray[tops[0] : tops[0] + sizes[0], tops[1] : tops[1] + sizes[1]]


def _word(rng: Rng, longest: int) -> str:
    return "".join(rng.choice(list(_LETTERS), int(rng.integers(2, longest))))


def _labeled(gray: Gray, rng: Rng) -> Gray:
    out = gray.copy()
    height, width = gray.shape
    for _ in range(int(rng.integers(1, 4))):
        place = (int(rng.uniform(0, 0.75) * width), int(rng.uniform(0.05, 1) * height))
        size = rng.uniform(0.35, 0.8) * max(gray.shape) / 600
        font, level, stroke = rng.integers(0, 2), rng.integers(150, 256), rng.integers(1, 3)
        cv2.putText(out, _word(rng, 14), place, int(font), size, int(level), int(stroke))
    return out


def _measured(gray: Gray, rng: Rng) -> Gray:
    """Draw calipers, with a line between some."""
    out = gray.copy()
    height, width = gray.shape
    for _ in range(int(rng.integers(1, 3))):
        ends = [(int(rng.uniform(0.2, 0.8) * width), int(rng.uniform(0.2, 0.7) * height))]
        ends.append((int(rng.uniform(0.2, 0.8) * width), int(rng.uniform(0.2, 0.7) * height)))
        for end in ends:
            cv2.drawMarker(out, end, 255, int(rng.integers(0, 2)), int(rng.integers(8, 16)))
        if rng.random() < 0.5:
            cv2.line(out, ends[0], ends[1], 200, 1)
    return out


def _on_screen(gray: Gray, rng: Rng) -> Gray:
    """Put the picture on a scanner's screen: black margins, gray bar, depth ticks, text."""
    height, width = gray.shape
    top, bottom = (int(v * height) for v in rng.uniform(0, 0.22, 2))
    left, right = (int(v * width) for v in rng.uniform(0, 0.22, 2))
    out = np.pad(gray, ((top, bottom), (left, right)), constant_values=int(rng.choice([0, 0, 8])))
    edge = left + width
    if right > 24 and rng.random() < 0.7:
        bar = np.linspace(250, 10, int(height * rng.uniform(0.2, 0.5)))[:, np.newaxis]
        out[top : top + len(bar), edge + right // 3 : edge + right // 3 + max(6, right // 5)] = bar
    if right > 12:
        out[top : top + height : max(8, height // 12), edge + 3 : edge + 9] = 170
    for _ in range(int(rng.integers(0, 7))):
        row = rng.integers(8, top) if top > 14 and rng.random() < 0.6 else top + height + 12
        place = (int(rng.integers(0, edge)), min(int(row), out.shape[0] - 4))
        level = int(rng.integers(120, 256))
        cv2.putText(out, _word(rng, 16), place, 1, float(rng.uniform(0.7, 1.2)), level, 1)
    return out


def _sector(gray: Gray, rng: Rng) -> Gray:
    """Cut the frame to the footprint of a trapezoid or of a curved array."""
    height, width = gray.shape
    mask = np.zeros_like(gray)
    if rng.random() < 0.5:
        inset = int(rng.uniform(0.05, 0.25) * width)
        corners = np.array([[inset, 0], [width - inset, 0], [width, height], [0, height]])
        cv2.fillPoly(mask, [corners.astype(np.int32)], 255)
    else:
        depth = int(rng.uniform(0.15, 0.5) * height)
        apex = (width // 2, -depth)
        cv2.ellipse(mask, apex, (height + depth,) * 2, 0, 50, 130, 255, -1)
        cv2.circle(mask, apex, int(1.2 * depth), 0, -1)
    return np.where(mask > 0, gray, 0).astype(np.uint8)


def _compressed(gray: Gray, rng: Rng) -> Gray:
    data = cv2.imencode(".jpg", gray, [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(40, 92))])[1]
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_GRAYSCALE), dtype=np.uint8)


def _noisy(gray: Gray, rng: Rng, most: float) -> Gray:
    noise = rng.normal(0.0, rng.uniform(1.0, most), gray.shape)
    return _gray(gray + noise * (0.3 + gray / 255.0))


def _blurred(gray: Gray, rng: Rng, most: float) -> Gray:
    return _gray(cv2.GaussianBlur(gray, (0, 0), rng.uniform(0.3, most)))


Change: TypeAlias = Callable[[Gray, Rng], Gray]

_FRAME_CHANGES: tuple[tuple[float, Change], ...] = (
    (0.5, lambda g, r: _cropped(g, r, 0.65)),
    (0.5, lambda g, _: g[:, ::-1]),
    (0.6, lambda g, r: resized(g, int(r.integers(280, 1000)))),
    (0.3, lambda g, r: _gray(cv2.resize(g, None, fx=float(np.exp(r.uniform(-0.25, 0.25))), fy=1))),
    (0.5, lambda g, r: _curve(g, r, 0.6, 1.6)),
    (0.3, lambda g, r: _gray(g * r.uniform(0.6, 1.35) + r.uniform(-12, 12))),
    (0.25, lambda g, r: _blurred(g, r, 1.3)),
    (0.2, lambda g, r: _noisy(g, r, 10.0)),
    (0.25, _compressed),
    (0.25, _labeled),
    (0.25, _measured),
    (0.12, _sector),
    (0.3, _on_screen),
)
"""What leaves an ultrasound frame an ultrasound frame, with the share of frames that get it."""

_PICTURE_CHANGES: tuple[tuple[float, Change], ...] = (
    (0.7, lambda g, r: _cropped(g, r, 0.25)),
    (0.2, lambda g, _: np.rot90(g)),
    (0.7, lambda g, r: resized(g, int(r.integers(260, 900)))),
    (0.2, lambda g, _: 255 - g),
    (0.5, lambda g, r: _curve(g, r, 0.5, 2.2)),
    (0.25, lambda g, r: _gray(g * r.uniform(0.4, 1.2))),
    (0.3, lambda g, r: _blurred(g, r, 2.5)),
    (0.3, lambda g, r: _noisy(g, r, 25.0)),
    (0.2, _compressed),
    (0.2, lambda g, r: _gray(g * np.linspace(1.1, r.uniform(0.1, 0.6), len(g))[:, np.newaxis])),
    (0.12, _labeled),
    (0.15, _on_screen),
)
"""What makes another picture more like a frame, and leaves it another picture."""


def _changed(gray: Gray, rng: Rng, changes: tuple[tuple[float, Change], ...]) -> Gray:
    for share, change in changes:
        if rng.random() < share:
            gray = np.ascontiguousarray(change(gray, rng))
            if min(gray.shape) < MIN_SIDE_PX:
                gray = resized(gray, 300)
    return gray


def altered_frame(gray: Gray, rng: Rng) -> Gray:
    """Return the frame as another scanner, screen or export might show it."""
    return _changed(gray, rng, _FRAME_CHANGES)


def altered_picture(gray: Gray, rng: Rng) -> Gray:
    """Return a picture that is no ultrasound, brought closer to the look of one."""
    return _changed(gray, rng, _PICTURE_CHANGES)


def _page(rng: Rng) -> Gray:
    """Draw a page of text, dark on light or light on dark."""
    height, width = (int(n) for n in rng.integers(300, 900, 2))
    dark = rng.random() < 0.35
    paper, ink = rng.integers(0, 30) if dark else rng.integers(225, 256), rng.integers(0, 90)
    out = np.full((height, width), int(paper), np.uint8)
    size, level = float(rng.uniform(0.35, 0.9)), int(255 - ink if dark else ink)
    for row in range(int(30 * size) + 8, height - 5, int(rng.uniform(26, 40) * size)):
        line = " ".join(_word(rng, 11).lower() for _ in range(int(rng.integers(2, 14))))
        left = int(rng.uniform(0.02, 0.12) * width)
        cv2.putText(out, line, (left, row), int(rng.choice([0, 2, 3, 4])), size, level, 1, 16)
    return out


def _noise(rng: Rng) -> Gray:
    """Make white, smooth or fractal noise, stretched along one axis."""
    shape = tuple(int(n) for n in rng.integers(200, 700, 2))
    stretch = float(np.exp(rng.uniform(-0.7, 0.7)))
    rows, cols = np.fft.fftfreq(shape[0])[:, np.newaxis] * stretch, np.fft.rfftfreq(shape[1])
    radius = np.hypot(rows, cols)
    radius[0, 0] = 1.0
    shaping = radius ** -rng.uniform(0.0, 1.8)
    if rng.random() < 0.4:
        shaping = np.exp(-((radius * rng.uniform(3.0, 40.0)) ** 2))
    values = np.fft.irfft2(np.fft.rfft2(rng.normal(size=shape)) * shaping, shape)
    return _gray(rng.uniform(60, 170) + values / (values.std() + 1e-9) * rng.uniform(15, 70))


def _waves(rng: Rng) -> Gray:
    """Make a gradient, a disc of light, stripes or a checkerboard."""
    height, width = (int(n) for n in rng.integers(200, 700, 2))
    y, x = np.mgrid[:height, :width].astype(np.float64)
    turn, length = rng.uniform(0, 2 * np.pi), rng.uniform(2, 90)
    along = x * np.cos(turn) + y * np.sin(turn)
    kinds = (
        (along - along.min()) / np.ptp(along) * 255,
        255 - np.hypot(x - width / 2, y - height / 2) / height * rng.uniform(200, 400),
        127 + rng.uniform(40, 127) * np.sin(along / length),
        ((x // length + y // length) % 2) * rng.uniform(80, 255),
    )
    return _gray(
        kinds[int(rng.integers(0, len(kinds)))] + rng.normal(0, rng.uniform(0, 12), x.shape)
    )


def _shapes(rng: Rng) -> Gray:
    """Draw discs and boxes, some blurred, some noisy."""
    height, width = (int(n) for n in rng.integers(200, 700, 2))
    out = np.full((height, width), int(rng.integers(0, 256)), np.uint8)
    for _ in range(int(rng.integers(3, 40))):
        one, two = ((int(rng.integers(0, width)), int(rng.integers(0, height))) for _ in range(2))
        level = int(rng.integers(0, 256))
        if rng.random() < 0.5:
            cv2.circle(out, one, int(rng.integers(4, 120)), level, -1)
        else:
            cv2.rectangle(out, one, two, level, int(rng.choice([-1, 1, 3])))
    if rng.random() < 0.5:
        out = _blurred(out, rng, 6.0)
    return _noisy(out, rng, 25.0) if rng.random() < 0.5 else out


def _rib_cage(rng: Rng) -> Gray:
    """Draw what a chest radiograph looks like: dark lungs, ribs, a bright spine and heart."""
    side = int(rng.integers(300, 700))
    out = np.full((side, side), rng.uniform(140, 200))
    for sign in (-1, 1):
        center = (int(side * (0.5 + sign * rng.uniform(0.17, 0.22))), side // 2)
        axes = (int(side * rng.uniform(0.12, 0.17)), int(side * rng.uniform(0.28, 0.36)))
        cv2.ellipse(out, center, axes, sign * 6, 0, 360, float(rng.uniform(30, 80)), -1)
        for rib in range(int(rng.integers(5, 10))):
            place = (int(side * (0.5 + sign * 0.16)), int(side * (0.2 + 0.075 * rib)))
            level, tilt = float(rng.uniform(100, 150)), sign * rng.uniform(10, 30)
            cv2.ellipse(out, place, (side // 5, side // 17), tilt, 0, 360, level, side // 70)
    cv2.rectangle(out, (int(side * 0.46), 0), (int(side * 0.54), side), 220.0, -1)
    heart = (int(side * 0.55), int(side * 0.65))
    cv2.ellipse(out, heart, (int(side * 0.14), int(side * 0.16)), 20, 0, 360, 210.0, -1)
    smooth = np.asarray(cv2.GaussianBlur(out, (0, 0), side * rng.uniform(0.004, 0.02)))
    return _gray(smooth + rng.normal(0, rng.uniform(2, 9), out.shape))


MAKERS: dict[str, Callable[[Rng], Gray]] = {
    "page": _page, "noise": _noise, "waves": _waves, "shapes": _shapes, "rib cage": _rib_cage,
}  # fmt: skip


def made_pictures(n_each: int, *, seed: int) -> Iterator[tuple[str, Gray]]:
    """Yield made pictures that are no ultrasound, `n_each` of a kind."""
    for kind, (name, make) in enumerate(MAKERS.items()):
        for index in range(n_each):
            yield f"made: {name}", make(np.random.default_rng([seed, kind, index]))
