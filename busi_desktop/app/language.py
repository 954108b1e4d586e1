"""The language of the window: which ones there are, and how an English text becomes theirs."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from busi_desktop.domain.texts import Text
from busi_desktop.errors import BrokenInstallationError, UserError

_log = logging.getLogger(__name__)

ENGLISH = "en"
LANGUAGES: dict[str, str] = {
    ENGLISH: "English",
    "es": "Español",
    "pt": "Português",
    "fr": "Français",
    "hi": "हिन्दी",
}
"""For each language's code, its name in itself."""

LOCALES = {"en": "en_US", "es": "es", "pt": "pt_BR", "fr": "fr", "hi": "hi_IN"}
"""Qt's name of each language with the country whose words are written."""

CONTEXT = "busi_desktop"
"""The one context of our texts: the same English is the same text everywhere."""

_PLAIN = frozenset({"QObject", "QWidget", "QMainWindow", "QDialog"})
"""Classes of Qt whose `tr` we use for our own texts."""

_MODIFIERS = frozenset({"Ctrl", "Shift", "Alt"})
"""Keys that keep the names which our texts call them by."""


def translations_folder() -> Path:
    """Return the folder of the compiled translations, beside the package."""
    return Path(__file__).resolve().parents[2] / "resources" / "translations"


def tr(text: str) -> str:
    """Return a text in the window's language; the argument is a literal."""
    return QCoreApplication.translate(CONTEXT, text)


def translated(text: str) -> str:
    """Return a text of a table or of a layer without Qt in the window's language.

    A text that has no translation, such as what a model says of itself, stays as it is.
    """
    if not text:
        return text
    if not isinstance(text, Text):
        return tr(text)
    values = {
        name: translated(value) if isinstance(value, Text) else value
        for name, value in text.values.items()
    }
    return tr(text.template).format(**values)


def error_text(error: UserError) -> str:
    """Return what is wrong and what to do about it, in the window's language."""
    return f"{translated(error.message)} {translated(error.hint)}"


class Translator(QTranslator):
    """Look up our texts in one context, and Qt's own in theirs."""

    def translate(
        self,
        context: str,
        source_text: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        """Return the translation, or none: then Qt asks the next translator."""
        if context == "QShortcut" and source_text in _MODIFIERS:
            return source_text
        is_qt = context.startswith("Q") and context not in _PLAIN
        own = context if is_qt else CONTEXT
        found = super().translate(own, source_text, disambiguation, n)
        return found or None  # type: ignore[return-value]  # "" would stand for the text


def language_for(choice: str) -> str:
    """Return the code of the language to show; no choice is the system's first that we have."""
    if choice in LANGUAGES:
        return choice
    wanted = (name.split("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), ENGLISH)


def install_language(app: QCoreApplication, language: str) -> tuple[QTranslator, ...]:
    """Let the window that is made next speak a language; English needs no translator.

    Returns
    -------
    tuple
        What was installed, Qt's own texts first.

    Raises
    ------
    BrokenInstallationError
        If the language's file is missing or can't be read.
    """
    if language == ENGLISH:
        _write_dates_in(language)
        return ()
    file = translations_folder() / f"busi_desktop_{language}.qm"
    ours = Translator(app)
    if not ours.load(str(file)):
        raise BrokenInstallationError(
            "The texts of the chosen language are missing or can't be read.",
            hint="Install the program again from its original medium; English is shown meanwhile.",
            code="LANGUAGE_MISSING",
        )
    installed = [*_of_qt(app, language), ours]
    for translator in installed:
        app.installTranslator(translator)
    _write_dates_in(language)
    _log.info("language %s", language)
    return tuple(installed)


def _write_dates_in(language: str) -> None:
    """Name months in a language; a country that the reader's system names within it stays."""
    if QLocale().name().split("_")[0] != language:
        QLocale.setDefault(QLocale(LOCALES[language]))


def _of_qt(parent: QObject, language: str) -> list[QTranslator]:
    """Return Qt's own translation of its buttons and dialogs; our file holds what Qt lacks."""
    translator = QTranslator(parent)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    found = translator.load(f"qtbase_{LOCALES[language]}", folder)
    return [translator] if found else []
