"""Small loops for tests: each frame can be told from every other by its gray."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from busi_desktop.io.samples import samples_folder
from tests.unit.io.files import dicom_loop

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


def loop_file(path: Path, n_frames: int = N_FRAMES, *, frame_time_ms: float | None = 40.0) -> Path:
    """Write a native ultrasound loop."""
    path.write_bytes(dicom_loop(pictures(n_frames), frame_time_ms=frame_time_ms))
    return path


def tiff_loop(path: Path, n_frames: int = N_FRAMES) -> Path:
    """Write a TIFF of as many pages."""
    first, *others = (Image.fromarray(picture) for picture in pictures(n_frames))
    first.save(path, "TIFF", save_all=True, append_images=others)
    return path
