from __future__ import annotations

import json

import numpy as np
from PIL import Image
import pytest

from busi_desktop.domain.annotation_files import FailedAnnotation
from busi_desktop.io.annotations.results import read
from tests.builders import rectangle

SHAPE = (40, 50)
SMALL, LARGE = (
    rectangle(SHAPE, rows=(2, 6), cols=(2, 6)),
    rectangle(SHAPE, rows=(10, 30), cols=(20, 45)),
)
RECORD = {
    "source": "clinic/a.png",
    "frame": 2,
    "sha256": "ab" * 32,
    "status": "ok",
    "model": {"name": "tiny", "version": "1", "sha256": "cd" * 32},
    "parameters": {"threshold": 0.4, "slic": None},
    "label": "malignant",
    "files": {"mask": "a_mask.png"},
}


@pytest.fixture
def folder(tmp_path):
    mask = (SMALL | LARGE).astype(np.uint8) * 255
    Image.fromarray(mask).save(tmp_path / "a_mask.png")
    return tmp_path


def write(folder, *records):
    text = "".join(f"{json.dumps(one)}\n" for one in records)
    (folder / "results.jsonl").write_text(text)


def test_each_part_of_a_mask_is_a_lesion_of_the_model_the_largest_first(folder):
    write(folder, RECORD)

    (found,) = read(folder)

    assert found.base is not None
    assert found.base.model.name == "tiny"
    assert found.base.parameters == RECORD["parameters"]
    assert (found.image.sha256, found.image.frame_number) == ("ab" * 32, 2)
    assert [one.label.value for one in found.lesions] == ["malignant"] * 2
    np.testing.assert_array_equal(found.lesions[0].mask, LARGE)
    np.testing.assert_array_equal(found.lesions[1].mask, SMALL)


@pytest.mark.parametrize("change", [{"status": "abstained"}, {"label": "normal"}])
def test_lesion_has_no_label_where_the_program_gave_no_class_to_it(folder, change):
    write(folder, RECORD | change)

    (found,) = read(folder)

    assert {one.label.value for one in found.lesions} == {"unstated"}


def test_frames_that_failed_are_left_out_and_odd_lines_told(folder):
    failed = {"source": "b.png", "frame": None, "status": "error", "error": {}}
    outside = RECORD | {"files": {"mask": "../a_mask.png"}}
    absent = RECORD | {"files": {"mask": "b_mask.png"}}

    write(folder, failed, [1], {"status": "ok"}, outside, absent, RECORD)

    found = list(read(folder))
    assert [isinstance(one, FailedAnnotation) for one in found] == [True] * 4 + [False]
    assert found[0].name == "results.jsonl, line 2"
    assert "another folder" in found[2].error.message
