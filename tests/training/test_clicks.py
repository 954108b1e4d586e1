"""The table of clicks, from the command to the page."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from busi_desktop.errors import UserError
from busi_desktop.inference.registry import default_manifest_path
from tests.training.conftest import walk
from tests.training.tiny import write_busi
from training.choice import Choice
from training.clicks.report import Request, count_clicks


@pytest.fixture(scope="module")
def busi(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = write_busi(tmp_path_factory.mktemp("busi"))
    for name in ("benign (4).png", "benign (4)_mask.png"):  # of a wrong size, on purpose
        (folder / "benign" / name).unlink()
    return folder


def test_command_writes_the_table(busi: Path, tmp_path: Path) -> None:
    out = tmp_path / "clicks"
    options = ["--model", default_manifest_path(), "--data", busi, "--limit", "2"]

    assert walk("clicks", *options, "--methods", "ours", "disc", "--out", out) == 0

    report = json.loads((out / "clicks.json").read_text(encoding="utf-8"))
    (part,) = report["sources"].values()
    assert part["images"] == 2
    assert [(row["start"], row["method"]) for row in part["rows"]] == [
        ("ai", "ours"), ("ai", "disc"), ("nothing", "ours"), ("nothing", "disc"),
    ]  # fmt: skip
    for row in part["rows"]:
        assert 0.0 <= row["clicks"]["0.85"]["value"] <= row["clicks"]["0.90"]["value"] <= 10.0
    page = (out / "clicks.md").read_text(encoding="utf-8")
    assert page.count("| ours |") == 2
    assert "**From nothing** (Dice 0.000" in page


def test_loose_reader_is_told_on_the_page(busi: Path, tmp_path: Path) -> None:
    count_clicks(
        Request(
            model=default_manifest_path(),
            choice=Choice(data=busi),
            out=tmp_path,
            limit=1,
            methods=("disc",),
            is_loose=True,
            n_draws=10,
        )
    )

    assert "deeper half" in (tmp_path / "clicks.md").read_text(encoding="utf-8")


def test_unknown_method_is_refused(busi: Path, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no method 'magic'"):
        count_clicks(
            Request(
                model=default_manifest_path(),
                choice=Choice(data=busi),
                out=tmp_path,
                methods=("magic",),
            )
        )


def test_data_without_lesions_are_refused(busi: Path, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="No image of the data shows a lesion"):
        count_clicks(
            Request(
                model=default_manifest_path(),
                choice=Choice(data=busi, split="nowhere"),
                out=tmp_path,
            )
        )
