"""Make the sample images that the program ships, with the truth about them.

Run ``python resources/samples/make_samples.py`` to write them beside this file, with ``--out DIR``
elsewhere, with ``--check`` to compare what is there with what the code makes today.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
import hashlib
import json
from pathlib import Path
import sys
import tempfile
from typing import Any, TypeAlias

from lesions import Kind, Mask
import numpy as np
from numpy.typing import NDArray
from phantom import Phantom, add_border, make_phantom
from PIL import Image
from pydicom import dcmread
from sample_dicom import write_dicom

Entry: TypeAlias = dict[str, Any]

HERE = Path(__file__).resolve().parent
SCHEMA = "busi-desktop/samples/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Still:
    """Name one still sample; `dicom` is None, "plain" or "rle"."""

    kind: Kind
    seed: int
    dicom: str | None = None


STILLS = (
    Still(kind="benign", seed=11, dicom="rle"),
    Still(kind="malignant", seed=23, dicom="plain"),
    Still(kind="normal", seed=13),
    Still(kind="cyst", seed=14),
)
TRUE_LABEL: dict[Kind, str] = {
    "benign": "benign", "malignant": "malignant", "normal": "normal", "cyst": "benign",
}  # fmt: skip
CINE_SEED = 23
CINE_ELEVATIONS_MM = np.linspace(-5.2, 5.2, 10)


def make_all(out: Path) -> None:
    """Write every sample, its true mask beside it and ``samples.json`` into `out`."""
    out.mkdir(parents=True, exist_ok=True)
    entries = [entry for still in STILLS for entry in _make_still(still, out)]
    entries.append(_make_cine(out))
    text = json.dumps({"schema": SCHEMA, "samples": entries}, indent=2) + "\n"
    (out / "samples.json").write_bytes(text.encode())


def _make_still(still: Still, out: Path) -> list[Entry]:
    """Write one still sample as PNG and, where asked, as DICOM."""
    phantom = add_border(make_phantom(still.kind, seed=still.seed))
    mask_file = f"{still.kind}_mask.png"
    _write_png(out / mask_file, _as_gray(phantom.mask))
    files = [f"{still.kind}.png"]
    _write_png(out / files[0], phantom.image)
    if still.dicom is not None:
        files.append(f"{still.kind}.dcm")
        write_dicom(out / files[1], [phantom], name=still.kind, rle=still.dicom == "rle")
    truth = _truth(phantom, mask_file)
    return [_entry(out / file, phantom, still.kind, seed=still.seed) | truth for file in files]


def cine_frame(elevation_mm: float) -> Phantom:
    """Return one frame of the sweep; the lesion is largest at elevation 0."""
    return add_border(
        make_phantom(
            "malignant",
            seed=CINE_SEED,
            width_px=280,
            depth_px=284,
            mm_per_px=0.13,
            elevation_mm=elevation_mm,
        )
    )


def _make_cine(out: Path) -> Entry:
    """Write the sweep through the malignant lesion as a multi-frame object."""
    frames = [cine_frame(float(elevation)) for elevation in CINE_ELEVATIONS_MM]
    path = out / "cine.dcm"
    write_dicom(path, frames, name="cine", rle=True)
    truths = []
    for index, frame in enumerate(frames):
        mask_file = f"cine_mask_{index:04d}.png"
        _write_png(out / mask_file, _as_gray(frame.mask))
        truths.append({"frame": index} | _truth(frame, mask_file))
    return _entry(path, frames[0], "malignant", seed=CINE_SEED) | {"frames": truths}


def _entry(path: Path, phantom: Phantom, kind: Kind, *, seed: int) -> Entry:
    """Return what `samples.json` says of a file."""
    return {
        "file": path.name,
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "kind": kind,
        "label": TRUE_LABEL[kind],
        "seed": seed,
        "mm_per_px": phantom.mm_per_px,
        "region": list(phantom.region),
    }


def _truth(phantom: Phantom, mask_file: str) -> Entry:
    return {
        "mask": mask_file,
        "lesion_area_px": phantom.area_px,
        "lesion_area_mm2": round(phantom.area_mm2, 4),
    }


def _as_gray(mask: Mask) -> NDArray[np.uint8]:
    return np.where(mask, 255, 0).astype(np.uint8)


def _write_png(path: Path, pixels: NDArray[np.uint8]) -> None:
    Image.fromarray(pixels).save(path, format="PNG", compress_level=9)


def differences(fresh: Path, stored: Path) -> list[str]:
    """Return one line per file of `fresh` that `stored` lacks, adds to or shows differently.

    Pixels, DICOM attributes and the list are compared exactly; compressed bytes are not, because
    they depend on the version of the compression library. Stored hashes must match stored files.
    """
    names, found = (
        {path.relative_to(root).as_posix() for suffix in ("png", "dcm", "json")
         for path in root.rglob(f"*.{suffix}")}
        for root in (fresh, stored)
    )  # fmt: skip
    lines = [f"{name}: not made by this code" for name in sorted(found - names)]
    for name in sorted(names):
        if name not in found:
            lines.append(f"{name}: missing")
        elif not _equal(fresh / name, stored / name):
            lines.append(f"{name}: differs")
    if "samples.json" in found:
        lines += _broken_hashes(stored)
    return lines


def _equal(one: Path, other: Path) -> bool:
    return _content(one) == _content(other)


def _content(path: Path) -> object:
    """Return what a file says, apart from how it is compressed."""
    if path.suffix == ".json":
        listing = json.loads(path.read_text(encoding="utf-8"))
        for entry in listing["samples"]:
            del entry["sha256"]
        return listing
    if path.suffix == ".png":
        with Image.open(path) as image:
            return image.mode, image.size, image.tobytes()
    dataset = dcmread(path)
    pixels = np.asarray(dataset.pixel_array, dtype=np.uint8)
    syntax = dataset.file_meta.TransferSyntaxUID
    del dataset.PixelData
    return syntax, dataset.to_json_dict(), pixels.shape, pixels.tobytes()


def _broken_hashes(stored: Path) -> list[str]:
    listing = json.loads((stored / "samples.json").read_text(encoding="utf-8"))
    return [
        f"{entry['file']}: hash differs from samples.json"
        for entry in listing["samples"]
        if (path := stored / entry["file"]).is_file()
        and hashlib.sha256(path.read_bytes()).hexdigest() != entry["sha256"]
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """Make or check the samples; return the exit code."""
    parser = argparse.ArgumentParser(description="Make the sample images, or check them.")
    parser.add_argument("--out", type=Path, default=HERE, help="folder (default: this one)")
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    options = parser.parse_args(arguments)
    if not options.check:
        make_all(options.out)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        make_all(Path(folder))
        lines = differences(Path(folder), options.out)
    sys.stdout.writelines(f"{line}\n" for line in lines)
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
