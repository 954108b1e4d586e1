"""A project's file: begun once, and its images found where they lie, moved together or not."""

from __future__ import annotations

from contextlib import closing
import os
import shutil
import sys

import pytest

from busi_desktop.domain.worklist import FrameState, ProjectSettings, WorkQuery
from busi_desktop.errors import UserError
from busi_desktop.review.journal import Journal
from busi_desktop.review.places import from_stored, seen_from, to_stored
from busi_desktop.review.projects import NewImage, Project, create
from busi_desktop.review.worklist import WorklistReader
from tests.unit.review.works import SHAS, add, study, subject


def test_a_project_is_begun_with_who_reads_it_and_how_as_its_first_event(tmp_path):
    settings = ProjectSettings(readers=("AK",), blind=True)
    create(tmp_path / "study.busi", settings, by="boss")

    with closing(Project.open(tmp_path / "study.busi")) as project:
        (entry,) = project.journal.entries()
        assert (entry.kind, entry.reader) == ("project.settings", "boss")
        assert project.settings == settings
        assert project.n_images() == 0


def test_what_is_there_is_not_overwritten(tmp_path):
    path = tmp_path / "study.busi"
    path.write_bytes(b"mine")

    with pytest.raises(UserError, match="there already") as caught:
        create(path, ProjectSettings(), by="boss")

    assert caught.value.code == "PROJECT_EXISTS"
    assert path.read_bytes() == b"mine"


def test_a_project_that_is_not_there_is_not_begun_by_looking_for_it(tmp_path):
    with pytest.raises(UserError, match=r"no project study\.busi"):
        Project.open(tmp_path / "study.busi")

    assert list(tmp_path.iterdir()) == []


def test_an_image_is_listed_once_wherever_it_lies(tmp_path):
    with study(tmp_path, n_images=2) as made:
        one = NewImage(
            sha256=SHAS[0], n_frames=1, size=100, name="copy.png", path=tmp_path / "copy.png"
        )

        assert made.project.add([one]) == 0
        assert made.project.n_images() == 2
        (tmp_path / "copy.png").write_bytes(b"x")
        assert made.project.place(1) == (tmp_path / "copy.png", None)


def test_no_path_stands_in_the_events_nor_an_absolute_one_where_a_relative_one_will_do(tmp_path):
    with study(tmp_path, n_images=2) as made:
        run = made.journal.connection.execute
        places = {path for (path,) in run("SELECT path FROM places")}
        events = "".join(text for (text,) in run("SELECT content FROM events"))

        assert places == {"pictures/h.png", "pictures/g.png"}
        assert str(tmp_path) not in events
        assert "png" not in events


@pytest.mark.parametrize("with_images", [True, False])
def test_images_are_found_after_the_project_was_moved_with_them_or_alone(tmp_path, with_images):
    home, other = tmp_path / "home", tmp_path / "stick" / "deeper"
    (home / "pictures").mkdir(parents=True)
    other.mkdir(parents=True)
    (home / "pictures" / "h.png").write_bytes(b"x")
    with study(home, n_images=1):
        pass
    if with_images:
        shutil.move(home / "pictures", other / "pictures")
    shutil.move(home / "study.busi", other / "study.busi")

    with closing(WorklistReader.open(other / "study.busi")) as reader:
        (row,) = reader.page(WorkQuery(reader=None), 0, 10)

    assert row.path == (other if with_images else home) / "pictures" / "h.png"


def test_missing_images_are_counted_and_found_by_their_filter(tmp_path):
    with study(tmp_path, n_images=3) as made:
        made.project.note_missing({1: False, 2: True, 3: False})
        with closing(WorklistReader.open(made.path)) as reader:
            query = WorkQuery(reader=None, missing=True)

            assert reader.n_missing() == 1
            assert [row.subject for row in reader.page(query, 0, 9)] == [subject(1)]
            assert made.project.missing_by_size() == {101: {SHAS[1]: 2}}


def test_what_was_done_is_there_after_the_file_was_closed(tmp_path):
    with study(tmp_path) as made:
        made.save(0, "AK")
    with closing(Project.open(made.path)) as project:
        add(project, tmp_path, [4])

        assert len(project.subjects()) == 5
    with closing(WorklistReader.open(made.path)) as reader:
        assert reader.tallies(WorkQuery(reader=None))[FrameState.SIGNED] == 1


def test_worklists_of_a_journal_without_images_are_empty(tmp_path):
    Journal.open(tmp_path / "journal.sqlite").close()

    with closing(WorklistReader.open(tmp_path / "journal.sqlite")) as reader:
        assert reader.count(WorkQuery(reader=None)) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
def test_names_that_are_no_text_come_back_as_they_were():
    name = os.fsdecode(b"caf\xe9.png")

    assert isinstance(to_stored(name), bytes)
    assert from_stored(to_stored(name)) == name
    assert to_stored("café.png") == "café.png"


def test_paths_are_seen_from_the_project(tmp_path):
    assert seen_from(tmp_path / "a", tmp_path / "b" / "c.png") == "../b/c.png"
