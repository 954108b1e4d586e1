"""How far two readers, or a reader and the AI, agree."""

from __future__ import annotations

from dataclasses import dataclass

AI = "ai"
"""Stands for the AI in place of a reader's name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """Hold a number over frames with its bootstrap interval.

    Attributes
    ----------
    value
        None if nothing is there to count, or it isn't defined.
    low, high
        Ends of the interval; None for fewer than two groups.
    n
        Number of frames that it rests on.
    """

    value: float | None
    low: float | None
    high: float | None
    n: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PairScore:
    """Hold how far two annotations of one frame agree.

    Attributes
    ----------
    group
        What is drawn as a whole for intervals: the file's hash.
    dice
        None if both see no lesion.
    hausdorff95_px, hausdorff95_mm
        None unless both see a lesion; the latter also without a calibration.
    areas_px
        Of the united masks.
    labels
        Classes of `LABELS`; None where one isn't stated.
    """

    subject: str
    group: str
    dice: float | None
    hausdorff95_px: float | None
    hausdorff95_mm: float | None
    areas_px: tuple[int, int]
    labels: tuple[str | None, str | None]

    @property
    def disagreement(self) -> tuple[float, bool, float]:
        """Return what sorts the frames that differ least before those that differ most."""
        overlap = 1.0 if self.dice is None else self.dice
        classes_differ = None not in self.labels and self.labels[0] != self.labels[1]
        return -overlap, classes_differ, self.hausdorff95_px or 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """Hold the agreement of two over all frames that both have outlined.

    Attributes
    ----------
    n_both_empty, n_one_empty
        Frames in which both, or just one, see no lesion. The former count in no mean of `dice`; the
        latter count as 0.
    label_kappa
        Cohen's kappa of the frames' classes.
    impression_kappa
        Quadratically weighted kappa of the impressions in both one's readings, in their order.
    category_kappa
        The same of the assessment categories that both have signed, from 1 to 5 with 4A to 4C.
    n_unordered
        Frames to which one gave category 0 or 6, which have no place in that order.
    """

    names: tuple[str, str]
    scores: tuple[PairScore, ...]
    n_both_empty: int
    n_one_empty: int
    dice: Estimate
    hausdorff95_px: Estimate
    hausdorff95_mm: Estimate
    label_kappa: Estimate
    impression_kappa: Estimate
    category_kappa: Estimate
    n_unordered: int
