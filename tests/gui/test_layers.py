"""The layer stack: one alone, the width of outlines, looking underneath."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QToolButton, QWidget
import pytest

from busi_desktop.app.settings import LayerSettings, Settings, load_settings, save_settings
from busi_desktop.ui.canvas import Canvas
from busi_desktop.ui.layers import (
    IMAGE,
    LAYERS,
    LESION,
    PROBABILITY,
    READER,
    REGION,
    SALIENCY,
    LayerStack,
)
from busi_desktop.ui.layers_panel import LayersPanel
from tests.builders import make_frame

pytestmark = pytest.mark.gui

NAMES = [kind.name for kind in LAYERS]


@pytest.fixture
def layers(qapp):
    owner = QObject()
    yield LayerStack({}, owner)
    del owner


def drawn(layers: LayerStack) -> list[str]:
    return [name for name in NAMES if layers.is_drawn(name)]


# ------------------------------------------------------------------------------------------ solo
def test_a_layer_alone_is_seen_over_the_image_whatever_is_on(layers):
    layers.set_visible(SALIENCY, True)

    layers.toggle_solo(PROBABILITY)
    assert drawn(layers) == [IMAGE, PROBABILITY]
    layers.toggle_solo(PROBABILITY)

    assert drawn(layers) == [IMAGE, LESION, SALIENCY, REGION, READER]


def test_switching_a_layer_or_resetting_ends_it(layers):
    for end in (lambda: layers.toggle(SALIENCY), layers.reset):
        layers.set_solo(PROBABILITY)
        end()
        assert layers.solo is None


def test_the_key_goes_through_all_layers_and_back(layers):
    seen = []
    for _ in range(len(LAYERS) + 1):
        layers.solo_next()
        seen.append(layers.solo)

    assert seen == [*reversed(NAMES), None]


def test_the_image_alone_is_the_image_alone(layers):
    layers.set_solo(IMAGE)

    assert drawn(layers) == [IMAGE]


@pytest.fixture
def panel(layers, shown):
    return shown(LayersPanel(layers), 320, 400)


@pytest.mark.parametrize(
    "held", [Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier]
)
def test_alt_click_on_a_box_shows_that_layer_alone(layers, panel, qtbot, held):
    box = panel.findChild(QWidget, "layer_probability_visible")
    end = panel.findChild(QToolButton, "end_solo")
    assert not end.isVisible()

    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, held, QPoint(8, box.height() // 2))

    assert layers.solo == PROBABILITY
    assert not layers[PROBABILITY].visible
    assert "Probability map" in end.text()
    qtbot.mouseClick(end, Qt.MouseButton.LeftButton)
    assert layers.solo is None
    assert not end.isVisible()


def test_a_plain_click_still_switches(layers, panel, qtbot):
    box = panel.findChild(QWidget, "layer_probability_visible")

    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))

    assert layers[PROBABILITY].visible
    assert layers.solo is None


# ----------------------------------------------------------------------------------------- width
def test_the_outline_s_width_is_chosen_in_the_panel(layers, panel, qtbot):
    box = panel.findChild(QWidget, "layer_lesion_width")
    box.setFocus()

    qtbot.keyClick(box, Qt.Key.Key_Up)
    qtbot.keyClick(box, Qt.Key.Key_Up)

    assert layers[LESION].width_px == 4.0


def test_a_wider_outline_covers_more(qtbot, shown):
    canvas = shown(Canvas(), 300, 300)
    frame = make_frame()
    canvas.set_picture(frame.pixels // 8, source_size_px=(64.0, 48.0))
    path = QPainterPath()
    path.addRect(20, 10, 20, 20)
    canvas.set_outline(path)

    def bright() -> int:
        image = canvas.grab().toImage()
        return sum(
            image.pixelColor(x, y).red() > 150
            for x in range(image.width())
            for y in range(0, image.height(), 3)
        )

    canvas.set_outline_width(1.0)
    thin = bright()
    canvas.set_outline_width(6.0)

    assert bright() > 3 * thin > 0


def test_widths_are_kept_and_older_settings_get_the_usual_one(tmp_path, qapp):
    owner = QObject()
    stored = {LESION: LayerSettings(visible=True, opacity=0.3, width_px=5.0)}
    save_settings(Settings(layers=stored), tmp_path)
    assert LayerStack(load_settings(tmp_path).layers, owner)[LESION].width_px == 5.0

    old = {LESION: LayerSettings(visible=True, opacity=0.3)}

    assert LayerStack(old, owner)[LESION].width_px == 2.0
    assert LayerStack(old, owner)[LESION].opacity == 0.3


# ----------------------------------------------------------------------------- looking underneath
@pytest.fixture
def canvas(shown):
    made = shown(Canvas(), 300, 300)
    made.set_picture(make_frame().pixels, source_size_px=(64.0, 48.0))
    return made


def test_space_hides_the_overlays_while_it_is_held(canvas, qtbot):
    told = []
    canvas.peek_wanted.connect(told.append)

    qtbot.keyPress(canvas, Qt.Key.Key_Space)
    assert told[-1] is True
    qtbot.keyRelease(canvas, Qt.Key.Key_Space)

    assert told[-1] is False


def test_a_drag_with_space_pans_with_the_overlays_on(canvas, qtbot):
    told = []
    canvas.peek_wanted.connect(told.append)
    canvas.zoom_by(3.0)
    before = canvas.view_state

    qtbot.keyPress(canvas, Qt.Key.Key_Space)
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(canvas.viewport(), left, pos=QPoint(100, 100))
    assert told[-1] is False
    qtbot.mouseMove(canvas.viewport(), QPoint(120, 100))
    qtbot.mouseRelease(canvas.viewport(), left, pos=QPoint(120, 100))
    qtbot.keyRelease(canvas, Qt.Key.Key_Space)

    assert canvas.view_state.center_xy[0] < before.center_xy[0]
    assert told[-1] is False
