from __future__ import annotations

from pathlib import Path

import pytest

from busi_desktop.cli.exit_codes import WrongUseError
from busi_desktop.cli.inputs import collect
from tests.unit.io.files import ramp, saved

PNG = saved(ramp(), "PNG")


def test_inputs_stand_in_the_order_named_failures_too(tmp_path: Path) -> None:
    for name in ("b.png", "a.png"):
        (tmp_path / name).write_bytes(PNG)
    paths = [tmp_path / name for name in ("gone1.png", "b.png", "gone2.png", "a.png")]

    inputs = collect(paths, out=tmp_path / "out")

    assert [
        item["source"] if isinstance(item, dict) else item.ref.label for item in inputs.items
    ] == ["gone1.png", "b.png", "gone2.png", "a.png"]
    assert [task.stem for task in inputs.tasks] == ["b", "a"]


def test_results_below_a_folder_are_counted_as_skipped(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    for name in ("a.png", "out/a_prob.png"):
        (tmp_path / name).write_bytes(PNG)

    inputs = collect([tmp_path], out=tmp_path / "out")

    assert [task.stem for task in inputs.tasks] == ["a"]
    assert inputs.skipped == 1


def test_file_named_itself_is_taken_also_from_the_results_folder(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(PNG)

    inputs = collect([tmp_path / "a.png"], out=tmp_path)

    assert [task.stem for task in inputs.tasks] == ["a"]


def test_results_folder_among_the_inputs_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WrongUseError) as caught:
        collect([tmp_path], out=tmp_path / "x" / "..")

    assert caught.value.code == "OUT_IS_INPUT"
