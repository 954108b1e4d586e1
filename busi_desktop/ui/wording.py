"""What the program says about a result: sentences with their uncertainty, never a category."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from busi_desktop.app.language import translated
from busi_desktop.domain.experience import similar_to
from busi_desktop.domain.geometry import Obstacle, PixelSpacing, SpacingSource
from busi_desktop.domain.prediction import LABELS, Prediction

if TYPE_CHECKING:
    from busi_desktop.domain.measurement import LesionMeasurements
    from busi_desktop.domain.reading import Override
    from busi_desktop.domain.result import AnalysisResult

_VERY_LIKELY = 0.9
_LIKELY = 0.75
_TIE = 0.1
_NARROW = "\u202f"
"""No-break space: a number and its unit stay on one line."""


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("wording", text)


def research_line() -> str:
    """Return the line that always stands below a result."""
    return tr("Research use. A second look, not a diagnosis.")


def label_title(label: str) -> str:
    """Return a class name as a heading."""
    titles = {
        "benign": tr("Benign"),
        "malignant": tr("Malignant"),
        "normal": tr("Normal"),
    }
    return titles[label]


def percent(share: float, *, decimals: int = 0) -> str:
    """Return a probability in percent; never a bare 0 or 100, which nobody can know."""
    unit = 10.0**-decimals
    if 0.0 < share * 100.0 < unit / 2.0:
        return f"<{_NARROW}{unit:.{decimals}f}{_NARROW}%"
    if 100.0 - unit / 2.0 <= share * 100.0 < 100.0:
        return f">{_NARROW}{100.0 - unit:.{decimals}f}{_NARROW}%"
    return f"{share * 100.0:.{decimals}f}{_NARROW}%"


def percent_beside(share: float, *others: float | None) -> str:
    """Return a probability with the decimals, at most two, that tell it from others beside it."""
    rivals = [other for other in others if other is not None and other != share]
    for decimals in (0, 1):
        text = percent(share, decimals=decimals)
        if all(percent(rival, decimals=decimals) != text for rival in rivals):
            return text
    return percent(share, decimals=2)


def headline(prediction: Prediction, *, overridden: bool = False) -> str:
    """Return the answer in words that carry its uncertainty.

    No class if the program abstained, unless the reader has overridden that.
    """
    if prediction.abstained and not overridden:
        return tr("No class is given for this frame.")
    ranked = sorted(zip(prediction.probabilities, LABELS, strict=True), reverse=True)
    (first, label), (second, rival), _ = ranked
    name, other = label_title(label), label_title(rival).lower()
    if first >= _VERY_LIKELY:
        return tr("Very likely {label} ({first})").format(label=name.lower(), first=percent(first))
    if first >= _LIKELY:
        return tr("Likely {label} ({first})").format(label=name.lower(), first=percent(first))
    if first - second < _TIE:
        text = tr("Undecided between {label} and {rival} ({first} against {second})")
        name = name.lower()
    else:
        text = tr("{label} more likely than {rival} ({first} against {second})")
    return text.format(label=name, rival=other, first=percent(first), second=percent(second))


def set_sentence(prediction: Prediction) -> str:
    """Say which classes stay possible."""
    names = [label_title(label).lower() for label in prediction.prediction_set]
    level = percent(prediction.confidence_level)
    if len(names) == 1:
        text = tr("The {level} prediction set holds {names} alone.")
    elif len(names) == 2:
        text = tr("The {level} prediction set holds both {names}.")
    else:
        text = tr("The {level} prediction set holds {names}: the model can't tell them apart here.")
    return text.format(level=level, names=_listed(names))


def malignancy_sentence(prediction: Prediction) -> str:
    """Say the chance of malignancy for a frame that does show a lesion."""
    points = prediction.operating_points
    text = tr("Chance of malignancy if there is a lesion: {share}")
    return text.format(share=percent_beside(prediction.malignancy, points.rule_out, points.rule_in))


def operating_texts(prediction: Prediction) -> dict[str, str]:
    """Return for each operating point that the model has what it was in development data."""
    texts = {
        "rule_out": tr("{at}: in development data, 95 % of cancers lay above that."),
        "rule_in": tr("{at}: in development data, 95 % of benign lesions lay below that."),
    }
    return {
        name: texts[name].format(at=percent_beside(at, prediction.malignancy))
        for name, at in asdict(prediction.operating_points).items()
        if at is not None
    }


def operating_sentence(prediction: Prediction) -> str:
    """Say where the chance of malignancy lies between the model's operating points.

    It tells of development data, what lay on the other side included, and gives no advice. Empty
    where the model has no such points.
    """
    malignancy, points = prediction.malignancy, prediction.operating_points
    out, into = points.rule_out, points.rule_in
    below_out = None if out is None else malignancy < out
    above_in = None if into is None else malignancy >= into
    text = {
        (True, False): tr(
            "Below {out}: in development data, 95 % of cancers lay above that, and 5 % below, as "
            "here."
        ),
        (False, True): tr(
            "Above {into}: in development data, 95 % of benign lesions lay below that, and 5 % "
            "above, as here."
        ),
        (False, False): tr(
            "Between {out} and {into}: in development data, 95 % of cancers lay above the lower "
            "value, and 95 % of benign lesions below the upper one."
        ),
        # A model that separates well has its two values in this order.
        (True, True): tr(
            "Between {into} and {out}: in development data, 95 % of benign lesions lay below the "
            "lower value, and 95 % of cancers above the upper one."
        ),
        (False, None): tr("Above {out}, as 95 % of cancers in development data."),
        (None, False): tr("Below {into}, as 95 % of benign lesions in development data."),
    }
    text[True, None], text[None, True] = text[True, False], text[False, True]
    said = text.get((below_out, above_in), "").format(
        out=percent_beside(out or 0.0, malignancy), into=percent_beside(into or 0.0, malignancy)
    )
    return said.replace(" %", f"{_NARROW}%")


def similar_sentence(prediction: Prediction, about: Mapping[str, Any]) -> str:
    """Say how often such a chance of malignancy was right; empty where the model doesn't know."""
    similar = similar_to(prediction.malignancy, about)
    if similar is None:
        return ""
    text = tr(
        "Of 100 development frames with a lesion and a chance of {low} to {high}, about {share} "
        "were malignant (counted in {count})."
    )
    share = round(100 * similar.n_malignant / similar.n_frames)
    low, high = percent(similar.low), percent(similar.high)
    return text.format(low=low, high=high, share=share, count=similar.n_frames)


