"""The form with longer texts and with larger ones: nothing is cut off, nothing stays English."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QComboBox, QLabel
import pytest

from tests.gui.looks import themed  # noqa: F401 - a fixture
from tests.gui.test_language import (  # noqa: F401 - some are fixtures
    PAD,
    cut_off,
    said,
    speak_longer,
    texts,
)

pytestmark = [pytest.mark.gui, pytest.mark.model]


def spilled(panel) -> list[str]:
    """Return what is cut off; a box whose list opens may shorten what is chosen."""
    return [fault for fault in cut_off(panel) if not fault.startswith("QComboBox")]


def open_form(request):
    window, reader = (request.getfixturevalue(name) for name in ("window", "reader"))
    reader.session.set_reader("AK")
    reader.open_samples("benign.png")
    window.assessing.open()
    panel = window.assessing.panel
    reader.wait_for(lambda: panel.is_asking)
    return window, reader, panel


def has_room(panel, qtbot) -> None:
    """Go through all questions, and fail where one is cut off."""
    choose = panel.page.groups["margin"].choose
    choose("circumscribed")
    choose("spiculated")
    for group in panel.page.groups.values():
        group.take_focus()
        qtbot.waitUntil(lambda: not spilled(panel))
        assert panel.page.width() <= panel.area.viewport().width()
        assert all(button.geometry().right() <= group.width() for button in group.buttons)


@pytest.mark.usefixtures("themed", "speak_longer")
def test_each_question_has_room_with_longer_texts(request, qtbot):
    _, _, panel = open_form(request)

    has_room(panel, qtbot)


@pytest.mark.usefixtures("themed")
def test_each_question_has_room_with_texts_of_double_size(request, qtbot):
    window, _, panel = open_form(request)

    window.appearance.step_text(10)

    has_room(panel, qtbot)


@pytest.mark.usefixtures("themed", "speak_longer")
def test_form_and_words_are_translated(request, qtbot):
    _, reader, panel = open_form(request)
    panel.page.groups["category"].choose("4B")
    own = ("BI-RADS", "AK", "Draft", "Signed")

    for widget, text in said(panel):
        is_data = isinstance(widget, QComboBox | QLabel) or not text.strip()
        assert is_data or PAD in text or text.startswith(own), f"{widget.objectName()}: {text}"

    panel.sign.click()
    reader.wait_for(lambda: not panel.is_asking)
    qtbot.waitUntil(lambda: not spilled(panel))
    words = panel.words.text()
    assert f"Moderate suspicion {PAD}" in words
    assert f"Category {PAD}" in words
    assert QApplication.focusWidget() is None or not panel.isAncestorOf(QApplication.focusWidget())
