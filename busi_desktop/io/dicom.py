"""DICOM instances of ultrasound and secondary capture: the one place that parses DICOM.

Everything that decoding will allocate is checked against caps and against the bytes at hand before
a pixel is decoded. Of the data set only the pixel attributes are kept; who the patient is, is not.
"""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
import zlib

import busi_desktop.io.offline  # noqa: F401 - before whatever uses pydicom

# isort: split
from pydicom import dcmread, uid
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.encaps import parse_basic_offsets, parse_fragments

# Private, but the very function that dcmread finds the data set's start with.
from pydicom.filereader import _read_file_meta_info, read_preamble

from busi_desktop.domain.frame import Frame, FrameId, SourceInfo
from busi_desktop.domain.geometry import Geometry
from busi_desktop.errors import UserError
from busi_desktop.io import dicom_pixels, dicom_tags, dicom_us
from busi_desktop.io.gray import check_size, split_color, too_large

MAX_INFLATED_BYTES = 512 << 20
MAX_INFLATED_RATIO = 200
_HARMLESS_BYTES = 16 << 20
MAX_FRAMES = 5_000

_KINDS = {
    uid.UltrasoundImageStorage: "DICOM Ultrasound Image",
    uid.UltrasoundMultiFrameImageStorage: "DICOM Ultrasound Multi-frame Image",
    uid.UID("1.2.840.10008.5.1.4.1.1.6"): "DICOM Ultrasound Image (retired class)",
    uid.UID("1.2.840.10008.5.1.4.1.1.3"): "DICOM Ultrasound Multi-frame Image (retired class)",
    uid.SecondaryCaptureImageStorage: "DICOM Secondary Capture Image",
    uid.MultiFrameGrayscaleByteSecondaryCaptureImageStorage: "DICOM Secondary Capture Cine",
    uid.MultiFrameGrayscaleWordSecondaryCaptureImageStorage: "DICOM Secondary Capture Cine",
    uid.MultiFrameTrueColorSecondaryCaptureImageStorage: "DICOM Secondary Capture Cine",
}
_VOLUMES = frozenset({uid.EnhancedUSVolumeStorage, uid.PhotoacousticImageStorage})
_READABLE = dicom_pixels.NATIVE | dicom_pixels.JPEG | dicom_pixels.JPEG_2000 | {uid.RLELossless}
_VIDEO = ("MPEG", "HEVC")
_PIXEL_GROUPS = (0x0028, 0x7FE0)
_PIXEL_TAG = {True: b"\xe0\x7f\x10\x00", False: b"\x7f\xe0\x00\x10"}

_AGAIN = "Export the image again from the scanner or the archive."
_NO_HEADER = "The file does not state its encoding, which was read from its first element."
_MORE_FRAMES = "The file holds more picture data than it declares; only what it declares is read."
_NO_FRAME_COUNT = "The file declares 0 frames; one is read."


class DicomImage:
    """Read the frames of a DICOM instance, each when it is asked for.

    Parameters
    ----------
    data
        The file's content; not kept.
    sha256
        Hash of `data`.

    Raises
    ------
    UserError
        If the instance is no two-dimensional image that we read, or is damaged.
    """

    def __init__(self, data: bytes, *, sha256: str) -> None:
        dataset, header_notes = _parse(data)
        kind = _require_image_class(dataset)
        _require_pixels(dataset, data)
        layout, notes = _layout(dataset)
        notes += _require_all_bytes(dataset, layout)
        calibration = dicom_us.calibrate(dataset, (layout.rows, layout.cols))
        frame_time_ms, time_notes = dicom_us.frame_time_ms(dataset, layout.n_frames)
        self.n_frames = layout.n_frames
        self._layout = layout
        self._geometry = Geometry(shape=(layout.rows, layout.cols), regions=calibration.regions)
        self._source = SourceInfo(
            kind=kind,
            n_frames=layout.n_frames,
            modality=dicom_tags.text(dataset, "Modality"),
            manufacturer=dicom_tags.text(dataset, "Manufacturer"),
            frame_time_ms=frame_time_ms,
            notes=header_notes + notes + calibration.notes + time_notes,
        )
        self._frame_id = FrameId(
            content_sha256=sha256,
            study_uid=dicom_tags.uid(dataset, "StudyInstanceUID"),
            series_uid=dicom_tags.uid(dataset, "SeriesInstanceUID"),
            instance_uid=dicom_tags.uid(dataset, "SOPInstanceUID"),
        )
        self._dataset = _pixels_only(dataset)
        self._dataset.PhotometricInterpretation = layout.color_model  # as the decoders spell it

    def read_frame(self, index: int) -> Frame:
        """Decode one frame; `index` counts from 0."""
        image, notes = dicom_pixels.decode_frame(self._dataset, self._layout, index)
        pixels, rgb = split_color(image)
        return Frame(
            frame_id=replace(self._frame_id, frame_number=index),
            pixels=pixels,
            rgb=rgb,
            geometry=self._geometry,
            source=replace(self._source, notes=self._source.notes + notes),
        )


