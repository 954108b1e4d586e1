"""What stands in the files, as the programs that read them expect it."""

from __future__ import annotations

import csv
import json

import numpy as np
from PIL import Image
import pytest

from busi_desktop.cli.review import ASSESSMENTS, EXPORTS, IMPORTS
from busi_desktop.domain.annotation import LesionLabel
from busi_desktop.export.annotations.registry import ANNOTATION_FORMATS
from busi_desktop.io.annotations import nifti
from busi_desktop.io.annotations.registry import IMPORTERS
from tests.annotated import lesion, make_case, two_lesions
from tests.builders import SHAPE, disc, make_frame, make_geometry, make_spacing, rectangle

CASE = make_case(*two_lesions())
BOX = two_lesions()[1].mask


def write(name, tmp_path, *cases):
    return ANNOTATION_FORMATS[name].write(iter(cases), tmp_path)


def test_command_line_offers_the_formats_that_there_are():
    assert set(EXPORTS) == {*ANNOTATION_FORMATS, ASSESSMENTS}
    assert set(IMPORTS) == set(IMPORTERS)


@pytest.mark.parametrize("name", ["coco", "coco-polygons"])
def test_coco_has_what_loaders_ask_for_and_stable_ids(tmp_path, name):
    others = make_case(*two_lesions(), frame=make_frame(seed=1), stem="b")
    (tmp_path / "alone").mkdir()

    write(name, tmp_path, CASE, others)
    write(name, tmp_path / "alone", others)

    data = json.loads((tmp_path / "annotations.json").read_text())
    alone = json.loads((tmp_path / "alone/annotations.json").read_text())
    image, box = data["images"][0], data["annotations"][1]
    assert (image["width"], image["height"]) == (SHAPE[1], SHAPE[0])
    assert image["file_name"] == "clinic/a.png"
    assert box["image_id"] == image["id"]
    assert (box["bbox"], box["area"], box["iscrowd"]) == ([40, 30, 20, 14], 280, 0)
    names = {row["id"]: row["name"] for row in data["categories"]}
    assert names[box["category_id"]] == "malignant"
    assert len({row["id"] for row in data["annotations"]}) == 4
    assert alone["annotations"] == data["annotations"][2:]
    assert alone["images"] == data["images"][1:]


def test_polygons_run_around_the_pixels_and_not_through_their_centers(tmp_path):
    write("coco-polygons", tmp_path, CASE)

    data = json.loads((tmp_path / "annotations.json").read_text())
    (polygon,) = data["annotations"][1]["segmentation"]
    x, y = np.array(polygon).reshape(-1, 2).T
    assert (x.min(), x.max(), y.min(), y.max()) == (40.0, 60.0, 30.0, 44.0)


def test_yolo_lines_are_class_and_corners_from_0_to_1(tmp_path):
    empty = make_case(frame=make_frame(seed=1), stem="b")

    write("yolo", tmp_path, CASE, empty)

    lines = (tmp_path / "labels/a.txt").read_text().splitlines()
    kind, *corners = lines[1].split()
    x, y = np.array(corners, float).reshape(-1, 2).T
    assert "  1: malignant" in (tmp_path / "data.yaml").read_text()
    assert (len(lines), kind) == (2, "1")
    assert (x.min() * 64, x.max() * 64) == pytest.approx((40, 60), abs=1e-3)
    assert (y.min() * 48, y.max() * 48) == pytest.approx((30, 44), abs=1e-3)
    assert (tmp_path / "labels/b.txt").read_text() == ""
    assert (tmp_path / "images/b.png").is_file()


def test_masks_are_black_and_white_at_the_sources_size(tmp_path):
    write("png", tmp_path, CASE)

    with Image.open(tmp_path / "a_mask_1.png") as image:
        pixels = np.asarray(image)
    assert pixels.dtype == np.uint8
    np.testing.assert_array_equal(pixels, np.where(BOX, 255, 0))
    names = ["a_mask.png", "a_mask_1.png", "masks.json"]
    assert sorted(path.name for path in tmp_path.iterdir()) == names
    assert json.loads((tmp_path / "masks.json").read_text())["a"]["labels"] == [
        "benign",
        "malignant",
    ]


