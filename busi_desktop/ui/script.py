"""Whether the system's fonts can write a language."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase

from busi_desktop.app.language import LANGUAGES
from busi_desktop.errors import UserError

_SCRIPTS = {"hi": QFontDatabase.WritingSystem.Devanagari}
_ENGLISH_NAMES = {"hi": "Hindi"}


def has_letters(language: str) -> bool:
    """Tell whether an installed font has a language's letters."""
    script = _SCRIPTS.get(language)
    return script is None or script in QFontDatabase.writingSystems()


def language_name(language: str) -> str:
    """Return a language's name in itself, or in English where no font can write it."""
    return LANGUAGES[language] if has_letters(language) else _ENGLISH_NAMES[language]


def missing_script(language: str) -> UserError | None:
    """Return what to say where no font has a language's letters; boxes tell nobody."""
    if has_letters(language):
        return None
    return UserError(
        "This computer has no font for Hindi, so the window stays in English.",
        hint="Install one, such as Noto Sans Devanagari, and start the program again.",
        code="NO_FONT",
    )
