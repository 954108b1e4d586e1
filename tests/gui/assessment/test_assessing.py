"""The reader's own assessment: on the disk, before the program's answer, amended."""

from __future__ import annotations

import json

from PySide6.QtGui import QGuiApplication
import pytest

from busi_desktop.app.readings import REVEALED
from busi_desktop.domain.journal import subject_of
from tests.gui.assessment.conftest import Typist, entries, on_disk

pytestmark = [pytest.mark.gui, pytest.mark.model]


# --------------------------------------------------------------------------------- what is kept
def test_a_draft_is_on_the_disk_shortly_after_each_change(form):
    form.choose("shape", "o")
    form.saved()
    form.choose("margin", "c")
    form.saved()

    first, second = on_disk()
    assert (first.status, second.status) == ("draft", "draft")
    assert second.supersedes == first.assessment_id
    assert second.form.lesions[0].codes("shape") == ("oval",)
    form.reader.wait_for(lambda: form.panel.state.text().startswith("Draft saved"))


def test_a_form_comes_back_with_its_image_and_the_next_one_is_empty(form):
    form.choose("shape", "o")
    form.window.navigator.step_image(1)  # at once: nothing waits for a timer
    form.reader.wait_for(lambda: not form.panel.page.groups["shape"].codes)
    assert form.panel.form.is_empty  # neither the last answers nor any of the AI's
    form.reader.settle()
    assert form.panel.form.is_empty

    form.window.navigator.step_image(-1)
    form.reader.wait_for(lambda: form.panel.page.groups["shape"].codes == ("oval",))
    assert [made.status for made in on_disk()] == ["draft"]


def test_closing_the_window_at_once_loses_nothing(form):
    form.choose("shape", "r")

    form.window.close()

    assert on_disk()[-1].form.lesions[0].codes("shape") == ("round",)


def test_looking_at_a_form_records_nothing(form):
    form.window.navigator.step_image(1)
    form.reader.settle()
    form.window.assessing.save_draft()

    assert entries() == ()


def test_an_amendment_stands_behind_what_was_signed(form):
    form.signs("3")
    form.panel.amend.click()
    assert form.panel.page.groups["category"].codes == ("3",)
    form.choose("category", "44")
    form.saved()
    assert form.panel.give_up.isVisible()
    form.sign()
    form.saved()

    *_, signed, draft, amended = on_disk()
    assert [made.category for made in (signed, draft, amended)] == ["3", "4B", "4B"]
    assert [made.status for made in (signed, draft, amended)] == ["signed", "draft", "signed"]
    assert amended.supersedes == draft.assessment_id
    assert "4B" in form.signed_words


def test_an_amendment_that_is_given_up_leaves_what_was_signed(form):
    form.signs("3")
    form.panel.amend.click()
    form.choose("category", "5")
    form.saved()
    form.panel.give_up.click()
    form.saved()

    assert "3 Probably benign" in form.signed_words
    subject = subject_of(form.reader.workspace.frame.frame_id)
    assert form.reader.session.assessments.standing(subject).draft is None
    assert [made.category for made in on_disk()][-2:] == ["5", "3"]


# ---------------------------------------------------------------------------------- read first
def test_in_read_first_order_signing_the_form_shows_the_answer(form):
    form.window.actions_by_name["read_first"].trigger()
    workspace = form.reader.workspace
    assert workspace.result is None

    form.open()
    form.choose("shape", "o")
    form.saved()
    assert workspace.result is None  # a draft opens nothing

    form.signs("4")
    form.reader.wait_for(lambda: workspace.result is not None)
    assert form.window.result_panel.isVisibleTo(form.window.read_first.column)
    form.reader.wait_for(lambda: entries(REVEALED))
    assert entries()[-1].content["ai_seen_before"] is True  # it was there before the mode was on


def test_a_form_that_was_signed_unseen_says_so(window, reader, cases, qtbot):
    reader.session.set_reader("AK")
    reader.session.set_read_first(True)
    reader.open(*cases)
    hands = Typist(window, reader, qtbot)
    hands.open()
    hands.signs("4")

    assert on_disk()[-1].ai_seen_before is False
    assert "Given before the AI&#x27;s output was shown." in hands.signed_words


def test_one_readers_form_is_not_shown_to_another_and_opens_nothing_for_them(form):
    form.window.actions_by_name["read_first"].trigger()
    form.signs("5")
    assert form.reader.workspace.result is not None

    form.reader.session.set_reader("BL")

    form.reader.wait_for(lambda: form.panel.is_asking)
    assert form.panel.form.is_empty
    assert form.reader.workspace.result is None


# ------------------------------------------------------------------------------- where it shows
def test_the_copied_result_tells_the_assessment(form):
    form.choose("shape", "o")
    form.choose("category", "2")

    form.window.actions_by_name["copy"].trigger()

    text = QGuiApplication.clipboard().text()
    assert "BI-RADS US, 5th edition, draft of AK, not signed" in text
    assert "Shape: Oval" in text
    json.loads(text[text.index("\n{\n") :])  # the record still ends it


def test_the_program_never_names_a_category_by_itself(form):
    form.reader.settle()

    record = json.dumps([entry.content for entry in entries(REVEALED)])
    assert "BI-RADS" not in record
    assert form.panel.form.is_empty
