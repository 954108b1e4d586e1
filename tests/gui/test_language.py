"""The window in other languages, and with texts 40 % longer than in English."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
import math
import os
from pathlib import Path
import re
import subprocess
import sys

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QFontDatabase, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QMainWindow,
    QMenu,
    QMenuBar,
    QWidget,
)
import pytest

from busi_desktop.app.language import (
    CONTEXT,
    ENGLISH,
    LANGUAGES,
    error_text,
    install_language,
    language_for,
    translated,
)
from busi_desktop.app.settings import Settings, home_folder, load_settings, save_settings
from busi_desktop.domain.texts import say
from busi_desktop.errors import UserError
from busi_desktop.ui.commands.command import MENUS
from busi_desktop.ui.decimal_box import DecimalBox
from busi_desktop.ui.inspector.tile import StepTile
from busi_desktop.ui.measuring.icons import SignButton
from busi_desktop.ui.mnemonics import plain
from busi_desktop.ui.reading.words import local_time
from busi_desktop.ui.research_line import ResearchLine
from busi_desktop.ui.script import language_name, missing_script
from busi_desktop.ui.theme import apply_theme
from busi_desktop.ui.wording import research_line
from tests.contract.tree import load_script
from tests.gui.looks import themed  # noqa: F401 - a fixture

pytestmark = [pytest.mark.gui, pytest.mark.model]

PAD = "ñ"
FILE_MENU = {"es": "Archivo", "pt": "Arquivo", "fr": "Fichier", "hi": "फ़ाइल"}
DIALOGS = ("settings", "change_keys", "about_model", "export_view", "report", "results")

# What stays: names of files, of color maps and of paper, and what the model says of itself.
OWN_WORDS = re.compile(
    r"busi_desktop|\.dcm|\.png|cividis|inferno|viridis|gray|Letter|SHA-256|flagship|Hindi|"
    + "|".join(LANGUAGES.values())
)


class Longer(QTranslator):
    """Make each text that translators get 40 % longer, and leave others as they are."""

    def __init__(self, texts: frozenset[str], parent: QCoreApplication) -> None:
        super().__init__(parent)
        self._texts = texts

    def translate(self, context, source, disambiguation=None, n=-1):
        is_known = context == "QPlatformTheme" or source in self._texts
        is_ours = not context.startswith("Q") or context in {"QPlatformTheme", "QWidget"}
        return longer(source) if is_known and is_ours else None


def longer(text: str) -> str:
    """Add words of a letter that no English text has, before the dots at the end."""
    own = re.sub(r"{[^}]*}|&", "", text)
    room = math.ceil(0.4 * len(own)) if len(re.findall("[A-Za-z]", own)) > 2 else 0  # units stay
    words = (" " + PAD * 7) * math.ceil(room / 8)
    padding = words[:room] if room >= 4 else PAD * room
    body = text.rstrip("…:")
    return body + padding + text[len(body) :]


@pytest.fixture(scope="module")
def texts() -> frozenset[str]:
    return frozenset(load_script("packaging/translations.py").collect())


@pytest.fixture
def speak(qapp: QApplication):
    """Return what gives the application another language; English is back at the end."""
    installed: list[QTranslator] = []
    locale = QLocale()

    def install(language: str) -> None:
        installed.extend(install_language(qapp, language))

    yield install
    for translator in installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(locale)


@pytest.fixture
def speak_longer(qapp: QApplication, texts):
    translator = Longer(texts, qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


# ----------------------------------------------------------------------------------------- dates
@pytest.mark.parametrize(
    ("language", "date"),
    [
        ("en", "24 Nov 2026"),
        ("es", "24 nov 2026"),
        ("pt", "24 nov. 2026"),
        ("fr", "24 nov. 2026"),
        ("hi", "24 नव॰ 2026"),
    ],
)
@pytest.mark.parametrize("system", ["C", "de_DE"])
def test_a_date_names_its_month_in_the_language_of_the_window(speak, language, date, system):
    QLocale.setDefault(QLocale(system))

    speak(language)

    assert local_time("2026-11-24T12:00:00+00:00").startswith(f"{date} ")


# ------------------------------------------------------------------------------------- languages
@pytest.mark.usefixtures("themed")
@pytest.mark.qt_log_ignore("OpenType support missing", extend=True)  # a machine without Devanagari
@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != ENGLISH])
def test_the_window_speaks_the_language(speak, request, language):
    speak(language)

    window = request.getfixturevalue("window")

    titles = [action.text() for action in window.menuBar().actions()]
    assert titles == [QCoreApplication.translate(CONTEXT, menu) for menu in MENUS]
    assert not set(titles) & set(MENUS)
    assert plain(titles[0]) == FILE_MENU[language]
    assert not cut_off(window)
    assert not doubled_or_bare(window.menuBar())


def test_each_menu_entry_opens_by_a_key_of_its_own(window):
    assert not doubled_or_bare(window.menuBar())


def doubled_or_bare(menu: QMenu | QMenuBar) -> list[str]:
    """Return the entries of a menu and those below it that no key opens, or one for several."""
    if isinstance(menu, QMenu):
        menu.aboutToShow.emit()
    shown = [action for action in menu.actions() if not action.isSeparator()]
    keys = [action.text().replace("&&", "").partition("&")[2][:1].lower() for action in shown]
    faults = [
        action.text()
        for action, key in zip(shown, keys, strict=True)
        if not key or keys.count(key) > 1
    ]
    below = [action.menu() for action in shown if isinstance(action.menu(), QMenu)]
    return [*faults, *(fault for menu in below for fault in doubled_or_bare(menu))]


def test_qt_speaks_it_too(speak):
    speak("es")

    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancelar"
    assert QKeySequence("Ctrl+Shift+O").toString(QKeySequence.SequenceFormat.NativeText) == (
        "Ctrl+Shift+O"
    )


def test_a_plain_widget_speaks_it_too(speak, qtbot):
    speak("es")
    widget = QWidget()
    qtbot.addWidget(widget)

    assert widget.tr("Settings") == QCoreApplication.translate(CONTEXT, "Settings") != "Settings"


def test_hindi_has_the_texts_that_qt_lacks(speak):
    speak("hi")

    cancel = QCoreApplication.translate("QPlatformTheme", "Cancel")
    assert re.search("[\u0900-\u097f]", cancel)


def test_a_language_without_letters_leaves_the_window_english(monkeypatch):
    monkeypatch.setattr(QFontDatabase, "writingSystems", list)

    assert language_name("hi") == "Hindi"
    assert "no font for Hindi" in error_text(missing_script("hi"))
    assert missing_script("fr") is None


def test_a_font_with_its_letters_is_enough(monkeypatch):
    systems = [QFontDatabase.WritingSystem.Devanagari]
    monkeypatch.setattr(QFontDatabase, "writingSystems", lambda: systems)

    assert missing_script("hi") is None
    assert language_name("hi") == "हिन्दी"


def test_no_choice_is_the_first_language_of_the_system_that_there_is(monkeypatch):
    system = QLocale.system

    class System:
        def uiLanguages(self):
            return ["ca-ES", "pt-PT", "es"]

    monkeypatch.setattr(QLocale, "system", System)
    try:
        assert language_for("") == "pt"
        assert language_for("fr") == "fr"
        assert language_for("xx") == "pt"
    finally:
        monkeypatch.setattr(QLocale, "system", system)


def test_a_language_chosen_in_the_settings_is_spoken_at_the_next_start(window, tmp_path, qtbot):
    window.actions_by_name["settings"].trigger()
    (dialog,) = window.findChildren(QDialog)
    box = dialog.findChild(QComboBox, "language")
    box.setCurrentIndex(box.findData("fr"))
    dialog.close()
    qtbot.waitUntil(lambda: load_settings(home_folder()).language == "fr")

    home = tmp_path / "another home"
    home.mkdir()
    save_settings(replace(Settings(), language="fr"), home)
    assert first_menu(home) == "&Fichier"


def first_menu(home: Path) -> str:
    """Start the program in a process of its own and return the title of its first menu."""
    code = """if True:
        from PySide6.QtCore import QTimer
        from busi_desktop.ui import main, main_window

        class Window(main_window.MainWindow):
            def furnish(self, session):
                super().furnish(session)
                print(self.menuBar().actions()[0].text())
                QTimer.singleShot(0, self.close)

        main.MainWindow = Window
        main.run_window(["nothing.png"])
        """
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        timeout=90,
        env=os.environ | {"BUSI_DESKTOP_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )
    return done.stdout.strip() or done.stderr


# ----------------------------------------------------------------------------------------- values
def test_a_sentence_of_a_lower_layer_is_translated_with_its_values(speak_longer):
    kinds = say("PNG, JPEG, TIFF, BMP or DICOM")
    error = UserError(
        say("A {kind} file can't be read here.", kind="zip"),
        hint=say("Save the image as {kinds}.", kinds=kinds),
        code="X",
    )

    message = translated(error.message)

    assert message.startswith("A zip file can't be read here.")
    assert PAD in message
    assert error_text(error).count("PNG, JPEG, TIFF, BMP or DICOM" + longer(kinds)[29:31]) == 1


def test_a_box_takes_a_typed_comma_for_a_point(qtbot, shown):
    box = shown(DecimalBox())
    box.setDecimals(2)
    box.selectAll()

    qtbot.keyClicks(box, "0,25")

    assert box.value() == pytest.approx(0.25)
    assert box.text().replace(",", ".") == "0.25"
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.text() == "0.25"


# ----------------------------------------------------------------------------------------- layout
def said(root: QWidget):
    """Yield what a window says in words, and what says it."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget.objectName().startswith(("qt_", "Scroll")) or not widget.isVisible():
            continue
        for name in ("text", "toolTip", "accessibleName", "title"):
            get = getattr(widget, name, None)
            text = get() if callable(get) else ""
            if isinstance(text, str):
                yield widget, text
        if isinstance(widget, QComboBox):
            yield from ((widget, widget.itemText(place)) for place in range(widget.count()))
        for action in widget.actions():
            yield from ((widget, text) for text in (action.text(), action.statusTip()))


