from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
import numpy as np
from numpy.typing import NDArray
from PIL import Image
import pytest

from busi_desktop.errors import UserError
from busi_desktop.io.discover import SourceRef
from busi_desktop.io.load import open_source
from training.cases import (
    Case,
    apply_manifest,
    carve_out,
    read_busi,
    read_cases,
    read_image,
    read_mask,
    write_index,
)

SHAPE = (40, 48)


def write(path: Path, array: NDArray[np.generic]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(array).save(path)
    return path


def noise(seed: int, *more: int) -> NDArray[np.uint8]:
    return np.random.default_rng(seed).integers(0, 256, (*SHAPE, *more), dtype=np.uint8)


def case_of(path: Path, *masks: Path) -> Case:
    return Case(name=path.name, image=path, masks=masks, label="benign", group=path.name)


def test_busi_layout_is_read_in_natural_order_with_all_masks(tmp_path: Path) -> None:
    for number in (10, 2, 1):
        write(tmp_path / f"benign/benign ({number}).png", noise(number))
        write(tmp_path / f"benign/benign ({number})_mask.png", noise(number))
    write(tmp_path / "benign/benign (1)_mask_1.png", noise(5))
    write(tmp_path / "normal/normal (1).png", noise(6))
    (tmp_path / "benign/notes.txt").write_text("")

    cases = read_busi(tmp_path)

    assert [case.name for case in cases] == [
        *("benign/benign (1).png", "benign/benign (2).png", "benign/benign (10).png"),
        "normal/normal (1).png",
    ]
    assert [path.name for path in cases[0].masks] == [
        *("benign (1)_mask.png", "benign (1)_mask_1.png")
    ]
    assert [case.class_index for case in cases] == [0, 0, 0, 2]
    assert read_cases(tmp_path) == cases


def test_bus_bra_layout_is_grouped_by_patient(tmp_path: Path) -> None:
    (tmp_path / "bus_data.csv").write_text(
        "ID,Case,Pathology\nbus_0001-l,1,benign\nbus_0001-r,1,malignant\nbus_0002-l,2,benign\n"
    )
    for name in ("0001-l", "0001-r"):
        write(tmp_path / f"Images/bus_{name}.png", noise(1))
        write(tmp_path / f"Masks/mask_{name}.png", noise(2))

    cases = read_cases(tmp_path)

    assert [case.name for case in cases] == ["Images/bus_0001-l.png", "Images/bus_0001-r.png"]
    assert {case.group for case in cases} == {"BUS-BRA case 1"}
    assert [path.name for case in cases for path in case.masks] == [
        *("mask_0001-l.png", "mask_0001-r.png")
    ]


def test_index_round_trip_keeps_everything(tmp_path: Path) -> None:
    image, mask = write(tmp_path / "images/a.png", noise(0)), write(tmp_path / "m.png", noise(1))
    cases = [
        replace(case_of(image, mask), name="images/a.png", group="g", split="val", source="S"),
        replace(case_of(image), name="images/a.png", label="normal", group="h"),
    ]

    write_index(cases, tmp_path / "index.csv", root=tmp_path)

    assert read_cases(tmp_path) == cases


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("image,label,mask\na.png,benign,\n", "lacks the column 'group'"),
        ("image,label,mask,group\na.png,cancer,,\n", "holds the label 'cancer'"),
    ],
)
def test_wrong_index_is_refused_in_words(tmp_path: Path, text: str, words: str) -> None:
    (tmp_path / "index.csv").write_text(text)

    with pytest.raises(UserError, match=words):
        read_cases(tmp_path)


def test_folder_without_a_known_layout_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="known layout"):
        read_cases(tmp_path)


def test_masks_are_united(tmp_path: Path) -> None:
    parts = np.zeros((2, *SHAPE), np.uint8)
    parts[0, :5], parts[1, -5:] = 255, 255
    masks = [write(tmp_path / f"{i}.png", part) for i, part in enumerate(parts)]

    united = read_mask(case_of(tmp_path / "a.png", *masks), SHAPE)

    assert np.array_equal(united, parts.any(axis=0))
    assert not read_mask(case_of(tmp_path / "a.png"), SHAPE).any()


@pytest.mark.parametrize("content", [None, b"", b"no image"])
def test_mask_that_is_missing_or_damaged_is_named(tmp_path: Path, content: bytes | None) -> None:
    mask = tmp_path / "a_mask.png"
    if content is not None:
        mask.write_bytes(content)

    with pytest.raises(UserError, match=r"a_mask\.png is missing or can't be decoded"):
        read_mask(case_of(tmp_path / "a.png", mask), SHAPE)


def test_image_that_can_not_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"gone\.png: There is no file"):
        read_image(case_of(tmp_path / "gone.png"))


@pytest.mark.parametrize(
    "array",
    [
        noise(0),
        noise(0, 3),
        noise(0, 4),
        noise(0).astype(np.uint16) * 200,
    ],
    ids=["gray", "color", "transparent", "16 bit"],
)
@pytest.mark.parametrize("ending", ["png", "tif"])
def test_training_reads_the_luma_that_the_program_reads(
    tmp_path: Path, array: NDArray[np.generic], ending: str
) -> None:
    path = write(tmp_path / f"a.{ending}", array)
    program = open_source(SourceRef(label="a", stem="a", path=path)).read_frame(0)

    assert np.array_equal(read_image(case_of(path)), program.pixels)


def test_manifest_gives_group_and_split(tmp_path: Path) -> None:
    manifest = tmp_path / "manifest.csv"
    manifest.write_text("image,group,split\na.png,7,val\n")
    case = replace(case_of(tmp_path / "a.png"), source="BUSI")

    (found,) = apply_manifest([case], manifest)

    assert (found.group, found.split) == ("BUSI 7", "val")
    with pytest.raises(UserError, match=r"does not name b\.png"):
        apply_manifest([replace(case, name="b.png")], manifest)


@given(
    st.lists(st.tuples(st.integers(0, 12), st.sampled_from(["benign", "malignant", "normal"]))),
    st.floats(0.0, 1.0),
    st.integers(0, 5),
)
def test_carving_out_never_splits_a_group(
    rows: list[tuple[int, str]], fraction: float, seed: int
) -> None:
    cases = [
        Case(name=str(i), image=Path(), masks=(), label=label, group=str(group))
        for i, (group, label) in enumerate(rows)
    ]

    rest, part = carve_out(cases, fraction, seed=seed)

    assert not {case.group for case in rest} & {case.group for case in part}
    assert sorted(case.name for case in [*rest, *part]) == sorted(case.name for case in cases)
    assert carve_out(cases, fraction, seed=seed) == (rest, part)


def test_carving_out_takes_the_share_of_each_class() -> None:
    cases = [
        Case(name=f"{label}{i}", image=Path(), masks=(), label=label, group=f"{label}{i // 2}")
        for label, n in (("benign", 40), ("malignant", 20), ("normal", 20))
        for i in range(n)
    ]

    _, part = carve_out(cases, 0.2, seed=1)

    counts = {label: sum(c.label == label for c in part) for label in ("benign", "malignant")}
    assert counts == {"benign": 8, "malignant": 4}
