from __future__ import annotations

from pathlib import Path
import shutil

import pytest

from busi_desktop.domain.annotation_files import ImageName
from busi_desktop.errors import UserError
from busi_desktop.io.load import open_file
from busi_desktop.pipeline.reviewing.images import Images
from tests.integration.runs import SAMPLES, write_scan


@pytest.fixture
def images(tmp_path) -> Images:
    for seed, name in enumerate(("one/a.png", "two/a.png", "two/b.png", "two/b.jpg")):
        write_scan(tmp_path / "clinic" / name, seed)
    shutil.copy(SAMPLES / "cine.dcm", tmp_path / "clinic/two")
    return Images([tmp_path / "clinic"])


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("one/a", "clinic/one/a.png"),
        ("one/a.png", "clinic/one/a.png"),
        ("ONE\\A.PNG", "clinic/one/a.png"),
        ("two__a", "clinic/two/a.png"),
        ("b.jpg", "clinic/two/b.jpg"),
        ("clinic/two/a", "clinic/two/a.png"),
        ("home/ak/clinic/two/a", "clinic/two/a.png"),
    ],
)
def test_image_is_found_by_every_end_of_its_path_and_by_its_stem(images, name, label):
    assert images.called(ImageName(name=name)).task.ref.label == label


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("a.png", "IMAGE_AMBIGUOUS"),
        ("b", "IMAGE_AMBIGUOUS"),
        ("three/a", "IMAGE_NOT_FOUND"),
        ("c", "IMAGE_NOT_FOUND"),
        ("cine", "FRAME_UNSTATED"),
        ("cine_f0099", "FRAME_RANGE"),
    ],
)
def test_name_that_fits_none_or_several_is_refused(images, name, code):
    with pytest.raises(UserError) as raised:
        images.called(ImageName(name=name))

    assert raised.value.code == code


def test_frame_of_a_cine_is_named_by_its_number(images):
    by_ending = images.called(ImageName(name="two__cine_f0003"))
    by_number = images.called(ImageName(name="cine", frame_number=3))

    assert by_ending.frame.frame_id.frame_number == by_number.frame.frame_id.frame_number == 3
    assert by_ending.n_frames == 10


def test_content_outweighs_the_name_and_is_found_after_a_move(images, tmp_path):
    sha256 = open_file(tmp_path / "clinic/one/a.png").sha256

    found = images.called(ImageName(name="two/a", sha256=sha256))
    Path(tmp_path / "clinic").rename(tmp_path / "moved")
    moved = Images([tmp_path / "moved"]).with_content(sha256, 0)

    assert found.task.ref.label == "clinic/one/a.png"
    assert moved.task.ref.label == "moved/one/a.png"
    with pytest.raises(UserError, match="None of the images"):
        images.called(ImageName(name="one/a", sha256="ab" * 32))


def test_order_is_that_of_the_folders(images, tmp_path):
    first, last = (
        open_file(tmp_path / "clinic" / name).sha256 for name in ("one/a.png", "two/b.png")
    )

    assert images.rank(first) < images.rank(last) < images.rank("ab" * 32)
