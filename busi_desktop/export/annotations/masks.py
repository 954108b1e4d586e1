"""Masks as PNG, named as BUSI names them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from busi_desktop.domain.annotation_files import AnnotatedFrame
from busi_desktop.export.annotations.writing import identity_of, write_json
from busi_desktop.export.files import write_atomic
from busi_desktop.export.png import encode_mask

ASIDE = "masks.json"


def write(cases: Iterable[AnnotatedFrame], folder: Path) -> list[str]:
    """Write ``STEM_mask.png``, ``STEM_mask_1.png``…: one lesion each, black where there is none.

    ``masks.json`` says for each stem which frame that is, and each lesion's label.
    """
    aside = {}
    for case in cases:
        annotation = case.kept.annotation
        masks = [lesion.mask for lesion in annotation.lesions] or [annotation.mask]
        for number, mask in enumerate(masks):
            ending = f"_{number}" if number else ""
            write_atomic(folder / f"{case.stem}_mask{ending}.png", encode_mask(mask))
        labels = [lesion.label.value for lesion in annotation.lesions]
        aside[case.stem] = {"labels": labels, **identity_of(case)}
    write_json(folder / ASIDE, aside)
    return []
