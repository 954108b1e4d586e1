"""Read-first mode: nothing of the answer before the reader's own, and both kept in order."""

from __future__ import annotations

from contextlib import closing
import sqlite3

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QMessageBox
import pytest

from busi_desktop.app.settings import home_folder, load_settings
from busi_desktop.domain.journal import subject_of
from busi_desktop.review.journal import Journal
from busi_desktop.ui import wording
from busi_desktop.ui.commands import COMMANDS
from busi_desktop.ui.commands.command import RESULT_SHOWN
from busi_desktop.ui.layers import LAYERS, LESION
from tests.gui.looking import count_orange
from tests.gui.reading.conftest import entries_on_disk
from tests.gui.reading.seeing import all_texts

pytestmark = [pytest.mark.gui, pytest.mark.model]

LESION_SUSPICIOUS_SURE = "SI"
NO_LESION_UNSURE = "OW"


@pytest.fixture
def blind(window, hands, reader):
    """Return the window in read-first mode, its reader known."""
    hands.toggle_read_first()
    reader.session.set_reader("AK")
    return window


def analyzed(reader):
    reader.wait_for(lambda: reader.workspace.answer is not None and not reader.workspace.busy)
    return reader.workspace.answer


def lock(hands, reader, letters=LESION_SUSPICIOUS_SURE):
    hands.press(letters)
    hands.lock()
    assert reader.session.journal.n_unsaved
    reader.wait_for(lambda: not reader.session.journal.n_unsaved)


def said(window, name: str) -> str:
    return window.findChild(QLabel, name).text().replace("\u202f", " ")


# ------------------------------------------------------------------------------- what is hidden
def test_nothing_that_the_window_says_depends_on_the_answer_before_the_lock(blind, reader, cases):
    """Two images of one size with opposite answers: the window must say the same of both."""
    reader.open(*cases)
    benign = analyzed(reader)
    blind.navigator.step_image(1)
    malignant = analyzed(reader)
    of_malignant = all_texts()
    blind.navigator.step_image(-1)
    analyzed(reader)
    of_benign = all_texts()

    assert {benign.prediction.label, malignant.prediction.label} == {"benign", "malignant"}
    # Recently used names and the title aside, which are there without any answer, too.
    assert {text for text in of_benign ^ of_malignant if "case-" not in text} == set()
    for answer in (benign, malignant):
        prediction = answer.prediction
        forbidden = [
            wording.headline(prediction),
            wording.set_sentence(prediction),
            wording.malignancy_sentence(prediction),
            f"{prediction.label} {wording.percent(max(prediction.probabilities))}",
            *(wording.area_text(lesion) for lesion in answer.lesions),
            *(wording.size_text(lesion) for lesion in answer.lesions),
        ]
        for text in of_benign | of_malignant:
            assert not [words for words in forbidden if words in text]


def test_the_scan_finds_the_answer_once_it_is_shown(window, reader, cases):
    """The twin of the test above: without read-first mode the texts do differ."""
    answer = reader.open(*cases)

    texts = all_texts()

    assert wording.headline(answer.prediction) in texts
    assert any("benign 9" in text for text in texts)


def test_no_layer_draws_anything_before_the_lock(blind, reader, hands, cases):
    reader.open(*cases)
    analyzed(reader)
    before = blind.viewer.main.grab().toImage()

    for kind in LAYERS[1:]:
        if not blind.layers[kind.name].visible:
            blind.layers.toggle(kind.name)

    assert blind.viewer.main.grab().toImage() == before
    assert count_orange(blind) == 0
    lock(hands, reader)
    assert blind.layers.is_drawn(LESION)
    assert count_orange(blind) > 100


def test_neither_copy_nor_save_gives_the_answer_away(blind, reader, cases):
    reader.open(*cases)
    analyzed(reader)
    QGuiApplication.clipboard().setText("as before")

    blind.result_panel.copy()

    assert QGuiApplication.clipboard().text() == "as before"
    assert reader.workspace.stale  # what saves or prints a result asks that
    needing = [command.name for command in COMMANDS if command.needs == RESULT_SHOWN]
    assert "copy" in needing
    assert not [name for name in needing if blind.actions_by_name[name].isEnabled()]


def test_analyzing_all_files_counts_and_names_no_answers(blind, reader, cases):
    reader.open(*cases)
    analyzed(reader)

    with reader.qtbot.waitSignal(reader.session.folder_run.ended) as ended:
        blind.actions_by_name["analyze_all"].trigger()

    assert ended.args[0].abstained == 0
    names = [blind.files.model().index(row, 0) for row in range(2)]
    heard = [index.data(Qt.ItemDataRole.AccessibleTextRole) for index in names]
    assert heard == [f"case-{n}.png, analyzed; read it first" for n in (1, 2)]