def abstention_sentences(prediction: Prediction) -> tuple[str, ...]:
    """Return one full sentence for each reason to abstain."""
    from busi_desktop.inference.suitability import REASONS  # brings OpenCV: not on the start path

    return tuple(translated(REASONS[code]) for code in prediction.suitability.reasons)


def is_gated(result: AnalysisResult) -> bool:
    """Tell whether there is no outline because the frame likely shows no lesion."""
    return result.mask.params.hides(result.prediction.lesion_chance)


def gate_sentence(result: AnalysisResult) -> str:
    """Say why there is no outline, if it is for the chance of a lesion; else return nothing.

    Where the program abstained, the chance itself isn't given away.
    """
    if not is_gated(result):
        return ""
    chance, gate = result.prediction.lesion_chance, result.mask.params.presence_gate
    if result.prediction.abstained:
        text = tr("No outline: the chance of a lesion is below the {gate} from which one is drawn.")
        return text.format(gate=percent(gate))
    text = tr(
        "No outline: the chance of a lesion is {chance}, below the {gate} from which one is drawn."
    )
    return text.format(chance=percent_beside(chance, gate), gate=percent_beside(gate, chance))


def gate_hint() -> str:
    """Say what to do to see an outline all the same."""
    return tr("To see what the network marks all the same, lower that limit under Segmentation.")


def outline_caution(result: AnalysisResult) -> str:
    """Say what an outline is worth on a frame without a class; else return nothing."""
    if not (result.prediction.abstained and result.lesions):
        return ""
    return tr("The program gives no class for this frame; don't rely on the outline.")


def suitability_sentence(prediction: Prediction) -> str:
    """Say whether the frame is one that the model may be asked about."""
    score = f"{prediction.suitability.score:.2f}"
    if prediction.abstained:
        return tr("Not suitable (score {score}, 0.50 is the limit)").format(score=score)
    return tr("Suitable (score {score}, 0.50 is the limit)").format(score=score)


