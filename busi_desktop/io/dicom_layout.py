"""The Image Pixel attributes of an instance: read, checked, and refused by name where need be.

References
----------
DICOM PS3.3 C.7.6.3 (Image Pixel); PS3.5 section 8 and annex A (transfer syntaxes).
"""

from __future__ import annotations

from dataclasses import dataclass

from pydicom import uid
from pydicom.dataset import Dataset, FileDataset

from busi_desktop.domain.texts import say
from busi_desktop.errors import UserError
from busi_desktop.io import dicom_tags
from busi_desktop.io.gray import check_size, too_large

MAX_FRAMES = 5_000

NATIVE = frozenset({
    uid.ImplicitVRLittleEndian, uid.ExplicitVRLittleEndian, uid.ExplicitVRBigEndian,
})  # fmt: skip
DEFLATED = frozenset({uid.DeflatedExplicitVRLittleEndian})  # inflated before anything is read
JPEG = frozenset({
    uid.JPEGBaseline8Bit, uid.JPEGExtended12Bit, uid.JPEGLossless, uid.JPEGLosslessSV1,
})  # fmt: skip
JPEG_LS = frozenset({uid.JPEGLSLossless, uid.JPEGLSNearLossless})
JPEG_2000 = frozenset({uid.JPEG2000Lossless, uid.JPEG2000})
HTJ2K = frozenset({uid.HTJ2KLossless, uid.HTJ2KLosslessRPCL, uid.HTJ2K})
READABLE = NATIVE | JPEG | JPEG_LS | JPEG_2000 | HTJ2K | {uid.RLELossless}

GRAY = frozenset({"MONOCHROME1", "MONOCHROME2", "PALETTE COLOR"})
YBR = frozenset({"YBR_FULL", "YBR_FULL_422"})
COLOR = YBR | {"RGB", "YBR_ICT", "YBR_RCT"}

_VIDEO = ("MPEG", "HEVC", "SMPTE")
_JPEG_2000_FAMILY = JPEG_2000 | HTJ2K
_RE_EXPORT = "Export it uncompressed or as JPEG Baseline."
_AGAIN = "Export the image again from the scanner or the archive."

_NO_FRAME_COUNT = "The file declares 0 frames; one is read."
_HIGH_BIT = "The file's High Bit contradicts its Bits Stored and was ignored."
_NO_PLANES = "The file does not state how its color values are arranged: pixel by pixel is assumed."