def _parse(data: bytes) -> tuple[FileDataset, tuple[str, ...]]:
    """Parse a data set; one that is deflated is inflated under a cap."""
    has_preamble = data[128:132] == b"DICM"
    stream = BytesIO(data)
    read_preamble(stream, force=True)
    meta = _read_file_meta_info(stream)
    if meta.get("TransferSyntaxUID") == uid.DeflatedExplicitVRLittleEndian:
        body = _inflate(stream.read())
        if body[:2] == b"\x02\x00":  # a header in the body would be inflated once more, uncapped
            raise _damaged("The DICOM file is damaged.")
        dataset = dcmread(BytesIO(body), force=True)
        meta.TransferSyntaxUID = uid.ExplicitVRLittleEndian
        dataset.file_meta = meta
    else:
        dataset = dcmread(BytesIO(data), force=not has_preamble)
    if dataset.file_meta.get("TransferSyntaxUID"):
        return dataset, ()
    _assume_native(dataset)
    return dataset, (_NO_HEADER,)


def _inflate(body: bytes) -> bytes:
    """Inflate a deflated data set (PS3.5 A.5) up to the caps."""
    cap = min(MAX_INFLATED_BYTES, max(_HARMLESS_BYTES, MAX_INFLATED_RATIO * len(body)))
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    inflated = inflater.decompress(body, cap + 1)
    if len(inflated) > cap:
        raise too_large(f"The DICOM file expands to more than {cap >> 20} MiB.")
    if not inflater.eof:
        raise _truncated("The DICOM file is incomplete: its compressed data end too early.")
    return inflated


def _assume_native(dataset: FileDataset) -> None:
    """Set the plain transfer syntax that the parser found; a compressed one is never guessed."""
    is_implicit, is_little_endian = dataset.original_encoding
    syntax = uid.ExplicitVRLittleEndian if is_little_endian else uid.ExplicitVRBigEndian
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = uid.ImplicitVRLittleEndian if is_implicit else syntax
    dataset.file_meta = meta


def _pixels_only(dataset: FileDataset) -> Dataset:
    """Return the pixel attributes in a data set that has no hold on the file it came from."""
    kept = Dataset()
    for group in _PIXEL_GROUPS:
        kept.update(dataset.group_dataset(group))
    kept.set_original_encoding(*dataset.original_encoding)
    return kept


def _require_image_class(dataset: FileDataset) -> str:
    """Return the kind of image, or refuse the object by its DICOM name."""
    if not len(dataset):  # what the parser gives for compressed pixel data that never end, too
        raise _truncated("The DICOM file ends too early: it is a header without content.")
    sop_class = uid.UID(dicom_tags.uid(dataset, "SOPClassUID") or "")
    if sop_class in _KINDS:
        return _KINDS[sop_class]
    hint = "Export the ultrasound image itself as DICOM, PNG or JPEG."
    if not sop_class:
        message = "The DICOM file does not say what it holds."
    elif sop_class in _VOLUMES:
        message = "Three-dimensional ultrasound volumes are not supported."
        hint = "Export a two-dimensional still image."
    else:
        name = str(sop_class.name).removesuffix(" Storage")
        message = f"The DICOM file holds an object of another kind: {name}."
    raise UserError(message, hint=hint, code="DICOM_UNSUPPORTED_CLASS")


def _require_pixels(dataset: FileDataset, data: bytes) -> None:
    """Refuse an instance without pixel data, or cut off in the midst of it."""
    if dataset.get("PixelData"):
        return
    _, is_little_endian = dataset.original_encoding
    if "PixelData" not in dataset and _PIXEL_TAG[bool(is_little_endian)] in data:
        raise _truncated("The DICOM file ends in the middle of its picture.")
    raise UserError("The DICOM file holds no picture.", hint=_AGAIN, code="DICOM_NO_PIXELS")


