from __future__ import annotations

from pathlib import Path

import pytest

from training.choice import Choice

INDEX = """image,label,mask,group,split
a.png,benign,a_mask.png,1,train
b.png,malignant,b_mask.png,2,val
c.png,normal,,3,val
d.png,benign,d_mask.png,4,excluded
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    (tmp_path / "index.csv").write_text(INDEX)
    return tmp_path


@pytest.mark.parametrize(
    ("split", "part", "names"),
    [(None, "all", "abc"), ("val", "val", "bc"), ("nowhere", "nowhere", "")],
)
def test_a_part_is_chosen_and_what_is_excluded_never(data, split, part, names) -> None:
    choice = Choice(data=data, split=split)

    assert [case.name for case in choice.read()] == [f"{name}.png" for name in names]
    assert [case.name for case in choice.read_all()] == ["a.png", "b.png", "c.png"]
    assert choice.part == part


def test_a_manifest_says_the_split_in_place_of_the_data(data) -> None:
    manifest = data / "manifest.csv"
    splits = {"a": "excluded", "b": "val", "c": "train", "d": "val"}
    rows = [f"{name}.png,{number},{split}" for number, (name, split) in enumerate(splits.items())]
    manifest.write_text("\n".join(["image,group,split", *rows]))

    cases = Choice(data=data, split="val", manifest=manifest).read()

    assert [(case.name, case.is_outlined) for case in cases] == [("b.png", True), ("d.png", True)]
