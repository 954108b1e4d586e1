from __future__ import annotations

import numpy as np
import pytest

from busi_desktop.io.signature import HEAD_BYTES, FileKind, identify
from tests.unit.io.files import dicom, ramp, saved

BARE = dicom(ramp(), preamble=False)


@pytest.mark.parametrize("kind", [FileKind.PNG, FileKind.JPEG, FileKind.TIFF, FileKind.BMP])
def test_what_pillow_writes_is_recognized(kind):
    data = saved(ramp(), kind.value)

    assert identify(data[:HEAD_BYTES]) is kind
    assert kind.is_readable


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"\x00" * 128 + b"DICM", FileKind.DICOM),
        (b"MZ" + b"\x00" * 126 + b"DICM" + b"\x02\x00", FileKind.DICOM),
        (BARE[:HEAD_BYTES], FileKind.DICOM),
        (b"\x08\x00\x05\x00\x0a\x00\x00\x00ISO_IR 100", FileKind.DICOM),
        (b"\x00\x08\x00\x05CS\x00\x0aISO_IR 100", FileKind.DICOM),
        (b"PK\x03\x04" + b"\x00" * 30, FileKind.ZIP),
        (b"II+\x00\x08\x00", FileKind.TIFF),
        (b"GIF89a" + b"\x00" * 20, FileKind.GIF),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", FileKind.WEBP),
        (b"\x00\x00\x00\x18ftypheic" + b"\x00" * 20, FileKind.HEIF),
        (b"\x00\x00\x00\x18ftypavif" + b"\x00" * 20, FileKind.HEIF),
        (b"8BPS\x00\x01", FileKind.PHOTOSHOP),
        (b"%PDF-1.7", FileKind.PDF),
        (b"\x1f\x8b\x08", FileKind.GZIP),
        (b"7z\xbc\xaf\x27\x1c", FileKind.SEVEN_ZIP),
        (b"Rar!\x1a\x07\x00", FileKind.RAR),
    ],
)
def test_other_signatures_are_recognized(head, kind):
    assert identify(head) is kind


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"\x00" * HEAD_BYTES,
        b"BMI,age,label\n21.5,40,benign\n",
        b"# Notes\n",
        b"<!DOCTYPE html><html>",
        b"\x08\x00\x05\x00\xff\xff\xff\x7f" + b"x" * 20,
        b"\x08\x00\x05\x77\x04\x00\x00\x00abcd1234",
        b"\x00\x08\x05\x00\x04\x00\x00\x00abcd1234",
        np.random.default_rng(1).bytes(HEAD_BYTES),
    ],
)
def test_what_is_no_image_has_no_kind(head):
    assert identify(head) is None
