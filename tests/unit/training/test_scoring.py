from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.builders import make_frame
from tests.unit.training.judged import NAN, make_scores
from training.scoring import NUISANCES, nuisances_of


def test_nuisances_tell_of_the_frame_and_not_of_the_tissue() -> None:
    pixels = np.zeros((40, 60), np.uint8)
    pixels[:, 30:] = 255
    gray = replace(make_frame((40, 60)), pixels=pixels)
    rgb = np.repeat(pixels[..., None], 3, axis=2)
    rgb[:10, :, 0] = 128

    plain = dict(zip(NUISANCES, nuisances_of(gray), strict=True))
    tinted = dict(zip(NUISANCES, nuisances_of(replace(gray, rgb=rgb)), strict=True))

    assert plain == pytest.approx(
        {
            "height": np.log(40),
            "width": np.log(60),
            "brightness": 0.5,
            "contrast": 0.5,
            "black": 0.5,
            "saturated": 0.5,
            "color": 0.0,
        }
    )
    assert tinted["color"] == 0.25


def test_overlap_of_the_masks_gives_dice_and_iou_where_there_is_a_lesion() -> None:
    scores = make_scores(
        labels=[0, 0, 2],
        said=[0, 0, 2],
        dices=[0.5, 0.0, NAN],
        found_px=np.array([1000.0, 0.0, 500.0]),
    )

    assert scores.dice == pytest.approx([0.5, 0.0, NAN], nan_ok=True)
    assert scores.iou == pytest.approx([1 / 3, 0.0, NAN], nan_ok=True)
    assert scores.found_share == pytest.approx([0.1, 0.0, 0.05])
    assert scores.lesion_share == pytest.approx([0.1, 0.1, 0.0])


def test_chosen_cases_keep_all_their_columns() -> None:
    scores = make_scores(labels=[0, 1, 2], said=[0, 1, 2], dices=[0.5, 0.6, NAN])

    chosen = scores.take(np.array([2, 0]))

    assert chosen.names.tolist() == ["2.png", "0.png"]
    assert chosen.labels.tolist() == [2, 0]
    assert chosen.sets.shape == (2, 3)
    assert chosen.nuisances.shape == (2, len(NUISANCES))
