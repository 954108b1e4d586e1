"""Editions of the lexicon: chosen for new forms, kept with old ones."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from busi_desktop.app.lexicons import load_lexicons, shipped_folder
from busi_desktop.app.settings import home_folder
from busi_desktop.domain.assessment import SAVED, Form
from busi_desktop.domain.journal import subject_of
from tests.assessed import assessment, lesion
from tests.gui.assessment.conftest import Typist, entries, on_disk

pytestmark = [pytest.mark.gui, pytest.mark.model]


def choose_edition(form, lexicon_id: str) -> None:
    box = form.panel.edition
    box.setCurrentIndex(box.findData(lexicon_id))
    box.activated.emit(box.currentIndex())


def test_an_edition_is_chosen_for_new_forms_and_kept(form):
    choose_edition(form, "birads_us_2025")
    assert "glandular" in form.panel.page.groups
    form.choose("kind", "l")
    assert not form.panel.edition.isEnabled()  # what was begun keeps its edition
    form.signs("4")

    assert on_disk()[-1].form.lexicon.lexicon_id == "birads_us_2025"
    assert on_disk()[-1].form.lesions[0].codes("kind") == ("non_mass",)
    form.window.navigator.step_image(1)
    form.reader.wait_for(lambda: form.panel.is_asking)
    assert form.panel.page.lexicon.lexicon_id == "birads_us_2025"


def test_a_form_of_another_edition_is_shown_and_amended_with_its_own(form):
    form.choose("shape", "o")
    form.signs("2")
    form.window.navigator.step_image(1)
    form.reader.wait_for(lambda: form.panel.is_asking)
    choose_edition(form, "birads_us_2025")

    form.window.navigator.step_image(-1)
    form.reader.wait_for(lambda: form.signed_words)
    assert "5th edition" in form.signed_words
    form.panel.amend.click()

    assert form.panel.page.lexicon.lexicon_id == "birads_us_2013"


def test_a_form_whose_lexicon_is_gone_tells_its_words_and_is_never_migrated(
    window, reader, cases, qtbot
):
    home = Path(home_folder())
    own = home / "lexicon" / "ours.json"
    own.parent.mkdir()
    # The session has started: it knows nothing of this file.
    data = json.loads((shipped_folder() / "birads_us_2013.json").read_text())
    own.write_text(json.dumps(data | {"id": "ours", "edition": "Ours"}))
    reader.session.set_reader("AK")
    reader.open(*cases)
    frame = reader.workspace.frame
    lexicon = load_lexicons(home).of("ours")
    form_of_ours = assessment(Form(lexicon=lexicon.ref, lesions=(lesion("3", shape="oval"),)))
    reader.session.journal.record(subject_of(frame.frame_id), SAVED, form_of_ours.to_json())
    hands = Typist(window, reader, qtbot)
    hands.saved()
    hands.open()
    assert "Ours, signed by AK" in hands.signed_words
    assert "Shape: Oval" in hands.signed_words

    hands.panel.amend.click()

    assert hands.panel.form.is_empty
    assert "Ours" in hands.panel.state.text()
    assert len(entries()) == 1
