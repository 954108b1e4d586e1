"""`busi-desktop review project`: from the images to the last signature, without a window."""

from __future__ import annotations

from contextlib import closing
import json
from pathlib import Path
import shutil

import pytest

from busi_desktop.cli.main import main
from busi_desktop.domain.worklist import ASSIGNED, SETTINGS
from busi_desktop.io.samples import samples_folder
from busi_desktop.review.journal import Journal
from busi_desktop.review.projects import Project


@pytest.fixture
def folder(tmp_path) -> Path:
    """Return a folder with three images, one of them twice, and a file that is broken."""
    clinic = tmp_path / "clinic"
    clinic.mkdir()
    for name in ("benign.png", "malignant.png", "normal.png"):
        shutil.copy(samples_folder() / name, clinic / name)
    shutil.copy(samples_folder() / "benign.png", clinic / "z-copy.png")
    (clinic / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"x" * 50)
    return clinic


def run(capsys, *arguments: object) -> tuple[int, str, str]:
    code = main(["review", *map(str, arguments)])
    said = capsys.readouterr()
    return code, said.out, said.err


def status(capsys, project: Path) -> dict:
    return json.loads(run(capsys, "project", "status", project, "--json")[1])


def test_a_study_from_its_images_to_the_last_signature(tmp_path, folder, capsys, program_home):
    study = tmp_path / "study.busi"

    made = run(capsys, "project", "new", study, folder, "--readers", "AK,BL", "--blind", "--quiet")
    shared = run(capsys, "project", "assign", study, "AK,BL", "--share", "--by", "boss")
    one = folder / "malignant.png"
    both = run(capsys, "project", "assign", study, "AK,BL", "--images", one)
    masks = tmp_path / "masks"
    masks.mkdir()
    shutil.copy(one, masks)
    shutil.copy(samples_folder() / "malignant_mask.png", masks)
    taken = run(
        capsys,
        *("import", masks, "--format", "png", "--reader", "AK", "--status", "signed"),
        *("--journal", study),
    )

    assert made[0] == 1
    assert "3 images listed, 1 there already." in made[1]
    assert "broken.png" in made[2]
    assert "3 frames assigned to AK, BL in turn." in shared[1]
    assert "1 frames assigned to AK, BL." in both[1]
    assert taken[0] == 0, taken
    found = status(capsys, study)
    assert found["frames"] == {"new": 2, "draft": 1}
    assert found["readers"]["AK"] == {"new": 2, "signed": 1}
    assert found["readers"]["BL"] == {"new": 1}
    assert found["settings"]["blind"]
    again = run(capsys, "import", masks, "--format", "png", "--reader", "BL", "--journal", study)
    assert "1 annotations saved" in again[1]
    assert "2 annotations of 1 frames." in run(capsys, "list", "--journal", study)[1]
    assert run(capsys, "verify", "--journal", study)[0] == 0
    with closing(Journal.open(study)) as journal:
        kinds = [entry.kind for entry in journal.entries()]
    assert kinds[:4] == [SETTINGS, ASSIGNED, ASSIGNED, ASSIGNED]
    assert not program_home.exists()


def test_moved_and_renamed_images_are_found_by_their_content_also_in_an_archive(
    tmp_path, folder, capsys
):
    study = tmp_path / "study.busi"
    (folder / "broken.png").unlink()
    run(capsys, "project", "new", study, folder, "--quiet")
    elsewhere = tmp_path / "stick" / "deep"
    elsewhere.mkdir(parents=True)
    (folder / "malignant.png").rename(elsewhere / "other name.png")
    (folder / "normal.png").rename(folder / "normal 2.png")
    shutil.make_archive(str(elsewhere / "packed"), "zip", folder, "normal 2.png")
    (folder / "normal 2.png").unlink()

    lost = status(capsys, study)["missing_images"]
    wrong = run(capsys, "project", "relink", study, folder, "--quiet")
    right = run(capsys, "project", "relink", study, elsewhere, "--quiet")

    assert lost == 2
    assert (wrong[0], wrong[1]) == (1, "0 images found again, 2 still missing.\n")
    assert (right[0], right[1]) == (0, "2 images found again, 0 still missing.\n")
    assert status(capsys, study)["missing_images"] == 0
    with closing(Project.open(study)) as project:
        places = {project.place(image) for image in project.numbers(after=0, limit=9)}
    assert places == {
        (folder / "benign.png", None),
        (elsewhere / "other name.png", None),
        (elsewhere / "packed.zip", "normal 2.png"),
    }


def test_a_worklist_that_was_tampered_with_is_noticed_and_made_anew(tmp_path, folder, capsys):
    study = tmp_path / "study.busi"
    run(capsys, "project", "new", study, folder / "benign.png", "--quiet")
    run(capsys, "project", "assign", study, "AK")
    with closing(Journal.open(study)) as journal:
        journal.connection.execute("UPDATE frames SET state = 2")

    noticed = run(capsys, "verify", "--journal", study)
    run(capsys, "project", "rebuild", study)

    assert noticed[0] == 1
    assert "worklist doesn't follow" in noticed[2]
    assert run(capsys, "verify", "--journal", study)[0] == 0
    assert status(capsys, study)["frames"] == {"new": 1}


def test_readers_are_added_and_may_import_and_decide_from_then_on(tmp_path, folder, capsys):
    study, masks = tmp_path / "study.busi", tmp_path / "masks"
    masks.mkdir()
    shutil.copy(folder / "malignant.png", masks)
    shutil.copy(samples_folder() / "malignant_mask.png", masks)
    (folder / "broken.png").unlink()
    run(capsys, "project", "new", study, folder, "--readers", "AK", "--blind", "--quiet")
    bring = ("import", masks, "--format", "png", "--reader", "CM", "--journal", study)

    refused = run(capsys, *bring)
    added = run(capsys, "project", "readers", study, "CM,AK", "--adjudicators", "DE", "--by", "AK")
    again = run(capsys, "project", "readers", study, "CM")

    assert "review project readers" in refused[2]
    assert added[:2] == (0, "Readers: AK, CM.\nAdjudicators: DE.\n")
    assert again[:2] == added[:2]
    assert run(capsys, *bring)[0] == 0
    found = status(capsys, study)["settings"]
    assert (found["readers"], found["adjudicators"], found["blind"]) == (["AK", "CM"], ["DE"], True)
    with closing(Journal.open(study)) as journal:
        assert [entry.reader for entry in journal.entries(kind=SETTINGS)] == ["unnamed", "AK"]


@pytest.mark.parametrize("action", ["add", "assign", "status", "relink", "rebuild"])
def test_a_project_that_is_not_there_is_named_and_none_is_begun(tmp_path, capsys, action):
    more = {"add": ["x.png"], "assign": ["AK"], "relink": ["x"]}.get(action, [])

    code, _, said = run(capsys, "project", action, tmp_path / "none.busi", *more)

    assert code == 1
    assert "no project none.busi" in said
    assert list(tmp_path.glob("*.busi")) == []


def test_a_project_is_not_begun_where_a_file_is(tmp_path, capsys):
    (tmp_path / "study.busi").write_bytes(b"mine")

    code, _, said = run(capsys, "project", "new", tmp_path / "study.busi")

    assert code == 1
    assert "there already" in said
    assert (tmp_path / "study.busi").read_bytes() == b"mine"
