from __future__ import annotations

import gzip
import json

import nibabel as nib
import numpy as np
import pytest

from busi_desktop.domain.annotation import LesionLabel
from busi_desktop.domain.annotation_files import FailedAnnotation
from busi_desktop.export.annotations.nifti import encode
from busi_desktop.io.annotations import nifti
from busi_desktop.io.annotations.nifti import read
from tests.builders import make_spacing

LABELS = np.zeros((6, 9), np.uint8)
LABELS[1:3, 2:7] = 1
LABELS[4, 8] = 5
ON_A_SCREEN = np.diag([-1.0, -1.0, 1.0, 1.0])


def write(path, values, affine=ON_A_SCREEN, name="sub/a.nii.gz"):
    file = path / name
    file.parent.mkdir(exist_ok=True, parents=True)
    nib.save(nib.Nifti1Image(values, affine), file)
    return file


def labels_in(found):
    labels = np.zeros(found.shape, np.uint8)
    for number, lesion in zip((1, 5), found.lesions, strict=False):
        labels[lesion.mask] = number
    return labels


@pytest.mark.parametrize(
    ("values", "affine"),
    [
        (LABELS.T, ON_A_SCREEN),
        (LABELS.T[:, :, None], ON_A_SCREEN),
        (LABELS.T.astype(np.float32), np.diag([-0.1, -0.2, 1.0, 1.0])),
        # The same picture stored otherwise: from the other corner, and rows first.
        (LABELS.T[::-1, ::-1, None], np.eye(4)),
        (
            LABELS[:, :, None],
            np.array([[0, -1, 0, 0], [-1, 0, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1.0]]),
        ),
    ],
)
def test_label_map_is_read_upright_however_it_is_stored(tmp_path, values, affine):
    write(tmp_path, values, affine)

    (found,) = read(tmp_path)

    np.testing.assert_array_equal(labels_in(found), LABELS)
    assert found.image.name == "sub/a"
    assert {one.label for one in found.lesions} == {LesionLabel.UNSTATED}


def test_file_beside_it_tells_labels_and_content(tmp_path):
    file = write(tmp_path, LABELS.T)
    aside = {"labels": {"1": "benign", "5": "malignant"}, "sha256": "ab" * 32, "frame": 2}
    (file.parent / "a.json").write_text(json.dumps(aside))

    (found,) = read(file)

    assert [one.label.value for one in found.lesions] == ["benign", "malignant"]
    assert (found.image.sha256, found.image.frame_number) == ("ab" * 32, 2)


@pytest.mark.parametrize("spacing", [None, make_spacing(0.1, 0.25)])
def test_what_is_written_is_upright_for_viewers_and_millimeters_only_if_known(tmp_path, spacing):
    (tmp_path / "a.nii.gz").write_bytes(encode(LABELS, spacing))

    image = nib.load(tmp_path / "a.nii.gz")
    (found,) = read(tmp_path)

    assert nib.aff2axcodes(image.affine) == ("L", "P", "S")
    assert image.header.get_zooms()[:2] == pytest.approx((0.25, 0.1) if spacing else (1.0, 1.0))
    assert image.header.get_xyzt_units()[0] == ("mm" if spacing else "unknown")
    np.testing.assert_array_equal(labels_in(found), LABELS)


@pytest.mark.parametrize(
    ("values", "words"),
    [
        (np.full((4, 4), 0.5, np.float32), "no labels"),
        (np.full((4, 4), np.nan, np.float32), "no labels"),
        (np.full((4, 4), -1, np.int16), "no labels"),
        (np.zeros((4, 4, 2), np.uint8), "more than one frame"),
        (np.arange(400, dtype=np.int16).reshape(20, 20), "399 labels"),
    ],
)
def test_values_that_are_no_labels_of_one_frame_are_refused(tmp_path, values, words):
    (failed,) = read(write(tmp_path, values))

    assert isinstance(failed, FailedAnnotation)
    assert words in failed.error.message


def test_damaged_and_foreign_files_are_refused(tmp_path, monkeypatch):
    whole = encode(LABELS, None)
    (tmp_path / "a.nii").write_bytes(gzip.decompress(whole)[:300])
    (tmp_path / "b.nii.gz").write_bytes(whole[:60])
    (tmp_path / "c.nii").write_bytes(b"")
    (tmp_path / "d.nii").write_bytes(b"no image at all" * 40)
    (tmp_path / "e.nii").write_bytes(gzip.decompress(whole)[:360])

    found = list(read(tmp_path))
    monkeypatch.setattr(nifti, "MAX_BYTES", 300)
    (tmp_path / "f.nii.gz").write_bytes(whole)
    (large,) = read(tmp_path / "f.nii.gz")

    assert [type(one) for one in found] == [FailedAnnotation] * 5
    assert "too large" in large.error.message


def test_empty_map_says_no_lesion(tmp_path):
    (found,) = read(write(tmp_path, np.zeros((9, 6), np.uint8)))

    assert (found.lesions, found.shape) == ((), (6, 9))
