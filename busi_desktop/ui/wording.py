"""What the program says about a result: sentences with their uncertainty, never a category."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from busi_desktop.domain.geometry import SpacingSource
from busi_desktop.domain.measurement import LesionMeasurements
from busi_desktop.domain.prediction import LABELS, Prediction
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


def percent(share: float) -> str:
    """Return a probability in whole percent; never a bare 0 or 100, which nobody can know."""
    if 0.0 < share < 0.005:
        return f"<{_NARROW}1{_NARROW}%"
    if 0.995 <= share < 1.0:
        return f">{_NARROW}99{_NARROW}%"
    return f"{share * 100:.0f}{_NARROW}%"


def headline(prediction: Prediction) -> str:
    """Return the answer in words that carry its uncertainty; no class if the program abstained."""
    if prediction.abstained:
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
    text = tr("Chance of malignancy if there is a lesion: {share}")
    return text.format(share=percent(prediction.malignancy))


def abstention_sentences(prediction: Prediction) -> tuple[str, ...]:
    """Return one full sentence for each reason to abstain."""
    from busi_desktop.inference.suitability import REASONS  # brings OpenCV: not on the start path

    return tuple(REASONS[code] for code in prediction.suitability.reasons)


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
    sources = {lesion.spacing.source for lesion in lesions if lesion.spacing is not None}
    if not sources:
        return tr("Sizes in pixels: no calibration.")
    origins = {
        SpacingSource.US_REGION: tr("the file's ultrasound region"),
        SpacingSource.PIXEL_SPACING: tr("the file's pixel spacing"),
        SpacingSource.USER: tr("the reader's calibration"),
    }
    named = _listed([origins[source] for source in SpacingSource if source in sources])
    if any(lesion.spacing is None for lesion in lesions):
        text = tr("Millimeters from {origin}; pixels for a lesion that isn't wholly inside.")
    else:
        text = tr("Millimeters from {origin}.")
    return text.format(origin=named)


def plain_text(result: AnalysisResult, *, source: str) -> str:
    """Return a result as lines of text for the clipboard."""
    prediction = result.prediction
    model = prediction.model_id
    number = result.frame.frame_id.frame_number + 1
    lines = [tr("{source}, frame {number}").format(source=source, number=number)]
    lines.append(headline(prediction))
    if prediction.abstained:
        lines += abstention_sentences(prediction)
    else:
        lines += [
            f"{label_title(label)}: {percent(share)}"
            for label, share in zip(LABELS, prediction.probabilities, strict=True)
        ]
        lines += [set_sentence(prediction), malignancy_sentence(prediction)]
    lines += [
        tr("Lesion {number}: {size}, area {area}").format(
            number=lesion.number, size=size_text(lesion), area=area_text(lesion)
        )
        for lesion in result.lesions
    ]
    lines.append(calibration_sentence(result.lesions))
    lines.append(tr("Model {name} {version}").format(name=model.name, version=model.version))
    lines.append(research_line())
    return "\n".join(lines)


def _listed(names: list[str]) -> str:
    if len(names) < 2:
        return "".join(names)
    return tr("{most} and {last}").format(most=", ".join(names[:-1]), last=names[-1])
