"""Probes of what the model leans on: no lesion, marks, a mirror, a screen, another look."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.frame import Frame
from busi_desktop.domain.geometry import Geometry
from busi_desktop.inference.runtime import Model
from training.cases import Case
from training.evaluation import values as v
from training.evaluation import weighted
from training.evaluation.bootstrap import N_DRAWS, Bootstrap
from training.evaluation.report import by_source
from training.evaluation.styles import STYLES
from training.metrics import Floats
from training.scoring import Alter, Bools, Scores, score_cases
from training.screens import on_screen

MOST_CHANGE = 0.03
"""Mean change of malignancy from marks beyond which the report raises an alarm."""
_PATCH_MARGIN = 0.15
_MARGIN_BAND = 0.15
_BRIGHT = 200
_GLYPH_PX = 15
_GRAIN_PX = 4.0
_WORDS = ("L 3 OC", "RT BREAST 9:00", "FR 34 Hz", "12L-5", "MI 0.9", "Dist 14.2 mm")


def _with_pixels(frame: Frame, pixels: NDArray[Any]) -> Frame:
    return replace(frame, pixels=np.ascontiguousarray(pixels, dtype=np.uint8))


def _spread_inward(plane: NDArray[np.float32], *, outside: Bools, sigma: float) -> Floats:
    """Return a plane blurred from the pixels outside alone; far inside, their mean."""
    known = outside.astype(np.float32)
    light = np.asarray(cv2.GaussianBlur(plane * known, (0, 0), sigma), dtype=np.float64)
    weight = np.asarray(cv2.GaussianBlur(known, (0, 0), sigma), dtype=np.float64)
    return np.maximum((light + 1e-3 * float(plane[outside].mean())) / (weight + 1e-3), 0.0)


def _speckle(shape: tuple[int, ...]) -> Floats:
    """Return noise of unit spread, always the same, with grains wider than they are high."""
    noise = np.random.default_rng(0).standard_normal(shape)
    grains = np.asarray(cv2.GaussianBlur(noise, (0, 0), sigmaX=1.8, sigmaY=0.8), dtype=np.float64)
    return grains / max(float(grains.std()), 1e-9)


def without_lesion(frame: Frame, truth: Bools) -> tuple[Frame, Bools] | None:
    """Fill an ellipse around the lesion with its blurred surroundings and their speckle.

    An ellipse about the lesion's box, 15 % larger, hides the lesion's own outline. Where nothing
    lies around it, the case is left out.
    """
    rows, cols = np.nonzero(truth)
    if not rows.size:
        return None
    center = ((rows.min() + rows.max()) / 2, (cols.min() + cols.max()) / 2)
    # An ellipse around a box is larger than the one inside it by the square root of two.
    half = [
        max((1 + _PATCH_MARGIN) * (x.max() - x.min() + 1) / 2 * 2**0.5, 2.0) for x in (rows, cols)
    ]
    grid = np.ogrid[: truth.shape[0], : truth.shape[1]]
    distance = np.asarray(
        sum(((axis - c) / h) ** 2 for axis, c, h in zip(grid, center, half, strict=True))
    )
    patch = distance <= 1.21
    if patch.all():
        return None
    gray = frame.pixels.astype(np.float32)
    around = partial(_spread_inward, outside=~patch, sigma=max(half) / 2)
    grain = gray - np.asarray(cv2.GaussianBlur(gray, (0, 0), _GRAIN_PX))
    # A smooth patch would look like a lesion of its own: it gets the speckle of what is around.
    filling = around(gray) + np.sqrt(around(grain**2)) * _speckle(truth.shape)
    soft = np.clip((1.1 - np.sqrt(distance)) / 0.1, 0.0, 1.0)
    return _with_pixels(
        frame, np.rint(np.clip(gray * (1.0 - soft) + filling * soft, 0, 255))
    ), truth


def with_marks(frame: Frame, truth: Bools) -> tuple[Frame, Bools]:
    """Draw two lines of text and two pairs of calipers at places that the pixels choose."""
    pixels = frame.pixels.copy()
    rng = np.random.default_rng(int(frame.frame_id.content_sha256[:12], 16))
    height, width = pixels.shape
    scale = max(min(height, width) / 640.0, 0.35)
    for _ in range(2):
        text = str(rng.choice(_WORDS))
        place = int(rng.uniform(0, 0.6) * width), int(rng.choice([0.06, 0.12, 0.93]) * height)
        cv2.putText(pixels, text, place, cv2.FONT_HERSHEY_SIMPLEX, scale, 255, 1, cv2.LINE_AA)
        ends = rng.uniform(0.1, 0.9, (2, 2)) * (width, height)
        for x, y in np.rint(ends).astype(int).tolist():
            size = max(round(8 * scale), 5)
            cv2.drawMarker(pixels, (x, y), 255, cv2.MARKER_CROSS, 2 * size, 1)
        dots = ends[0] + np.linspace(0.0, 1.0, 24)[:, None] * (ends[1] - ends[0])
        for x, y in np.rint(dots).astype(int).tolist():
            cv2.circle(pixels, (x, y), 0, 255, -1)
    return _with_pixels(frame, pixels), truth


def without_marks(frame: Frame, truth: Bools) -> tuple[Frame, Bools] | None:
    """Paint over thin, very bright glyphs near the margins, away from the lesion.

    A frame without such glyphs is left out.
    """
    kernel = np.ones((_GLYPH_PX, _GLYPH_PX), np.uint8)
    peaks = np.asarray(cv2.morphologyEx(frame.pixels, cv2.MORPH_TOPHAT, kernel))
    band = np.ones(truth.shape, dtype=bool)
    rows, cols = (round(_MARGIN_BAND * side) for side in truth.shape)
    band[rows:-rows, cols:-cols] = False
    near = np.asarray(cv2.dilate(truth.astype(np.uint8), np.ones((21, 21), np.uint8))) > 0
    glyphs = (peaks > _BRIGHT // 2) & (frame.pixels >= _BRIGHT) & band & ~near
    if glyphs.sum() < _GLYPH_PX:
        return None
    area = np.asarray(cv2.dilate(glyphs.astype(np.uint8), np.ones((3, 3), np.uint8)))
    painted = np.asarray(cv2.inpaint(frame.pixels, area, 3, cv2.INPAINT_TELEA))
    return _with_pixels(frame, painted), truth


def mirrored(frame: Frame, truth: Bools) -> tuple[Frame, Bools]:
    """Mirror frame and truth from left to right."""
    rgb = None if frame.rgb is None else np.ascontiguousarray(frame.rgb[:, ::-1])
    return replace(_with_pixels(frame, frame.pixels[:, ::-1]), rgb=rgb), truth[:, ::-1]


def on_full_screen(frame: Frame, truth: Bools) -> tuple[Frame, Bools]:
    """Show the frame on a made-up scanner's full screen: see `training.screens`."""
    rng = np.random.default_rng(int(frame.frame_id.content_sha256[:12], 16))
    screen = on_screen(frame.pixels, truth, rng)
    height, width = screen.pixels.shape
    shown = replace(frame, pixels=screen.pixels, rgb=None, geometry=Geometry(shape=(height, width)))
    return shown, screen.mask


