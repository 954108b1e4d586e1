"""Draw the outlines of lesions and say how they scatter and absorb sound.

The signs of benign and malignant lesions follow A. T. Stavros et al., "Solid breast nodules: use of
sonography to distinguish between benign and malignant lesions", Radiology 196(1):123-134, 1995, and
the ACR BI-RADS Atlas (5th ed., 2013), Ultrasound.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from fields import Array
import numpy as np
from numpy.typing import NDArray

Kind: TypeAlias = Literal["benign", "malignant", "normal", "cyst"]
Mask: TypeAlias = NDArray[np.bool_]

ANGLES = np.linspace(-np.pi, np.pi, 1441)
WIDEST_MALIGNANT = 0.85  # width over height


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Lesion:
    """Hold one lesion: its outline as a radius per angle, and how it scatters and absorbs."""

    center_mm: tuple[float, float]  # lateral, depth
    radius_mm: Array  # at ANGLES
    echo_db: float
    attenuation: float
    edge_mm: float  # width over which the margin blurs
    rim_db: float  # capsule (thin) or echogenic halo (thick), added to what lies around
    rim_mm: float
    edge_loss: float  # extra attenuation of side walls: refraction shadows
    variation_db: float  # unevenness of the inside
    strands_db: float  # lines that radiate into the surroundings

    def distance_mm(self, lateral_mm: Array, depth_mm: Array) -> Array:
        """Return the radial distance to the outline, negative inside, on the outer grid."""
        x = lateral_mm[np.newaxis, :] - self.center_mm[0]
        z = depth_mm[:, np.newaxis] - self.center_mm[1]
        outline = np.interp(np.arctan2(z, x), ANGLES, self.radius_mm)
        return np.asarray(np.hypot(x, z) - outline, dtype=np.float64)


def make_lesion(
    kind: Kind, seed: int, *, size_mm: tuple[float, float], cut: float
) -> Lesion | None:
    """Return the lesion of `kind` in a slice of `size_mm` (width, depth), or None.

    Parameters
    ----------
    kind : {"benign", "malignant", "normal", "cyst"}
        Benign: oval, wider than tall, circumscribed, weakly absorbing. Malignant: spiculated,
        taller than wide, markedly hypoechoic, absorbing. Cyst: anechoic.
    seed : int
        Of the outline.
    size_mm : tuple of float
        Width and depth of the slice.
    cut : float
        Size of the cross-section relative to the largest one, 0 to 1.
    """
    if kind == "normal" or cut <= 0.0:
        return None
    rng = np.random.default_rng([seed, 77])
    width, depth = size_mm
    if kind == "benign":
        return Lesion(
            center_mm=(0.47 * width, 0.40 * depth),
            radius_mm=cut * _ellipse(7.2, 3.9, tilt=0.07) * (1.0 + 0.022 * wobble(rng, 2, 5)),
            echo_db=-36.0, attenuation=0.30, edge_mm=0.12, rim_db=5.0, rim_mm=0.22, edge_loss=2.4,
            variation_db=1.6, strands_db=0.0,
        )  # fmt: skip
    if kind == "cyst":
        return Lesion(
            center_mm=(0.55 * width, 0.37 * depth),
            radius_mm=cut * _ellipse(4.1, 3.0, tilt=-0.05) * (1.0 + 0.012 * wobble(rng, 2, 4)),
            echo_db=-56.0, attenuation=0.05, edge_mm=0.10, rim_db=5.0, rim_mm=0.2, edge_loss=2.4,
            variation_db=1.0, strands_db=0.0,
        )  # fmt: skip
    core = _ellipse(3.2, 4.7, tilt=0.15) * (1.0 + 0.10 * wobble(rng, 2, 6))
    outline = core * (1.0 + 0.03 * wobble(rng, 7, 18)) + _spicules(rng)
    return Lesion(
        center_mm=(0.53 * width, 0.42 * depth),
        radius_mm=cut * _squeezed(outline, WIDEST_MALIGNANT),
        echo_db=-39.0, attenuation=1.9, edge_mm=0.9, rim_db=8.0, rim_mm=1.8, edge_loss=0.0,
        variation_db=2.6, strands_db=4.0,
    )  # fmt: skip


def _ellipse(half_width: float, half_height: float, *, tilt: float) -> Array:
    turned = ANGLES - tilt
    inverse = np.hypot(np.cos(turned) / half_width, np.sin(turned) / half_height)
    return np.asarray(1.0 / inverse, dtype=np.float64)


def wobble(rng: np.random.Generator, low: int, high: int) -> Array:
    """Return a closed random curve of unit deviation with harmonics `low` to `high`."""
    order = np.arange(low, high + 1)
    phase = rng.uniform(0.0, 2.0 * np.pi, order.size)
    weight = rng.standard_normal(order.size)
    curve = weight @ np.cos(order[:, np.newaxis] * ANGLES + phase[:, np.newaxis])
    return np.asarray(curve / curve.std(), dtype=np.float64)


def _squeezed(radius_mm: Array, widest: float) -> Array:
    """Return the outline made narrower, where its width exceeds `widest` times its height."""
    x, z = radius_mm * np.cos(ANGLES), radius_mm * np.sin(ANGLES)
    x *= min(1.0, widest * float(np.ptp(z)) / float(np.ptp(x)))
    return np.asarray(np.interp(ANGLES, np.arctan2(z, x), np.hypot(x, z)), dtype=np.float64)


def _spicules(rng: np.random.Generator) -> Array:
    """Return radial spikes in mm, narrow at the tip, mostly to the sides and upwards."""
    spikes = np.zeros_like(ANGLES)
    for center in np.linspace(-np.pi, np.pi, 12)[:-1] + rng.uniform(-0.24, 0.24, 11):
        away = np.abs((ANGLES - center + np.pi) % (2.0 * np.pi) - np.pi)
        length = min(rng.exponential(1.1), 2.6) * (1.0 - 0.5 * abs(np.sin(center)))
        spikes += length * np.exp(-((away / rng.uniform(0.08, 0.17)) ** 1.3))
    return spikes
