"""`self-test`, `info` and `--help`, and what the command line loads and opens."""

from __future__ import annotations

import json
from pathlib import Path
import shutil

import pytest

from busi_desktop import __version__
from busi_desktop.cli.main import main
from busi_desktop.inference import registry
from busi_desktop.inference.manifest import load_manifest
from busi_desktop.inference.registry import default_manifest_path
from tests.integration.runs import finish, start, start_python, write_scan

pytestmark = pytest.mark.model

CHECKS = ["model", "inference", "decoders", "limits", "journal", "window", "network"]


def test_self_test_passes_with_one_line_per_check() -> None:
    done = finish(start("self-test"))

    assert done.code == 0
    assert done.err == ""
    assert [line.split()[:2] for line in done.out.splitlines()] == [["ok", name] for name in CHECKS]


def test_self_test_with_an_altered_model_ends_with_3_and_still_checks_the_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(registry.models_folder(), tmp_path / "models")
    monkeypatch.setattr(registry, "models_folder", lambda: tmp_path / "models")
    network = default_manifest_path().parent / load_manifest(default_manifest_path()).file
    network.write_bytes(network.read_bytes()[:-1] + b"x")

    code = main(["self-test", "--json"])

    checks = {check["name"]: check for check in json.loads(capsys.readouterr().out)}
    assert code == 3
    assert list(checks) == [name for name in CHECKS if name != "inference"]
    assert not checks["model"]["passed"]
    assert "altered" in checks["model"]["detail"]
    assert all(check["passed"] for name, check in checks.items() if name != "model")


def test_self_test_notices_a_model_that_answers_otherwise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(registry.models_folder(), tmp_path / "models")
    monkeypatch.setattr(registry, "models_folder", lambda: tmp_path / "models")
    manifest = default_manifest_path()
    data = json.loads(manifest.read_text())
    data["calibration"]["malignancy"]["slope"] *= 1.5
    manifest.write_text(json.dumps(data))

    code = main(["self-test"])

    failed = [line for line in capsys.readouterr().out.splitlines() if line.startswith("FAILED")]
    assert code == 3
    assert [line.split()[1] for line in failed] == ["inference"]


def test_info_states_versions_model_folder_and_licenses(
    capsys: pytest.CaptureFixture[str], program_home: Path
) -> None:
    assert main(["info", "--json"]) == 0

    data = json.loads(capsys.readouterr().out)
    manifest = load_manifest(default_manifest_path())
    assert data["program"] == {"name": "busi-desktop", "version": __version__}
    assert data["model"]["name"] == manifest.name
    assert data["model"]["version"] == manifest.version
    assert data["model"]["sha256"] == manifest.sha256
    assert data["model"]["intended_use"]
    assert data["data_folder"] == str(program_home)
    licenses = {row["name"]: row for row in data["third_party"]}
    assert licenses["numpy"]["license"] == "BSD-3-Clause"
    assert licenses["numpy"]["version"]
    assert {"PySide6-Essentials", "ai-edge-litert", "pydicom"} <= set(licenses)
    assert "setuptools" not in licenses


def test_info_for_people_says_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["info"]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"busi-desktop {__version__}"
    assert lines[lines.index("Intended use") + 1].startswith("  Research use")
    assert any(line.split()[:1] == ["numpy"] for line in lines)


def test_info_without_a_manifest_ends_with_3(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(registry, "models_folder", lambda: tmp_path)

    assert main(["info"]) == 3
    assert "Install the program again" in capsys.readouterr().err


# Prints what the run loaded and which sockets it opened, after the run.
SPY = """
import json, sys
# TensorFlow brings it, the program doesn't; where it is, pydicom imports it and it probes for IPv6.
sys.modules["urllib3"] = None
opened = []
def listen(event, arguments):
    if event == "socket.__new__" or event.startswith("socket.get"):
        opened.append(event)
sys.addaudithook(listen)
from busi_desktop.__main__ import main
code = main(sys.argv[1:])
heavy = {"tensorflow", "keras", "PySide6", "shiboken6", "pyqtgraph", "matplotlib", "training"}
print(json.dumps({"code": code, "heavy": sorted(heavy & set(sys.modules)), "opened": opened}))
"""


def test_analyze_loads_no_window_and_no_tensorflow_and_opens_no_socket(tmp_path: Path) -> None:
    path = write_scan(tmp_path / "a.png")

    done = finish(start_python("-c", SPY, "analyze", path, "--out", tmp_path / "out", "--overlays"))

    assert json.loads(done.out.splitlines()[-1]) == {"code": 0, "heavy": [], "opened": []}


def test_version_is_printed() -> None:
    done = finish(start("--version"))

    assert (done.code, done.out) == (0, f"busi-desktop {__version__}\n")
