from __future__ import annotations

import json

import numpy as np
import pytest

from busi_desktop.domain.annotation import LesionLabel
from busi_desktop.domain.annotation_files import FailedAnnotation
from busi_desktop.io.annotations.labelme import read
from tests.builders import rectangle

SHAPE = (6, 8)
BOX = rectangle(SHAPE, rows=(1, 4), cols=(2, 5))
POINTS = [[2, 1], [5, 1], [5, 4], [2, 4]]


def shape_of(points=POINTS, kind="polygon", label="benign", group=None):
    return {"label": label, "points": points, "group_id": group, "shape_type": kind}


def write(folder, *shapes, **others):
    data = {
        "version": "5.5.0",
        "flags": {},
        "shapes": list(shapes),
        "imagePath": "..\\pictures\\a.png",
        "imageData": None,
        "imageHeight": SHAPE[0],
        "imageWidth": SHAPE[1],
    }
    folder.mkdir(exist_ok=True)
    file = folder / "a.json"
    file.write_text(json.dumps(data | others))
    return file


@pytest.mark.parametrize(
    "shape",
    [shape_of(), shape_of([[2, 1], [5, 4]], "rectangle"), shape_of([[5, 4], [2, 1]], "rectangle")],
)
def test_polygon_and_rectangle_are_read(tmp_path, shape):
    (found,) = read(write(tmp_path, shape))

    np.testing.assert_array_equal(found.lesions[0].mask, BOX)
    assert (found.image.name, found.lesions[0].label) == ("a.png", LesionLabel.BENIGN)


def test_shapes_of_one_group_are_one_lesion_and_others_their_own(tmp_path):
    far = [[6, 4], [8, 4], [8, 6], [6, 6]]
    file = write(
        tmp_path,
        shape_of(group=1),
        shape_of(far, group=1),
        shape_of(far, label="malignant", group=2),
        shape_of(far, label="Cyst?"),
    )

    (found,) = read(file)

    assert [one.label.value for one in found.lesions] == ["benign", "malignant", "unstated"]
    assert [int(one.mask.sum()) for one in found.lesions] == [13, 4, 4]


def test_no_shape_needs_the_flag_that_says_so(tmp_path):
    (failed,) = read(write(tmp_path))
    (found,) = read(write(tmp_path, flags={"no_lesion": True}))

    assert isinstance(failed, FailedAnnotation)
    assert "no_lesion" in failed.error.message
    assert found.lesions == ()


@pytest.mark.parametrize(
    "wrong",
    [
        {"shapes": [shape_of(kind="circle")]},
        {"shapes": [shape_of(POINTS[:2])]},
        {"shapes": [shape_of([1, 2, 3])]},
        {"shapes": [shape_of([[90, 90], [95, 90], [95, 95]])]},
        {"shapes": ["x"]},
        {"shapes": None},
        {"imageHeight": None, "shapes": [shape_of()]},
    ],
)
def test_file_with_a_shape_that_is_none_fails_alone(tmp_path, wrong):
    write(tmp_path / "good", shape_of())
    write(tmp_path / "bad", **wrong)

    found = list(read(tmp_path))

    assert [isinstance(one, FailedAnnotation) for one in found] == [True, False]
    assert found[1].image.name == "good/a.png"
