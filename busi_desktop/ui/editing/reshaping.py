"""What the buttons of the panel make of the current lesion."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from busi_desktop.app.annotating import operations
from busi_desktop.domain.draft import Draft
from busi_desktop.domain.editing import Edit
from busi_desktop.domain.geometry import Geometry
from busi_desktop.ui.editing.words import common_spacing

Make = Callable[[NDArray[np.bool_]], NDArray[np.bool_]]


def reshaping(draft: Draft, geometry: Geometry, name: str, amount: float) -> Edit | None:
    """Return the edit that a button asks for: ``holes``, ``smooth``, ``grow`` or ``shrink``.

    `amount` is in mm where the frame has one calibration, else in widths of a pixel; None is
    returned if nothing changes.
    """
    from busi_desktop.measure.reshaping import grown, smoothed, without_holes  # brings SciPy

    spacing = common_spacing(geometry)
    scale = (spacing.col_mm, spacing.row_mm) if spacing else (1.0, geometry.pixel_aspect)
    makers: dict[str, Make] = {
        "holes": without_holes,
        "smooth": lambda mask: smoothed(mask, amount, scale_xy=scale),
        "grow": lambda mask: grown(mask, amount, scale_xy=scale),
        "shrink": lambda mask: grown(mask, -amount, scale_xy=scale),
    }
    how: dict[str, object] = {} if name == "holes" else {"mm" if spacing else "px": amount}
    return operations.of_current(draft, name, makers[name], **how)
