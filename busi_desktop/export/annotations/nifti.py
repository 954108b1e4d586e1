"""NIfTI label maps: 0 is background, lesion n has the value n; labels stand in a file beside.

Where lesions overlap, what the same ones share has a value of its own, above those of the lesions.
"""

from __future__ import annotations

from collections.abc import Iterable
import gzip
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.annotation import Lesion
from busi_desktop.domain.annotation_files import AnnotatedFrame
from busi_desktop.domain.geometry import Geometry, PixelSpacing
from busi_desktop.export.annotations.writing import identity_of, write_json
from busi_desktop.export.files import write_atomic

_MM = 2
"""NIfTI's code of the unit; 0 is unknown (nifti1.h, NIFTI_UNITS_MM)."""


def write(cases: Iterable[AnnotatedFrame], folder: Path) -> list[str]:
    """Write ``STEM.nii.gz`` and ``STEM.json`` for each frame."""
    for case in cases:
        lesions = case.kept.annotation.lesions
        spacing = common_spacing(case.frame.geometry)
        labels, shared = _label_map(lesions, case.kept.annotation.shape)
        write_atomic(folder / f"{case.stem}.nii.gz", encode(labels, spacing))
        data = {
            "calibrated": spacing is not None,
            "spacing_origin": spacing and spacing.source.value,
            "labels": {str(n): lesion.label.value for n, lesion in enumerate(lesions, start=1)},
            "shared": shared,
            **identity_of(case),
        }
        write_json(folder / f"{case.stem}.json", data)
    return []


def common_spacing(geometry: Geometry) -> PixelSpacing | None:
    """Return the calibration on which all regions of a frame agree, or None."""
    spacings = [region.spacing for region in geometry.regions]
    agree = spacings and all(spacings[0].agrees_with(other) for other in spacings[1:])
    return spacings[0] if agree else None


def _label_map(
    lesions: tuple[Lesion, ...], shape: tuple[int, int]
) -> tuple[NDArray[np.integer], dict[str, list[int]]]:
    """Return the lesions' numbers, and which lesions share what has another number."""
    labels = np.zeros(shape, dtype=np.int16)
    sharing: dict[int, list[int]] = {}
    for number, lesion in enumerate(lesions, start=1):
        mask = lesion.mask
        for before in [int(value) for value in np.unique(labels[mask]) if value]:
            sharing[len(lesions) + 1 + len(sharing)] = [*sharing.get(before, [before]), number]
            labels[mask & (labels == before)] = len(lesions) + len(sharing)
        labels[mask & (labels == 0)] = number
    present = {int(value) for value in np.unique(labels)}
    shared = {str(value): among for value, among in sharing.items() if value in present}
    return labels.astype(np.uint8) if labels.max() <= 255 else labels, shared


def encode(labels: NDArray[np.integer], spacing: PixelSpacing | None) -> bytes:
    """Encode a label map ``(H, W)`` as a compressed NIfTI-1 file of one slice.

    Columns run to the patient's left and rows to the back, so that viewers show the frame as a
    screen does. Without a calibration a pixel is 1 of an unknown unit.
    """
    import nibabel as nib  # half a second that no other command waits for

    row_step, col_step = (spacing.row_mm, spacing.col_mm) if spacing else (1.0, 1.0)
    affine = np.diag([-col_step, -row_step, 1.0, 1.0])
    # nibabel types only a part of itself
    image = nib.Nifti1Image(labels.T[:, :, np.newaxis], affine)  # type: ignore[no-untyped-call]
    image.header.set_xyzt_units(_MM if spacing else 0)  # type: ignore[no-untyped-call]
    return gzip.compress(image.to_bytes(), mtime=0)
