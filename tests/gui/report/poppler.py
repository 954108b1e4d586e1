"""Open a PDF with poppler, a reader that isn't Qt."""

from __future__ import annotations

from dataclasses import dataclass
import os
from pathlib import Path
import re
import shutil
import subprocess

import numpy as np
from numpy.typing import NDArray
import pytest

_WORD = re.compile(
    r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>'
)
_PAGE = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', re.DOTALL)


@dataclass(frozen=True, slots=True, eq=False)
class PageWords:
    """Hold a page's size in points, its words, and their boxes ``(n, 4)``."""

    size: tuple[float, float]
    words: tuple[str, ...]
    boxes: NDArray[np.float64]


def call(tool: str, *arguments: str | Path) -> str:
    """Run one of poppler's tools and return what it prints."""
    found = shutil.which(tool)
    if found is None:
        pytest.fail(f"{tool} of poppler-utils is missing: packaging/setup.sh test installs it")
    # By a path of its own: the folder of the virtual environment may hold other Qt libraries.
    done = subprocess.run(
        [found, *map(str, arguments)],
        capture_output=True,
        check=True,
        text=True,
        encoding="utf-8",
        env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"},
    )
    assert not done.stderr, done.stderr
    return done.stdout


def texts_of(path: Path) -> list[str]:
    """Return each page's text in its own order, with plain spaces."""
    pages = call("pdftotext", "-raw", path, "-").split("\f")[:-1]
    return [" ".join(page.split()) for page in pages]


def text_of(path: Path) -> str:
    """Return the text of all pages."""
    return " ".join(texts_of(path))


def facts_of(path: Path) -> dict[str, str]:
    """Return what `pdfinfo` says."""
    lines = call("pdfinfo", path).splitlines()
    return {name: value.strip() for name, _, value in (line.partition(":") for line in lines)}


def words_of(path: Path) -> list[PageWords]:
    """Return every page's words with their boxes."""
    pages = []
    for width, height, inner in _PAGE.findall(call("pdftotext", "-bbox", path, "-")):
        found = _WORD.findall(inner)
        boxes = np.array([[float(v) for v in word[:4]] for word in found])
        pages.append(
            PageWords((float(width), float(height)), tuple(word[4] for word in found), boxes)
        )
    return pages


def picture_of(path: Path, folder: Path, dots_per_inch: int = 50) -> NDArray[np.uint8]:
    """Return the first page as poppler paints it, RGB."""
    from PIL import Image

    call("pdftoppm", "-r", str(dots_per_inch), "-f", "1", "-l", "1", "-png", path, folder / "page")
    (made,) = folder.glob("page*.png")
    return np.asarray(Image.open(made).convert("RGB"))
