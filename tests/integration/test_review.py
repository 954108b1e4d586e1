"""`busi-desktop review`: real runs on real files, from import to export and back."""

from __future__ import annotations

from contextlib import closing
import csv
import json
from pathlib import Path
import shutil

import numpy as np
from PIL import Image
import pytest

from busi_desktop.app.readings import LOCKED
from busi_desktop.domain.annotation import LesionLabel
from busi_desktop.export.annotations.registry import ANNOTATION_FORMATS
from busi_desktop.review.annotations import current, read_all
from busi_desktop.review.journal import Journal
from tests.builders import disc, rectangle
from tests.integration.runs import SAMPLES, analyze, scan, write_scan

SHAPE = (160, 200)
FIRST = disc(SHAPE, center_rc=(70, 60), radius=25.0)
SECOND = rectangle(SHAPE, rows=(90, 130), cols=(120, 170))
RING = disc(SHAPE, center_rc=(80, 100), radius=40.0) & ~disc(
    SHAPE, center_rc=(80, 100), radius=12.0
)
MASKS = {"benign/a": [FIRST, SECOND], "malignant/b": [RING], "normal/c": []}


def write_mask(path: Path, mask) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(mask.astype(np.uint8) * 255).save(path)
    return path


@pytest.fixture
def busi(tmp_path) -> Path:
    """Return images and masks in BUSI's layout: two lesions, one with a hole, none."""
    folder = tmp_path / "busi"
    for seed, (name, masks) in enumerate(MASKS.items()):
        write_scan(folder / f"{name}.png", seed)
        for number, mask in enumerate(masks or [np.zeros(SHAPE, bool)]):
            ending = f"_{number}" if number else ""
            write_mask(folder / f"{name}_mask{ending}.png", mask)
    return folder


@pytest.fixture
def imported(review, busi) -> Path:
    ran = review("import", busi, "--format", "png", "--reader", "AK")
    assert ran.code == 0, ran.err
    return busi


def kept_in(home: Path, reader: str = "AK") -> dict[str, list]:
    """Return labels and masks of a reader's current annotations, by content of the image."""
    with closing(Journal.open(home / "journal.sqlite")) as journal:
        assert journal.verify() == []
        found = current(read_all(journal))
    return {
        one.subject: [(lesion.label, lesion.mask) for lesion in one.annotation.lesions]
        for one in found
        if one.reader == reader
    }


def same(one: dict[str, list], other: dict[str, list], *, labels: bool = True) -> bool:
    """Tell whether two readers' lesions are equal in each frame, and in equal order."""
    return one.keys() == other.keys() and all(
        len(one[subject]) == len(other[subject])
        and all(
            np.array_equal(a[1], b[1]) and (a[0] is b[0] or not labels)
            for a, b in zip(one[subject], other[subject], strict=True)
        )
        for subject in one
    )


# ------------------------------------------------------------------------------------- import
def test_busi_layout_is_imported_with_its_labels_and_separate_lesions(
    imported, program_home, review
):
    lesions = sorted(kept_in(program_home).values(), key=len)

    assert [len(several) for several in lesions] == [0, 1, 2]
    assert lesions[1][0][0] is LesionLabel.MALIGNANT
    np.testing.assert_array_equal(lesions[1][0][1], RING)
    for (label, mask), expected in zip(lesions[2], [FIRST, SECOND], strict=True):
        assert label is LesionLabel.BENIGN
        np.testing.assert_array_equal(mask, expected)
    said = review("list").out
    assert "2 benign" in said
    assert "no lesion" in said
    assert "3 annotations of 3 frames." in said


def test_second_import_of_the_same_adds_nothing_and_a_changed_one_keeps_the_old(
    imported, program_home, review
):
    again = review("import", imported, "--format", "png", "--reader", "AK")
    write_mask(imported / "malignant/b_mask.png", FIRST)
    changed = review("import", imported, "--format", "png", "--reader", "AK")

    assert "0 annotations saved, 3 there already, 0 failed." in again.out
    assert "1 annotations saved, 2 there already, 0 failed." in changed.out
    rows = json.loads(review("list", "--all", "--json").out)
    assert len(rows) == 4
    assert rows[-1]["supersedes"] in {row["annotation"] for row in rows[:-1]}
    assert len(json.loads(review("list", "--json").out)) == 3


