"""The window check of `busi-desktop self-test`, run in a process of its own."""

from __future__ import annotations

import json
import sys

from PySide6.QtGui import QFontDatabase, QGuiApplication


def run() -> int:
    """Print platform and number of font families as one line of JSON; returns the exit code.

    Where Qt can't start, it ends the process and says why on standard error.
    """
    app = QGuiApplication([sys.argv[0]])
    answer = {"platform": app.platformName(), "fonts": len(QFontDatabase.families())}
    sys.stdout.write(json.dumps(answer) + "\n")
    return 0
