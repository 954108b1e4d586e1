from __future__ import annotations

from pathlib import Path

import pytest

from busi_desktop.errors import UserError
from training.flagship.doubtful import LABEL, MASK, Doubt, read_doubts, write_doubts

DOUBTS = [
    Doubt(image="images/a, with a comma.png", doubt=MASK),
    Doubt(image="images/ä (1).png", doubt=LABEL),
]


@pytest.mark.parametrize("doubts", [DOUBTS, []])
def test_a_list_is_read_as_it_was_written(tmp_path: Path, doubts: list[Doubt]) -> None:
    path = tmp_path / "new" / "doubtful.csv"

    write_doubts(doubts, path)

    read = read_doubts(path)
    assert [(one.image, one.doubt) for one in read] == [(one.image, one.doubt) for one in doubts]


@pytest.mark.parametrize(
    "text",
    ["", "image,label\na.png,benign\n", "image,doubt\na.png\n", "image,doubt\na.png,size\n"],
)
def test_another_table_is_no_list_of_doubts(tmp_path: Path, text: str) -> None:
    path = tmp_path / "doubtful.csv"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(UserError, match=r"doubtful\.csv is no list of doubtful cases"):
        read_doubts(path)


def test_a_missing_or_binary_list_is_said_in_words(tmp_path: Path) -> None:
    binary = tmp_path / "binary.csv"
    binary.write_bytes(b"image,doubt\n\xff\xfe")

    for path in (tmp_path / "gone.csv", binary):
        with pytest.raises(UserError, match="can't be read") as refused:
            read_doubts(path)
        assert "python -m training doubts" in refused.value.hint


def test_the_shipped_list_is_whole() -> None:
    doubts = read_doubts(Path("training/configs/doubtful.csv"))

    assert sum(one.doubt == LABEL for one in doubts) == 11
    assert sum(one.doubt == MASK for one in doubts) == 13
    assert len({one.image for one in doubts}) == len(doubts)
