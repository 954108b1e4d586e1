"""Cases: images with class, lesion masks, group and split, from the three known layouts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
import csv
from dataclasses import dataclass, replace
from pathlib import Path
import re

import cv2
import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.frame import Frame
from busi_desktop.domain.prediction import LABELS
from busi_desktop.errors import UserError
from busi_desktop.io.here import open_file_here

INDEX_NAME = "index.csv"
FACTS = ("device", "birads", "histology")
"""What some data sets tell of an image besides its truth; subgroups of the evaluation."""
INDEX_COLUMNS = ("image", "label", "mask", "group", "split", "source", *FACTS)
_BUSI_IMAGE = re.compile(r"^(?P<stem>.+ \(\d+\))\.png$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Hold one image with its truth.

    Attributes
    ----------
    name
        Path below the data folder: unique, and stable between runs.
    masks
        Lesion masks, united when read; empty means no lesion.
    group
        Near-duplicates or views of one patient share it; a group never straddles a split.
    split
        ``train``, ``val``, ``excluded``, or empty where the data name none.
    device, birads, histology
        As the data set states them; empty where it doesn't.
    """

    name: str
    image: Path
    masks: tuple[Path, ...]
    label: str
    group: str
    split: str = ""
    source: str = ""
    device: str = ""
    birads: str = ""
    histology: str = ""

    @property
    def class_index(self) -> int:
        """Return the label's place in `LABELS`."""
        return LABELS.index(self.label)

    @property
    def is_outlined(self) -> bool:
        """Tell whether it has a lesion and its mask: the masks of normals are black."""
        return bool(self.masks) and self.label != "normal"


def _decode_mask(path: Path) -> NDArray[np.uint8]:
    try:
        data = np.frombuffer(path.read_bytes(), np.uint8)
    except OSError:
        data = np.empty(0, np.uint8)
    mask = cv2.imdecode(data, cv2.IMREAD_GRAYSCALE) if data.size else None
    if mask is None:
        raise UserError(
            f"The mask {path.name} is missing or can't be decoded.",
            hint="Replace the file by an intact copy.",
            code="TRAINING_MASK",
        )
    return np.asarray(mask, dtype=np.uint8)


def read_frame(case: Case) -> Frame:
    """Return the case's frame as the program reads it.

    Raises
    ------
    UserError
        If the image can't be read; the message names it.
    """
    try:
        return open_file_here(case.image).read_frame(0)
    except UserError as error:
        raise UserError(
            f"{case.name}: {error.message}", hint=error.hint, code=error.code
        ) from error


def read_image(case: Case) -> NDArray[np.uint8]:
    """Return the case's luma, uint8 ``(H, W)``, as the program computes it."""
    return read_frame(case).pixels


def read_mask(case: Case, shape: tuple[int, int]) -> NDArray[np.bool_]:
    """Return the union of the case's masks, bool ``(H, W)``; all false without masks.

    Raises
    ------
    UserError
        If a mask is missing or damaged, or its size differs from `shape`.
    """
    united = np.zeros(shape, bool)
    for path in case.masks:
        mask = _decode_mask(path)
        if mask.shape != shape:
            raise UserError(
                f"The mask {path.name} is {mask.shape[1]}×{mask.shape[0]} pixels, "
                f"its image {shape[1]}×{shape[0]}.",
                hint="Leave the case out or redraw the mask at the image's size.",
                code="MASK_SIZE",
            )
        united |= mask > 127
    return united


def _natural(text: str) -> list[tuple[int, str]]:
    return [(int(part), "") if part.isdigit() else (-1, part) for part in re.split(r"(\d+)", text)]


def read_busi(folder: Path) -> list[Case]:
    """Read the BUSI layout: ``<class>/<class> (N).png`` with ``…_mask.png``, ``…_mask_1.png``."""
    cases = []
    for label in LABELS:
        paths = sorted((folder / label).glob("*.png"), key=lambda path: _natural(path.name))
        names = {path.name for path in paths}
        for path in paths:
            found = _BUSI_IMAGE.match(path.name)
            if found is None:
                continue
            stem = found["stem"]
            masks = tuple(
                path.with_name(name)
                for name in sorted(names)
                if re.fullmatch(re.escape(stem) + r"_mask(_\d+)?\.png", name)
            )
            name = f"{label}/{path.name}"
            # The normals' masks are black; they count as no mask once read.
            cases.append(
                Case(name=name, image=path, masks=masks, label=label, group=name, source="BUSI")
            )
    return cases


