"""The formats that annotations can be written in: one line each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from busi_desktop.domain.annotation_files import AnnotatedFrame
from busi_desktop.export.annotations import (
    coco,
    labelme,
    masks,
    measurements,
    nifti,
    training,
    yolo,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnotationFormat:
    """Describe one format.

    Attributes
    ----------
    title
        Name for people.
    omits
        What the files do not tell, or tell besides: a sentence.
    write
        Writes frames into an empty folder; returns a sentence for each loss.
    """

    title: str
    omits: str
    write: Callable[[Iterable[AnnotatedFrame], Path], list[str]]


ANNOTATION_FORMATS: Mapping[str, AnnotationFormat] = {
    "coco": AnnotationFormat(
        title="COCO instances with run lengths",
        omits="Exact; images and calibration are not in the file.",
        write=coco.write_rle,
    ),
    "coco-polygons": AnnotationFormat(
        title="COCO instances with polygons",
        omits="Exact, holes are reached by cuts; images and calibration are not in the file.",
        write=coco.write_polygons,
    ),
    "png": AnnotationFormat(
        title="masks as PNG, named as in BUSI",
        omits="Exact; labels stand in masks.json, calibration nowhere.",
        write=masks.write,
    ),
    "labelme": AnnotationFormat(
        title="labelme, with the images",
        omits="Exact, holes are reached by cuts; text burned into the images stays visible.",
        write=labelme.write,
    ),
    "yolo": AnnotationFormat(
        title="YOLO segmentation, with the images",
        omits="Parts become lesions; text burned into the images stays visible.",
        write=yolo.write,
    ),
    "nifti": AnnotationFormat(
        title="NIfTI label maps",
        omits="Exact; labels, and what lesions share, stand in a file beside each.",
        write=nifti.write,
    ),
    "csv": AnnotationFormat(
        title="measurements for a spreadsheet",
        omits="Outlines are not in the file.",
        write=measurements.write,
    ),
    "training": AnnotationFormat(
        title="a folder for python -m training",
        omits="Lesions are united; text burned into the images stays visible.",
        write=training.write,
    ),
}
"""Keys are the names that the command line takes."""
