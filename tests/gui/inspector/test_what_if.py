"""What if, and sensitivity: on the real model, apart from the result."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel
import pytest

from busi_desktop.app.experiments import Comparison
from busi_desktop.domain.experiment import Experiment
from busi_desktop.domain.prediction import Suitability
from busi_desktop.inference.suitability import REASONS
from busi_desktop.pipeline.what_if import overlap, what_if
from busi_desktop.preprocess.registry import SEED_RECIPE
from busi_desktop.ui.inspector.experiment_window import ExperimentWindow
from busi_desktop.ui.inspector.outlines import joined_outline
from busi_desktop.ui.inspector.what_if import WhatIfPage
from busi_desktop.ui.scene_items import mask_outline
from busi_desktop.ui.wording import percent
from tests.builders import disc
from tests.gui.inspector.helpers import CLAHE, GABOR, RESIZE, switch

pytestmark = [pytest.mark.gui, pytest.mark.model]


def texts(page, column: int) -> list[str]:
    return [page.cells[row, column].text() for row in range(len(page.rows))]


def wait_for_answer(reader, experiment) -> None:
    reader.wait_for(lambda: "With this recipe" in experiment.what_if.sentence.text())


def test_the_model_s_own_recipe_is_explained_and_not_asked_again(experiment, workspace):
    page = experiment.what_if

    assert experiment.isVisible()
    assert "model's own recipe" in page.sentence.text()
    assert texts(page, 1)[1] == percent(workspace.result.prediction.probabilities[1], decimals=1)
    assert set(texts(page, 2)) == {"–"}


def test_changed_recipe_is_asked_and_shown_beside_the_model_s_own_answer(
    experiment, steps, reader, workspace, model
):
    before = workspace.result
    switch(steps, CLAHE)

    wait_for_answer(reader, experiment)

    page = experiment.what_if
    expected = what_if(before, steps.inspector.recipe(), model)
    assert [step.name for step in expected.recipe.steps] == ["resize", "clahe", "normalize"]
    assert texts(page, 1)[:3] == [percent(p, decimals=1) for p in before.prediction.probabilities]
    assert texts(page, 2)[:3] == [percent(p, decimals=1) for p in expected.probabilities]
    assert texts(page, 2)[4] == percent(expected.malignancy, decimals=1)
    assert texts(page, 3)[-1] == percent(overlap(before.mask.mask, expected.mask.mask))
    assert "CLAHE on" in page.changes.text()


def test_experiment_never_reaches_the_result(window, experiment, steps, reader, workspace):
    before, words = workspace.result, window.result_panel.findChildren(QLabel)
    shown = [label.text() for label in words]
    switch(steps, CLAHE)
    wait_for_answer(reader, experiment)

    assert workspace.result is before
    assert [label.text() for label in window.result_panel.findChildren(QLabel)] == shown
    assert "not trained" in experiment.notice.label.text()
    assert "Nothing of it is saved" in experiment.notice.label.text()
    assert "not a result" in experiment.windowTitle()


def test_both_outlines_are_drawn_in_their_own_style(experiment, steps, reader):
    switch(steps, CLAHE)
    wait_for_answer(reader, experiment)

    image = experiment.what_if.picture.grab().toImage()
    legend = image.height() - 3 * experiment.fontMetrics().height()
    for name in ("#e69f00", "#56b4e9"):
        color = QColor(name)
        near = [image.pixelColor(x, y) for x in range(image.width()) for y in range(40, legend)]
        found = sum(
            abs(c.red() - color.red()) + abs(c.green() - color.green()) < 24
            and abs(c.blue() - color.blue()) < 16
            for c in near
        )
        assert found > 20


def test_the_answer_follows_the_parameter(experiment, steps, reader):
    switch(steps, CLAHE)
    wait_for_answer(reader, experiment)
    first = texts(experiment.what_if, 2)

    steps.inspector.details.pages["clahe"].rows["clip_limit"].spin.setValue(8.0)
    reader.wait_for(lambda: texts(experiment.what_if, 2) not in (first, ["–"] * 7))

    assert "CLAHE on" in experiment.what_if.changes.text()


def test_back_to_the_model_s_recipe_ends_the_experiment(experiment, steps, reader):
    switch(steps, CLAHE)
    wait_for_answer(reader, experiment)

    steps.inspector.state.reset.click()

    assert "model's own recipe" in experiment.what_if.sentence.text()
    assert set(texts(experiment.what_if, 2)) == {"–"}


def test_what_the_model_can_not_take_is_said_with_what_to_do(experiment, steps, reader):
    switch(steps, GABOR)
    sentence = experiment.what_if.sentence
    reader.wait_for(lambda: "can't take" in sentence.text())
    assert "takes 1 plane of 256 × 256 pixels, and the recipe makes 4 planes" in sentence.text()
    assert "Switch the Gabor bank off." in sentence.text()

    steps.inspector.strip.tiles[GABOR].switch.click()
    steps.inspector.details.pages["resize"].rows["size"].spin.setValue(224)
    steps.inspector.strip.tiles[RESIZE].click()
    steps.inspector.details.pages["resize"].rows["size"].spin.setValue(192)

    reader.wait_for(lambda: "192 × 192" in sentence.text())
    assert "Set the size of the letterbox resize to 256 px." in sentence.text()


def test_another_frame_takes_the_experiment_off_the_screen(
    window, experiment, steps, reader, session
):
    switch(steps, CLAHE)
    wait_for_answer(reader, experiment)

    reader.open_samples("cyst.png")
    reader.settle()

    reader.wait_for(lambda: "model's own recipe" in experiment.what_if.sentence.text())
    assert set(texts(experiment.what_if, 2)) == {"–"}
    assert texts(experiment.what_if, 1)[4] == percent(
        session.workspace.result.prediction.malignancy, decimals=1
    )


def test_what_may_not_be_shown_yet_is_not_shown_here_either(experiment, steps, reader, workspace):
    switch(steps, CLAHE)
    wait_for_answer(reader, experiment)

    workspace.gate_by(lambda _subject: False)

    assert workspace.result is None
    assert set(texts(experiment.what_if, 1) + texts(experiment.what_if, 2)) == {"–"}
    assert "no answer of the model" in experiment.what_if.sentence.text()
    experiment.sensitivity.start.click()
    assert steps.experiments.sweep is None


def test_where_no_class_is_given_no_chances_are_shown_here_either(
    experiment, steps, reader, workspace
):
    own = workspace.answer
    strange = Suitability(score=0.2, reasons=("out_of_distribution",))
    workspace.set_result(replace(own, prediction=replace(own.prediction, suitability=strange)))

    switch(steps, CLAHE)

    assert "nothing to compare with" in experiment.what_if.sentence.text()
    assert set(texts(experiment.what_if, 1) + texts(experiment.what_if, 2)) == {"–"}
    assert not experiment.sensitivity.start.isEnabled()


def test_experiment_that_is_too_strange_to_the_network_shows_its_mask_and_no_class(
    qtbot, workspace, reader
):
    own = reader.open_samples("malignant.png")
    page = WhatIfPage()
    qtbot.addWidget(page)
    strange = Suitability(score=0.2, reasons=("out_of_distribution",))
    tried = Experiment(
        frame_id=own.frame.frame_id,
        model_id=own.prediction.model_id,
        recipe=SEED_RECIPE,
        probabilities=(0.2, 0.7, 0.1),
        malignancy=0.7,
        suitability=strange,
        mask=own.mask,
    )

    page.show_comparison(Comparison(own=own, experiment=tried))

    assert texts(page, 2)[:5] == ["–"] * 5
    assert texts(page, 2)[5] == texts(page, 1)[5]
    assert "no class would be given" in page.sentence.text()
    assert REASONS["out_of_distribution"] in page.sentence.text()


def test_nothing_is_asked_while_the_window_is_closed(experiment, steps):
    switch(steps, CLAHE)
    assert experiment._timer.isActive()

    experiment.close()
    assert not experiment._timer.isActive()
    switch(steps, CLAHE)

    assert not experiment._timer.isActive()


def test_the_button_opens_it_too(window, steps, qtbot):
    qtbot.mouseClick(steps.inspector.state.what_if, Qt.MouseButton.LeftButton)

    assert window.findChild(ExperimentWindow).isVisible()


def test_escape_closes_it(experiment, qtbot):
    qtbot.keyClick(experiment, Qt.Key.Key_Escape)

    assert not experiment.isVisible()


def test_dashes_run_along_closed_lines_at_the_mask_s_edge():
    mask = disc((60, 80), center_rc=(30, 40), radius=14.0)
    mask[28:33, 38:43] = False

    path = joined_outline(mask)

    edge = mask_outline(mask).boundingRect()
    box = path.boundingRect()
    assert abs(box.left() - edge.left()) <= 0.5
    assert abs(box.bottom() - edge.bottom()) <= 0.5
    assert len(path.toSubpathPolygons()) == 2  # the rim, and the hole's
    assert all(polygon.isClosed() for polygon in path.toSubpathPolygons())
