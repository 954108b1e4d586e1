"""Two readers' annotations side by side, or a reader's and the AI's."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import numpy as np

from busi_desktop.domain.agreement import AI, Agreement, Estimate, PairScore
from busi_desktop.domain.annotation import Annotation, KeptAnnotation, Provenance
from busi_desktop.domain.geometry import Geometry
from busi_desktop.domain.lexicon import ORDERED
from busi_desktop.domain.prediction import LABELS
from busi_desktop.domain.reading import Impression
from busi_desktop.domain.texts import say
from busi_desktop.errors import UserError
from busi_desktop.measure.agreement import estimate, hausdorff95, kappa, mean
from busi_desktop.measure.overlap import dice
from busi_desktop.review.annotations import choose

IMPRESSIONS = (None, *Impression)
"""From no lesion at all to malignant, in order."""

GeometryOf = Callable[[str], Geometry | None]
"""Returns the geometry of a frame, named as in the journal; None where it isn't to be had."""


def in_pixels(_subject: str) -> None:
    """Stand for images that aren't at hand: nothing is measured in millimeters."""


def chosen_by(kept: Iterable[KeptAnnotation], name: str) -> dict[str, KeptAnnotation]:
    """Return what counts of a reader's, or the AI's, current annotations, by frame.

    Of several models' outlines the newest count.
    """
    of_subject: dict[str, list[KeptAnnotation]] = {}
    for one in kept:
        is_ai = one.annotation.provenance is Provenance.AI
        if is_ai if name == AI else (one.reader == name and not is_ai):
            of_subject.setdefault(one.subject, []).append(one)
    return {
        subject: several[-1] if name == AI else choose(several)
        for subject, several in of_subject.items()
    }


def compare(
    kept: Iterable[KeptAnnotation],
    names: tuple[str, str],
    impressions: Sequence[tuple[str, int, int]],
    geometry_of: GeometryOf = in_pixels,
    *,
    categories: tuple[Sequence[tuple[str, int, int]], int] = ((), 0),
    check: Callable[[], object] = bool,
) -> Agreement:
    """Compare the frames that both have outlined.

    Parameters
    ----------
    kept
        Current annotations.
    names
        Two readers, or one and `AI`.
    impressions
        For each frame that both have read: its group, and both one's place in `IMPRESSIONS`.
    geometry_of
        For millimeters.
    categories
        Of the frames that both have assessed, as `category_pairs` gives them.
    check
        Called before each frame; what it raises ends the comparison.

    Raises
    ------
    UserError
        If there is no frame that both have outlined, or an image can't be found.
    """
    several = tuple(kept)
    one, other = (chosen_by(several, name) for name in names)
    subjects = sorted(one.keys() & other.keys())
    pairs, n_unordered = categories
    if not subjects and not impressions and not pairs and not n_unordered:
        raise UserError(
            say(
                "There is no frame that both {one} and {other} have outlined.",
                one=names[0],
                other=names[1],
            ),
            hint="See with `busi-desktop review list` who outlined what; ai stands for the AI.",
            code="NO_COMMON_FRAMES",
        )
    scores = []
    for subject in subjects:
        check()
        both = one[subject].annotation, other[subject].annotation
        scores.append(score(subject, both, geometry_of))
    both_empty = [score for score in scores if not any(score.areas_px)]
    return Agreement(
        names=names,
        scores=tuple(scores),
        n_both_empty=len(both_empty),
        n_one_empty=sum(1 for score in scores if any(score.areas_px) and not all(score.areas_px)),
        dice=_mean_of([(score.group, score.dice) for score in scores]),
        hausdorff95_px=_mean_of([(score.group, score.hausdorff95_px) for score in scores]),
        hausdorff95_mm=_mean_of([(score.group, score.hausdorff95_mm) for score in scores]),
        label_kappa=_label_kappa(scores),
        impression_kappa=_ordered_kappa(impressions, len(IMPRESSIONS)),
        category_kappa=_ordered_kappa(pairs, len(ORDERED)),
        n_unordered=n_unordered,
    )


def _ordered_kappa(pairs: Sequence[tuple[str, int, int]], n_categories: int) -> Estimate:
    return estimate(
        kappa([(a, b) for _, a, b in pairs], n_categories, quadratic=True),
        [group for group, _, _ in pairs],
    )


def score(
    subject: str, both: tuple[Annotation, Annotation], geometry_of: GeometryOf = in_pixels
) -> PairScore:
    """Return how far two outlines of a frame agree.

    Raises
    ------
    UserError
        If the frame's image can't be found.
    """
    masks = both[0].mask, both[1].mask
    steps = None
    united = masks[0] | masks[1]
    geometry = geometry_of(subject) if united.any() else None
    if geometry is not None:
        rows, cols = (np.flatnonzero(united.any(axis=axis)) for axis in (1, 0))
        spacing = geometry.spacing_for_box((rows[0], cols[0], rows[-1] + 1, cols[-1] + 1))
        steps = None if spacing is None else (spacing.row_mm, spacing.col_mm)
    return PairScore(
        subject=subject,
        group=subject.partition("#")[0],
        dice=dice(*masks),
        hausdorff95_px=hausdorff95(*masks),
        hausdorff95_mm=None if steps is None else hausdorff95(*masks, steps=steps),
        areas_px=(int(masks[0].sum()), int(masks[1].sum())),
        labels=(both[0].frame_label, both[1].frame_label),
    )


def _mean_of(values: Sequence[tuple[str, float | None]]) -> Estimate:
    known = [(group, value) for group, value in values if value is not None]
    return estimate(mean([value for _, value in known]), [group for group, _ in known])


def _label_kappa(scores: Sequence[PairScore]) -> Estimate:
    pairs, groups = [], []
    for score in scores:
        first, second = score.labels
        if first is not None and second is not None:
            pairs.append((LABELS.index(first), LABELS.index(second)))
            groups.append(score.group)
    return estimate(kappa(pairs, len(LABELS)), groups)
