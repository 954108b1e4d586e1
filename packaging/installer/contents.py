"""What goes into an installed program and what may not, on every system."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, distribution, files
from pathlib import Path
import re
import shutil

from installer.frame import ROOT

# Beside the program's own modules, where it looks for them when it runs from the sources.
DATA = ("models", "resources", "LICENSE", "THIRD_PARTY.md")

# Never part of the program: tools of developers, and what only unused parts of packages ask for.
EXCLUDED_MODULES = (
    *("tensorflow", "keras", "training", "matplotlib", "pandas", "requests", "tkinter"),
    *("IPython", "pytest", "_pytest", "hypothesis", "mypy", "pip", "setuptools", "wheel"),
    *("PySide6.QtConcurrent", "PySide6.QtDBus", "PySide6.QtDesigner", "PySide6.QtHelp"),
    *("PySide6.QtNetwork", "PySide6.QtPrintSupport", "PySide6.QtQml", "PySide6.QtQuick"),
    *("PySide6.QtQuickWidgets", "PySide6.QtSql", "PySide6.QtUiTools", "PySide6.QtXml"),
    # Superpixels, outlines and distances need none of these; `STAND_INS` says how that is kept.
    *("scipy.datasets", "scipy.differentiate", "scipy.fft", "scipy.fftpack", "scipy.integrate"),
    *("scipy.interpolate", "scipy.io", "scipy.misc", "scipy.odr", "scipy.optimize"),
    *("scipy.signal", "scipy.stats", "scipy.sparse.csgraph", "scipy.sparse.linalg"),
    *("skimage.data", "skimage.feature", "skimage.filters", "skimage.future", "skimage.graph"),
    *("skimage.io", "skimage.metrics", "skimage.morphology", "skimage.registration"),
    *("skimage.restoration", "skimage.transform"),
    *("imageio", "networkx", "tifffile"),  # of skimage.io and skimage.graph
    *("ai_edge_litert.tools", "ai_edge_litert.vendors"),
    *("ssl", "_ssl"),  # nothing here talks to a network
    *("readline", "curses"),  # for typing Python; GNU readline is under the GPL
)

# Patterns below the folder that holds the packages, for what modules leave behind; and data.
UNUSED = (
    "**/tests",
    "**/test_files",
    "PySide6/Qt/qml",
    "PySide6/qml",
    "PIL/_avif*",  # AVIF is refused before it is decoded
    "PIL/_imagingtk*",
    "ai_edge_litert/tools",
    "ai_edge_litert/vendors",
    "ai_edge_litert/*WebGpu*",
    "nibabel/benchmarks",
    "nibabel/nicom",
    "nibabel/cmdline",
    "pyqtgraph/examples",
    "pyqtgraph/opengl",
    "skimage/data",
    "manual/css/fonts/*.[!w]*",  # browsers of the last ten years read WOFF2
    "manual/css/fonts/*.woff",
    "*.dist-info/RECORD",
    "*.dist-info/direct_url.json",
    "*.dist-info/licenses",  # they stand in licenses/
    "*.dist-info/sboms",
    "resources/**/*.py",
    "resources/**/*.ts",
    *(
        f"{name.replace('.', '/')}{suffix}"
        for name in EXCLUDED_MODULES
        if name.startswith(("scipy.", "skimage."))
        for suffix in ("", ".*.so", ".*.pyd")
    ),
    "scipy/special/cython_special*",
)

# `skimage.measure._polygon` imports scipy.signal, and by it half of scipy, for B-splines that the
# program never asks for. In its place stands a module that is empty, so that a use would fail.
STAND_INS = {
    "scipy/signal/__init__.py": '"""Left out of this program: nothing in it uses a filter."""\n',
}

# Qt's own texts in our languages; it has none in Hindi.
KEPT_QT_TEXTS = ("qtbase_es.qm", "qtbase_fr.qm", "qtbase_pt_BR.qm")

# A name of any file or folder that holds one of these words fails the build.
FORBIDDEN = (
    *("tensorflow", "keras", "hypothesis", "test_files", "h5py", "yaml"),
    *("QtWebEngine", "Qt6WebEngine", "QtNetwork", "Qt6Network", "Qt6Qml", "Qt6Quick"),
    *("BUSI", "BUS-BRA"),
)

# numpy has a module with one of these words in its name.
FORBIDDEN_AT_TOP = ("pytest", "_pytest", "training")

# scikit-image's lazy loader reads its stubs at run time: without them it can't be imported.
REQUIRED = (
    "skimage/__init__.pyi",
    "skimage/draw/__init__.pyi",
    "skimage/measure/__init__.pyi",
    "skimage/segmentation/__init__.pyi",
    *STAND_INS,
    "licenses/LGPL-3.0.txt",
    "licenses/pyjpegls.txt",
    "licenses/numpy/LICENSE.txt",
    "models/*.tflite",
    "models/*.manifest.json",
    "models/gate.json",
    "resources/translations/*.qm",
    "manual/index.html",
)

LICENSE_FILE = re.compile(r"\.dist-info/(?:licenses/)?(.*(?:LICEN[CS]E|COPYING|NOTICE).*)")


def remove(paths: Iterable[Path]) -> None:
    """Delete files and whole folders."""
    for path in list(paths):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def prune(parts: Path, patterns: Iterable[str]) -> None:
    """Delete what matches any of the patterns, and write the stand-ins for what is gone."""
    for pattern in patterns:
        remove(parts.glob(pattern))
    for name, text in STAND_INS.items():
        (parts / name).parent.mkdir(parents=True, exist_ok=True)
        (parts / name).write_text(text, encoding="utf-8")


def find_faults(parts: Path, required: Iterable[str]) -> list[str]:
    """Return one line per thing that is in a folder and may not be, or is absent and must be."""
    names = [path.relative_to(parts).as_posix() for path in parts.rglob("*")]
    faults = [f"{name} may not be inside" for name in names for word in FORBIDDEN if word in name]
    faults += [f"{name} may not be inside" for name in names if name.startswith(FORBIDDEN_AT_TOP)]
    faults += [f"{item} is absent" for item in required if not any(parts.glob(item))]
    if any(name.startswith("cv2/qt") for name in names):
        faults.append("cv2/qt: OpenCV brought a Qt of its own; install the headless package")
    return faults


def read_pins(lock: Path) -> dict[str, str]:
    """Return the version of each package of a lock file, by name."""
    return dict(re.findall(r"^([a-z0-9._-]+)==([^\s;\\]+)", lock.read_text(), re.MULTILINE))


def copy_licenses(target: Path, lock: Path) -> None:
    """Put the license text of every locked package into a folder.

    The wheels of Qt, FlatBuffers and pyjpegls bring none: theirs stand in ``packaging/licenses``.
    """
    shutil.copytree(ROOT / "packaging" / "licenses", target)
    for name in read_pins(lock):
        for file in files(name) or []:
            inside = LICENSE_FILE.search(str(file))
            if inside and "_vendor" not in str(file):
                copy = target / name / inside.group(1)
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(str(file.locate()), copy)


def license_of(name: str) -> str | None:
    """Return what an installed package says of its license, in one line."""
    try:
        about = distribution(name).metadata
    except PackageNotFoundError:
        return None
    stated = about["License-Expression"] or about["License"] or ""
    return stated.split("\n")[0][:80] or None
