"""Theme and text size: changed live, followed by everything, kept for the next start."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QDockWidget,
    QLabel,
    QMainWindow,
    QSlider,
    QTabBar,
    QToolButton,
    QWidget,
)
import pytest

from busi_desktop.app.settings import home_folder, load_settings
from busi_desktop.ui.layers import PROBABILITY
from busi_desktop.ui.panel_scroll import PanelScroll
from busi_desktop.ui.theme import CANVAS, DARK, LIGHT, theme_of
from tests.gui.looks import themed  # noqa: F401 - a fixture

pytestmark = [pytest.mark.gui, pytest.mark.model, pytest.mark.usefixtures("themed")]

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def picture(widget: QWidget) -> np.ndarray:
    """Return a widget as it is seen, ``(h, w, 3)`` RGB."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    data = np.frombuffer(image.constBits(), np.uint8)
    rows = data.reshape(image.height(), image.bytesPerLine())[:, : image.width() * 3]
    return rows.reshape(image.height(), image.width(), 3).copy()  # the image's memory ends here


def share(widget: QWidget, color: str) -> float:
    """Return how much of a widget has a color."""
    rgb = QColor(color).getRgb()[:3]
    return float((picture(widget) == rgb).all(axis=2).mean())


def has(widget: QWidget, color: str) -> bool:
    """Tell whether a color is there, more than by the edges of letters."""
    return share(widget, color) > 0.003


def test_the_menu_changes_the_theme_at_once_and_it_is_kept(window, reader):
    reader.open_samples("malignant.png")
    assert has(window.result_panel, DARK.panel)

    window.actions_by_name["theme_light"].trigger()

    assert has(window.result_panel, LIGHT.panel)
    assert not has(window.result_panel, DARK.panel)
    assert window.actions_by_name["theme_light"].isChecked()
    assert not window.actions_by_name["theme_dark"].isChecked()
    reader.wait_for(lambda: load_settings(home_folder()).comfort.theme == "light")
    window.actions_by_name["theme_dark"].trigger()
    assert has(window.result_panel, DARK.panel)


def test_what_is_painted_by_hand_follows_the_theme(window, reader):
    reader.open_samples("malignant.png", "benign.png")
    bars, files = window.result_panel._bars, window.files

    for name, theme in (("light", LIGHT), ("dark", DARK)):
        window.actions_by_name[f"theme_{name}"].trigger()

        assert theme_of(bars.palette()) is theme
        assert has(bars, theme.bar)
        assert has(bars, theme.field)
        assert has(window.result_panel._malignancy_bar, theme.bar)
        assert has(files, theme.field)
        assert has(files, theme.chosen)


def test_the_image_keeps_its_dark_canvas_in_both_themes(window, reader):
    reader.open_samples("malignant.png")
    window.layers.set_visible(PROBABILITY, True)
    dark = picture(window.viewer.main)

    window.actions_by_name["theme_light"].trigger()

    light = picture(window.viewer.main)
    assert has(window.viewer.main, CANVAS)
    assert light.shape == dark.shape
    middle = np.s_[100:-100, 100:-100]
    assert (light[middle] == dark[middle]).all()


def test_as_the_desktop_takes_one_of_the_two(window):
    window.actions_by_name["theme_system"].trigger()

    assert theme_of(window.palette()) in {DARK, LIGHT}
    assert window.actions_by_name["theme_system"].isChecked()


def test_the_model_card_that_is_open_is_written_anew(window, reader):
    reader.open_samples("benign.png")
    window.help_menu.show_about_model()
    (card,) = (child for child in window.children() if type(child).__name__ == "ModelDialog")
    assert DARK.muted in card.text.toHtml()

    window.actions_by_name["theme_light"].trigger()

    assert LIGHT.muted in card.text.toHtml()
    card.close()


def test_a_link_is_as_legible_in_the_other_theme(window, reader):
    reader.open_samples("benign.png")
    assert share(window.result_panel._model, DARK.accent) > 0.0

    window.actions_by_name["theme_light"].trigger()

    assert share(window.result_panel._model, LIGHT.accent) > 0.0
    assert share(window.result_panel._model, DARK.accent) == 0.0


def test_a_panel_that_scrolls_up_and_down_is_not_cut_off_at_its_side(qtbot):
    window, panel = QMainWindow(), QLabel("A line of a tall panel\n" * 40)
    qtbot.addWidget(window)
    window.resize(1200, 300)
    scroll = PanelScroll(panel, window)
    scroll.resize(scroll.minimumSizeHint())
    window.show()

    assert scroll.verticalScrollBar().maximum() > 0
    assert scroll.horizontalScrollBar().maximum() == 0


# ------------------------------------------------------------------------------------ text size
def test_keys_make_all_texts_larger_and_smaller_and_it_is_kept(window, qtbot, themed):  # noqa: F811
    window.activateWindow()
    before = themed.font().pointSizeF()

    qtbot.keyClick(window, Qt.Key.Key_Plus, CTRL_SHIFT)
    qtbot.keyClick(window, Qt.Key.Key_Plus, CTRL_SHIFT)
    assert themed.font().pointSizeF() == pytest.approx(before * 1.25)
    qtbot.keyClick(window, Qt.Key.Key_Minus, CTRL_SHIFT)
    assert themed.font().pointSizeF() == pytest.approx(before * 1.1)
    qtbot.waitUntil(lambda: load_settings(home_folder()).comfort.font_percent == 110)

    window.actions_by_name["text_normal"].trigger()
    assert themed.font().pointSizeF() == pytest.approx(before)


