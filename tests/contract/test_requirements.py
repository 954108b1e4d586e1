"""Lock files are hash-locked, agree with each other, and nothing names a registry or a machine."""

from __future__ import annotations

from pathlib import Path
import re
import tomllib

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
import pytest

from tests.contract.tree import ROOT, load_script, read_pins, tracked_files

LOCKS = sorted((ROOT / "requirements").glob("*.txt"))
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]

PIN = re.compile(r"[a-z0-9][a-z0-9._-]*==[0-9][\w.+!]*( ; [^\\]+)? \\")
HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}( \\)?")


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_lock_holds_only_pins_with_hashes(lock: Path) -> None:
    lines = [line for line in lock.read_text().splitlines() if not line.startswith("#")]

    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        assert PIN.fullmatch(line) or HASH.fullmatch(line), line
        # A line goes on exactly where a hash follows: no pin is without one.
        assert line.endswith("\\") == bool(HASH.fullmatch(following)), line


def test_locks_agree_on_every_version() -> None:
    versions: dict[str, set[str]] = {}
    for lock in LOCKS:
        for name, version in read_pins(lock).items():
            versions.setdefault(name, set()).add(version)

    assert {name: found for name, found in versions.items() if len(found) > 1} == {}


@pytest.mark.parametrize(
    ("lock", "extras"),
    [
        ("run", []),
        ("train", ["train"]),
        ("test", ["train", "test"]),
        ("docs", ["docs"]),
        ("installer", ["installer"]),
    ],
)
def test_lock_satisfies_pyproject(lock: str, extras: list[str]) -> None:
    pins = read_pins(ROOT / f"requirements/{lock}.txt")
    wanted = list(PYPROJECT["dependencies"])
    for extra in extras:
        wanted += PYPROJECT["optional-dependencies"][extra]

    for requirement in map(Requirement, wanted):
        name = canonicalize_name(requirement.name)
        if name != "busi-desktop":
            assert requirement.specifier.contains(pins[name]), requirement


def test_program_needs_no_package_of_training_or_development() -> None:
    pins = read_pins(ROOT / "requirements/run.txt")

    assert not {"tensorflow", "keras", "matplotlib", "requests", "pytest", "mypy"} & set(pins)


def test_nothing_tracked_names_a_registry_or_a_machine() -> None:
    checks = load_script("packaging/checks.py")

    faults = [
        f"{path.relative_to(ROOT)}: {fault}"
        for path in tracked_files()
        if b"\0" not in path.read_bytes()
        if (fault := checks.find_trace(path))
    ]

    assert faults == []


@pytest.mark.parametrize(
    "line",
    [
        "--index-" + "url=somewhere",
        "--extra-index-" + "url somewhere",
        "--find-" + "links wheels",
        "a @ file:///" + "tmp/a.whl",
        "files.python" + "hosted.example",
        'DATA = "/' + 'work/shared"',
    ],
)
def test_trace_of_a_registry_or_machine_is_found(line: str, tmp_path: Path) -> None:
    checks = load_script("packaging/checks.py")
    (tmp_path / "planted.txt").write_text(f"fine\n{line}\n")

    assert "line 2" in checks.find_trace(tmp_path / "planted.txt")


def test_no_tracked_dicom_file_names_a_patient() -> None:
    checks = load_script("packaging/checks.py")

    assert [path for path in tracked_files() if checks.find_patient(path)] == []
