"""Random changes that stand in for scanners, settings and annotations never seen.

Geometry is strong, physics mild: a benchmark of 14 ultrasound tasks found generic changes at
least as good as ultrasound-specific ones (A. Tupper, C. Gagné, arXiv:2501.13193). Marks and
overlays are drawn without regard to class, so that they can't hint at one.
"""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from training.flagship.config import AugmentConfig
from training.flagship.looks import Gray, Rng, change_look, to_bytes

Image = NDArray[np.uint8]
_FONTS = (cv2.FONT_HERSHEY_SIMPLEX, cv2.FONT_HERSHEY_PLAIN, cv2.FONT_HERSHEY_DUPLEX)
_MARKERS = (cv2.MARKER_CROSS, cv2.MARKER_TILTED_CROSS, cv2.MARKER_STAR, cv2.MARKER_DIAMOND)


def _matrix(
    shape: tuple[int, int], out: tuple[int, int], config: AugmentConfig, rng: Rng
) -> NDArray[np.float64]:
    """Return the 2×3 matrix from a source ``shape`` to a canvas ``out``, both ``(rows, cols)``."""
    fit = min(out[0] / shape[0], out[1] / shape[1])
    shift_x, shift_y = 0.0, 0.0
    zoom, angle, shear, mirror = 1.0, 0.0, 0.0, 1.0
    if rng.random() < config.geometry:
        zoom = float(np.exp(rng.uniform(*np.log(config.scale))))
        angle = np.deg2rad(rng.uniform(-config.rotation_deg, config.rotation_deg))
        shear = np.tan(np.deg2rad(rng.uniform(-config.shear_deg, config.shear_deg)))
        shift_x, shift_y = rng.uniform(-config.shift, config.shift, 2)
    if rng.random() < 0.5:
        mirror = -1.0
    aspect = float(np.exp(rng.uniform(-config.aspect, config.aspect)))
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    linear = turn @ np.array([[mirror * aspect, shear], [0.0, 1.0 / aspect]]) * fit * zoom
    center = np.array([shape[1] / 2.0, shape[0] / 2.0])
    target = np.array([out[1] * (0.5 + shift_x), out[0] * (0.5 + shift_y)])
    return np.column_stack([linear, target - linear @ center])


def _warp(
    image: Image, mask: Image, side: int, config: AugmentConfig, rng: Rng
) -> tuple[Gray, Image]:
    height, width = image.shape
    ratio = (width / height) * float(np.exp(rng.uniform(-0.15, 0.15)))
    rows, cols = (side, max(32, round(side * ratio))) if ratio < 1 else (round(side / ratio), side)
    matrix = _matrix((height, width), (rows, cols), config, rng)
    fill = (0.0, float(np.median(image[::8, ::8])))[int(rng.random() < 0.2)]
    mode = cv2.BORDER_REPLICATE if rng.random() < 0.1 else cv2.BORDER_CONSTANT
    size = (cols, rows)
    warped = cv2.warpAffine(image, matrix, size, borderMode=mode, borderValue=fill)
    moved = cv2.warpAffine(mask, matrix, size, flags=cv2.INTER_LINEAR)
    return np.asarray(warped, np.float32) / np.float32(255.0), np.asarray(moved, np.uint8)


def _gamma(image: Gray, rng: Rng) -> Gray:
    bent: Gray = np.asarray(image ** np.float32(np.exp(rng.uniform(-0.4, 0.4))), np.float32)
    return bent


def _contrast(image: Gray, rng: Rng) -> Gray:
    return image * np.float32(rng.uniform(0.75, 1.3)) + np.float32(rng.uniform(-0.1, 0.1))


def _depth_gain(image: Gray, rng: Rng) -> Gray:
    knots = rng.uniform(-0.35, 0.35, 5)
    gain = np.interp(np.linspace(0, 4, image.shape[0]), np.arange(5), knots)
    return image * np.exp(gain).astype(np.float32)[:, np.newaxis]


def _shadow(image: Gray, rng: Rng) -> Gray:
    columns = np.arange(image.shape[1])
    center = rng.uniform(0, image.shape[1])
    spread = rng.uniform(0.02, 0.12) * image.shape[1]
    profile = rng.uniform(0.2, 0.6) * np.exp(-0.5 * ((columns - center) / spread) ** 2)
    below = np.arange(image.shape[0])[:, np.newaxis] >= rng.uniform(0, 0.5) * image.shape[0]
    return np.asarray(image * (1.0 - profile[np.newaxis] * below), np.float32)