def test_wrong_masks_are_refused_one_by_one_and_the_rest_is_taken(busi, review, program_home):
    Image.fromarray(scan(7)).save(busi / "benign/a_mask.png")
    small = rectangle((80, 100), rows=(9, 40), cols=(9, 40))
    write_mask(busi / "malignant/b_mask.png", small)
    write_mask(busi / "malignant/lost_mask.png", FIRST)
    color = np.zeros((*SHAPE, 3), np.uint8)
    color[FIRST] = (0, 255, 0)
    write_scan(busi / "malignant/d.png", 9)
    Image.fromarray(color).save(busi / "malignant/d_mask.png")

    ran = review("import", busi, "--format", "png", "--reader", "AK")

    assert ran.code == 1
    assert "1 annotations saved, 0 there already, 4 failed." in ran.out
    lines = sorted(ran.err.splitlines())
    assert len(lines) == 4
    assert "The mask a_mask.png holds grays" in lines[0]
    assert "benign/a: " in lines[0]
    assert "The outlines are for 100×80 pixels, the image has 200×160." in lines[1]
    assert "The mask d_mask.png holds colors." in lines[2]
    assert "No image named is called malignant/lost." in lines[3]
    assert len(kept_in(program_home)) == 1


def test_folder_without_masks_is_said_to_hold_nothing(tmp_path, review):
    write_scan(tmp_path / "images/a.png")

    ran = review("import", tmp_path / "images", "--format", "png", "--reader", "AK")

    assert ran.code == 1
    assert "Nothing to import was found." in ran.err


# --------------------------------------------------------------------------------- round trips
@pytest.mark.parametrize("name", ["coco", "nifti", "png"])
def test_exact_formats_come_back_equal_from_another_place(
    imported, program_home, review, tmp_path, name
):
    moved = shutil.move(imported, tmp_path / "elsewhere")

    written = review("export", moved, "--format", name, "--out", tmp_path / "out")
    for aside in ("review.json", "masks.json"):  # the names of masks suffice
        (tmp_path / "out" / aside).unlink(missing_ok=True)
    read = review(
        *("import", tmp_path / "out", "--format", name),
        *("--reader", "BL", "--images", moved),
    )

    assert (written.code, read.code) == (0, 0), written.err + read.err
    assert "3 annotations saved" in read.out
    assert same(kept_in(program_home, "AK"), kept_in(program_home, "BL"), labels=name != "png")


@pytest.mark.parametrize(("written_as", "read_as"), [("coco-polygons", "coco"), ("labelme",) * 2])
def test_polygons_come_back_equal_holes_too(
    imported, program_home, review, tmp_path, written_as, read_as
):
    written = review("export", imported, "--format", written_as, "--out", tmp_path / "out")
    read = review(
        *("import", tmp_path / "out", "--format", read_as),
        *("--reader", "BL", "--images", imported),
    )

    assert (written.code, read.code) == (0, 0), written.err + read.err
    assert same(kept_in(program_home, "AK"), kept_in(program_home, "BL"))


