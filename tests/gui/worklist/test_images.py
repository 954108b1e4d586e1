"""Images of a project that were moved, are gone, or are added."""

from __future__ import annotations

import shutil

from PySide6.QtWidgets import QFileDialog, QPushButton
import pytest

from busi_desktop.io.samples import samples_folder
from tests.gui.worklist.conftest import SAMPLES

pytestmark = [pytest.mark.gui, pytest.mark.model]


def test_moved_images_are_told_and_found_by_their_content(
    hands, window, make_project, folder, tmp_path, monkeypatch
):
    path = make_project()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for number, name in enumerate(SAMPLES):
        (folder / name).rename(elsewhere / f"{number}.png")
    hands.open(path)
    hands.choose("cyst.png")
    hands.wait_for(window.banner.isVisible)
    (told,) = window.banner.troubles
    assert (told.subject, told.error.code) == ("cyst.png", "IMAGE_NOT_FOUND")
    find = window.findChild(QPushButton, "worklist_find_images")
    hands.wait_for(find.isVisible)
    assert "4" in find.text()

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(elsewhere))
    find.click()

    hands.wait_for(lambda: not find.isVisible())
    hands.choose("cyst.png")
    hands.wait_until_shown("cyst.png")
    assert hands.session.workspace.entries[0].ref.path == elsewhere / "1.png"


def test_the_list_never_marks_another_image_than_the_one_on_the_screen(
    hands, window, make_project, folder
):
    """Whoever signs then would sign the wrong image."""
    hands.open(make_project())
    hands.choose("benign.png")
    hands.wait_until_shown("benign.png")
    (folder / "normal.png").unlink()  # as if the stick had been pulled

    hands.choose("normal.png")

    hands.wait_for(window.banner.isVisible)
    assert hands.shown() == "benign.png"
    assert hands.view.shown_subject == hands.row("benign.png").subject
    assert hands.view.currentIndex().row() == hands.names().index("benign.png")


def test_more_images_are_added(hands, window, make_project, tmp_path, monkeypatch):
    hands.open(make_project())
    more = tmp_path / "more"
    more.mkdir()
    shutil.copy(samples_folder() / "cine.dcm", more / "cine.dcm")
    shutil.copy(samples_folder() / "cyst.png", more / "again.png")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(more))

    window.actions_by_name["add_images"].trigger()

    hands.wait_for(lambda: hands.names() == [*SAMPLES, "cine.dcm"])
    assert window.status.currentMessage() == "1 images added, 1 were there already"
