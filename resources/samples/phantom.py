"""Make one ultrasound phantom: a B-mode image and the lesion mask that is true for it.

Nothing here comes from a patient. `lesions` and `anatomy` draw the tissue, `physics` scans
it.
"""

from __future__ import annotations

from dataclasses import dataclass

from anatomy import make_tissue
from fields import Noise, make_grid
from lesions import Kind, Mask, make_lesion
import numpy as np
from numpy.typing import NDArray
from physics import Probe, compound, log_compress, scan_convert

LESION_HALF_THICKNESS_MM = 5.5
BORDER_PX = (6, 6, 34, 10)  # left, top, right, bottom
SCALE_GRAY = 150


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Phantom:
    """Hold one phantom image with its truth.

    Parameters
    ----------
    image : ndarray of uint8, shape (H, W)
        Display pixels, square.
    mask : ndarray of bool, shape (H, W)
        True lesion mask; all False without a lesion.
    mm_per_px : float
        True distance between pixel centers, in both directions.
    region : tuple of int
        Scanned area, half-open: left, top, right, bottom.
    """

    image: NDArray[np.uint8]
    mask: Mask
    mm_per_px: float
    region: tuple[int, int, int, int]

    def __post_init__(self) -> None:
        """Check the shapes and lock the arrays.

        Raises
        ------
        ValueError
            If image and mask are not 2-D and equal in shape.
        """
        if self.image.ndim != 2 or self.image.shape != self.mask.shape:
            raise ValueError(f"image {self.image.shape} and mask {self.mask.shape} differ")
        self.image.setflags(write=False)
        self.mask.setflags(write=False)

    @property
    def area_px(self) -> int:
        """Return the lesion's area in pixels."""
        return int(np.count_nonzero(self.mask))

    @property
    def area_mm2(self) -> float:
        """Return the lesion's area in square millimetres."""
        return self.area_px * self.mm_per_px**2


def make_phantom(
    kind: Kind,
    *,
    seed: int,
    width_px: int = 560,
    depth_px: int = 540,
    mm_per_px: float = 0.068,
    elevation_mm: float = 0.0,
) -> Phantom:
    """Scan a phantom of `kind`; equal arguments give equal pixels.

    Parameters
    ----------
    kind : {"benign", "malignant", "normal", "cyst"}
        What the slice shows.
    seed : int
        Of tissue, outline and speckle.
    width_px, depth_px : int
        Size of the image, which is the scanned area without a border.
    mm_per_px : float
        Pixel distance.
    elevation_mm : float
        Position of the slice along a sweep; the lesion is largest at 0 and ends at ±5.5 mm.

    Returns
    -------
    Phantom
        Image (`depth_px`, `width_px`) and mask.
    """
    probe = Probe()
    size_mm = (width_px * mm_per_px, depth_px * mm_per_px)
    grid = make_grid(*size_mm, mm_per_px=mm_per_px, line_pitch_mm=probe.line_pitch_mm)
    noise = Noise(seed=seed, elevation_mm=elevation_mm)
    cut = np.sqrt(max(0.0, 1.0 - (elevation_mm / LESION_HALF_THICKNESS_MM) ** 2))
    lesion = make_lesion(kind, seed, size_mm=size_mm, cut=float(cut))
    envelope = compound(make_tissue(grid, noise, lesion), grid, noise, probe)
    gray = scan_convert(log_compress(envelope, probe), (depth_px, width_px))
    mask = np.zeros(gray.shape, dtype=np.bool_)
    if lesion is not None:
        columns_px, rows_px = (np.arange(n, dtype=np.float64) + 0.5 for n in (width_px, depth_px))
        mask = lesion.distance_mm(columns_px * mm_per_px, rows_px * mm_per_px) < 0.0
    return Phantom(
        image=np.rint(255.0 * gray).astype(np.uint8),
        mask=mask,
        mm_per_px=mm_per_px,
        region=(0, 0, width_px, depth_px),
    )


def add_border(phantom: Phantom) -> Phantom:
    """Return the phantom on a black screen with a depth scale: a tick per 5 mm, long per 10 mm."""
    left, top, right, bottom = BORDER_PX
    margins = ((top, bottom), (left, right))
    image = np.pad(phantom.image, margins)
    height, width = phantom.image.shape
    edge = left + width + 8
    for index in range(int(height * phantom.mm_per_px / 5.0) + 1):
        row = top + round(index * 5.0 / phantom.mm_per_px)
        image[row, edge : edge + (12 if index % 2 == 0 else 6)] = SCALE_GRAY
    return Phantom(
        image=image,
        mask=np.pad(phantom.mask, margins),
        mm_per_px=phantom.mm_per_px,
        region=(left, top, left + width, top + height),
    )
