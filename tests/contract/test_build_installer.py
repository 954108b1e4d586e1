"""The installer's inspection refuses what may not be shipped and misses nothing that must be."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.contract.tree import load_script


@pytest.fixture
def installer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Return the driver, pointed at a folder with only what must be inside."""
    installer = load_script("build_installer.py")
    monkeypatch.setattr(installer, "PARTS", tmp_path)
    for name in installer.REQUIRED:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name.replace("*", "seed")).write_text("")
    return installer


def test_clean_folder_has_no_fault(installer, tmp_path: Path) -> None:
    assert installer.find_faults(tmp_path.rglob("*")) == []


@pytest.mark.parametrize(
    "name",
    [
        "tensorflow/python/__init__.pyc",
        "PySide6/QtWebEngineCore.abi3.so",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "pydicom/data/test_files/a.dcm",
        "resources/BUSI/benign (1).png",
        "cv2/qt/plugins/libqxcb.so",
    ],
)
def test_forbidden_part_is_named(installer, tmp_path: Path, name: str) -> None:
    (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / name).write_text("")

    faults = installer.find_faults(tmp_path.rglob("*"))

    assert any(name.split("/", maxsplit=1)[0] in fault for fault in faults)


def test_absent_stub_of_scikit_image_is_named(installer, tmp_path: Path) -> None:
    (tmp_path / "skimage/segmentation/__init__.pyi").unlink()

    faults = installer.find_faults(tmp_path.rglob("*"))

    assert faults == ["skimage/segmentation/__init__.pyi is absent"]


def test_pruning_takes_tests_and_keeps_stubs(installer, tmp_path: Path) -> None:
    (tmp_path / "skimage/tests").mkdir()
    (tmp_path / "skimage/tests/__init__.py").write_text("")
    (tmp_path / "libstdc++.so.6").write_text("")

    installer.prune()

    assert not (tmp_path / "skimage/tests").exists()
    assert not (tmp_path / "libstdc++.so.6").exists()
    assert installer.find_faults(tmp_path.rglob("*")) == []


def test_library_needed_only_by_an_orphan_goes_too(
    installer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    needs = {"libneedy.so.1": ("libdeep.so.2",), "libqxcb.so": ("libused.so.3",)}
    monkeypatch.setattr(installer, "needed_by", lambda path: needs.get(path.name, ()))
    for name in ("libneedy.so.1", "libdeep.so.2", "libused.so.3", "libpython3.11.so.1.0"):
        (tmp_path / name).write_text("")
    (tmp_path / "libgone.so.4").symlink_to("nowhere")

    installer.prune_orphans()

    left = {path.name for path in tmp_path.glob("lib*")}
    assert left == {"libused.so.3", "libpython3.11.so.1.0"}
