"""Build the Windows installer: assemble, inspect, weigh, list, pack."""

from __future__ import annotations

from pathlib import Path
import re

from installer import contents, frame, manual, sbom, sizes
from installer.sizes import Budget
from installer.windows_imports import find_unresolved
from installer.windows_setup import pack
from installer.windows_tree import LIB, MANIFEST, REQUIRED, assemble
from installer.windows_wheels import LOCK, PYTHON_FILES, download

WORK = frame.WORK / "windows"
PROGRAM = WORK / "app"
TARGET = "windows-x64"

MAX_SETUP_MB = 100.0
MAX_PROGRAM_MB = 400.0
BUDGETS = (
    Budget(name="OpenCV", patterns=("lib/cv2/*",), limit_mb=90),
    Budget(name="Qt and PySide6", patterns=("lib/PySide6/*", "lib/shiboken6/*"), limit_mb=62),
    Budget(name="SciPy", patterns=("lib/scipy/*", "lib/scipy.libs/*"), limit_mb=66),
    Budget(name="NumPy", patterns=("lib/numpy/*", "lib/numpy.libs/*"), limit_mb=46),
    Budget(name="LiteRT", patterns=("lib/ai_edge_litert/*",), limit_mb=24),
    Budget(name="Python", patterns=("python/*",), limit_mb=24),
    Budget(name="models", patterns=("lib/models/*",), limit_mb=25),
    Budget(name="pydicom", patterns=("lib/pydicom/*",), limit_mb=14),
    Budget(name="Pillow", patterns=("lib/PIL/*",), limit_mb=12),
    Budget(name="pyqtgraph", patterns=("lib/pyqtgraph/*",), limit_mb=10),
    Budget(name="busi_desktop", patterns=("lib/busi_desktop/*",), limit_mb=14),
    Budget(name="scikit-image", patterns=("lib/skimage/*",), limit_mb=8),
    Budget(name="manual", patterns=("lib/manual/*",), limit_mb=10),
    Budget(name="texts and samples", patterns=("lib/resources/*",), limit_mb=5),
    Budget(name="licenses", patterns=("lib/licenses/*", "lib/*.dist-info/*"), limit_mb=4),
)


def main() -> int:
    """Build the installer, its list of files and its list of parts; return the exit code."""
    parts = assemble(download(WORK / "archives"), PROGRAM, manual=manual.build())
    print(sizes.table(PROGRAM, BUDGETS))
    faults = inspect(PROGRAM)
    if not faults:
        stem = f"{frame.NAME}-{frame.VERSION}-{TARGET}"
        setup = pack(PROGRAM, frame.DIST / f"{stem}-setup.exe", work=WORK)
        packed_mb = setup.stat().st_size / sizes.MB
        print(f"{setup.name}: {packed_mb:.1f} MB packed, {len(parts)} files")
        if packed_mb > MAX_SETUP_MB:
            faults.append(
                f"{setup.name} takes {packed_mb:.1f} MB, and {MAX_SETUP_MB:g} are allowed"
            )
        listed = frame.DIST / f"{stem}-files.txt"
        listed.write_bytes((PROGRAM / MANIFEST).read_bytes())
        sbom.write(
            frame.DIST / f"{stem}.cdx.json",
            target=TARGET,
            lock=LOCK,
            parts={"cpython": python_version()},
            files_root=PROGRAM / LIB,
        )
    print("\n".join(faults))
    return 1 if faults else 0


def inspect(program: Path) -> list[str]:
    """Return one line per thing that is wrong with an assembled program."""
    faults = contents.find_faults(program / LIB, REQUIRED)
    faults += find_unresolved(program)
    return faults + sizes.check(program, BUDGETS, total_mb=MAX_PROGRAM_MB)


def python_version() -> str:
    """Return the version of the shipped Python, as our list of its files states it.

    Raises
    ------
    ValueError
        If it states none.
    """
    found = re.search(r"CPython (\d+\.\d+\.\d+)", PYTHON_FILES.read_text())
    if found is None:
        msg = f"{PYTHON_FILES.name} states no version"
        raise ValueError(msg)
    return found.group(1)
