"""The window on a capture of a scanner's full screen."""

from __future__ import annotations

import cv2
import numpy as np
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
import pytest

from busi_desktop.domain.region import RegionOrigin
from busi_desktop.ui.layers import REGION
from tests.screens import sample_image, screen

pytestmark = [pytest.mark.gui, pytest.mark.model]


@pytest.fixture
def captured(tmp_path, window, reader, qtbot):
    """Show a screen with a phantom on it; return what waits for the next analysis."""
    data = cv2.imencode(".png", screen([(sample_image(), (130, 90))]))[1]
    path = tmp_path / "screen.png"
    path.write_bytes(data.tobytes())
    workspace = window.session.workspace
    window.session.open_paths([str(path)])
    qtbot.waitUntil(lambda: workspace.result is not None and not workspace.busy, timeout=15_000)

    def settle(*, whole: bool) -> None:
        qtbot.waitUntil(
            lambda: (
                workspace.result is not None
                and workspace.result.mask.params.whole_frame is whole
                and not workspace.busy
            ),
            timeout=15_000,
        )

    return settle


def brightness_of_banner(window) -> float:
    """Return the mean gray of what the window shows of the screen's banner."""
    view = window.viewer.main
    image = view.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    state, ratio = view.view_state, view.devicePixelRatioF()
    center = np.array([view.width() / 2, view.height() / 2])
    x0, y0 = (np.array([300, 36]) - state.center_xy) * state.scale + center
    x1, y1 = (np.array([400, 42]) - state.center_xy) * state.scale + center
    part = lines[int(y0 * ratio) : int(y1 * ratio) + 1, int(x0 * ratio) : int(x1 * ratio)]
    return float(part.mean())


@pytest.mark.usefixtures("captured")
def test_what_was_left_out_is_said_dimmed_and_switched_off_with_the_layer(window):
    assert "found on this screen" in window.viewer.main.corners.top_left
    dim = brightness_of_banner(window)

    window.actions_by_name["layer_7"].trigger()

    assert not window.layers[REGION].visible
    assert brightness_of_banner(window) > 1.6 * dim


def test_the_whole_screen_is_analyzed_on_request_and_undone(window, captured):
    workspace = window.session.workspace
    first = workspace.result
    steps = workspace.steps

    window.actions_by_name["whole_frame"].trigger()
    captured(whole=True)

    assert window.segmentation.whole_frame.isChecked()
    assert workspace.result.region.origin is RegionOrigin.READER
    assert workspace.result.prediction.probabilities != first.prediction.probabilities
    assert workspace.steps is workspace.result.steps
    assert workspace.steps[0].transform != steps[0].transform
    assert "found on this screen" not in window.viewer.main.corners.top_left

    window.actions_by_name["undo"].trigger()
    captured(whole=False)

    assert workspace.result.prediction.probabilities == first.prediction.probabilities
    assert "found on this screen" in window.viewer.main.corners.top_left


@pytest.mark.usefixtures("captured")
def test_under_the_cursor_it_says_what_was_left_out(window):
    window.viewer.main.cursor_moved.emit((900.0, 20.0))
    assert "left out" in window.status.findChild(QLabel, "readout").text()

    window.viewer.main.cursor_moved.emit((360.0, 380.0))
    assert "lesion" in window.status.findChild(QLabel, "readout").text()


@pytest.mark.usefixtures("captured")
def test_another_recipe_is_tried_on_the_same_region(window, qtbot):
    session = window.session
    workspace = session.workspace
    recipe = workspace.manifest.recipe
    model_steps = workspace.steps

    session.controller.try_recipe(type(recipe)(steps=recipe.steps[:1]))
    qtbot.waitUntil(lambda: workspace.tried_recipe is not None, timeout=15_000)

    assert workspace.steps[0].transform == model_steps[0].transform
    np.testing.assert_array_equal(workspace.steps[0].planes, model_steps[0].planes)


def test_color_flow_says_so_in_the_corner(tmp_path, window, reader, qtbot):
    picture = screen([(sample_image(), (130, 90))])
    bgr = np.repeat(picture[:, :, np.newaxis], 3, axis=2)
    cv2.ellipse(bgr, (300, 300), (80, 60), 0, 0, 360, (20, 30, 220), -1)
    path = tmp_path / "flow.png"
    path.write_bytes(cv2.imencode(".png", bgr)[1].tobytes())
    workspace = window.session.workspace

    window.session.open_paths([str(path)])
    qtbot.waitUntil(lambda: workspace.result is not None and not workspace.busy, timeout=15_000)

    assert "Color Doppler" in window.viewer.main.corners.top_left
    assert workspace.result.region.color_box is not None
