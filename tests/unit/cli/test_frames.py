from __future__ import annotations

import pytest

from busi_desktop.cli.frames import FrameSelection, parse_frames


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("all", [0, 1, 2, 3, 4]),
        ("first", [0]),
        ("0", [0]),
        ("3", [3]),
        ("1:3", [1, 2]),
        (":2", [0, 1]),
        ("3:", [3, 4]),
        (":", [0, 1, 2, 3, 4]),
        ("2:99", [2, 3, 4]),
    ],
)
def test_text_names_frames_of_a_file_with_five(text: str, expected: list[int]) -> None:
    assert list(parse_frames(text).indices(5)) == expected


@pytest.mark.parametrize("text", ["", "some", "-1", "2:2", "3:1", "1:2:3", "1.5", "-2:", "last"])
def test_text_that_names_none_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"no such range|invalid literal"):
        parse_frames(text)


def test_file_that_is_too_short_is_asked_for_the_first_frame_wanted() -> None:
    assert list(FrameSelection(start=7, stop=9).indices(5)) == [7]
