"""Small loops for tests: each frame can be told from every other by its gray."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image
from pydicom import uid
from pydicom.dataset import Dataset, FileMetaDataset

from busi_desktop.io.samples import samples_folder

N_FRAMES = 12
SIZE = (320, 240)
STEP = 8
"""How much brighter the corner of each frame is than that of the one before."""


def pictures(n_frames: int = N_FRAMES) -> list[NDArray[np.uint8]]:
    """Return the phantom with its frame's number in the gray of its upper left corner."""
    data = np.frombuffer((samples_folder() / "malignant.png").read_bytes(), np.uint8)
    phantom = cv2.resize(cv2.imdecode(data, cv2.IMREAD_GRAYSCALE), SIZE)
    made = []
    for number in range(n_frames):
        picture = phantom.copy()
        picture[:12, :12] = STEP * number
        made.append(picture)
    return made


def number_in(pixels: NDArray[np.uint8]) -> int:
    """Return the number of a frame, from its corner."""
    return round(float(pixels[:12, :12].mean()) / STEP)


def dicom_loop(path: Path, n_frames: int = N_FRAMES, *, frame_time_ms: float | None = 40.0) -> Path:
    """Write a native ultrasound loop."""
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = uid.ExplicitVRLittleEndian
    dataset.SOPClassUID = uid.UltrasoundMultiFrameImageStorage
    dataset.SOPInstanceUID = "1.2.3.4"
    dataset.Modality = "US"
    dataset.Columns, dataset.Rows = SIZE
    dataset.SamplesPerPixel, dataset.PhotometricInterpretation = 1, "MONOCHROME2"
    dataset.BitsAllocated = dataset.BitsStored = 8
    dataset.HighBit, dataset.PixelRepresentation = 7, 0
    dataset.NumberOfFrames = n_frames
    if frame_time_ms is not None:
        dataset.FrameTime = frame_time_ms
    dataset.PixelData = b"".join(picture.tobytes() for picture in pictures(n_frames))
    dataset["PixelData"].VR = "OB"
    dataset.save_as(path, enforce_file_format=True)
    return path


def tiff_loop(path: Path, n_frames: int = N_FRAMES) -> Path:
    """Write a TIFF of as many pages."""
    first, *others = (Image.fromarray(picture) for picture in pictures(n_frames))
    first.save(path, "TIFF", save_all=True, append_images=others)
    return path
