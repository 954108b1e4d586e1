"""The installer's inspection refuses what may not be shipped and misses nothing that must be."""

from __future__ import annotations

import ast
import hashlib
import json
import os
from pathlib import Path
import sysconfig

import pytest

from installer import contents, elf, freeze, sbom, sizes, sums
from installer.budgets import LINUX
from tests.contract.tree import ROOT


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with only what must be inside."""
    for name in freeze.REQUIRED:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name.replace("*", "seed")).write_text("")
    return tmp_path


def test_clean_folder_has_no_fault(folder: Path) -> None:
    assert contents.find_faults(folder, freeze.REQUIRED) == []


@pytest.mark.parametrize(
    "name",
    [
        "tensorflow/python/__init__.pyc",
        "pytest/__init__.py",
        "h5py/_conv.so",
        "PySide6/QtWebEngineCore.abi3.so",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "pydicom/data/test_files/a.dcm",
        "resources/BUSI/benign (1).png",
        "cv2/qt/plugins/libqxcb.so",
    ],
)
def test_forbidden_part_is_named(folder: Path, name: str) -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text("")

    faults = contents.find_faults(folder, freeze.REQUIRED)

    assert any(name.split("/", maxsplit=1)[0] in fault for fault in faults)


def test_module_of_numpy_with_a_forbidden_word_may_stay(folder: Path) -> None:
    (folder / "numpy").mkdir()
    (folder / "numpy/_pytesttester.pyc").write_text("")

    assert contents.find_faults(folder, freeze.REQUIRED) == []


def test_absent_stub_of_scikit_image_is_named(folder: Path) -> None:
    (folder / "skimage/segmentation/__init__.pyi").unlink()

    faults = contents.find_faults(folder, freeze.REQUIRED)

    assert faults == ["skimage/segmentation/__init__.pyi is absent"]


def test_pruning_takes_tests_and_unused_parts_and_keeps_stubs(folder: Path) -> None:
    for name in ("skimage/tests/__init__.py", "scipy/stats/_stats.so", "scipy/signal/_sigtools.so"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("")

    contents.prune(folder, contents.UNUSED)

    assert not (folder / "skimage/tests").exists()
    assert not (folder / "scipy/stats").exists()
    assert [path.name for path in (folder / "scipy/signal").iterdir()] == ["__init__.py"]
    assert contents.find_faults(folder, freeze.REQUIRED) == []


def test_library_needed_only_by_an_orphan_goes_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    needs = {"libneedy.so.1": ("libdeep.so.2",), "libqxcb.so": ("libused.so.3",)}
    monkeypatch.setattr(
        elf, "read_elf", lambda path: elf.Elf(needed=needs.get(path.name, ()), versions={})
    )
    (tmp_path / "a.libs").mkdir()
    for name in ("libneedy.so.1", "a.libs/libdeep.so.2", "libused.so.3", "libpython3.11.so.1.0"):
        (tmp_path / name).write_text("")
    (tmp_path / "plugin").mkdir()
    (tmp_path / "plugin/libqxcb.so").write_text("")
    (tmp_path / "libgone.so.4").symlink_to("nowhere")

    freeze.prune_orphans(tmp_path)

    left = {path.name for path in tmp_path.rglob("lib*")}
    assert left == {"libqxcb.so", "libused.so.3", "libpython3.11.so.1.0"}


def test_equal_libraries_of_two_wheels_become_one(tmp_path: Path) -> None:
    for name in ("a.libs/libfort.so.5", "b.libs/libfort.so.5", "b.libs/libother.so.1"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("same")

    freeze.link_twins(tmp_path)

    assert (tmp_path / "b.libs/libfort.so.5").readlink() == Path("../a.libs/libfort.so.5")
    assert (tmp_path / "b.libs/libfort.so.5").read_text() == "same"
    assert not (tmp_path / "b.libs/libother.so.1").is_symlink()


def test_libraries_say_what_they_ask_of_the_system() -> None:
    folder = Path(sysconfig.get_path("platlib")) / "numpy" / "fft"

    library = next(folder.glob("_pocketfft_umath.*.so"))

    assert "libc.so.6" in elf.read_elf(library).needed
    assert "libc.so.6" in elf.missing(folder)
    assert (2, 2, 5) <= max(elf.floors(folder)) <= (2, 28)  # the wheels are manylinux_2_28
    assert "PyInit__pocketfft_umath" in elf.defined_symbols(library)


def test_part_over_its_budget_is_named(tmp_path: Path) -> None:
    (tmp_path / "big").write_bytes(bytes(2_000_000))
    (tmp_path / "rest").write_bytes(bytes(1_000))
    budgets = [
        sizes.Budget(name="Big", patterns=("big",), limit_mb=1),
        sizes.Budget(name="Gone", patterns=("gone/*",), limit_mb=1),
    ]

    faults = sizes.check(tmp_path, budgets, total_mb=2)

    assert faults == [
        "Big takes 2.0 MB, and 1 MB are allowed",
        "Gone is not inside",
        "in all 2.0 MB, and 2 MB are allowed",
    ]


def test_budgets_of_the_parts_have_names_of_their_own() -> None:
    assert len({budget.name for budget in LINUX}) == len(LINUX)


def test_sums_are_those_of_sha256sum(tmp_path: Path) -> None:
    (tmp_path / "b.deb").write_bytes(b"b")
    (tmp_path / "a.run").write_bytes(b"a")

    written = sums.write_sums(tmp_path.iterdir(), tmp_path)

    lines = written.read_text().splitlines()
    assert lines == [f"{hashlib.sha256(b).hexdigest()}  {n}" for n, b in
                     (("a.run", b"a"), ("b.deb", b"b"))]  # fmt: skip


def test_without_a_key_nothing_is_signed_and_no_old_signature_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(sums.KEY_VARIABLE, raising=False)
    (tmp_path / "SHA256SUMS.minisig").write_text("old")

    assert sums.sign(tmp_path / "SHA256SUMS") is None
    assert not (tmp_path / "SHA256SUMS.minisig").exists()


def test_key_in_the_repository_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(sums.KEY_VARIABLE, str(ROOT / "build" / "secret.key"))

    with pytest.raises(SystemExit, match="keep the key elsewhere"):
        sums.sign(tmp_path / "SHA256SUMS")


def test_bill_of_materials_lists_packages_models_and_more(tmp_path: Path) -> None:
    paths = [tmp_path / "one.json", tmp_path / "two.json"]
    for path in paths:
        sbom.write(
            path,
            target="linux-x86_64",
            lock=ROOT / "requirements/run.txt",
            parts={"python": "3.11.7"},
            files_root=ROOT,
        )

    told = json.loads(paths[0].read_text())
    components = {part["name"]: part for part in told["components"]}
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.5")
    assert components["numpy"]["purl"].startswith("pkg:pypi/numpy@")
    assert components["python"]["version"] == "3.11.7"
    model = (ROOT / "models/flagship.tflite").read_bytes()
    assert components["flagship"]["hashes"][0]["content"] == hashlib.sha256(model).hexdigest()
    references = [part["bom-ref"] for part in told["components"]]
    assert len(set(references)) == len(references)
    assert paths[0].read_bytes() == paths[1].read_bytes()


def test_texts_of_every_language_of_qt_are_kept() -> None:
    ours = {path.stem.removeprefix("busi_desktop_") for path in
            (ROOT / "resources/translations").glob("*.qm")}  # fmt: skip
    kept = {name.removeprefix("qtbase_")[:2] for name in contents.KEPT_QT_TEXTS}

    assert ours - kept == {"hi"}  # Qt has none in Hindi


def test_epoch_is_given_to_everything(tmp_path: Path) -> None:
    from installer.frame import EPOCH, set_times

    (tmp_path / "a").mkdir()
    (tmp_path / "a/b").write_text("")
    (tmp_path / "a/c").symlink_to("b")

    set_times(tmp_path)

    assert {os.lstat(path).st_mtime for path in (tmp_path, *tmp_path.rglob("*"))} == {EPOCH}


def test_program_imports_nothing_that_the_installers_leave_out() -> None:
    imported = set()
    for path in (ROOT / "busi_desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module is not None:
                imported |= {node.module, *(f"{node.module}.{a.name}" for a in node.names)}

    left_out = {
        name
        for name in imported
        for excluded in contents.EXCLUDED_MODULES
        if name == excluded or name.startswith(f"{excluded}.")
    }

    assert left_out == set()
