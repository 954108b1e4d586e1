"""The gate: whether a frame is one that the model may be asked about.

Rules look at size, exposure, color, seams and overlays (`frame_rules`); a fitted score tells
ultrasound from other gray pictures (`likeness`); the network's own novelty score joins them.
"""

from __future__ import annotations

from math import exp

from busi_desktop.domain.frame import Frame
from busi_desktop.domain.prediction import Suitability
from busi_desktop.domain.texts import say
from busi_desktop.inference import frame_rules as rules
from busi_desktop.inference.likeness import likeness, shipped_gate

LIKENESS_SCALE = 4.0
_SEEN = 2.0

REASONS: dict[str, str] = {
    "too_small": say(
        "What is analyzed is smaller than {side} pixels on one side.", side=rules.MIN_SIDE_PX
    ),
    "too_dark": "The frame is almost black.",
    "low_contrast": "The frame is nearly of one gray level.",
    "not_ultrasound": "This does not look like a B-mode ultrasound frame.",
    "colour_doppler": "The frame shows color flow or another color overlay.",
    "elastography": "The frame shows an elastography map.",
    "dual_view": "The frame shows two views side by side; crop it to one.",
    "heavy_overlay": "Text or graphics cover too much of the frame.",
    "out_of_distribution": "The frame differs from all that the model was trained on.",
}
"""A sentence for people for each stable code."""


def _badness(frame: Frame, n_views: int) -> dict[str, float]:
    """Return for each reason how far the frame goes towards it: 1 is the limit, more is beyond."""
    ratios = rules.exposure_ratios(frame.pixels)
    color = {} if frame.rgb is None else rules.color_ratios(frame.rgb)
    colorful = color.pop("not_ultrasound", 0.0)
    if any(ratio > 1.0 for ratio in ratios.values()):
        # Too little to see for the other rules; flow shows its color in whatever is small or dark.
        return ratios | color if colorful <= 1.0 else ratios
    gate = shipped_gate()
    unlike = exp((gate.limit - likeness(frame.pixels, gate)) / LIKENESS_SCALE)
    picture = max(unlike, rules.white_ratio(frame.pixels), colorful)
    ratios["not_ultrasound"] = picture
    if picture > 1.0:
        return ratios  # the rest speaks of ultrasound frames
    ratios |= color
    if max(ratios.values()) > 1.0:
        return ratios  # the box around the color would look like a seam
    overlays = {
        "dual_view": _SEEN if n_views > 1 else rules.dual_view_ratio(frame.pixels),
        "heavy_overlay": rules.overlay_ratio(frame.pixels),
    }
    return ratios | overlays


def assess(
    frame: Frame,
    *,
    novelty: float | None = None,
    novelty_limit: float | None = None,
    n_views: int = 1,
) -> Suitability:
    """Judge a frame.

    Parameters
    ----------
    frame
        The frame; any size that a frame may have.
    novelty, novelty_limit
        The network's own score of how strange the frame is to it, and the value beyond which it
        is too strange; None where the network has none. Both are positive.
    n_views
        How many images are known to stand side by side in it.

    Returns
    -------
    Suitability
        Score ``1 / (1 + worst²)``, where ``worst`` is the largest of the rules' ratios to their
        limits: 0.5 is the limit itself. Reasons are stable codes; `REASONS` has their sentences.
        Where a frame is too small, too dark or too even, that alone is said, and a color over it;
        of no ultrasound at all, that alone. Strangeness to the network is said of frames that pass
        all else.
    """
    ratios = _badness(frame, n_views)
    if novelty is not None and novelty_limit is not None and max(ratios.values()) <= 1.0:
        ratios["out_of_distribution"] = novelty / novelty_limit
    reasons = tuple(code for code, ratio in ratios.items() if ratio > 1.0)
    return Suitability(score=1.0 / (1.0 + max(ratios.values()) ** 2), reasons=reasons)