PROBES: dict[str, tuple[str, Alter]] = {
    "without_lesion": ("Lesion replaced by its blurred surroundings", without_lesion),
    "with_marks": ("Text and calipers drawn", with_marks),
    "without_marks": ("Bright glyphs near the margins painted over", without_marks),
    "mirrored": ("Mirrored from left to right", mirrored),
    "full_screen": ("Captured with the scanner's full screen", on_full_screen),
    **STYLES,
}
_OF_MARKS = frozenset({"with_marks", "without_marks"})


def _change(before: Scores, after: Scores, weights: Floats) -> Floats:
    return weighted.mean(np.abs(after.malignancy - before.malignancy), weights)


_marked = v.mean_of(lambda scores: scores.found_px > 0.0)
_abstained = v.mean_of(lambda scores: scores.abstained)
_unmarked = v.mean_of(lambda scores: scores.found_px == 0.0)


def _row(before: Scores, after: Scores, n_draws: int) -> dict[str, Any]:
    bootstrap = Bootstrap(before.groups, n_draws=n_draws)
    masses, lesions = np.flatnonzero(v.masses(before)), np.flatnonzero(v.lesions(before))
    auc, dice = v.on_malignancy(weighted.auc), v.by_group(lambda scores: scores.dice)
    everyone = np.arange(before.labels.size)
    normals = np.flatnonzero(before.labels == v.NORMAL)
    inside = before.take(masses)
    by_size = partial(weighted.auc, v.is_malignant(inside), inside.lesion_share)
    figures = {
        "auc_before": bootstrap.estimate(partial(auc, inside), masses),
        "auc_after": bootstrap.estimate(partial(auc, after.take(masses)), masses),
        "auc_size": bootstrap.estimate(by_size, masses),
        "change": bootstrap.estimate(partial(_change, before, after), everyone),
        "dice_before": bootstrap.estimate(partial(dice, before.take(lesions)), lesions),
        "dice_after": bootstrap.estimate(partial(dice, after.take(lesions)), lesions),
        "unmarked_before": bootstrap.estimate(partial(_unmarked, before.take(lesions)), lesions),
        "unmarked_after": bootstrap.estimate(partial(_unmarked, after.take(lesions)), lesions),
        "normals_before": bootstrap.estimate(partial(_marked, before.take(normals)), normals),
        "normals_after": bootstrap.estimate(partial(_marked, after.take(normals)), normals),
        "abstained_after": bootstrap.estimate(partial(_abstained, after), everyone),
    }
    return {
        "images": int(before.labels.size),
        "figures": {key: row for key, row in figures.items() if row is not None},
    }


