from __future__ import annotations

from io import BytesIO

import numpy as np
from PIL import Image
from pydicom import dcmread, uid
from pydicom.dataset import Dataset
from pydicom.pixels import convert_color_space, pixel_array
import pytest

from busi_desktop.io.gray import stretch
from busi_desktop.io.image import STRETCHED
from tests.unit.io.files import (
    COLS,
    ROWS,
    code_of,
    color_ramp,
    dicom,
    frame_of,
    opened,
    ramp,
    sample,
    saved,
)

NATIVE = [uid.ImplicitVRLittleEndian, uid.ExplicitVRLittleEndian, uid.ExplicitVRBigEndian]
DEEP = ramp().astype(np.uint16) * 16
JPEG_GRAY = saved(ramp(), "JPEG", quality=95)
JPEG_COLOR = saved(color_ramp(), "JPEG", quality=95)
JPEG_COLOR_DECODED = np.asarray(Image.open(BytesIO(JPEG_COLOR)))


def encoded(frame: bytes, syntax: str, **tags: object) -> bytes:
    return dicom([frame], syntax=syntax, tags=tags)


def color_tags(model: str) -> dict[str, object]:
    return {"SamplesPerPixel": 3, "PhotometricInterpretation": model, "PlanarConfiguration": 0}


@pytest.mark.parametrize("syntax", [*NATIVE, uid.DeflatedExplicitVRLittleEndian])
def test_native_gray_is_kept_as_it_is(tmp_path, syntax):
    frame = frame_of(dicom(ramp(), syntax=syntax), tmp_path)

    np.testing.assert_array_equal(frame.pixels, ramp())
    assert frame.rgb is None
    assert frame.source.notes == ()


@pytest.mark.parametrize("syntax", NATIVE)
@pytest.mark.parametrize("planar", [0, 1])
def test_native_rgb_is_kept_in_both_arrangements(tmp_path, syntax, planar):
    pixels = np.moveaxis(color_ramp(), 2, 0).tobytes() if planar else color_ramp().tobytes()
    tags = color_tags("RGB") | {"PlanarConfiguration": planar}

    frame = frame_of(dicom(pixels, syntax=syntax, tags=tags), tmp_path)

    np.testing.assert_array_equal(frame.rgb, color_ramp())


@pytest.mark.parametrize("model", ["rgb", "RGB "])
def test_color_model_is_read_whatever_its_case(tmp_path, model):
    tags = color_tags(model)

    np.testing.assert_array_equal(
        frame_of(dicom(color_ramp().tobytes(), tags=tags), tmp_path).rgb, color_ramp()
    )


def test_monochrome1_is_inverted(tmp_path):
    tags = {"PhotometricInterpretation": "MONOCHROME1"}

    np.testing.assert_array_equal(frame_of(dicom(ramp(), tags=tags), tmp_path).pixels, 255 - ramp())


def test_native_ycbcr_becomes_rgb(tmp_path):
    ybr = np.asarray(convert_color_space(color_ramp(), "RGB", "YBR_FULL"), dtype=np.uint8)

    frame = frame_of(dicom(ybr, tags=color_tags("YBR_FULL")), tmp_path)

    expected = convert_color_space(ybr, "YBR_FULL", "RGB")
    assert np.abs(frame.rgb.astype(int) - expected).max() <= 1


def test_subsampled_ycbcr_agrees_with_pydicom(tmp_path):
    data = sample("SC_ybr_full_422_uncompressed.dcm")

    frame = frame_of(data, tmp_path)

    expected = pixel_array(BytesIO(data))
    assert np.abs(frame.rgb.astype(int) - expected).max() <= 1


@pytest.mark.parametrize("syntax", NATIVE)
def test_more_than_8_bits_are_stretched_and_said_so(tmp_path, syntax):
    frame = frame_of(dicom(DEEP, syntax=syntax, tags={"BitsStored": 12, "HighBit": 11}), tmp_path)

    np.testing.assert_array_equal(frame.pixels, stretch(DEEP))
    assert frame.source.notes == (STRETCHED,)


def test_bits_above_those_stored_are_ignored(tmp_path):
    with_overlay = DEEP | 0x8000

    frame = frame_of(dicom(with_overlay, tags={"BitsStored": 12, "HighBit": 11}), tmp_path)

    np.testing.assert_array_equal(frame.pixels, stretch(DEEP))


