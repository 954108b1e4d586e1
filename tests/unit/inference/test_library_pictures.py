"""No picture that a library ships as a sample gets a class. None was used to fit or tune."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import cv2
import matplotlib as mpl
import numpy as np
import pydicom
import pytest
import skimage

from busi_desktop.domain.frame import Frame
from busi_desktop.errors import UserError
from busi_desktop.inference.suitability import assess
from busi_desktop.io.load import open_file
from busi_desktop.pipeline.region import find_region, part_of
from tests.builders import make_frame

FOLDERS = {
    "scikit-image": Path(skimage.__file__).parent / "data",
    "Matplotlib": Path(mpl.__file__).parent / "mpl-data" / "sample_data",
    "pydicom": Path(pydicom.__file__).parent / "data" / "test_files",
}
AT_LEAST = {"scikit-image": 20, "Matplotlib": 2, "pydicom": 20}


def read(folder: Path) -> Iterator[tuple[str, Frame]]:
    for path in sorted(p for p in folder.iterdir() if p.is_file()):
        try:
            frame = open_file(path).read_frame(0)
        except UserError:
            continue  # tables, fonts, and objects without a picture
        if frame.source.modality != "US":
            yield path.name, frame


def passes(frame: Frame) -> bool:
    """Tell whether a frame would get a class, whole or cropped to what looks like an image."""
    region = find_region(frame)
    return any(
        assess(one, n_views=len(region.views)).suitable for one in (frame, part_of(frame, region))
    )


@cache
def pictures(library: str) -> tuple[tuple[str, Frame], ...]:
    return tuple(read(FOLDERS[library]))


@pytest.mark.parametrize("library", FOLDERS)
def test_samples_of_a_library_are_all_abstained_on(library):
    found = pictures(library)

    assert len(found) >= AT_LEAST[library]
    assert [name for name, frame in found if passes(frame)] == []


@pytest.mark.parametrize("library", FOLDERS)
def test_samples_of_a_library_in_gray_are_all_abstained_on(library):
    gray = [(name, replace(frame, rgb=None)) for name, frame in pictures(library)]

    assert [name for name, frame in gray if passes(frame)] == []


@pytest.mark.parametrize("library", FOLDERS)
def test_small_samples_enlarged_are_all_abstained_on(library):
    passed = []
    for name, frame in pictures(library):
        factor = 600 / max(frame.pixels.shape)
        if factor > 1.0 and max(frame.pixels.shape) < 4 * min(frame.pixels.shape):
            pixels = np.asarray(cv2.resize(frame.pixels, None, fx=factor, fy=factor))
            if passes(replace(make_frame(pixels.shape), pixels=pixels)):
                passed.append(name)

    assert passed == []
