"""The settings: few, live, and kept."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox
import pytest

from busi_desktop.app.settings import home_folder, load_settings
from busi_desktop.ui.theme import LIGHT, theme_of
from tests.gui.looks import themed  # noqa: F401 - a fixture

pytestmark = [pytest.mark.gui, pytest.mark.model, pytest.mark.usefixtures("themed")]


@pytest.fixture
def dialog(window):
    window.actions_by_name["settings"].trigger()
    (made,) = (child for child in window.children() if type(child).__name__ == "SettingsDialog")
    yield made
    made.close()


def turn_wheel(canvas, notches: int) -> None:
    event = QWheelEvent(
        QPointF(50, 50),
        QPointF(canvas.mapToGlobal(QPoint(50, 50))),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    canvas.wheelEvent(event)


def drag_down(canvas, by_px: int) -> None:
    """Drag with the left button over the image."""

    def send(kind, y: int) -> None:
        event = QMouseEvent(
            kind,
            QPointF(200, y),
            QPointF(200, y),
            Qt.MouseButton.LeftButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        handlers = {
            QEvent.Type.MouseButtonPress: canvas.mousePressEvent,
            QEvent.Type.MouseMove: canvas.mouseMoveEvent,
            QEvent.Type.MouseButtonRelease: canvas.mouseReleaseEvent,
        }
        handlers[kind](event)

    send(QEvent.Type.MouseButtonPress, 200)
    send(QEvent.Type.MouseMove, 200 + by_px)
    send(QEvent.Type.MouseButtonRelease, 200 + by_px)


def test_a_choice_takes_effect_at_once_and_is_kept(window, dialog, qtbot):
    box = dialog.findChild(QComboBox, "theme")

    box.setCurrentIndex(box.findData("light"))

    assert theme_of(window.palette()) is LIGHT
    qtbot.waitUntil(lambda: load_settings(home_folder()).comfort.theme == "light")


def test_the_dialog_follows_what_is_changed_elsewhere(window, dialog):
    window.actions_by_name["text_larger"].trigger()

    assert dialog.findChild(QComboBox, "font_percent").currentData() == 110


def test_the_dialog_grows_with_its_texts(dialog, window):
    before = dialog.size()

    window.appearance.step_text(9)
    dialog.layout().activate()

    assert dialog.sizeHint().width() > before.width()
    assert dialog.size() == dialog.sizeHint()


def test_the_wheel_can_turn_the_other_way(window, reader, workspace, dialog):
    reader.open_samples("cine.dcm")
    turn_wheel(window.viewer.main, -1)
    assert workspace.selection.frame_number == 1

    dialog.findChild(QCheckBox, "wheel_reversed").click()
    turn_wheel(window.viewer.main, -1)

    assert workspace.selection.frame_number == 0


def test_dragging_down_can_brighten_instead_of_darken(window, reader, dialog):
    reader.open_samples("benign.png")
    canvas = window.viewer.main
    drag_down(canvas, 30)
    darker = canvas.window_level.center
    window.views.reset()
    plain = canvas.window_level.center

    dialog.findChild(QCheckBox, "level_reversed").click()
    drag_down(canvas, 30)

    assert canvas.window_level.center - plain == pytest.approx(plain - darker)
    assert darker != plain


def test_what_was_opened_and_is_gone_is_gray_in_the_menu(
    window, session, reader, tmp_path, monkeypatch
):
    here, gone = tmp_path / "here.png", tmp_path / "gone.png"
    here.write_bytes(b"")
    monkeypatch.setattr(
        session, "settings", replace(session.settings, recent=(str(here), str(gone)))
    )

    window.file_menu.recent.aboutToShow.emit()
    kept, lost, *_rest = window.file_menu.recent.actions()
    reader.wait_for(lambda: not lost.isEnabled())

    assert kept.isEnabled()
    assert lost.toolTip()


def test_a_window_opens_in_the_look_that_was_left(start_session, window, dialog):
    box = dialog.findChild(QComboBox, "font_percent")
    box.setCurrentIndex(box.findData(150))
    window.close()

    assert start_session().settings.comfort.font_percent == 150
