"""Gabor filter bank: responses to stripes of one width in several directions."""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from busi_desktop.preprocess.parameters import Kind, Parameter, Planes, StepDefinition, Values

_FINEST_WAVELENGTH_PX, _FINEST_SIGMA_PX = 3.0, 1.0

ORIENTATIONS: dict[str, tuple[float, ...]] = {
    "0°, 45°, 90°": (0.0, 45.0, 90.0),
    "0°, 45°, 90°, 135°": (0.0, 45.0, 90.0, 135.0),
}


@lru_cache(maxsize=32)
def kernels(
    orientations_deg: tuple[float, ...], wavelength: float, sigma: float, gamma: float
) -> tuple[NDArray[np.float32], ...]:
    """Return one zero-mean Gabor kernel per orientation, float32 ``(k, k)``, k odd.

    ``g(x, y) = exp(-(x'² + γ²y'²) / 2σ²) · cos(2πx' / λ)``, with x' and y' rotated by the
    orientation. The mean is taken off, so that even tissue gives no response.

    References
    ----------
    J. G. Daugman, J. Opt. Soc. Am. A 2(7):1160-1169, 1985.
    """
    size = 2 * int(np.ceil(2.5 * sigma)) + 1
    bank = []
    for angle in orientations_deg:
        kernel = np.asarray(
            cv2.getGaborKernel((size, size), sigma, np.deg2rad(angle), wavelength, gamma, 0.0),
            dtype=np.float32,
        )
        kernel = kernel - kernel.mean(dtype=np.float32)
        kernel.flags.writeable = False
        bank.append(kernel)
    return tuple(bank)


def apply(planes: Planes, values: Values) -> Planes:
    """Stack the gray plane with one response plane per orientation.

    Responses are divided by the bank's largest magnitude in the frame and shifted so that 0.5
    means none: float32 ``(h, w, 1 + orientations)``.
    """
    gray = np.ascontiguousarray(planes[:, :, 0])
    bank = kernels(
        ORIENTATIONS[str(values["orientations"])],
        float(values["wavelength"]),
        float(values["sigma"]),
        float(values["gamma"]),
    )
    responses = np.stack(
        [
            np.asarray(cv2.filter2D(gray, cv2.CV_32F, kernel, borderType=cv2.BORDER_REFLECT))
            for kernel in bank
        ],
        axis=2,
    )
    largest = float(np.abs(responses).max())
    # Rounding leaves up to 2e-7 of the kernels' weight on an even frame, which must stay even; the
    # faintest pixel that 8 bits can hold gives 2e-6.
    if largest > 1e-6 * max(float(np.abs(kernel).sum()) for kernel in bank):
        responses = responses / np.float32(largest)
    scaled = np.clip(0.5 + 0.5 * responses, 0.0, 1.0).astype(np.float32)
    return np.concatenate([gray[:, :, np.newaxis], scaled], axis=2)


def at_half(values: Values) -> Values | None:
    """Return the parameters for half the resolution: all lengths are half as long.

    None for stripes or windows so fine that half the pixels can't hold them.
    """
    wavelength, sigma = 0.5 * float(values["wavelength"]), 0.5 * float(values["sigma"])
    if wavelength < _FINEST_WAVELENGTH_PX or sigma < _FINEST_SIGMA_PX:
        return None
    return {**values, "wavelength": wavelength, "sigma": sigma}


STEP = StepDefinition(
    name="gabor",
    title="Gabor bank",
    explanation="Shows stripes and margins of one width in each direction, stacked on the gray.",
    source="Seed method: 0°, 45°, 90°; J. G. Daugman, JOSA A 2(7):1160-1169, 1985",
    parameters=(
        Parameter(
            name="orientations",
            title="Orientations",
            kind=Kind.CHOICE,
            default="0°, 45°, 90°",
            choices=tuple(ORIENTATIONS),
            explanation="Directions of the filters; the seed method leaves out 135°.",
        ),
        Parameter(
            name="wavelength",
            title="Wavelength",
            kind=Kind.FLOAT,
            default=10.0,
            minimum=3.0,
            maximum=40.0,
            increment=0.5,
            unit="px",
            explanation="Distance from stripe to stripe that a filter answers to.",
        ),
        Parameter(
            name="sigma",
            title="Sigma",
            kind=Kind.FLOAT,
            default=4.0,
            minimum=1.0,
            maximum=12.0,
            increment=0.25,
            unit="px",
            explanation="Width of the window around each pixel.",
        ),
        Parameter(
            name="gamma",
            title="Gamma",
            kind=Kind.FLOAT,
            default=0.5,
            minimum=0.1,
            maximum=2.0,
            increment=0.05,
            explanation="Aspect of the window: below 1 it is longer along the stripes.",
        ),
    ),
    apply=apply,
    at_half=at_half,
)
