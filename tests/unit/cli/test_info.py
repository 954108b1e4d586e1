from __future__ import annotations

from argparse import Namespace
import json
from pathlib import Path

import pytest

from busi_desktop.cli import info
from busi_desktop.errors import BrokenInstallationError
from tests.unit.inference.manifests import make_manifest

ABOUT = {
    "intended_use": "Research use.",
    "evaluation": {"BUSI": {"auc": {"title": "AUC", "value": 0.9, "interval": [0.8, 1.0], "n": 7}}},
}


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "tiny.manifest.json"
    path.write_text(json.dumps(make_manifest(about=ABOUT).to_json()), encoding="utf-8")
    monkeypatch.setattr(info, "default_manifest_path", lambda: path)


@pytest.mark.usefixtures("shipped")
def test_model_card_is_printed_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    assert info.run(Namespace(json=False)) == 0

    lines = capsys.readouterr().out.splitlines()
    assert "Measured on BUSI" in lines
    assert lines[lines.index("Intended use") + 1] == "  Research use."
    assert any(line.split() == ["AUC", "0.900", "0.800", "to", "1.000", "7"] for line in lines)


@pytest.mark.usefixtures("shipped")
def test_scripts_get_the_same_facts_as_data(capsys: pytest.CaptureFixture[str]) -> None:
    assert info.run(Namespace(json=True)) == 0

    model = json.loads(capsys.readouterr().out)["model"]
    assert model["evaluation"] == ABOUT["evaluation"]
    assert model["operating_points"] == {"rule_out": 0.1, "rule_in": 0.8}
    assert model["calibration"]["presence"] == {"slope": 0.8, "intercept": -0.2}
    assert model["segmentation"]["presence_gate"] == 0.0
    assert model["novelty_limit"] == 1.5


def test_list_is_that_of_third_party_md_without_what_is_not_shipped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "THIRD_PARTY.md"
    page.write_text(
        "| package | licence | why | shipped |\n|---|---|---|---|\n"
        "| numpy | BSD-3-Clause | arrays | yes |\n"
        "| no-such-package | MIT OR Apache-2.0 | nothing | yes |\n"
        "| setuptools | MIT | building | no |\n"
    )
    monkeypatch.setattr(info, "_LIST", page)

    numpy, absent = info.third_party()

    assert numpy["license"] == "BSD-3-Clause"
    assert numpy["version"]
    assert absent == {"name": "no-such-package", "version": None, "license": "MIT OR Apache-2.0"}


def test_missing_list_is_a_broken_installation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(info, "_LIST", tmp_path / "gone.md")

    with pytest.raises(BrokenInstallationError):
        info.third_party()
