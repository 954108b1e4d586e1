"""The Linux installers: one packed tree, as a Debian package and as a file that unpacks itself."""

from __future__ import annotations

from collections.abc import Iterable
import gzip
import hashlib
import io
import lzma
from pathlib import Path
import platform
import re
import shutil
import subprocess
import tarfile

from installer import freeze, manual, sbom, sizes
from installer.budgets import INSTALLED_MB, INSTALLER_MB, LINUX
from installer.frame import DIST, EPOCH, NAME, ROOT, VERSION, run, set_times, size_of

SOURCES = ROOT / "packaging" / "linux"
STAGE = freeze.FOLDER.parent
TARGET = "linux-x86_64"
PLACE = f"opt/{NAME}"  # of the package; the .run file's script moves it elsewhere
# docs/building.md has the figures: lower presets are faster, and miss the budget.
XZ = ("xz", "--stdout", "--threads=1", "--x86", "--lzma2=preset=6,dict=64MiB")


def build(kinds: Iterable[str]) -> None:
    """Freeze the program, test it, and pack it as `run`, `deb` or both.

    Raises
    ------
    SystemExit
        If the program fails its own test, or anything is larger than its budget.
    """
    freeze.clean()
    folder = freeze.build(manual.build())
    print(sizes.table(folder, LINUX))
    if faults := sizes.check(folder, LINUX, total_mb=INSTALLED_MB):
        raise SystemExit("\n".join(faults))
    if freeze.self_test():
        raise SystemExit("The frozen program failed its self-test.")
    parts = {"python": platform.python_version(), **freeze.host_packages(freeze.PARTS)}
    listed = DIST / f"{NAME}-{VERSION}-{TARGET}.cdx.json"
    sbom.write(listed, target=TARGET, lock=freeze.LOCK, parts=parts, files_root=freeze.PARTS)
    payload = pack(folder, VERSION)
    made = [make_run(payload, VERSION, folder)] if "run" in kinds else []
    made += [make_deb(payload, VERSION, folder)] if "deb" in kinds else []
    for path in made:
        print(f"{path.name}: {path.stat().st_size / sizes.MB:.1f} MB")
        if path.stat().st_size > INSTALLER_MB * sizes.MB:
            raise SystemExit(f"{path.name} is larger than {INSTALLER_MB} MB")


# ------------------------------------------------------------------------------- the packed tree
def pack(
    folder: Path, version: str, *, compressor: tuple[str, ...] = XZ, stage: Path = STAGE
) -> Path:
    """Pack the program and what a desktop wants beside it; returns the .tar.xz.

    It is the data part of the Debian package and the payload of the .run file.

    Raises
    ------
    SystemExit
        If the compressor fails.
    """
    target = stage / f"{version}.tar.xz"
    with target.open("wb") as out:
        process = subprocess.Popen(compressor, stdin=subprocess.PIPE, stdout=out)
        with (
            process,
            tarfile.open(fileobj=process.stdin, mode="w|", format=tarfile.GNU_FORMAT) as archive,
        ):
            _add_folders(archive, PLACE)
            _add_tree(archive, folder, PLACE)
            for name, content in _desktop_files(version).items():
                _add_folders(archive, str(Path(name).parent))
                _add(archive, name, content)
            _add_folders(archive, "usr/bin")
            _add_link(archive, f"usr/bin/{NAME}", f"/{PLACE}/{NAME}")
    if process.returncode:
        raise SystemExit(f"{compressor[0]} failed")
    return target


def _desktop_files(version: str) -> dict[str, bytes]:
    shared = "usr/share"
    command = f"/usr/bin/{NAME}"
    entry = (SOURCES / f"{NAME}.desktop").read_text(encoding="utf-8")
    page = (SOURCES / f"{NAME}.1").read_text(encoding="utf-8")
    page = page.replace("@VERSION@", version).replace("@DATE@", "2026-01-01")
    terms = (ROOT / "LICENSE").read_bytes() + (
        f"\nLicenses of what is inside: /{PLACE}/_internal/THIRD_PARTY.md and licenses/\n"
    ).encode()
    return {
        f"{shared}/applications/{NAME}.desktop": entry.replace("@EXEC@", command)
        .replace("@TRYEXEC@", command)
        .encode(),
        f"{shared}/doc/{NAME}/copyright": terms,
        f"{shared}/icons/hicolor/scalable/apps/{NAME}.svg": (
            ROOT / "resources" / "icon" / f"{NAME}.svg"
        ).read_bytes(),
        f"{shared}/man/man1/{NAME}.1.gz": gzip.compress(page.encode(), mtime=EPOCH),
        f"{shared}/mime/packages/{NAME}.xml": (SOURCES / f"{NAME}.xml").read_bytes(),
    }


def _entry(name: str, mode: int) -> tarfile.TarInfo:
    info = tarfile.TarInfo(f"./{name}")
    info.mtime, info.mode = EPOCH, mode
    info.uname = info.gname = "root"
    return info


def _add(archive: tarfile.TarFile, name: str, content: bytes, mode: int = 0o644) -> None:
    info = _entry(name, mode)
    info.size = len(content)
    archive.addfile(info, io.BytesIO(content))


def _add_link(archive: tarfile.TarFile, name: str, target: str) -> None:
    info = _entry(name, 0o777)
    info.type, info.linkname = tarfile.SYMTYPE, target
    archive.addfile(info)


