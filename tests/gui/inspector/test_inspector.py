"""The inspector as a whole: files, room, busy and empty states."""

from __future__ import annotations

import json

from PySide6.QtWidgets import QApplication, QFileDialog
import pytest

from busi_desktop.preprocess.registry import SEED_RECIPE
from busi_desktop.ui.inspector import StepInspector

pytestmark = pytest.mark.gui


def test_saved_recipe_loads_back(inspector, chooser, edits, tmp_path):
    path = tmp_path / "mine.json"
    chooser.tile("equalize").switch.click()
    saved = inspector.recipe()
    inspector.save_to(path)
    inspector.state.reset.click()

    inspector.load_from(path)

    assert inspector.recipe().digest == saved.digest
    assert edits[-1] == saved
    assert "looking only" in inspector.state.notice.label.text()
    assert not inspector.error.isVisible()


def test_buttons_save_and_load_where_the_reader_says(inspector, monkeypatch, tmp_path):
    path = tmp_path / "chosen.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(path), ""))

    inspector.state.save.click()
    data = json.loads(path.read_text(encoding="utf-8"))
    data["steps"][2]["parameters"]["clip_limit"] = 4.0
    path.write_text(json.dumps(data), encoding="utf-8")
    inspector.state.load.click()

    assert inspector.recipe().steps[2].as_dict()["clip_limit"] == 4.0


def test_bad_file_is_told_with_a_hint_and_changes_nothing(inspector, edits, tmp_path):
    path = tmp_path / "bad.json"
    path.write_text('{"version": 1, "steps": [{"name": "sharpen", "parameters": {}}]}')

    inspector.load_from(path)

    text = inspector.error.label.text()
    assert inspector.error.isVisible()
    assert "sharpen" in text
    assert "Use one of" in text
    assert not edits
    assert inspector.recipe().digest == SEED_RECIPE.digest


@pytest.mark.parametrize("points", [9.0, 18.0])
def test_everything_fits_a_small_screen(qtbot, inspector, chooser, points):
    font = inspector.font()
    font.setPointSizeF(points)
    inspector.setFont(font)
    chooser.choose("gabor")
    chooser.tile("clahe").switch.click()
    QApplication.processEvents()

    # A dock of 1366×768 with the image above it.
    assert inspector.minimumSizeHint().width() <= 700
    assert inspector.minimumSizeHint().height() <= (250 if points < 10 else 400)


def test_busy_is_told_only_after_a_moment(qtbot, inspector):
    at_rest = inspector.state.detail.text()

    inspector.set_busy(True)
    assert inspector.state.detail.text() == at_rest
    qtbot.waitUntil(lambda: "Computing" in inspector.state.detail.text(), timeout=2000)
    inspector.set_busy(False)

    assert inspector.state.detail.text() == at_rest


def test_inspector_without_a_frame_shows_the_seed_recipe(qtbot):
    widget = StepInspector()
    qtbot.addWidget(widget)

    assert widget.recipe().digest == SEED_RECIPE.digest
    assert not widget.grab().isNull()
