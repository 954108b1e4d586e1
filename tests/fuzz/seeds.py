"""What is mutated: pydicom's files, the samples, the bad inputs, and small files of all kinds.

A seed's name and its bytes are the same on every computer with the same libraries.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
import tempfile

import jpeg_ls
import numpy as np
from PIL import Image
from pydicom import uid

from busi_desktop.io.samples import samples_folder
from tests.bad_inputs import BAD_INPUTS, palette, rle, zipped
from tests.corpus import corpus_files, name_of, refiled
from tests.unit.io.files import color_ramp, cv2_saved, dicom, plain_tiff, ramp, region, saved
from tests.unit.io.htj2k_streams import COLOR, RAMP

LARGEST = 350_000
_LARGEST_BAD = 60_000
_EVERY_SLICE = 8  # of the same series in pydicom's DICOMDIR tests
_OFTEN = {"dicom": 5.0, "image": 4.0, "samples": 2.0, "bad": 0.5}
_YBR = {
    "SamplesPerPixel": 3, "PhotometricInterpretation": "YBR_FULL_422", "PlanarConfiguration": 0,
}  # fmt: skip


@cache
def seeds() -> dict[str, bytes]:
    """Return the corpus by name, in an order that does not change."""
    named = [*_shipped(), *_samples(), *_built_dicom(), *_built_images(), *_bad()]
    return {name: data for name, data in named if 0 < len(data) <= LARGEST}


@cache
def weights() -> dict[str, float]:
    """Return how often each seed is taken: whole pictures often; large ones tell no more."""
    return {
        name: _OFTEN.get(name.split("/")[0], 1.0) / (1.0 + len(data) / 20_000)
        for name, data in seeds().items()
    }


def _shipped() -> Iterator[tuple[str, bytes]]:
    """Yield what pydicom ships; X-ray, CT and MR images as Secondary Captures, to get decoded."""
    with tempfile.TemporaryDirectory() as folder:
        for number, path in enumerate(corpus_files()):
            is_slice = "dicomdirtests" in path.parts and "DICOMDIR" not in path.name
            if (is_slice and number % _EVERY_SLICE) or path.stat().st_size > LARGEST:
                continue
            copy = refiled(path, Path(folder))
            name = name_of(path)
            yield f"pydicom/{name}", (path if copy is None else copy).read_bytes()


def _samples() -> Iterator[tuple[str, bytes]]:
    for path in sorted(samples_folder().iterdir()):
        if path.suffix in {".png", ".dcm"}:
            yield f"samples/{path.name}", path.read_bytes()


def _bad() -> Iterator[tuple[str, bytes]]:
    for name, bad in BAD_INPUTS.items():
        if len(bad.data) <= _LARGEST_BAD:
            yield f"bad/{name}{bad.suffix}", bad.data


def _built_dicom() -> Iterator[tuple[str, bytes]]:
    gray, color, deep = ramp(), color_ramp(), ramp().astype(np.uint16) * 16
    rgb_tags = {"SamplesPerPixel": 3, "PhotometricInterpretation": "RGB", "PlanarConfiguration": 0}
    deep_tags = {"BitsAllocated": 16, "BitsStored": 16, "HighBit": 15}
    regions = {"SequenceOfUltrasoundRegions": [region(), region(box=(0, 0, 3, 30))]}
    for name, syntax in (
        ("implicit", uid.ImplicitVRLittleEndian),
        ("explicit", uid.ExplicitVRLittleEndian),
        ("big", uid.ExplicitVRBigEndian),
        ("deflated", uid.DeflatedExplicitVRLittleEndian),
    ):
        yield f"dicom/{name}-gray.dcm", dicom(gray, syntax=syntax, tags=regions)
        yield f"dicom/{name}-deep.dcm", dicom(deep, syntax=syntax)
        yield f"dicom/{name}-rgb.dcm", dicom(color, syntax=syntax, tags=regions)
    cine = regions | {"NumberOfFrames": 4, "FrameTime": 40}
    yield "dicom/cine.dcm", dicom(np.tile(gray, (4, 1)).tobytes(), tags=cine)
    yield "dicom/bare.dcm", dicom(gray, preamble=False)
    yield "dicom/palette.dcm", palette(entries=256, there=256)
    yield "dicom/422.dcm", dicom(bytes(gray.size * 2), tags=_YBR)
    yield "dicom/rle.dcm", rle()
    for syntax, name, stream, tags in (
        (uid.JPEGBaseline8Bit, "jpeg", saved(gray, "JPEG"), {}),
        (uid.JPEGBaseline8Bit, "jpeg-rgb", saved(color, "JPEG"), _YBR),
        (uid.JPEGLSLossless, "jls", bytes(jpeg_ls.encode_array(gray)), {}),
        (uid.JPEGLSLossless, "jls-deep", bytes(jpeg_ls.encode_array(deep)), deep_tags),
        (uid.JPEGLSLossless, "jls-rgb", bytes(jpeg_ls.encode_array(color)), rgb_tags),
        (uid.JPEG2000Lossless, "j2k", saved(gray, "JPEG2000", no_jp2=True), {}),
        (uid.JPEG2000, "j2k-rgb", saved(color, "JPEG2000", no_jp2=True), rgb_tags),
        (uid.JPEG2000Lossless, "jp2", saved(gray, "JPEG2000"), {}),
        (uid.HTJ2KLossless, "htj2k", RAMP, {}),
        (uid.HTJ2KLossless, "htj2k-rgb", COLOR, rgb_tags),
    ):
        yield f"dicom/{name}.dcm", dicom([stream], syntax=syntax, tags=tags)
        more = tags | {"NumberOfFrames": 3}
        yield f"dicom/{name}-3.dcm", dicom([stream] * 3, syntax=syntax, tags=more)


def _built_images() -> Iterator[tuple[str, bytes]]:
    gray, color, deep = ramp(), color_ramp(), ramp().astype(np.uint16) * 16
    picture = Image.fromarray(color)
    alpha = np.dstack([color, gray])
    exif = Image.Exif()
    exif[0x0112] = 6
    yield "image/gray.png", saved(gray, "PNG")
    yield "image/rgb.png", saved(color, "PNG")
    yield "image/rgba.png", saved(alpha, "PNG")
    yield "image/palette.png", saved(picture.quantize(16), "PNG", transparency=3)
    yield "image/one-bit.png", saved(Image.fromarray(gray).convert("1"), "PNG")
    yield "image/deep.png", saved(deep, "PNG")
    yield "image/deep-rgb.png", cv2_saved(color.astype(np.uint16) * 255, ".png")
    yield "image/deep-rgba.png", cv2_saved(alpha.astype(np.uint16) * 255, ".png")
    yield "image/turned.png", saved(gray, "PNG", exif=exif)
    several = [Image.fromarray(np.roll(gray, step)) for step in (5, 9)]
    yield "image/animated.png", saved(gray, "PNG", save_all=True, append_images=several)
    yield "image/gray.jpg", saved(gray, "JPEG")
    yield "image/rgb.jpg", saved(color, "JPEG", exif=exif)
    yield "image/progressive.jpg", saved(color, "JPEG", progressive=True)
    yield "image/cmyk.jpg", saved(picture.convert("CMYK"), "JPEG")
    for compression in ("raw", "tiff_lzw", "tiff_adobe_deflate", "packbits", "jpeg"):
        yield f"image/{compression}.tif", saved(color, "TIFF", compression=compression)
    yield "image/pages.tif", saved(gray, "TIFF", save_all=True, append_images=several)
    yield "image/big.tif", saved(gray, "TIFF", big_tiff=True)
    yield "image/deep.tif", saved(deep, "TIFF")
    yield "image/float.tif", saved(gray.astype(np.float32), "TIFF")
    yield "image/deep-rgb.tif", cv2_saved(color.astype(np.uint16) * 255, ".tif")
    yield "image/white-is-zero.tif", plain_tiff(deep, photometric=0)
    yield "image/fax.tif", saved(Image.fromarray(gray).convert("1"), "TIFF", compression="group4")
    yield "image/gray.bmp", saved(gray, "BMP")
    yield "image/rgb.bmp", saved(color, "BMP")
    yield "image/rgba.bmp", saved(Image.fromarray(alpha), "BMP")
    yield "image/palette.bmp", saved(picture.quantize(16), "BMP")
    members = (
        ("a.png", saved(gray, "PNG")), ("b/c.dcm", dicom(gray)), ("b/note.txt", b"no image"),
        ("b/d.jpg", saved(color, "JPEG")),
    )  # fmt: skip
    yield "image/some.zip", zipped(*members)
    yield "image/stored.zip", zipped(*members, method=0)