def test_every_format_writes_byte_equal_files_twice_and_names_the_journals_head(
    imported, program_home, review, tmp_path
):
    with closing(Journal.open(program_home / "journal.sqlite")) as journal:
        number, digest = journal.head()

    for name in ANNOTATION_FORMATS:
        folders = [tmp_path / f"{name}-{turn}" for turn in (1, 2)]
        for folder in folders:
            assert review("export", imported, "--format", name, "--out", folder).code == 0
        one, two = (
            {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*.*")}
            for folder in folders
        )
        assert one == two
        assert len(one) >= 2
        manifest = json.loads(one[Path("review.json")])
        assert manifest["journal"] == {"entry": number, "digest": digest}
        assert manifest["frames"] == 3


def test_export_takes_no_folder_that_holds_something(imported, review, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out/mine.txt").write_text("mine")

    ran = review("export", imported, "--format", "png", "--out", tmp_path / "out")

    assert ran.code == 1
    assert "isn't empty" in ran.err
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["mine.txt"]


def test_frames_without_image_or_with_two_readers_are_told_and_the_rest_is_written(
    imported, review, tmp_path
):
    (imported / "normal/c.png").unlink()
    only = tmp_path / "only"
    write_mask(only / "a_mask.png", SECOND)
    review("import", only, "--format", "png", "--reader", "BL", "--images", imported / "benign")

    ran = review("export", imported, "--format", "png", "--out", tmp_path / "out")
    chosen = review(
        "export", imported, "--format", "png", "--out", tmp_path / "bl", "--reader", "BL"
    )

    assert ran.code == 1
    assert "AK and BL have outlined it." in ran.err
    assert "None of the images named has the content" in ran.err
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "malignant__b_mask.png",
        "masks.json",
        "review.json",
    ]
    assert chosen.code == 0
    assert (tmp_path / "bl/benign__a_mask.png").is_file()


def test_measurements_have_millimeters_where_the_file_calibrates_them(review, tmp_path):
    images = tmp_path / "images"
    images.mkdir()
    shutil.copy(SAMPLES / "benign.dcm", images)
    masks = tmp_path / "masks"
    masks.mkdir()
    shutil.copy(SAMPLES / "benign_mask.png", masks)
    for name in ("csv", "nifti"):
        review(
            *("import", masks, "--format", "png", "--reader", "AK", "--images", images),
            *("--label", "benign"),
        )
        ran = review("export", images, "--format", name, "--out", tmp_path / name)
        assert ran.code == 0, ran.err

    text = (tmp_path / "csv/measurements.csv").read_text("utf-8-sig")
    row = next(csv.DictReader(text.splitlines()))
    aside = json.loads((tmp_path / "nifti/benign.json").read_text())

    assert row["label"] == "benign"
    area = float(row["area_px"]) * float(row["spacing_row_mm"]) * float(row["spacing_col_mm"])
    assert float(row["area_mm2"]) == pytest.approx(area, abs=1e-3)
    assert aside["calibrated"] is True
    assert aside["spacing_origin"] == row["spacing_origin"]


# ------------------------------------------------------------------------------------- the loop
def test_training_prepares_a_data_set_from_the_export(imported, review, tmp_path):
    from training.cases import read_cases, read_mask
    from training.prepare import prepare

    ran = review(
        *("export", imported, "--format", "training", "--out", tmp_path / "out"),
        *("--group-by", "folder"),
    )
    report = prepare(
        busi=None, bus_bra=None, data=tmp_path / "out", out=tmp_path / "set", manifest=None, seed=1
    )

    assert ran.code == 0, ran.err
    assert "Images to look at (0)" in report.read_text("utf-8")
    cases = {case.label: case for case in read_cases(tmp_path / "set")}
    assert sorted(cases) == ["benign", "malignant", "normal"]
    np.testing.assert_array_equal(read_mask(cases["benign"], SHAPE), FIRST | SECOND)
    np.testing.assert_array_equal(read_mask(cases["malignant"], SHAPE), RING)
    assert not read_mask(cases["normal"], SHAPE).any()
    with Image.open(cases["malignant"].image) as stored:
        np.testing.assert_array_equal(np.asarray(stored), scan(1))
    with (tmp_path / "out/index.csv").open() as stream:
        rows = list(csv.DictReader(stream))
    assert [row["group"] for row in rows] == ["busi/benign", "busi/malignant", "busi/normal"]


# ------------------------------------------------------------------------- AI and agreement
def test_the_ais_results_stand_beside_the_readers(imported, review, tmp_path, capsys):
    results = tmp_path / "results"
    analyze(capsys, imported, "--out", results, "--presence-gate", "0", "--threshold", "0.3")

    ran = review(
        *("import", results, "--format", "results"),
        *("--reader", "AK", "--images", imported, "--status", "signed"),
    )
    rows = json.loads(review("list", "--json").out)
    compared = json.loads(review("agreement", "AK", "ai", "--json").out)

    assert ran.code == 0, ran.err
    ais = [row for row in rows if row["provenance"] == "ai"]
    assert len(rows) == 6
    assert {row["status"] for row in ais} == {"draft"}
    lines = [json.loads(line) for line in (results / "results.jsonl").read_text().splitlines()]
    assert {row["base"]["sha256"] for row in ais} == {lines[0]["model"]["sha256"]}
    areas = {line["sha256"]: [one["area_px"] for one in line["lesions"]] for line in lines}
    assert {row["subject"][:64]: [one["area_px"] for one in row["lesions"]] for row in ais} == areas
    assert len(compared["scores"]) == 3


def test_agreement_counts_both_empty_apart_and_gives_rows_and_millimeters_only_if_calibrated(
    imported, review, tmp_path
):
    other = tmp_path / "other"
    write_mask(other / "benign/a_mask.png", FIRST)
    write_mask(other / "malignant/b_mask.png", np.zeros(SHAPE, bool))
    write_mask(other / "normal/c_mask.png", np.zeros(SHAPE, bool))
    review("import", other, "--format", "png", "--reader", "BL", "--images", imported)

    found = json.loads(
        review(
            *("agreement", "AK", "BL", "--json", "--images", imported),
            *("--csv", tmp_path / "frames.csv"),
        ).out
    )
    said = review("agreement", "AK", "BL").out

    expected = 2 * FIRST.sum() / (2 * FIRST.sum() + SECOND.sum())
    assert (found["n_both_empty"], found["n_one_empty"]) == (1, 1)
    assert found["dice"]["n"] == 2
    assert found["dice"]["value"] == pytest.approx(expected / 2)
    assert found["dice"]["low"] <= found["dice"]["value"] <= found["dice"]["high"]
    assert found["hausdorff95_px"]["n"] == 1
    assert found["hausdorff95_mm"]["n"] == 0
    # Benign and normal agree, malignant against normal doesn't: observed 2/3, expected 1/3.
    assert found["label_kappa"]["value"] == pytest.approx(0.5)
    assert "Both see no lesion: 1 (in no mean). One does: 1." in said
    rows = list(csv.DictReader((tmp_path / "frames.csv").read_text("utf-8-sig").splitlines()))
    assert len(rows) == 3
    assert {row["area_px_AK"] for row in rows} == {
        str(int(FIRST.sum() + SECOND.sum())),
        str(int(RING.sum())),
        "0",
    }


def test_agreement_weighs_the_impressions_of_locked_readings(imported, program_home, review):
    impressions = {
        "AK": ["benign", "suspicious", None, "malignant"],
        "BL": ["probably_benign", "malignant", None, "malignant"],
    }
    with closing(Journal.open(program_home / "journal.sqlite")) as journal:
        for reader, several in impressions.items():
            for number, impression in enumerate(several):
                journal.append(
                    subject=f"{number:064x}#0",
                    kind=LOCKED,
                    reader=reader,
                    content={
                        "finding": "lesion" if impression else "no_lesion",
                        "impression": impression,
                        "confidence": "high",
                        "note": "",
                        "ai_seen_before": False,
                    },
                )

    found = json.loads(review("agreement", "AK", "BL", "--json").out)

    # Places 1,3,0,4 and 2,4,0,4: mean squared distance .5, expected by chance 5.5.
    assert found["impression_kappa"]["n"] == 4
    assert found["impression_kappa"]["value"] == pytest.approx(1.0 - 0.5 / 5.5)


def test_agreement_without_names_compares_each_two_and_drafts_only_if_wanted(
    imported, review, tmp_path
):
    other = tmp_path / "other"
    write_mask(other / "benign/a_mask.png", FIRST)
    review("import", other, "--format", "png", "--reader", "BL", "--images", imported)

    found = json.loads(review("agreement", "--json", "--csv", tmp_path / "all.csv").out)
    signed = json.loads(review("agreement", "--json", "--signed").out)

    assert [pair["names"] for pair in found] == [["AK", "BL"]]
    assert signed == []
    (row,) = csv.DictReader((tmp_path / "all.csv").read_text("utf-8-sig").splitlines())
    assert (row["reader_1"], row["reader_2"]) == ("AK", "BL")
    assert float(row["dice"]) == pytest.approx(found[0]["dice"]["value"])
    with pytest.raises(SystemExit):
        review("agreement", "AK")


def test_readers_without_a_common_frame_are_told(imported, review):
    ran = review("agreement", "AK", "XY")

    assert ran.code == 1
    assert "There is no frame that both AK and XY have outlined." in ran.err


# -------------------------------------------------------------------------------------- verify
def test_mend_puts_a_damaged_journal_together(imported, program_home, review):
    journal = program_home / "journal.sqlite"
    data = journal.read_bytes()
    journal.write_bytes(bytes(4096) + data[4096:])
    broken = review("verify")

    mended = review("mend")
    again = review("mend", "--json")

    assert (broken.code, mended.code, again.code) == (1, 0, 0)
    assert "All 3 entries" in mended.err
    assert "3 entries, each as it was written." in mended.out
    assert again.err == ""
    assert json.loads(again.out)["faults"] == []
    kept = [file.name for file in program_home.iterdir()]
    assert any("damaged" in name for name in kept)
    assert not any(name.endswith(".lock") for name in kept)


def test_verify_finds_a_changed_entry(imported, program_home, review):
    whole = review("verify")
    journal = program_home / "journal.sqlite"
    data = journal.read_bytes()
    place = data.index(b'"label":"malignant"')
    journal.write_bytes(data[:place] + b'"label":"malignanT"' + data[place + 19 :])

    broken = review("verify")
    as_json = review("verify", "--json")
    used = review("list")

    assert whole.code == 0
    assert whole.out.startswith("3 entries, each as it was written. Last digest: ")
    assert broken.code == 1
    assert "isn't what the program wrote." in broken.err
    assert len(json.loads(as_json.out)["faults"]) == 1
    assert used.code == 1
    assert "isn't what the program wrote." in used.err


@pytest.mark.parametrize("action", [("list",), ("verify",), ("agreement", "AK", "BL")])
def test_looking_at_no_journal_makes_none(action, program_home, review):
    ran = review(*action)

    assert ran.code == 1
    assert "There is no journal yet." in ran.err
    assert not (program_home / "journal.sqlite").exists()


def test_a_journal_may_lie_elsewhere(busi, program_home, review, tmp_path):
    elsewhere = tmp_path / "stick.sqlite"

    ran = review("import", busi, "--format", "png", "--reader", "AK", "--journal", elsewhere)

    assert ran.code == 0
    assert "3 annotations" in review("list", "--journal", elsewhere).out
    assert not (program_home / "journal.sqlite").exists()
