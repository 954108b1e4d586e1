from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from busi_desktop.errors import UserError
from busi_desktop.io.discover import discover
from busi_desktop.io.file_set import NamedFiles, find_named
from busi_desktop.io.load import open_source
from tests.corpus import ROOT
from tests.unit.io.files import dicom, ramp, sample


@pytest.fixture
def disc(tmp_path: Path) -> Path:
    """Return the DICOMDIR of a folder with one image, and a file that lies outside of it."""
    (tmp_path / "cd/US1").mkdir(parents=True)
    (tmp_path / "secret.dcm").write_bytes(dicom(ramp()))
    (tmp_path / "cd/US1/1").write_bytes(dicom(ramp()))
    (tmp_path / "cd/DICOMDIR").write_bytes(sample("DICOMDIR"))
    return tmp_path / "cd/DICOMDIR"


def found(disc: Path, *names: str, **more: bool) -> list[Path | str]:
    named = NamedFiles(images=names, **more)
    return [
        what.code if isinstance(what, UserError) else what for _, what in find_named(disc, named)
    ]


@pytest.mark.parametrize("name", ["US1/1", "us1/1"])
def test_a_named_file_is_found_also_where_the_case_was_lost(disc, name):
    disc.parent.joinpath("US1").rename(disc.parent / name.split("/")[0])

    (path,) = found(disc, "US1/1")

    assert isinstance(path, Path)
    assert path.read_bytes() == dicom(ramp())


@pytest.mark.parametrize(
    "name",
    [
        "../secret.dcm", "US1/../../secret.dcm", "/etc/passwd", "..\\secret.dcm", "C:\\x", "US1//1",
        "./US1/1", "", "a\0b",
    ],
)  # fmt: skip
def test_a_name_that_leads_out_of_the_folder_is_not_followed(disc, name):
    assert found(disc, name) == ["FILE_SET_OUTSIDE"]


def test_a_link_that_leads_out_of_the_folder_is_not_followed(disc):
    (disc.parent / "LINK").symlink_to(disc.parent.parent)

    assert found(disc, "LINK/secret.dcm") == ["FILE_SET_OUTSIDE"]


def test_what_is_missing_empty_or_circular_is_told(disc):
    assert found(disc, "US1/2", "US1") == ["FILE_SET_MISSING"] * 2
    assert found(disc, "DICOMDIR") == ["FILE_SET_CIRCLE"]
    assert found(disc) == ["FILE_SET_EMPTY"]
    assert found(disc, "US1/1", is_circular=True) == ["FILE_SET_CIRCLE", disc.parent / "US1/1"]


def test_a_dicomdir_given_by_name_stands_for_its_images_and_names_each_that_is_missing(disc):
    target = disc.parent / "77654033/CR2/6247"
    target.parent.mkdir(parents=True)
    target.write_bytes(dicom(ramp()))

    result = discover([disc])

    assert [ref.label for ref in result.refs] == ["DICOMDIR/77654033/CR2/6247"]
    assert result.refs[0].stem == "77654033__CR2__6247"
    np.testing.assert_array_equal(open_source(result.refs[0]).read_frame(0).pixels, ramp())
    assert len(result.failures) == 30
    assert {error.code for _, error in result.failures} == {"FILE_SET_MISSING"}
    assert result.failures[0][0] == "DICOMDIR/77654033/CR1/6154"


def test_the_disc_that_pydicom_ships_is_complete_and_in_order():
    result = discover([ROOT / "test_files/dicomdirtests/DICOMDIR"])

    assert len(result.refs) == 31
    assert result.failures == ()
    assert result.refs[0].path.as_posix().endswith("77654033/CR1/6154")


def test_in_a_folder_the_files_are_walked_and_the_dicomdir_is_none_of_them(disc):
    result = discover([disc.parent])

    assert [ref.label for ref in result.refs] == ["cd/US1/1"]
    assert result.failures == ()


def test_a_file_of_that_name_that_is_none_fails_once(tmp_path):
    (tmp_path / "DICOMDIR").write_bytes(dicom(ramp()))

    result = discover([tmp_path / "DICOMDIR"])

    assert [(label, error.code) for label, error in result.failures] == [
        ("DICOMDIR", "DICOM_DAMAGED")
    ]
