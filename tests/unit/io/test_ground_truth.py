"""Masks beside an image are read as they are: united, never resized, no threshold guessed."""

from __future__ import annotations

from pathlib import Path
import zipfile

import numpy as np
import pytest

from busi_desktop.errors import UserError
from busi_desktop.io.discover import discover
from busi_desktop.io.ground_truth import read_ground_truth
from tests.builders import rectangle
from tests.unit.io.files import ramp, saved

SHAPE = (48, 64)
ONE = rectangle(SHAPE, rows=(5, 20), cols=(5, 25))
OTHER = rectangle(SHAPE, rows=(30, 40), cols=(40, 60))


def png(values: np.ndarray) -> bytes:
    return saved(np.asarray(values, dtype=np.uint8), "PNG")


def folder_of(path: Path, masks: dict[str, bytes]) -> Path:
    path.mkdir()
    (path / "a.png").write_bytes(png(np.full(SHAPE, 90)))
    for name, data in masks.items():
        (path / name).write_bytes(data)
    return path


def ref_in(path: Path):
    (ref,) = discover([path]).refs
    return ref


def test_masks_of_several_lesions_are_united(tmp_path):
    ref = ref_in(
        folder_of(tmp_path / "d", {"a_mask.png": png(ONE * 255), "a_mask_1.png": png(OTHER * 255)})
    )

    truth = read_ground_truth(ref, SHAPE)

    assert np.array_equal(truth.mask, ONE | OTHER)
    assert truth.names == ("a_mask.png", "a_mask_1.png")


def test_masks_in_an_archive_are_read_from_it(tmp_path):
    with zipfile.ZipFile(tmp_path / "d.zip", "w") as archive:
        archive.writestr("set/a.png", png(np.full(SHAPE, 90)))
        archive.writestr("set/a_mask.png", png(ONE * 255))

    truth = read_ground_truth(ref_in(tmp_path / "d.zip"), SHAPE)

    assert np.array_equal(truth.mask, ONE)


@pytest.mark.parametrize(
    ("values", "expected"),
    [(ONE * 1, ONE), (np.stack([ONE * 255] * 3, axis=2), ONE), (ONE * 0, ONE & False)],
)
def test_ones_colors_and_black_are_masks_too(tmp_path, values, expected):
    ref = ref_in(folder_of(tmp_path / "d", {"a_mask.png": png(values)}))

    assert np.array_equal(read_ground_truth(ref, SHAPE).mask, expected)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (png(np.zeros((48, 65))), "MASK_SIZE"),
        (saved(ramp(*SHAPE), "PNG"), "MASK_NOT_BINARY"),
        (b"no picture", "NOT_AN_IMAGE"),
    ],
)
def test_what_is_no_mask_of_the_image_is_refused(tmp_path, data, code):
    ref = ref_in(folder_of(tmp_path / "d", {"a_mask.png": data}))

    with pytest.raises(UserError) as caught:
        read_ground_truth(ref, SHAPE)

    assert caught.value.code == code
