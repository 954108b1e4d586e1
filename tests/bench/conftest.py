"""A window with an analyzed frame of a size of one's choice."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import pytest

from busi_desktop.app.crash import CrashReporter
from busi_desktop.app.session import Session
from busi_desktop.app.settings import home_folder
from busi_desktop.inference.registry import default_manifest_path
from busi_desktop.io.samples import samples_folder
from busi_desktop.ui.main_window import MainWindow

Size = tuple[int, int]


@pytest.fixture(scope="module", autouse=True)
def models_at_hand() -> None:
    """Load a model whenever the program does: its time counts."""


@pytest.fixture
def make_window(qtbot) -> Callable[[], MainWindow]:
    """Return a function that makes the program's window, empty and not shown yet."""

    def make_window() -> MainWindow:
        session = Session(
            home=home_folder(),
            manifest_path=default_manifest_path(),
            reporter=CrashReporter(home_folder()),
        )
        window = MainWindow(session)
        qtbot.addWidget(window)
        return window

    return make_window


@pytest.fixture
def open_window(qtbot, tmp_path, make_window) -> Callable[..., MainWindow]:
    """Return a function that opens a window on a frame; both sizes are ``(width, height)``."""

    def open_window(*, frame_px: Size, window_px: Size) -> MainWindow:
        path = tmp_path / "frame.png"
        sample = np.frombuffer((samples_folder() / "malignant.png").read_bytes(), np.uint8)
        pixels = cv2.resize(cv2.imdecode(sample, cv2.IMREAD_GRAYSCALE), frame_px)
        path.write_bytes(cv2.imencode(".png", pixels)[1].tobytes())
        window = make_window()
        window.resize(*window_px)
        window.show()
        window.session.controller.open_paths([str(path)])
        workspace = window.session.workspace
        qtbot.waitUntil(lambda: workspace.result is not None, timeout=60_000)
        return window

    return open_window