def test_8_bits_in_16_are_kept_as_they_are(tmp_path):
    frame = frame_of(
        dicom(ramp().astype(np.uint16), tags={"BitsStored": 8, "HighBit": 7}), tmp_path
    )

    np.testing.assert_array_equal(frame.pixels, ramp())


def test_signed_values_keep_their_order(tmp_path):
    signed = ramp().astype(np.int16) - 100
    data = dicom(signed.view(np.uint16), tags={"PixelRepresentation": 1})

    np.testing.assert_array_equal(frame_of(data, tmp_path).pixels, stretch(signed))


WINDOW = {"WindowCenter": "1000", "WindowWidth": "2000"}


@pytest.mark.parametrize(
    ("tags", "curve"),
    [
        (WINDOW, lambda v: (v - 999.5) / 1999 + 0.5),
        (WINDOW | {"VOILUTFunction": "LINEAR"}, lambda v: (v - 999.5) / 1999 + 0.5),
        (WINDOW | {"VOILUTFunction": "LINEAR_EXACT"}, lambda v: (v - 1000) / 2000 + 0.5),
        (WINDOW | {"VOILUTFunction": "SIGMOID"}, lambda v: 1 / (1 + np.exp((1000 - v) / 500))),
        (
            {"WindowCenter": ["1000", "5"], "WindowWidth": ["2000", "7"]},
            lambda v: (v - 999.5) / 1999 + 0.5,
        ),
        (WINDOW | {"RescaleSlope": "0.5", "RescaleIntercept": "100"},
         lambda v: (v / 2 + 100 - 999.5) / 1999 + 0.5),
        ({"WindowCenter": "1000", "WindowWidth": "1"}, lambda v: np.where(v <= 999.5, 0.0, 1.0)),
    ],
)  # fmt: skip
def test_windows_are_applied_as_the_standard_says(tmp_path, tags, curve):
    frame = frame_of(dicom(DEEP, tags=tags), tmp_path)

    expected = np.rint(np.clip(curve(DEEP.astype(float)), 0, 1) * 255)
    np.testing.assert_array_equal(frame.pixels, expected)
    assert any("window" in note for note in frame.source.notes)


def test_the_full_window_of_8_bits_changes_nothing(tmp_path):
    frame = frame_of(dicom(ramp(), tags={"WindowCenter": "128", "WindowWidth": "256"}), tmp_path)

    np.testing.assert_array_equal(frame.pixels, ramp())


@pytest.mark.parametrize(
    "tags",
    [
        {"WindowCenter": "100", "WindowWidth": "0"},
        {"WindowCenter": "100", "WindowWidth": "-5"},
        {"WindowCenter": "1e308", "WindowWidth": "100"},
        {"WindowCenter": "100", "WindowWidth": None},
        {"WindowCenter": "100", "WindowWidth": ""},
        {"WindowCenter": "100", "WindowWidth": "100", "VOILUTFunction": "MAGIC"},
    ],
)
def test_windows_without_sense_are_ignored_and_said_so(tmp_path, tags):
    frame = frame_of(dicom(ramp(), tags=tags), tmp_path)

    np.testing.assert_array_equal(frame.pixels, ramp())
    assert any("ignored" in note for note in frame.source.notes)


def test_a_comma_is_taken_as_the_decimal_mark(tmp_path):
    data = dicom(ramp(), tags={"WindowCenter": "100.75", "WindowWidth": "90.000"})
    expected = frame_of(data, tmp_path).pixels

    frame = frame_of(data.replace(b"100.75", b"100,75"), tmp_path)

    np.testing.assert_array_equal(frame.pixels, expected)


def test_a_negative_slope_turns_the_image_over(tmp_path):
    frame = frame_of(dicom(ramp(), tags={"RescaleSlope": "-1", "RescaleIntercept": "9"}), tmp_path)

    np.testing.assert_array_equal(frame.pixels, 255 - ramp())


def lut_item(data: list[int], *, first: int, bits: int) -> Dataset:
    item = Dataset()
    item.add_new("LUTDescriptor", "US", [len(data), first, bits])
    item.add_new("LUTData", "US", data)
    return item


def test_a_voi_table_is_applied_and_clamped_at_its_ends(tmp_path):
    table = [0, 128, 255]
    item = lut_item(table, first=100, bits=8)

    frame = frame_of(dicom(ramp(), tags={"VOILUTSequence": [item]}), tmp_path)

    expected = np.array(table)[np.clip(ramp().astype(int) - 100, 0, 2)]
    np.testing.assert_array_equal(frame.pixels, expected)


