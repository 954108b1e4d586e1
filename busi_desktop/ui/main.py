"""Start the window."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
import logging
from pathlib import Path
import signal
import sys

from PySide6.QtCore import QObject, QTimer, Signal, qVersion
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from busi_desktop import __version__
from busi_desktop.app.crash import CrashReporter
from busi_desktop.app.language import install_language, language_for
from busi_desktop.app.session import Session
from busi_desktop.app.settings import home_folder
from busi_desktop.app.windows import present_to_windows
from busi_desktop.domain.texts import say
from busi_desktop.errors import BrokenInstallationError, UserError
from busi_desktop.inference.registry import default_manifest_path
from busi_desktop.ui.main_window import MainWindow
from busi_desktop.ui.script import missing_script
from busi_desktop.ui.theme import apply_theme
from busi_desktop.ui.warm_up import WarmUp

_log = logging.getLogger(__name__)

_EXIT_BROKEN = 3
_ICON = Path(__file__).resolve().parents[2] / "resources" / "icon" / "busi-desktop.svg"


class CrashBridge(QObject):
    """Bring crash notes from whatever thread to the window's."""

    reported = Signal(object)


def run_window(paths: Sequence[str]) -> int:
    """Open the window, with files or folders in it, and stay until it is closed.

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
    session = Session(home=home, manifest_path=default_manifest_path(), reporter=reporter)
    trouble = _speak(app, session.settings.language)
    comfort = session.settings.comfort
    apply_theme(app, comfort.theme, comfort.font_percent)
    window = MainWindow(session)
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
