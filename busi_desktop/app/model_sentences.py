"""A model's calibration and thresholds in sentences that a reader can check."""

from __future__ import annotations

from busi_desktop.domain.prediction import LABELS
from busi_desktop.domain.texts import Text, say
from busi_desktop.inference.calibration import Platt
from busi_desktop.inference.manifest import ModelManifest

_SLOPE_NEAR_ONE = 0.05


def trust_sentences(manifest: ModelManifest) -> tuple[str, ...]:
    """Return how its numbers are calibrated, and when the program abstains."""
    points = manifest.operating_points
    kept = ", ".join(
        f"{_percent(1.0 - quantile)} ({label})"
        for label, quantile in zip(LABELS, manifest.quantiles, strict=True)
    )
    level = _percent(manifest.confidence_level)
    lines = [
        _platt_sentence(say("The chance of a lesion"), manifest.calibration.presence),
        _platt_sentence(say("The chance of malignancy"), manifest.calibration.malignancy),
        say(
            "The {level} prediction set holds every class with a chance of at least {kept}, and "
            "always the likeliest: set so that, in calibration data, it held the true class in "
            "{level} of the frames of each class.",
            level=level,
            kept=kept,
        ),
    ]
    if points.rule_out is not None:
        lines.append(
            say(
                "In development data, 95 % of cancers had a malignancy of {share} or more.",
                share=_percent(points.rule_out),
            )
        )
    if points.rule_in is not None:
        lines.append(
            say(
                "In development data, 95 % of benign lesions had a malignancy below {share}.",
                share=_percent(points.rule_in),
            )
        )
    if manifest.novelty_limit is not None:
        lines.append(
            say(
                "With a novelty score above {limit:.4g}, a frame counts as unlike those of "
                "training: the program abstains.",
                limit=manifest.novelty_limit,
            )
        )
    return tuple(lines)


def _platt_sentence(what: Text, platt: Platt) -> Text:
    if platt == Platt():
        return say("{what} is the network's own: it is not calibrated.", what=what)
    slope, intercept = platt.slope, platt.intercept
    if abs(slope - 1.0) < _SLOPE_NEAR_ONE:
        return say(
            "{what} is calibrated by Platt scaling: its logit is multiplied by {slope:.3f}, and "
            "{intercept:+.3f} is added.",
            what=what,
            slope=slope,
            intercept=intercept,
        )
    return say(
        "{what} is calibrated by Platt scaling: the network alone was {found}, so its logit is "
        "multiplied by {slope:.3f}, and {intercept:+.3f} is added.",
        what=what,
        found=say("too sure of itself") if slope < 1.0 else say("too cautious"),
        slope=slope,
        intercept=intercept,
    )


def outline_sentences(manifest: ModelManifest) -> tuple[str, ...]:
    """Return what becomes an outline unless the reader sets it otherwise."""
    params = manifest.segmentation
    gate = say(
        "Where the chance of a lesion is below {share}, none is drawn.",
        share=_percent(params.presence_gate),
    )
    slic = params.slic
    refined = (
        say("superpixels are off")
        if slic is None
        else say(
            "{regions} superpixels of compactness {compactness:g} decide",
            regions=slic.regions,
            compactness=slic.compactness,
        )
    )
    return (
        *((gate,) if params.presence_gate else ()),
        say(
            "By default the threshold is {threshold:g}, {refined}, and parts smaller than {share} "
            "of the frame are dropped.",
            threshold=params.threshold,
            refined=refined,
            share=_percent(params.min_area_fraction),
        ),
    )


def _percent(share: float) -> str:
    return f"{100.0 * share:.2g} %" if share < 0.1 else f"{100.0 * share:.0f} %"