def _layout(dataset: FileDataset) -> tuple[dicom_pixels.PixelLayout, tuple[str, ...]]:
    """Read the Image Pixel attributes and refuse what we don't decode."""
    rows, cols = dicom_tags.integer(dataset, "Rows"), dicom_tags.integer(dataset, "Columns")
    check_size(cols, rows)
    n_frames = dicom_tags.integer(dataset, "NumberOfFrames", default=1)
    if n_frames > MAX_FRAMES:
        raise too_large(f"The file declares more than {MAX_FRAMES:,} frames.")
    if n_frames < 0:
        raise _damaged("The DICOM file declares a negative number of frames.")
    layout = dicom_pixels.PixelLayout(
        syntax=_require_syntax(dataset),
        rows=rows,
        cols=cols,
        samples=dicom_tags.integer(dataset, "SamplesPerPixel"),
        color_model=(dicom_tags.text(dataset, "PhotometricInterpretation") or "none").upper(),
        bits_allocated=dicom_tags.integer(dataset, "BitsAllocated"),
        bits_stored=dicom_tags.integer(dataset, "BitsStored"),
        is_signed=dicom_tags.integer(dataset, "PixelRepresentation", default=0) == 1,
        n_frames=n_frames or 1,
    )
    _require_known_pixels(layout)
    return layout, () if n_frames else (_NO_FRAME_COUNT,)


def _require_syntax(dataset: FileDataset) -> uid.UID:
    """Return the transfer syntax, or refuse it by name."""
    syntax = uid.UID(dicom_tags.uid(dataset.file_meta, "TransferSyntaxUID") or "")
    if syntax in _READABLE:
        if dataset["PixelData"].is_undefined_length == (syntax in dicom_pixels.NATIVE):
            raise _damaged("The picture does not match the compression that the file declares.")
        return syntax
    name = str(syntax.name) or "unknown"
    if any(video in name for video in _VIDEO):
        message = f"The cine is compressed as video ({name}), which is not supported."
    else:
        message = f"The DICOM file is compressed with {name}, which is not supported."
    raise UserError(
        message,
        hint="Export it uncompressed or as JPEG Baseline.",
        code="DICOM_UNSUPPORTED_SYNTAX",
    )


def _require_known_pixels(layout: dicom_pixels.PixelLayout) -> None:
    """Refuse color models and depths that would decode to something wrong."""
    known = {1: dicom_pixels.GRAY, 3: dicom_pixels.COLOR}.get(layout.samples, frozenset())
    if layout.color_model not in known:
        raise UserError(
            f"The color model {layout.color_model} with {layout.samples} value(s) per pixel is "
            "not supported.",
            hint="Export the image as RGB or gray.",
            code="DICOM_UNSUPPORTED_COLOR",
        )
    depths = (8,) if layout.samples == 3 else (8, 16)
    if layout.bits_allocated not in depths or not 1 <= layout.bits_stored <= layout.bits_allocated:
        raise UserError(
            f"Pixels of {layout.bits_stored} in {layout.bits_allocated} bits are not supported.",
            hint="Export the image with 8 bits per value.",
            code="DICOM_UNSUPPORTED_DEPTH",
        )
    if layout.syntax in dicom_pixels.JPEG and layout.bits_stored > 8:
        raise UserError(
            f"JPEG with {layout.bits_stored} bits per value is not supported.",
            hint="Export it uncompressed or as JPEG Baseline.",
            code="DICOM_UNSUPPORTED_SYNTAX",
        )


def _require_all_bytes(dataset: FileDataset, layout: dicom_pixels.PixelLayout) -> tuple[str, ...]:
    """Refuse pixel data with fewer bytes or fragments than the declared frames need."""
    pixel_data = dataset.PixelData
    if layout.syntax in dicom_pixels.NATIVE:
        if len(pixel_data) < layout.native_bytes:
            raise _truncated(
                f"The picture is incomplete: {len(pixel_data):,} of {layout.native_bytes:,} bytes "
                "are there."
            )
        frame_bytes = layout.native_bytes // layout.n_frames
        return (_MORE_FRAMES,) if len(pixel_data) >= layout.native_bytes + frame_bytes else ()
    stream = BytesIO(pixel_data)
    parse_basic_offsets(stream)
    n_fragments, _ = parse_fragments(stream)
    if n_fragments < layout.n_frames:
        raise _truncated(
            f"The picture is incomplete: {n_fragments} of {layout.n_frames} frames are there."
        )
    return ()


def _truncated(message: str) -> UserError:
    """Return the error of a file that was cut."""
    return UserError(message, hint="Copy or export the file again.", code="DICOM_TRUNCATED")


def _damaged(message: str) -> UserError:
    """Return the error of a file that contradicts itself."""
    return UserError(message, hint=_AGAIN, code="DICOM_DAMAGED")
