"""Small labels that lie over a picture."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import QLabel, QStyle, QWidget

_MARGIN_PX = 10


def make_badge(over: QWidget, role: str, text: str) -> QLabel:
    """Return a hidden label over a widget; the mouse reaches the widget through it.

    `role` picks its look in the style sheet: ``badge`` or ``warning``.
    """
    badge = QLabel(text, over)
    badge.setProperty("role", role)
    badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
    badge.setWordWrap(True)
    badge.hide()
    return badge


def place_badge(
    badge: QLabel, alignment: Qt.AlignmentFlag, *, below_px: int = 0, above_px: int = 0
) -> None:
    """Put a badge at an edge of its widget, leaving room free below and above."""
    over = badge.parentWidget()
    if over is None:
        return
    margin = _MARGIN_PX
    room = over.rect().adjusted(margin, margin + above_px, -margin, -margin - below_px)
    badge.setWordWrap(False)
    size = badge.sizeHint()
    if size.width() > room.width():
        badge.setWordWrap(True)
        size = QSize(room.width(), badge.heightForWidth(room.width()))
    box: QRect = QStyle.alignedRect(Qt.LayoutDirection.LeftToRight, alignment, size, room)
    badge.setGeometry(box)
    badge.raise_()


def single_shot(parent: QObject, delay_ms: int, then: Callable[[], None]) -> QTimer:
    """Return a timer that fires once after each start."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(delay_ms)
    timer.timeout.connect(then)
    return timer