@pytest.mark.parametrize("percent", [80, 200])
def test_every_text_follows_but_the_frame_of_the_window(window, reader, percent, themed):  # noqa: F811
    reader.open_samples("malignant.png")
    plain = themed.font().pointSizeF()
    steps = -2 if percent == 80 else 5

    window.appearance.step_text(steps)

    wanted = plain * percent / 100
    off = {
        f"{type(widget).__name__} {widget.objectName()}": widget.font().pointSizeF()
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and isinstance(widget, QLabel | QAbstractButton)
        and not widget.objectName().startswith("qt_")
        and widget.objectName() not in {"headline", "reasons"}
        and widget.property("role") != "title"
        and abs(widget.font().pointSizeF() - wanted) > 0.15 * wanted
    }
    assert not off
    headline = window.result_panel.findChild(QLabel, "headline")
    assert headline.font().pointSizeF() == pytest.approx(wanted * 1.25, rel=0.01)


def is_seen(widget: QWidget) -> bool:
    """Tell whether a widget is there; a dock behind another one's tab is not."""
    docks = [d for d in widget.window().findChildren(QDockWidget) if d.isAncestorOf(widget)]
    return widget.isVisible() and not any(dock.visibleRegion().isEmpty() for dock in docks)


def shows_text(widget: QLabel | QAbstractButton) -> bool:
    icon_only = Qt.ToolButtonStyle.ToolButtonIconOnly
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() == icon_only:
        return False
    return bool(widget.text())


def cut_off(window: QWidget) -> list[str]:
    """Return labels and buttons that have less room than their texts take."""
    short = []
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, QLabel | QAbstractButton) or not is_seen(widget):
            continue
        if widget.objectName().startswith("qt_") or not shows_text(widget):
            continue
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        need = widget.heightForWidth(widget.width()) if wraps else widget.sizeHint().height()
        wide = wraps or widget.width() >= widget.minimumSizeHint().width()
        if not wide or widget.height() < need - 2:
            short.append(f"{widget.objectName()} {widget.text()[:30]!r}")
    return short


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_nothing_is_cut_off_at_twice_the_size_in_a_small_window(window, reader, qtbot, theme):
    reader.open_samples("malignant.png", "cine.dcm")
    window.actions_by_name[f"theme_{theme}"].trigger()

    window.appearance.step_text(9)
    window.resize(1280, 720)
    qtbot.wait(50)

    assert (window.width(), window.height()) == (1280, 720)
    assert window.viewer.main.width() >= 400
    assert not cut_off(window)


def test_the_welcome_fits_at_twice_the_size_too(window, qtbot):
    window.appearance.step_text(9)
    window.resize(1280, 720)
    qtbot.wait(50)

    assert (window.width(), window.height()) == (1280, 720)
    assert not cut_off(window)


@pytest.mark.parametrize("steps", [0, 9], ids=["plain", "twice"])
def test_layers_and_segmentation_never_scroll_sideways(window, reader, qtbot, steps):
    reader.open_samples("malignant.png")

    window.appearance.step_text(steps)
    qtbot.wait(50)

    for panel in (window.layers_panel, window.segmentation):
        scroll = panel.parentWidget().parentWidget()
        assert isinstance(scroll, PanelScroll)
        assert scroll.horizontalScrollBar().maximum() == 0
        controls = [w for w in panel.findChildren(QSlider) if w.isVisible()]
        assert controls
        assert all(slider.width() >= 56 for slider in controls)


def test_nothing_makes_the_window_larger_than_it_is_with_large_texts(window, reader, qtbot):
    reader.open_samples("cine.dcm", "malignant.png")
    window.resize(1280, 720)
    window.appearance.step_text(4)  # 175 %
    qtbot.wait(50)

    for command in ("reset_layout", "steps", "assess", "reset_layout"):
        window.actions_by_name[command].trigger()
        qtbot.wait(20)
    canvas = window.viewer.main
    canvas.cursor_moved.emit(canvas.view_state.center_xy)
    window.status.show_readout("x 100  y 100  " + "a very long reading of the pixel " * 9)
    qtbot.wait(50)

    assert (window.width(), window.height()) == (1280, 720)
    readout = window.status.findChild(QLabel, "readout")
    assert readout.text().endswith("…")
    assert readout.toolTip().endswith("of the pixel ")
    window.actions_by_name["theme_light"].trigger()  # styles the assessment's form anew
    assert theme_of(window.assessing.panel.palette()) is LIGHT


def test_the_titles_of_the_panels_at_the_right_stay_whole_with_larger_texts(window, reader, qtbot):
    reader.open_samples("malignant.png")

    window.appearance.step_text(3)  # 150 %
    qtbot.wait(50)

    (row,) = (bar for bar in window.findChildren(QTabBar) if "Assessment" in titles_of(bar))
    metrics, padding = row.fontMetrics(), 20
    rooms = [row.tabRect(place).width() - padding for place in range(row.count())]
    assert all(
        metrics.horizontalAdvance(title) <= room
        for title, room in zip(titles_of(row), rooms, strict=True)
    )


def titles_of(bar: QTabBar) -> list[str]:
    return [bar.tabText(place) for place in range(bar.count())] if bar.isVisible() else []
