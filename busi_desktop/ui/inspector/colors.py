"""Colors of the inspector: neutral grays of the palette, and three of Okabe and Ito's."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

SKY_BLUE = QColor("#56B4E9")
BLUE = QColor("#0072B2")
AMBER = QColor("#E69F00")
VERMILION = QColor("#D55E00")


def is_dark(palette: QPalette) -> bool:
    """Tell whether a palette has light text on a dark window."""
    window = palette.color(QPalette.ColorRole.Window)
    return window.lightness() < palette.color(QPalette.ColorRole.WindowText).lightness()


def accent(palette: QPalette) -> QColor:
    """Return the blue that stands out on this palette's window."""
    return SKY_BLUE if is_dark(palette) else BLUE


def muted(palette: QPalette) -> QColor:
    """Return the color of secondary text: two thirds of the way from window to text."""
    return blend(palette, 0.66)


def blend(palette: QPalette, share: float) -> QColor:
    """Return a gray between the window (0) and its text (1)."""
    window = palette.color(QPalette.ColorRole.Window)
    text = palette.color(QPalette.ColorRole.WindowText)
    low, high = (
        (window.red(), window.green(), window.blue()),
        (text.red(), text.green(), text.blue()),
    )
    return QColor(*(round(a + share * (b - a)) for a, b in zip(low, high, strict=True)))


def with_alpha(color: QColor, alpha: int) -> QColor:
    """Return a copy with another alpha, 0 to 255."""
    return QColor(color.red(), color.green(), color.blue(), alpha)
