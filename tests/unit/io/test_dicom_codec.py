from __future__ import annotations

import jpeg_ls
import numpy as np
from pydicom import uid
import pytest

from busi_desktop.io.dicom_codec import PLUGINS, absent_decoders
from busi_desktop.io.dicom_layout import HTJ2K, JPEG, NATIVE, READABLE
from busi_desktop.io.gray import stretch
from busi_desktop.io.image import STRETCHED
from tests.bad_inputs import smooth
from tests.unit.io import htj2k_streams
from tests.unit.io.files import code_of, color_ramp, dicom, frame_of, ramp, saved

DEEP = ramp().astype(np.uint16) * 16
RGB = {"SamplesPerPixel": 3, "PhotometricInterpretation": "RGB", "PlanarConfiguration": 0}


def deep(bits: int = 16, **more: object) -> dict[str, object]:
    return {"BitsAllocated": 16, "BitsStored": bits, "HighBit": bits - 1} | more


def test_each_compression_has_a_decoder_that_is_named():
    assert set(PLUGINS) | NATIVE | JPEG == READABLE
    assert absent_decoders() == ()


def test_a_decoder_that_is_not_installed_is_told_by_what_it_decodes(monkeypatch):
    monkeypatch.setitem(PLUGINS, uid.JPEGLSLossless, "gdcm")

    assert absent_decoders() == ("JPEG-LS Lossless Image Compression",)


@pytest.mark.parametrize("syntax", sorted(HTJ2K))
@pytest.mark.parametrize(
    ("stream", "image", "tags"),
    [
        (htj2k_streams.RAMP, ramp(), {}),
        (htj2k_streams.DEEP, stretch(DEEP), deep()),
        (htj2k_streams.COLOR, color_ramp(), RGB | {"PhotometricInterpretation": "YBR_RCT"}),
    ],
    ids=["8", "16", "color"],
)
def test_htj2k_is_exact(tmp_path, syntax, stream, image, tags):
    frame = frame_of(dicom([stream], syntax=syntax, tags=tags), tmp_path)

    np.testing.assert_array_equal(frame.pixels if frame.rgb is None else frame.rgb, image)


def test_htj2k_that_is_cut_is_refused(tmp_path):
    half = htj2k_streams.RAMP[: len(htj2k_streams.RAMP) // 2]

    assert code_of(dicom([half], syntax=uid.HTJ2K), tmp_path) == "IMAGE_DAMAGED"


@pytest.mark.parametrize(
    ("image", "tags"),
    [(ramp(), {}), (DEEP, deep()), (DEEP, deep(12)), (color_ramp(), RGB)],
    ids=["8", "16", "12 in 16", "color"],
)
def test_jpeg_ls_is_exact(tmp_path, image, tags):
    mode = 2 if image.ndim == 3 else None
    stream = bytes(jpeg_ls.encode_array(image, interleave_mode=mode))

    frame = frame_of(dicom([stream], syntax=uid.JPEGLSLossless, tags=tags), tmp_path)

    shown = stretch(image) if image.dtype == np.uint16 else image
    np.testing.assert_array_equal(frame.pixels if frame.rgb is None else frame.rgb, shown)


def test_near_lossless_jpeg_ls_is_as_near_as_it_says(tmp_path):
    stream = bytes(jpeg_ls.encode_array(ramp(), lossy_error=3))

    frame = frame_of(dicom([stream], syntax=uid.JPEGLSNearLossless), tmp_path)

    assert 0 < np.abs(frame.pixels.astype(int) - ramp()).max() <= 3


@pytest.mark.parametrize("syntax", sorted(NATIVE))
def test_color_of_16_bits_is_stretched_and_said_so(tmp_path, syntax):
    image = color_ramp().astype(np.uint16) * 200

    frame = frame_of(dicom(image, syntax=syntax), tmp_path)

    np.testing.assert_array_equal(frame.rgb, stretch(image))
    assert STRETCHED in frame.source.notes


def test_signed_jpeg_2000_keeps_its_order(tmp_path):
    image = DEEP.astype(np.int16) - 2000
    stream = saved((image.astype(np.int32) + (1 << 15)).astype(np.uint16), "JPEG2000", no_jp2=True)
    # In the codestream's SIZ, bit 7 of a component's depth says that it is signed (T.800 A.5.1).
    at = stream.index(b"\xff\x51") + 40
    stream = stream[:at] + bytes([0x8F]) + stream[at + 1 :]

    tags = deep(PixelRepresentation=1)
    frame = frame_of(dicom([stream], syntax=uid.JPEG2000Lossless, tags=tags), tmp_path)

    np.testing.assert_array_equal(frame.pixels, stretch(image))


@pytest.mark.parametrize("by_plane", [0, 1])
@pytest.mark.parametrize("kind", ["soft", "ramp", "stripes", "flat", "noise"])
def test_color_in_the_arrangement_that_the_file_states_is_read_whatever_it_shows(
    tmp_path, by_plane, kind
):
    image = {
        "soft": smooth(96, 90),
        "ramp": color_ramp(),
        "stripes": np.repeat(np.arange(96, dtype=np.uint8)[:, None, None] * 2, 270, 1).reshape(
            96, 90, 3
        ),
        "flat": np.full((96, 90, 3), (200, 10, 10), np.uint8),
        "noise": np.random.default_rng(0).integers(0, 256, (96, 90, 3), np.uint8),
    }[kind]
    stored = np.moveaxis(image, 2, 0) if by_plane else image
    tags = RGB | {
        "Rows": image.shape[0],
        "Columns": image.shape[1],
        "PlanarConfiguration": by_plane,
    }

    frame = frame_of(dicom(np.ascontiguousarray(stored).tobytes(), tags=tags), tmp_path)

    shown = np.stack([frame.pixels] * 3, 2) if frame.rgb is None else frame.rgb
    np.testing.assert_array_equal(shown, image)
