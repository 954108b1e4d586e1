"""Write docs/dicom-files.md: every file that pydicom ships, through `analyze` and against DCMTK.

    make corpus

Needs Debian's dcmtk. Fails if a file gives neither pixels nor one sentence, or other pixels than
DCMTK; equal programs write equal tables.
"""

from __future__ import annotations

from collections import Counter
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from itertools import groupby
import json
import os
from pathlib import Path
import subprocess
import sys
import tempfile
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402
from numpy.typing import NDArray  # noqa: E402
from PIL import Image  # noqa: E402
from pydicom import dcmread  # noqa: E402

from busi_desktop.cli.main import main as program  # noqa: E402
from busi_desktop.io.image import STRETCHED  # noqa: E402
from tests.corpus import Outcome, corpus_files, name_of, outcome_of, refiled  # noqa: E402

PAGE = ROOT / "docs" / "dicom-files.md"
TOOLS = ("dcmj2pnm", "dcml2pnm")  # native, RLE and JPEG; JPEG-LS
LARGEST_DIFFERENCE = 1
"""Gray levels: of rounding, in 16 bits shown as 8 and in uncompressed YCbCr. JPEG is equal."""

HEAD = """# DICOM test files

<!-- Written by docs/make_dicom_table.py (make corpus). Don't edit. -->

Every file of the {total} that pydicom {pydicom} ships in its package, opened by
`busi-desktop analyze`; the window opens files by the same code. A file gives its picture, or one
sentence that says why not. Pixels are compared, frame by frame, with those of DCMTK ({dcmtk}),
a reading of the standard by other people.

| outcome | files |
|---|---|
{summary}

"Equal" means every pixel of every frame. "Within 1" is rounding: 16-bit values shown as 8-bit, or
uncompressed YCbCr. Debian's DCMTK decodes no JPEG 2000.

## Files

| file | what becomes of it | DCMTK |
|---|---|---|
"""

SECOND = """
## Pixels of classes that we refuse

X-ray, CT and MR images are refused by name, but their pixels test the decoders. These are the same
files, byte for byte, but for the class: they say that they are Secondary Captures. `MR_small` is
one picture in eight encodings: an equal hash says that each was decoded alike.

| file | what becomes of it | DCMTK |
|---|---|---|
"""


def main() -> int:
    """Write the page and return 1 if a file had no right answer."""
    files = corpus_files()
    failures = analyze(files)
    summary: Counter[str] = Counter()
    first, second = [], []
    with tempfile.TemporaryDirectory() as folder:
        for path in files:
            outcome, verdict = outcome_of(path), ""
            if outcome.n_files:
                summary["a DICOMDIR, for the files that it names"] += 1
            elif outcome.error is None:
                verdict = compare(path, outcome, Path(folder))
                summary[f"picture, {verdict}"] += 1
            else:
                summary[f"one sentence: `{outcome.error.code}`"] += 1
            first.append(f"| {name_of(path)} | {outcome.line} | {verdict} |")
            failures += [name_of(path)] if verdict.startswith("DIFFERS") else []
            copy = refiled(path, Path(folder))
            if copy is not None and (outcome := outcome_of(copy)).error is None:
                verdict = compare(copy, outcome, Path(folder))
                second.append(f"| {name_of(path)} | {outcome.line} | {verdict} |")
                failures += [name_of(path)] if verdict.startswith("DIFFERS") else []
    lines = [f"| {name} | {count} |" for name, count in sorted(summary.items())]
    head = HEAD.format(
        total=len(files), summary="\n".join(lines), pydicom=version_of_pydicom(), dcmtk=dcmtk()
    )
    PAGE.write_text(
        head + "\n".join(first) + "\n" + SECOND + "\n".join(second) + "\n", encoding="utf-8"
    )
    print("\n".join(lines))
    print(f"{PAGE.relative_to(ROOT)}: {len(first)} files, {len(second)} copies")
    if failures:
        print("no right answer:", *failures, sep="\n  ")
    return 1 if failures else 0


def analyze(files: list[Path]) -> list[str]:
    """Run the program on all files and return those without a picture or one sentence."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["BUSI_DESKTOP_HOME"] = str(Path(folder, "home"))
        out = Path(folder, "out")
        with redirect_stdout(StringIO()), redirect_stderr(StringIO()):
            program(["analyze", *map(str, files), "--out", str(out), "--frames", "first"])
        lines = (out / "results.jsonl").read_text(encoding="utf-8").splitlines()
    records = [json.loads(line) for line in lines]
    # A DICOMDIR has one record for each file that it names, below its own name.
    named = [name for name, _ in groupby(record["source"].partition("/")[0] for record in records)]
    if named != [path.name for path in files]:
        return [f"records of {len(named)} of {len(files)} files"]
    return [record["source"] for record in records if not is_answer(record)]


def is_answer(record: dict[str, Any]) -> bool:
    """Tell whether a record is that of a picture, or of an error in one sentence."""
    if record["status"] in {"ok", "abstained"}:
        return True
    return str(record["error"]["message"]).endswith(".")


def compare(path: Path, outcome: Outcome, folder: Path) -> str:
    """Say how far a file's pixels are from DCMTK's."""
    furthest = 0
    for index, frame in enumerate(outcome.frames):
        theirs = by_dcmtk(path, index, folder, deep=STRETCHED in frame.source.notes)
        if theirs is None:
            return "not decoded by DCMTK"
        ours = frame.pixels if frame.rgb is None else frame.rgb
        if theirs.ndim == 3 and ours.ndim == 2:
            ours = np.stack([ours] * 3, axis=2)
        if theirs.shape != ours.shape:
            return f"DIFFERS in shape: {theirs.shape} and {ours.shape}"
        furthest = max(furthest, int(np.abs(theirs.astype(int) - ours).max()))
    if furthest > LARGEST_DIFFERENCE:
        return f"DIFFERS by {furthest}"
    return "within 1" if furthest else "equal"


def by_dcmtk(path: Path, index: int, folder: Path, *, deep: bool) -> NDArray[np.uint8] | None:
    """Decode a frame with DCMTK, or return None if it can't."""
    dataset = dcmread(path, force=True, stop_before_pixels=True)
    shown = ["+Wi", "1"] if dataset.get("WindowCenter") else ["+Wm"] if deep else []
    target = folder / "theirs.pnm"
    for tool in TOOLS:
        target.unlink(missing_ok=True)
        command = [tool, "--frame", str(index + 1), "-O", *shown, str(path), str(target)]
        subprocess.run(command, check=False, capture_output=True)
        if target.exists() and target.stat().st_size:
            with Image.open(target) as image:
                return np.asarray(image)
    return None


def version_of_pydicom() -> str:
    """Return the version of pydicom."""
    import pydicom

    return pydicom.__version__


def dcmtk() -> str:
    """Return what DCMTK says it is."""
    said = subprocess.run([TOOLS[0], "--version"], check=True, capture_output=True, text=True)
    return said.stdout.splitlines()[0].strip("$ ").removeprefix("dcmtk: ")


if __name__ == "__main__":
    sys.exit(main())
