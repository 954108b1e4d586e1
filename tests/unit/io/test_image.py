from __future__ import annotations

from io import BytesIO

import cv2
import numpy as np
from PIL import Image, ImageOps
import pytest

from busi_desktop.io import image as module
from busi_desktop.io.gray import stretch
from tests.unit.io.files import (
    COLS,
    ROWS,
    code_of,
    color_ramp,
    cv2_saved,
    frame_of,
    opened,
    plain_tiff,
    png_header,
    ramp,
    saved,
)

DEEP = ramp().astype(np.uint16) * 200 + 1000
DEEP_COLOR = color_ramp().astype(np.uint16) * 250 + 3
FLOAT = ramp().astype(np.float32) / 7 - 3
BINARY = (ramp() > 100).astype(np.uint8) * 255

# name -> (file, the gray plane it must give)
GRAY_FILES = {
    "png 8": (saved(ramp(), "PNG"), ramp()),
    "png 1": (saved(Image.fromarray(BINARY).convert("1"), "PNG"), BINARY),
    "png palette": (saved(Image.fromarray(ramp()).convert("P"), "PNG"), ramp()),
    "png gray as rgb": (saved(Image.fromarray(ramp()).convert("RGB"), "PNG"), ramp()),
    "png opaque alpha": (saved(Image.fromarray(ramp()).convert("LA"), "PNG"), ramp()),
    "png 16": (saved(DEEP, "PNG"), stretch(DEEP)),
    "tiff 8": (saved(ramp(), "TIFF"), ramp()),
    "tiff lzw": (saved(ramp(), "TIFF", compression="tiff_lzw"), ramp()),
    "tiff deflate": (saved(ramp(), "TIFF", compression="tiff_adobe_deflate"), ramp()),
    "tiff big": (saved(ramp(), "TIFF", big_tiff=True), ramp()),
    "tiff 16": (saved(DEEP, "TIFF"), stretch(DEEP)),
    "tiff white is zero 8": (plain_tiff(ramp(), photometric=0), 255 - ramp()),
    "tiff white is zero 16": (plain_tiff(DEEP, photometric=0), 255 - stretch(DEEP)),
    "tiff 32": (saved(DEEP.astype(np.int32) * 3000, "TIFF"), stretch(DEEP)),
    "tiff float": (saved(FLOAT, "TIFF"), stretch(FLOAT)),
    "bmp 8": (saved(ramp(), "BMP"), ramp()),
    "bmp 1": (saved(Image.fromarray(BINARY).convert("1"), "BMP"), BINARY),
    "bmp 24": (saved(Image.fromarray(ramp()).convert("RGB"), "BMP"), ramp()),
}

COLOR_FILES = {
    "png": saved(color_ramp(), "PNG"),
    "png rgba": saved(Image.fromarray(color_ramp()).convert("RGBA"), "PNG"),
    "tiff": saved(color_ramp(), "TIFF"),
    "bmp": saved(color_ramp(), "BMP"),
    "bmp 32": saved(Image.fromarray(color_ramp()).convert("RGBA"), "BMP"),
}

DEEP_COLOR_FILES = {
    "png": cv2_saved(DEEP_COLOR, ".png"),
    "tiff": cv2_saved(DEEP_COLOR, ".tiff"),
    "tiff plain": plain_tiff(DEEP_COLOR, photometric=2),
}


@pytest.mark.parametrize("name", GRAY_FILES)
def test_gray_files_give_their_pixels(tmp_path, name):
    data, expected = GRAY_FILES[name]

    frame = frame_of(data, tmp_path)

    np.testing.assert_array_equal(frame.pixels, expected)
    assert frame.rgb is None
    assert frame.geometry.shape == (ROWS, COLS)
    assert frame.geometry.regions == ()
    is_deep = any(word in name for word in ("16", "32", "float"))
    assert frame.source.notes == ((module.STRETCHED,) if is_deep else ())
    assert frame.source.kind.endswith(" image")


@pytest.mark.parametrize("name", COLOR_FILES)
def test_color_files_keep_their_color(tmp_path, name):
    frame = frame_of(COLOR_FILES[name], tmp_path)

    assert frame.rgb is not None
    np.testing.assert_array_equal(frame.rgb, color_ramp())
    assert frame.source.notes == ()


@pytest.mark.parametrize("name", DEEP_COLOR_FILES)
def test_16_bit_color_is_not_cut_to_8_bits_but_stretched(tmp_path, name):
    frame = frame_of(DEEP_COLOR_FILES[name], tmp_path)

    assert frame.rgb is not None
    np.testing.assert_array_equal(frame.rgb, stretch(DEEP_COLOR))
    assert frame.source.notes == (module.STRETCHED,)


def test_jpeg_is_read_as_pillow_reads_it(tmp_path):
    gray, color = saved(ramp(), "JPEG", quality=95), saved(color_ramp(), "JPEG", quality=95)

    np.testing.assert_array_equal(
        frame_of(gray, tmp_path).pixels, np.asarray(Image.open(BytesIO(gray)))
    )
    frame = frame_of(color, tmp_path)
    assert frame.rgb is not None
    np.testing.assert_array_equal(frame.rgb, np.asarray(Image.open(BytesIO(color))))
    assert frame.source.kind == "JPEG image"


