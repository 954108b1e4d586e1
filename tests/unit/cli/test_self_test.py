"""The whole self-test runs in tests/integration; here are its single checks against faults."""

from __future__ import annotations

from pathlib import Path
import subprocess
import sys

import pytest

from busi_desktop.cli import self_test
from busi_desktop.errors import BrokenInstallationError


def test_window_without_a_screen_is_checked_offscreen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")

    assert self_test._window().startswith("no screen here; Qt platform offscreen, ")


def test_window_that_can_not_start_is_a_failed_check_with_qts_own_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "no-such-platform")

    check = self_test._attempt("window", self_test._window)

    assert not check.passed
    assert "no-such-platform" in check.detail


def test_window_that_can_not_be_made_fails_the_check() -> None:
    code = (
        "from busi_desktop.ui import main_window, window_check\n"
        "del main_window.MainWindow._connect_panels\n"
        "window_check.run()\n"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert done.returncode != 0
    assert self_test._reason(done.stderr).startswith("AttributeError: ")
    assert "_connect_panels" in self_test._reason(done.stderr)


def test_decoders_are_tried_with_every_format(tmp_path: Path) -> None:
    said = self_test._decoders(tmp_path)

    assert said.startswith("PNG, JPEG, TIFF, BMP, DICOM ")
    assert said.endswith("a damaged file is refused")


def test_journal_that_forgets_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert self_test._journal(tmp_path) == "written, synced and read back"
    monkeypatch.setattr(self_test.RunFolder, "append", lambda *args: None)
    (tmp_path / ".progress.jsonl").unlink()

    assert not self_test._attempt("journal", lambda: self_test._journal(tmp_path)).passed


def test_check_that_raises_is_a_failed_check() -> None:
    def broken() -> str:
        raise BrokenInstallationError("It is broken.", hint="Mend it.", code="X")

    check = self_test._attempt("some", broken)

    assert (check.passed, check.detail) == (False, "It is broken. Mend it.")
