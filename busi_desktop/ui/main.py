"""Start the window."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
import logging
from pathlib import Path
import signal
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QObject, QThread, QTimer, Signal, qVersion
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from busi_desktop import __version__
from busi_desktop.app.crash import CrashReporter
from busi_desktop.app.language import install_language, language_for
from busi_desktop.app.settings import home_folder, load_settings
from busi_desktop.app.windows import present_to_windows
from busi_desktop.domain.texts import say
from busi_desktop.errors import BrokenInstallationError, UserError
from busi_desktop.inference.registry import default_manifest_path
from busi_desktop.ui.main_window import MainWindow
from busi_desktop.ui.script import missing_script
from busi_desktop.ui.theme import apply_theme
from busi_desktop.ui.warm_up import WarmUp

if TYPE_CHECKING:
    from busi_desktop.io.early import EarlyOpening

_log = logging.getLogger(__name__)

_EXIT_BROKEN = 3
_FIRST_FRAME_S = 0.5
"""A first picture that takes longer than this is shown once the whole window is there."""
_FIRST_PAINT_MS = 500
_ICON = Path(__file__).resolve().parents[2] / "resources" / "icon" / "busi-desktop.svg"


class CrashBridge(QObject):
    """Bring crash notes from whatever thread to the window's."""

    reported = Signal(object)


def run_window(paths: Sequence[str], early: EarlyOpening | None = None) -> int:
    """Open the window, with files or folders in it, and stay until it is closed.

    Parameters
    ----------
    paths
        Files or folders.
    early
        The only one of them, if it is a file that is being opened already: its picture is painted
        before anything else is loaded.

    Returns
    -------
    int
        The program's exit code.
    """
    try:
        home = home_folder()
    except UserError as error:
        sys.stderr.write(f"{error.message} {error.hint}\n")
        return _EXIT_BROKEN
    reporter = CrashReporter(home)
    fault_log = reporter.install()
    # Python can't run its own handler while Qt's loop sleeps; all files are written whole anyway.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    present_to_windows()
    app = QApplication([sys.argv[0]])
    app.setWindowIcon(QIcon(str(_ICON)))
    app.setApplicationName("busi_desktop")
    app.setApplicationVersion(__version__)
    _log.info("busi_desktop %s on Qt %s, %s", __version__, qVersion(), app.platformName())
    settings = load_settings(home)
    trouble = _speak(app, settings.language)
    apply_theme(app, settings.comfort.theme, settings.comfort.font_percent)
    window = MainWindow(settings)
    if early is not None:
        _show_first(window, early)
    from busi_desktop.app.session import Session  # weighs more than all before

    session = Session(home=home, manifest_path=default_manifest_path(), reporter=reporter)
    window.furnish(session)
    WarmUp(session.workspace, window, window.ahead())
    bridge = CrashBridge()
    bridge.reported.connect(window.show_crash)
    reporter.listen(bridge.reported.emit)
    window.show()
    if trouble is not None:
        session.workspace.report(trouble)
    if fault_log is not None:
        session.workspace.report(_ended_hard(fault_log))
    # After the first paint, so that the window is there at once.
    QTimer.singleShot(0, window, partial(session.begin, [*paths]))
    if not paths:
        QTimer.singleShot(0, window, window.help_menu.offer_tour)
    code = app.exec()
    reporter.uninstall()
    return code


def _show_first(window: MainWindow, early: EarlyOpening) -> None:
    """Paint the first picture, and touch no event of the reader: they wait for the whole window."""
    frame = early.frame(seconds=_FIRST_FRAME_S)
    if frame is None:
        return
    window.show_first(frame)
    handle, latest = window.windowHandle(), QDeadlineTimer(_FIRST_PAINT_MS)
    while not handle.isExposed() and not latest.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        QThread.msleep(1)
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


def _speak(app: QApplication, choice: str) -> UserError | None:
    """Let the window speak the reader's language; return what keeps it in English."""
    language = language_for(choice)
    trouble = missing_script(language)
    if trouble is not None:
        return trouble
    try:
        install_language(app, language)
    except BrokenInstallationError as error:
        return error
    return None


def _ended_hard(fault_log: Path) -> UserError:
    return UserError(
        "The program ended abnormally the last time.",
        hint=say(
            "Please send us the notes in {file}; they hold no image and no file name.",
            file=str(fault_log),
        ),
        code="ENDED_HARD",
    )