def _speckle(image: Gray, rng: Rng) -> Gray:
    noise = rng.standard_normal(image.shape, dtype=np.float32)
    grain = rng.uniform(0.4, 1.5)
    noise = np.asarray(cv2.GaussianBlur(noise, (0, 0), grain))
    noise *= np.float32(rng.uniform(0.05, 0.2) / max(float(noise[::4, ::4].std()), 1e-6))
    return image * (1.0 + noise)


def _blur(image: Gray, rng: Rng) -> Gray:
    if rng.random() < 0.5:
        return np.asarray(cv2.GaussianBlur(image, (0, 0), rng.uniform(0.4, 1.3)))
    if rng.random() < 0.4:
        soft = np.asarray(cv2.GaussianBlur(image, (0, 0), 1.5))
        return image + np.float32(rng.uniform(0.3, 1.0)) * (image - soft)
    height, width = image.shape
    share = rng.uniform(0.4, 0.85)
    small = cv2.resize(image, (int(width * share), int(height * share)))
    return np.asarray(cv2.resize(small, (width, height)))


def _jpeg(image: Image, rng: Rng) -> Image:
    quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(35, 95))]
    _, data = cv2.imencode(".jpg", image, quality)
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_GRAYSCALE), np.uint8)


def _footprint(image: Gray, rng: Rng) -> Gray:
    """Cut the picture to a sector or trapezoid, as curved and phased probes draw it."""
    height, width = image.shape
    inset = rng.uniform(0.05, 0.25) * width
    edge = rng.uniform(0.0, 0.1) * height
    points = np.array(
        [[inset, edge], [width - inset, edge], [width, height * rng.uniform(0.6, 1)],
         [width * 0.75, height], [width * 0.25, height], [0, height * rng.uniform(0.6, 1)]]
    )  # fmt: skip
    inside = np.zeros((height, width), np.uint8)
    cv2.fillPoly(inside, [points.astype(np.int32)], 1)
    return image * inside


def _border(image: Gray, rng: Rng) -> Gray:
    """Blacken or gray a margin, as screen captures have it."""
    image = image.copy()
    level = np.float32(rng.choice([0.0, 0.0, 0.08, 0.25]))
    for axis in rng.permutation(4)[: rng.integers(1, 4)]:
        depth = int(rng.uniform(0.01, 0.08) * image.shape[axis % 2])
        cut = (slice(None),) * (axis % 2) + (slice(0, depth) if axis < 2 else slice(-depth, None),)
        if depth:
            image[cut] = level
    return image


def _text(image: Image, rng: Rng) -> None:
    height, width = image.shape
    letters = rng.integers(33, 91, int(rng.integers(2, 14)))
    scale = rng.uniform(0.25, 0.7) * height / 256.0
    place = (int(rng.uniform(0, 0.8) * width), int(rng.choice([0.06, 0.1, 0.9, 0.97]) * height))
    if rng.random() < 0.3:
        place = (place[0], int(rng.uniform(0.1, 0.9) * height))
    cv2.putText(
        image,
        "".join(chr(letter) for letter in letters),
        place,
        int(rng.choice(_FONTS)),
        scale,
        float(rng.uniform(128, 255)),
        1,
        cv2.LINE_AA,
    )


def _calipers(image: Image, mask: Image, rng: Rng) -> None:
    height, width = image.shape
    level = float(rng.uniform(150, 255))
    ends = rng.uniform((0.1 * width, 0.1 * height), (0.9 * width, 0.9 * height), (2, 2))
    rows, cols = np.nonzero(mask[::4, ::4])
    if rows.size > 4 and rng.random() < 0.5:
        left, right = int(np.argmin(cols)), int(np.argmax(cols))
        ends = 4.0 * np.array([[cols[left], rows[left]], [cols[right], rows[right]]], float)
    points = [(int(x), int(y)) for x, y in ends]
    marker, size = int(rng.choice(_MARKERS)), int(rng.uniform(4, 10))
    for point in points:
        cv2.drawMarker(image, point, level, marker, size, 1)
    if rng.random() < 0.6:
        for share in np.arange(0.0, 1.0, float(rng.uniform(0.03, 0.08))):
            x, y = ends[0] + share * (ends[1] - ends[0])
            cv2.circle(image, (int(x), int(y)), 0, level, -1)


