"""Give the application back the look that it had before a test."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
import pytest

from busi_desktop.ui.canvas import Canvas
from busi_desktop.ui.theme import apply_theme


@pytest.fixture
def themed(qapp: QApplication):
    """Start from the dark theme; leave no sheet, palette, font or habit behind."""
    font, habits = qapp.font(), Canvas.habits
    apply_theme(qapp)
    yield qapp
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    qapp.setFont(font)
    Canvas.habits = habits