def test_a_modality_table_comes_before_the_stretch(tmp_path):
    item = lut_item(list(range(510, -2, -2)), first=0, bits=16)

    frame = frame_of(dicom(ramp(), tags={"ModalityLUTSequence": [item]}), tmp_path)

    np.testing.assert_array_equal(frame.pixels, 255 - ramp())


def palette_tags(table: np.ndarray, *, first: int = 0, bits: int = 16) -> dict[str, object]:
    tags: dict[str, object] = {"PhotometricInterpretation": "PALETTE COLOR"}
    for column, name in enumerate(("Red", "Green", "Blue")):
        prefix = f"{name}PaletteColorLookupTable"
        tags[f"{prefix}Descriptor"] = [len(table) % 65536, first, bits]
        tags[f"{prefix}Data"] = table[:, column].tobytes()
    return tags


@pytest.mark.parametrize("syntax", NATIVE)
@pytest.mark.parametrize(
    "kind", ["16 bits", "16 bits holding 8", "8 bits", "8 bits said, 16 given"]
)
def test_palettes_of_every_kind_and_byte_order_give_their_color(tmp_path, syntax, kind):
    table = np.random.default_rng(0).integers(0, 256, (256, 3))
    order = ">" if syntax == uid.ExplicitVRBigEndian else "<"
    stored = table.astype("u1" if kind == "8 bits" else f"{order}u2")
    if kind == "16 bits":
        stored = (stored << 8 | table ^ 0x5A).astype(stored.dtype)
    tags = palette_tags(stored, bits=8 if kind.startswith("8") else 16)

    frame = frame_of(dicom(ramp(), syntax=syntax, tags=tags), tmp_path)

    np.testing.assert_array_equal(frame.rgb, table[ramp()])


def test_indices_beyond_the_palette_get_its_end(tmp_path):
    table = np.array([[255, 0, 0], [0, 255, 0], [0, 0, 255]], dtype="<u2") << 8

    frame = frame_of(dicom(ramp(), tags=palette_tags(table, first=10)), tmp_path)

    expected = (table >> 8)[np.clip(ramp().astype(int) - 10, 0, 2)]
    np.testing.assert_array_equal(frame.rgb, expected)


