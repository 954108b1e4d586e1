"""What a reader does in a sitting: at random, but the same each time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
import random

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from busi_desktop.ui.exporting.dialog import ViewOptions
from busi_desktop.ui.main_window import MainWindow
from tests.bench.stopwatch import Stopwatch

Act = Callable[[], None]
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Sitting:
    """Do what a reader does, at random but the same each time."""

    def __init__(self, window: MainWindow, folder: Path, watch: Stopwatch) -> None:
        self.window, self.folder, self.watch = window, folder, watch
        self.dice = random.Random(5)
        self.saved = 0

    # ------------------------------------------------------------------------------- actions
    def image(self) -> None:
        self.window.navigator.step_image(self.dice.choice([1, 1, 1, -1]))

    def threshold(self) -> None:
        slider = self.window.segmentation.threshold
        for _ in range(8):
            slider.setValue(self.dice.randrange(20, 80))
            self.turn(6)

    def regions(self) -> None:
        self.window.segmentation.slic.setChecked(self.dice.random() < 0.7)
        for _ in range(4):
            self.window.segmentation.regions.setValue(self.dice.randrange(30, 140))
            self.turn(6)

    def gray_levels(self) -> None:
        self.drag_over_image(Qt.MouseButton.LeftButton)

    def pan(self) -> None:
        self.drag_over_image(Qt.MouseButton.MiddleButton)

    def zoom(self) -> None:
        for _ in range(6):
            self.window.viewer.main.zoom_by(self.dice.choice([0.85, 1.18]))
            self.turn(3)

    def layers(self) -> None:
        name = self.dice.choice(["superpixels", "probability", "lesion", "saliency", "image"])
        self.window.layers.toggle(name)
        for opacity in (0.2, 0.6, 0.9):
            self.window.layers.set_opacity(name, opacity)
            self.turn(3)

    def steps(self) -> None:
        self.command("steps")
        self.turn(10)  # nobody clicks a tile before it is painted
        inspector = self.window.steps_dock.inspector
        if inspector is not None and self.window.steps_dock.isVisible():
            tiles = inspector.strip.tiles
            tile = self.dice.randrange(len(tiles))
            tiles[tile].click()
            self.turn(10)
            if tiles[tile].switch is not None:
                tiles[tile].switch.click()

    def compare(self) -> None:
        self.command(self.dice.choice(["compare_mode", "second_view", "show_beside", "link_views"]))

    def measure(self) -> None:
        self.command("tool_caliper")
        self.drag_over_image(LEFT)
        self.command("tool_none")
        if self.dice.random() < 0.7:
            self.command("undo")

    def save_picture(self) -> None:
        if self.window.session.workspace.frame is not None:
            self.saved += 1
            target = self.folder / f"view{self.saved % 5}.png"
            self.window.exporting.save_view(target, ViewOptions())

    def dialogs(self) -> None:
        names = ["report", "settings", "shortcuts", "change_keys", "about_model", "export_view"]
        self.command(self.dice.choice(names), own_name=True)
        self.turn(30)
        self.close_dialogs()

    def palette(self) -> None:
        self.command("palette", own_name=True)
        self.turn(20)
        for popup in self.window.findChildren(QWidget, "palette"):
            popup.hide()

    def results(self) -> None:
        self.command("results", own_name=True)
        self.turn(30)
        if self.window.results.window is not None:
            self.window.results.window.close()

    def batch(self) -> None:
        self.command(self.dice.choice(["analyze_all", "cancel_run"]))

    # --------------------------------------------------------------------------------- helpers
    def turn(self, milliseconds: int) -> None:
        QTest.qWait(milliseconds)

    def command(self, name: str, *, own_name: bool = False) -> None:
        if own_name:
            self.watch.action = name
        self.window.actions_by_name[name].trigger()

    def close_dialogs(self) -> None:
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                dialog.close()

    def drag_over_image(self, button: Qt.MouseButton) -> None:
        view = self.window.viewer.main.viewport()
        middle = view.rect().center()
        QTest.mousePress(view, button, PLAIN, middle)
        for _ in range(8):
            reach = QPoint(self.dice.randrange(-60, 60), self.dice.randrange(-60, 60))
            QTest.mouseMove(view, middle + reach)
            self.turn(3)
        QTest.mouseRelease(view, button, PLAIN, middle)

    def choices(self) -> list[Act]:
        """Return what is done, as often as it is done in a sitting."""
        often = [self.image, self.threshold, self.gray_levels, self.pan, self.zoom, self.layers]
        rarely = [self.regions, self.steps, self.compare, self.measure, self.save_picture]
        seldom = [self.dialogs, self.palette, self.results, self.batch]
        return often * 6 + rarely * 2 + seldom

    def run(self, n_actions: int) -> int:
        choices = self.choices()
        self.watch.start()
        for _ in range(n_actions):
            act = self.dice.choice(choices)
            self.watch.action = act.__name__
            act()
            self.turn(8)
        self.watch.stop()
        return n_actions
