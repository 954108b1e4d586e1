"""What steps of outlining are called behind "Undo", and other words of it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from busi_desktop.app.language import translated
from busi_desktop.domain.annotation import LesionLabel
from busi_desktop.domain.geometry import Geometry, PixelSpacing
from busi_desktop.domain.measurement import OutlineSize
from busi_desktop.domain.texts import marked
from busi_desktop.ui.editing.toolbox import TOOLS

_NARROW = "\u202f"
_FINE_BELOW = 100.0

LABEL_TITLES = {
    LesionLabel.UNSTATED: marked("no label yet"),
    LesionLabel.BENIGN: marked("benign"),
    LesionLabel.MALIGNANT: marked("malignant"),
    LesionLabel.UNSURE: marked("unsure"),
}

_STEPS = {
    "ai": marked("taking the AI's mask"),
    "delete": marked("deleting a lesion"),
    "merge": marked("joining lesions"),
    "label": marked("naming a lesion"),
    "lock": marked("locking a lesion"),
    "clear": marked("clearing"),
    "revert": marked("going back"),
    "copy": marked("copying outlines"),
    "propagate": marked("following through frames"),
    "readers": marked("taking outlines over"),
    "holes": marked("filling holes"),
    "smooth": marked("smoothing"),
    "grow": marked("growing"),
    "shrink": marked("shrinking"),
    "ai_map": marked("following the AI's map"),
    **{tool.name: tool.title for tool in TOOLS},
}


def step_title(tool: str) -> str:
    """Return what a step is called in "Undo brush stroke"."""
    return translated(_STEPS.get(tool, tool))


def size_text(owner: QObject, size: OutlineSize | None) -> str:
    """Return area and axes; in pixels where nothing is calibrated."""
    if size is None:
        return owner.tr("Nothing drawn yet")
    unit, area_unit = ("mm", "mm²") if size.spacing else ("px", "px²")
    area = f"{_number(size.area, whole=unit == 'px')}{_NARROW}{area_unit}"
    axes = " × ".join(_number(axis, whole=False) for axis in (size.long_axis, size.short_axis))
    return owner.tr("{area}, axes {axes}").format(area=area, axes=f"{axes}{_NARROW}{unit}")


def common_spacing(geometry: Geometry) -> PixelSpacing | None:
    """Return the spacing of a frame whose calibrated regions all have the same, else None."""
    spacings = [region.spacing for region in geometry.regions]
    if not spacings or geometry.foreign:
        return None
    return spacings[0] if all(spacings[0].agrees_with(one) for one in spacings[1:]) else None


def width_text(diameter_px: float, geometry: Geometry | None) -> str:
    """Return the brush's width in pixels, and in mm where the frame has one calibration."""
    text = f"{diameter_px:.0f}{_NARROW}px"
    if geometry is None:
        return text
    spacing = common_spacing(geometry)
    if spacing is None:
        return text
    return f"{text} · {diameter_px * spacing.col_mm:.1f}{_NARROW}mm"


def _number(number: float, *, whole: bool) -> str:
    return f"{number:.{0 if whole or number >= _FINE_BELOW else 1}f}"
