"""Windows opened later find their modules loaded, and nothing waits for that."""

from __future__ import annotations

import gc
from pathlib import Path
import re
import subprocess
import sys

import pytest

from busi_desktop.app.workspace import Workspace
from busi_desktop.ui import warm_up
from busi_desktop.ui.warm_up import LATER, WarmUp

pytestmark = pytest.mark.gui

UI = Path(warm_up.__file__).parent
ON_A_THREAD = {"busi_desktop.app.agreement"}  # brings all of SciPy: loaded there when asked for
AT_START = {"busi_desktop.app.session", "busi_desktop.ui.docks"}  # right after the first picture


def test_every_module_that_the_window_imports_at_first_use_is_there():
    """A window or dialog that is added later must be added to the list as well."""
    at_first_use = {
        found
        for path in UI.rglob("*.py")
        for found in re.findall(r"^ +from (busi_desktop\.\S+) import", path.read_text(), re.M)
    }
    done = subprocess.run(
        [sys.executable, "-c", "import sys\n" + _PRINT_LOADED],
        capture_output=True,
        text=True,
        check=True,
    )

    assert at_first_use
    assert at_first_use - ON_A_THREAD - AT_START <= set(done.stdout.split())


_PRINT_LOADED = """
from busi_desktop.app.workspace import Workspace
from busi_desktop.ui import warm_up
warm_up._PAUSE_S = 0.0
warm_up.import_later()
print(*sys.modules)
"""


def test_it_begins_once_and_after_the_first_answer(qtbot, monkeypatch):
    begun: list[bool] = []
    workspace = Workspace()
    monkeypatch.setattr(warm_up, "_AFTER_MS", 0)
    monkeypatch.setattr(warm_up, "import_later", lambda: begun.append(True))
    monkeypatch.setattr(warm_up, "_STEP_MS", 0)
    gc.disable()  # as the program does while it loads
    warm = WarmUp(workspace, workspace, iter(()))

    assert gc.isenabled()
    workspace.result_changed.emit(None)
    qtbot.wait(10)
    assert not begun
    for _ in range(2):
        workspace.result_changed.emit(object())
    qtbot.waitUntil(lambda: warm.is_done)
    qtbot.wait(10)

    assert begun == [True]
    assert LATER


def test_it_begins_without_an_answer_too(qtbot, monkeypatch):
    begun: list[bool] = []
    monkeypatch.setattr(warm_up, "_AT_LATEST_MS", 5)
    monkeypatch.setattr(warm_up, "import_later", lambda: begun.append(True))
    workspace = Workspace()
    monkeypatch.setattr(warm_up, "_STEP_MS", 0)
    warm = WarmUp(workspace, workspace, iter(()))

    qtbot.waitUntil(lambda: warm.is_done)
    workspace.result_changed.emit(object())
    qtbot.wait(10)

    assert begun == [True]


def test_widgets_are_made_one_step_at_a_time_once_all_is_loaded(qtbot, monkeypatch):
    done: list[str] = []
    workspace = Workspace()
    monkeypatch.setattr(warm_up, "_AFTER_MS", 0)
    monkeypatch.setattr(warm_up, "_STEP_MS", 0)
    monkeypatch.setattr(warm_up, "import_later", lambda: done.append("loaded"))

    def ahead():
        for number in range(3):
            done.append(f"made {number}")
            yield

    warm = WarmUp(workspace, workspace, ahead())
    workspace.result_changed.emit(object())
    assert not done
    qtbot.waitUntil(lambda: warm.is_done)

    assert done == ["loaded", "made 0", "made 1", "made 2"]
