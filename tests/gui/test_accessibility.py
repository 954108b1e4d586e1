"""Without a mouse and without eyes: names, a way through by Tab, and a ring around where one is."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDockWidget,
    QGraphicsView,
    QKeySequenceEdit,
    QLineEdit,
    QScrollBar,
    QStatusBar,
    QTextEdit,
    QWidget,
)
import pytest

from busi_desktop.ui.focus_ring import Ring
from busi_desktop.ui.main_window import MainWindow
from tests.gui.looks import themed  # noqa: F401 - a fixture

pytestmark = [pytest.mark.gui, pytest.mark.model]

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QGraphicsView,
    QKeySequenceEdit,
    QLineEdit,
    QTextEdit,
)
COMPOUND = (QAbstractSpinBox, QComboBox, QKeySequenceEdit, QLineEdit)
DIALOGS = ("settings", "change_keys", "shortcuts", "about_model", "about")


def controls(root: QWidget) -> list[QWidget]:
    """Return what can be used in a window, apart from the inner parts of controls."""
    found = []
    for widget in root.findChildren(QWidget):
        inner = widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar)
        parents = []
        parent = widget.parentWidget()
        while parent is not None:
            parents.append(parent)
            parent = parent.parentWidget()
        inner = inner or any(isinstance(parent, COMPOUND) for parent in parents)
        inner = inner or any(
            isinstance(parent, QAbstractItemView) and not isinstance(widget, QAbstractButton)
            for parent in parents
        )
        in_table = any(isinstance(parent, QAbstractItemView) for parent in parents)
        if isinstance(widget, CONTROLS) and not inner and not in_table:
            found.append(widget)
    return found


def name_of(widget: QWidget) -> str:
    """Return what a screen reader says of a widget."""
    face = QAccessible.queryAccessibleInterface(widget)
    return face.text(QAccessible.Text.Name) if face is not None else ""


def nameless(root: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} {widget.objectName()!r}"
        for widget in controls(root)
        if widget.isVisible() and not name_of(widget).strip()
    ]


def test_every_control_of_the_window_has_a_name(window, reader):
    reader.open_samples("cine.dcm")
    window.actions_by_name["steps"].trigger()
    reader.settle()
    window.help_menu.toggle_palette()

    assert len(controls(window)) > 40
    assert not nameless(window)


@pytest.mark.parametrize("command", DIALOGS)
def test_every_control_of_every_dialog_has_a_name_and_escape_closes_it(
    window, reader, command, qtbot
):
    reader.open_samples("benign.png")
    before = set(window.findChildren(QDialog))
    window.actions_by_name[command].trigger()
    (dialog,) = set(window.findChildren(QDialog)) - before

    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert not nameless(dialog)
    assert dialog.windowTitle()
    assert dialog.findChild(QDialogButtonBox) is not None
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def walk(window: MainWindow, qtbot) -> list[QWidget]:
    """Press Tab until the keyboard is where it began."""
    first = window.files
    first.setFocus()
    seen = [first]
    for _ in range(300):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is first:
            return seen
        seen.append(now)
    msg = "Tab does not come back"
    raise AssertionError(msg)


def dock_of(widget: QWidget) -> str:
    parent: QWidget | None = widget
    while parent is not None and not isinstance(parent, QDockWidget | QStatusBar):
        parent = parent.parentWidget()
    if isinstance(parent, QStatusBar):
        return "status"
    return "" if parent is None else parent.objectName()


LEFT_AND_IMAGE = ("dock_files", "dock_layers", "image")
SEEN = {
    "at first": (*LEFT_AND_IMAGE, "dock_result", "dock_segmentation"),
    "assess": (*LEFT_AND_IMAGE, "dock_assessment", "dock_segmentation"),
    "outline": (*LEFT_AND_IMAGE, "dock_outline", "dock_segmentation"),
    "read_first": (*LEFT_AND_IMAGE, "dock_result", "dock_segmentation"),
    "steps": (*LEFT_AND_IMAGE, "dock_result", "dock_segmentation", "dock_steps"),
    "measurements": (*LEFT_AND_IMAGE, "dock_result", "dock_measurements"),
}


def panels_by_tab(window: MainWindow, qtbot) -> list[str]:
    """Return the panels that Tab leads through, each time one is entered."""
    center = window.centralWidget()
    panels = [
        "image" if center.isAncestorOf(widget) else dock_of(widget)
        for widget in walk(window, qtbot)
    ]
    return [panel for place, panel in enumerate(panels) if place == 0 or panels[place - 1] != panel]


@pytest.mark.parametrize("state", SEEN)
def test_tab_goes_through_the_panels_one_after_the_other_as_the_eye_does(
    window, reader, qtbot, state
):
    reader.session.set_reader("AK")
    reader.open_samples("cine.dcm")
    docks = {dock.objectName(): dock for dock in window.docks.all}
    if state in {"outline", "measurements"}:
        docks[f"dock_{state}"].raise_()
    elif state != "at first":
        window.actions_by_name[state].trigger()
    if state == "assess":  # its form is made now, long after the rest of the window
        reader.wait_for(lambda: window.assessing.panel.page is not None)
    reader.wait_for(lambda: not reader.workspace.busy)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    order = panels_by_tab(window, qtbot)

    assert order[: len(SEEN[state])] == list(SEEN[state])
    assert set(order[len(SEEN[state]) :]) <= {"", "status"}  # what lies in no panel comes last


def test_every_control_that_is_seen_is_reached_by_tab(window, reader, qtbot):
    reader.open_samples("malignant.png")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    reached = {*walk(window, qtbot)}

    missed = [
        f"{type(widget).__name__} {widget.objectName()!r} {name_of(widget)!r}"
        for widget in controls(window)
        if widget.isVisible()
        and widget.isEnabled()
        and not widget.visibleRegion().isEmpty()
        and widget not in reached
        and widget.focusProxy() not in reached
        and not isinstance(widget, QLineEdit)
        and dock_of(widget) not in {"dock_result"}  # its table is read, not used
    ]
    assert not missed


# ------------------------------------------------------------------------------------ the ring
def test_what_the_keyboard_reaches_has_a_ring_that_the_mouse_does_not_bring(
    window,
    reader,
    qtbot,
    themed,  # noqa: F811
):
    reader.open_samples("benign.png")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.files.setFocus()

    qtbot.keyClick(window.files, Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    (ring,) = (ring for ring in window.findChildren(Ring) if ring.isVisible())
    assert ring.parentWidget() is focused.parentWidget()
    assert ring.geometry().contains(focused.geometry())

    qtbot.mouseClick(window.segmentation.slic, Qt.MouseButton.LeftButton)
    window.segmentation.threshold.setFocus(Qt.FocusReason.MouseFocusReason)
    assert QApplication.focusWidget() is window.segmentation.threshold


def test_the_ring_follows_its_control(window, reader, qtbot, themed):  # noqa: F811
    reader.open_samples("benign.png")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.files.setFocus()
    qtbot.keyClick(window.files, Qt.Key.Key_Tab)

    window.appearance.step_text(3)
    qtbot.wait(30)

    focused = QApplication.focusWidget()
    (ring,) = (ring for ring in window.findChildren(Ring) if ring.isVisible())
    box = QRect(ring.geometry())
    assert box.contains(focused.geometry())
    assert box.width() <= focused.width() + 10