def read_bus_bra(folder: Path) -> list[Case]:
    """Read the BUS-BRA layout: ``Images/``, ``Masks/`` and ``bus_data.csv``, grouped by patient."""
    cases = []
    with (folder / "bus_data.csv").open(newline="", encoding="utf-8") as stream:
        for row in csv.DictReader(stream):
            image = folder / "Images" / f"{row['ID']}.png"
            mask = folder / "Masks" / f"{row['ID'].replace('bus_', 'mask_')}.png"
            if image.exists():
                cases.append(
                    Case(
                        name=f"Images/{image.name}",
                        image=image,
                        masks=(mask,),
                        label=row["Pathology"],
                        group=f"BUS-BRA case {row['Case']}",
                        source="BUS-BRA",
                        device=row.get("Device") or "",
                        birads=row.get("BIRADS") or "",
                        histology=row.get("Histology") or "",
                    )
                )
    return cases


def read_index(folder: Path) -> list[Case]:
    """Read ``index.csv`` (columns image,label,mask,group; the others if there)."""
    cases = []
    with (folder / INDEX_NAME).open(newline="", encoding="utf-8") as stream:
        reader = csv.DictReader(stream)
        missing = set(INDEX_COLUMNS[:4]) - set(reader.fieldnames or ())
        if missing:
            raise UserError(
                f"{INDEX_NAME} lacks the column {sorted(missing)[0]!r}.",
                hint="Give it the columns image, label, mask and group.",
                code="INDEX_COLUMNS",
            )
        for row in reader:
            if row["label"] not in LABELS:
                raise UserError(
                    f"{INDEX_NAME} holds the label {row['label']!r}.",
                    hint=f"Use one of: {', '.join(LABELS)}.",
                    code="INDEX_LABEL",
                )
            cases.append(
                Case(
                    name=row["image"],
                    image=folder / row["image"],
                    masks=(folder / row["mask"],) if row["mask"] else (),
                    label=row["label"],
                    group=row["group"] or row["image"],
                    split=row.get("split") or "",
                    source=row.get("source") or "",
                    **{fact: row.get(fact) or "" for fact in FACTS},
                )
            )
    return cases


def read_cases(folder: Path) -> list[Case]:
    """Read whichever of the three layouts `folder` holds.

    Raises
    ------
    UserError
        If it holds none of them, or no image.
    """
    if (folder / INDEX_NAME).is_file():
        cases = read_index(folder)
    elif (folder / "bus_data.csv").is_file():
        cases = read_bus_bra(folder)
    elif any((folder / label).is_dir() for label in LABELS):
        cases = read_busi(folder)
    else:
        nested = folder / "Dataset_BUSI_with_GT"
        cases = read_busi(nested) if nested.is_dir() else []
    if not cases:
        raise UserError(
            f"{folder} holds no data set in a known layout.",
            hint="Give a folder in the BUSI or BUS-BRA layout, or one with images/ and index.csv.",
            code="NO_DATA",
        )
    return cases


def training_cases(folder: Path) -> list[Case]:
    """Return the cases of the split `train`.

    Raises
    ------
    UserError
        If `folder` holds no data set in a known layout, or no training image.
    """
    cases = [case for case in read_cases(folder) if case.split == "train"]
    if not cases:
        raise UserError(
            f"{folder} holds no training image.",
            hint="Run `python -m training prepare` first; it writes the split.",
            code="NO_TRAINING_DATA",
        )
    return cases


def apply_manifest(cases: Iterable[Case], manifest: Path) -> list[Case]:
    """Return the cases with group and split of a CSV (columns image, group, split)."""
    with manifest.open(newline="", encoding="utf-8") as stream:
        rows = {row["image"]: row for row in csv.DictReader(stream)}
    out = []
    for case in cases:
        row = rows.get(case.name)
        if row is None:
            raise UserError(
                f"The manifest does not name {case.name}.",
                hint="Use the manifest that belongs to this copy of the data.",
                code="MANIFEST_CASE",
            )
        out.append(replace(case, group=f"{case.source} {row['group']}", split=row["split"]))
    return out


def write_index(cases: Sequence[Case], path: Path, *, root: Path) -> None:
    """Write the cases as ``index.csv``, paths relative to `root`."""
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(INDEX_COLUMNS)
        for case in cases:
            mask = case.masks[0].relative_to(root).as_posix() if case.masks else ""
            image = case.image.relative_to(root).as_posix()
            facts = [getattr(case, fact) for fact in FACTS]
            writer.writerow([image, case.label, mask, case.group, case.split, case.source, *facts])


def carve_out(
    cases: Sequence[Case], fraction: float, *, seed: int
) -> tuple[list[Case], list[Case]]:
    """Carve a fraction of each class's groups out; returns the rest, and what was carved out.

    No group stands in both. The same seed draws the same groups.
    """
    rng = np.random.default_rng(seed)
    chosen: set[str] = set()
    for label in LABELS:
        groups = sorted({case.group for case in cases if case.label == label})
        n_chosen = round(fraction * len(groups))
        chosen.update(str(group) for group in rng.permutation(groups)[:n_chosen])
    rest = [case for case in cases if case.group not in chosen]
    part = [case for case in cases if case.group in chosen]
    return rest, part
