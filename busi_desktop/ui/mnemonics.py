"""Letters that open entries with Alt: taken out of texts, and numbers for entries without one."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QLabel, QMenu, QWidget

_SIGN = re.compile(r"\s*\(&[^&\s]\)|&(.)")
"""A letter in brackets, for scripts whose letters stand in clusters, or the sign before one."""


def plain(text: str) -> str:
    """Return a text without its mnemonic; a doubled ampersand becomes one."""
    return _SIGN.sub(lambda found: found.group(1) or "", text)


def leave_room_for_signs(window: QWidget) -> None:
    """Let a label be as wide as its text with the underlined letter.

    Qt measures the text without the line, but paints its parts before, on and behind it one by
    one: pairs of letters such as Te stand wider then, and the last letter was cut.
    """
    for label in window.findChildren(QLabel):
        if label.buddy() is not None and not label.wordWrap() and has_mnemonic(label.text()):
            label.setMinimumWidth(_painted_px(label))


def _painted_px(label: QLabel) -> int:
    before, _, behind = label.text().partition("&")
    metrics, margins = label.fontMetrics(), label.contentsMargins()
    parts = (before, behind[:1], behind[1:])
    text = sum(metrics.horizontalAdvance(part.replace("&&", "&")) for part in parts)
    return text + margins.left() + margins.right() + 2 * label.margin()


def number_entries(menu: QMenu) -> None:
    """Let the first nine entries that have no letter open by 1 to 9."""
    bare = [action for action in menu.actions() if not has_mnemonic(action.text())]
    shown = (action for action in bare if not action.isSeparator())
    for number, action in zip(range(1, 10), shown, strict=False):
        action.setText(f"&{number} {action.text()}")


def has_mnemonic(text: str) -> bool:
    """Tell whether a letter of a text opens it."""
    return "&" in text.replace("&&", "")
