"""The start of the window, in a process of its own: quick, quiet, and clean at the end."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap

import pytest

from busi_desktop.io.samples import samples_folder

pytestmark = [pytest.mark.gui, pytest.mark.model]

HEAVY = ("cv2", "skimage", "scipy", "pydicom", "ai_edge_litert", "PIL", "pyqtgraph")


def run_python(code: str, home: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"BUSI_DESKTOP_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)],
        capture_output=True,
        text=True,
        timeout=90,
        env=environment,
        check=False,
    )


def test_nothing_heavy_is_loaded_before_the_first_paint(tmp_path):
    done = run_python(
        f"""
        import sys
        import busi_desktop.ui.main
        print([name for name in {HEAVY!r} if name in sys.modules])
        """,
        str(tmp_path),
    )

    assert done.stdout.strip() == "[]", done.stderr


def test_no_source_is_read_while_the_window_loads(tmp_path):
    """PySide6 would look for its own name in the source of each module that is imported."""
    (tmp_path / "file").write_text("")
    done = run_python(
        """
        import linecache
        from busi_desktop.__main__ import main
        print(main(["open"]), [name for name in linecache.cache if "busi_desktop" in name])
        """,
        str(tmp_path / "file" / "home"),  # it can't be made: all is loaded, no window opens
    )

    assert done.stdout.strip() == "3 []", done.stderr


def test_a_window_that_opens_a_sample_and_closes_says_nothing_on_stderr(tmp_path):
    sample = samples_folder() / "benign.dcm"
    done = run_python(
        f"""
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication
        from busi_desktop.ui import main, main_window

        class Window(main_window.MainWindow):
            def furnish(self, session):
                super().furnish(session)
                session.workspace.result_changed.connect(self.leave)

            def leave(self, result):
                if result is not None:
                    print("answer", result.prediction.label)
                    QTimer.singleShot(0, self.close)

        main.MainWindow = Window
        print("exit", main.run_window([{str(sample)!r}]))
        """,
        str(tmp_path / "home"),
    )

    quiet = [
        line
        for line in done.stderr.splitlines()
        if "propagateSizeHints" not in line and "XNNPACK" not in line
    ]
    assert "answer" in done.stdout
    assert "exit 0" in done.stdout
    assert not quiet
    assert done.returncode == 0
    assert (tmp_path / "home" / "settings.json").exists()


def test_a_home_that_cannot_be_made_is_told_without_a_traceback(tmp_path):
    (tmp_path / "file").write_text("")

    done = run_python(
        "import sys; from busi_desktop.ui.main import run_window; sys.exit(run_window([]))",
        str(tmp_path / "file" / "home"),
    )

    assert done.returncode == 3
    assert "BUSI_DESKTOP_HOME" in done.stderr
    assert "Traceback" not in done.stderr
