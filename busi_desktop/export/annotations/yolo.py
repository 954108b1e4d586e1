"""YOLO's segmentation format: a line of normalized corners for each outline."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from busi_desktop.domain.annotation import LesionLabel
from busi_desktop.domain.annotation_files import AnnotatedFrame
from busi_desktop.export.annotations.outlines import polygons_of
from busi_desktop.export.files import make_folder, write_atomic
from busi_desktop.export.png import encode_frame

CLASSES = {label: number for number, label in enumerate(LesionLabel)}


def write(cases: Iterable[AnnotatedFrame], folder: Path) -> list[str]:
    """Write ``images/STEM.png``, ``labels/STEM.txt`` and ``data.yaml``."""
    images, labels = make_folder(folder / "images"), make_folder(folder / "labels")
    for case in cases:
        height, width = case.kept.annotation.shape
        lines = []
        for lesion in case.kept.annotation.lesions:
            for points in polygons_of(lesion.mask):
                corners = " ".join(f"{value:.6f}" for value in (points / (width, height)).ravel())
                lines.append(f"{CLASSES[lesion.label]} {corners}\n")
        write_atomic(images / f"{case.stem}.png", encode_frame(case.frame))
        write_atomic(labels / f"{case.stem}.txt", "".join(lines).encode("ascii"))
    names = "".join(f"  {number}: {label.value}\n" for label, number in CLASSES.items())
    write_atomic(
        folder / "data.yaml", f"path: .\ntrain: images\nval: images\nnames:\n{names}".encode()
    )
    return []
