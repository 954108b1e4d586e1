"""What is said about the part of a frame that the model was given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from busi_desktop.domain.region import FrameRegion, RegionOrigin
from busi_desktop.ui.wording import percent

if TYPE_CHECKING:
    from busi_desktop.domain.result import AnalysisResult


def region_sentence(region: FrameRegion) -> str:
    """Return what was left out of a frame and who says so; empty if nothing was."""
    if not region.is_cropped:
        return ""
    if region.origin is RegionOrigin.DICOM:
        text = _tr("AI saw the ultrasound region that the file states ({share} left out)")
    else:
        text = _tr("AI saw the ultrasound image found on this screen ({share} left out)")
    return text.format(share=percent(region.left_out_share))


def corner_note(result: AnalysisResult) -> str:
    """Return what a reader must know of the frame itself, a line each."""
    reasons = result.prediction.suitability.reasons
    lines = [region_sentence(result.region)]
    if "colour_doppler" in reasons:
        lines.append(_tr("Color Doppler: the color hides gray values, so no class is given"))
    if "elastography" in reasons:
        lines.append(_tr("Elastography: the color map hides gray values, so no class is given"))
    if len(result.region.views) > 1:
        lines.append(_tr("Two images side by side: the model reads one at a time"))
    return "\n".join(filter(None, lines))


def _tr(text: str) -> str:
    return QCoreApplication.translate("region_words", text)