def test_progressive_jpeg_is_read(tmp_path):
    frame = frame_of(saved(ramp(), "JPEG", quality=95, progressive=True), tmp_path)

    assert np.abs(frame.pixels.astype(int)[2:, 2:] - ramp()[2:, 2:]).mean() < 8


def test_cmyk_is_converted_and_said_so(tmp_path):
    data = saved(Image.fromarray(color_ramp()).convert("CMYK"), "JPEG", quality=95)

    frame = frame_of(data, tmp_path)

    assert frame.rgb is not None
    assert any("CMYK" in note for note in frame.source.notes)


def with_alpha(bits: int) -> np.ndarray:
    top = (1 << bits) - 1
    rgba = np.full((ROWS, COLS, 4), top, np.uint8 if bits == 8 else np.uint16)
    rgba[:, : COLS // 2, 3] = 0
    rgba[0, :, 3] = top // 3
    return rgba


@pytest.mark.parametrize("bits", [8, 16])
def test_transparent_parts_are_black_and_said_so(tmp_path, bits):
    rgba = with_alpha(bits)
    data = saved(rgba, "PNG") if bits == 8 else cv2_saved(rgba, ".png")

    frame = frame_of(data, tmp_path)

    assert not frame.pixels[1:, : COLS // 2].any()
    assert (frame.pixels[1:, COLS // 2 :] == 255).all()
    assert (frame.pixels[0] == 85).all()
    assert any("Transparent" in note for note in frame.source.notes)


def test_transparent_palette_entries_are_black(tmp_path):
    image = Image.fromarray(ramp()).convert("P")

    frame = frame_of(saved(image, "PNG", transparency=200), tmp_path)

    expected = np.where(ramp() == 200, 0, ramp())
    np.testing.assert_array_equal(frame.pixels, expected)


@pytest.mark.parametrize("orientation", range(2, 9))
@pytest.mark.parametrize("image_format", ["PNG", "JPEG"])
def test_exif_orientation_is_undone_as_pillow_does(tmp_path, orientation, image_format):
    exif = Image.Exif()
    exif[0x0112] = orientation
    data = saved(ramp(), image_format, exif=exif)
    expected = np.asarray(ImageOps.exif_transpose(Image.open(BytesIO(data))))

    frame = frame_of(data, tmp_path)

    np.testing.assert_array_equal(frame.pixels, expected)
    assert frame.geometry.shape == expected.shape
    assert any("EXIF" in note for note in frame.source.notes)


def test_exif_orientation_of_16_bit_color_is_undone(tmp_path):
    upright = frame_of(cv2_saved(DEEP_COLOR, ".png"), tmp_path)
    exif = Image.Exif()
    exif[0x0112] = 6
    plain = cv2_saved(DEEP_COLOR, ".png")
    chunk = saved(ramp(), "PNG", exif=exif)
    at = chunk.index(b"eXIf") - 4
    exif_chunk = chunk[at : at + 12 + int.from_bytes(chunk[at : at + 4], "big")]

    frame = frame_of(plain[:33] + exif_chunk + plain[33:], tmp_path)

    np.testing.assert_array_equal(frame.pixels, np.rot90(upright.pixels, -1))


@pytest.mark.parametrize("image", [ramp(), DEEP, DEEP_COLOR], ids=["8", "16", "16 color"])
@pytest.mark.parametrize(("orientation", "turns"), [(3, 2), (6, -1), (8, 1)])
def test_tiff_orientation_is_undone_once(tmp_path, image, orientation, turns):
    photometric = 2 if image.ndim == 3 else 1
    upright = frame_of(plain_tiff(image, photometric=photometric), tmp_path)

    data = plain_tiff(image, photometric=photometric, tag_274=orientation)

    np.testing.assert_array_equal(frame_of(data, tmp_path).pixels, np.rot90(upright.pixels, turns))


def test_pages_of_a_tiff_are_frames_of_their_own_size(tmp_path):
    pages = [Image.fromarray(ramp() // (n + 1)) for n in range(3)]
    pages[2] = pages[2].crop((0, 0, 33, 35))
    source = opened(saved(pages[0], "TIFF", save_all=True, append_images=pages[1:]), tmp_path)

    assert source.n_frames == 3
    for index in (2, 0, 1):
        frame = source.read_frame(index)
        np.testing.assert_array_equal(frame.pixels, np.asarray(pages[index]))
        assert frame.frame_id.frame_number == index
        assert frame.source.n_frames == 3


def test_16_bit_color_pages_are_decoded_one_by_one(tmp_path):
    second = np.ascontiguousarray(DEEP_COLOR[::-1])
    encoded = cv2.imencodemulti(
        ".tiff", [cv2.cvtColor(page, cv2.COLOR_RGB2BGR) for page in (DEEP_COLOR, second)]
    )[1]

    frame = frame_of(bytes(encoded), tmp_path, index=1)

    np.testing.assert_array_equal(frame.rgb, stretch(second))


def test_a_small_page_does_not_spoil_the_others(tmp_path):
    pages = [Image.fromarray(ramp()), Image.fromarray(ramp()[:8, :8])]
    source = opened(saved(pages[0], "TIFF", save_all=True, append_images=pages[1:]), tmp_path)

    np.testing.assert_array_equal(source.read_frame(0).pixels, ramp())
    with pytest.raises(module.UserError) as caught:
        source.read_frame(1)
    assert caught.value.code == "IMAGE_TOO_SMALL"


def test_an_animation_gives_its_first_picture_and_says_so(tmp_path):
    frames = [Image.fromarray(ramp()), Image.fromarray(255 - ramp())]
    source = opened(saved(frames[0], "PNG", save_all=True, append_images=frames[1:]), tmp_path)

    frame = source.read_frame(0)

    assert source.n_frames == 1
    np.testing.assert_array_equal(frame.pixels, ramp())
    assert any("several pictures" in note for note in frame.source.notes)


def flipped(data: bytes, at: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 0x10]) + data[at + 1 :]


PNG = saved(np.random.default_rng(0).integers(0, 256, (64, 64), np.uint8), "PNG")
JPEG = saved(np.random.default_rng(0).integers(0, 256, (64, 64), np.uint8), "JPEG")
NAN = FLOAT.copy()
NAN[3, 4] = np.nan

BAD_FILES = {
    "png 20,000 squared": (png_header(20_000, 20_000), "IMAGE_TOO_LARGE"),
    "png 9,000 squared": (png_header(9_000, 9_000), "IMAGE_TOO_LARGE"),
    "png 10,000 wide": (png_header(10_000, 40), "IMAGE_TOO_LARGE"),
    "png 10,000 by 1": (png_header(10_000, 1), "IMAGE_TOO_SMALL"),
    "png 3 by 3": (saved(ramp()[:3, :3], "PNG"), "IMAGE_TOO_SMALL"),
    "png cut": (PNG[: len(PNG) // 2], "IMAGE_DAMAGED"),
    "png without end": (PNG[:-12], "IMAGE_DAMAGED"),
    "png wrong checksum": (PNG[:-16] + b"\x00\x00\x00\x00" + PNG[-12:], "IMAGE_DAMAGED"),
    "png flipped bit": (flipped(PNG, len(PNG) // 2), "IMAGE_DAMAGED"),
    "png signature only": (PNG[:8], "IMAGE_DAMAGED"),
    "jpeg cut": (JPEG[: len(JPEG) // 2], "IMAGE_DAMAGED"),
    "jpeg cut and closed": (JPEG[: len(JPEG) // 2] + b"\xff\xd9", "IMAGE_DAMAGED"),
    "jpeg signature only": (JPEG[:4], "IMAGE_DAMAGED"),
    "jpeg 12 bits": (
        JPEG.replace(b"\xff\xc0\x00\x0b\x08", b"\xff\xc0\x00\x0b\x0c"),
        "IMAGE_DAMAGED",
    ),
    "tiff cut": (saved(ramp(), "TIFF")[:-100], "IMAGE_DAMAGED"),
    "tiff lzw cut": (saved(ramp(), "TIFF", compression="tiff_lzw")[:-900], "IMAGE_DAMAGED"),
    "tiff nan": (saved(NAN, "TIFF"), "IMAGE_DAMAGED"),
    "tiff 16 color cut": (plain_tiff(DEEP_COLOR, photometric=2)[:-500], "IMAGE_DAMAGED"),
    "tiff lab": (saved(Image.new("LAB", (40, 40)), "TIFF"), "UNSUPPORTED_FORMAT"),
    "tiff of huge tiles": (
        plain_tiff(ramp(), photometric=1, tag_322=30_000, tag_323=30_000),
        "IMAGE_TOO_LARGE",
    ),
    "bmp cut": (saved(ramp(), "BMP")[:-200], "IMAGE_DAMAGED"),
    "gif": (saved(Image.fromarray(ramp()).convert("P"), "GIF"), "UNSUPPORTED_FORMAT"),
    "webp": (saved(ramp(), "WEBP"), "UNSUPPORTED_FORMAT"),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_bad_files_are_refused_by_code(tmp_path, name):
    data, code = BAD_FILES[name]

    assert code_of(data, tmp_path) == code


def test_a_loop_of_tiff_directories_ends(tmp_path):
    looped = plain_tiff(ramp(), photometric=1, next_ifd=8)

    assert opened(looped, tmp_path).n_frames == 1


def test_too_many_pages_are_refused(tmp_path, monkeypatch):
    pages = [Image.fromarray(ramp()) for _ in range(3)]
    data = saved(pages[0], "TIFF", save_all=True, append_images=pages[1:])

    monkeypatch.setattr(module, "MAX_PAGES", 2)

    assert code_of(data, tmp_path) == "IMAGE_TOO_LARGE"
