"""The panels around the image, each alone: what they say and what they ask for."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QSpinBox, QWidget
import pytest

from busi_desktop.app.explanation import GRAD_CAM, GRAD_CAM_IN_LESION
from busi_desktop.domain.segmentation import SegmentationParams
from busi_desktop.ui.layers import LESION, SALIENCY, LayerStack
from busi_desktop.ui.layers_panel import LayersPanel
from busi_desktop.ui.segmentation_panel import SegmentationPanel
from busi_desktop.ui.viewer import Viewer
from tests.builders import make_frame, make_prediction, make_result
from tests.gui.results import UNSUITABLE, result_of, seen
from tests.unit.inference.manifests import make_manifest

pytestmark = pytest.mark.gui

VERDICT = "It points beside the lesion in every second frame."


# ---------------------------------------------------------------------------- segmentation
@pytest.fixture
def segmentation(shown):
    made = SegmentationPanel()
    made.show_params(SegmentationParams(presence_gate=0.3712))
    return shown(made)


def test_the_gate_shows_the_models_default_and_takes_the_readers(segmentation, qtbot):
    gate = segmentation.findChild(QSpinBox, "presence_gate")
    assert gate.text() == "37 %"
    gate.setFocus()
    gate.selectAll()

    with qtbot.waitSignal(segmentation.params_chosen) as chosen:
        qtbot.keyClicks(gate, "55")
        qtbot.keyClick(gate, Qt.Key.Key_Return)

    assert chosen.args == [SegmentationParams(presence_gate=0.55)]


def test_moving_another_control_keeps_the_models_own_gate(segmentation, qtbot):
    with qtbot.waitSignal(segmentation.params_chosen) as chosen:
        segmentation.step_threshold(1)

    assert chosen.args == [SegmentationParams(threshold=0.51, presence_gate=0.3712)]


@pytest.mark.parametrize(
    ("gate", "text"), [(0.0, "any"), (0.001, "1 %"), (0.4, "40 %"), (0.998, "99 %")]
)
def test_the_gate_is_told_in_percent_and_none_as_any(segmentation, gate, text):
    segmentation.show_params(SegmentationParams(presence_gate=gate))

    assert segmentation.presence_gate.text() == text


# ---------------------------------------------------------------------------------- layers
@pytest.fixture
def layers(qapp):
    owner = QObject()
    yield LayerStack({}, owner)
    del owner


@pytest.fixture
def layers_panel(shown, layers):
    return shown(LayersPanel(layers), 290, 300)


def manifest_with(**explanation: str):
    return make_manifest(about={"explanation": explanation})


def test_a_model_that_says_nothing_gets_grad_cam_and_no_verdict(layers_panel, layers):
    layers_panel.show_manifest(make_manifest())
    layers.set_visible(SALIENCY, True)

    assert layers.saliency_map == GRAD_CAM
    assert seen(layers_panel, "saliency_verdict") is None


def test_the_models_default_map_is_shown_with_what_was_found_of_it(layers_panel, layers):
    layers_panel.show_manifest(manifest_with(default_map="gradcam_in_lesion", verdict=VERDICT))

    combo = layers_panel.findChild(QComboBox, "saliency_map")
    assert combo.currentText() == "Grad-CAM within the lesion"
    assert layers.saliency_map == GRAD_CAM_IN_LESION
    switch = layers_panel.findChild(QWidget, f"layer_{SALIENCY}_visible")
    assert VERDICT in switch.toolTip()
    assert "not where a cancer is" in switch.toolTip()
    assert seen(layers_panel, "saliency_verdict") is None
    layers.set_visible(SALIENCY, True)
    assert seen(layers_panel, "saliency_verdict") == VERDICT


def test_a_long_verdict_is_legible_as_a_whole(layers_panel, layers):
    layers_panel.show_manifest(manifest_with(verdict=VERDICT * 4))
    layers.set_visible(SALIENCY, True)

    label = layers_panel.findChild(QLabel, "saliency_verdict")
    assert label.height() >= label.heightForWidth(label.width())


def test_the_readers_choice_stands_against_the_models_until_the_layers_are_reset(
    layers_panel, layers, qtbot
):
    combo = layers_panel.findChild(QComboBox, "saliency_map")
    combo.setFocus()
    layers_panel.show_manifest(manifest_with(default_map="gradcam_in_lesion"))
    qtbot.keyClick(combo, Qt.Key.Key_Up)
    assert layers.saliency_map == GRAD_CAM

    layers_panel.show_manifest(manifest_with(default_map="gradcam_in_lesion"))
    assert layers.saliency_map == GRAD_CAM
    layers.reset()

    assert layers.saliency_map == GRAD_CAM_IN_LESION
    assert combo.currentData() == GRAD_CAM_IN_LESION


# ---------------------------------------------------------------------------------- viewer
@pytest.fixture
def viewer(shown, layers):
    made = shown(Viewer(layers), 900, 600)
    made.show_frame(make_frame())
    return made


def caption(viewer: Viewer) -> str:
    return viewer._caption.text().replace("\u202f", " ") if viewer._caption.isVisible() else ""


def test_the_image_says_why_it_has_no_outline_while_outlines_are_on(viewer, layers):
    viewer.show_result(result_of(gate=0.95))
    assert caption(viewer).startswith("No outline: the chance of a lesion is 93 %")
    assert "under Segmentation" in caption(viewer)

    layers.set_visible(LESION, False)
    assert caption(viewer) == ""
    layers.set_visible(LESION, True)
    viewer.show_result(result_of(gate=0.5))

    assert caption(viewer) == ""


def test_the_caption_names_the_kind_of_map(viewer, layers):
    viewer.show_result(result_of())
    layers.set_visible(SALIENCY, True)
    assert caption(viewer).startswith("Grad-CAM for benign: ")

    layers.set_saliency_map(GRAD_CAM_IN_LESION)

    assert caption(viewer).startswith("Grad-CAM for benign within the lesion: ")
    assert viewer.main._corners.legends[0].title == "Grad-CAM\nin lesion"


def test_an_abstained_frame_has_neither_grad_cam_nor_its_scale(viewer, layers):
    layers.set_visible(SALIENCY, True)

    viewer.show_result(result_of(suitability=UNSUITABLE))

    assert caption(viewer) == "No Grad-CAM: no class is given for this frame"
    assert viewer.main._corners.legends == ()


def test_the_outline_of_an_abstained_frame_is_not_to_be_relied_on(viewer, layers):
    """The panel that says so may lie behind another one."""
    frame = make_frame()
    prediction = make_prediction(frame, suitability=UNSUITABLE)
    result = make_result(frame, prediction=prediction)
    assert result.lesions

    viewer.show_result(result)

    assert caption(viewer).endswith("don't rely on the outline.")
    layers.set_visible(LESION, False)
    assert caption(viewer) == ""
