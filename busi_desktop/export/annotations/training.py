"""A folder that `python -m training` takes: images, masks and an index."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from busi_desktop.domain.annotation_files import AnnotatedFrame
from busi_desktop.export.csv_text import csv_line
from busi_desktop.export.files import make_folder, write_atomic
from busi_desktop.export.png import encode_frame, encode_mask


def write(cases: Iterable[AnnotatedFrame], folder: Path) -> list[str]:
    """Write ``images/``, ``masks/`` and ``index.csv``; frames without a class are left out."""
    images, masks = make_folder(folder / "images"), make_folder(folder / "masks")
    lines = [csv_line(["image", "label", "mask", "group"])]
    notes: list[str] = []
    for case in cases:
        annotation = case.kept.annotation
        if annotation.frame_label is None:
            notes.append(f"{case.source}: left out, for a lesion is neither benign nor malignant.")
            continue
        name = f"{case.stem}.png"
        write_atomic(images / name, encode_frame(case.frame))
        write_atomic(masks / name, encode_mask(annotation.mask))
        lines.append(
            csv_line([f"images/{name}", annotation.frame_label, f"masks/{name}", case.group])
        )
    write_atomic(folder / "index.csv", "".join(f"{line}\r\n" for line in lines).encode())
    return notes
