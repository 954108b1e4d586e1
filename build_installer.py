"""Build ``dist/busi-desktop``: a folder that runs without Python, and prove what is in it.

``make installer`` runs this. PyInstaller collects the program (PyInstaller builds for the system
that it runs on; this driver is for Linux), then the folder is pruned, inspected and started.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib.metadata import files
import os
from pathlib import Path
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile

ROOT = Path(__file__).resolve().parent
NAME = "busi-desktop"
DIST = ROOT / "dist" / NAME
PARTS = DIST / "_internal"
WORK = ROOT / "build" / "pyinstaller"
LITERT = Path(sysconfig.get_path("platlib")) / "ai_edge_litert"

# Beside the program's own modules, where it looks for them when it runs from the sources.
DATA = ("models", "resources", "LICENSE", "THIRD_PARTY.md")

# Installed beside us on a developer's machine; never part of the program.
EXCLUDED_MODULES = (
    *("tensorflow", "keras", "training", "matplotlib", "pandas", "requests", "tkinter"),
    *("IPython", "pytest", "_pytest", "hypothesis", "mypy", "pip", "setuptools", "wheel"),
    *("PySide6.QtConcurrent", "PySide6.QtDBus", "PySide6.QtDesigner", "PySide6.QtHelp"),
    *("PySide6.QtNetwork", "PySide6.QtPrintSupport", "PySide6.QtQml", "PySide6.QtQuick"),
    *("PySide6.QtQuickWidgets", "PySide6.QtSql", "PySide6.QtUiTools", "PySide6.QtXml"),
)

# Collected by PyInstaller's hooks, of no use here. The three host libraries tie a bundle to the
# glibc of the machine that built it; every desktop has its own.
PRUNED = (
    "libstdc++.so.6",
    "libgcc_s.so.1",
    "libexpat.so.1",
    "PySide6/Qt/qml",
    "PySide6/Qt/plugins/egldeviceintegrations",
    "PySide6/Qt/plugins/generic",
    "PySide6/Qt/plugins/networkinformation",
    "PySide6/Qt/plugins/platforms/libqeglfs.so",
    "PySide6/Qt/plugins/platforms/libqlinuxfb.so",
    "PySide6/Qt/plugins/platforms/libqminimal*.so",
    "PySide6/Qt/plugins/platforms/libqvkkhrdisplay.so",
    "PySide6/Qt/plugins/platforms/libqvnc.so",
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    "PySide6/Qt/plugins/qmltooling",
    "PySide6/Qt/plugins/sqldrivers",
    "PySide6/Qt/plugins/tls",
    "pydicom/data/test_files",
    "skimage/data",
    "**/tests",
    "resources/**/*.py",
    "resources/**/*.ts",
)

# Qt's own texts in our languages; it has none in Hindi.
QT_TEXTS = "PySide6/Qt/translations"
KEPT_QT_TEXTS = ("qtbase_es.qm", "qtbase_fr.qm", "qtbase_pt_BR.qm")

# A name of any file or folder that holds one of these words fails the build.
FORBIDDEN = (
    "tensorflow",
    "keras",
    "QtWebEngine",
    "Qt6WebEngine",
    "QtNetwork",
    "Qt6Network",
    "Qt6Qml",
    "Qt6Quick",
    "pytest",
    "hypothesis",
    "test_files",
    "BUSI",
    "BUS-BRA",
)

LICENSE_FILE = re.compile(r"\.dist-info/(?:licenses/)?(.*(?:LICEN[CS]E|COPYING|NOTICE).*)")

# scikit-image's lazy loader reads its stubs at run time: without them it can't be imported.
REQUIRED = (
    "skimage/__init__.pyi",
    "skimage/draw/__init__.pyi",
    "skimage/measure/__init__.pyi",
    "skimage/segmentation/__init__.pyi",
    "PySide6/Qt/plugins/platforms/libqxcb.so",
    "PySide6/Qt/plugins/platforms/libqoffscreen.so",
    "ai_edge_litert/libLiteRt.so",
    "licenses/LGPL-3.0.txt",
    "licenses/pyjpegls.txt",
    "_CharLS.*.so",
    "licenses/numpy/LICENSE.txt",
    "models/*.tflite",
    "models/gate.json",
    *(f"{QT_TEXTS}/{name}" for name in KEPT_QT_TEXTS),
    "resources/translations/*.qm",
    "models/*.manifest.json",
)


def build() -> None:
    """Run PyInstaller in a process of its own, with whatever makes two builds equal."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--onedir"]
    command += ["--log-level", "WARN", "--noupx", "--name", NAME]
    command += ["--distpath", str(ROOT / "dist"), "--workpath", str(WORK), "--specpath", str(WORK)]
    for name in DATA:
        target = name if (ROOT / name).is_dir() else "."
        command += ["--add-data", f"{ROOT / name}:{target}"]
    for module in EXCLUDED_MODULES:
        command += ["--exclude-module", module]
    command += ["--collect-submodules", "busi_desktop", "--collect-submodules", "pydicom.pixels"]
    command += ["--copy-metadata", NAME, "--copy-metadata", "pyjpegls"]  # it asks for its version
    # Loaded by name at run time, so PyInstaller doesn't see that it is needed.
    command += ["--add-binary", f"{LITERT / 'libLiteRt.so'}:ai_edge_litert"]
    command.append(str(ROOT / "busi_desktop" / "__main__.py"))
    environment = os.environ | {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": "1767225600"}
    subprocess.run(command, check=True, env=environment, cwd=ROOT)


def prune() -> None:
    """Delete what no part of the program loads."""
    others = [path for path in PARTS.glob(f"{QT_TEXTS}/*") if path.name not in KEPT_QT_TEXTS]
    for paths in (others, *(list(PARTS.glob(pattern)) for pattern in PRUNED)):
        for path in paths:
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink()


def prune_orphans() -> None:
    """Delete the libraries that only pruned parts needed, and then those that only these did."""
    while orphans := find_orphans():
        for path in orphans:
            path.unlink()


def find_orphans() -> list[Path]:
    """Return the shared libraries that nothing needs any more, and links that lead nowhere."""
    libraries = [*PARTS.glob("lib*.so*"), *(PARTS / "PySide6/Qt/lib").glob("*.so*")]
    dead = [path for path in libraries if not path.exists()]
    objects = [path for path in PARTS.rglob("*.so*") if path.is_file() and not path.is_symlink()]
    needed = {name for path in objects for name in needed_by(path)}
    return dead + [
        path
        for path in libraries
        if path not in dead and path.name not in needed and not path.name.startswith("libpython")
    ]


@cache
def needed_by(path: Path) -> tuple[str, ...]:
    """Return the names of the shared libraries that one asks the dynamic linker for."""
    listed = subprocess.run(
        ["objdump", "-p", str(path)], capture_output=True, text=True, check=False
    ).stdout
    return tuple(re.findall(r"^\s+NEEDED\s+(\S+)$", listed, re.MULTILINE))


def find_faults(paths: Iterable[Path]) -> list[str]:
    """Return one line per thing that is in the folder and may not be, or is absent and must be."""
    names = [str(path.relative_to(PARTS)) for path in paths]
    faults = [f"{name} may not be inside" for name in names for word in FORBIDDEN if word in name]
    faults += [f"{item} is absent" for item in REQUIRED if not any(PARTS.glob(item))]
    if any(name.startswith("cv2/qt") for name in names):
        faults.append("cv2/qt: OpenCV brought a Qt of its own; install the headless package")
    return faults


def copy_licenses() -> None:
    """Put the license text of every locked package into the folder.

    The wheels of Qt, FlatBuffers and pyjpegls bring none: theirs stand in ``packaging/licenses``.
    """
    target = PARTS / "licenses"
    shutil.copytree(ROOT / "packaging" / "licenses", target)
    pins = re.findall(r"^([a-z0-9._-]+)==", (ROOT / "requirements/run.txt").read_text(), re.M)
    for name in pins:
        for file in files(name) or []:
            inside = LICENSE_FILE.search(str(file))
            if inside and "_vendor" not in str(file):
                copy = target / name / inside.group(1)
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(str(file.locate()), copy)


def size_of(path: Path) -> int:
    """Return the bytes of a file, or of all files below a folder; a link counts nothing."""
    parts = [path] if path.is_file() else path.rglob("*")
    return sum(file.lstat().st_size for file in parts if file.is_file() and not file.is_symlink())


def print_sizes() -> None:
    """Print a table of the parts, the largest first."""
    sizes = {path.name: size_of(path) for path in PARTS.iterdir()}
    large = sorted(
        ((size, name) for name, size in sizes.items() if size >= 1_000_000), reverse=True
    )
    rest = sum(sizes.values()) - sum(size for size, _ in large)
    print(f"\n{'part':<40}{'MB':>8}")
    for size, name in [*large, (rest, "everything below 1 MB")]:
        print(f"{name:<40}{size / 1e6:>8.1f}")
    print(f"{'in all':<40}{size_of(DIST) / 1e6:>8.1f}\n")


def self_test() -> int:
    """Start the built program in a bare environment and let it check itself."""
    with tempfile.TemporaryDirectory() as home:
        bare = {
            "HOME": home,
            "BUSI_DESKTOP_HOME": home,
            "PATH": "/usr/bin:/bin",
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
        }
        command = [str(DIST / NAME), "self-test"]
        return subprocess.run(command, env=bare, cwd=home, check=False).returncode


def main() -> int:
    """Build, prune, inspect, start; return the exit code of the first step that fails."""
    if not sys.platform.startswith("linux"):
        print("This driver builds for Linux; PyInstaller can't build for another system.")
        return 1
    build()
    prune()
    prune_orphans()
    copy_licenses()
    faults = find_faults(PARTS.rglob("*"))
    print_sizes()
    if faults:
        print("\n".join(faults))
        return 1
    code = self_test()
    print(f"{DIST.relative_to(ROOT)}: self-test {'passed' if code == 0 else f'failed ({code})'}")
    return code


if __name__ == "__main__":
    sys.exit(main())
