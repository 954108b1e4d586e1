"""What the checks of an explanation amount to: figures, verdicts, and the map to show."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np

from training.evaluation import weighted
from training.evaluation.bootstrap import Bootstrap
from training.explain_maps import ALL_OF_IT, CLASS_BRANCH, GRADCAM, IN_LESION, MAPS, Values

TITLES = {
    GRADCAM: "Grad-CAM",
    IN_LESION: "Grad-CAM × lesion probability",
    "probability": "lesion probability",
    "center": "frame's center",
    "random": "chance",
}
THREE_REGIONS = 0.71
"""Share of peaks in lesion, margin and posterior strip in a published breast ultrasound study."""
SAME = 0.8
OTHER = 0.5
CAPTURED = 0.02


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """Hold what was measured on one image.

    Attributes
    ----------
    right
        Whether the most probable class was the true one.
    changed
        Whether regions were removed, and the frame mirrored, shifted and marked.
    """

    group: str
    source: str
    right: bool
    changed: bool
    values: Values


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """State a criterion: the figure that decides, what is asked of it, and when it passes.

    `failed` completes the sentence "It …" for whoever looks at the map.
    """

    key: str
    title: str
    asked: str
    passes: Callable[[Mapping[str, Any]], bool]
    failed: str


def _above_zero(row: Mapping[str, Any]) -> bool:
    return bool(row["interval"][0] > 0.0)


def _at_least(row: Mapping[str, Any], *, floor: float) -> bool:
    return bool(row["value"] >= floor)


def _at_most(row: Mapping[str, Any], *, ceiling: float) -> bool:
    return bool(row["value"] <= ceiling)


CRITERIA = (
    Criterion(
        key="pointing_over_center",
        title="Its peak lies in the lesion more often than the frame's center does, by",
        asked="interval above 0",
        passes=_above_zero,
        failed="does not find the lesion better than the frame's center",
    ),
    Criterion(
        key="pointing_regions",
        title="Its peak lies in lesion, margin or the strip behind",
        asked=f"at least {THREE_REGIONS}",
        passes=partial(_at_least, floor=THREE_REGIONS),
        failed="often peaks away from the lesion and its surroundings",
    ),
    Criterion(
        key="deletion_gain_logit",
        title="Deletion lowers the malignancy logit more than random regions do, by",
        asked="interval above 0",
        passes=_above_zero,
        failed="marks places whose removal changes the answer no more than random ones",
    ),
    Criterion(
        key="insertion_gain_logit",
        title="Insertion restores the malignancy logit more than random regions do, by",
        asked="interval above 0",
        passes=_above_zero,
        failed="marks places that alone don't restore the answer",
    ),
    Criterion(
        key="tenth_gain_logit",
        title="The first tenth costs more of the malignancy logit than a random tenth, by",
        asked="interval above 0",
        passes=_above_zero,
        failed="has a strongest tenth that matters no more than a random one",
    ),
    Criterion(
        key="mirror",
        title="Similarity under a mirror (SSIM)",
        asked=f"at least {SAME}",
        passes=partial(_at_least, floor=SAME),
        failed="changes when the frame is mirrored",
    ),
    Criterion(
        key="shift",
        title="Similarity under a shift by ±4 pixels of the input (SSIM)",
        asked=f"at least {SAME}",
        passes=partial(_at_least, floor=SAME),
        failed="changes when the frame is shifted a little",
    ),
    Criterion(
        key="caliper",
        title="Its peak moves onto a drawn caliper",
        asked=f"at most {CAPTURED}",
        passes=partial(_at_most, ceiling=CAPTURED),
        failed="can jump to burned-in calipers",
    ),
)
_forgets = partial(_at_most, ceiling=OTHER)
OF_WEIGHTS = {
    CLASS_BRANCH: Criterion(
        key="forgets_class",
        title="Similarity to itself once heads and feature map are random (SSIM)",
        asked=f"at most {OTHER}",
        passes=_forgets,
        failed="looks nearly the same without what the network learned of the classes",
    ),
    ALL_OF_IT: Criterion(
        key="forgets_all",
        title="Similarity to itself once all weights are random (SSIM)",
        asked=f"at most {OTHER}",
        passes=_forgets,
        failed="looks nearly the same without anything that the network learned",
    ),
}
"""Criteria of weight randomization, by the stage that decides."""


def figures_of(checked: Sequence[Checked], *, n_draws: int) -> dict[str, dict[str, dict[str, Any]]]:
    """Return by measure and map the mean over images with its interval over groups."""
    bootstrap = Bootstrap(np.array([one.group for one in checked]), n_draws=n_draws)
    out: dict[str, dict[str, dict[str, Any]]] = {}
    for measure, name in dict.fromkeys(key for one in checked for key in one.values):
        column = np.array([one.values.get((measure, name), np.nan) for one in checked])
        chosen = np.flatnonzero(np.isfinite(column))
        row = bootstrap.estimate(partial(weighted.mean, column[chosen]), chosen)
        if row is not None:
            out.setdefault(measure, {})[name] = row
    return out


def scope(checked: Sequence[Checked], *, n_draws: int) -> dict[str, Any]:
    """Return counts, and the figures of all images and of those classed right and wrong."""
    parts = {
        "all": checked,
        "right": [one for one in checked if one.right],
        "wrong": [one for one in checked if not one.right],
    }
    return {
        "images": len(checked),
        "groups": len({one.group for one in checked}),
        "figures": {
            name: figures_of(part, n_draws=n_draws) for name, part in parts.items() if part
        },
    }


def verdicts_of(
    figures: Mapping[str, Mapping[str, Any]], sanity: Mapping[str, Any] | None
) -> list[dict[str, Any]]:
    """Return a verdict for each criterion and map that has a figure."""
    rows = [(criterion, figures.get(criterion.key, {})) for criterion in CRITERIA]
    if sanity is not None:
        rows += [(one, sanity["stages"].get(stage, {})) for stage, one in OF_WEIGHTS.items()]
    return [
        {
            "criterion": criterion.key,
            "title": criterion.title,
            "map": name,
            "asked": criterion.asked,
            **by_map[name],
            "passed": criterion.passes(by_map[name]),
        }
        for criterion, by_map in rows
        for name in MAPS
        if name in by_map
    ]


def choose_map(figures: Mapping[str, Mapping[str, Any]]) -> str:
    """Return the map to show: the product only if pointing and deletion both prove better."""
    proofs = ("pointing_over_gradcam", "deletion_over_gradcam_logit")
    rows = [figures.get(key, {}).get(IN_LESION) for key in proofs]
    return IN_LESION if all(row is not None and _above_zero(row) for row in rows) else GRADCAM


def sentence(report: Mapping[str, Any]) -> str:
    """Return what the window says of the map that it shows by default."""
    name = report["default_map"]
    share = report["pooled"]["figures"]["all"]["pointing"][name]
    words = {one.key: one.failed for one in (*CRITERIA, *OF_WEIGHTS.values())}
    failed = [
        words[row["criterion"]]
        for row in report["verdicts"]
        if row["map"] == name and not row["passed"]
    ]
    where = {
        GRADCAM: "shows what spoke for the class, not where the lesion ends",
        IN_LESION: "shows what spoke for the class inside the lesion that was found",
    }
    says = (
        f"{TITLES[name]} {where[name]}. Its peak lay in the lesion in "
        f"{100 * share['value']:.0f} % of {share['n']} checked images."
    )
    return says + (f" It failed checks: it {'; it '.join(failed)}." if failed else "")
