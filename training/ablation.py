"""Ablation and benchmark: variants of one network, trained alike and compared pairwise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
import json
from pathlib import Path
import time
from typing import Any

import numpy as np
from numpy.typing import NDArray
import tensorflow as tf
from tqdm import tqdm

from busi_desktop.domain.segmentation import SegmentationParams
from busi_desktop.errors import BugError, UserError
from busi_desktop.export.files import write_atomic
from busi_desktop.inference.vote import cut
from busi_desktop.preprocess.superpixels import compute_superpixels
from training.ablation_page import page
from training.ablation_plan import SOURCE, Plan, Variant, load_plan
from training.ablation_runs import Cost, Outcome, is_finished, outcome, split_cases
from training.ablation_table import Scores, compare
from training.cases import Case, read_image, read_mask
from training.flagship.config import FlagshipConfig
from training.metrics import dice

_REPORT, _PAGE = "ablation.json", "ablation.md"
_FEW = 20


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class _Scored:
    """Hold a variant's scores over all folds, and its costs."""

    scores: Scores
    cost: Cost
    cut_ms: float


def _cut_cases(
    cases: Sequence[Case], said: Outcome, params: SegmentationParams
) -> tuple[list[float], list[bool], list[float]]:
    """Return Dice, whether anything is marked, and the CPU time in ms of each case's mask."""
    overlaps, marked, spent_ms = [], [], []
    for i, case in enumerate(tqdm(cases, desc="Cutting", unit="image", disable=None)):
        image = read_image(case)
        shape = (image.shape[0], image.shape[1])
        began_s = time.process_time()
        superpixels = None if params.slic is None else compute_superpixels(image, params.slic)
        mask = cut(said.predictions.probability_on(i, shape), params, superpixels).mask
        spent_ms.append(1e3 * (time.process_time() - began_s))
        truth = read_mask(case, shape)
        overlaps.append(dice(truth, mask) if truth.any() else float("nan"))
        marked.append(bool(mask.any()))
    return overlaps, marked, spent_ms


def _parts_of(cases: Sequence[Case], *, by: str) -> list[str]:
    """Return the part of the table that each case counts in: its data set, maybe with the device.

    Devices of few images share one part of their data set.
    """
    if by == SOURCE:
        return [case.source for case in cases]
    counts = Counter((case.source, case.device) for case in cases)

    def part(case: Case) -> str:
        is_known = counts[case.source, case.device] >= _FEW
        return f"{case.source} {case.device if is_known else 'other devices'}".strip()

    return [part(case) for case in cases]


def _median_cost(costs: Sequence[Cost]) -> Cost:
    return Cost(
        train_ms=float(np.median([cost.train_ms for cost in costs])),
        frame_ms=float(np.median([cost.frame_ms for cost in costs])),
        parameters=costs[0].parameters,
    )


def _score(plan: Plan, variant: Variant, protocol: str) -> _Scored:
    """Train a variant on each fold, as far as that isn't done, and score its held-out images."""
    parts: dict[str, list[NDArray[Any]]] = {name: [] for name in Scores.__dataclass_fields__}
    costs, spent_ms = [], []
    params = SegmentationParams(slic=variant.slic)
    for fold in plan.folds:
        said = outcome(plan, variant, protocol, fold)
        held = split_cases(plan, protocol, fold).held
        overlaps, marked, spent = _cut_cases(held, said, params)
        columns: dict[str, Any] = {
            "names": [case.name for case in held],
            "groups": [case.group for case in held],
            "sources": _parts_of(held, by=plan.by),
            "labels": [case.class_index for case in held],
            "folds": [fold] * len(held),
            "dice": overlaps,
            "found": marked,
            "presence": said.predictions.presence,
            "malignancy": said.predictions.malignancy,
        }
        for name, values in columns.items():
            parts[name].append(np.asarray(values))
        costs.append(said.cost)
        spent_ms += spent
    scores = Scores(**{name: np.concatenate(values) for name, values in parts.items()})
    return _Scored(scores=scores, cost=_median_cost(costs), cut_ms=float(np.median(spent_ms)))


