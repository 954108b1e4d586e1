"""DICOM instances of ultrasound and secondary capture.

Everything that decoding will allocate is checked against caps and against the bytes at hand before
a pixel is decoded. Of the data set only the pixel attributes are kept; who the patient is, is not.
"""

from __future__ import annotations

from dataclasses import replace

import busi_desktop.io.offline  # noqa: F401 - before whatever uses pydicom

# isort: split
from pydicom import uid
from pydicom.dataset import Dataset, FileDataset

from busi_desktop.domain.frame import Frame, FrameId, SourceInfo
from busi_desktop.domain.geometry import Geometry
from busi_desktop.domain.texts import marked, say
from busi_desktop.errors import UserError
from busi_desktop.io import dicom_pixels, dicom_tags, dicom_us
from busi_desktop.io.dicom_frames import find_frames
from busi_desktop.io.dicom_identity import stated_side
from busi_desktop.io.dicom_layout import read_layout
from busi_desktop.io.dicom_parse import parse
from busi_desktop.io.gray import split_color

_KINDS = {
    uid.UltrasoundImageStorage: marked("DICOM Ultrasound Image"),
    uid.UltrasoundMultiFrameImageStorage: marked("DICOM Ultrasound Multi-frame Image"),
    uid.UID("1.2.840.10008.5.1.4.1.1.6"): marked("DICOM Ultrasound Image (retired class)"),
    uid.UID("1.2.840.10008.5.1.4.1.1.3"): marked(
        "DICOM Ultrasound Multi-frame Image (retired class)"
    ),
    uid.SecondaryCaptureImageStorage: marked("DICOM Secondary Capture Image"),
    uid.MultiFrameGrayscaleByteSecondaryCaptureImageStorage: marked("DICOM Secondary Capture Cine"),
    uid.MultiFrameGrayscaleWordSecondaryCaptureImageStorage: marked("DICOM Secondary Capture Cine"),
    uid.MultiFrameTrueColorSecondaryCaptureImageStorage: marked("DICOM Secondary Capture Cine"),
}
_VOLUMES = frozenset({uid.EnhancedUSVolumeStorage, uid.PhotoacousticImageStorage})
_PIXEL_GROUPS = (0x0028, 0x7FE0)
_PIXEL_TAG = {True: b"\xe0\x7f\x10\x00", False: b"\x7f\xe0\x00\x10"}

_AGAIN = "Export the image again from the scanner or the archive."


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
        dataset, header_notes = parse(data)
        kind = _require_image_class(dataset)
        _require_pixels(dataset, data)
        declared, notes = read_layout(dataset)
        self._frames, layout, frame_notes = find_frames(dataset, declared)
        calibration = dicom_us.calibrate(dataset, (layout.rows, layout.cols))
        frame_time_ms, time_notes = dicom_us.frame_time_ms(dataset, declared.n_frames)
        self.n_frames = layout.n_frames
        self._layout = layout
        self._geometry = Geometry(
            shape=(layout.rows, layout.cols),
            regions=calibration.regions,
            foreign=calibration.foreign,
            aspect=calibration.aspect,
        )
        self._source = SourceInfo(
            kind=kind,
            n_frames=layout.n_frames,
            modality=dicom_tags.text(dataset, "Modality"),
            manufacturer=dicom_tags.text(dataset, "Manufacturer"),
            frame_time_ms=frame_time_ms,
            side=stated_side(dataset),
            notes=header_notes + notes + frame_notes + calibration.notes + time_notes,
        )
        self._frame_id = FrameId(
            content_sha256=sha256,
            study_uid=dicom_tags.uid(dataset, "StudyInstanceUID"),
            series_uid=dicom_tags.uid(dataset, "SeriesInstanceUID"),
            instance_uid=dicom_tags.uid(dataset, "SOPInstanceUID"),
        )
        self._dataset = _pixels_only(dataset)
        # As the decoders want them.
        self._dataset.PhotometricInterpretation = layout.color_model
        self._dataset.NumberOfFrames = layout.n_frames
        if layout.samples == 3:
            self._dataset.PlanarConfiguration = int(layout.by_plane)

    def read_frame(self, index: int) -> Frame:
        """Decode one frame; `index` counts from 0."""
        parts = self._frames[index] if self._frames else ()
        image, notes = dicom_pixels.decode_frame(self._dataset, self._layout, parts, index)
        pixels, rgb = split_color(image)
        return Frame(
            frame_id=replace(self._frame_id, frame_number=index),
            pixels=pixels,
            rgb=rgb,
            geometry=self._geometry,
            source=replace(self._source, notes=self._source.notes + notes),
        )


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
    stated = dicom_tags.uid(dataset, "SOPClassUID")  # a DICOMDIR has it in its header alone
    stated = stated or dicom_tags.uid(dataset.file_meta, "MediaStorageSOPClassUID")
    sop_class = uid.UID(stated or "")
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
        message = say("The DICOM file holds an object of another kind: {name}.", name=name)
    raise UserError(message, hint=hint, code="DICOM_UNSUPPORTED_CLASS")


def _require_pixels(dataset: FileDataset, data: bytes) -> None:
    """Refuse an instance without pixel data, or cut off in the midst of it."""
    if dataset.get("PixelData"):
        return
    _, is_little_endian = dataset.original_encoding
    if "PixelData" not in dataset and _PIXEL_TAG[bool(is_little_endian)] in data:
        raise _truncated("The DICOM file ends in the middle of its picture.")
    raise UserError("The DICOM file holds no picture.", hint=_AGAIN, code="DICOM_NO_PIXELS")


def _truncated(message: str) -> UserError:
    """Return the error of a file that was cut."""
    return UserError(message, hint="Copy or export the file again.", code="DICOM_TRUNCATED")
