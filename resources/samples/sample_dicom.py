"""Write phantoms as DICOM ultrasound objects, byte-equal from run to run.

References
----------
.. [1] DICOM PS3.3, A.6 Ultrasound Image IOD, A.7 Ultrasound Multi-frame Image IOD,
   C.8.5.5 US Region Calibration Module, C.8.5.6 US Image Module, C.7.6.5 Cine Module.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from phantom import Phantom
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import (
    UID,
    ExplicitVRLittleEndian,
    RLELossless,
    UltrasoundImageStorage,
    UltrasoundMultiFrameImageStorage,
    generate_uid,
)

FRAME_TIME_MS = "66"
DATE, TIME = "20250101", "120000"
CENTIMETERS, TISSUE, TWO_DIMENSIONAL = 3, 1, 1


def write_dicom(path: Path, frames: Sequence[Phantom], *, name: str, rle: bool) -> None:
    """Write one frame as a US image, several as a US multi-frame image.

    Parameters
    ----------
    path : Path
        File to write.
    frames : sequence of Phantom
        Equal in shape, region and pixel distance.
    name : str
        What the phantom shows; becomes the patient name ``PHANTOM^<NAME>``.
    rle : bool
        RLE Lossless instead of Explicit VR Little Endian.
    """
    many = len(frames) > 1
    dataset = Dataset()
    dataset.SOPClassUID = UltrasoundMultiFrameImageStorage if many else UltrasoundImageStorage
    dataset.SOPInstanceUID = _uid(name, "instance")
    _describe(dataset, name)
    _set_pixels(dataset, np.stack([frame.image for frame in frames]))
    dataset.SequenceOfUltrasoundRegions = [_region(frames[0])]
    if many:
        dataset.NumberOfFrames = len(frames)
        dataset.FrameTime = FRAME_TIME_MS
        dataset.FrameIncrementPointer = 0x00181063  # Frame Time
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = dataset.SOPClassUID
    meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.ImplementationClassUID = _uid("writer", "implementation")
    meta.ImplementationVersionName = "BUSI_PHANTOM_1"
    dataset.file_meta = meta
    if rle:
        dataset.compress(RLELossless, encoding_plugin="pydicom", generate_instance_uid=False)
    dataset.save_as(path, enforce_file_format=True)


def _uid(*names: str) -> UID:
    """Return a UID that depends on `names` alone."""
    return generate_uid(entropy_srcs=["busi_desktop phantom", *names])


def _describe(dataset: Dataset, name: str) -> None:
    """Fill patient, study, series and equipment; nobody is behind them."""
    dataset.PatientName = f"PHANTOM^{name.upper()}"
    dataset.PatientID = "PHANTOM-1"
    dataset.PatientBirthDate = ""
    dataset.PatientSex = ""
    dataset.StudyInstanceUID = _uid(name, "study")
    dataset.SeriesInstanceUID = _uid(name, "series")
    dataset.StudyDate = dataset.SeriesDate = dataset.ContentDate = DATE
    dataset.StudyTime = dataset.SeriesTime = dataset.ContentTime = TIME
    dataset.StudyID = "1"
    dataset.AccessionNumber = ""
    dataset.ReferringPhysicianName = ""
    dataset.StudyDescription = "Simulated breast ultrasound phantom"
    dataset.Modality = "US"
    dataset.SeriesNumber = 1
    dataset.InstanceNumber = 1
    dataset.PatientOrientation = ""
    dataset.BodyPartExamined = "BREAST"
    dataset.ImageType = ["ORIGINAL", "PRIMARY"]
    dataset.Manufacturer = "busi_desktop phantom"
    dataset.BurnedInAnnotation = "NO"
    dataset.LossyImageCompression = "00"
    dataset.UltrasoundColorDataPresent = 0


def _set_pixels(dataset: Dataset, stack: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> None:
    """Store (frames, rows, columns) uint8 pixels as MONOCHROME2."""
    dataset.Rows, dataset.Columns = (int(n) for n in stack.shape[1:])
    dataset.SamplesPerPixel = 1
    dataset.PhotometricInterpretation = "MONOCHROME2"
    dataset.BitsAllocated = dataset.BitsStored = 8
    dataset.HighBit = 7
    dataset.PixelRepresentation = 0
    pixels = stack.tobytes()
    dataset.PixelData = pixels + b"\0" * (len(pixels) % 2)
    dataset["PixelData"].VR = "OB"


def _region(phantom: Phantom) -> Dataset:
    """Return the one calibrated region; its last column and row are inside it [1]_."""
    left, top, right, bottom = phantom.region
    region = Dataset()
    region.RegionSpatialFormat = TWO_DIMENSIONAL
    region.RegionDataType = TISSUE
    region.RegionFlags = 0
    region.RegionLocationMinX0, region.RegionLocationMinY0 = left, top
    region.RegionLocationMaxX1, region.RegionLocationMaxY1 = right - 1, bottom - 1
    region.ReferencePixelX0, region.ReferencePixelY0 = (right - left) // 2, 0
    region.ReferencePixelPhysicalValueX = region.ReferencePixelPhysicalValueY = 0.0
    region.PhysicalUnitsXDirection = region.PhysicalUnitsYDirection = CENTIMETERS
    delta_cm = round(phantom.mm_per_px / 10.0, 9)
    region.PhysicalDeltaX = region.PhysicalDeltaY = delta_cm
    return region
