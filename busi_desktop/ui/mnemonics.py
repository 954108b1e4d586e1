"""Letters that open entries with Alt: taken out of texts, and numbers for entries without one."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QMenu

_SIGN = re.compile(r"\s*\(&[^&\s]\)|&(.)")
"""A letter in brackets, for scripts whose letters stand in clusters, or the sign before one."""


def plain(text: str) -> str:
    """Return a text without its mnemonic; a doubled ampersand becomes one."""
    return _SIGN.sub(lambda found: found.group(1) or "", text)


def number_entries(menu: QMenu) -> None:
    """Let the first nine entries that have no letter open by 1 to 9."""
    bare = [action for action in menu.actions() if not has_mnemonic(action.text())]
    shown = (action for action in bare if not action.isSeparator())
    for number, action in zip(range(1, 10), shown, strict=False):
        action.setText(f"&{number} {action.text()}")


def has_mnemonic(text: str) -> bool:
    """Tell whether a letter of a text opens it."""
    return "&" in text.replace("&&", "")
