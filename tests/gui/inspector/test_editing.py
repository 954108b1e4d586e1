"""What edits emit, and whose recipe it is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
import pytest

from busi_desktop.domain.frame import FrameId
from busi_desktop.domain.recipe import PreprocessRecipe
from busi_desktop.preprocess.parameters import to_bytes
from busi_desktop.preprocess.registry import SEED_RECIPE, STEPS, make_spec, validate
from busi_desktop.preprocess.run import run
from busi_desktop.ui.qimage import gray_qimage
from tests.gui.inspector.helpers import names_of

pytestmark = pytest.mark.gui


def test_switching_a_step_off_emits_a_recipe_without_it(inspector, chooser, edits):
    chooser.tile("equalize").switch.click()

    assert len(edits) == 1
    expected = [name for name in names_of(SEED_RECIPE) if name != "equalize"]
    assert names_of(edits[0]) == expected
    assert validate(edits[0]) == edits[0]


def test_switching_morphology_on_emits_it_in_its_place(inspector, chooser, edits):
    chooser.tile("morphology").switch.click()

    assert names_of(edits[0])[-4:] == ["anisotropic", "morphology", "normalize", "gabor"]


def test_resize_can_not_be_switched_off_and_says_why(inspector, chooser, edits):
    switch = chooser.tile("resize").switch

    switch.click()

    assert not switch.isEnabled()
    assert "pixels" in switch.toolTip()
    assert not edits


def test_each_move_of_a_slider_emits_a_validated_recipe(inspector, chooser, edits):
    chooser.choose("clahe")
    slider = chooser.row("clahe", "clip_limit").slider

    slider.setValue(slider.value() + 1)
    slider.setValue(slider.value() + 1)

    values = [edit.steps[2].as_dict()["clip_limit"] for edit in edits]
    assert values == [2.1, 2.2]
    assert all(validate(edit) == edit for edit in edits)
    assert chooser.row("clahe", "clip_limit").spin.value() == 2.2


def test_typed_integer_reaches_the_recipe_as_an_integer(inspector, chooser, edits):
    chooser.choose("clahe")

    chooser.row("clahe", "tiles").spin.setValue(9)

    value = edits[-1].steps[2].as_dict()["tiles"]
    assert value == 9
    assert isinstance(value, int)


def test_choice_reaches_the_recipe(inspector, chooser, edits):
    chooser.choose("anisotropic")

    chooser.row("anisotropic", "conduction").combo.setCurrentText("quadratic")

    assert edits[-1].steps[4].as_dict()["conduction"] == "quadratic"


def test_parameters_of_a_step_that_is_off_can_not_be_edited(inspector, chooser):
    chooser.choose("morphology")

    assert not chooser.row("morphology", "radius").slider.isEnabled()


def test_parameter_reset_gives_back_the_model_s_value(inspector, chooser, edits):
    chooser.choose("gaussian")
    row = chooser.row("gaussian", "sigma")
    assert not row.reset.isEnabled()

    row.spin.setValue(2.5)
    row.reset.click()

    assert edits[-1].digest == SEED_RECIPE.digest
    assert not row.reset.isEnabled()


def test_value_between_two_ticks_is_shown_as_it_is(qtbot, frame, edits, inspector, chooser):
    odd = PreprocessRecipe(
        steps=(make_spec("resize"), make_spec("clahe", clip_limit=2.345), make_spec("gabor"))
    )

    inspector.show_steps(frame, run(frame.pixels, odd), model_recipe=odd)
    chooser.choose("clahe")

    assert chooser.row("clahe", "clip_limit").spin.value() == 2.345
    assert inspector.recipe().digest == odd.digest
    assert not edits


@pytest.mark.parametrize("parameter", ["kappa", "conduction"])
def test_wheel_over_a_control_in_passing_changes_nothing(inspector, chooser, edits, parameter):
    chooser.choose("anisotropic")

    for editor in chooser.row("anisotropic", parameter).editors():
        center = QPointF(editor.rect().center())
        wheel = QWheelEvent(
            center,
            editor.mapToGlobal(center),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(editor, wheel)

    assert not edits


def test_slider_gives_round_numbers(inspector, chooser, edits):
    chooser.choose("anisotropic")

    chooser.row("anisotropic", "gamma").slider.setValue(6)  # 0.01 + 6 × 0.01 is 0.0699…

    assert edits[-1].steps[4].as_dict()["gamma"] == 0.07


def test_notice_stands_exactly_while_the_recipe_is_not_the_model_s(inspector, chooser):
    state = inspector.state
    assert "model's own recipe" in state.notice.label.text()
    assert not state.reset.isVisible()

    chooser.tile("clahe").switch.click()
    assert "looking only" in state.notice.label.text()
    assert state.reset.isVisible()

    chooser.tile("clahe").switch.click()
    assert "model's own recipe" in state.notice.label.text()
    assert not state.reset.isVisible()


def test_reset_gives_back_the_model_s_digest(inspector, chooser, edits):
    chooser.choose("gaussian")
    chooser.row("gaussian", "sigma").spin.setValue(3.0)
    chooser.tile("morphology").switch.click()
    assert inspector.recipe().digest != SEED_RECIPE.digest

    inspector.state.reset.click()

    assert inspector.recipe().digest == SEED_RECIPE.digest
    assert edits[-1].digest == SEED_RECIPE.digest


def test_changed_steps_say_so_to_assistive_tools(inspector, chooser):
    chooser.tile("clahe").switch.click()

    assert "not as in the model's recipe" in chooser.tile("clahe").accessibleName()
    assert "not as in the model's recipe" not in chooser.tile("gaussian").accessibleName()


def test_another_model_recipe_starts_over_without_a_request(
    inspector, chooser, edits, frame, seed_steps
):
    chooser.tile("clahe").switch.click()
    other = PreprocessRecipe(steps=(make_spec("resize", size=128), make_spec("normalize")))

    inspector.show_steps(frame, seed_steps, model_recipe=other)

    assert inspector.recipe().digest == other.digest
    assert "model's own" in inspector.state.notice.label.text()
    assert len(edits) == 1


def test_late_results_keep_the_edit_and_gray_their_numbers(
    inspector, chooser, edits, frame, seed_steps
):
    chooser.tile("gaussian").switch.click()

    inspector.show_steps(frame, seed_steps, model_recipe=SEED_RECIPE)

    assert inspector.recipe() == edits[-1]
    assert chooser.tile("clahe")._is_fresh
    assert not chooser.tile("anisotropic")._is_fresh


def test_results_of_the_edit_make_all_numbers_fresh(inspector, chooser, edits, frame):
    chooser.tile("gaussian").switch.click()

    steps = run(frame.pixels, edits[-1])
    inspector.show_steps(frame, steps, model_recipe=SEED_RECIPE)

    assert all(tile._is_fresh for tile in inspector.strip.tiles)
    assert chooser.tile("gabor").picture.image == gray_qimage(to_bytes(steps[-1].image))


def test_another_frame_takes_over_the_recipe_of_its_steps(
    inspector, chooser, edits, frame, seed_steps
):
    chooser.tile("gaussian").switch.click()
    other = type(frame)(
        frame_id=FrameId(content_sha256="f" * 64),
        pixels=frame.pixels,
        geometry=frame.geometry,
        source=frame.source,
    )

    inspector.show_steps(other, seed_steps, model_recipe=SEED_RECIPE)

    assert inspector.recipe().digest == SEED_RECIPE.digest
    assert len(edits) == 1


def test_clear_forgets_the_frame_and_the_edits(inspector, chooser):
    chooser.tile("gaussian").switch.click()
    chooser.choose("clahe")

    inspector.clear()

    assert inspector.recipe().digest == SEED_RECIPE.digest
    assert all(tile.picture.image is None for tile in inspector.strip.tiles)
    assert inspector.strip.chosen == 0
    assert inspector.details.histogram.curves == ()


def test_slider_marks_its_default_where_the_handle_stands_for_it(inspector, chooser):
    chooser.choose("gaussian")
    row = chooser.row("gaussian", "sigma")
    slider = row.slider
    at_home = slider.grab().toImage()
    row.spin.setValue(6.0)

    moved = slider.grab().toImage()

    x = round(slider.home_x())
    bottom = slider.height() // 2 + 7
    assert slider.home == slider.minimum() + 7  # 0.8 in steps of 0.1 from 0.1
    mark = moved.pixelColor(x, bottom)
    assert mark != moved.pixelColor(x + 12, bottom)
    assert at_home.pixelColor(x, bottom) == mark


def test_every_parameter_tells_range_unit_default_and_source(inspector):
    for name, page in inspector.details.pages.items():
        for row in page.rows.values():
            tip = row.label.toolTip()
            assert row.parameter.explanation in tip
            assert STEPS[name].source in tip
            assert "efault" in tip
            assert row.parameter.unit in tip


def test_choosing_the_last_step_shows_what_the_model_gets(inspector):
    inspector.choose_last()

    assert inspector.chosen_step().spec == SEED_RECIPE.steps[-1]
    assert inspector.chosen_step().index == 6


def test_changes_are_named_against_the_model_s_recipe(inspector, chooser):
    assert inspector.changes() == ()

    chooser.tile("equalize").switch.click()
    chooser.choose("clahe")
    chooser.row("clahe", "clip_limit").spin.setValue(4.0)
    chooser.tile("morphology").switch.click()

    assert inspector.changes() == (
        "Histogram equalization off",
        "CLAHE: clip limit 4 instead of 2",
        "Morphology on",
    )
