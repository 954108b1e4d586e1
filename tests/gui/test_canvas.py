"""Mouse wheel and keys over the picture."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication
import pytest

from busi_desktop.domain.geometry import PixelTransform
from busi_desktop.ui.canvas import Canvas
from tests.builders import make_frame

pytestmark = pytest.mark.gui

FRAME = make_frame((300, 400))


@pytest.fixture
def canvas(qtbot):
    made = Canvas()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    made.set_picture(FRAME.pixels, source_size_px=(400, 300))
    return made


@pytest.fixture
def scrolls(canvas):
    seen = []
    canvas.scrolled.connect(seen.append)
    return seen


TOUCHPAD = QPointingDevice(
    "pad",
    1,
    QInputDevice.DeviceType.TouchPad,
    QPointingDevice.PointerType.Finger,
    QInputDevice.Capability.Scroll,
    2,
    0,
)


def wheel(
    canvas,
    angle,
    *,
    modifier=Qt.KeyboardModifier.NoModifier,
    pixels=0,
    at=(200, 150),
    device=None,
):
    event = QWheelEvent(
        QPointF(*at),
        canvas.mapToGlobal(QPointF(*at)),
        QPoint(0, pixels),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        modifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
        Qt.MouseEventSource.MouseEventNotSynthesized,
        device or QPointingDevice.primaryPointingDevice(),
    )
    QApplication.sendEvent(canvas.viewport(), event)


def test_one_notch_is_one_step_and_fine_wheels_add_up(canvas, scrolls):
    wheel(canvas, -120)
    for _ in range(8):
        wheel(canvas, 30)

    assert scrolls == [1, -1, -1]


def test_control_and_wheel_zoom_at_the_cursor(canvas, scrolls):
    before = canvas.source_point(QPointF(200, 150))

    wheel(canvas, 240, modifier=Qt.KeyboardModifier.ControlModifier)

    assert canvas.view_state.scale == pytest.approx(2.0 * 1.2**2)
    assert canvas.source_point(QPointF(200, 150)) == pytest.approx(before)
    assert not scrolls


def test_a_touchpad_pans_a_zoomed_picture_and_steps_at_fit(canvas, scrolls):
    wheel(canvas, 120, pixels=30)
    assert scrolls == [-1]
    canvas.zoom_by(3.0)
    center = canvas.view_state.center_xy

    wheel(canvas, 120, pixels=30)

    assert scrolls == [-1]
    assert canvas.view_state.center_xy[1] < center[1]


def test_a_touchpad_that_tells_no_pixels_pans_all_the_same(canvas, scrolls):
    canvas.zoom_by(3.0)
    center = canvas.view_state.center_xy

    wheel(canvas, 60, device=TOUCHPAD)

    assert not scrolls
    moved = (center[1] - canvas.view_state.center_xy[1]) * canvas.view_state.scale
    assert moved == pytest.approx(30.0)


def test_alt_and_shift_pan_twice_as_far(canvas, qtbot):
    canvas.zoom_by(3.0)
    alt, shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
    start, scale = canvas.view_state.center_xy, canvas.view_state.scale

    qtbot.keyClick(canvas, Qt.Key.Key_Down, alt)
    qtbot.keyClick(canvas, Qt.Key.Key_Right, alt | shift)

    moved = [(b - a) * scale for a, b in zip(start, canvas.view_state.center_xy, strict=True)]
    assert moved == pytest.approx([10.0, 5.0])


def test_arrows_wish_for_images_and_frames_and_alt_pans(canvas, qtbot):
    images, frames = [], []
    canvas.image_step_wanted.connect(images.append)
    canvas.frame_step_wanted.connect(frames.append)

    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    qtbot.keyClick(canvas, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(canvas, Qt.Key.Key_Left)
    canvas.zoom_by(3.0)
    center = canvas.view_state.center_xy
    qtbot.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)

    assert images == [1, -10]
    assert frames == [-1]
    assert canvas.view_state.center_xy[0] > center[0]


def test_holding_space_turns_the_drag_into_panning(canvas, qtbot):
    button, start = Qt.MouseButton.LeftButton, QPoint(400, 300)
    canvas.zoom_by(2.0)
    before = canvas.view_state.center_xy

    qtbot.keyPress(canvas, Qt.Key.Key_Space)
    qtbot.mousePress(canvas.viewport(), button, pos=start)
    qtbot.mouseMove(canvas.viewport(), start + QPoint(40, 0))
    qtbot.mouseRelease(canvas.viewport(), button, pos=start)
    qtbot.keyRelease(canvas, Qt.Key.Key_Space)

    assert canvas.view_state.center_xy[0] == pytest.approx(before[0] - 40 / 4.0)
    assert canvas.window_level.width == 255.0


def test_the_right_button_zooms_around_where_it_was_pressed(canvas, qtbot):
    button, start = Qt.MouseButton.RightButton, QPoint(300, 200)
    before = canvas.source_point(QPointF(start))

    qtbot.mousePress(canvas.viewport(), button, pos=start)
    qtbot.mouseMove(canvas.viewport(), start - QPoint(0, 50))
    qtbot.mouseRelease(canvas.viewport(), button, pos=start - QPoint(0, 50))

    assert canvas.view_state.scale > 2.0
    assert canvas.source_point(QPointF(start)) == pytest.approx(before)


def test_a_move_to_a_denser_screen_is_noticed(canvas):
    zooms = []
    canvas.view_changed.connect(lambda _state: zooms.append(canvas.zoom))
    canvas.zoom_to(2.0)
    assert canvas.renderHints() & canvas.renderHints().SmoothPixmapTransform

    canvas.devicePixelRatioF = lambda: 2.0
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.DevicePixelRatioChange))

    assert zooms[-1] == 4.0
    assert not canvas.renderHints() & canvas.renderHints().SmoothPixmapTransform


def test_a_fitted_picture_stays_fitted_when_the_window_changes(canvas):
    canvas.resize(400, 600)

    assert canvas.view_state.is_fit
    assert canvas.view_state.scale == pytest.approx(1.0)


def test_zoom_and_place_are_kept_for_frames_of_the_same_size_only(canvas):
    canvas.zoom_by(3.0)
    state = canvas.view_state

    canvas.set_picture(FRAME.pixels[::-1].copy(), source_size_px=(400, 300))
    assert canvas.view_state == state
    canvas.set_picture(FRAME.pixels[:200].copy(), source_size_px=(400, 200))

    assert canvas.view_state.is_fit


def test_a_step_on_another_grid_lies_on_the_same_anatomy(canvas, qtbot):
    """A bright source pixel and its image in the step's grid are seen at the same place."""
    transform = PixelTransform(scale_xy=(0.5, 0.5), offset_xy=(0.0, 25.0))
    step = np.zeros((200, 200), np.uint8)
    col, row = (int(value) for value in transform.apply((301.0, 101.0)))
    step[row, col] = 255

    canvas.set_picture(step, source_size_px=(400, 300), transform=transform)

    image = canvas.grab().toImage()
    lit = [
        (x, y)
        for x in range(580, 630)
        for y in range(180, 230)
        if image.pixelColor(x, y).lightness() > 120
    ]
    xs, ys = zip(*lit, strict=True)
    middle = canvas.source_point(QPointF(np.mean(xs) + 0.5, np.mean(ys) + 0.5))
    assert middle == pytest.approx((301.0, 101.0), abs=0.6)


def test_colored_frames_are_shown_in_color_and_any_color_map(canvas):
    colored = make_frame((300, 400), color=True)

    canvas.set_picture(colored.rgb, source_size_px=(400, 300))
    canvas.set_image_look(visible=True, opacity=1.0, colors="inferno")

    assert not canvas.grab().isNull()


def test_window_and_level_change_what_is_seen(canvas):
    from busi_desktop.ui.view_state import WindowLevel

    before = canvas.grab().toImage()

    canvas.set_window_level(WindowLevel(center=127.5, width=20.0))

    assert canvas.grab().toImage() != before
