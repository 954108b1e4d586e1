"""The first picture is painted before the rest of the window is made, and nothing moves then."""

from __future__ import annotations

import os
from pathlib import Path
import subprocess
import sys
import textwrap

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
import pytest

from busi_desktop.io.load import open_file
from busi_desktop.io.samples import samples_folder
from busi_desktop.ui.main_window import MainWindow

pytestmark = pytest.mark.gui

MOST_MODULES = 125
SAMPLE = samples_folder() / "malignant.png"
WATCH = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QTimer
from busi_desktop.io.load import open_early
from busi_desktop.ui import main, main_window

class Window(main_window.MainWindow):
    painted = None

    def __init__(self, settings):
        super().__init__(settings)
        self.viewer.main.viewport().installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and self.viewer.main.has_picture:
            self.painted = self.painted or sorted(
                name for name in sys.modules if name.startswith("busi_desktop"))
        return super().eventFilter(watched, event)
"""


def run_python(code: str, home: Path) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"BUSI_DESKTOP_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, "-c", WATCH + textwrap.dedent(code)],
        capture_output=True,
        text=True,
        timeout=90,
        env=environment,
        check=False,
    )


@pytest.fixture
def first(qtbot, start_session) -> MainWindow:
    """Return a window with its first picture and nothing else yet."""
    session = start_session()
    made = MainWindow(session.settings)
    qtbot.addWidget(made)
    made.resize(1366, 740)
    made.show_first(open_file(SAMPLE).read_frame(0))
    qtbot.waitExposed(made)
    made.later = session
    return made


def place_of_image(window: MainWindow) -> QRect:
    return QRect(window.viewer.mapTo(window, QPoint()), window.viewer.size())


def test_few_of_our_modules_are_loaded_before_the_first_picture(tmp_path):
    done = run_python(
        f"""
        class Counting(Window):
            def furnish(self, session):
                print(len(self.painted), "busi_desktop.app.session" in self.painted)
                super().furnish(session)
                QTimer.singleShot(0, self.close)

        main.MainWindow = Counting
        main.run_window([{str(SAMPLE)!r}], open_early(Path({str(SAMPLE)!r})))
        """,
        tmp_path,
    )

    count, has_session = done.stdout.split()
    assert int(count) <= MOST_MODULES, done.stderr
    assert has_session == "False"


def test_the_file_is_decoded_once_and_listed_once(tmp_path):
    done = run_python(
        f"""
        class Leaving(Window):
            def furnish(self, session):
                super().furnish(session)
                session.workspace.frame_changed.connect(self.leave)

            def leave(self, frame):
                if frame is not None:
                    QTimer.singleShot(0, self.tell)

            def tell(self):
                print(len(self.session.workspace.entries), shared_decoder()._process.n_requests)
                self.close()

        from busi_desktop.io.decoder.client import shared_decoder
        main.MainWindow = Leaving
        main.run_window([{str(SAMPLE)!r}], open_early(Path({str(SAMPLE)!r})))
        """,
        tmp_path,
    )

    assert done.stdout.split() == ["1", "1"], done.stderr


def test_a_mistake_while_the_rest_is_made_leaves_a_note(tmp_path):
    done = run_python(
        f"""
        class Failing(Window):
            def furnish(self, session):
                session.stop()
                raise KeyError("nobody sees this")

        main.MainWindow = Failing
        main.run_window([{str(SAMPLE)!r}], open_early(Path({str(SAMPLE)!r})))
        """,
        tmp_path,
    )

    assert done.returncode != 0
    (note,) = (tmp_path / "crash").iterdir()
    assert "KeyError" in note.read_text()


def test_the_window_made_later_equals_the_one_made_at_once(first, window, qtbot):
    first.furnish(first.later)

    assert first.size() == window.size()
    assert sides(first) == sides(window)
    assert list(first.actions_by_name) == list(window.actions_by_name)
    assert first.menuBar().geometry() == window.menuBar().geometry()


def sides(window: MainWindow) -> list[tuple[str, bool, int, int]]:
    """Return which docks are seen, and from where to where; heights are Qt's to share."""
    return [
        (dock.objectName(), dock.isHidden(), dock.x(), dock.width())
        for dock in window.docks.all
        if not dock.visibleRegion().isEmpty()
    ]


def test_from_the_second_start_on_the_picture_stays_where_it_was(first, start_session, qtbot):
    first.furnish(first.later)
    at_the_end = place_of_image(first)
    first.close()
    later = start_session()
    second = MainWindow(first.session.settings)
    qtbot.addWidget(second)
    second.resize(first.size())
    second.show_first(open_file(SAMPLE).read_frame(0))
    at_first = place_of_image(second)
    later.settings = first.session.settings

    second.furnish(later)

    assert at_first == place_of_image(second) == at_the_end
    assert second.viewer.main.has_picture


def test_a_window_that_is_not_whole_yet_bears_keys_clicks_and_closing(first, qtbot):
    before = first.viewer.main.has_picture

    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_F11):
        QTest.keyClick(first.viewer.main, key)
    QTest.mouseClick(first.viewer.main.viewport(), Qt.MouseButton.LeftButton)
    first.resize(1200, 700)

    assert before
    assert first.viewer.width() < first.width()
    assert first.close()
