from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
import pytest

from busi_desktop.errors import UserError
from busi_desktop.io.discover import SourceRef
from busi_desktop.pipeline.tasks import Task, frame_error, frame_stem, make_inputs, unique_stems


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


def test_what_could_not_be_found_keeps_its_place_among_the_tasks() -> None:
    record = {"source": "gone.png"}
    a, b = refs("a", "a")

    inputs = make_inputs([a, record, b], skipped=3)

    assert inputs.items == (Task(ref=a, stem="a"), record, Task(ref=b, stem="a-2"))
    assert [task.stem for task in inputs.tasks] == ["a", "a-2"]


def test_frames_of_a_cine_are_numbered_and_a_still_is_not() -> None:
    task = Task(ref=refs("a")[0], stem="a")
    error = UserError("Broken.", hint="Mend it.", code="X")

    assert frame_stem(task, 7, n_frames=1) == "a"
    assert frame_stem(task, 7, n_frames=9) == "a_f0007"
    assert frame_error(task, error, sha256="ab", index=7, n_frames=1)["frame"] is None
    assert frame_error(task, error, sha256="ab", index=7, n_frames=9)["frame"] == 7
