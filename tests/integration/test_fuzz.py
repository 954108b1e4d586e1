"""A thousand mutants by every door, and each that once did what it should not have done.

`make fuzz` opens a hundred thousand; here it is a fixed number, of a seed of its own.
"""

from __future__ import annotations

import json
from pathlib import Path
import sys

import pytest

from tests.fuzz.batches import label_of, mutant_of, run_batch
from tests.fuzz.formats import elements, fields, parts
from tests.fuzz.oracle import judge
from tests.fuzz.report import BEGIN, END, as_markdown, merged, publish
from tests.fuzz.seeds import seeds
from tests.unit.io.files import dicom, ramp, saved

SEED = 101
N_MUTANTS, EACH = 1_000, 100
STOPPED = "stopped: DECODER_TIMEOUT"
"""An answer like others: CharLS may take 2^31 steps over a damaged stream (docs/fuzzing.md)."""

FOUND = {
    # A member without a name made zipfile's `is_dir` raise IndexError, and discovery end with it.
    "image/some.zip#1.2037": "ZIP_DAMAGED",
    "bad/zip with one name twice.zip#1.1423": "ZIP_DAMAGED",
}


@pytest.mark.parametrize("first", range(0, N_MUTANTS, EACH))
def test_mutants_do_no_harm(first: int) -> None:
    found = run_batch(SEED, first, EACH)

    faults = [(label, set(all_of) - {STOPPED}) for label, all_of in found["faults"]]
    assert [(label, some) for label, some in faults if some] == []
    assert sum(found["outcomes"].values()) == EACH
    assert found["outcomes"]["frame"] > 0


@pytest.mark.parametrize("label", FOUND)
def test_what_was_found_once_is_answered(label: str, tmp_path: Path) -> None:
    path = tmp_path / "mutant"
    path.write_bytes(mutant_of(label))

    verdict = judge(path)

    assert verdict.faults == []
    assert verdict.outcome == FOUND[label]


def test_a_fault_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_args: object, **_named: object) -> None:
        raise KeyError

    path = tmp_path / "mutant"
    path.write_bytes(saved(ramp(), "PNG"))
    assert judge(path).faults == []
    monkeypatch.setattr("tests.fuzz.oracle.open_source", broken)

    (fault,) = judge(path).faults

    assert fault.startswith("crash: KeyError")


def test_a_label_gives_back_the_very_bytes() -> None:
    labels = [label_of(SEED, number) for number in range(60)]
    names = {label.split("#")[0] for label in labels}

    mutants = [mutant_of(label) for label in labels]

    assert mutants == [mutant_of(label) for label in labels]
    assert len(names) > 30
    assert len(set(mutants)) > 55
    assert len(set(mutants) - set(seeds().values())) > 55


@pytest.mark.skipif(sys.platform != "linux", reason="pydicom and Pillow write it so on Linux")
def test_seeds_do_not_depend_on_the_day() -> None:
    """Archives carry a date: it must not be today's."""
    for name, data in seeds().items():
        if data.startswith(b"PK\x03\x04"):
            assert data[10:14] == b"\0\0\x21\0", name  # 1980-01-01, 00:00


def test_pieces_of_a_file_are_the_file() -> None:
    for name in ("image/rgb.png", "image/rgb.jpg", "image/some.zip", "dicom/cine.dcm"):
        data = seeds()[name]
        assert b"".join(parts(data)) == data
        assert len(parts(data)) > 4, name
        assert len(fields(data)) > 10, name


def test_elements_are_those_of_the_file() -> None:
    tags = [element.tag for element in elements(dicom(ramp()))]

    assert (0x0028, 0x0010) in tags
    assert tags[-1] == (0x7FE0, 0x0010)
    assert tags == sorted(tags)


def test_figures_of_two_runs_add_up_and_reach_the_manual(tmp_path: Path) -> None:
    batches = [run_batch(SEED, 0, 20), run_batch(SEED, 20, 20)]
    page = tmp_path / "page.md"
    page.write_text(f"before\n{BEGIN}\nold\n{END}\nafter\n", "utf-8")

    total = merged(json.loads(json.dumps(batches)))
    publish(page, as_markdown(total, seed=SEED, n_seeds=len(seeds())))

    text = page.read_text("utf-8")
    assert total["mutants"] == sum(total["outcomes"].values()) == 40
    assert "| mutants opened | 40 |" in text
    assert "old" not in text
    assert text.startswith("before\n")
    assert text.endswith("after\n")
