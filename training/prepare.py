"""Check a data set, find near-duplicates, write it in one layout with a grouped split."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from busi_desktop.domain.prediction import LABELS
from busi_desktop.errors import UserError
from training.cases import (
    INDEX_NAME,
    Case,
    apply_manifest,
    carve_out,
    read_bus_bra,
    read_busi,
    read_cases,
    read_image,
    read_mask,
    write_index,
)
from training.duplicates import Duplicates, find_duplicates, fingerprint

VALIDATION_FRACTION = 0.18
_AREA_RANGE = (0.0005, 0.6)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """Hold one readable case with its united mask's area and its fingerprint."""

    case: Case
    area_fraction: float
    print48: NDArray[np.float32]


def _png(array: NDArray[np.uint8]) -> bytes:
    done, data = cv2.imencode(".png", array)
    if not done:
        raise UserError(
            "A picture can't be encoded as PNG.", hint="Check the image.", code="PNG_ENCODE"
        )
    return bytes(data)


def _store(case: Case, out: Path) -> Checked:
    image = read_image(case)
    mask = read_mask(case, (image.shape[0], image.shape[1]))
    # Other endings stay: "a.png" and "a.jpg" are two images.
    stem = f"{case.source or 'local'}-{case.name.removesuffix('.png')}"
    stem = stem.replace("/", "-").replace(" ", "_")
    target = out / "images" / f"{stem}.png"
    target.write_bytes(_png(image))
    masks: tuple[Path, ...] = ()
    if mask.any():
        masks = (out / "masks" / f"{stem}.png",)
        masks[0].write_bytes(_png(mask.astype(np.uint8) * 255))
    stored = replace(case, name=f"images/{target.name}", image=target, masks=masks)
    return Checked(case=stored, area_fraction=float(mask.mean()), print48=fingerprint(image))


def _problems(item: Checked) -> str | None:
    low, high = _AREA_RANGE
    if item.case.label == "normal":
        return "normal with a lesion mask" if item.area_fraction > 0.0 else None
    if item.area_fraction == 0.0:
        return f"{item.case.label} without a lesion mask"
    if not low <= item.area_fraction <= high:
        return f"mask covers {100.0 * item.area_fraction:.2f} % of the image"
    return None


def _split(cases: Sequence[Case], duplicates: Duplicates, *, seed: int) -> list[Case]:
    """Give every case without a split one: contradictory groups out, the rest by group."""
    labels: dict[int, set[str]] = {}
    for case, group in zip(cases, duplicates.groups, strict=True):
        labels.setdefault(int(group), set()).add(case.label)
    grouped = [
        replace(
            case,
            group=f"group {int(group)}",
            split="excluded" if len(labels[int(group)]) > 1 else "train",
        )
        for case, group in zip(cases, duplicates.groups, strict=True)
    ]
    usable = [case for case in grouped if case.split == "train"]
    _, validation = carve_out(usable, VALIDATION_FRACTION, seed=seed)
    names = {case.name for case in validation}
    return [replace(case, split="val") if case.name in names else case for case in grouped]


def _straddling(cases: Sequence[Case], duplicates: Duplicates) -> list[tuple[str, str, float]]:
    return [
        (cases[i].name, cases[j].name, correlation)
        for i, j, correlation in duplicates.pairs
        if {cases[i].split, cases[j].split} == {"train", "val"}
    ]


def _report(
    items: Sequence[Checked],
    cases: Sequence[Case],
    duplicates: Duplicates,
    failures: Sequence[tuple[str, str]],
) -> str:
    counts = Counter((case.source, case.split, case.label) for case in cases)
    lines = ["# Data report", "", "| source | split | class | images |", "|---|---|---|---|"]
    lines += [f"| {s} | {p} | {c} | {n} |" for (s, p, c), n in sorted(counts.items())]
    contradictory = {case.group for case in cases if case.split == "excluded"}
    lines += [
        "",
        f"- near-duplicate pairs (correlation above 0.95 at 48×48): {len(duplicates.pairs)}",
        f"- groups: {len({case.group for case in cases})}; excluded: {len(contradictory)}",
        f"- near-duplicate pairs across train and val: {len(_straddling(cases, duplicates))}",
    ]
    lines += [f"    - {a} and {b} ({c:.3f})" for a, b, c in _straddling(cases, duplicates)]
    odd = [(item.case.name, problem) for item in items if (problem := _problems(item))]
    lines += ["", f"## Images to look at ({len(odd) + len(failures)})", ""]
    lines += [f"- {name}: {problem}" for name, problem in [*failures, *odd]]
    return "\n".join(lines) + "\n"


