from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
import pytest

from busi_desktop.domain.geometry import PixelTransform
from busi_desktop.domain.recipe import PreprocessRecipe
from busi_desktop.preprocess.registry import make_spec
from busi_desktop.preprocess.run import run
from tests.builders import disc
from training.batches import CaseBatches, prepare_sample, warp_mask
from training.cases import Case
from training.config import AugmentConfig
from training.metrics import dice

RECIPE = PreprocessRecipe(steps=(make_spec("resize", size=64), make_spec("normalize")))
CHANGES = AugmentConfig(
    rotation_deg=10.0,
    zoom=0.1,
    translation=0.05,
    crop=0.9,
    brightness=0.1,
    contrast=0.1,
    flip_horizontal=True,
    flip_vertical=True,
)


@pytest.fixture
def cases(tmp_path: Path) -> list[Case]:
    """Seven images of their own gray level, so that a batch tells which it holds."""
    out = []
    for i in range(7):
        mask = disc((50, 70), center_rc=(25, 35), radius=8.0 + i)
        image, truth = tmp_path / f"{i}.png", tmp_path / f"{i}_mask.png"
        Image.fromarray(np.where(mask, 20 + 30 * i, 10).astype(np.uint8)).save(image)
        Image.fromarray(mask.astype(np.uint8) * 255).save(truth)
        label = ("benign", "malignant", "normal")[i % 3]
        out.append(Case(name=str(i), image=image, masks=(truth,), label=label, group=str(i)))
    return out


def served(batches: CaseBatches) -> list[tuple[NDArray[np.float32], NDArray[np.float32]]]:
    return [
        (planes, targets["mask"])
        for planes, targets in map(batches.__getitem__, range(len(batches)))
    ]


def same(one: CaseBatches, other: CaseBatches) -> bool:
    return all(
        np.array_equal(a, b)
        for left, right in zip(served(one), served(other), strict=True)
        for a, b in zip(left, right, strict=True)
    )


def make(cases: list[Case], *, epoch: int = 0, seed: int = 0, augment: bool = True) -> CaseBatches:
    return CaseBatches(
        cases,
        recipe=RECIPE,
        batch_size=3,
        augmentation=CHANGES if augment else None,
        seed=seed,
        epoch=epoch,
    )


def test_mask_lies_on_the_recipes_grid_where_the_lesion_lies() -> None:
    mask = disc((120, 200), center_rc=(40, 150), radius=22.0)
    image = np.where(mask, 230, 30).astype(np.uint8)

    planes, target = prepare_sample(image, mask, RECIPE)

    assert target.shape == (64, 64, 1)
    assert set(np.unique(target)) == {0.0, 1.0}
    assert dice(planes[:, :, 0] > 0.6, target[:, :, 0] > 0) > 0.95


def test_mask_of_the_whole_frame_fills_the_content_and_no_border() -> None:
    image = np.full((100, 200), 100, np.uint8)
    image[0, 0] = 0
    last = run(image, RECIPE)[-1]

    target = warp_mask(np.ones((100, 200), bool), last.transform, (64, 64))

    assert target.sum() == 64 * 32
    assert target[16:48].all()


def test_identity_keeps_a_mask() -> None:
    mask = disc((30, 40), center_rc=(12, 15), radius=6.0)

    assert np.array_equal(warp_mask(mask, PixelTransform(), (30, 40)), mask.astype(np.float32))


def test_batches_hold_every_case_once_with_its_class(cases: list[Case]) -> None:
    batches = make(cases, augment=False)

    sizes = [len(planes) for planes, _ in served(batches)]
    classes = np.concatenate([batches[i][1]["class"] for i in range(len(batches))])

    assert sizes == [3, 3, 1]
    assert np.array_equal(classes.argmax(axis=1), [0, 1, 2, 0, 1, 2, 0])
    assert (classes.sum(axis=1) == 1.0).all()


def test_without_augmentation_order_and_content_stay(cases: list[Case]) -> None:
    batches = make(cases, augment=False)
    before = served(batches)
    batches.on_epoch_end()

    for (planes, masks), (again, same_masks) in zip(before, served(batches), strict=True):
        assert np.array_equal(planes, again)
        assert np.array_equal(masks, same_masks)


def test_epoch_is_another_draw_and_repeatable(cases: list[Case]) -> None:
    assert same(make(cases), make(cases))
    assert not same(make(cases), make(cases, epoch=1))
    assert not same(make(cases), make(cases, seed=1))


def test_resumed_epoch_equals_the_one_after_the_last(cases: list[Case]) -> None:
    unbroken = make(cases)
    unbroken.on_epoch_end()
    unbroken.on_epoch_end()

    assert same(unbroken, make(cases, epoch=2))
