from __future__ import annotations

import json

import numpy as np
import pytest

from busi_desktop.domain.annotation import LesionLabel
from busi_desktop.domain.annotation_files import FailedAnnotation, FoundAnnotation
from busi_desktop.domain.rle import counts_of, encode
from busi_desktop.errors import UserError
from busi_desktop.io.annotations.coco import read
from tests.builders import rectangle

BOX = rectangle((6, 8), rows=(1, 4), cols=(2, 5))
IMAGE = {"id": 7, "file_name": "a.png", "width": 8, "height": 6}


def write(path, *outlines, image=IMAGE, **others):
    data = {
        "images": [image],
        "categories": [{"id": 1, "name": "Malignant"}, {"id": 2, "name": "tumor"}],
        "annotations": [
            {"id": n, "image_id": 7, "category_id": 1, "segmentation": one}
            for n, one in enumerate(outlines)
        ],
    }
    file = path / "annotations.json"
    file.write_text(json.dumps(data | others))
    return file


@pytest.mark.parametrize(
    "outline",
    [
        {"size": [6, 8], "counts": encode(BOX)},
        {"size": [6, 8], "counts": counts_of(BOX)},
        [[2, 1, 5, 1, 5, 4, 2, 4]],
        [[2, 1, 4, 1, 4, 4, 2, 4], [4, 1, 5, 1, 5, 4, 4, 4]],
    ],
)
def test_outline_of_each_kind_is_read_from_file_and_folder(tmp_path, outline):
    file = write(tmp_path, outline)

    for place in (file, tmp_path):
        (found,) = read(place)
        assert isinstance(found, FoundAnnotation)
        assert (found.image.name, found.image.sha256, found.shape) == ("a.png", None, (6, 8))
        np.testing.assert_array_equal(found.lesions[0].mask, BOX)
        assert found.lesions[0].label is LesionLabel.MALIGNANT


def test_image_without_outlines_says_no_lesion_only_in_files_of_ours(tmp_path):
    ours = IMAGE | {"busi_desktop": {"sha256": "ab" * 32, "frame": 3}}

    assert list(read(write(tmp_path))) == []
    (found,) = read(write(tmp_path, image=ours))
    assert found.lesions == ()
    assert (found.image.sha256, found.image.frame_number) == ("ab" * 32, 3)


@pytest.mark.parametrize(
    "outline",
    [
        {"size": [6, 9], "counts": encode(BOX)},
        {"size": [6, 8], "counts": "zz"},
        {"size": [6, 8], "counts": [1, 2]},
        {"size": [6, 8], "counts": None},
        [[1, 2, 3, 4]],
        [[1, 2, 3, 4, 5, float("nan")]],
        [["x", 2, 3, 4, 5, 6]],
        [[100, 100, 110, 100, 110, 110]],
        [],
        None,
    ],
)
def test_outline_that_is_none_fails_alone(tmp_path, outline):
    (failed,) = read(write(tmp_path, [[2, 1, 5, 1, 5, 4]], outline))

    assert isinstance(failed, FailedAnnotation)
    assert failed.name == "a.png"
    assert "can't be taken" in failed.error.message


@pytest.mark.parametrize("size", [{"width": None}, {"height": 0}, {"width": 10**9}, {"width": "8"}])
def test_size_that_is_none_is_refused_before_anything_is_made_of_it(tmp_path, size):
    (failed,) = read(write(tmp_path, [[2, 1, 5, 1, 5, 4]], image=IMAGE | size))

    assert isinstance(failed, FailedAnnotation)


@pytest.mark.parametrize("text", ["", "{}", "[1]", '{"images": 3}', "[" * 100_000, "\udcff"])
def test_file_that_is_none_is_refused_as_a_whole(tmp_path, text):
    file = tmp_path / "annotations.json"
    file.write_text(text, errors="surrogateescape")

    with pytest.raises(UserError, match=r"annotations\.json"):
        list(read(file))


def test_missing_file_is_told(tmp_path):
    with pytest.raises(UserError, match="no file or folder"):
        list(read(tmp_path / "none.json"))