@dataclass(frozen=True, slots=True, kw_only=True)
class PixelLayout:
    """Hold the Image Pixel attributes of an instance, checked."""

    syntax: uid.UID
    rows: int
    cols: int
    samples: int
    color_model: str
    bits_allocated: int
    bits_stored: int
    is_signed: bool
    by_plane: bool
    n_frames: int

    @property
    def frame_bytes(self) -> int:
        """Return how many bytes one frame takes uncompressed."""
        # 4:2:2 stores one Cb and one Cr for two pixels.
        samples = 2 if self.color_model == "YBR_FULL_422" else self.samples
        return self.rows * self.cols * samples * (self.bits_allocated // 8)


def read_layout(dataset: FileDataset) -> tuple[PixelLayout, tuple[str, ...]]:
    """Read the Image Pixel attributes and refuse what we don't decode.

    Parameters
    ----------
    dataset
        The instance, with pixel data.

    Returns
    -------
    layout
        As the file declares it.
    notes
        What had to be tolerated.

    Raises
    ------
    UserError
        What is missing, makes no sense or is not supported, by its name.
    """
    rows, cols = _positive(dataset, "Rows"), _positive(dataset, "Columns")
    check_size(cols, rows)
    n_frames = _frame_count(dataset)
    layout = PixelLayout(
        syntax=_require_syntax(dataset),
        rows=rows,
        cols=cols,
        samples=dicom_tags.integer(dataset, "SamplesPerPixel"),
        color_model=(dicom_tags.text(dataset, "PhotometricInterpretation") or "none").upper(),
        bits_allocated=dicom_tags.integer(dataset, "BitsAllocated"),
        bits_stored=dicom_tags.integer(dataset, "BitsStored"),
        is_signed=dicom_tags.integer(dataset, "PixelRepresentation", default=0) == 1,
        by_plane=dicom_tags.integer(dataset, "PlanarConfiguration", default=0) == 1,
        n_frames=n_frames or 1,
    )
    _require_known_color(layout)
    _require_known_depth(layout)
    high_bit = dicom_tags.integer(dataset, "HighBit", default=layout.bits_stored - 1)
    notes: tuple[str, ...] = () if n_frames else (_NO_FRAME_COUNT,)
    if high_bit != layout.bits_stored - 1:
        notes += (_HIGH_BIT,)
    if layout.samples == 3 and layout.syntax in NATIVE and "PlanarConfiguration" not in dataset:
        notes += (_NO_PLANES,)
    return layout, notes


def _positive(dataset: Dataset, keyword: str) -> int:
    """Return a number above 0, or refuse the file by the element's name."""
    value = dicom_tags.integer(dataset, keyword)
    if value < 1:
        raise dicom_tags.unusable(keyword)
    return value


def _frame_count(dataset: Dataset) -> int:
    """Return Number of Frames within the caps; 0 where the file says so."""
    n_frames = dicom_tags.integer(dataset, "NumberOfFrames", default=1)
    if n_frames > MAX_FRAMES:
        raise too_large(say("The file declares more than {count:,} frames.", count=MAX_FRAMES))
    if n_frames < 0:
        raise UserError(
            "The DICOM file declares a negative number of frames.",
            hint=_AGAIN,
            code="DICOM_DAMAGED",
        )
    return n_frames


def _require_syntax(dataset: FileDataset) -> uid.UID:
    """Return the transfer syntax, or refuse it by name."""
    syntax = uid.UID(dicom_tags.uid(dataset.file_meta, "TransferSyntaxUID") or "")
    if syntax in READABLE:
        if dataset["PixelData"].is_undefined_length == (syntax in NATIVE):
            raise UserError(
                "The picture does not match the compression that the file declares.",
                hint=_AGAIN,
                code="DICOM_DAMAGED",
            )
        return syntax
    name = str(syntax.name) or "unknown"
    if any(video in name for video in _VIDEO):
        message = say(
            "The cine is compressed as video ({name}), which is not supported.", name=name
        )
    else:
        message = say(
            "The DICOM file is compressed with {name}, which is not supported.", name=name
        )
    raise UserError(message, hint=_RE_EXPORT, code="DICOM_UNSUPPORTED_SYNTAX")


def _require_known_color(layout: PixelLayout) -> None:
    """Refuse color models that would decode to something wrong."""
    known = {1: GRAY, 3: COLOR}.get(layout.samples, frozenset())
    if layout.color_model not in known or (layout.samples == 3 and layout.is_signed):
        raise UserError(
            say(
                "The color model {model} with {count} value(s) per pixel is not supported.",
                model=("signed " if layout.is_signed else "") + layout.color_model,
                count=layout.samples,
            ),
            hint="Export the image as RGB or gray.",
            code="DICOM_UNSUPPORTED_COLOR",
        )


def _require_known_depth(layout: PixelLayout) -> None:
    """Refuse depths that none of our decoders gives right."""
    stored, allocated = layout.bits_stored, layout.bits_allocated
    # Pillow cuts color of more than 8 bits in JPEG 2000 down to 8; YCbCr has no such depth.
    is_deep_color = layout.samples == 3 and stored > 8
    takes_it = layout.color_model == "RGB" and layout.syntax not in _JPEG_2000_FAMILY
    if (
        allocated not in {8, 16}
        or not 1 <= stored <= allocated
        or (is_deep_color and not takes_it)
        or (layout.color_model in YBR and allocated != 8)
    ):
        raise UserError(
            say(
                "Pixels of {stored} in {allocated} bits are not supported.",
                stored=stored,
                allocated=allocated,
            ),
            hint="Export the image with 8 bits per value.",
            code="DICOM_UNSUPPORTED_DEPTH",
        )
    if layout.syntax in JPEG and stored > 8:
        raise UserError(
            say("JPEG with {bits} bits per value is not supported.", bits=stored),
            hint=_RE_EXPORT,
            code="DICOM_UNSUPPORTED_SYNTAX",
        )
