"""A frame that nobody's data are in, and an inspector that shows it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
import pytest

from busi_desktop.inference.registry import default_manifest_path
from busi_desktop.pipeline.models import load_model
from busi_desktop.preprocess.registry import SEED_RECIPE
from busi_desktop.preprocess.run import run
from busi_desktop.ui.inspector import StepInspector
from busi_desktop.ui.inspector.experiment_window import ExperimentWindow
from tests.builders import make_frame


@pytest.fixture(scope="session")
def frame():
    return make_frame((120, 160))


@pytest.fixture(scope="session")
def seed_steps(frame):
    return run(frame.pixels, SEED_RECIPE)


@pytest.fixture
def inspector(qtbot, frame, seed_steps):
    """Show the frame after the model's own recipe; nobody runs what is edited."""
    widget = StepInspector()
    qtbot.addWidget(widget)
    widget.show_steps(frame, seed_steps, model_recipe=SEED_RECIPE)
    widget.resize(1366, 256)
    widget.show()
    return widget


@pytest.fixture
def edits(inspector):
    """Collect what the inspector asks to run."""
    collected = []
    inspector.recipe_edited.connect(collected.append)
    return collected


class Chooser:
    """Choose steps of an inspector by their names."""

    def __init__(self, inspector: StepInspector) -> None:
        self._inspector = inspector

    def tile(self, name: str) -> QWidget:
        names = ["original", *(slot.spec.name for slot in self._inspector._shown.draft.slots)]
        return self._inspector.strip.tiles[names.index(name)]

    def choose(self, name: str) -> QWidget:
        self.tile(name).click()
        return self.tile(name)

    def row(self, step: str, parameter: str):
        return self._inspector.details.pages[step].rows[parameter]


@pytest.fixture
def chooser(inspector):
    return Chooser(inspector)


@pytest.fixture(scope="session")
def model():
    return load_model(default_manifest_path())


@pytest.fixture
def steps(window, reader):
    """Open a sample and its steps in the whole window."""
    reader.open_samples("malignant.png")
    window.actions_by_name["steps"].trigger()
    return window.steps_dock


@pytest.fixture
def experiment(window, steps, qtbot):
    """Open the window of experiments with its key."""
    qtbot.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    return window.findChild(ExperimentWindow)
