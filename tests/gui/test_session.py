"""A scripted reader: one sitting from the first folder to the report, by real events alone."""

from __future__ import annotations

from itertools import cycle, islice
from pathlib import Path
import shutil

import cv2
import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QSlider,
    QSpinBox,
    QWidget,
)
import pytest

from busi_desktop.io.samples import samples_folder
from busi_desktop.ui.exporting.dialog import ExportDialog
from busi_desktop.ui.main_window import MainWindow
from busi_desktop.ui.report.dialog import ReportDialog
from tests.gui.exporting.conftest import save_as  # noqa: F401 - a fixture
from tests.gui.looking import count_orange
from tests.gui.reading.conftest import Hands, entries_on_disk
from tests.gui.report.poppler import facts_of, text_of

pytestmark = [pytest.mark.gui, pytest.mark.model]

N_IMAGES = 20
KEY, LEFT, PLAIN = Qt.Key, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def folder(tmp_path) -> Path:
    """Return a folder of twenty images, no two alike: the phantoms, some of them mirrored."""
    made = tmp_path / "list"
    made.mkdir()
    samples = sorted(samples_folder().glob("*.png"))
    for number, sample in enumerate(islice(cycle(samples), N_IMAGES - 1), start=1):
        pixels = cv2.imdecode(np.frombuffer(sample.read_bytes(), np.uint8), cv2.IMREAD_GRAYSCALE)
        turned = np.roll(pixels, 7 * number, axis=1)
        (made / f"{number:02d}.png").write_bytes(cv2.imencode(".png", turned)[1].tobytes())
    shutil.copy(samples_folder() / "malignant.dcm", made / "20.dcm")
    return made