def test_moving_a_control_while_blind_is_taken_over_at_the_reveal(blind, reader, hands, cases):
    reader.open(*cases)
    analyzed(reader)
    blind.segmentation.step_threshold(5)
    reader.wait_for(lambda: not reader.workspace.busy)

    lock(hands, reader)

    reader.settle()
    assert reader.workspace.result.mask.params == reader.workspace.params


# ------------------------------------------------------------------------------- what is recorded
def test_with_keys_alone_both_opinions_are_recorded_in_order(window, reader, hands, cases):
    reader.open(*cases)
    hands.toggle_read_first()
    hands.press("N")
    hands.press("G")
    hands.press("D")
    hands.sign("AK")

    with reader.qtbot.waitSignals([reader.session.journal.recorded] * 2):
        hands.lock()

    first, second = entries_on_disk()
    result = reader.workspace.result
    assert (first.kind, second.kind) == ("reading.locked", "ai.revealed")
    assert first.recorded_at < second.recorded_at
    assert (first.reader, second.reader) == ("AK", "AK")
    assert first.subject == second.subject == subject_of(result.frame.frame_id)
    assert dict(first.content) == {
        "finding": "lesion",
        "impression": "malignant",
        "confidence": "medium",
        "note": "",
        "ai_seen_before": True,  # the image was opened before read-first mode was switched on
    }
    assert second.content["model"]["sha256"] == result.prediction.model_id.sha256
    assert second.content["label"] == result.prediction.label
    assert "case-1" not in str(dict(second.content))
    assert said(window, "reading_own") == "Lesion, malignant\nmedium confidence"
    assert said(window, "reading_programs").startswith("Very likely benign")
    assert said(window, "reading_agreement") == "You and the program disagree."
    assert window.findChild(QLabel, "reading_seen").isVisible()
    assert said(window, "journal_state").startswith("Saved ")


def test_the_answer_waits_until_the_opinion_is_on_the_disk(
    blind, reader, hands, cases, monkeypatch
):
    monkeypatch.setattr("busi_desktop.review.place.BUSY_TIMEOUT_S", 0.02)
    monkeypatch.setattr("busi_desktop.app.journal_keeper.RETRY_MS", 20)
    reader.open(*cases)
    analyzed(reader)
    path = home_folder() / "journal.sqlite"
    Journal.open(path).close()
    journal = reader.session.journal
    with closing(sqlite3.connect(path, isolation_level=None)) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        hands.press(LESION_SUSPICIOUS_SURE)
        with reader.qtbot.waitSignal(journal.failed):
            hands.lock()

        assert reader.workspace.result is None
        assert said(blind, "journal_state") == "Not saved"
        assert [trouble.error.code for trouble in blind.banner.troubles] == ["JOURNAL_LOCKED"]
        answers = iter(["Keep the window open", "Close and lose them"])
        monkeypatch.setattr(QMessageBox, "exec", lambda box: click(box, next(answers)))
        assert not blind.read_first.may_close()
        assert blind.read_first.may_close()
        holder.execute("ROLLBACK")

    reader.wait_for(lambda: reader.workspace.result is not None)
    assert said(blind, "journal_state").startswith("Saved ")
    assert blind.banner.troubles == ()
    assert blind.read_first.may_close()


def click(box: QMessageBox, text: str) -> None:
    next(button for button in box.buttons() if button.text() == text).click()


def test_an_amendment_stands_beside_the_first_opinion(blind, reader, hands, cases):
    reader.open(*cases)
    analyzed(reader)
    lock(hands, reader)
    blind.actions_by_name["amend_reading"].trigger()
    form = blind.read_first.column.form
    assert form.impression.value == "suspicious"

    lock(hands, reader, "B")

    kinds = [entry.kind for entry in entries_on_disk()]
    assert kinds == ["reading.locked", "ai.revealed", "reading.amended"]
    assert said(blind, "reading_own").startswith("Lesion, suspicious")
    assert said(blind, "reading_amended") == "Amended: Lesion, benign, high confidence"
    assert said(blind, "reading_agreement") == "You and the program agree."


def test_what_is_missing_gets_the_keyboard_instead_of_a_lock(blind, reader, hands, cases):
    reader.open(*cases)
    analyzed(reader)
    form = blind.read_first.column.form

    hands.press("N")
    hands.lock()

    assert said(blind, "reading_missing") == "Choose an impression."
    assert form.impression.isAncestorOf(blind.focusWidget())
    assert reader.workspace.result is None
    assert entries_on_disk() == ()


