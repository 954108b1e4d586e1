"""A second image beside the first one."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
import pytest


def run(window, name: str) -> None:
    window.actions_by_name[name].trigger()


def shown_name(window) -> str:
    return window.findChild(QLabel, "second_view_badge").text()


@pytest.fixture
def second(window, reader):
    """Return the second view, with the calibrated sample in it beside a plain one."""
    reader.open_samples("benign.dcm", "malignant.png", "cyst.png")
    window.session.controller.show(1)
    reader.settle()
    run(window, "second_view")
    return window.viewer.second