def _budget(plan: Plan) -> str:
    """Return the sentence that tells what each variant may cost and is scored on."""
    config = plan.variants[0].config
    folds = ", ".join(str(fold) for fold in plan.folds)
    if isinstance(config, FlagshipConfig):
        phases = ", ".join(f"{phase.epochs} at {phase.size} px" for phase in config.phases)
        images = config.steps_per_epoch * config.batch_size
        spent = f"epochs of {images:,} images, {phases}"
    else:
        spent = f"{config.epochs} epochs, the best one on a tuning part kept"
    return (
        f"Short budget: {spent}. Held out in turn: fold {folds} of {plan.n_folds} of the "
        "training part; the split `val` is untouched."
    )


def _part(plan: Plan, scored: dict[str, _Scored]) -> dict[str, Any]:
    first = next(iter(scored.values())).scores.names
    for one in scored.values():
        if not np.array_equal(one.scores.names, first):
            msg = "variants were scored on different images"
            raise BugError(msg)
    return {
        "figures": compare(
            {name: one.scores for name, one in scored.items()}, n_draws=plan.n_draws
        ),
        "costs": {name: asdict(one.cost) | {"cut_ms": one.cut_ms} for name, one in scored.items()},
    }


def _write(plan: Plan, parts: dict[str, dict[str, Any]]) -> Path:
    named = {name for part in parts.values() for name in part["costs"]}
    report = {
        "title": plan.title,
        "budget": _budget(plan),
        "n_draws": plan.n_draws,
        "variants": {v.name: v.sentence for v in plan.variants if v.name in named},
        "protocols": parts,
    }
    text = json.dumps(report, indent=1, ensure_ascii=False) + "\n"
    write_atomic(plan.out / _REPORT, text.encode())
    path = plan.out / _PAGE
    write_atomic(path, page(report).encode())
    return path


def ablation(config: Path, *, only: Sequence[str] = (), resume: bool = False) -> Path:
    """Train every variant of a plan that is not trained yet, and write the table.

    The table is written anew after each variant, so that an interruption leaves a whole one.

    Parameters
    ----------
    config
        The plan; see `ablation_plan`.
    only
        Names of the variants to train; empty means all. The first variant always counts, and
        finished ones stay in the table.
    resume
        Whether to go on with what the plan's folder holds.

    Returns
    -------
    Path
        The table, ``ablation.md``; ``ablation.json`` beside it holds the same.

    Raises
    ------
    UserError
        If the plan is wrong, names an unknown variant, or its folder holds runs and `resume` is
        off.
    """
    plan = load_plan(config)
    wanted = {plan.variants[0].name, *(plan.variant(name).name for name in only)}
    if any((plan.out / protocol).exists() for protocol in plan.protocols) and not resume:
        raise UserError(
            f"{plan.out} holds runs already.",
            hint="Add --resume to go on with them, or name another folder in the plan.",
            code="RUN_EXISTS",
        )
    # Before anything starts TensorFlow: it takes no other number afterwards.
    tf.config.threading.set_intra_op_parallelism_threads(plan.variants[0].config.threads)
    tf.config.threading.set_inter_op_parallelism_threads(plan.variants[0].config.threads)
    parts: dict[str, dict[str, Any]] = {}
    path = plan.out / _PAGE
    for protocol in plan.protocols:
        scored: dict[str, _Scored] = {}
        for variant in plan.variants:
            is_wanted = not only or variant.name in wanted
            if not is_wanted and not is_finished(plan, variant, protocol):
                continue
            print(f"{protocol}: {variant.name}", flush=True)
            scored[variant.name] = _score(plan, variant, protocol)
            parts[protocol] = _part(plan, scored)
            path = _write(plan, parts)
    return path
