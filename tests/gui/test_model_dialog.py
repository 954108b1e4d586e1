"""About the model: legible, copyable, without a mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget
import pytest

from busi_desktop.app.model_card import model_card
from busi_desktop.ui.model_dialog import ModelDialog
from busi_desktop.ui.wording import research_line
from tests.unit.inference.manifests import make_manifest

pytestmark = pytest.mark.gui

ABOUT = {
    "intended_use": "A second look, <b>not</b> a diagnosis & not for screening.",
    "not_for": ["Doppler.", "Men."],
    "data": {"BUSI": "Al-Dhabyani 2020"},
    "fitted_on": {"benign": 5, "malignant": 3, "normal": 1},
    "licence": "BSD-3-Clause",
    "networks": 5,
    "evaluation": {
        "BUSI": {"auc": {"title": "AUC", "value": 0.91, "interval": [0.87, 0.94], "n": 97}}
    },
}


@pytest.fixture
def manifest():
    return make_manifest(about=ABOUT)


@pytest.fixture
def parent(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(qtbot, manifest, parent):
    made = ModelDialog(manifest, parent)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.text.hasFocus)
    return made


def test_every_block_of_the_card_can_be_read(dialog, manifest):
    text = dialog.text.toPlainText()

    assert research_line() in text
    for block in model_card(manifest):
        assert block.title in text
        for part in (*block.lines, *block.head, *(cell for row in block.rows for cell in row)):
            assert part in text


def test_what_the_manifest_says_is_text_and_never_markup(dialog):
    assert ABOUT["intended_use"] in dialog.text.toPlainText()


def test_the_card_is_selected_and_copied_with_the_keyboard(dialog, qtbot, manifest):
    qtbot.keyClick(dialog.text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(dialog.text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert manifest.sha256 in QGuiApplication.clipboard().text()


def test_copy_all_gives_aligned_text(dialog, qtbot):
    (button,) = (b for b in dialog.findChildren(QPushButton) if b.text() == "Copy all")

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "tiny 1.2.3"
    assert "  AUC     0.910  0.870 to 0.940  97" in lines


def test_escape_closes(dialog, qtbot):
    qtbot.keyClick(dialog.text, Qt.Key.Key_Escape)

    assert not dialog.isVisible()


def test_before_a_model_is_loaded_the_dialog_says_so(parent):
    dialog = ModelDialog(None, parent)

    assert "loaded with the first image" in dialog.text.toPlainText()
    assert not any(
        button.isEnabled() for button in dialog.findChildren(QPushButton) if "Copy" in button.text()
    )
