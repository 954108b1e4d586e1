from __future__ import annotations

import json
from pathlib import Path
import shutil

import numpy as np
from PIL import Image
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
import pytest

from busi_desktop.cli.main import main
from busi_desktop.io.samples import samples_folder
from busi_desktop.ui.worklist.export_dialog import OutlinesDialog

MASKS = ("benign", "cyst", "malignant")


@pytest.fixture
def outlined(make_project, tmp_path):
    """Return what makes a project in which AK has signed three outlines, and BL one draft."""

    def make(**settings) -> Path:
        study = make_project(**settings)
        for reader, names, status in (("AK", MASKS, "signed"), ("BL", MASKS[:1], "draft")):
            masks = tmp_path / f"masks-{reader}"
            masks.mkdir()
            for name in names:
                shutil.copy(samples_folder() / f"{name}_mask.png", masks)
            options = ["--format", "png", "--reader", reader, "--status", status]
            assert main(["review", "import", str(masks), *options, "--journal", str(study)]) == 0
        return study

    return make


@pytest.fixture
def target(tmp_path, monkeypatch) -> Path:
    """Return the folder that the reader chooses."""
    folder = tmp_path / "exports"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    return folder


def ask(hands) -> OutlinesDialog:
    hands.window.actions_by_name["export_outlines"].trigger()
    dialog = hands.dialog("outlines_dialog")
    assert isinstance(dialog, OutlinesDialog)
    return dialog


def choose(dialog: OutlinesDialog, name: str) -> None:
    dialog.format.setCurrentIndex(dialog.format.findData(name))


def test_every_choice_has_a_letter_of_its_own_and_no_colon(hands, outlined):
    hands.open(outlined())
    dialog = ask(hands)

    labels = [one for one in dialog.findChildren(QLabel) if one.buddy() is not None]
    titles = [one.text() for one in (*labels, dialog.signed, dialog.folders)]

    letters = [title[title.index("&") + 1].lower() for title in titles]
    assert [label.buddy() for label in labels] == [dialog.format, dialog.whose, dialog.tie]
    assert len(set(letters)) == len(titles) == 5
    assert not any(title.endswith(":") for title in titles)
    dialog.reject()


def go(hands, dialog: OutlinesDialog, folder: Path) -> Path:
    """Press the button, and wait for the export."""
    dialog.findChild(QPushButton, "outlines_accept").click()
    hands.wait_for((folder / "review.json").exists)
    hands.wait_for(lambda: not hands.projects.files.making.is_running)
    return folder


def test_outlines_of_a_project_are_written_exact_with_its_own_images(hands, outlined, target):
    hands.open(outlined())
    dialog = ask(hands)
    choose(dialog, "png")

    out = go(hands, dialog, target / "study png")

    for name in MASKS:
        written, given = (
            np.asarray(Image.open(folder / f"{name}_mask.png")) > 0
            for folder in (out, samples_folder())
        )
        np.testing.assert_array_equal(written, given)
    assert json.loads((out / "masks.json").read_text())["benign"]["author"] == "AK"
    assert hands.window.status.currentMessage() == "3 images exported: study png"


def test_second_export_replaces_nothing_and_drafts_leave_on_wish_only(hands, outlined, target):
    hands.open(outlined())
    dialog = ask(hands)
    choose(dialog, "coco")
    dialog.whose.setCurrentIndex(dialog.whose.findData("BL"))
    first = go(hands, dialog, target / "study coco")

    dialog = ask(hands)
    choose(dialog, "coco")
    dialog.signed.setChecked(True)
    second = go(hands, dialog, target / "study coco 2")

    counts = [
        len(json.loads((out / "annotations.json").read_text())["images"]) for out in (first, second)
    ]
    assert counts == [1, 3]


def test_blind_reader_is_offered_the_own_outlines_alone_and_no_names(hands, outlined, target):
    hands.open(outlined(blind=True, hide_names=True), reader="BL")
    dialog = ask(hands)

    assert [dialog.whose.itemText(i) for i in range(dialog.whose.count())] == ["BL"]
    assert not dialog.tie.isEnabled()
    choose(dialog, "training")
    assert not dialog.folders.isEnabled()
    choose(dialog, "labelme")
    out = go(hands, dialog, target / "study labelme")
    written = {path.name for path in out.iterdir()}
    assert len(written) == 3  # picture, outlines, review.json
    assert not any("benign" in name for name in written)


def test_what_cant_be_written_is_told_and_leaves_nothing(hands, make_project, target):
    hands.open(make_project())
    dialog = ask(hands)
    dialog.findChild(QPushButton, "outlines_accept").click()

    hands.wait_for(lambda: hands.window.banner.troubles)
    assert hands.window.banner.troubles[0].error.message == "There are no outlines to export."
    assert list(target.iterdir()) == []
