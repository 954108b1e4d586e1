"""Each commit hook passes a clean tree and stops its planted fault."""

from __future__ import annotations

from pathlib import Path
import shutil
import subprocess
import sys

from pydicom import FileDataset
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, SecondaryCaptureImageStorage, generate_uid
import pytest
import yaml

ROOT = Path(__file__).parents[2]
LAYERS = sorted(path.parent.name for path in ROOT.glob("busi_desktop/*/__init__.py"))
HOOKS = [
    hook["id"]
    for repo in yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text())["repos"]
    for hook in repo["hooks"]
]


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=cwd, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL
    )


def write_dicom(path: Path, name: str) -> None:
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.MediaStorageSOPClassUID = SecondaryCaptureImageStorage
    meta.MediaStorageSOPInstanceUID = generate_uid(entropy_srcs=[path.name])
    dataset = FileDataset(str(path), Dataset(), file_meta=meta, preamble=b"\0" * 128)
    dataset.PatientName = name
    dataset.save_as(path, enforce_file_format=True)


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Lay a small tree that every hook accepts."""
    tree = tmp_path_factory.mktemp("tree")
    for name in (".pre-commit-config.yaml", "pyproject.toml", "packaging/checks.py"):
        (tree / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, tree / name)
    for layer in LAYERS:
        package = f"busi_desktop/{layer}"
        (tree / package).mkdir(parents=True)
        (tree / package / "__init__.py").write_text('"""A layer."""\n')
    (tree / "training").mkdir()
    for module in ("busi_desktop/__init__", "busi_desktop/errors", "training/__init__"):
        (tree / f"{module}.py").write_text('"""A module."""\n')
    (tree / "build_installer.py").write_text('"""A script."""\n')
    (tree / "packaging/installer").mkdir()
    (tree / "packaging/installer/__init__.py").write_text('"""The build."""\n')
    write_dicom(tree / "phantom.dcm", "PHANTOM^ONE")
    (tree / ".gitignore").write_text(".venv\n*_cache\n")
    (tree / ".venv").symlink_to(sys.prefix, target_is_directory=True)
    assert run("git", "init", "--quiet", cwd=tree).returncode == 0
    assert run("git", "add", ".", cwd=tree).returncode == 0
    return tree


@pytest.fixture
def run_hook(tree: Path, monkeypatch: pytest.MonkeyPatch):
    """Return a function that runs one hook of the tree over all its files."""
    monkeypatch.setenv("PRE_COMMIT_HOME", str(tree.parent / "pre-commit-home"))
    # Set while git itself runs us from a hook; they would lead back to the real repository.
    for name in ("GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE"):
        monkeypatch.delenv(name, raising=False)

    def run_hook(hook: str) -> subprocess.CompletedProcess[str]:
        return run(
            sys.executable, "-m", "pre_commit", "run", hook, "--all-files", "--verbose", cwd=tree
        )

    return run_hook


FAULTS = {
    "ruff-format": ("busi_desktop/app/planted.py", '"""Planted."""\nA = "a"   \n', "format"),
    "ruff-check": (
        "busi_desktop/app/planted.py",
        '"""Planted."""\n\nfrom PySide6 import QtWidgets as QtWidgets\n',
        "TID251|banned-api",
    ),
    "mypy": ("busi_desktop/app/planted.py", '"""Planted."""\n\nA: int = "a"\n', "[assignment]"),
    "import-linter": (
        "busi_desktop/domain/planted.py",
        '"""Planted."""\n\nimport busi_desktop.io\n',
        "busi_desktop.domain.planted -> busi_desktop.io",
    ),
    "file-size": ("docs/planted.txt", "a" * 200_001, "more than 200 kB"),
    "data-syntax": ("planted.toml", "a = \n", "planted.toml: can't be read"),
    "patient-tags": ("planted.dcm", "Doe^Jane", "PatientName is filled in"),
    "traces": ("planted.txt", "--index-" + "url anywhere\n", "line 1 holds"),
}


def test_every_hook_has_a_planted_fault() -> None:
    assert set(FAULTS) == set(HOOKS)


@pytest.mark.parametrize("hook", HOOKS)
def test_hook_passes_clean_tree_and_stops_its_fault(hook: str, tree: Path, run_hook) -> None:
    name, text, words = FAULTS[hook]
    planted = tree / name
    planted.parent.mkdir(exist_ok=True)

    clean = run_hook(hook)
    if planted.suffix == ".dcm":
        write_dicom(planted, text)
    else:
        planted.write_text(text)
    run("git", "add", "--", name, cwd=tree)
    faulty = run_hook(hook)
    run("git", "rm", "--cached", "--quiet", "--", name, cwd=tree)
    planted.unlink()

    assert clean.returncode == 0, clean.stdout + clean.stderr
    assert faulty.returncode != 0
    assert any(word in faulty.stdout for word in words.split("|")), faulty.stdout