def size_text(lesion: LesionMeasurements) -> str:
    """Return long × short axis in mm, or in px where nothing calibrates it."""
    if lesion.long_axis_mm is None or lesion.short_axis_mm is None:
        return f"{lesion.long_axis_px:.0f} × {lesion.short_axis_px:.0f} px"
    return f"{lesion.long_axis_mm:.1f} × {lesion.short_axis_mm:.1f} mm"


def area_text(lesion: LesionMeasurements) -> str:
    """Return the area in mm², or in px where nothing calibrates it."""
    if lesion.area_mm2 is None:
        return f"{lesion.area_px:,} px".replace(",", _NARROW)
    return f"{lesion.area_mm2:.1f} mm²"


def calibration_sentence(lesions: tuple[LesionMeasurements, ...]) -> str:
    """Say where the millimetres come from, or why there are none."""
    if not lesions:
        return tr("No lesion passes the threshold.")
    spacings = {lesion.spacing.source: lesion.spacing for lesion in lesions if lesion.spacing}
    obstacles = {lesion.obstacle for lesion in lesions}
    if not spacings:
        if Obstacle.REGIONS_DIFFER in obstacles:
            return tr("Sizes in pixels: the lesion lies across regions of different calibration.")
        if Obstacle.OUTSIDE_REGION in obstacles:
            return tr("Sizes in pixels: the lesion isn't wholly inside the calibrated region.")
        return tr("Sizes in pixels: no calibration.")
    named = _listed([_origin(spacings[one]) for one in SpacingSource if one in spacings])
    if Obstacle.REGIONS_DIFFER in obstacles:
        text = tr("Millimeters from {origin}; pixels for a lesion across several regions.")
    elif Obstacle.OUTSIDE_REGION in obstacles:
        text = tr("Millimeters from {origin}; pixels for a lesion that isn't wholly inside.")
    else:
        text = tr("Millimeters from {origin}.")
    return text.format(origin=named)


def _origin(spacing: PixelSpacing) -> str:
    """Return what the millimeters come from, as part of a sentence."""
    if spacing.source is SpacingSource.US_REGION:
        return tr("the file's ultrasound region")
    if spacing.source is SpacingSource.PIXEL_SPACING:
        return tr("the file's pixel spacing, which is not an ultrasound calibration")
    who = spacing.stated_by or tr("unnamed")
    day = (spacing.stated_at or "")[:10]
    return tr("a calibration by hand ({reader}, {day})").format(reader=who, day=day)


def override_text(override: Override) -> str:
    """Return the mark of a frame for which the reader overrode the abstention."""
    return tr("Overridden by the reader ({reader}): {reason}").format(
        reader=override.reader, reason=override.reason
    )


def plain_text(
    result: AnalysisResult,
    *,
    source: str,
    override: Override | None = None,
    about: Mapping[str, Any] = MappingProxyType({}),
) -> str:
    """Return a result as lines of text for the clipboard; `about` is what the manifest tells."""
    prediction = result.prediction
    model = prediction.model_id
    number = result.frame.frame_id.frame_number + 1
    lines = [tr("{source}, frame {number}").format(source=source, number=number)]
    if override is not None:
        lines.append(override_text(override))
    lines.append(headline(prediction, overridden=override is not None))
    lines += abstention_sentences(prediction)
    if override is not None or not prediction.abstained:
        lines += [
            f"{label_title(label)}: {percent(share)}"
            for label, share in zip(LABELS, prediction.probabilities, strict=True)
        ]
        lines += [set_sentence(prediction), malignancy_sentence(prediction)]
        lines += filter(None, [operating_sentence(prediction), similar_sentence(prediction, about)])
    lines += [
        tr("Lesion {number}: {size}, area {area}").format(
            number=lesion.number, size=size_text(lesion), area=area_text(lesion)
        )
        for lesion in result.lesions
    ]
    lines.append(gate_sentence(result) or calibration_sentence(result.lesions))
    lines.append(tr("Model {name} {version}").format(name=model.name, version=model.version))
    lines.append(research_line())
    return "\n".join(lines)


def _listed(names: list[str]) -> str:
    if len(names) < 2:
        return "".join(names)
    return tr("{most} and {last}").format(most=", ".join(names[:-1]), last=names[-1])
