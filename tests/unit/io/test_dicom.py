from __future__ import annotations

import pickle
import tracemalloc
import zlib

import numpy as np
from pydicom import uid
import pytest

from busi_desktop.errors import UserError
from busi_desktop.io import dicom_parse as module
from busi_desktop.io.discover import SourceRef
from busi_desktop.io.here import open_here
from tests.unit.io.files import (
    COLS,
    ROWS,
    code_of,
    color_ramp,
    dicom,
    frame_of,
    opened,
    ramp,
    region,
    sample,
    saved,
)

CINE = np.concatenate([ramp() // (n + 1) for n in range(3)])
CINE_TAGS = {"Rows": ROWS, "NumberOfFrames": "3"}


def cine(**tags: object) -> bytes:
    return dicom(CINE, tags=CINE_TAGS | tags)


@pytest.mark.parametrize(
    ("sop_class", "kind"),
    [
        (uid.UltrasoundImageStorage, "DICOM Ultrasound Image"),
        (uid.UltrasoundMultiFrameImageStorage, "DICOM Ultrasound Multi-frame Image"),
        ("1.2.840.10008.5.1.4.1.1.6", "DICOM Ultrasound Image (retired class)"),
        ("1.2.840.10008.5.1.4.1.1.3", "DICOM Ultrasound Multi-frame Image (retired class)"),
        (uid.SecondaryCaptureImageStorage, "DICOM Secondary Capture Image"),
        ("1.2.840.10008.5.1.4.1.1.7.2", "DICOM Secondary Capture Cine"),
        ("1.2.840.10008.5.1.4.1.1.7.3", "DICOM Secondary Capture Cine"),
        ("1.2.840.10008.5.1.4.1.1.7.4", "DICOM Secondary Capture Cine"),
    ],
)
def test_image_classes_are_read_and_named(tmp_path, sop_class, kind):
    frame = frame_of(dicom(ramp(), tags={"SOPClassUID": sop_class}), tmp_path)

    assert frame.source.kind == kind


@pytest.mark.parametrize(
    ("sop_class", "words"),
    [
        (uid.CTImageStorage, "CT Image"),
        (uid.SegmentationStorage, "Segmentation"),
        (uid.EncapsulatedPDFStorage, "PDF"),
        ("1.2.840.10008.5.1.4.1.1.7.1", "Single Bit"),
        (uid.EnhancedUSVolumeStorage, "Three-dimensional"),
        ("1.2.3.4.5", "1.2.3.4.5"),
        (None, "does not say"),
    ],
)
def test_other_classes_are_refused_by_name(tmp_path, sop_class, words):
    data = dicom(ramp(), tags={"SOPClassUID": sop_class or "1.2.3.4.5"})
    if sop_class is None:
        data = data.replace(b"1.2.3.4.5\x00", b"?" * 10)

    with pytest.raises(UserError, match=words) as caught:
        opened(data, tmp_path)

    assert caught.value.code == "DICOM_UNSUPPORTED_CLASS"


@pytest.mark.parametrize(
    ("syntax", "words"),
    [
        ("1.2.840.10008.1.2.7.1", "video"),
        (uid.MPEG4HP41, "video"),
        (uid.HEVCMP51, "video"),
        ("1.2.840.10008.1.2.4.94", "JPIP"),
    ],
)
def test_other_compressions_are_refused_by_name(tmp_path, syntax, words):
    with pytest.raises(UserError, match=words) as caught:
        opened(dicom([b"\x00" * 100], syntax=syntax), tmp_path)

    assert caught.value.code == "DICOM_UNSUPPORTED_SYNTAX"


def test_an_unknown_compression_is_refused_by_its_number(tmp_path):
    data = dicom([b"\x00" * 100], syntax=uid.RLELossless)

    with pytest.raises(UserError, match=r"1\.2\.840\.10008\.9\.9") as caught:
        opened(data.replace(b"1.2.840.10008.1.2.5\x00", b"1.2.840.10008.9.9.9\x00"), tmp_path)

    assert caught.value.code == "DICOM_UNSUPPORTED_SYNTAX"


NATIVE_DATA = dicom(ramp())

BAD_FILES = {
    "no pixel data": (dicom(None), "DICOM_NO_PIXELS"),
    "empty pixel data": (dicom(b""), "DICOM_NO_PIXELS"),
    "cut in the picture": (NATIVE_DATA[:-100], "DICOM_TRUNCATED"),
    "cut before the picture": (NATIVE_DATA[:-1940], "DICOM_NO_PIXELS"),
    "short pixel data": (dicom(b"\x00" * 500), "DICOM_TRUNCATED"),
    "65,535 rows": (dicom(b"\x00" * 500, tags={"Rows": 65535}), "IMAGE_TOO_LARGE"),
    "no rows": (dicom(ramp(), tags={"Rows": None}), "DICOM_BAD_TAG"),
    "0 columns": (dicom(ramp(), tags={"Columns": 0}), "DICOM_BAD_TAG"),
    "-3 frames": (dicom(ramp(), tags={"NumberOfFrames": "-3"}), "DICOM_DAMAGED"),
    "a billion frames": (dicom(ramp(), tags={"NumberOfFrames": "1000000000"}), "IMAGE_TOO_LARGE"),
    "JPEG cut": (
        dicom([saved(ramp(), "JPEG")[:300]], syntax=uid.JPEGBaseline8Bit), "IMAGE_DAMAGED",
    ),
    "JPEG cut and closed": (
        dicom([saved(ramp(), "JPEG")[:600] + b"\xff\xd9"], syntax=uid.JPEGBaseline8Bit),
        "IMAGE_DAMAGED",
    ),
    "JPEG file cut": (
        dicom([saved(ramp(), "JPEG")], syntax=uid.JPEGBaseline8Bit)[:-300], "DICOM_TRUNCATED",
    ),
    "JPEG said, native given": (
        dicom(ramp()).replace(b"1.2.840.10008.1.2.1\x00", b"1.2.840.10008.1.2.5\x00"),
        "DICOM_DAMAGED",
    ),
    "native said, JPEG given": (
        dicom([saved(ramp(), "JPEG")], syntax=uid.RLELossless).replace(
            b"1.2.840.10008.1.2.5\x00", b"1.2.840.10008.1.2.1\x00"
        ),
        "DICOM_DAMAGED",
    ),
    "12-bit JPEG": (
        dicom(
            [saved(ramp(), "JPEG")],
            syntax=uid.JPEGExtended12Bit,
            tags={"BitsAllocated": 16, "BitsStored": 12},
        ),
        "DICOM_UNSUPPORTED_SYNTAX",
    ),
    "7 bits": (dicom(ramp(), tags={"BitsAllocated": 7}), "DICOM_UNSUPPORTED_DEPTH"),
    "32 bits": (
        dicom(ramp().tobytes() * 4, tags={"BitsAllocated": 32}), "DICOM_UNSUPPORTED_DEPTH",
    ),
    "more stored than allocated": (
        dicom(ramp(), tags={"BitsStored": 12}), "DICOM_UNSUPPORTED_DEPTH",
    ),
    "32-bit color": (sample("SC_rgb_rle_32bit.dcm"), "DICOM_UNSUPPORTED_DEPTH"),
    "gray with 3 samples": (
        dicom(color_ramp(), tags={"PhotometricInterpretation": "MONOCHROME2"}),
        "DICOM_UNSUPPORTED_COLOR",
    ),
    "RGB with 1 sample": (
        dicom(ramp(), tags={"PhotometricInterpretation": "RGB"}), "DICOM_UNSUPPORTED_COLOR",
    ),
    "HSV": (
        dicom(color_ramp(), tags={"PhotometricInterpretation": "HSV"}), "DICOM_UNSUPPORTED_COLOR",
    ),
    "YBR_PARTIAL_422": (
        dicom(color_ramp(), tags={"PhotometricInterpretation": "YBR_PARTIAL_422"}),
        "DICOM_UNSUPPORTED_COLOR",
    ),
    "no color model": (
        dicom(ramp(), tags={"PhotometricInterpretation": None}), "DICOM_UNSUPPORTED_COLOR",
    ),
    "2 samples": (dicom(ramp(), tags={"SamplesPerPixel": 2}), "DICOM_UNSUPPORTED_COLOR"),
    "damaged JPEG 2000": (
        sample("JPEG2000-embedded-sequence-delimiter.dcm"), "DICOM_DAMAGED",
    ),
    "structured report": (sample("reportsi.dcm"), "DICOM_UNSUPPORTED_CLASS"),
    "no meta, not an image": (sample("ExplVR_LitEndNoMeta.dcm"), "DICOM_UNSUPPORTED_CLASS"),
    "deflated, cut": (
        dicom(ramp(), syntax=uid.DeflatedExplicitVRLittleEndian)[:-50], "DICOM_TRUNCATED",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD_FILES)
def test_bad_files_are_refused_by_code(tmp_path, name):
    data, code = BAD_FILES[name]

    assert code_of(data, tmp_path) == code


@pytest.mark.parametrize(
    "name",
    [
        "examples_rgb_color.dcm",
        "examples_ybr_color.dcm",
        "examples_palette.dcm",
        "examples_jpeg2k.dcm",
        "ExplVR_BigEnd.dcm",
        "image_dfl.dcm",
        "JPEG2000.dcm",
        "SC_rgb_rle_2frame.dcm",
        "SC_rgb_dcmtk_+eb+cr.dcm",
    ],
)
def test_files_of_others_are_readable(tmp_path, name):
    source = opened(sample(name), tmp_path)

    frame = source.read_frame(source.n_frames - 1)

    assert frame.pixels.max() > frame.pixels.min()


def test_a_deflated_file_is_refused_at_the_caps(tmp_path, monkeypatch):
    data = dicom(ramp(), syntax=uid.DeflatedExplicitVRLittleEndian)

    monkeypatch.setattr(module, "MAX_INFLATED_BYTES", 1_000)
    assert code_of(data, tmp_path) == "IMAGE_TOO_LARGE"
    monkeypatch.undo()
    monkeypatch.setattr(module, "_HARMLESS_BYTES", 0)
    assert frame_of(data, tmp_path).pixels.shape == (ROWS, COLS)
    monkeypatch.setattr(module, "MAX_INFLATED_RATIO", 1)
    assert code_of(data, tmp_path) == "IMAGE_TOO_LARGE"


def test_a_deflated_header_inside_a_deflated_body_is_refused(tmp_path):
    outer = dicom(ramp(), syntax=uid.DeflatedExplicitVRLittleEndian)
    start = 144 + int.from_bytes(outer[140:144], "little")
    deflater = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    body = deflater.compress(outer[132:]) + deflater.flush()

    assert code_of(outer[:start] + body, tmp_path) == "DICOM_DAMAGED"


@pytest.mark.parametrize("syntax", [uid.ImplicitVRLittleEndian, uid.ExplicitVRLittleEndian])
def test_a_missing_header_is_tolerated_for_an_image_and_said_so(tmp_path, syntax):
    frame = frame_of(dicom(ramp(), syntax=syntax, preamble=False), tmp_path)

    np.testing.assert_array_equal(frame.pixels, ramp())
    assert any("does not state its encoding" in note for note in frame.source.notes)


def test_a_compression_is_never_guessed(tmp_path):
    data = dicom([saved(ramp(), "JPEG")], syntax=uid.JPEGBaseline8Bit, preamble=False)

    assert code_of(data, tmp_path) == "DICOM_DAMAGED"


def test_a_foreign_signature_in_the_preamble_is_no_matter(tmp_path):
    data = b"\x89PNG\r\n\x1a\n" + NATIVE_DATA[8:]

    np.testing.assert_array_equal(frame_of(data, tmp_path).pixels, ramp())


def test_frames_of_a_native_cine_are_read_by_index_in_any_order(tmp_path):
    source = opened(cine(FrameTime="40"), tmp_path)

    assert source.n_frames == 3
    for index in (2, 0, 1):
        frame = source.read_frame(index)
        np.testing.assert_array_equal(frame.pixels, ramp() // (index + 1))
        assert frame.frame_id.frame_number == index
        assert frame.source.n_frames == 3
        assert frame.source.frame_time_ms == 40.0


@pytest.mark.parametrize(
    ("tags", "words"),
    [
        ({"NumberOfFrames": None}, "3 frames but declares 1"),
        ({"NumberOfFrames": "10"}, "only 3 of its 10 frames"),
        ({"HighBit": 3}, "High Bit"),
        ({"NumberOfFrames": "0"}, "0 frames"),
        ({"FrameTime": "-1"}, "playback speed"),
    ],
)
def test_what_was_tolerated_is_said(tmp_path, tags, words):
    frame = frame_of(cine(**tags), tmp_path)

    np.testing.assert_array_equal(frame.pixels, ramp())
    assert any(words in note for note in frame.source.notes)


def test_ids_and_origin_are_kept_and_the_patient_is_not(tmp_path):
    source = opened(dicom(ramp(), tags={"PatientComments": "MARKER-COMMENT"}), tmp_path)

    frame = source.read_frame(0)

    assert frame.frame_id.study_uid == "1.2.3"
    assert frame.frame_id.series_uid == "1.2.3.1"
    assert frame.frame_id.instance_uid == "1.2.3.4"
    assert (frame.source.modality, frame.source.manufacturer) == ("US", "Phantom Works")
    kept = pickle.dumps((source._decoder._decoder._dataset, frame.frame_id, frame.source))
    assert b"MARKER" not in kept


def test_a_uid_that_is_none_is_not_passed_on(tmp_path):
    data = dicom(ramp(), tags={"StudyInstanceUID": "7" * 20}).replace(
        b"7" * 20, b"../../etc/passwd...."
    )

    assert frame_of(data, tmp_path).frame_id.study_uid is None


def test_calibration_reaches_the_frame(tmp_path):
    data = dicom(ramp(), tags={"SequenceOfUltrasoundRegions": [region()]})

    geometry = frame_of(data, tmp_path).geometry

    assert geometry.shape == (ROWS, COLS)
    spacing = geometry.spacing_at((10.0, 10.0))
    assert spacing is not None
    assert (spacing.row_mm, spacing.col_mm) == pytest.approx((0.2, 0.1))
    assert geometry.spacing_at((1.0, 1.0)) is None


def test_deep_nesting_is_an_error_and_no_crash(tmp_path):
    item = b"\xfe\xff\x00\xe0\xff\xff\xff\xff"
    sequence = b"\x08\x00\x40\x11SQ\x00\x00\xff\xff\xff\xff" + item
    start = 144 + int.from_bytes(NATIVE_DATA[140:144], "little")

    data = NATIVE_DATA[:start] + sequence * 5_000 + NATIVE_DATA[start:]

    assert code_of(data, tmp_path) in {"DICOM_DAMAGED", "DICOM_UNSUPPORTED_CLASS"}


def test_a_cine_is_held_once_and_never_decoded_as_a_whole(tmp_path):
    n_frames, side = 64, 128
    frames = np.random.default_rng(0).integers(0, 256, (n_frames * side, side), np.uint8)
    path = tmp_path / "cine.dcm"
    path.write_bytes(dicom(frames, tags={"Rows": side, "NumberOfFrames": str(n_frames)}))
    ref = SourceRef(label="cine", stem="cine", path=path)
    open_here(ref).read_frame(0)  # what is imported or cached at the first use

    tracemalloc.start()
    source = open_here(ref)
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.reset_peak()
    for index in range(n_frames):
        source.read_frame(index)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert held < 1.2 * frames.size
    assert peak - held < 8 * side * side
