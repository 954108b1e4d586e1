"""Check whether the maps point at the lesion, and at what the answer rests on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
import json
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from tqdm import tqdm

from busi_desktop.export.files import write_atomic
from busi_desktop.inference.runtime import Model
from busi_desktop.pipeline.models import load_model
from training.cases import Case, read_frame, read_mask
from training.choice import Choice, no_lesions
from training.evaluation.bootstrap import N_DRAWS
from training.explain_maps import (
    GRADCAM,
    IN_LESION,
    Explained,
    Values,
    explain_pixels,
    localization,
)
from training.explain_page import markdown
from training.explain_report import (
    Checked,
    choose_map,
    scope,
    sentence,
    verdicts_of,
)
from training.explain_trials import content_of, faithfulness, repeatability, score_toward
from training.flagship.config import load_flagship_config

SCHEMA = "busi-desktop/explanation/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """Say what to check.

    Attributes
    ----------
    model
        A model's manifest.
    choice
        The cases.
    out
        Folder for ``explain.json`` and ``explain.md``.
    limit
        Number of images, drawn at random, whose frames are changed: about 60 runs each.
    config
        Configuration of a flagship run whose networks are randomized; None leaves that out.
    n_draws
        Bootstrap draws of whole groups.
    """

    model: Path
    choice: Choice
    out: Path
    limit: int
    config: Path | None = None
    n_draws: int = N_DRAWS


def explain(request: Request) -> dict[str, Any]:
    """Check the maps of a model on images whose lesion is known, and write the report.

    The peak is looked for in all images that show a lesion. On some of them, regions are removed,
    and the frame is mirrored, shifted and marked. The map that the window shows by default is
    Grad-CAM, unless Grad-CAM times lesion probability proves better in both pointing and deletion.

    Returns
    -------
    dict
        What ``explain.json`` holds.

    Raises
    ------
    UserError
        If no image shows a lesion, an image or mask can't be read, or no network of the
        configuration is trained yet.
    """
    cases = [case for case in request.choice.read() if case.is_outlined]
    model = load_model(request.model)
    sanity = None if request.config is None else _sanity(request.config, request.n_draws)
    changed = set(np.random.default_rng(0).permutation(len(cases))[: request.limit].tolist())
    checked = [
        one
        for i, case in enumerate(tqdm(cases, desc="Explaining", unit="image", disable=None))
        if (one := check_case(case, model, seed=i if i in changed else None)) is not None
    ]
    if not checked:
        error = no_lesions()
        raise error
    report = _report(checked, model, request, sanity)
    request.out.mkdir(parents=True, exist_ok=True)
    text = json.dumps(report, indent=2, ensure_ascii=False, allow_nan=False) + "\n"
    write_atomic(request.out / "explain.json", text.encode())
    write_atomic(request.out / "explain.md", markdown(report).encode())
    return report


def check_case(case: Case, model: Model, *, seed: int | None) -> Checked | None:
    """Check the maps of one image.

    Parameters
    ----------
    case
        It shows a lesion.
    model
        The model.
    seed
        Chooses random regions and the caliper's place; None leaves the frame as it is.

    Returns
    -------
    Checked or None
        None where the mask is empty.

    Raises
    ------
    UserError
        If the image can't be read or its mask has another size.
    """
    frame = read_frame(case)
    truth = read_mask(case, frame.geometry.shape)
    if not truth.any():
        return None
    explained = explain_pixels(frame.pixels, model)
    values = localization(explained.maps, truth)
    if seed is not None:
        values |= _remove(explained, model, truth.shape, seed)
        values |= repeatability(frame.pixels, explained, model, truth, seed)
    return Checked(
        group=case.group,
        source=case.source or "data",
        right=explained.label == case.label,
        changed=seed is not None,
        values=values,
    )


def _remove(explained: Explained, model: Model, shape: tuple[int, int], seed: int) -> Values:
    output = explained.output
    gradcam = np.ascontiguousarray(output.gradcam[:, :, explained.toward])
    size = (output.mask.shape[1], output.mask.shape[0])
    spread = np.asarray(cv2.resize(gradcam, size, interpolation=cv2.INTER_LINEAR), np.float32)
    return faithfulness(
        score_toward(model, explained.toward),
        explained.step.planes,
        {GRADCAM: gradcam, IN_LESION: spread * output.mask},
        content_of(explained.step, shape),
        seed,
    )


def _sanity(config: Path, n_draws: int) -> dict[str, Any]:
    from training.explain_weights import weight_randomization  # TensorFlow

    return weight_randomization(load_flagship_config(config), n_draws=n_draws)


def _report(
    checked: Sequence[Checked],
    model: Model,
    request: Request,
    sanity: Mapping[str, Any] | None,
) -> dict[str, Any]:
    names = sorted({one.source for one in checked})
    pooled = scope(checked, n_draws=request.n_draws)
    figures = pooled["figures"]["all"]
    manifest = model.manifest
    report: dict[str, Any] = {
        "schema": SCHEMA,
        "model": {
            "name": manifest.name,
            "version": manifest.version,
            "sha256": manifest.sha256,
        },
        "data": f"{' + '.join(names)} {request.choice.part}",
        "draws": request.n_draws,
        "changed": sum(one.changed for one in checked),
        "sources": {
            name: scope([one for one in checked if one.source == name], n_draws=request.n_draws)
            for name in names
        },
        "pooled": pooled,
        "sanity": sanity,
        "verdicts": verdicts_of(figures, sanity),
        "default_map": choose_map(figures),
    }
    return report | {"sentence": sentence(report)}


def summary_for_manifest(report: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the manifest's ``about`` keeps of a report, as ``explanation``.

    Returns
    -------
    dict
        ``data``, ``images``, ``groups``, ``draws``; ``default_map``: ``gradcam`` or
        ``gradcam_in_lesion``; ``verdict``, a sentence for the window; ``pointing`` by source and
        map; and ``verdicts`` with ``criterion``, ``title``, ``map``, ``value``, ``interval``,
        ``n``, ``asked`` and ``passed``.
    """
    return {
        "data": report["data"],
        "images": report["pooled"]["images"],
        "groups": report["pooled"]["groups"],
        "draws": report["draws"],
        "default_map": report["default_map"],
        "verdict": report["sentence"],
        "pointing": {
            source: {
                name: _rounded(row) for name, row in part["figures"]["all"]["pointing"].items()
            }
            for source, part in report["sources"].items()
        },
        "verdicts": [_rounded(row) for row in report["verdicts"]],
    }


def _rounded(row: Mapping[str, Any]) -> dict[str, Any]:
    return dict(row) | {
        "value": round(row["value"], 4),
        "interval": [round(end, 4) for end in row["interval"]],
    }
