"""Lay the acquisition grid and draw repeatable random fields on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias
import zlib

import numpy as np
from numpy.typing import NDArray

Array: TypeAlias = NDArray[np.float64]
ComplexArray: TypeAlias = NDArray[np.complex128]


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Grid:
    """Hold the acquisition grid: centers of the samples, in millimetres from the top left."""

    depth_mm: Array
    lateral_mm: Array

    @property
    def shape(self) -> tuple[int, int]:
        """Return (samples per line, lines)."""
        return self.depth_mm.size, self.lateral_mm.size

    @property
    def steps_mm(self) -> tuple[float, float]:
        """Return the sample distance in depth and the pitch of the lines."""
        return float(2.0 * self.depth_mm[0]), float(2.0 * self.lateral_mm[0])


def make_grid(width_mm: float, height_mm: float, *, mm_per_px: float, line_pitch_mm: float) -> Grid:
    """Lay scan lines and samples over a footprint of `width_mm` by `height_mm`.

    Samples are half a display pixel apart in depth; lines are `line_pitch_mm` apart, or one
    display pixel where that is coarser (small phantoms for tests).
    """
    n_z = round(2.0 * height_mm / mm_per_px)
    n_x = round(width_mm / max(line_pitch_mm, mm_per_px))
    return Grid(
        depth_mm=(np.arange(n_z) + 0.5) * height_mm / n_z,
        lateral_mm=(np.arange(n_x) + 0.5) * width_mm / n_x,
    )


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Noise:
    """Draw random fields that are repeatable by name and change smoothly with elevation."""

    seed: int
    elevation_mm: float = 0.0

    def white(self, name: str, shape: tuple[int, ...], *, thickness_mm: float) -> Array:
        """Return unit white noise of `shape`; slices `thickness_mm` apart are independent."""
        slab, fraction = divmod(self.elevation_mm / thickness_mm + 1e6, 1.0)
        key = zlib.crc32(name.encode())
        here = np.random.default_rng([self.seed, key, int(slab)]).standard_normal(shape)
        there = np.random.default_rng([self.seed, key, int(slab) + 1]).standard_normal(shape)
        angle = 0.5 * np.pi * fraction  # cosine and sine keep the variance at one
        return np.asarray(np.cos(angle) * here + np.sin(angle) * there, dtype=np.float64)

    def smooth(self, name: str, grid: Grid, scale_mm: tuple[float, float]) -> Array:
        """Return a field of mean 0 and deviation 1, correlated over `scale_mm` (depth, lateral)."""
        white = self.white(name, grid.shape, thickness_mm=4.0)
        (n_z, n_x), (dz, dx) = grid.shape, grid.steps_mm
        gain = np.outer(
            gaussian_response(np.fft.fftfreq(n_z, dz), scale_mm[0]),
            gaussian_response(np.fft.rfftfreq(n_x, dx), scale_mm[1]),
        )
        field = np.fft.irfft2(np.fft.rfft2(white) * gain, s=grid.shape)
        return _standardized(field)

    def curve(self, name: str, grid: Grid, scale_mm: float) -> Array:
        """Return a (n_lines,) function of lateral position, mean 0, deviation 1."""
        n_x, dx = grid.shape[1], grid.steps_mm[1]
        # Twice the width, because the Fourier filter would else tie the left end to the right.
        white = self.white(name, (2 * n_x,), thickness_mm=6.0)
        gain = gaussian_response(np.fft.rfftfreq(2 * n_x, dx), scale_mm)
        return _standardized(np.fft.irfft(np.fft.rfft(white) * gain, 2 * n_x))[:n_x]


def gaussian_response(frequency: NDArray[np.floating], sigma: float | Array) -> Array:
    """Return the Fourier transform of a unit-area Gaussian, at cycles per unit of `sigma`."""
    return np.asarray(np.exp(-2.0 * (np.pi * sigma * frequency) ** 2), dtype=np.float64)


def _standardized(field: Array) -> Array:
    return np.asarray((field - field.mean()) / field.std(), dtype=np.float64)
