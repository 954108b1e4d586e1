"""The program as a folder that runs without Python, for Linux: PyInstaller, then cut and inspected.

PyInstaller builds for the system that it runs on. Everything it collects comes from the virtual
environment of `packaging/setup.sh installer`, which holds the run set and PyInstaller alone.
"""

from __future__ import annotations

from importlib.metadata import files
import os
from pathlib import Path
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile

from installer import contents, elf, shims
from installer.frame import NAME, ROOT, WORK, run, set_times

FOLDER = WORK / "linux" / NAME
PARTS = FOLDER / "_internal"
LITERT = Path(sysconfig.get_path("platlib")) / "ai_edge_litert"
LOCK = ROOT / "requirements" / "run.txt"
SYSTEM_LIBRARIES = ROOT / "packaging" / "system-libraries.txt"

# Collected by PyInstaller's hooks, of no use here. The host libraries tie a bundle to the glibc of
# the machine that built it, or drag half of that system along; every desktop has its own.
UNUSED = (
    "libstdc++.so.6",
    "libgcc_s.so.1",
    "libexpat.so.1",
    "libdbus-1.so.3",
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
)

QT_TEXTS = "PySide6/Qt/translations"
REQUIRED = (
    *contents.REQUIRED,
    "PySide6/Qt/plugins/platforms/libqxcb.so",
    "PySide6/Qt/plugins/platforms/libqoffscreen.so",
    "PySide6/QtSvg.abi3.so",
    "ai_edge_litert/libLiteRt.so",
    "_CharLS.*.so",
    "system-libraries.txt",
    *(f"{QT_TEXTS}/{name}" for name in contents.KEPT_QT_TEXTS),
)

# Libraries with the names of their own functions and lines inside, of use to a debugger alone.
# Those of manylinux wheels stay as they are: patchelf has moved parts of them, which strip breaks.
STRIPPED = ("libpython3*.so.*", "python3*/lib-dynload/*.so", "_CharLS.*.so")


WAYLAND = re.compile("[Ww]ayland|WlShell")


def build(manual: Path) -> Path:
    """Make the folder; returns it.

    Raises
    ------
    SystemExit
        If something is inside that may not be, or is absent that must be.
    """
    _collect(manual)
    contents.prune(PARTS, (*contents.UNUSED, *UNUSED))
    _prune_qt_texts()
    shims.replace(PARTS)
    prune_orphans(PARTS)
    _strip()
    link_twins(PARTS)
    contents.copy_licenses(PARTS / "licenses", LOCK)
    _copy_other_licenses(PARTS / "licenses")
    write_system_libraries(PARTS)
    set_times(FOLDER)
    if faults := contents.find_faults(PARTS, REQUIRED):
        raise SystemExit("\n".join(faults))
    return FOLDER


def _collect(manual: Path) -> None:
    """Run PyInstaller in a process of its own."""
    work = WORK / "pyinstaller"
    command: list[str | Path] = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean"]
    command += ["--onedir", "--log-level", "WARN", "--noupx", "--name", NAME]
    command += ["--distpath", FOLDER.parent, "--workpath", work, "--specpath", work]
    for name in contents.DATA:
        target = name if (ROOT / name).is_dir() else "."
        command += ["--add-data", f"{ROOT / name}:{target}"]
    command += ["--add-data", f"{manual}:manual"]
    for module in contents.EXCLUDED_MODULES:
        command += ["--exclude-module", module]
    command += ["--collect-submodules", "busi_desktop", "--collect-submodules", "pydicom.pixels"]
    # Asked for by compiled code alone, which PyInstaller can't read.
    for name in ("fast_exp", "geometry", "interpolation", "transform"):
        command += ["--hidden-import", f"skimage._shared.{name}"]
    for name in (NAME, *contents.read_pins(LOCK)):
        if name != "setuptools":
            command += ["--copy-metadata", name]  # About shows versions; pyjpegls asks for its own
    command += ["--runtime-hook", Path(__file__).with_name("hook_floor.py")]
    # Loaded by name at run time, so PyInstaller doesn't see that it is needed.
    command += ["--add-binary", f"{LITERT / 'libLiteRt.so'}:ai_edge_litert"]
    command.append(ROOT / "busi_desktop" / "__main__.py")
    # What is packed inside the program isn't packed better by the installer: a third larger.
    run(command, PYINSTALLER_ZLIB_COMPRESSION_LEVEL="0")


def _prune_qt_texts() -> None:
    contents.remove(
        path for path in PARTS.glob(f"{QT_TEXTS}/*") if path.name not in contents.KEPT_QT_TEXTS
    )


