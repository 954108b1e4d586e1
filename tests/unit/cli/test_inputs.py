from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
import pytest

from busi_desktop.cli.exit_codes import WrongUseError
from busi_desktop.cli.inputs import collect, unique_stems
from busi_desktop.io.discover import SourceRef
from tests.unit.io.files import ramp, saved

PNG = saved(ramp(), "PNG")


def refs(*stems: str) -> list[SourceRef]:
    return [SourceRef(label=stem, stem=stem, path=Path(stem)) for stem in stems]


@pytest.mark.parametrize(
    ("stems", "expected"),
    [
        (["a", "b"], ["a", "b"]),
        (["a", "a", "a"], ["a", "a-2", "a-3"]),
        (["a", "A"], ["a", "A-2"]),
        (["a-2", "a", "a"], ["a-2", "a", "a-3"]),
        (["a", "a_f0001"], ["a", "a_f0001-2"]),
        (["a_f0001", "a"], ["a_f0001", "a-2"]),
        (["a_f0001", "b"], ["a_f0001", "b"]),
    ],
)
def test_clashing_stems_get_numbers(stems: list[str], expected: list[str]) -> None:
    assert unique_stems(refs(*stems)) == expected


@given(
    st.lists(
        st.sampled_from(
            ["a", "A", "a-2", "a-3", "a_f0000", "a-2_f0000", "a_f0000-2", "a_f0000_f0000", "b"]
        ),
        max_size=7,
    )
)
def test_no_file_of_one_source_has_the_name_of_anothers(stems: list[str]) -> None:
    names = []
    for stem in unique_stems(refs(*stems)):
        # Nobody knows before reading which sources have several frames.
        names.append({stem.lower(), f"{stem.lower()}_f0000"})

    assert len(set().union(*names)) == sum(map(len, names))


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
