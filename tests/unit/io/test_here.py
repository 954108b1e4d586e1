from __future__ import annotations

from hashlib import sha256
from pathlib import Path
import random
import zipfile

from hypothesis import given
from hypothesis import strategies as st
import numpy as np
from PIL import Image
from pydicom import uid
import pytest

from busi_desktop.domain.frame import Frame
from busi_desktop.errors import BugError, UserError
from busi_desktop.io import here as module
from busi_desktop.io.discover import SourceRef, discover
from busi_desktop.io.here import open_here
from tests.unit.io.files import (
    code_of,
    color_ramp,
    dicom,
    frame_of,
    opened,
    plain_tiff,
    ramp,
    region,
    saved,
)

SEEDS = {
    "dicom": dicom(
        ramp(), tags={"SequenceOfUltrasoundRegions": [region()], "PixelSpacing": [1, 2]}
    ),
    "dicom color": dicom(color_ramp()),
    "dicom 16": dicom(ramp().astype(np.uint16), tags={"WindowCenter": "99", "WindowWidth": "150"}),
    "dicom jpeg": dicom([saved(ramp(), "JPEG")], syntax=uid.JPEGBaseline8Bit),
    "dicom jpeg 2000": dicom([saved(ramp(), "JPEG2000", no_jp2=True)], syntax=uid.JPEG2000Lossless),
    "dicom bare": dicom(ramp(), syntax=uid.ImplicitVRLittleEndian, preamble=False),
    "png": saved(np.random.default_rng(0).integers(0, 256, (40, 48, 3), np.uint8), "PNG"),
    "jpeg": saved(color_ramp(), "JPEG"),
    "tiff": saved(ramp(), "TIFF", compression="tiff_lzw"),
    "tiff 16": plain_tiff(color_ramp().astype(np.uint16), photometric=2),
    "bmp": saved(ramp(), "BMP"),
}


def outcome(data: bytes, folder: Path) -> Frame | UserError:
    """Open bytes: the one promise is that nothing else than these two comes out."""
    try:
        source = opened(data, folder)
        frames = [source.read_frame(index) for index in {0, source.n_frames - 1}]
    except UserError as error:
        return error
    return frames[0]


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Cut, delete, insert, overwrite or flip; headers, which come first, more often."""
    out = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        at = int(len(out) * chance.random() ** 3)
        match chance.randrange(5):
            case 0:
                del out[at + chance.randint(0, 400) :]
            case 1:
                del out[at : at + chance.randint(1, 20)]
            case 2:
                out[at:at] = chance.randbytes(chance.randint(1, 20))
            case 3:
                out[at : at + 4] = chance.choice(
                    [b"\xff\xff\xff\xff", b"\x00\x00\x00\x00", b"\xfe\xff\xff\xff"]
                )
            case _ if out:
                out[min(at, len(out) - 1)] ^= 1 << chance.randrange(8)
            case _:
                pass
    return bytes(out)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "EMPTY_FILE"),
        (b"hello\n", "NOT_AN_IMAGE"),
        (b"\x00" * 132, "NOT_AN_IMAGE"),
        (b"<!DOCTYPE html><html><body>Log in</body></html>" * 10, "NOT_AN_IMAGE"),
        (b"PK\x03\x04" + b"\x00" * 40, "UNSUPPORTED_FORMAT"),
        (b"\x00" * 128 + b"DICM", "DICOM_TRUNCATED"),
    ],
)
def test_what_is_no_image_is_refused_by_code(tmp_path, data, code):
    assert code_of(data, tmp_path) == code


def test_content_counts_and_not_the_name(tmp_path):
    path = tmp_path / "really.dcm"
    path.write_bytes(saved(ramp(), "PNG"))

    frame = open_here(SourceRef(label="really.dcm", stem="really", path=path)).read_frame(0)

    assert frame.source.kind == "PNG image"


def test_a_source_knows_its_hash_and_gives_equal_frames_again(tmp_path):
    data = saved(color_ramp(), "PNG")
    source = opened(data, tmp_path)

    one, other = source.read_frame(0), source.read_frame(0)

    assert source.sha256 == sha256(data).hexdigest() == one.frame_id.content_sha256
    assert one.frame_id == other.frame_id
    np.testing.assert_array_equal(one.pixels, other.pixels)
    assert not one.pixels.flags.writeable


def test_a_member_of_a_zip_is_read_from_the_archive(tmp_path):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("x/a.png", saved(ramp(), "PNG"))

    (ref,) = discover([path]).refs

    np.testing.assert_array_equal(open_here(ref).read_frame(0).pixels, ramp())
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.zip"]


@pytest.mark.parametrize("index", [-1, 1, 10**9])
def test_a_frame_that_is_not_there_is_refused(tmp_path, index):
    source = opened(saved(ramp(), "PNG"), tmp_path)

    with pytest.raises(UserError) as caught:
        source.read_frame(index)

    assert caught.value.code == "FRAME_RANGE"


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (MemoryError(), "IMAGE_TOO_LARGE"),
        (RecursionError("too deep"), "IMAGE_DAMAGED"),
        (AttributeError("x"), "IMAGE_DAMAGED"),
        (Image.DecompressionBombError("x"), "IMAGE_DAMAGED"),
        (UserError("m.", hint="h.", code="OWN"), "OWN"),
    ],
)
def test_whatever_a_decoder_raises_becomes_a_user_error_with_its_cause(error, code):
    with pytest.raises(UserError) as caught, module.named_failures():
        raise error

    assert caught.value.code == code
    assert caught.value is error or caught.value.__cause__ is error


@pytest.mark.parametrize("error", [BugError("ours"), KeyboardInterrupt()])
def test_our_own_bugs_and_the_readers_interrupt_pass(error):
    with pytest.raises(type(error)), module.named_failures():
        raise error


@pytest.mark.parametrize("name", SEEDS)
def test_seeds_of_the_mutations_are_readable(tmp_path, name):
    assert isinstance(outcome(SEEDS[name], tmp_path), Frame)


@pytest.mark.parametrize("name", SEEDS)
def test_mutated_files_give_a_frame_or_a_user_error(tmp_path, name):
    chance = random.Random(name)

    found = [outcome(mutated(SEEDS[name], chance), tmp_path) for _ in range(20)]

    assert any(isinstance(one, UserError) for one in found)


@pytest.mark.fuzz
@pytest.mark.parametrize("name", SEEDS)
def test_many_mutated_files_give_a_frame_or_a_user_error(tmp_path, name):
    chance = random.Random(f"many {name}")
    for _ in range(1_000):
        outcome(mutated(SEEDS[name], chance), tmp_path)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Give Hypothesis a folder: fixtures of a function are not made anew for each example."""
    return tmp_path_factory.mktemp("property")


@given(
    name=st.sampled_from(["dicom", "png"]),
    changes=st.dictionaries(st.integers(0, 700), st.integers(0, 255), min_size=1, max_size=6),
    cut=st.none() | st.integers(0, 3_000),
)
def test_any_change_of_bytes_gives_a_frame_or_a_user_error(folder, name, changes, cut):
    data = bytearray(SEEDS[name])
    for at, value in changes.items():
        data[at % len(data)] = value

    outcome(bytes(data[:cut]), folder)


@given(st.binary(max_size=400))
def test_any_bytes_give_a_user_error(folder, data):
    with pytest.raises(UserError):
        frame_of(data, folder)
