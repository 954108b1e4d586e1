from __future__ import annotations

from io import BytesIO

from pydicom import dcmread, uid
from pydicom.dataset import Dataset
import pytest

from busi_desktop.errors import UserError
from busi_desktop.io import dicom_tags
from tests.unit.io.files import dicom, ramp

# pydicom warns of what these files hold on purpose; in the program `load` keeps it quiet.
pytestmark = pytest.mark.filterwarnings("ignore:.*:UserWarning")


def read(*, syntax: str = uid.ExplicitVRLittleEndian, **tags: object) -> Dataset:
    """Return what a file with these elements parses to: values not yet converted."""
    return dcmread(BytesIO(dicom(ramp(), syntax=syntax, tags=tags)))


def patched(old: bytes, new: bytes, **tags: object) -> Dataset:
    data = dicom(ramp(), tags=tags)
    assert data.count(old) == 1
    assert len(old) == len(new)
    return dcmread(BytesIO(data.replace(old, new)))


def test_integers_are_read_and_defaults_fill_absence_only():
    dataset = read(NumberOfFrames="12")

    assert dicom_tags.integer(dataset, "NumberOfFrames") == 12
    assert dicom_tags.integer(dataset, "Rows", default=1) == 40
    assert dicom_tags.integer(dataset, "NumberOfTimeSlots", default=7) == 7


def test_a_number_that_is_none_is_named_with_its_tag():
    dataset = patched(b"123456", b"12x456", NumberOfFrames="123456")

    with pytest.raises(UserError) as caught:
        dicom_tags.integer(dataset, "NumberOfFrames")

    assert caught.value.code == "DICOM_BAD_TAG"
    assert "Number of Frames (0028,0008)" in caught.value.message


def test_missing_and_broken_integers_are_errors():
    dataset = patched(b"123456", b"1357.5", NumberOfFrames="123456")

    for keyword in ("NumberOfFrames", "NumberOfTimeSlots"):
        with pytest.raises(UserError):
            dicom_tags.integer(dataset, keyword)


@pytest.mark.parametrize("syntax", [uid.ExplicitVRLittleEndian, uid.ImplicitVRLittleEndian])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("40", (40.0,)),
        (["40.5", "50"], (40.5, 50.0)),
        ("", ()),
    ],
)
def test_decimals_are_read_in_both_encodings(syntax, text, expected):
    assert dicom_tags.decimals(read(syntax=syntax, WindowCenter=text), "WindowCenter") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [(b"40,5  ", (40.5,)), (b"nan   ", ()), (b"1e999 ", ()), (b"wide  ", ()), (b"1\\\\3 x", ())],
)
def test_commas_are_decimal_marks_and_nonsense_is_nothing(text, expected):
    dataset = patched(b"123456", text, WindowCenter="123456")

    assert dicom_tags.decimals(dataset, "WindowCenter") == expected


def test_decimals_of_an_absent_element_are_none_and_doubles_are_doubles():
    dataset = read(RecommendedDisplayFrameRate="25")
    dataset.PhysicalDeltaX = -0.0125

    assert dicom_tags.decimals(dataset, "FrameTime") == ()
    assert dicom_tags.decimals(dataset, "RecommendedDisplayFrameRate") == (25.0,)
    assert dicom_tags.decimals(dataset, "PhysicalDeltaX") == (-0.0125,)


def test_texts_are_short_and_printable():
    dataset = Dataset()
    dataset.Manufacturer = "Phan\x1btom" + "x" * 100
    dataset.Modality = "  "

    text = dicom_tags.text(dataset, "Manufacturer")

    assert text is not None
    assert text.startswith("Phantomxxx")
    assert len(text) == 64
    assert dicom_tags.text(dataset, "Modality") is None
    assert dicom_tags.text(dataset, "StationName") is None


@pytest.mark.parametrize(
    ("value", "expected"),
    [("1.2.840.10008", "1.2.840.10008"), ("1.2/../etc", None), ("1" * 65, None)],
)
def test_uids_are_uids_or_nothing(value, expected):
    dataset = patched(b"9" * 70, value.encode().ljust(70, b"\x00"), StudyInstanceUID="9" * 70)

    # A text is cut to 64 characters, so a longer UID must not pass as its own beginning.
    assert dicom_tags.uid(dataset, "StudyInstanceUID") == expected
