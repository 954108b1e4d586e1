"""Thumbnails, switches and the choice of a step."""

from __future__ import annotations

import json

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
import pytest

from busi_desktop.preprocess.parameters import to_bytes
from busi_desktop.preprocess.registry import SEED_RECIPE
from busi_desktop.preprocess.run import run
from busi_desktop.ui.qimage import gray_qimage
from tests.gui.inspector.helpers import gray_of, names_of

pytestmark = pytest.mark.gui


def test_each_thumbnail_holds_the_pixels_of_its_step(inspector, chooser, frame, seed_steps):
    assert chooser.tile("original").picture.image == gray_qimage(frame.pixels)
    for step in seed_steps:
        assert chooser.tile(step.name).picture.image == gray_qimage(to_bytes(step.image))


def test_thumbnail_is_painted_as_it_is_held(inspector, chooser, seed_steps):
    tile = chooser.tile("clahe")
    chooser.choose("original")

    box = tile.picture_box()
    painted = gray_of(tile.grab(box).toImage()).astype(float)

    scaled = gray_qimage(to_bytes(seed_steps[2].image)).scaled(
        box.size(),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    assert box.width() > 60
    assert np.abs(painted - gray_of(scaled)).max() <= 2


def test_a_step_that_is_off_is_dimmed_and_has_no_time(inspector, chooser):
    tile = chooser.tile("clahe")
    bright = gray_of(tile.grab(tile.picture_box()).toImage()).mean()
    assert tile.note.endswith("ms")

    tile.switch.click()

    assert tile.note == ""
    assert gray_of(tile.grab(tile.picture_box()).toImage()).mean() < 0.6 * bright


def test_all_thumbnails_are_equally_large(inspector):
    sides = {tile.picture_box().size().toTuple() for tile in inspector.strip.tiles}

    assert len(sides) == 1


def test_morphology_is_offered_off_between_diffusion_and_normalization(inspector, chooser):
    titles = [tile.text() for tile in inspector.strip.tiles]

    place = titles.index("Morphology")
    assert titles[place - 1] == "Anisotropic diffusion"
    assert titles[place + 1] == "Normalization"
    assert not chooser.tile("morphology").switch.isChecked()


def test_arrow_keys_choose_steps(qtbot, inspector, chooser):
    chosen = []
    inspector.step_chosen.connect(chosen.append)
    chooser.choose("original").setFocus()

    qtbot.keyClick(chooser.tile("original"), Qt.Key.Key_Right)
    qtbot.keyClick(chooser.tile("resize"), Qt.Key.Key_Right)
    qtbot.keyClick(chooser.tile("equalize"), Qt.Key.Key_Left)
    qtbot.keyClick(chooser.tile("resize"), Qt.Key.Key_End)
    qtbot.keyClick(chooser.tile("gabor"), Qt.Key.Key_Home)

    assert chosen == [0, 1, 0, 6, -1]
    assert chooser.tile("original").isChecked()


def test_space_switches_the_step(qtbot, inspector, chooser, edits):
    qtbot.keyClick(chooser.tile("clahe"), Qt.Key.Key_Space)

    assert "clahe" not in names_of(edits[0])


def test_a_step_that_is_off_gives_the_index_of_what_it_passes_on(qtbot, inspector, chooser):
    with qtbot.waitSignal(inspector.step_chosen) as signal:
        chooser.choose("morphology")

    assert signal.args == [4]  # anisotropic diffusion
    assert [curve.name for curve in inspector.details.histogram.curves] == ["Passes unchanged"]


def test_index_follows_the_chosen_step_when_an_earlier_one_goes(inspector, chooser, edits, frame):
    chooser.choose("normalize")
    chosen = []
    inspector.step_chosen.connect(chosen.append)

    chooser.tile("equalize").switch.click()
    inspector.show_steps(frame, run(frame.pixels, edits[-1]), model_recipe=SEED_RECIPE)

    assert chosen == [4]
    assert chooser.tile("normalize").isChecked()


def test_details_tell_title_explanation_and_source(inspector, chooser):
    chooser.choose("anisotropic")

    details = inspector.details
    assert details.title.text() == "Anisotropic diffusion"
    assert "kappa" in details.explanation.text()
    assert "Perona" in details.source.text()


def test_every_control_has_a_name_for_assistive_tools(inspector, chooser):
    for page in inspector.details.pages.values():
        for row in page.rows.values():
            for widget in (*row.editors(), row.reset):
                assert widget.accessibleName()
            assert row.label.toolTip()
    for tile in inspector.strip.tiles:
        assert tile.accessibleName()


def test_tab_walks_from_the_strip_through_the_parameters_to_the_files(qtbot, inspector, chooser):
    chooser.choose("gaussian")

    inspector.activateWindow()
    chooser.tile("gaussian").setFocus()
    walked = [QApplication.focusWidget()]
    while len(walked) < 8:
        qtbot.keyClick(walked[-1], Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget())

    radius, sigma = chooser.row("gaussian", "radius"), chooser.row("gaussian", "sigma")
    assert walked == [
        chooser.tile("gaussian"),
        chooser.tile("gaussian").switch,
        radius.slider,
        radius.spin,
        sigma.slider,
        sigma.spin,
        inspector.state.save,
        inspector.state.load,
    ]


def test_strip_follows_a_recipe_with_other_steps(qtbot, inspector, chooser, tmp_path, edits):
    chooser.choose("clahe")
    path = tmp_path / "twice.json"
    steps = [{"name": name, "parameters": {}} for name in ("resize", "gaussian", "gaussian")]
    path.write_text(json.dumps({"version": 1, "steps": steps}))

    inspector.shelf.load_from(path)

    titles = [tile.text() for tile in inspector.strip.tiles]
    assert titles.count("Gaussian filter") == 2
    assert chooser.tile("clahe").isChecked()
    assert not chooser.tile("clahe").switch.isChecked()
    assert names_of(edits[-1]) == ["resize", "gaussian", "gaussian"]
    chooser.tile("clahe").setFocus()
    qtbot.keyClick(chooser.tile("clahe"), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is chooser.tile("clahe").switch
