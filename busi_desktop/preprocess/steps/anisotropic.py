"""Anisotropic diffusion (Perona and Malik): smooth within regions, keep edges between them."""

from __future__ import annotations

from math import ceil, sqrt

import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.texts import marked
from busi_desktop.preprocess.parameters import (
    Kind,
    Parameter,
    Planes,
    StepDefinition,
    Values,
    each_plane,
)

EXPONENTIAL = marked("exponential")
QUADRATIC = marked("quadratic")


def diffuse(
    plane: NDArray[np.float32],
    *,
    iterations: int,
    kappa: float,
    gamma: float,
    conduction: str,
) -> NDArray[np.float32]:
    """Run Perona-Malik diffusion on the four nearest neighbors.

    Parameters
    ----------
    plane
        float32 ``(h, w)``.
    iterations
        Number of explicit time steps.
    kappa
        Edge scale in the units of `plane`: gradients above it are kept.
    gamma
        Time step; the scheme is stable up to 0.25.
    conduction
        ``exponential`` (favors high-contrast edges) or ``quadratic`` (favors wide regions):
        equations 1 and 2 of the source.

    Returns
    -------
    ndarray
        float32 ``(h, w)``; the mean is kept, since no flux crosses the border.

    References
    ----------
    P. Perona, J. Malik, "Scale-space and edge detection using anisotropic diffusion", IEEE
    Trans. Pattern Anal. Mach. Intell. 12(7):629-639, 1990.
    """
    image = np.array(plane, dtype=np.float32)
    # Fluxes between vertical and between horizontal neighbors: each is added to one pixel
    # and taken from the other, which conserves the mean.
    for _ in range(iterations):
        down = image[1:] - image[:-1]
        right = image[:, 1:] - image[:, :-1]
        down *= _conductance(down, kappa, conduction) * np.float32(gamma)
        right *= _conductance(right, kappa, conduction) * np.float32(gamma)
        image[:-1] += down
        image[1:] -= down
        image[:, :-1] += right
        image[:, 1:] -= right
    return image


def _conductance(
    gradient: NDArray[np.float32], kappa: float, conduction: str
) -> NDArray[np.float32]:
    ratio: NDArray[np.float32] = np.square(gradient * np.float32(1.0 / kappa))
    if conduction == EXPONENTIAL:
        return np.exp(-ratio)
    one = np.float32(1.0)
    return one / (one + ratio)


def apply(planes: Planes, values: Values) -> Planes:
    """Diffuse every plane; `kappa` is given in gray levels of 255."""
    return np.clip(
        each_plane(
            planes,
            lambda plane: diffuse(
                plane,
                iterations=int(values["iterations"]),
                kappa=float(values["kappa"]) / 255.0,
                gamma=float(values["gamma"]),
                conduction=str(values["conduction"]),
            ),
        ),
        0.0,
        1.0,
    )


def at_half(values: Values) -> Values:
    """Return the parameters for half the resolution.

    Diffusion spreads with the square root of time: half as many pixels to go is a quarter of the
    iterations. A slope rises twice as far from one pixel to the next, but four pixels' mean has
    half the speckle: of several factors for kappa, the one between came closest on the samples.
    """
    return {
        **values,
        "iterations": ceil(int(values["iterations"]) / 4),
        "kappa": sqrt(2.0) * float(values["kappa"]),
    }


STEP = StepDefinition(
    name="anisotropic",
    title="Anisotropic diffusion",
    explanation="Smooths speckle inside tissue but stops at edges stronger than kappa.",
    source="P. Perona & J. Malik, IEEE TPAMI 12(7):629-639, 1990",
    parameters=(
        Parameter(
            name="iterations",
            title="Iterations",
            kind=Kind.INT,
            default=10,
            minimum=0,
            maximum=60,
            explanation="Number of diffusion steps; more smooths more.",
        ),
        Parameter(
            name="kappa",
            title="Kappa",
            kind=Kind.FLOAT,
            default=20.0,
            minimum=1.0,
            maximum=100.0,
            increment=1.0,
            unit="gray levels",
            explanation="Edges above this difference between neighbors are kept.",
        ),
        Parameter(
            name="gamma",
            title="Gamma",
            kind=Kind.FLOAT,
            default=0.2,
            minimum=0.01,
            maximum=0.25,
            increment=0.01,
            explanation="Time step of one iteration; above 0.25 the scheme is unstable.",
        ),
        Parameter(
            name="conduction",
            title="Conduction",
            kind=Kind.CHOICE,
            default=EXPONENTIAL,
            choices=(EXPONENTIAL, QUADRATIC),
            explanation="Exponential favors strong edges, quadratic favors wide regions.",
        ),
    ),
    apply=apply,
    at_half=at_half,
    smooths=True,
)
