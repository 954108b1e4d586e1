from __future__ import annotations

from io import BytesIO
import struct
import warnings

import numpy as np
from PIL import Image
from pydicom import dcmread, uid
from pydicom.encaps import encapsulate, get_frame
import pytest

from tests.unit.io.files import COLS, ROWS, code_of, dicom, frame_of, opened, ramp, saved

FRAMES = [saved(ramp() // (n + 1), "JPEG", quality=95) for n in range(3)]
DECODED = [np.asarray(Image.open(BytesIO(frame))) for frame in FRAMES]
CINE = {"NumberOfFrames": "3"}


def with_pixel_data(value: bytes, n_frames: int = 3, syntax: str = uid.JPEGBaseline8Bit) -> bytes:
    """Return a cine whose Pixel Data is `value` as it is: offset table, items and all."""
    data = dicom(FRAMES, syntax=syntax, tags={"NumberOfFrames": str(n_frames)})
    head = data[: data.index(b"\xe0\x7f\x10\x00OB") + 12]
    return head + value + b"\xfe\xff\xdd\xe0\0\0\0\0"


def item(value: bytes) -> bytes:
    return b"\xfe\xff\x00\xe0" + struct.pack("<I", len(value)) + value


def even(value: bytes) -> bytes:
    return value + b"\0" * (len(value) % 2)


def in_pieces(*, table: bool, size: int = 400) -> bytes:
    """Return the cine's frames in pieces of some bytes, with a right offset table or none."""
    body, offsets = b"", []
    for frame in FRAMES:
        offsets.append(len(body))
        body += b"".join(item(even(frame)[at : at + size]) for at in range(0, len(frame), size))
    return item(struct.pack("<3I", *offsets) if table else b"") + body


def notes_of(data: bytes, folder) -> str:
    return " ".join(frame_of(data, folder).source.notes)


@pytest.mark.parametrize("table", [True, False])
def test_frames_in_several_pieces_are_put_together(tmp_path, table):
    source = opened(with_pixel_data(in_pieces(table=table)), tmp_path)

    assert [source.read_frame(n).pixels.tobytes() for n in range(3)] == [
        image.tobytes() for image in DECODED
    ]
    assert not any("table" in note for note in source.read_frame(0).source.notes)


def test_one_frame_in_several_pieces_is_put_together(tmp_path):
    pieces = [even(FRAMES[0])[at : at + 100] for at in range(0, len(FRAMES[0]), 100)]

    data = with_pixel_data(item(b"") + b"".join(map(item, pieces)), n_frames=1)

    np.testing.assert_array_equal(frame_of(data, tmp_path).pixels, DECODED[0])


@pytest.mark.parametrize(
    "offsets", [(0, 4, 8), (8, 0, 4), (0, 1 << 30, 1 << 31), (0,)], ids=["a", "b", "c", "d"]
)
def test_a_wrong_table_of_frames_is_not_used_and_that_is_said(tmp_path, offsets):
    table = item(struct.pack(f"<{len(offsets)}I", *offsets))
    data = with_pixel_data(table + b"".join(item(even(frame)) for frame in FRAMES))
    source = opened(data, tmp_path)

    for index, image in enumerate(DECODED):
        frame = source.read_frame(index)
        np.testing.assert_array_equal(frame.pixels, image)
    assert any("table of frames is wrong" in note for note in frame.source.notes)


def test_a_right_table_of_frames_is_not_mentioned(tmp_path):
    data = with_pixel_data(encapsulate(FRAMES, has_bot=True))

    assert "table" not in notes_of(data, tmp_path)


def test_a_compressed_cine_that_was_cut_gives_its_whole_frames_and_says_so(tmp_path):
    whole = dicom(FRAMES, syntax=uid.JPEGBaseline8Bit, tags=CINE)

    source = opened(whole[: -len(FRAMES[2]) // 2], tmp_path)

    assert source.n_frames == 2
    for index in (1, 0):
        frame = source.read_frame(index)
        np.testing.assert_array_equal(frame.pixels, DECODED[index])
        assert any("only 2 of its 3 frames" in note for note in frame.source.notes)
        assert frame.source.n_frames == 2


def test_a_native_cine_that_was_cut_gives_its_whole_frames_and_says_so(tmp_path):
    frames = np.concatenate([ramp() // (n + 1) for n in range(3)])
    whole = dicom(frames, tags=CINE | {"Rows": ROWS})

    source = opened(whole[: -ROWS * COLS // 2], tmp_path)

    assert source.n_frames == 2
    np.testing.assert_array_equal(source.read_frame(1).pixels, ramp() // 2)
    assert "only 2 of its 3 frames" in " ".join(source.read_frame(1).source.notes)


@pytest.mark.parametrize("compressed", [True, False])
def test_more_frames_than_declared_are_mentioned_and_the_first_is_read(tmp_path, compressed):
    if compressed:
        data = dicom(FRAMES, syntax=uid.JPEGBaseline8Bit)
    else:
        data = dicom(np.concatenate([ramp()] * 3), tags={"Rows": ROWS})

    source = opened(data, tmp_path)

    assert source.n_frames == 1
    assert "seems to hold 3 frames but declares 1" in " ".join(source.read_frame(0).source.notes)


def test_rle_is_cut_and_counted_as_well(tmp_path):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        native = dcmread(BytesIO(dicom(ramp())))
        native.compress(uid.RLELossless, encoding_plugin="pydicom", generate_instance_uid=False)
    stream = get_frame(native.PixelData, 0, number_of_frames=1)
    data = dicom([stream] * 3, syntax=uid.RLELossless, tags=CINE)

    source = opened(data[: -len(stream) // 2], tmp_path)

    assert source.n_frames == 2
    np.testing.assert_array_equal(source.read_frame(1).pixels, ramp())


@pytest.mark.parametrize(("excess", "is_said"), [(0, False), (1024, True)])
def test_bytes_behind_the_picture_are_ignored_and_padding_is_not_mentioned(
    tmp_path, excess, is_said
):
    odd = ramp(41, 47)
    data = dicom(odd.tobytes() + b"\x7f" * excess, tags={"Rows": 41, "Columns": 47})

    frame = frame_of(data, tmp_path)

    np.testing.assert_array_equal(frame.pixels, odd)
    assert (
        any("more bytes than its picture needs" in note for note in frame.source.notes) == is_said
    )


@pytest.mark.parametrize("syntax", [uid.JPEGBaseline8Bit, uid.RLELossless])
def test_pixel_data_without_a_fragment_is_incomplete(tmp_path, syntax):
    assert code_of(with_pixel_data(item(b""), syntax=syntax), tmp_path) == "DICOM_TRUNCATED"
