"""The main road is in tests/training; here are the ways beside it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
import pytest

from busi_desktop.errors import UserError
from training.cases import Case, read_cases
from training.prepare import class_counts, prepare


def picture(seed: int) -> NDArray[np.uint8]:
    coarse = np.random.default_rng(seed).integers(0, 200, (7, 8), dtype=np.uint8)
    return np.kron(coarse, np.ones((8, 8), np.uint8))


def write(path: Path, array: NDArray[np.uint8]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(array).save(path)


def lesion() -> NDArray[np.uint8]:
    mask = np.zeros((56, 64), np.uint8)
    mask[20:30, 20:40] = 255
    return mask


def prepared(out: Path, **given: Path) -> dict[str, Case]:
    sets = {"busi": None, "bus_bra": None, "data": None, "manifest": None} | given
    prepare(out=out, seed=0, **sets)
    return {case.name.removeprefix("images/"): case for case in read_cases(out)}


@pytest.fixture
def busi(tmp_path: Path) -> Path:
    """Three benign and three malignant images."""
    for label, first in (("benign", 0), ("malignant", 3)):
        for i in range(3):
            write(tmp_path / f"busi/{label}/{label} ({i + 1}).png", picture(first + i))
            write(tmp_path / f"busi/{label}/{label} ({i + 1})_mask.png", lesion())
    return tmp_path / "busi"


@pytest.fixture
def manifest(tmp_path: Path) -> Path:
    lines = ["image,group,split"]
    for label in ("benign", "malignant"):
        lines += [
            f"{label}/{label} ({i}).png,{label}{i},{'val' if i == 3 else 'train'}"
            for i in (1, 2, 3)
        ]
    path = tmp_path / "manifest.csv"
    path.write_text("\n".join(lines) + "\n")
    return path


def test_manifest_decides_on_what_it_names(busi: Path, manifest: Path, tmp_path: Path) -> None:
    cases = prepared(tmp_path / "out", busi=busi, manifest=manifest)

    assert {case.split for name, case in cases.items() if "(3)" in name} == {"val"}
    assert {case.split for name, case in cases.items() if "(3)" not in name} == {"train"}


def test_near_duplicate_of_a_named_image_follows_it(
    busi: Path, manifest: Path, tmp_path: Path
) -> None:
    bus_bra = tmp_path / "bra"
    # Copies of benign (3), which is in val; of malignant (1) under another label; a stranger.
    pictures = {"bus_1": picture(2) + 20, "bus_2": picture(3), "bus_3": picture(50)}
    rows = ["ID,Case,Pathology"]
    for number, (name, array) in enumerate(pictures.items()):
        write(bus_bra / f"Images/{name}.png", array)
        write(bus_bra / f"Masks/mask_{name.removeprefix('bus_')}.png", lesion())
        rows.append(f"{name},{number},benign")
    (bus_bra / "bus_data.csv").write_text("\n".join(rows) + "\n")

    cases = prepared(tmp_path / "out", busi=busi, bus_bra=bus_bra, manifest=manifest)

    assert cases["BUS-BRA-Images-bus_1.png"].split == "val"
    assert cases["BUS-BRA-Images-bus_1.png"].group == cases["BUSI-benign-benign_(3).png"].group
    assert cases["BUS-BRA-Images-bus_2.png"].split == "excluded"
    assert cases["BUS-BRA-Images-bus_3.png"].split in {"train", "val"}
    assert "- near-duplicate pairs across train and val: 0" in (
        (tmp_path / "out/report.md").read_text()
    )


def test_images_of_one_name_and_two_endings_stay_two(tmp_path: Path) -> None:
    folder = tmp_path / "local"
    for ending, seed in (("png", 0), ("bmp", 1)):
        write(folder / f"images/a.{ending}", picture(seed))
    (folder / "index.csv").write_text(
        "image,label,mask,group\nimages/a.png,normal,,\nimages/a.bmp,normal,,\n"
    )

    cases = prepared(tmp_path / "out", data=folder)

    stored = [np.asarray(Image.open(case.image)) for case in cases.values()]
    assert len(cases) == 2
    assert np.array_equal(stored[0], picture(0))
    assert np.array_equal(stored[1], picture(1))


def test_report_names_what_to_look_at(busi: Path, tmp_path: Path) -> None:
    write(busi / "normal/normal (1).png", picture(7))
    write(busi / "normal/normal (1)_mask.png", lesion())
    write(busi / "benign/benign (2)_mask.png", np.zeros((56, 64), np.uint8))
    write(busi / "benign/benign (3)_mask.png", np.full((56, 64), 255, np.uint8))
    (busi / "malignant/malignant (1).png").write_bytes(b"no image")
    (busi / "malignant/malignant (2)_mask.png").write_bytes(b"")

    cases = prepared(tmp_path / "out", busi=busi)

    report = (tmp_path / "out/report.md").read_text()
    assert len(cases) == 5
    assert "normal_(1).png: normal with a lesion mask" in report
    assert "benign_(2).png: benign without a lesion mask" in report
    assert "benign_(3).png: mask covers 100.00 % of the image" in report
    assert "- malignant/malignant (1).png: The file is not an image." in report
    assert "malignant (2)_mask.png is missing or can't be decoded" in report


def test_nothing_to_prepare_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="No image was found"):
        prepared(tmp_path / "out")


def test_counts_name_every_label(busi: Path) -> None:
    assert class_counts(read_cases(busi)) == {"benign": 3, "malignant": 3, "normal": 0}