def prepare(
    *,
    busi: Path | None,
    bus_bra: Path | None,
    data: Path | None,
    out: Path,
    manifest: Path | None,
    seed: int,
) -> Path:
    """Write ``images/``, ``masks/``, ``index.csv`` and ``report.md`` to `out`.

    Masks of one image are united; an image that can't be read or whose mask has another size is
    left out and named in the report. Groups and split come from `manifest`, or are found: images
    that correlate above 0.95 at 48×48 pixels share a group, groups with contradictory labels are
    excluded, and 18 % of the groups of each class become ``val``.

    Parameters
    ----------
    busi, bus_bra, data
        Data sets; `data` takes any known layout. At least one is needed.
    out
        Folder to write to.
    manifest
        CSV with columns image, group and split for the BUSI images.
    seed
        For the draw of the split.

    Returns
    -------
    Path
        The report.

    Raises
    ------
    UserError
        If no data set is given, or none can be read.
    """
    cases: list[Case] = []
    if busi is not None:
        nested = busi / "Dataset_BUSI_with_GT"
        found = read_busi(nested if nested.is_dir() else busi)
        cases += apply_manifest(found, manifest) if manifest is not None else found
    cases += read_bus_bra(bus_bra) if bus_bra is not None else []
    cases += read_cases(data) if data is not None else []
    if not cases:
        raise UserError(
            "No image was found in the data sets given.",
            hint="Name a folder with --busi, --bus-bra or --data; `make train` tells of some.",
            code="NO_DATA",
        )
    for name in ("images", "masks"):
        (out / name).mkdir(parents=True, exist_ok=True)
    items, failures = [], []
    for case in tqdm(cases, desc="Checking", unit="image", disable=None):
        try:
            items.append(_store(case, out))
        except UserError as error:
            failures.append((case.name, error.message.removeprefix(f"{case.name}: ")))
    stored = [item.case for item in items]
    duplicates = find_duplicates([item.print48 for item in items], [c.group for c in stored])
    missing = [case for case in stored if not case.split]
    if len(missing) == len(stored):
        stored = _split(stored, duplicates, seed=seed)
    elif missing:
        rest = {case.name: case for case in _split_part(missing, stored, duplicates, seed=seed)}
        stored = [rest.get(case.name, case) for case in stored]
    write_index(stored, out / INDEX_NAME, root=out)
    report = out / "report.md"
    report.write_text(_report(items, stored, duplicates, failures), encoding="utf-8")
    return report


def _split_part(
    missing: Sequence[Case], stored: Sequence[Case], duplicates: Duplicates, *, seed: int
) -> list[Case]:
    """Split the cases that the manifest doesn't name: with their near-duplicates that it names.

    Where these stand in several splits or contradict each other, the case is excluded.
    """
    members: dict[int, list[Case]] = {}
    for case, group in zip(stored, duplicates.groups, strict=True):
        members.setdefault(int(group), []).append(case)
    tied, free = [], []
    names = {case.name for case in missing}
    for i, case in enumerate(stored):
        relatives = members[int(duplicates.groups[i])]
        named = [relative for relative in relatives if relative.split]
        if case.name not in names:
            continue
        if not named:
            free.append(i)
            continue
        splits = {relative.split for relative in named}
        agree = len(splits) == 1 and len({relative.label for relative in relatives}) == 1
        tied.append(
            replace(case, group=named[0].group, split=splits.pop() if agree else "excluded")
        )
    parted = _split(
        [stored[i] for i in free], Duplicates(groups=duplicates.groups[free], pairs=()), seed=seed
    )
    return [*tied, *parted]


def class_counts(cases: Sequence[Case]) -> dict[str, int]:
    """Return the number of cases of each label, in the order of `LABELS`."""
    counts = Counter(case.label for case in cases)
    return {label: counts[label] for label in LABELS}
