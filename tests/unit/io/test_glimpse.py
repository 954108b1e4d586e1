"""The first frame of a large file from its first bytes: the same pixels, or nothing."""

from __future__ import annotations

import numpy as np
from pydicom import uid
import pytest

from busi_desktop.errors import UserError
from busi_desktop.io.glimpse import glimpse_here
from tests.unit.io.files import color_ramp, dicom, ramp, saved

N_FRAMES = 3
MORE = 2 << 20
"""Bytes behind the first frame: more than are looked at first."""


def loop(first, syntax: str, **tags: object) -> bytes:
    """Return an instance whose frames behind the first are long and never looked at."""
    return dicom(
        first,
        syntax=syntax,
        tags={"Rows": 40, "Columns": 48, "NumberOfFrames": N_FRAMES} | tags,
    )


def test_the_first_native_frame_of_a_loop_is_seen(tmp_path):
    path = tmp_path / "loop.dcm"
    frames = ramp().tobytes() + bytes(MORE)
    path.write_bytes(
        dicom(frames, tags={"NumberOfFrames": len(frames) // ramp().size, "Modality": "US"})
    )

    assert np.array_equal(glimpse_here(path).pixels, ramp())


def test_the_first_compressed_frame_of_a_loop_is_seen(tmp_path):
    path = tmp_path / "loop.dcm"
    first = saved(ramp(), "JPEG", quality=95)
    path.write_bytes(loop([first, bytes(MORE), bytes(MORE)], uid.JPEGBaseline8Bit))

    seen = glimpse_here(path).pixels.astype(int)

    assert np.abs(seen - ramp()).mean() < 3


def test_a_frame_that_is_not_whole_in_the_first_bytes_is_not_seen(tmp_path):
    path = tmp_path / "large.dcm"
    side = 2400
    path.write_bytes(dicom(bytes(side * side), tags={"Rows": side, "Columns": side}))

    with pytest.raises(UserError):
        glimpse_here(path)


def test_a_color_frame_may_take_more_of_the_file(tmp_path):
    path = tmp_path / "color.dcm"
    picture = np.tile(color_ramp(), (16, 16, 1))
    path.write_bytes(dicom(picture))

    assert np.array_equal(glimpse_here(path).rgb, picture)


@pytest.mark.parametrize("content", [b"", b"no image at all"])
def test_what_is_no_image_is_not_seen(tmp_path, content):
    path = tmp_path / "other"
    path.write_bytes(content)

    with pytest.raises(UserError):
        glimpse_here(path)
