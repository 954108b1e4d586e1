"""The inspector as a whole: files, room, busy and empty states."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog
import pytest

from busi_desktop.preprocess.registry import SEED_RECIPE
from busi_desktop.ui.inspector import StepInspector

pytestmark = pytest.mark.gui


def test_saved_recipe_loads_back(inspector, chooser, edits, tmp_path):
    path = tmp_path / "mine.json"
    chooser.tile("equalize").switch.click()
    saved = inspector.recipe()
    inspector.shelf.save_to(inspector.recipe(), path)
    inspector.state.reset.click()

    inspector.shelf.load_from(path)

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


def test_dialogs_start_among_the_reader_s_own_recipes(inspector, monkeypatch, program_home):
    starts = []

    def ask(_parent, _title, start, _kinds):
        starts.append(Path(start))
        return (str(Path(start).with_name("soft speckle")) if starts[1:] == [] else "", "")

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)

    inspector.state.save.click()
    inspector.state.load.click()
    inspector.state.save.click()

    own = program_home / "recipes"
    assert [path.name for path in own.iterdir()] == ["soft speckle.json"]
    assert starts == [own / "recipe.json", own, own / "soft speckle.json"]


def test_recipe_is_called_by_the_name_of_its_file_as_long_as_it_is_that_one(
    inspector, chooser, tmp_path
):
    chooser.tile("equalize").switch.click()
    inspector.shelf.save_to(inspector.recipe(), tmp_path / "flat.json")
    assert inspector.state.detail.text().startswith("“flat” · Recipe")

    chooser.tile("clahe").switch.click()
    assert "flat" not in inspector.state.detail.text()
    inspector.shelf.load_from(tmp_path / "flat.json")

    assert inspector.state.detail.text().startswith("“flat” · Recipe")


def test_bad_file_is_told_with_a_hint_and_changes_nothing(inspector, edits, tmp_path):
    path = tmp_path / "bad.json"
    path.write_text('{"version": 1, "steps": [{"name": "sharpen", "parameters": {}}]}')

    inspector.shelf.load_from(path)

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
