"""Each import contract of pyproject.toml holds, and breaks on its planted fault."""

from __future__ import annotations

import ast
from pathlib import Path
import re
import shutil
import subprocess
import sys
import tomllib

import pytest

ROOT = Path(__file__).parents[2]
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"][
    "contracts"
]

# contract -> {planted file: its text}, and the words of the complaint. All faults stand in one
# tree and each touches its own contract only, so that two runs of the linter are enough.
FAULTS = {
    "layers": (
        {
            "busi_desktop/measure/planted_sibling.py": "import busi_desktop.export",
            "busi_desktop/domain/planted_upward.py": "import busi_desktop.pipeline",
        },
        (
            "busi_desktop.measure.planted_sibling -> busi_desktop.export",
            "busi_desktop.domain.planted_upward -> busi_desktop.pipeline",
        ),
    ),
    "qt-free below app": (
        {
            "busi_desktop/pipeline/planted_qt.py": "import PySide6.QtCore",
            "busi_desktop/cli/planted_plot.py": "import pyqtgraph",
        },
        (
            "busi_desktop.pipeline.planted_qt -> PySide6",
            "busi_desktop.cli.planted_plot -> pyqtgraph",
        ),
    ),
    "domain knows numpy only": (
        {"busi_desktop/domain/planted_cv2.py": "def late():\n    import cv2\n    return cv2"},
        ("busi_desktop.domain.planted_cv2 -> cv2",),
    ),
    "no tensorflow in busi_desktop": (
        {
            "busi_desktop/inference/planted_tf.py": "import tensorflow as tf",
            "busi_desktop/io/planted_training.py": "import training",
        },
        (
            "busi_desktop.inference.planted_tf -> tensorflow",
            "busi_desktop.io.planted_training -> training",
        ),
    ),
    "training stays out of the program's top": (
        {"training/planted.py": "from busi_desktop import ui"},
        ("training.planted -> busi_desktop.ui",),
    ),
    "no cycles": (
        {
            "busi_desktop/preprocess/planted_a/__init__.py": "",
            "busi_desktop/preprocess/planted_a/one.py": "import busi_desktop.preprocess.planted_b",
            "busi_desktop/preprocess/planted_b.py": "import busi_desktop.preprocess.planted_a.one",
        },
        ("planted_b",),
    ),
}


# Each contract's verdict (KEPT, BROKEN), and the whole report.
Linted = tuple[dict[str, str], str]


def copy_sources(target: Path) -> Path:
    for package in ("busi_desktop", "training"):
        shutil.copytree(
            ROOT / package,
            target / package,
            ignore=lambda folder, names: [
                name for name in names if not (Path(folder, name).is_dir() or name.endswith(".py"))
            ],
        )
    shutil.copy(ROOT / "pyproject.toml", target)
    return target


def lint_imports(tree: Path) -> Linted:
    script = Path(sys.executable).with_name("lint-imports")
    report = subprocess.run(
        [script, "--no-cache"],
        cwd=tree,
        env={"COLUMNS": "400", "PYTHONPATH": str(tree)},
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    verdicts = {
        name: found.group(1)
        for name in (contract["name"] for contract in CONTRACTS)
        if (found := re.search(rf"^{re.escape(name)} (KEPT|BROKEN)", report, re.MULTILINE))
    }
    return verdicts, report


@pytest.fixture(scope="module")
def faulty(tmp_path_factory: pytest.TempPathFactory) -> Linted:
    tree = copy_sources(tmp_path_factory.mktemp("faulty"))
    for files, _ in FAULTS.values():
        for name, text in files.items():
            (tree / name).parent.mkdir(exist_ok=True)
            (tree / name).write_text(f"{text}\n")
    return lint_imports(tree)


def test_every_contract_has_a_planted_fault() -> None:
    assert set(FAULTS) == {contract["name"] for contract in CONTRACTS}


def test_sources_keep_every_contract(tmp_path: Path) -> None:
    verdicts, report = lint_imports(copy_sources(tmp_path))

    assert verdicts == dict.fromkeys(FAULTS, "KEPT"), report


@pytest.mark.parametrize("name", FAULTS)
def test_contract_breaks_on_its_planted_fault(name: str, faulty: Linted) -> None:
    verdicts, report = faulty
    section = report.partition(f"\n{name}\n---")[2]

    assert verdicts[name] == "BROKEN"
    assert all(words in section for words in FAULTS[name][1]), report


def test_package_without_a_layer_is_refused(tmp_path: Path) -> None:
    tree = copy_sources(tmp_path)
    (tree / "busi_desktop/stray").mkdir()
    (tree / "busi_desktop/stray/__init__.py").write_text("")

    verdicts, report = lint_imports(tree)

    assert verdicts["layers"] == "BROKEN"
    assert "busi_desktop.stray" in report


# ruff exempts the window from TID251 and import-linter sees cv2 as one module: these functions are
# banned everywhere all the same (the reasons stand in pyproject.toml).
BANNED = {"imread", "imwrite", "contourArea"}


def used_of_cv2(source: str) -> set[str]:
    used = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "cv2":
            used.add(node.attr)
        if isinstance(node, ast.ImportFrom) and node.module == "cv2":
            used |= {alias.name for alias in node.names}
    return used


def test_banned_opencv_functions_are_used_nowhere() -> None:
    sources = [
        path for part in ("busi_desktop", "training") for path in (ROOT / part).rglob("*.py")
    ]

    users = [path.name for path in sources if used_of_cv2(path.read_text("utf-8")) & BANNED]

    assert sources
    assert users == []
    assert used_of_cv2("def f():\n    return cv2.imread('a')") & BANNED
    assert used_of_cv2("from cv2 import imwrite as write") & BANNED
