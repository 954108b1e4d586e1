"""The window check of `busi-desktop self-test`, run in a process of its own."""

from __future__ import annotations

from importlib import import_module
import json
from pathlib import Path
import pkgutil
import sys
from tempfile import TemporaryDirectory

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

import busi_desktop
from busi_desktop.app.crash import CrashReporter
from busi_desktop.app.session import Session
from busi_desktop.inference.registry import default_manifest_path
from busi_desktop.ui.main_window import MainWindow
from busi_desktop.ui.theme import apply_theme

_OF_ONE_SYSTEM = ("limits_posix", "limits_windows")


def run() -> int:
    """Print platform and number of font families as one line of JSON; returns the exit code.

    Where Qt can't start, it ends the process and says why on standard error. So does Python where
    any module of the program, or what one asks for, is absent from this installation, and where the
    window can't be made.
    """
    app = QApplication([sys.argv[0]])
    modules = [
        module.name
        for module in pkgutil.walk_packages(busi_desktop.__path__, "busi_desktop.")
        if not module.name.endswith(("__main__", *_OF_ONE_SYSTEM))
    ]
    for name in modules:
        import_module(name)
    apply_theme(app)
    with TemporaryDirectory(ignore_cleanup_errors=True) as home:
        make_window(Path(home))
    answer = {
        "platform": app.platformName(),
        "fonts": len(QFontDatabase.families()),
        "modules": len(modules),
    }
    sys.stdout.write(json.dumps(answer) + "\n")
    return 0


def make_window(home: Path) -> None:
    """Make the window with all its panels, in a data folder of its own; nothing is shown."""
    session = Session(
        home=home, manifest_path=default_manifest_path(), reporter=CrashReporter(home)
    )
    MainWindow(session).close()
