"""The manual as plain HTML, for the folder of an installed program."""

from __future__ import annotations

from pathlib import Path
import shutil

from PIL import Image

from installer.contents import remove
from installer.frame import ROOT, WORK, run, set_times

FOLDER = WORK / "manual"
PYTHON = ROOT / ".venv" / "bin" / "python"  # packaging/setup.sh docs
# Where make test has put ruff there, mkdocstrings would write its pages otherwise than elsewhere.
MKDOCS = "import sys; sys.modules['ruff'] = None; from mkdocs.__main__ import cli; cli()"


def build() -> Path:
    """Build the manual and return its folder."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    run([PYTHON, "-c", MKDOCS, "build", "--strict", "--quiet", "--site-dir", FOLDER])
    # A site map leads search engines; the list of objects leads other manuals.
    remove([*FOLDER.glob("sitemap.xml*"), *FOLDER.glob("objects.inv")])
    for picture in FOLDER.glob("images/*.png"):
        _shrink(picture)
    set_times(FOLDER)
    return FOLDER


def _shrink(picture: Path) -> None:
    """Keep 256 colors of a screenshot: a third of the bytes, which no packer finds."""
    image = Image.open(picture).convert("RGB")
    image.quantize(256, dither=Image.Dither.NONE).save(picture, optimize=True)
