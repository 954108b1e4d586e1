"""Small parts of the panel: labels, scrolling, and an assessment in words."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from busi_desktop.app.assessment_words import Told


def in_html(told: Told) -> str:
    """Return an assessment in words for a label."""
    parts = [f"<p><b>{escape(told.heading)}</b><br>{escape(told.before)}</p>"]
    for title, lines in (("", told.general), *told.lesions):
        head = f"<b>{escape(title)}</b><br>" if title else ""
        said = "<br>".join(f"{escape(name)}: {escape(text)}" for name, text in lines)
        if said:
            parts.append(f"<p>{head}{said}</p>")
    return "".join(parts)


def scroll_area(parent: QWidget, name: str) -> QScrollArea:
    """Return an area that scrolls down, and never sideways."""
    scroll = QScrollArea(parent)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setAccessibleName(name)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return scroll


def label(parent: QWidget, name: str, *, role: str = "") -> QLabel:
    """Return a label for plain text that wraps and can be copied."""
    made = QLabel(parent)
    made.setObjectName(name)
    made.setWordWrap(True)
    made.setProperty("role", role)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
