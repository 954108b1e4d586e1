"""The ground truth beside a file: a dashed outline, off at first, and its agreement in words."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QCheckBox, QLabel
import pytest

from busi_desktop.io.samples import samples_folder
from busi_desktop.ui.ground_truth import TRUTH_COLOR

pytestmark = [pytest.mark.gui, pytest.mark.model]


@pytest.fixture
def busi(tmp_path: Path) -> Path:
    """Return a folder like BUSI's: an image with two masks, and one without."""
    folder = tmp_path / "busi"
    folder.mkdir()
    for name in ("malignant.png", "benign.png"):
        (folder / name).write_bytes((samples_folder() / name).read_bytes())
    with Image.open(folder / "malignant.png") as image:
        width, height = image.size
    middle = width // 2  # of one lesion, drawn as two halves
    for name, cols in (
        ("malignant_mask.png", (60, middle)),
        ("malignant_mask_1.png", (middle, -60)),
    ):
        mask = np.zeros((height, width), np.uint8)
        mask[60:-60, slice(*cols)] = 255
        Image.fromarray(mask).save(folder / name)
    return folder


def count_green(window) -> int:
    image = window.viewer.main.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    data = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    color = QColor(TRUTH_COLOR)
    target = (color.blue(), color.green(), color.red())
    return int((np.abs(data[:, :, :3].astype(int) - target).max(axis=2) <= 12).sum())


def facts(window) -> str:
    return window.layers_panel.findChild(QLabel, "truth_facts").text()


def toggle(qtbot, window) -> None:
    qtbot.keyClick(window, Qt.Key.Key_6, Qt.KeyboardModifier.AltModifier)


def open_in(reader, folder: Path, stem: str):
    """Open the folder, unless it is open, and turn to one of its images."""
    if not reader.workspace.entries:
        reader.open(folder)
    entry = next(e for e in reader.workspace.entries if e.ref.stem == stem)
    reader.session.controller.show(entry.entry_id)
    reader.settle()
    return entry


def test_masks_are_no_images_of_the_list(window, reader, workspace, busi):
    reader.open(busi)

    assert [entry.ref.stem for entry in workspace.entries] == ["benign", "malignant"]


def test_it_is_off_at_first_and_drawn_by_its_key(qtbot, window, reader, busi):
    open_in(reader, busi, "malignant")
    reader.wait_for(lambda: "Dice" in facts(window))
    assert count_green(window) == 0

    toggle(qtbot, window)

    assert count_green(window) > 100
    box = window.layers_panel.findChild(QCheckBox, "layer_ground_truth_visible")
    assert box.isChecked()
    qtbot.keyClick(window, Qt.Key.Key_G)
    assert count_green(window) == 0


def test_the_agreement_is_that_of_the_mask_shown(qtbot, window, reader, workspace, session, busi):
    open_in(reader, busi, "malignant")
    reader.wait_for(lambda: "Dice" in facts(window))
    truth = window.truth.desk.shown.truth.mask

    def dice() -> str:
        mask = workspace.result.mask.mask
        return f"{2 * (truth & mask).sum() / (truth.sum() + mask.sum()):.2f}"

    files = "malignant_mask.png, malignant_mask_1.png"
    assert facts(window) == f"Ground truth from {files}. Dice of the mask shown: {dice()}."
    before = dice()
    params = workspace.params
    session.controller.set_params(type(params)(threshold=0.02))
    reader.settle()

    assert dice() != before
    assert facts(window).endswith(f"{dice()}.")


def test_a_frame_without_a_mask_has_none_and_its_row_says_so(qtbot, window, reader, busi):
    toggle(qtbot, window)
    open_in(reader, busi, "malignant")
    reader.wait_for(lambda: count_green(window) > 100)

    open_in(reader, busi, "benign")

    assert count_green(window) == 0
    assert facts(window) == ""
    box = window.layers_panel.findChild(QCheckBox, "layer_ground_truth_visible")
    assert "no mask lies beside the file" in box.toolTip()


def test_a_mask_of_another_size_is_told_in_a_sentence(qtbot, window, reader, busi):
    Image.fromarray(np.zeros((40, 60), np.uint8)).save(busi / "benign_mask.png")

    open_in(reader, busi, "benign")
    reader.wait_for(lambda: "60×40" in facts(window))

    assert facts(window).startswith("The mask benign_mask.png has 60×40 pixels, its image ")


def test_no_ground_truth_is_shown_before_the_answer_is(qtbot, window, reader, workspace, busi):
    toggle(qtbot, window)
    open_in(reader, busi, "malignant")
    reader.wait_for(lambda: count_green(window) > 100)

    workspace.gate_by(lambda _subject: False)

    assert count_green(window) == 0
    assert "Dice" not in facts(window)