def english(root: QWidget) -> list[str]:
    """Return the texts that no translator has been shown."""
    return [
        f"{type(widget).__name__} {widget.objectName()!r}: {text}"
        for widget, text in said(root)
        if PAD not in text and re.search("[A-Za-z]{3}", text) and not OWN_WORDS.search(text)
    ]


def cut_off(root: QWidget) -> list[str]:
    """Return what is smaller than the text in it."""
    return [
        f"{type(widget).__name__} {widget.objectName()!r}: {fault}"
        for widget in root.findChildren(QWidget)
        if not widget.visibleRegion().isEmpty()
        for fault in faults(widget)
    ]


def is_whole(root: QWidget) -> bool:
    assert cut_off(root) == []
    return True


def faults(widget: QWidget) -> list[str]:
    if isinstance(widget, QHeaderView):
        return header_faults(widget)
    if isinstance(widget, SignButton) or not isinstance(
        widget, QLabel | QAbstractButton | QComboBox | QAbstractSpinBox
    ):
        return []
    room, wanted = widget.size(), widget.sizeHint()
    if isinstance(widget, StepTile):
        wanted = widget.minimumSizeHint()
    if isinstance(widget, QLabel) and widget.wordWrap():
        wanted.setWidth(0)
        wanted.setHeight(widget.heightForWidth(room.width()) if widget.text() else 0)
    if isinstance(widget, QLabel) and not widget.text():
        return []
    fits = wanted.width() <= room.width() + 1 and wanted.height() <= room.height() + 2
    return [] if fits else [f"{wanted.toTuple()} in {room.toTuple()}"]


