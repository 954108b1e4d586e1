from __future__ import annotations

from io import BytesIO
import struct

from pydicom import dcmread
import pytest

from busi_desktop.errors import UserError
from busi_desktop.io.dicomdir import read_named_files
from busi_desktop.io.file_set import NamedFiles
from tests.unit.io.files import dicom, ramp, sample

DISC = sample("DICOMDIR")
FIRST = "77654033/CR1/6154"


def pointing(data: bytes, keyword_tag: bytes, old: int, new: int) -> bytes:
    """Return a DICOMDIR with one offset changed."""
    element = keyword_tag + b"UL\x04\x00"
    assert data.count(element + struct.pack("<I", old)) >= 1
    return data.replace(element + struct.pack("<I", old), element + struct.pack("<I", new), 1)


@pytest.mark.parametrize(
    "name", ["DICOMDIR", "DICOMDIR-bigEnd", "DICOMDIR-implicit", "DICOMDIR-reordered"]
)
def test_images_are_named_in_the_order_of_the_tree_however_they_are_stored(name):
    named = read_named_files(sample(name))

    assert len(named.images) == 31
    assert named.images == read_named_files(DISC).images
    assert (named.images[0], named.n_others, named.is_circular) == (FIRST, 0, False)


@pytest.mark.parametrize("name", ["DICOMDIR-nooffset", "DICOMDIR-nopatient"])
def test_images_that_no_offset_leads_to_are_named_as_well(name):
    assert set(read_named_files(sample(name)).images) == set(read_named_files(DISC).images)


def test_the_order_is_that_of_the_tree_and_not_of_the_file():
    records = dcmread(BytesIO(DISC)).DirectoryRecordSequence
    patients = [r.seq_item_tell for r in records if r.DirectoryRecordType == "PATIENT"]
    root = b"\x04\x00\x00\x12"

    named = read_named_files(pointing(DISC, root, patients[0], patients[1]))

    assert named.images[0].startswith("98892001/")
    assert named.images[-1].startswith("77654033/")
    assert set(named.images) == set(read_named_files(DISC).images)


def test_records_that_run_in_a_circle_end_and_are_told():
    records = dcmread(BytesIO(DISC)).DirectoryRecordSequence
    first, second = (records[n].seq_item_tell for n in (0, 1))
    lower = b"\x04\x00\x20\x14"  # of the first record, which leads to the second, back to itself

    named = read_named_files(pointing(DISC, lower, second, first))

    assert named.is_circular
    assert len(named.images) == 31


def test_records_out_of_use_and_of_other_kinds_are_left_out():
    disc = dcmread(BytesIO(DISC))
    images = [r for r in disc.DirectoryRecordSequence if r.DirectoryRecordType == "IMAGE"]
    images[0].RecordInUseFlag = 0
    images[1].DirectoryRecordType = "SR DOCUMENT"
    images[2].ReferencedFileID = "ALONE"
    images[3].ReferencedFileID = images[4].ReferencedFileID
    stream = BytesIO()
    disc.save_as(stream)

    named = read_named_files(stream.getvalue())

    assert len(named.images) == 28
    assert "ALONE" in named.images
    assert FIRST not in named.images
    assert named.n_others == 1


def test_a_disc_without_an_image_names_none():
    assert read_named_files(sample("DICOMDIR-empty.dcm")) == NamedFiles(images=())


def test_what_is_no_dicomdir_is_refused():
    with pytest.raises(UserError, match="does not list any file"):
        read_named_files(dicom(ramp()))
