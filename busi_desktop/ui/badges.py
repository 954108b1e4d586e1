"""Small labels that lie over a picture."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import QLabel, QStyle, QWidget

_MARGIN_PX = 10


class _Badge(QLabel):
    """A label whose words are cut in their middle where one alone has no room: names of files."""

    def __init__(self, text: str, over: QWidget) -> None:
        super().__init__(text, over)
        self._whole = text

    def setText(self, text: str) -> None:
        """Show another text."""
        self._whole = text
        super().setText(text)

    def fit(self, width_px: int) -> None:
        """Cut what is longer than a width."""
        super().setText(self._whole)
        padding = self.sizeHint().width() - self.fontMetrics().size(0, self._whole).width()
        metrics, room = self.fontMetrics(), max(width_px - padding, 0)
        middle = Qt.TextElideMode.ElideMiddle
        cut = (
            " ".join(metrics.elidedText(word, middle, room) for word in line.split(" "))
            for line in self._whole.split("\n")
        )
        super().setText("\n".join(cut))


def make_badge(over: QWidget, role: str, text: str) -> QLabel:
    """Return a hidden label over a widget; the mouse reaches the widget through it.

    `role` picks its look in the style sheet: ``badge`` or ``warning``.
    """
    badge = _Badge(text, over)
    badge.setProperty("role", role)
    badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
    badge.setWordWrap(True)
    badge.hide()
    return badge


def place_badge(
    badge: QLabel,
    alignment: Qt.AlignmentFlag,
    *,
    below_px: int = 0,
    above_px: int = 0,
    before_px: int = 0,
) -> None:
    """Put a badge at an edge of its widget, leaving room free below, above and at its left."""
    over = badge.parentWidget()
    if over is None:
        return
    margin = _MARGIN_PX
    room = over.rect().adjusted(margin + before_px, margin + above_px, -margin, -margin - below_px)
    badge.setWordWrap(False)
    if isinstance(badge, _Badge):
        badge.fit(room.width())
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