def header_faults(header: QHeaderView) -> list[str]:
    if header.orientation() is not Qt.Orientation.Horizontal:
        return []
    return [
        f"column {place}: {header.sectionSizeHint(place)} in {header.sectionSize(place)}"
        for place in range(header.count())
        if not header.isSectionHidden(place)
        and header.sectionSizeHint(place) > header.sectionSize(place) + 1
    ]


def test_a_text_that_has_no_room_is_found(shown):
    box = shown(QWidget(), 200, 100)
    label = QLabel("Nobody can read this", box)
    label.setFixedSize(40, 20)
    label.show()

    assert len(cut_off(box)) == 1
    label.setFixedSize(label.sizeHint())
    assert not cut_off(box)


@pytest.mark.usefixtures("themed", "speak_longer")
def test_nothing_is_cut_off_and_nothing_is_english_with_longer_texts(request, qtbot):
    window, reader = (request.getfixturevalue(name) for name in ("window", "reader"))
    assert not cut_off(window)
    reader.open_samples("malignant.dcm", "normal.png")
    assert not cut_off(window)
    assert not english(window)

    window.actions_by_name["what_if"].trigger()
    reader.settle()
    qtbot.waitUntil(lambda: is_whole(window))
    assert not english(window)
    window.actions_by_name["steps"].trigger()

    for name in DIALOGS:
        before = set(QApplication.topLevelWidgets())
        window.actions_by_name[name].trigger()
        (opened,) = (
            widget
            for widget in set(QApplication.topLevelWidgets()) - before
            if widget.isVisible() and widget.isWindow()
        )
        qtbot.waitUntil(partial(is_whole, opened))
        if name != "about_model":  # the model's own words are English
            assert not english(opened)
        opened.close()


@pytest.mark.usefixtures("themed")
@pytest.mark.qt_log_ignore("OpenType support missing", extend=True)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_menu_stays_in_the_bar_with_the_largest_texts(qapp, speak, shown, language):
    if language != ENGLISH:
        speak(language)
    apply_theme(qapp, "dark", 200)
    window = QMainWindow()
    bar = window.menuBar()
    bar.setCornerWidget(ResearchLine(bar))
    for title in MENUS:
        bar.addMenu(QCoreApplication.translate(CONTEXT, title))

    shown(window, 1366, 300)

    assert bar.findChild(QWidget, "qt_menubar_ext_button").isHidden()
    assert all(bar.actionGeometry(menu).right() < 1366 for menu in bar.actions())
    corner = bar.cornerWidget()
    assert corner.isHidden() == (not corner.text())
    window.resize(3000, 300)
    assert corner.isVisible()
    assert corner.text() == research_line()


@pytest.mark.usefixtures("themed", "speak_longer")
def test_the_tour_has_room_for_longer_texts(request):
    window = request.getfixturevalue("window")

    window.actions_by_name["tour"].trigger()

    assert window.findChild(QWidget, "tour_card").isVisible()
    assert not cut_off(window)
    assert window.help_menu is not None
    window.close()
