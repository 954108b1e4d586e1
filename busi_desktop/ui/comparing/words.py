"""Readers, their figures and their classes in words."""

from __future__ import annotations

from busi_desktop.app.language import tr
from busi_desktop.app.witnesses import Witness
from busi_desktop.domain.agreement import AI, Agreement, Estimate, PairScore
from busi_desktop.ui.reading.words import local_time, reading_text
from busi_desktop.ui.wording import label_title

NONE = "–"


def name_text(name: str) -> str:
    """Return what a reader, or the AI, is called."""
    return tr("AI") if name == AI else name


def signed_text(witness: Witness) -> str:
    """Say when a reader signed, and whether as the one who decides."""
    if witness.name == AI:
        return NONE
    time = local_time(witness.recorded_at)
    return tr("{time}, adjudicated").format(time=time) if witness.decides else time


def class_text(label: str | None) -> str:
    """Return a frame's class, or a dash where none is given."""
    return NONE if label is None else label_title(label)


def facts_of(witness: Witness) -> tuple[str, ...]:
    """Return what stands in the panel of a reader: class, category, reading, signature."""
    category, reading = witness.category, witness.reading
    return (
        class_text(witness.annotation.frame_label),
        str(len(witness.annotation.lesions)),
        NONE if category is None else category,
        NONE if reading is None else reading_text(reading).split("\n", maxsplit=1)[0],
        signed_text(witness),
    )


def fact_titles() -> tuple[str, ...]:
    """Return what `facts_of` tells."""
    return tr("Class"), tr("Lesions"), tr("BI-RADS"), tr("Read first"), tr("Signed")


def score_texts(score: PairScore) -> tuple[str, str]:
    """Say how far two outlines overlap, and how far they lie apart."""
    if score.dice is None:
        return tr("Both: no lesion"), ""
    dice = tr("Dice {dice}").format(dice=f"{score.dice:.2f}")
    if score.hausdorff95_px is None:
        return dice, tr("Only one sees a lesion")
    return dice, f"{distance_title()} {distance_text(score)}"


def distance_title() -> str:
    """Return what the distance is called."""
    return tr("Hausdorff 95 %")


def distance_text(score: PairScore) -> str:
    """Return the distance in millimeters where they are known, else in pixels."""
    if score.hausdorff95_mm is not None:
        return f"{score.hausdorff95_mm:.1f} mm"
    return NONE if score.hausdorff95_px is None else f"{score.hausdorff95_px:.1f} px"


def mean_distance_text(found: Agreement) -> str:
    """Return the mean distance in millimeters of the images that are calibrated, else in pixels."""
    in_mm, in_px = found.hausdorff95_mm, found.hausdorff95_px
    if in_mm.value is None:
        return estimate_text(in_px, digits=1) + (" px" if in_px.value is not None else "")
    text = f"{estimate_text(in_mm)} mm"
    return text if in_mm.n == in_px.n else f"{text} (n = {in_mm.n})"


def estimate_text(found: Estimate, *, digits: int = 2) -> str:
    """Return a figure with its interval, or a dash where there is none."""
    if found.value is None:
        return NONE
    value = f"{found.value:.{digits}f}"
    if found.low is None:
        return value
    return f"{value} [{found.low:.{digits}f}, {found.high:.{digits}f}]"