def run_probes(
    cases: Sequence[Case], scores: Scores, model: Model, *, n_draws: int = N_DRAWS
) -> dict[str, list[dict[str, Any]]]:
    """Analyze every case under each probe and compare with what the program said before.

    Parameters
    ----------
    cases, scores
        The cases, and what `score_cases` returned for them.
    model
        The same model.
    n_draws
        Bootstrap draws of whole groups.

    Returns
    -------
    dict
        For each source the probes' rows: ``probe``, ``title``, ``images`` and ``figures``: AUC
        before, after, and of the lesion's true size alone; mean absolute change of malignancy;
        before and after: lesion Dice, share of lesions without any mask, of normals with one;
        share of the changed frames that the program abstains on.

    Raises
    ------
    UserError
        If an image can't be read.
    """
    out: dict[str, list[dict[str, Any]]] = {name: [] for name in by_source(scores)}
    for probe, (title, alter) in PROBES.items():
        after = score_cases(cases, model, alter=alter)
        place = {name: i for i, name in enumerate(scores.names.tolist())}
        before = scores.take(np.array([place[name] for name in after.names.tolist()], dtype=int))
        for name, part in by_source(after).items():
            same = before.take(after.sources == part.sources[0])
            out[name].append({"probe": probe, "title": title, **_row(same, part, n_draws)})
    return out


def alarms_of(probes: dict[str, list[dict[str, Any]]]) -> list[str]:
    """Return a sentence for each probe that tells of a shortcut.

    Without the lesion, the AUC counts as kept if even the lower end of its interval lies nearer to
    the AUC before than to what the lesion's size alone tells (or chance, if that is more).
    """
    alarms = []
    for source, rows in probes.items():
        for row in rows:
            figures = row["figures"]
            if row["probe"] == "without_lesion" and "auc_after" in figures:
                floor = max(0.5, figures["auc_size"]["value"])
                middle = (floor + figures["auc_before"]["value"]) / 2
                if figures["auc_after"]["interval"][0] > middle:
                    alarms.append(f"{source}: malignancy is told without the lesion, too.")
            elif row["probe"] in _OF_MARKS and figures["change"]["value"] > MOST_CHANGE:
                alarms.append(
                    f"{source}: {row['title'].lower()}: malignancy changes by "
                    f"{figures['change']['value']:.3f} on average (more than {MOST_CHANGE})."
                )
    return alarms