def _add_folders(archive: tarfile.TarFile, name: str) -> None:
    """Add a folder and those above it, each once."""
    known = {member.name for member in archive.getmembers()}
    steps = Path(name).parts
    for count in range(1, len(steps) + 1):
        path = "/".join(steps[:count])
        if f"./{path}" not in known:
            info = _entry(path, 0o755)
            info.type = tarfile.DIRTYPE
            archive.addfile(info)


def _add_tree(archive: tarfile.TarFile, folder: Path, top: str) -> None:
    for path in sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix()):
        name = f"{top}/{path.relative_to(folder).as_posix()}"
        if path.is_symlink():
            _add_link(archive, name, str(path.readlink()))
        elif path.is_dir():
            info = _entry(name, 0o755)
            info.type = tarfile.DIRTYPE
            archive.addfile(info)
        else:
            is_program = path.name == NAME or ".so" in path.name
            _add(archive, name, path.read_bytes(), 0o755 if is_program else 0o644)


# -------------------------------------------------------------------------------------- the .deb
def make_deb(payload: Path, version: str, folder: Path, out: Path = DIST) -> Path:
    """Write the Debian package: an ar archive of two tar archives (deb(5))."""
    control = io.BytesIO()
    texts = {
        "@VERSION@": version,
        "@INSTALLED_KB@": str(size_of(folder) // 1024),
        "@NEEDED_MB@": needed_mb(folder),
        "@DEPENDS@": ", ".join(depends(folder)),
    }
    with tarfile.open(fileobj=control, mode="w", format=tarfile.GNU_FORMAT) as archive:
        for name, mode in (
            ("control", 0o644),
            *((n, 0o755) for n in ("postinst", "postrm", "preinst")),
        ):
            _add(archive, name, _filled(SOURCES / name, texts), mode)
    target = out / f"{NAME}_{version}_amd64.deb"
    with target.open("wb") as stream:
        stream.write(b"!<arch>\n")
        _add_member(stream, "debian-binary", b"2.0\n")
        _add_member(stream, "control.tar.xz", lzma.compress(control.getvalue()))
        _add_member(stream, "data.tar.xz", payload.read_bytes())
    return target


def needed_mb(folder: Path) -> str:
    """Return how much room is asked for before anything is unpacked."""
    return str(size_of(folder) // sizes.MB + 50)


def depends(folder: Path) -> list[str]:
    """Return the Debian packages that the program expects of the system."""
    listed = (folder / "_internal" / freeze.SYSTEM_LIBRARIES.name).read_text().splitlines()
    packages = sorted({line.split()[1] for line in listed} - {"libstdc++6"})
    return ["libc6 (>= 2.35)", "libstdc++6 (>= 11)", "fontconfig-config", *packages]


def _filled(path: Path, texts: dict[str, str]) -> bytes:
    content = path.read_text(encoding="utf-8")
    for mark, text in texts.items():
        content = content.replace(mark, text)
    if left := re.search(r"@[A-Z_]+@", content):
        raise SystemExit(f"{path.name}: nothing fills {left.group()}")
    return content.encode()


def _add_member(stream: io.BufferedWriter, name: str, content: bytes) -> None:
    head = f"{name:<16}{EPOCH:<12}{0:<6}{0:<6}{'100644':<8}{len(content):<10}`\n"
    stream.write(head.encode() + content + b"\n" * (len(content) % 2))


# -------------------------------------------------------------------------------------- the .run
def make_run(payload: Path, version: str, folder: Path, out: Path = DIST) -> Path:
    """Write the file that unpacks itself."""
    stage = stage_run(payload, version, folder)
    name = f"{NAME}-{version}-{TARGET}.run"
    sorted_tar = f"--sort=name --owner=0 --group=0 --numeric-owner --mtime=@{EPOCH}"
    # From within the folder: makeself writes its own command into the file.
    command: list[str | Path] = ["env", "--chdir", stage.parent, "makeself", "--nocomp"]
    command += ["--sha256", "--nomd5", "--nocrc"]
    command += ["--nox11", "--quiet", "--tar-quietly", "--packaging-date", "2026-01-01"]
    command += ["--tar-extra", sorted_tar, stage.name, name, f"busi_desktop {version}"]
    command += ["sh", "./install.sh"]  # where no program may run from temporary folders, sh may
    run(command)
    return Path(shutil.move(stage.parent / name, out / name))


def stage_run(payload: Path, version: str, folder: Path) -> Path:
    """Lay out what the .run file unpacks to: the payload, the scripts, and the xz they need."""
    stage = payload.parent / f"run-{version}"
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir()
    (stage / "payload.tar.xz").hardlink_to(payload)
    texts = {
        "@VERSION@": version,
        "@BUILD@": hashlib.sha256(payload.read_bytes()).hexdigest()[:8],
        "@NEEDED_MB@": needed_mb(folder),
    }
    for name in ("install.sh", "uninstall.sh", "rollback.sh"):
        (stage / name).write_bytes(_filled(SOURCES / name, texts))
        (stage / name).chmod(0o755)
    for path in _xz_of_this_machine():
        shutil.copyfile(path, stage / path.name)
        (stage / path.name).chmod(0o755)
    set_times(stage)
    return stage


def _xz_of_this_machine() -> list[Path]:
    program = Path(shutil.which("xz") or "/usr/bin/xz").resolve()
    listed = subprocess.run(
        ["ldd", str(program)], capture_output=True, text=True, check=True
    ).stdout
    found = re.search(r"liblzma\.so\.5 => (\S+)", listed)
    if found is None:
        raise SystemExit("xz on this machine has no liblzma.so.5")
    return [program, Path(found.group(1))]
