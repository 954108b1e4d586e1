"""What the separate process costs: reading a folder through it and without it, in one run.

Reading is opening a file and decoding its first frame. Blocks of files are read each way in turn,
several times; of each block and way the fastest counts, so that other programs' load tells least.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
import time

import numpy as np
from PIL import Image
from pydicom import dcmread
import pytest

from busi_desktop.io.discover import SourceRef, discover
from busi_desktop.io.here import open_here
from busi_desktop.io.load import open_source
from busi_desktop.io.samples import samples_folder

pytestmark = pytest.mark.bench

EACH = 500
PASSES = 3
BLOCK = 20
WAYS = ("here", "asked", "ahead")
FRAMES = 200


def write_folder(folder: Path) -> None:
    """Write so many PNG and DICOM files, the samples with a little noise, none like another."""
    samples = samples_folder()
    pictures = [np.asarray(Image.open(samples / f"{name}.png")) for name in ("benign", "malignant")]
    dataset = dcmread(samples / "benign.dcm")
    pixels = dataset.pixel_array
    for number in range(EACH):
        rng = np.random.default_rng(number)
        picture = pictures[number % 2]
        noisy = picture ^ rng.integers(0, 4, picture.shape, np.uint8)
        Image.fromarray(noisy).save(folder / f"{number:04d}.png")
        changed = pixels ^ rng.integers(0, 4, pixels.shape, np.uint8)
        dataset.set_pixel_data(
            changed, str(dataset.PhotometricInterpretation), int(dataset.BitsStored)
        )
        dataset.save_as(folder / f"{number:04d}.dcm")


def seconds_for(refs: Sequence[SourceRef], way: str) -> float:
    """Read files one after the other; `analyze` names the next one as `ahead` does."""
    start = time.perf_counter()
    for ref, then in zip(refs, [*refs[1:], None], strict=True):
        if way == "here":
            source = open_here(ref)
        else:
            source = open_source(ref, then=then if way == "ahead" else None)
        source.read_frame(0)
    return time.perf_counter() - start


def test_overhead_of_the_separate_process(tmp_path, benchmark):
    write_folder(tmp_path)
    refs = discover([tmp_path]).refs
    assert len(refs) == 2 * EACH
    blocks = [refs[at : at + BLOCK] for at in range(0, len(refs), BLOCK)]
    for way in WAYS:
        seconds_for(blocks[0], way)

    times = np.empty((PASSES, len(blocks), len(WAYS)))
    for number in range(PASSES):
        for at, block in enumerate(blocks):
            for way in np.roll(range(len(WAYS)), number + at):
                times[number, at, way] = seconds_for(block, WAYS[way])

    best = times.min(axis=0).sum(axis=0)
    whole = times.sum(axis=(0, 1))
    figures = {f"{way}_ms": float(best[at] / len(refs) * 1e3) for at, way in enumerate(WAYS)} | {
        "overhead_asked": float(best[1] / best[0] - 1),
        "overhead_ahead": float(best[2] / best[0] - 1),
        "overhead_ahead_all_passes": float(whole[2] / whole[0] - 1),
    }
    figures = {name: round(value, 3) for name, value in figures.items()}
    benchmark.extra_info.update(figures)
    benchmark.pedantic(lambda: seconds_for(refs[:1], "asked"), rounds=1)
    print(f"reading {len(refs)} files: {figures}")
    assert best.min() > 0


def test_overhead_of_a_frame_of_a_cine(tmp_path, benchmark):
    rng = np.random.default_rng(0)
    pages = [Image.fromarray(rng.integers(0, 255, (768, 1024), np.uint8)) for _ in range(8)]
    path = tmp_path / "cine.tif"
    pages[0].save(path, save_all=True, append_images=pages[1:])
    ref = SourceRef(label="cine", stem="cine", path=path)
    here, elsewhere = open_here(ref), open_source(ref)

    times = np.empty((FRAMES, 2))
    for number in range(FRAMES):
        for way, source in enumerate((here, elsewhere)):
            start = time.perf_counter()
            source.read_frame(number % 8)
            times[number, way] = time.perf_counter() - start

    here_ms, process_ms = (np.median(times, axis=0) * 1e3).round(3)
    benchmark.extra_info.update({"here_ms": here_ms, "process_ms": process_ms})
    benchmark.pedantic(lambda: elsewhere.read_frame(0), rounds=1)
    print(f"a frame of 1024×768: here {here_ms} ms, by the process {process_ms} ms")
    assert times.min() > 0
