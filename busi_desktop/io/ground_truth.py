"""Lesion masks that lie beside an image, as BUSI keeps them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePosixPath

import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.ground_truth import GroundTruth
from busi_desktop.domain.texts import say
from busi_desktop.errors import UserError
from busi_desktop.io.discover import SourceRef
from busi_desktop.io.load import open_source


def read_ground_truth(ref: SourceRef, shape: tuple[int, int]) -> GroundTruth:
    """Read the masks beside an image and unite them: each holds one lesion.

    Parameters
    ----------
    ref
        The image, with at least one name in `masks`.
    shape
        Height and width of the image in pixels.

    Returns
    -------
    GroundTruth
        Whatever is not black belongs to the lesion.

    Raises
    ------
    UserError
        If a mask can't be read, has another size than the image or more than two gray values:
        nothing is resized, and no threshold is guessed.
    """
    united = np.zeros(shape, dtype=np.bool_)
    for name in ref.masks:
        united |= _read(ref, name, shape)
    return GroundTruth(mask=united, names=ref.masks)


def _read(ref: SourceRef, name: str, shape: tuple[int, int]) -> NDArray[np.bool_]:
    if ref.member is None:
        beside = replace(ref, path=ref.path.with_name(name), masks=())
    else:
        beside = replace(ref, member=str(PurePosixPath(ref.member).with_name(name)), masks=())
    pixels = open_source(beside).read_frame(0).pixels
    if pixels.shape != shape:
        raise UserError(
            say(
                "The mask {name} has {size} pixels, its image {wanted}.",
                name=name,
                size=f"{pixels.shape[1]}×{pixels.shape[0]}",
                wanted=f"{shape[1]}×{shape[0]}",
            ),
            hint="Draw the mask again at the image's size.",
            code="MASK_SIZE",
        )
    return binary(pixels, name)


def binary(pixels: NDArray[np.uint8], name: str) -> NDArray[np.bool_]:
    """Return what of a mask's gray values ``(H, W)`` is not black.

    Raises
    ------
    UserError
        If there are more than two values: no threshold is guessed.
    """
    if len(np.unique(pixels)) > 2:
        raise UserError(
            say("The mask {name} holds grays, not just black and one other value.", name=name),
            hint="Save it as black and white, without shades or labels.",
            code="MASK_NOT_BINARY",
        )
    # An all-white file is all lesion; an all-black one is none.
    return pixels > 0