def test_no_lesion_needs_no_impression(blind, reader, hands, cases):
    reader.open(*cases)
    analyzed(reader)

    hands.press("B")
    lock(hands, reader, NO_LESION_UNSURE)

    content = entries_on_disk()[0].content
    assert (content["finding"], content["impression"]) == ("no_lesion", None)
    assert said(blind, "reading_agreement") == "You and the program disagree."


# --------------------------------------------------------------------------- what comes later
def test_a_locked_image_opens_revealed_the_next_one_blind_also_after_a_restart(
    blind, reader, hands, cases, start_session
):
    reader.open(*cases)
    analyzed(reader)
    lock(hands, reader)
    blind.navigator.step_image(1)
    analyzed(reader)
    assert reader.workspace.result is None
    blind.navigator.step_image(-1)
    assert reader.workspace.result is not None
    blind.close()

    again = start_session()
    again.controller.open_paths(cases)
    reader.wait_for(lambda: again.workspace.result is not None)
    again.controller.show(again.workspace.entries[1].entry_id)
    reader.wait_for(lambda: again.workspace.answer is not None)

    assert load_settings(home_folder()).read_first
    assert again.workspace.result is None


def test_one_readers_lock_opens_nothing_for_another(blind, reader, hands, cases):
    reader.open(*cases)
    analyzed(reader)
    lock(hands, reader)

    reader.session.set_reader("BL")

    assert reader.workspace.result is None
    assert blind.read_first.column.is_asking
    lock(hands, reader, NO_LESION_UNSURE)
    assert reader.workspace.result is not None
    assert [entry.reader for entry in entries_on_disk() if entry.kind == "reading.locked"] == [
        "AK",
        "BL",
    ]


def test_a_reader_who_comes_back_loses_no_second_opinion(blind, reader, hands, cases):
    reader.open(*cases)
    analyzed(reader)
    lock(hands, reader)
    reader.session.set_reader("BL")

    hands.sign("AK")
    lock(hands, reader, NO_LESION_UNSURE)

    own = [entry for entry in entries_on_disk() if entry.kind.startswith("reading.")]
    assert [(e.kind, e.reader, e.content["finding"]) for e in own] == [
        ("reading.locked", "AK", "lesion"),
        ("reading.amended", "AK", "no_lesion"),
    ]
    assert reader.workspace.result is not None


def test_leaving_the_mode_shows_the_answer_and_a_later_lock_says_so(blind, reader, hands, cases):
    reader.open(*cases)
    analyzed(reader)
    hands.toggle_read_first()
    assert reader.workspace.result is not None
    assert not blind.read_first.column.is_asking

    hands.toggle_read_first()
    assert reader.workspace.result is None
    lock(hands, reader)

    assert entries_on_disk()[0].content["ai_seen_before"] is True


def test_an_opinion_given_blind_says_so(blind, reader, hands, cases):
    reader.open(*cases)
    analyzed(reader)

    lock(hands, reader)

    assert entries_on_disk()[0].content["ai_seen_before"] is False
    assert not blind.findChild(QLabel, "reading_seen").isVisible()


def test_each_frame_begins_with_an_empty_form(blind, reader, hands, cases):
    reader.open(*cases)
    analyzed(reader)
    hands.press(LESION_SUSPICIOUS_SURE)

    blind.navigator.step_image(1)
    analyzed(reader)

    form = blind.read_first.column.form
    assert (form.finding.value, form.impression.value, form.confidence.value) == (None, None, None)
    assert form.reader.text() == "AK"


def test_the_form_comes_before_the_outlines_of_the_last_image_and_before_nothing_else(
    blind, reader, hands, cases
):
    reader.open(*cases)
    analyzed(reader)
    docks = {one.objectName(): one for one in blind.docks.all}

    def is_front(name: str) -> bool:
        return not docks[f"dock_{name}"].visibleRegion().isEmpty()

    for step, other, front in ((1, "outline", "result"), (-1, "assessment", "assessment")):
        docks[f"dock_{other}"].raise_()
        reader.wait_for(lambda other=other: is_front(other))
        blind.navigator.step_image(step)
        analyzed(reader)
        reader.wait_for(lambda front=front: is_front(front))


def test_the_second_view_hides_the_answer_of_what_is_not_read(blind, reader, hands, cases):
    from busi_desktop.app.beside import BesideController

    beside = BesideController(reader.workspace, reader.session.controller, reader.session)
    reader.open(*cases)
    analyzed(reader)

    beside.show(reader.workspace.selection)
    assert beside.beside.frame is not None
    assert beside.beside.result is None

    lock(hands, reader)
    assert beside.beside.result is not None
