"""What buttons and keys make of the current lesion as a whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from busi_desktop.app.annotating import operations
from busi_desktop.domain.draft import Draft
from busi_desktop.domain.editing import BaseTaken, Edit
from busi_desktop.domain.geometry import Geometry
from busi_desktop.domain.result import AnalysisResult
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


def following(draft: Draft, result: AnalysisResult, *, grows: bool) -> Edit | None:
    """Return the edit that moves the current lesion to the next contour of the AI's map, or None.

    Outlines that came from elsewhere come from the AI, too, from then on.
    """
    from busi_desktop.inference.along_map import follow_map  # brings OpenCV

    known = draft.lesions[draft.current or ""]
    found = follow_map(known.mask, result.prediction.probability_map, grows=grows)
    if found is None:
        return None
    how = {"threshold": found.threshold, "grows": grows}
    edit = operations.reshaped(draft, found.mask, tool="ai_map", parameters=how)
    if edit is None or draft.base is not None:
        return edit
    base = BaseTaken(before=None, after=operations.base_of(result))
    return replace(edit, changes=(*edit.changes, base))
