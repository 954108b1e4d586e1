"""A short day of three readers in a project, out in every format, and back: `make review-day`."""

from __future__ import annotations

from contextlib import closing
import csv
import json
from pathlib import Path
import shutil

import numpy as np
from PIL import Image
import pytest

from busi_desktop.domain.annotation import AnnotationStatus, LesionLabel
from busi_desktop.io.annotations.polygons import inside
from busi_desktop.review.lock import ProjectLock
from busi_desktop.review.projects import Project
from tests.acceptance import review_day
from tests.acceptance.review_day import ROUND_TRIPS, THIRD, Day, round_trip, status_of
from tests.integration.runs import write_scan

N_IMAGES = 10


@pytest.fixture(scope="module", autouse=True)
def _home(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BUSI_DESKTOP_HOME", str(tmp_path_factory.mktemp("home")))
        yield


@pytest.fixture(scope="module")
def clinic(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("day") / "clinic"
    folder.mkdir()
    review_day.write_images(folder, N_IMAGES)
    return folder


@pytest.fixture(scope="module")
def day(clinic) -> Day:
    return review_day.spend(clinic, clinic.parent / "study.busi")


@pytest.fixture(scope="module")
def elsewhere(clinic, day) -> Path:
    return review_day.moved(clinic, clinic.parent / "elsewhere")


@pytest.fixture
def own(day, tmp_path) -> Path:
    """Return a copy of the project beside its images, to spoil."""
    return Path(shutil.copy(day.study, day.study.with_name(f"{tmp_path.name}.busi")))


def counting(day: Day) -> dict[str, review_day.Outlines]:
    """Return what counts of each frame: the third one's, else AK's signed."""
    return {**day.signed["AK"], **day.signed[THIRD]}


def rows_of(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(path.read_text("utf-8-sig").splitlines()))


def test_day_ends_with_each_frame_in_the_state_that_readers_left_it_in(day, review):
    assert status_of(day.study)["frames"] == {"draft": 1, "signed": 5, "adjudicated": 6}
    assert status_of(day.study)["missing_images"] == 0
    assert day.done["amended"]
    assert day.done["notes"]
    assert day.done["assessments"]
    assert review("verify", "--journal", day.study).code == 0


@pytest.mark.parametrize("name", ROUND_TRIPS)
def test_every_readers_outlines_come_back_equal_into_an_empty_project(
    day, elsewhere, tmp_path, name
):
    trip = round_trip(day, elsewhere, tmp_path, name)

    assert trip.differing == []
    assert trip.n_frames == len(day.drawn["AK"]) + len(day.drawn["BL"]) + len(day.drawn[THIRD])


def test_what_counts_is_the_adjudicators_and_else_that_of_who_is_preferred(day, review, tmp_path):
    torn = review("export", day.study, "--format", "png", "--out", tmp_path / "torn")
    ran = review(
        *("export", "--journal", day.study, "--format", "training"),
        *("--prefer", "AK", "--out", tmp_path / "out"),
    )

    assert torn.code == 1
    told = "clinic/room 2/004.png: AK and BL have outlined it. Say with --reader or --prefer"
    assert told in torn.err
    assert ran.code == 0, ran.err
    expected = {
        subject: outlines
        for subject, outlines in counting(day).items()
        if all(label in {LesionLabel.BENIGN, LesionLabel.MALIGNANT} for label, _ in outlines)
    }
    unions = sorted(sum(int(mask.sum()) for _, mask in each) for each in expected.values())
    masks = [np.asarray(Image.open(path)) > 0 for path in (tmp_path / "out/masks").iterdir()]
    assert sorted(int(mask.sum()) for mask in masks) == unions


def test_yolo_measurements_and_assessments_tell_the_same(day, review, tmp_path):
    for name in ("yolo", "csv", "assessments-csv"):
        ran = review(
            *("export", "--journal", day.study, "--format", name),
            *("--reader", "BL", "--out", tmp_path / name),
        )
        assert ran.code == 0, ran.err

    outlines = day.drawn["BL"]
    drawn = sorted(int(mask.sum()) for each in outlines.values() for _, mask in each)
    in_yolo = []
    for path in (tmp_path / "yolo/labels").iterdir():
        with Image.open(tmp_path / "yolo/images" / f"{path.stem}.png") as image:
            size = image.size
        for line in path.read_text().splitlines():
            corners = np.array(line.split()[1:], float).reshape(-1, 2) * size
            in_yolo.append(int(inside(corners, size[::-1]).sum()))
    rows = rows_of(tmp_path / "csv/measurements.csv")
    assert sorted(in_yolo) == drawn
    assert sorted(int(row["area_px"]) for row in rows if row["area_px"]) == drawn
    assert {f"{row['sha256']}#{row['frame']}" for row in rows} == set(outlines)
    assert {row["reader"] for row in rows_of(tmp_path / "assessments-csv/assessments.csv")} == {
        "BL"
    }


def test_what_was_signed_leaves_also_while_it_is_being_amended(own, day, review, tmp_path):
    with closing(Project.open(own)) as project:
        subject = next(iter(day.signed["AK"]))
        before = next(
            entry.content["id"]
            for entry in reversed(project.journal.entries(subject))
            if entry.reader == "AK" and entry.kind == review_day.SAVED
        )
        draft = review_day.Draft((120, 160), draft_id="late")
        late = review_day.Day(study=own, chance=day.chance)
        late._add(project.journal, subject, "AK", [(review_day.EDITED, draft.begin_event())])
        stroke = late._stroke(draft, (50, 50), (60, 60), 5.0)
        late._save(project.journal, subject, "AK", draft, AnnotationStatus.DRAFT, before)
        late._add(project.journal, subject, "AK", [stroke])

    ran = review(
        *("export", "--journal", own, "--format", "coco", "--reader", "AK", "--signed"),
        *("--out", tmp_path / "signed"),
    )
    newest = review(
        "export", "--journal", own, "--format", "coco", "--reader", "AK", "--out", tmp_path / "now"
    )

    data = json.loads((tmp_path / "signed/annotations.json").read_text())
    assert len(data["images"]) == len(day.signed["AK"])
    assert ran.code == 0
    assert "1 frames: what was drawn after this annotation is not in it." in newest.out


# ---------------------------------------------------------------------------------- what is wrong
def test_missing_and_changed_images_are_named_and_the_rest_is_written(own, day, review, tmp_path):
    with closing(Project.open(own)) as project:
        listed = list(project.listed())
    missing, changed, twice = listed[1], listed[2], listed[3]
    for one, content in ((missing, None), (changed, b"other"), (twice, b"other")):
        path = one.places[0][0]
        kept = path.with_name(f"{path.name}.kept")
        path.rename(kept)
        if content is not None:
            write_scan(path, 77)
    copied = tmp_path / "twice.png"
    shutil.copy(twice.places[0][0].with_name(f"{twice.name}.kept"), copied)
    review("project", "add", own, copied, "--quiet")

    try:
        ran = review(
            *("export", "--journal", own, "--format", "png", "--reader", "AK"),
            *("--out", tmp_path / "out"),
        )
    finally:
        for one in (missing, changed, twice):
            path = one.places[0][0]
            path.with_name(f"{path.name}.kept").replace(path)

    lines = sorted(line.partition(": ")[2] for line in ran.err.splitlines())
    assert ran.code == 1
    assert len(lines) == 2
    assert lines[0].startswith(f"{missing.name} is not where it was. Find it with")
    assert f"{changed.name} is not the image that the project lists." in lines[1]
    assert len(list((tmp_path / "out").glob("*_mask.png"))) == len(day.drawn["AK"]) - 2


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("export", "--reader", "XY", "--out", "out"), "XY has outlined nothing. Outlines are"),
        (("import", "in", "--reader", "XY"), "XY is none of the project's readers: AK, BL, CD."),
        (
            ("import", "in", "--reader", "AK", "--status", "adjudicated"),
            "AK doesn't adjudicate in this project. Import it as signed, or as the work of CD.",
        ),
        (("import", "in", "--reader", "AK"), "strange is none of the project's images."),
    ],
)
def test_wrong_wishes_get_one_clear_sentence_and_change_nothing(
    own, review, tmp_path, monkeypatch, arguments, said
):
    monkeypatch.chdir(tmp_path)
    write_scan(tmp_path / "in/strange.png", 99)
    Image.fromarray(np.eye(160, 200, dtype=np.uint8) * 255).save(tmp_path / "in/strange_mask.png")
    before = own.read_bytes()

    ran = review(*arguments, "--journal", own, "--format", "png")

    assert ran.code == 1
    assert said in ran.err
    assert len(ran.err.strip().splitlines()) == 1
    assert own.read_bytes() == before
    assert not (tmp_path / "out").exists()


def test_project_that_is_open_elsewhere_or_not_there_takes_nothing_in(own, review, tmp_path):
    options = ("import", tmp_path, "--format", "png", "--reader", "AK")
    lock = ProjectLock.take(own, reader="BL")
    try:
        held = review(*options, "--journal", own)
    finally:
        lock.release()
    gone = review(*options, "--journal", tmp_path / "none.busi")

    assert (held.code, gone.code) == (1, 1)
    assert "BL on" in held.err
    assert "has had this project open since" in held.err
    assert "There is no project none.busi." in gone.err
    assert not (tmp_path / "none.busi").exists()