def prune_orphans(parts: Path) -> None:
    """Delete the libraries that only pruned parts needed, and then those that only these did."""
    while orphans := find_orphans(parts):
        contents.remove(orphans)


def find_orphans(parts: Path) -> list[Path]:
    """Return the shared libraries that nothing needs any more, and links that lead nowhere."""
    places = ("lib*.so*", "PySide6/Qt/lib/*.so*", "*.libs/*.so*")
    libraries = [path for place in places for path in parts.glob(place)]
    dead = [path for path in libraries if not path.exists()]
    objects = [path for path in parts.rglob("*.so*") if path.is_file() and not path.is_symlink()]
    needed = {name for path in objects for name in elf.read_elf(path).needed}
    return dead + [
        path
        for path in libraries
        if path not in dead and path.name not in needed and not path.name.startswith("libpython")
    ]


def _strip() -> None:
    for pattern in STRIPPED:
        for path in PARTS.glob(pattern):
            run(["strip", "--strip-unneeded", path])


def link_twins(parts: Path) -> None:
    """Make a link of each shared library that lies in two folders of wheels with equal bytes."""
    first: dict[tuple[str, bytes], Path] = {}
    for path in sorted(parts.glob("*.libs/*.so*")):
        if path.is_symlink():
            continue
        other = first.setdefault((path.name, path.read_bytes()), path)
        if other != path:
            path.unlink()
            path.symlink_to(os.path.relpath(other, path.parent))


def write_system_libraries(parts: Path) -> None:
    """Write down which libraries the folder expects of the system, and which packages bring them.

    `busi_desktop.cli.floor` names those that are absent before Qt ends the program over them.

    Raises
    ------
    SystemExit
        If a library is asked for that no row of ``packaging/system-libraries.txt`` names.
    """
    known = {
        line.split()[0]: line
        for line in SYSTEM_LIBRARIES.read_text().splitlines()
        if line and not line.startswith("#")
    }
    wanted = [
        name
        for name, askers in elf.missing(parts).items()
        # Who has no Wayland is shown the window by X11.
        if not is_of_glibc(name) and not all(WAYLAND.search(str(path)) for path in askers)
    ]
    unknown = sorted(set(wanted) - known.keys())
    if unknown:
        raise SystemExit(f"packaging/system-libraries.txt has no row for {', '.join(unknown)}")
    rows = [known[name] for name in sorted(wanted)]
    (parts / SYSTEM_LIBRARIES.name).write_text("".join(f"{row}\n" for row in rows))


def _copy_other_licenses(target: Path) -> None:
    """Add the terms of PyInstaller's starter, of Python, and of the host's libraries inside."""
    (target / "pyinstaller").mkdir()
    for file in files("pyinstaller") or []:
        if file.name == "COPYING.txt":
            shutil.copyfile(str(file.locate()), target / "pyinstaller" / file.name)
    (target / "python").mkdir()
    stdlib = Path(sysconfig.get_path("stdlib"))
    shutil.copyfile(stdlib / "LICENSE.txt", target / "python" / "LICENSE.txt")
    for package in host_packages(PARTS):
        terms = Path("/usr/share/doc") / package / "copyright"
        if terms.is_file():
            (target / "system" / package).mkdir(parents=True)
            shutil.copyfile(terms, target / "system" / package / "copyright")


def host_packages(parts: Path) -> dict[str, str]:
    """Return the Debian packages, with versions, of the libraries that come from this machine."""
    found = {}
    for path in sorted(parts.glob("lib*.so*")):
        if path.is_symlink() or path.name.startswith("libpython"):
            continue
        query = ["dpkg-query", "--search", f"*/{path.name}"]
        answer = subprocess.run(query, capture_output=True, text=True, check=False).stdout
        if package := answer.partition(":")[0]:
            query = ["dpkg-query", "--show", "--showformat=${source:Version}", package]
            shown = subprocess.run(query, capture_output=True, text=True, check=False)
            found[package] = shown.stdout
    return found


def is_of_glibc(name: str) -> bool:
    """Tell whether a library is part of the C library."""
    stems = ("libc", "libm", "libdl", "libpthread", "librt", "libutil", "ld-linux-x86-64")
    return name.partition(".so")[0] in stems


def self_test(folder: Path = FOLDER) -> int:
    """Start the built program in a bare environment and let it check itself."""
    with tempfile.TemporaryDirectory() as home:
        bare = {
            "HOME": home,
            "BUSI_DESKTOP_HOME": home,
            "PATH": "/usr/bin:/bin",
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
        }
        command = [str(folder / NAME), "self-test"]
        return subprocess.run(command, env=bare, cwd=home, check=False).returncode


def clean() -> None:
    """Delete what an earlier build left behind."""
    shutil.rmtree(FOLDER.parent, ignore_errors=True)
