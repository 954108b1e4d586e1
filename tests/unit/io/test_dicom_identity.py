from __future__ import annotations

from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
import pytest

from busi_desktop.domain.identity import Side, StatedSide, StudyIdentity
from busi_desktop.errors import UserError
from busi_desktop.io import load
from busi_desktop.io.dicom_identity import LONGEST, read_identity, stated_side
from busi_desktop.io.discover import SourceRef
from tests.unit.io.files import dicom, frame_of, ramp, saved


def identity(**tags):
    return read_identity(dicom(ramp(), tags=tags))


def coded(code):
    modifier, region = Dataset(), Dataset()
    modifier.CodeValue, modifier.CodingSchemeDesignator = code, "SCT"
    region.AnatomicRegionModifierSequence = Sequence([modifier])
    return Sequence([region])


def test_patient_and_study_are_read_as_a_reader_writes_them():
    found = identity(
        PatientName="Doe^Jane^^Dr.",
        PatientID="4711",
        PatientBirthDate="19700131",
        PatientSex="F",
        StudyDate="20260105",
        StudyDescription="Breast both sides",
        InstitutionName="Clinic",
    )

    assert found.patient_name == "Doe Jane Dr."
    assert (found.patient_id, found.birth_date, found.sex) == ("4711", "1970-01-31", "F")
    assert (found.study_date, found.study_description) == ("2026-01-05", "Breast both sides")
    assert (found.institution, found.accession_number) == ("Clinic", None)
    assert found.is_legible


@pytest.mark.parametrize(
    ("charset", "name", "expected"),
    [
        ("ISO_IR 100", "Müller^Ärzte", "Müller Ärzte"),
        ("ISO_IR 144", "Иванова^Анна", "Иванова Анна"),
        ("ISO_IR 138", "שרון^דבורה", "שרון דבורה"),
        ("ISO_IR 192", "Yamada^Tarou=山田^太郎", "Yamada Tarou · 山田 太郎"),
        (["", "ISO 2022 IR 87"], "Yamada^Tarou=山田^太郎", "Yamada Tarou · 山田 太郎"),
    ],
)
def test_names_are_read_by_the_character_set_that_the_file_states(charset, name, expected):
    found = identity(SpecificCharacterSet=charset, PatientName=name)

    assert (found.patient_name, found.is_legible) == (expected, True)


@pytest.mark.parametrize(
    ("charset", "expected"),
    [("ISO_IR 192", "M\ufffdRKER PATIENT"), (None, "MäRKER PATIENT"), ("WRONG", "MäRKER PATIENT")],
)
def test_bytes_that_no_character_set_explains_are_marked_and_no_crash(charset, expected):
    data = dicom(ramp(), tags={"SpecificCharacterSet": "ISO_IR 192" if charset else None})
    broken = data.replace(b"MARKER^PATIENT", b"M\xe4RKER^PATIENT")
    if charset:
        broken = broken.replace(b"ISO_IR 192", charset.ljust(10).encode())

    found = read_identity(broken)

    assert (found.patient_name, found.is_legible) == (expected, False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A\x1b[31mB\x00C\nD", "A [31mB C D"),
        ("abc\u202edef\u2066g", "abc def g"),
        ("x" * 10_000, "x" * (LONGEST - 1) + "…"),
        ("<b>&amp;", "<b>&amp;"),
        ("  \x00 ", None),
    ],
    ids=["escapes", "direction marks", "long", "markup", "nothing"],
)
def test_hostile_text_is_made_safe_to_show(text, expected):
    found = identity(SpecificCharacterSet="ISO_IR 192", StudyDescription=text)

    assert found.study_description == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("99999999", "99999999"), ("2024.01.05", "2024.01.05"), ("", None)]
)
def test_a_date_that_is_none_stays_its_text(text, expected):
    data = dicom(ramp(), tags={"StudyDate": "20240105"})
    stored = data.replace(b"20240105", text.ljust(8).encode()) if len(text) <= 8 else None
    found = read_identity(stored) if stored else identity(StudyDate=text)

    assert found.study_date == expected


@pytest.mark.parametrize(
    ("tags", "side", "origin"),
    [
        ({"ImageLaterality": "L", "Laterality": "R"}, Side.LEFT, "Image Laterality"),
        ({"ImageLaterality": "B"}, Side.BOTH, "Image Laterality"),
        ({"ImageLaterality": "U", "Laterality": "R"}, Side.RIGHT, "Laterality"),
        ({"ImageLaterality": "", "Laterality": "L"}, Side.LEFT, "Laterality"),
        ({"AnatomicRegionSequence": coded("7771000")}, Side.LEFT, "Anatomic Region Modifier"),
        (
            {"Laterality": "R", "AnatomicRegionSequence": coded("7771000")},
            Side.RIGHT,
            "Laterality",
        ),
    ],
)
def test_the_side_is_that_of_the_first_attribute_that_states_one(tags, side, origin):
    assert identity(**tags).side == StatedSide(side=side, origin=origin)


@pytest.mark.parametrize(
    "tags",
    [{}, {"Laterality": "LEFT"}, {"AnatomicRegionSequence": coded("76752008")}],
    ids=["nothing", "a word that is no code", "another code"],
)
def test_an_unstated_side_stays_unknown(tags):
    assert identity(**tags).side is None


def test_a_frame_carries_the_stated_side_and_nothing_of_the_patient(tmp_path):
    frame = frame_of(dicom(ramp(), tags={"ImageLaterality": "R"}), tmp_path)

    assert frame.source.side == StatedSide(side=Side.RIGHT, origin="Image Laterality")
    assert "MARKER" not in repr(frame.source)
    assert "MARKER" not in repr(frame.frame_id)


@pytest.mark.parametrize(
    ("value", "expected"), [(["L", "F"], ("L", "F")), (["A"], (None, None)), ("x", (None, None))]
)
def test_orientation_is_two_directions_or_unknown(value, expected):
    found = identity(PatientOrientation=value)

    assert (found.rows_toward, found.columns_toward) == expected


def test_the_view_is_what_the_header_calls_it():
    item = Dataset()
    item.CodeMeaning = "radial"

    found = identity(ViewCodeSequence=Sequence([item]), ViewPosition="3 o'clock")

    assert found.views == ("radial", "3 o'clock")


def test_a_plain_image_names_nobody():
    assert repr(read_identity(saved(ramp(), "PNG"))) == repr(StudyIdentity())
    assert read_identity(saved(ramp(), "PNG")) == StudyIdentity()


def test_it_is_read_in_the_decoding_process(tmp_path):
    path = tmp_path / "a.dcm"
    path.write_bytes(dicom(ramp(), tags={"ImageLaterality": "L"}))

    found = load.read_identity(SourceRef(label="a.dcm", stem="a", path=path))

    assert found.patient_name == "MARKER PATIENT"
    assert found.side == StatedSide(side=Side.LEFT, origin="Image Laterality")


def test_a_file_that_is_gone_is_an_error_in_words(tmp_path):
    with pytest.raises(UserError):
        load.read_identity(SourceRef(label="a", stem="a", path=tmp_path / "gone.dcm"))


def test_broken_values_are_unknown_and_no_crash():
    dataset = Dataset()
    dataset.AnatomicRegionSequence = Sequence([Dataset()])

    assert stated_side(dataset) is None
