"""The window check of `busi-desktop self-test`, run in a process of its own."""

from __future__ import annotations

from importlib import import_module
import json
import pkgutil
import sys

from PySide6.QtGui import QFontDatabase, QGuiApplication

import busi_desktop

_OF_ONE_SYSTEM = ("limits_posix", "limits_windows")


def run() -> int:
    """Print platform and number of font families as one line of JSON; returns the exit code.

    Where Qt can't start, it ends the process and says why on standard error. So does Python where
    any module of the program, or what one asks for, is absent from this installation.
    """
    app = QGuiApplication([sys.argv[0]])
    modules = [
        module.name
        for module in pkgutil.walk_packages(busi_desktop.__path__, "busi_desktop.")
        if not module.name.endswith(("__main__", *_OF_ONE_SYSTEM))
    ]
    for name in modules:
        import_module(name)
    answer = {
        "platform": app.platformName(),
        "fonts": len(QFontDatabase.families()),
        "modules": len(modules),
    }
    sys.stdout.write(json.dumps(answer) + "\n")
    return 0
