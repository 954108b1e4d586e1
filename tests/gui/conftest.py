"""A real session and window on the shipped model, and a check that nothing of them is left."""

from __future__ import annotations

import gc
import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer
from PySide6.QtWidgets import QApplication
import pytest
from shiboken6 import getAllValidWrappers

from busi_desktop.app.crash import CrashReporter
from busi_desktop.app.session import Session
from busi_desktop.app.settings import home_folder
from busi_desktop.app.workspace import Workspace
from busi_desktop.inference.registry import default_manifest_path
from busi_desktop.io.samples import samples_folder
from busi_desktop.ui.main_window import MainWindow

WAIT_MS = 15_000
COLLECTING = gc.get_threshold()


def delete_later_now() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


@pytest.fixture(autouse=True)
def nothing_is_left(request, qapp: QApplication, caplog):
    """Fail a test that leaves a thread, a timer or a window behind, or warns in our log."""
    before = set(QApplication.topLevelWidgets())
    yield
    # The program's start puts garbage aside, which a process of many windows would keep.
    gc.unfreeze()
    gc.set_threshold(*COLLECTING)
    # Offscreen, Qt keeps what was copied until after Python has ended, and then crashes on it.
    QApplication.clipboard().clear()
    if not {"qtbot", "session"} & set(request.fixturenames):
        return
    delete_later_now()
    # Not gc.get_objects(): with TensorFlow's among them, that takes a fifth of a second each time.
    living = getAllValidWrappers()
    threads = [o for o in living if isinstance(o, QThread) and o.isRunning()]
    timers = [o for o in living if isinstance(o, QTimer) and o.isActive()]
    windows = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    loud = [
        record
        for record in caplog.get_records("call")
        if record.levelno >= logging.WARNING and record.name.startswith("busi_desktop")
    ]
    assert not [thread for thread in threads if thread is not qapp.thread()]
    assert not timers
    assert not set(windows) - before
    assert not loud


@pytest.fixture
def reporter(program_home):
    made = CrashReporter(home_folder())
    yield made
    made.uninstall()


@pytest.fixture
def start_session(qapp, reporter):
    """Return what starts sessions, and stop them all at the end."""
    started = []

    def start(manifest_path: Path | None = None) -> Session:
        started.append(
            Session(
                home=home_folder(),
                manifest_path=manifest_path or default_manifest_path(),
                reporter=reporter,
            )
        )
        return started[-1]

    yield start
    stopped = [session.stop() for session in started]
    assert all(stopped)


@pytest.fixture
def session(start_session):
    return start_session()


@pytest.fixture
def show_window(qtbot):
    """Return what shows a session's window on a small notebook's screen."""

    def show(session: Session) -> MainWindow:
        made = MainWindow(session)
        qtbot.addWidget(made)
        made.resize(1366, 740)
        made.show()
        qtbot.waitExposed(made)
        return made

    return show


@pytest.fixture
def window(show_window, session) -> MainWindow:
    return show_window(session)


@pytest.fixture
def workspace(session) -> Workspace:
    return session.workspace


@pytest.fixture
def shown(qtbot):
    """Return what shows a widget alone, in its own size or another one."""

    def show(widget, *size: int):
        qtbot.addWidget(widget)
        if size:
            widget.resize(*size)
        widget.show()
        return widget

    return show


class Reader:
    """Do what a reader does, and wait until the window has followed."""

    def __init__(self, qtbot, session: Session) -> None:
        self.qtbot = qtbot
        self.session = session
        self.workspace = session.workspace

    def wait_for(self, condition) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT_MS)
        QApplication.processEvents()  # what follows in the next turn, as the step inspector does

    def settle(self) -> None:
        self.wait_for(lambda: not self.workspace.busy and not self.workspace.stale)

    def open_samples(self, *names: str):
        return self.open(*(str(samples_folder() / name) for name in names))

    def open(self, *paths: str):
        """Open files and wait for the first one's answer."""
        known = len(self.workspace.entries)
        self.session.controller.open_paths([str(path) for path in paths])
        self.wait_for(lambda: len(self.workspace.entries) > known)
        self.wait_for(lambda: not self.workspace.busy)
        return self.workspace.result


@pytest.fixture
def reader(qtbot, session) -> Reader:
    return Reader(qtbot, session)


@pytest.fixture
def ends(session):
    """Collect what the folder run says at each end."""
    seen = []
    session.folder_run.ended.connect(seen.append)
    return seen
