from __future__ import annotations

import numpy as np
from PIL import Image
import pytest

from busi_desktop.domain.annotation import LesionLabel
from busi_desktop.domain.annotation_files import FailedAnnotation
from busi_desktop.io.annotations.masks import read
from tests.builders import rectangle

SHAPE = (40, 50)
BOXES = [rectangle(SHAPE, rows=(n, n + 3), cols=(5, 9)) for n in range(0, 36, 3)]


def write(path, mask):
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(mask.astype(np.uint8) * 255).save(path)
    return path


def test_masks_of_an_image_come_in_the_order_of_their_numbers(tmp_path):
    for number, mask in reversed(list(enumerate(BOXES))):
        write(tmp_path / f"malignant/x_mask{f'_{number}' if number else ''}.png", mask)

    (found,) = read(tmp_path)

    assert (found.image.name, found.shape) == ("malignant/x", SHAPE)
    assert {one.label for one in found.lesions} == {LesionLabel.MALIGNANT}
    for lesion, mask in zip(found.lesions, BOXES, strict=True):
        np.testing.assert_array_equal(lesion.mask, mask)


def test_file_given_by_name_brings_those_that_belong_to_it_and_no_other(tmp_path):
    file = write(tmp_path / "x_mask.png", BOXES[0])
    write(tmp_path / "x_mask_1.png", BOXES[1])
    write(tmp_path / "y_mask.png", BOXES[2])

    (found,) = read(file)

    assert (found.image.name, len(found.lesions)) == ("x", 2)


def test_masks_of_one_image_that_differ_in_size_are_refused(tmp_path):
    write(tmp_path / "x_mask.png", BOXES[0])
    write(tmp_path / "x_mask_1.png", BOXES[0][:35])

    (failed,) = read(tmp_path)

    assert isinstance(failed, FailedAnnotation)
    assert "differ in size" in failed.error.message


@pytest.mark.parametrize("name", ["pictures.zip", "gone_mask.png", "gone"])
def test_what_is_neither_folder_nor_mask_does_not_stand_for_its_folder(tmp_path, name):
    write(tmp_path / "y_mask.png", BOXES[2])
    if name == "pictures.zip":
        (tmp_path / name).write_bytes(b"PK")

    (failed,) = read(tmp_path / name)

    assert isinstance(failed, FailedAnnotation)
    assert "neither a folder nor a mask" in failed.error.message
