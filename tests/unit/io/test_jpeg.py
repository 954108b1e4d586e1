from __future__ import annotations

from io import BytesIO

import numpy as np
from PIL import Image
import pytest

from busi_desktop.errors import UserError
from busi_desktop.io.jpeg import require_whole
from tests.unit.io.files import color_ramp, ramp, saved

NOISE = np.random.default_rng(0).integers(0, 256, (90, 70), np.uint8)

STREAMS = {
    "gray": saved(NOISE, "JPEG"),
    "color": saved(color_ramp(), "JPEG"),
    "4:4:4": saved(color_ramp(), "JPEG", subsampling=0),
    "optimized": saved(NOISE, "JPEG", optimize=True, quality=30),
    "progressive": saved(NOISE, "JPEG", progressive=True),
    "restart at each block": saved(NOISE, "JPEG", restart_marker_blocks=1),
    "restart at each row": saved(NOISE, "JPEG", restart_marker_rows=1),
    "flat": saved(np.full((64, 64), 128, np.uint8), "JPEG"),
    "black": saved(np.zeros((64, 64), np.uint8), "JPEG"),
}


def scan_start(stream: bytes) -> int:
    """Return where the codes of the last scan start."""
    at = stream.rindex(b"\xff\xda")
    return at + 2 + int.from_bytes(stream[at + 2 : at + 4], "big")


@pytest.mark.parametrize("name", STREAMS)
def test_a_whole_stream_passes(name):
    require_whole(STREAMS[name])


@pytest.mark.parametrize("name", STREAMS)
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_stream_that_was_cut_and_closed_is_refused(name, share):
    stream = STREAMS[name]
    start = scan_start(stream)
    cut = stream[: start + int((len(stream) - 2 - start) * share)].rstrip(b"\xff") + b"\xff\xd9"
    assert Image.open(BytesIO(cut)).convert("RGB").size  # the decoder sees nothing

    with pytest.raises(UserError) as caught:
        require_whole(cut)

    assert caught.value.code == "IMAGE_DAMAGED"


def test_what_follows_the_end_and_a_thumbnail_before_it_are_no_matter():
    exif = Image.Exif()
    exif[0x010E] = "x" * 40
    thumbnail = b"Exif\x00\x00" + exif.tobytes()[6:] + saved(ramp(), "JPEG")
    stream = saved(NOISE, "JPEG", exif=thumbnail)

    require_whole(stream)
    require_whole(stream + b"\xff\xd9 and some more \xff\xd9")


def test_a_stream_without_end_is_left_to_the_decoder():
    require_whole(STREAMS["gray"][:-2])
