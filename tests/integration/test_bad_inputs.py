"""Each bad input gets its sentence and its code, and does no harm to the files beside it."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
import re
from typing import Any

import numpy as np
import pytest

from busi_desktop.cli.main import main
from busi_desktop.errors import UserError
from busi_desktop.io.load import open_file
from tests.bad_inputs import BAD_INPUTS
from tests.integration.runs import read_lines, scan, write_scan
from tests.unit.io.files import saved

A_GOOD_ONE_AFTER = 25
"""An analysis takes a second; the pixels beside each bad file are compared one by one."""

READABLE_BUT_UNFIT = {
    "black": (np.zeros((160, 200), np.uint8), {"low_contrast"}),
    "white": (np.full((160, 200), 255, np.uint8), {"low_contrast"}),
    "64 by 64": (scan(shape=(64, 64)), {"too_small"}),
}


@dataclass(frozen=True, kw_only=True)
class Run:
    """Hold what one run over all of these files gave."""

    code: int
    said: str
    records: dict[str, dict[str, Any]]
    folder: Path


def slug(name: str) -> str:
    return re.sub(r"\W+", "-", name).strip("-")


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Analyze one folder of all bad inputs, with a good image now and then."""
    folder, out = tmp_path_factory.mktemp("clinic"), tmp_path_factory.mktemp("out")
    for number, (name, bad) in enumerate(BAD_INPUTS.items()):
        (folder / f"{number:03d}-{slug(name)}{bad.suffix}").write_bytes(bad.data)
        if number % A_GOOD_ONE_AFTER == 0:
            write_scan(folder / f"{number:03d}-then-a-good-one.png")
    for name, (image, _) in READABLE_BUT_UNFIT.items():
        (folder / f"{slug(name)}.png").write_bytes(saved(image, "PNG"))
    said = StringIO()
    with pytest.MonkeyPatch.context() as patch, contextlib.redirect_stderr(said):
        patch.setenv("BUSI_DESKTOP_HOME", str(tmp_path_factory.mktemp("home")))
        with contextlib.redirect_stdout(said):
            code = main(["analyze", *map(str, sorted(folder.iterdir())), "--out", str(out)])
    return Run(
        code=code,
        said=said.getvalue(),
        records={record["source"]: record for record in read_lines(out)},
        folder=folder,
    )


def named(run: Run, name: str) -> str:
    number = list(BAD_INPUTS).index(name)
    return f"{number:03d}-{slug(name)}{BAD_INPUTS[name].suffix}"


def test_there_are_at_least_60_and_each_row_of_reading_has_one() -> None:
    rows = {bad.row for bad in BAD_INPUTS.values()}

    assert len(BAD_INPUTS) >= 60
    assert rows >= {*range(1, 12), *range(15, 19), 20, 21, 24, *range(26, 34), 47, *range(52, 58)}


@pytest.mark.parametrize("name", BAD_INPUTS)
def test_a_bad_input_gets_its_sentence_and_its_code(run: Run, name: str) -> None:
    bad = BAD_INPUTS[name]
    found = [
        record["error"]
        for source, record in run.records.items()
        if source.split("/")[0] == named(run, name)
    ]

    assert [error["code"] for error in found] == [bad.code]
    assert re.search(bad.words if "|" in bad.words else re.escape(bad.words), found[0]["message"])
    for sentence in (found[0]["message"], found[0]["hint"]):
        assert sentence.endswith(".")
        assert len(sentence) < 160
        assert "Error" not in sentence


@pytest.mark.parametrize("name", BAD_INPUTS)
def test_the_next_file_is_unharmed(run: Run, name: str) -> None:
    good = run.folder / "000-then-a-good-one.png"

    with pytest.raises(UserError):
        open_file(run.folder / named(run, name)).read_frame(0)

    np.testing.assert_array_equal(open_file(good).read_frame(0).pixels, scan())


def test_the_good_ones_among_them_are_analyzed_alike_and_the_run_says_that_some_failed(
    run: Run,
) -> None:
    good = [record for source, record in run.records.items() if "good-one" in source]

    assert run.code == 1
    assert "Traceback" not in run.said
    assert len(good) == -(-len(BAD_INPUTS) // A_GOOD_ONE_AFTER)
    assert {record["status"] for record in good} == {"ok"}
    assert len({str(record["probabilities"]) + str(record["lesions"]) for record in good}) == 1


@pytest.mark.parametrize("name", READABLE_BUT_UNFIT)
def test_a_picture_of_nothing_abstains_with_its_reason(run: Run, name: str) -> None:
    record = run.records[f"{slug(name)}.png"]

    assert record["status"] == "abstained"
    assert READABLE_BUT_UNFIT[name][1] <= set(record["suitability"]["reasons"])


def test_the_bad_inputs_are_left_as_they_were(run: Run) -> None:
    for name, bad in BAD_INPUTS.items():
        assert (run.folder / named(run, name)).read_bytes() == bad.data
