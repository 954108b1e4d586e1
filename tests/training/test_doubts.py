"""Cases in doubt: found by the network that never saw them, listed, and left out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.training.conftest import walk
from training.batches import warp_mask
from training.cases import read_image, read_mask, training_cases
from training.flagship.config import FlagshipConfig
from training.flagship.doubtful import LABEL, MASK, Doubt, read_doubts, write_doubts
from training.flagship.doubts import find_doubts, in_doubt
from training.flagship.fit import fold_of, learned_cases
from training.flagship.folds import OutOfFold, out_of_fold

GRID = np.zeros((20, 30), np.bool_)


def block(rows: slice, cols: slice) -> np.ndarray:
    mask = GRID.copy()
    mask[rows, cols] = True
    return mask


TRUTH = block(slice(2, 8), slice(2, 8))


@pytest.mark.parametrize(
    ("found", "doubted"),
    [
        (TRUTH, False),
        (GRID, False),  # nothing found is a miss, and no sign of another lesion
        (block(slice(10, 16), slice(15, 21)), True),
        (block(slice(10, 13), slice(15, 20)), False),  # too small to be a lesion of its own
        (TRUTH | block(slice(10, 16), slice(15, 21)), False),
    ],
)
def test_a_mask_is_in_doubt_if_the_network_sees_the_lesion_elsewhere(
    found: np.ndarray, doubted: bool
) -> None:
    assert in_doubt(TRUTH, found) is doubted


@pytest.fixture
def said(flagship_run: FlagshipConfig) -> OutOfFold:
    """What the tiny networks said, of which the tests change presence and mask."""
    return out_of_fold(flagship_run)


def test_only_firm_contradictions_are_doubts(said: OutOfFold) -> None:
    normals = [i for i, case in enumerate(said.cases) if case.label == "normal"][:2]
    lesions = [i for i, case in enumerate(said.cases) if case.label == "malignant"][:3]
    presence = np.full(len(said.cases), -2.0)
    masks = np.zeros_like(said.predictions.masks)
    presence[normals] = [3.5, 2.5]
    presence[lesions] = [2.0, 0.5, 2.0]
    for i, is_right in zip(lesions, (False, False, True), strict=True):
        image = read_image(said.cases[i])
        truth = read_mask(said.cases[i], (image.shape[0], image.shape[1]))
        marked = truth
        if not is_right:
            marked = np.zeros_like(truth)
            marked[:12] = True  # the lesions lie deeper
        shape = (masks.shape[1], masks.shape[2])
        masks[i] = warp_mask(marked, said.predictions.transforms[i], shape)
    changed = replace(said, predictions=replace(said.predictions, presence=presence, masks=masks))

    doubts = find_doubts(changed)

    assert {(one.image, one.doubt) for one in doubts} == {
        (said.cases[normals[0]].name, LABEL),
        (said.cases[lesions[0]].name, MASK),
    }


def test_a_doubtful_case_is_not_learned_but_keeps_its_fold(
    flagship_run: FlagshipConfig, said: OutOfFold, tmp_path: Path
) -> None:
    cases = training_cases(flagship_run.data)
    folds = fold_of(cases, flagship_run.folds, seed=flagship_run.seed)
    doubted = [next(c for c, fold in zip(cases, folds, strict=True) if fold == k) for k in (0, 1)]
    path = tmp_path / "doubtful.csv"
    write_doubts([Doubt(image=case.name, doubt=MASK) for case in doubted], path)
    config = replace(flagship_run, doubtful=str(path))

    for fold in (0, 1, None):
        before = {case.name for case in learned_cases(flagship_run, fold)}
        after = {case.name for case in learned_cases(config, fold)}
        assert before - after == {case.name for case in doubted} & before
        assert before > after
    assert {case.name for case in doubted} <= {case.name for case in out_of_fold(config).cases}
    assert out_of_fold(config).folds.tolist() == said.folds.tolist()


def test_the_list_goes_where_it_is_told_to_or_where_the_configuration_says(
    flagship_config: Path,
    flagship_run: FlagshipConfig,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "out.csv"
    named = tmp_path / "named.toml"
    text = flagship_config.read_text(encoding="utf-8")
    own = tmp_path / "own.csv"
    named.write_text(text.replace('doubtful = ""', f'doubtful = "{own.as_posix()}"'), "utf-8")

    assert walk("doubts", flagship_config) == 1
    assert "names no list of doubtful cases to write. Add --out CSV" in capsys.readouterr().err
    assert walk("doubts", flagship_config, "--out", out) == 0
    assert walk("doubts", named) == 0

    n_masks = sum(one.doubt == MASK for one in read_doubts(out))
    assert f"{n_masks} masks; listed in {out}" in capsys.readouterr().out
    assert out.read_bytes() == own.read_bytes()
    assert not [name for name in tmp_path.iterdir() if "part" in name.name]