def test_a_segmented_palette_is_expanded(tmp_path):
    tags: dict[str, object] = {"PhotometricInterpretation": "PALETTE COLOR"}
    for name, end in (("Red", 65280), ("Green", 0), ("Blue", 32640)):
        tags[f"{name}PaletteColorLookupTableDescriptor"] = [256, 0, 16]
        segments = np.array([0, 1, 0, 1, 255, end], dtype="<u2")  # one entry, then 255 to `end`
        tags[f"Segmented{name}PaletteColorLookupTableData"] = segments.tobytes()

    frame = frame_of(dicom(ramp(), tags=tags), tmp_path)

    np.testing.assert_array_equal(frame.rgb[..., 0], ramp())
    assert not frame.rgb[..., 1].any()
    assert np.abs(frame.rgb[..., 2].astype(int) - ramp() // 2).max() <= 1


def test_a_short_palette_is_refused(tmp_path):
    tags = palette_tags(np.zeros((10, 3), "u1"), bits=8)
    for name in ("Red", "Green", "Blue"):
        tags[f"{name}PaletteColorLookupTableDescriptor"] = [200, 0, 8]

    assert code_of(dicom(ramp(), tags=tags), tmp_path) == "DICOM_BAD_PALETTE"


@pytest.mark.parametrize("syntax", [uid.JPEGBaseline8Bit, uid.JPEGExtended12Bit])
def test_gray_jpeg_is_decoded(tmp_path, syntax):
    frame = frame_of(encoded(JPEG_GRAY, syntax), tmp_path)

    np.testing.assert_array_equal(frame.pixels, np.asarray(Image.open(BytesIO(JPEG_GRAY))))


@pytest.mark.parametrize(
    ("model", "warns"), [("YBR_FULL_422", False), ("YBR_FULL", False), ("RGB", True)]
)
def test_a_jpeg_stream_that_says_ycbcr_is_believed(tmp_path, model, warns):
    data = encoded(JPEG_COLOR, uid.JPEGBaseline8Bit, **color_tags(model))

    frame = frame_of(data, tmp_path)

    np.testing.assert_array_equal(frame.rgb, JPEG_COLOR_DECODED)
    assert any("contradicts" in note for note in frame.source.notes) == warns


@pytest.mark.parametrize(("model", "warns"), [("RGB", False), ("YBR_FULL_422", True)])
def test_a_jpeg_stream_that_says_rgb_is_believed(tmp_path, model, warns):
    stream = saved(color_ramp(), "JPEG", quality=95, keep_rgb=True)
    data = encoded(stream, uid.JPEGBaseline8Bit, **color_tags(model))

    frame = frame_of(data, tmp_path)

    np.testing.assert_array_equal(frame.rgb, np.asarray(Image.open(BytesIO(stream))))
    assert any("contradicts" in note for note in frame.source.notes) == warns


def test_a_jpeg_stream_that_says_nothing_leaves_it_to_the_header(tmp_path):
    silent = frame_of(sample("SC_rgb_jpeg.dcm"), tmp_path)

    expected = pixel_array(BytesIO(sample("SC_rgb_jpeg_dcmd.dcm")))
    np.testing.assert_array_equal(silent.rgb, expected)
    assert silent.source.notes == ()


def test_lossless_jpeg_of_8_bits_is_exact(tmp_path):
    frame = frame_of(sample("SC_rgb_jpeg_gdcm.dcm"), tmp_path)

    expected = pixel_array(BytesIO(sample("SC_rgb_rle.dcm")))  # the same picture
    np.testing.assert_array_equal(frame.rgb, expected)


@pytest.mark.parametrize("name", ["examples_jpeg2k.dcm", "SC_rgb_gdcm_KY.dcm"])
def test_color_jpeg_2000_is_not_converted_twice(tmp_path, name):
    stream = Image.open(BytesIO(_first_frame(sample(name))))

    np.testing.assert_array_equal(frame_of(sample(name), tmp_path).rgb, np.asarray(stream))


def _first_frame(data: bytes) -> bytes:
    from pydicom.encaps import get_frame

    return get_frame(dcmread(BytesIO(data)).PixelData, 0, number_of_frames=1)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_gray_jpeg_2000_is_exact(tmp_path, dtype):
    image = ramp() if dtype == np.uint8 else DEEP
    bits = 8 * np.dtype(dtype).itemsize
    stream = saved(image, "JPEG2000", no_jp2=True)

    tags = {"BitsAllocated": bits, "BitsStored": bits, "HighBit": bits - 1}
    frame = frame_of(encoded(stream, uid.JPEG2000Lossless, **tags), tmp_path)

    np.testing.assert_array_equal(frame.pixels, ramp() if bits == 8 else stretch(DEEP))


@pytest.mark.parametrize("image", [ramp(), DEEP, color_ramp()], ids=["8", "16", "color"])
def test_rle_is_exact(tmp_path, image):
    native = dcmread(BytesIO(dicom(image)))
    native.compress(uid.RLELossless, encoding_plugin="pydicom", generate_instance_uid=False)
    stream = BytesIO()
    native.save_as(stream)

    frame = frame_of(stream.getvalue(), tmp_path)

    shown = stretch(image) if image.dtype == np.uint16 else image
    np.testing.assert_array_equal(frame.pixels if image.ndim == 2 else frame.rgb, shown)


@pytest.mark.parametrize(
    ("stream", "syntax", "tags"),
    [
        (saved(ramp(ROWS, COLS + 8), "JPEG"), uid.JPEGBaseline8Bit, {}),
        (saved(ramp(COLS, ROWS), "JPEG2000", no_jp2=True), uid.JPEG2000Lossless, {}),
        (JPEG_COLOR, uid.JPEGBaseline8Bit, {}),
        (JPEG_GRAY, uid.JPEGBaseline8Bit, color_tags("RGB")),
    ],
)
def test_a_codestream_that_contradicts_the_header_is_refused(tmp_path, stream, syntax, tags):
    assert code_of(encoded(stream, syntax, **tags), tmp_path) == "DICOM_DAMAGED"


def test_frames_of_a_cine_are_decoded_one_by_one(tmp_path):
    frames = [saved(ramp() // (n + 1), "JPEG", quality=95) for n in range(3)]
    frames[1] = frames[1][: len(frames[1]) // 2]
    data = dicom(frames, syntax=uid.JPEGBaseline8Bit, tags={"NumberOfFrames": "3"})
    source = opened(data, tmp_path)

    for index in (2, 0):
        expected = np.asarray(Image.open(BytesIO(frames[index])))
        np.testing.assert_array_equal(source.read_frame(index).pixels, expected)
    with pytest.raises(Exception, match="damaged"):
        source.read_frame(1)
