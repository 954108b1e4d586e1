"""The form filled in by keys alone, and what it tells meanwhile."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
import pytest

from busi_desktop.ui.assessment.page import FormPage
from tests.gui.assessment.conftest import KEY, Typist, entries, on_disk
from tests.gui.test_accessibility import controls, nameless

pytestmark = [pytest.mark.gui, pytest.mark.model]


def test_a_form_is_filled_in_and_signed_without_a_mouse(form):
    form.type("h m l")  # composition, finding, side
    form.type("\t10 4.5")
    form.choose("shape", "i")
    form.choose("orientation", "n")
    form.choose("margin", "as")
    form.choose("category", "44")
    form.sign()
    form.saved()

    made = on_disk()[-1]
    (lesion,) = made.form.lesions
    assert [answer.codes for answer in made.form.general] == [("heterogeneous",)]
    assert lesion.codes("kind") == ("mass",)
    assert lesion.codes("side") == ("left",)
    assert (lesion.clock, lesion.nipple_mm) == (10, 45.0)
    assert lesion.codes("margin") == ("angular", "spiculated")
    assert made.category == "4B"
    assert made.status == "signed"
    assert entries()[-1].reader == "AK"
    assert "Margin: Angular, Spiculated" in form.signed_words
    assert "signed by AK" in form.signed_words


def test_letters_go_to_the_question_and_not_to_the_windows_commands(form):
    """O, R and I are keys of the window, too."""
    fired = []
    for action in form.window.actions_by_name.values():
        keys = {key.toString() for key in action.shortcuts()}
        if keys & {"O", "R", "I"}:
            action.triggered.connect(lambda: fired.append(1))

    form.choose("shape", "ori")
    assert fired == []
    assert form.panel.page.groups["shape"].codes == ("irregular",)

    form.type("l")  # would open the second view
    assert not form.window.viewer.second.isVisible()
    assert form.panel.page.groups["shape"].codes == ("irregular",)

    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Escape)
    form.type("o")
    assert fired == [1]


def test_the_same_key_takes_a_term_away_and_delete_empties_a_question(form):
    form.choose("shape", "oo")
    assert form.panel.page.groups["shape"].codes == ()

    form.choose("margin", "ias")
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Delete)

    assert form.panel.page.groups["margin"].codes == ()


def test_arrows_go_through_the_terms_and_a_blank_chooses(form):
    form.go_to("echo")
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget(), KEY.Key_Right)
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Space)

    assert form.panel.page.groups["echo"].codes == ("hypoechoic",)


def test_tab_goes_from_question_to_question_and_reaches_all_that_is_seen(form):
    form.choose("kind", "m")
    form.go_to("composition")
    page = form.panel.page
    stops, seen = [], set()
    while QApplication.focusWidget() not in seen:
        focus = QApplication.focusWidget()
        seen.add(focus)
        if page.isAncestorOf(focus):
            stops.append(focus.objectName())
        QTest.keyClick(focus, KEY.Key_Tab)

    order = [code for code in page.lexicon.report_order if code in page.groups]
    asked = [code for code in order if not page.groups[code].isHidden()]
    reached = [name for name in stops if name.startswith("term_")]
    assert len(reached) == len(asked)
    assert all(name.startswith(f"term_{code}_") for name, code in zip(reached, asked, strict=True))
    assert {"clock", "nipple", "size_1", "size_3", "size_from_measurement"} <= set(stops)
    assert stops[-1] == "assessment_note"


def test_what_has_the_keyboard_is_in_view(form):
    form.go_to("recommendation")
    focus = QApplication.focusWidget()

    assert not focus.visibleRegion().isEmpty()
    assert focus.visibleRegion().boundingRect().height() == focus.height()


def test_every_control_has_a_name_and_a_tooltip(form):
    assert not nameless(form.panel)
    shown = [widget for widget in controls(form.panel) if widget.isVisible()]
    assert len(shown) > 50
    assert not [widget.objectName() for widget in shown if not widget.toolTip()]
    assert not [widget for widget in shown if not widget.objectName()]


def test_questions_that_the_finding_does_not_raise_go_away_unless_answered(form):
    page = form.panel.page
    form.choose("shape", "o")
    form.choose("kind", "c")

    assert page.groups["margin"].isHidden()
    assert page.groups["special"].isHidden()
    assert not page.groups["shape"].isHidden()  # answered: it doesn't vanish
    assert not page.groups["calcifications"].isHidden()
    assert "describe a mass" in form.panel.doubts.text()


def test_contradictions_are_told_and_block_nothing(form):
    form.choose("margin", "cs")
    assert form.panel.doubts.isVisible()
    assert "circumscribed" in form.panel.doubts.text()

    form.signs("5")

    assert on_disk()[-1].category == "5"
    assert on_disk()[-1].form.lesions[0].codes("margin") == ("circumscribed", "spiculated")


def test_signing_without_a_category_goes_to_the_question(form):
    form.choose("shape", "o")
    form.sign()

    assert form.panel.is_asking
    assert QApplication.focusWidget().objectName().startswith("term_category")
    assert not form.panel.sign.isEnabled()
    assert form.panel.sign.toolTip() == "Choose a category."


def test_initials_are_asked_for_before_anything_is_recorded(window, reader, cases, qtbot):
    reader.open(*cases)
    hands = Typist(window, reader, qtbot)
    hands.open()
    assert QApplication.focusWidget() is hands.panel.reader
    assert not hands.panel.area.isEnabled()

    QTest.keyClicks(hands.panel.reader, "BL")
    QTest.keyClick(hands.panel.reader, KEY.Key_Return)
    hands.signs("2")

    assert [entry.reader for entry in entries()] == ["BL"]
    assert reader.session.settings.reader == "BL"


@pytest.mark.parametrize("n_steps", [0, 3, 1000])
def test_the_form_is_whole_however_much_of_it_was_made_ahead(window, reader, cases, qtbot, n_steps):
    steps = window.assessing.ahead()
    for _ in range(n_steps):
        next(steps, None)
    ahead = window.assessing.panel.findChildren(FormPage)
    reader.session.set_reader("AK")
    reader.open(*cases)
    typist = Typist(window, reader, qtbot)
    typist.open()

    page = typist.panel.page
    assert [*page.groups] == [group.code for group in page.lexicon.groups]
    assert all(group.isVisibleTo(page) for group in page.groups.values())
    assert window.assessing.panel.findChildren(FormPage) == (ahead or [page])
    next(iter(page.groups.values())).buttons[0].click()
    assert not typist.panel.form.is_empty
    assert next(steps, None) is None