def _marks(image: Image, mask: Image, rng: Rng) -> Image:
    """Draw what people and scanners write into a frame: calipers, text, a depth scale."""
    for _ in range(int(rng.integers(0, 3))):
        _calipers(image, mask, rng)
    for _ in range(int(rng.integers(0, 4))):
        _text(image, rng)
    if rng.random() < 0.4:
        column = int(image.shape[1] * rng.choice([0.01, 0.97]))
        step = max(6, int(image.shape[0] * rng.uniform(0.04, 0.12)))
        image[::step, column : column + 4] = int(rng.uniform(128, 255))
    return image


def _overlay(image: Gray, rng: Rng) -> Gray:
    """Draw a Doppler or region box, sometimes with the luma of flow inside."""
    image = np.ascontiguousarray(image)
    height, width = image.shape
    x, y = int(rng.uniform(0.05, 0.6) * width), int(rng.uniform(0.05, 0.6) * height)
    w, h = int(rng.uniform(0.2, 0.5) * width), int(rng.uniform(0.2, 0.5) * height)
    lean = int(rng.choice([0, 0, -0.1, 0.1]) * h)
    corners = np.array([[x, y], [x + w, y], [x + w + lean, y + h], [x + lean, y + h]], np.int32)
    cv2.polylines(image, [corners], True, float(rng.uniform(0.4, 1.0)), 1, cv2.LINE_AA)
    if rng.random() < 0.4:
        field = np.asarray(cv2.GaussianBlur(rng.standard_normal((h, w), np.float32), (0, 0), 4.0))
        patch = image[y : y + h, x : x + w]
        flow = (
            field[: patch.shape[0], : patch.shape[1]] > float(rng.uniform(1.2, 2.5)) * field.std()
        )
        patch[flow] = np.float32(rng.uniform(0.2, 0.7))
    return image


def side_by_side(first: tuple[Image, Image], second: tuple[Image, Image]) -> tuple[Image, Image]:
    """Return two frames and masks as one dual view of equal heights."""
    height = min(first[0].shape[0], second[0].shape[0])
    pictures, masks = [], []
    for image, mask in (first, second):
        width = max(16, round(image.shape[1] * height / image.shape[0]))
        pictures.append(cv2.resize(image, (width, height), interpolation=cv2.INTER_AREA))
        masks.append(cv2.resize(mask, (width, height), interpolation=cv2.INTER_NEAREST))
    return np.hstack(pictures), np.hstack(masks)


def augment(
    image: Image, mask: Image, side: int, config: AugmentConfig, rng: Rng, *, look: float = 0.0
) -> tuple[Image, Image]:
    """Change a frame and its mask at random.

    Parameters
    ----------
    image, mask
        uint8 ``(H, W)``; the mask is 0 or 255.
    side
        Longest side of the outcome in pixels.
    config
        Frequencies and ranges.
    rng
        Source of randomness: the same state gives the same outcome.
    look
        Chance of a strong change of look beside the mild ones.

    Returns
    -------
    tuple of ndarray
        uint8 image and mask of one shape, whose longest side is about `side`.
    """
    gray, moved = _warp(image, mask, side, config, rng)
    if look and rng.random() < look:
        gray = change_look(gray, rng)
    changes: tuple[tuple[float, Callable[[Gray, Rng], Gray]], ...] = (
        (config.speckle, _speckle),
        (config.depth_gain, _depth_gain),
        (config.shadow, _shadow),
        (config.blur, _blur),
        (config.contrast, _contrast),
        (config.footprint, _footprint),
        (config.border, _border),
        (config.overlay, _overlay),
    )
    for chance, change in changes:
        if rng.random() < chance:
            gray = change(gray, rng)
    gray = np.clip(gray, 0.0, 1.0)
    if rng.random() < config.gamma:
        gray = _gamma(gray, rng)
    changed = to_bytes(gray)
    if rng.random() < config.marks:
        changed = _marks(changed, moved, rng)
    if rng.random() < config.jpeg:
        changed = _jpeg(changed, rng)
    return changed, moved