class Sitting:
    """What the reader's hands do, and what the eyes see."""

    def __init__(self, qtbot, window: MainWindow, reader) -> None:
        self.qtbot, self.window, self.reader = qtbot, window, reader

    def press(self, key: Qt.Key, modifier=PLAIN, on: QWidget | None = None) -> None:
        self.qtbot.keyClick(on or self.window.viewer.main, key, modifier)

    def seen(self) -> bytes:
        """Return the picture in the middle of the window."""
        image = self.window.viewer.main.grab().toImage()
        image = image.convertToFormat(QImage.Format.Format_RGB32)  # held: the bits go with it
        return bytes(image.constBits())

    def said(self, name: str) -> str:
        return self.window.findChild(QLabel, name).text().replace("\u202f", " ")

    def settle(self) -> None:
        self.reader.settle()

    def come_back(self) -> None:
        """Have the window in front again after a dialog."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        self.window.viewer.main.setFocus()

    def dialog(self, kind: type) -> QWidget:
        self.reader.wait_for(lambda: [d for d in self.window.findChildren(kind) if d.isVisible()])
        return next(d for d in self.window.findChildren(kind) if d.isVisible())

    def point(self, x: float, y: float) -> QPoint:
        return self.window.viewer.main.view_point((x, y)).toPoint()

    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        view = self.window.viewer.main.viewport()
        one, other = self.point(*start), self.point(*end)
        self.qtbot.mousePress(view, LEFT, PLAIN, one)
        self.qtbot.mouseMove(view, (one + other) / 2)
        self.qtbot.mouseMove(view, other)
        self.qtbot.mouseRelease(view, LEFT, PLAIN, other)


@pytest.fixture
def sitting(qtbot, window, reader) -> Sitting:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return Sitting(qtbot, window, reader)


def test_a_sitting_from_the_folder_to_the_report(
    sitting,
    folder,
    tmp_path,
    monkeypatch,
    save_as,  # noqa: F811
):
    open_folder(sitting, folder, monkeypatch)
    read_all_by_keys(sitting)
    change_every_control(sitting)
    compare(sitting)
    measure(sitting)
    read_first(sitting)
    export_picture(sitting, tmp_path / "view.png", save_as)
    export_report(sitting, tmp_path / "report.pdf", save_as)


def open_folder(sitting: Sitting, folder: Path, monkeypatch) -> None:
    chosen = "PySide6.QtWidgets.QFileDialog.getExistingDirectory"
    monkeypatch.setattr(chosen, lambda *_args: str(folder))

    sitting.press(KEY.Key_O, CTRL | SHIFT, on=sitting.window)

    sitting.reader.wait_for(lambda: sitting.window.files.model().rowCount() == N_IMAGES)
    sitting.reader.wait_for(lambda: sitting.reader.workspace.result is not None)
    assert sitting.window.windowTitle().startswith("01.png")


def read_all_by_keys(sitting: Sitting) -> None:
    window, titles, pictures = sitting.window, [], set()
    window.viewer.main.setFocus()
    for _ in range(N_IMAGES):
        sitting.settle()
        assert sitting.said("headline")
        titles.append(window.windowTitle().split(" ")[0])
        pictures.add(sitting.seen())
        sitting.press(KEY.Key_Down)
    assert titles == [f"{n:02d}.png" for n in range(1, N_IMAGES)] + ["20.dcm"]
    assert len(pictures) == N_IMAGES
    sitting.press(KEY.Key_Up)
    assert window.windowTitle().startswith("19.png")
    sitting.press(KEY.Key_Down)
    sitting.settle()


def change_every_control(sitting: Sitting) -> None:
    """Turn each control of the panels by its keys, and see that the program followed."""
    window, workspace = sitting.window, sitting.reader.workspace
    sitting.press(KEY.Key_S)
    sitting.settle()
    assert workspace.result.superpixels is not None
    before = window.layers.state
    for panel in (window.layers_panel, window.segmentation):
        for control in controls_of(panel):
            was, params, layers = value_of(control), workspace.params, window.layers.state
            turn(sitting, control)
            assert value_of(control) != was, control.objectName()
            if panel is window.segmentation:
                assert workspace.params != params, control.objectName()
            elif control.objectName().startswith("layer_"):
                assert window.layers.state != layers, control.objectName()
        sitting.settle()
    assert window.layers.state != before
    press_button(sitting, "reset_params")
    sitting.settle()
    assert workspace.params == workspace.manifest.segmentation
    assert count_orange(window) == 0  # all overlays are off now
    sitting.press(KEY.Key_G)
    window.actions_by_name["reset_layers"].trigger()
    sitting.settle()
    assert window.layers.overlays_on
    assert count_orange(window) > 100


def controls_of(panel: QWidget) -> list[QWidget]:
    kinds = (QSlider, QAbstractSpinBox, QCheckBox, QComboBox)
    return [
        child
        for child in panel.findChildren(QWidget)
        if isinstance(child, kinds) and child.isVisible() and child.isEnabled()
    ]


def value_of(control: QWidget) -> object:
    if isinstance(control, QCheckBox):
        return control.isChecked()
    if isinstance(control, QComboBox):
        return control.currentIndex()
    assert isinstance(control, QSlider | QSpinBox | QDoubleSpinBox)
    return control.value()


def turn(sitting: Sitting, control: QWidget) -> None:
    """Change a control by the keys that it takes."""
    control.setFocus(Qt.FocusReason.TabFocusReason)
    key = KEY.Key_Up
    if isinstance(control, QCheckBox):
        key = KEY.Key_Space
    elif isinstance(control, QComboBox):
        key = KEY.Key_Up if control.currentIndex() else KEY.Key_Down
    elif isinstance(control, QSlider | QSpinBox | QDoubleSpinBox):
        key = KEY.Key_Down if control.value() == control.maximum() else KEY.Key_Up
    sitting.press(key, on=control)


def press_button(sitting: Sitting, name: str) -> None:
    button = sitting.window.findChild(QWidget, name)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    sitting.press(KEY.Key_Space, on=button)


def compare(sitting: Sitting) -> None:
    window = sitting.window
    sitting.press(KEY.Key_Right, CTRL | SHIFT)
    assert window.viewer.second.isVisible()
    sitting.reader.wait_for(lambda: window.viewer.second.has_picture)
    sitting.press(KEY.Key_Up)
    sitting.settle()
    badge = window.findChild(QLabel, "second_view_badge").text()
    assert badge.startswith("20.dcm")
    assert window.windowTitle().startswith("19.png")
    sitting.press(KEY.Key_L, SHIFT)
    window.viewer.main.setFocus()
    sitting.press(KEY.Key_Equal, CTRL)
    main, second = window.viewer.main.view_state, window.viewer.second.view_state
    assert not main.is_fit
    assert not second.is_fit
    sitting.press(KEY.Key_L)
    assert not window.viewer.second.isVisible()
    sitting.press(KEY.Key_F)
    sitting.press(KEY.Key_Down)
    sitting.settle()
    sitting.press(KEY.Key_I)
    sitting.reader.wait_for(lambda: window.steps_dock.inspector is not None)
    sitting.settle()
    alone = window.viewer.main.width()
    sitting.press(KEY.Key_C, SHIFT)
    QApplication.processEvents()
    assert window.viewer.compare.mode or window.viewer.main.width() != alone
    sitting.press(KEY.Key_I)


def measure(sitting: Sitting) -> None:
    window = sitting.window
    window.viewer.main.setFocus()
    sitting.press(KEY.Key_D)
    sitting.drag((150, 200), (250, 200))

    rows = window.measuring.panel.list
    assert rows.count() == 1
    assert "mm" in rows.item(0).text()
    sitting.press(KEY.Key_Z, CTRL)
    assert rows.count() == 0
    sitting.press(KEY.Key_Y, CTRL)
    assert rows.count() == 1
    sitting.press(KEY.Key_Escape)


def read_first(sitting: Sitting) -> None:
    """Hide the answer, lock an opinion, and see both."""
    window, reader = sitting.window, sitting.reader
    hands = Hands(sitting.qtbot, window)
    hands.toggle_read_first()
    sitting.press(KEY.Key_Up, CTRL)
    assert window.windowTitle().startswith("19.png")
    reader.wait_for(lambda: reader.workspace.answer is not None and not reader.workspace.busy)
    assert reader.workspace.result is None
    assert count_orange(window) == 0
    hands.sign("AK")
    hands.press("SI")
    hands.lock()
    reader.wait_for(lambda: not reader.session.journal.n_unsaved)
    reader.wait_for(lambda: reader.workspace.result is not None)
    assert "AK" in str(entries_on_disk()[-1].reader)
    hands.toggle_read_first()
    window.viewer.main.setFocus()
    sitting.press(KEY.Key_Down, CTRL)
    sitting.settle()
    assert window.windowTitle().startswith("20.dcm")


def export_picture(sitting: Sitting, target: Path, save_as) -> None:  # noqa: F811
    save_as(target)
    sitting.come_back()
    sitting.press(KEY.Key_E, CTRL)
    dialog = sitting.dialog(ExportDialog)
    with sitting.qtbot.waitSignal(sitting.reader.session.controller.saved):
        sitting.press(KEY.Key_Space, on=dialog.save_button)

    image = QImage(str(target))
    assert image.width() > 400
    orange = [
        image.pixelColor(x, y).getRgb()[:3] == (0xE6, 0x9F, 0x00)
        for y in range(0, image.height())
        for x in range(0, image.width(), 2)
    ]
    assert sum(orange) > 50


def export_report(sitting: Sitting, target: Path, save_as) -> None:  # noqa: F811
    save_as(target)
    sitting.come_back()
    sitting.press(KEY.Key_P, CTRL)
    dialog = sitting.dialog(ReportDialog)
    sitting.qtbot.keyClicks(dialog.words, "Irregular mass, shadow behind it.")
    with sitting.qtbot.waitSignal(sitting.reader.session.controller.saved):
        sitting.press(KEY.Key_Space, on=dialog.save_button)

    text = text_of(target)
    assert facts_of(target)["Pages"] == "1"
    assert "Irregular mass, shadow behind it." in text
    assert "mm" in text
    assert "Research use" in text
