"""The formats that annotations can be read from: one line each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from busi_desktop.domain.annotation_files import FailedAnnotation, FoundAnnotation
from busi_desktop.io.annotations import coco, labelme, masks, nifti, results


@dataclass(frozen=True, slots=True, kw_only=True)
class Importer:
    """Describe one format.

    Attributes
    ----------
    title
        Name for people.
    takes
        What to name: a clause.
    read
        Reads a file or folder, frame by frame.
    """

    title: str
    takes: str
    read: Callable[[Path], Iterator[FoundAnnotation | FailedAnnotation]]


IMPORTERS: Mapping[str, Importer] = {
    "png": Importer(
        title="masks as PNG, named as in BUSI",
        takes="a folder of name_mask.png, name_mask_1.png…",
        read=masks.read,
    ),
    "coco": Importer(
        title="COCO instances",
        takes="a JSON file, or a folder with annotations.json",
        read=coco.read,
    ),
    "labelme": Importer(
        title="labelme", takes="a JSON file, or a folder of them", read=labelme.read
    ),
    "nifti": Importer(
        title="NIfTI label maps", takes="a .nii or .nii.gz file, or a folder", read=nifti.read
    ),
    "results": Importer(
        title="the AI's outlines", takes="a results folder of analyze", read=results.read
    ),
}
"""Keys are the names that the command line takes."""