@pytest.mark.parametrize("color", [False, True])
def test_images_of_labelme_are_the_frames_own_pixels(tmp_path, color):
    frame = make_frame(color=color)

    write("labelme", tmp_path, make_case(*two_lesions(), frame=frame))

    with Image.open(tmp_path / "a.png") as image:
        np.testing.assert_array_equal(
            np.asarray(image), frame.rgb if frame.rgb is not None else frame.pixels
        )
    data = json.loads((tmp_path / "a.json").read_text())
    assert [shape["label"] for shape in data["shapes"]] == ["benign", "malignant"]
    assert data["imagePath"] == "a.png"
    assert data["flags"] == {"no_lesion": False}


def test_hole_is_reached_by_a_cut_along_a_row(tmp_path):
    hole = BOX & ~rectangle(SHAPE, rows=(35, 37), cols=(45, 50))

    notes = write("coco-polygons", tmp_path, make_case(lesion(hole)))

    (row,) = json.loads((tmp_path / "annotations.json").read_text())["annotations"]
    (ring,) = row["segmentation"]
    corners = list(zip(ring[::2], ring[1::2], strict=True))
    ends = [corner for corner in set(corners) if corners.count(corner) == 2]
    assert notes == []
    assert sorted(ends) == [(40.0, 36.5), (45.0, 36.5)] or sorted(ends) == [
        (40.0, 35.5),
        (45.0, 35.5),
    ]
    assert row["area"] == hole.sum()


def test_what_lesions_share_has_a_value_of_its_own_in_a_map(tmp_path):
    one, other = (disc(SHAPE, center_rc=(20, col), radius=8.0) for col in (20, 26))

    notes = write("nifti", tmp_path, make_case(lesion(one), lesion(other, lesion_id="two")))

    said = json.loads((tmp_path / "a.json").read_text())
    found = next(nifti.read(tmp_path))
    assert notes == []
    assert said["shared"] == {"3": [1, 2]}
    for mask, back in zip((one, other), found.lesions, strict=True):
        np.testing.assert_array_equal(back.mask, mask)


def test_training_leaves_out_what_has_no_class_and_says_so(tmp_path):
    unsure = make_case(lesion(BOX, LesionLabel.UNSURE), frame=make_frame(seed=1), stem="b")

    notes = write("training", tmp_path, CASE, unsure)

    with (tmp_path / "index.csv").open(newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert rows == [
        {"image": "images/a.png", "label": "malignant", "mask": "masks/a.png", "group": "g1"}
    ]
    assert notes == ["clinic/b.png: left out, for a lesion is neither benign nor malignant."]
    assert not (tmp_path / "images/b.png").exists()


def test_rows_of_measurements_have_both_units_only_with_a_calibration(tmp_path):
    calibrated = make_frame(geometry=make_geometry(SHAPE, make_spacing(0.1, 0.2)), seed=1)

    write("csv", tmp_path, CASE, make_case(*two_lesions(), frame=calibrated, stem="b"), make_case())

    text = (tmp_path / "measurements.csv").read_text("utf-8-sig")
    rows = list(csv.DictReader(text.splitlines()))
    assert [row["label"] for row in rows] == ["benign", "malignant", "benign", "malignant", ""]
    assert [row["n_lesions"] for row in rows] == ["2", "2", "2", "2", "0"]
    assert (rows[1]["area_px"], rows[1]["area_mm2"]) == ("280", "")
    assert rows[1]["no_mm_reason"] == "no_calibration"
    assert float(rows[3]["area_mm2"]) == pytest.approx(5.6)
    assert (rows[3]["spacing_col_mm"], rows[3]["w"]) == ("0.2", "20")
    assert rows[3]["author"] == "AK"
