"""The reader's own assessment: by keys alone, on the disk, before the program's answer, amended."""

from __future__ import annotations

from contextlib import closing
import json
from pathlib import Path
import shutil

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
import pytest

from busi_desktop.app.lexicons import load_lexicons, shipped_folder
from busi_desktop.app.readings import REVEALED
from busi_desktop.app.settings import home_folder
from busi_desktop.domain.annotation import SAVED as OUTLINED
from busi_desktop.domain.annotation import (
    Annotation,
    AnnotationStatus,
    Lesion,
    LesionLabel,
    Provenance,
)
from busi_desktop.domain.assessment import SAVED, Assessment, Form
from busi_desktop.domain.figure import Figure, FigureKind
from busi_desktop.domain.journal import Entry, subject_of
from busi_desktop.io.samples import samples_folder
from busi_desktop.review.journal import Journal
from busi_desktop.ui.main_window import MainWindow
from tests.assessed import assessment, lesion
from tests.builders import disc
from tests.gui.test_accessibility import controls, nameless

pytestmark = [pytest.mark.gui, pytest.mark.model]

KEY = Qt.Key
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def cases(tmp_path) -> list[str]:
    """Return two images whose names tell nothing: a malignant lesion and a benign one."""
    folder = tmp_path / "cases"
    folder.mkdir()
    named = {"case-1.png": "malignant.png", "case-2.png": "benign.png"}
    for name, sample in named.items():
        shutil.copy(samples_folder() / sample, folder / name)
    return [str(folder / name) for name in named]


@pytest.fixture
def form(window, reader, cases, qtbot) -> Typist:
    """Return the hands of a known reader, with the form open on the first image."""
    reader.session.set_reader("AK")
    reader.open(*cases)
    typist = Typist(window, reader, qtbot)
    typist.open()
    return typist


class Typist:
    """Fill the form in, and look at what comes of it."""

    def __init__(self, window: MainWindow, reader, qtbot) -> None:
        self.window = window
        self.reader = reader
        self.panel = window.assessing.panel
        self._qtbot = qtbot
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)

    def open(self) -> None:
        """Press the key of the form."""
        QTest.keyClick(self.window.viewer.main, KEY.Key_Q)
        self.reader.wait_for(self.panel.isVisible)

    def type(self, keys: str) -> None:
        """Press letters where the keyboard is; a blank is Tab."""
        for key in keys:
            focus = QApplication.focusWidget()
            if key == " ":
                QTest.keyClick(focus, KEY.Key_Tab)
            else:
                QTest.keyClick(focus, key)

    def go_to(self, group: str) -> None:
        self.panel.page.groups[group].take_focus()

    def choose(self, group: str, keys: str) -> None:
        """Answer a question by its keys."""
        self.go_to(group)
        self.type(keys)

    def sign(self) -> None:
        QTest.keyClick(self.window, KEY.Key_Return, CTRL_SHIFT)

    def saved(self) -> None:
        """Wait until everything is on the disk."""
        session = self.reader.session
        waiting = self.window.assessing.findChild(type(self.window.assessing._waiting))
        self.reader.wait_for(lambda: not waiting.isActive() and not session.journal.n_unsaved)

    @property
    def signed_words(self) -> str:
        return self.panel.words.text() if not self.panel.is_asking else ""

    def signs(self, category: str = "2") -> None:
        """Sign a form with a category."""
        self.choose("category", category)
        self.sign()
        self.saved()


def entries(kind: str = SAVED) -> tuple[Entry, ...]:
    path = Path(home_folder()) / "journal.sqlite"
    if not path.exists():
        return ()
    with closing(Journal.open(path)) as journal:
        assert journal.verify() == []
        return journal.entries(kind=kind)


def on_disk() -> list[Assessment]:
    return [Assessment.from_json(entry.content) for entry in entries()]


# ------------------------------------------------------------------------------------ filling in
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


# ------------------------------------------------------------------------------ sizes and lesions
def measure(form, *ends) -> Figure:
    figure = Figure(figure_id="f1", kind=FigureKind.CALIPER, points_xy=ends)
    frame = form.reader.workspace.frame
    form.reader.session.measurements.put(subject_of(frame.frame_id), figure)
    return figure


def offered(form) -> QMenu:
    form.panel.page.size_box.take.click()
    return form.window.findChild(QMenu, "measured_sizes")


def test_a_size_is_taken_from_a_calibrated_measurement_by_the_button_alone(window, reader, qtbot):
    reader.session.set_reader("AK")
    reader.open_samples("benign.dcm")
    form = Typist(window, reader, qtbot)
    form.open()
    measure(form, (100.0, 200.0), (300.0, 200.0))
    assert form.panel.page.size_box.sizes == (None, None, None)

    menu = offered(form)
    (action,) = menu.actions()
    action.trigger()
    menu.close()

    first = form.panel.page.size_box.sizes[0]
    assert f"{first.mm:g} mm" in action.text()
    assert (first.figure_id, first.calibration) == ("f1", "SequenceOfUltrasoundRegions")
    form.panel.page.size_box.lines[0].setFocus()
    form.type("\b" * 6 + "7,5")
    typed = form.panel.page.size_box.sizes[0]
    assert (typed.mm, typed.figure_id) == (7.5, None)
    form.signs("2")
    assert on_disk()[-1].form.lesions[0].sizes[0] == typed


def test_without_a_calibration_no_measurement_is_offered(form):
    measure(form, (10.0, 20.0), (60.0, 20.0))

    menu = offered(form)
    (action,) = menu.actions()

    assert not action.isEnabled()
    menu.close()


def test_several_lesions_are_linked_to_the_readers_own_outlines(form):
    frame = form.reader.workspace.frame
    shape = frame.pixels.shape[:2]
    lesions = tuple(
        Lesion.of_mask(
            disc(shape, center_rc=(60, 60 * place), radius=9.0),
            LesionLabel.UNSTATED,
            lesion_id=f"outline-{place}",
        )
        for place in (1, 2)
    )
    outlined = Annotation(
        annotation_id="a1",
        shape=shape,
        lesions=lesions,
        provenance=Provenance.READER,
        status=AnnotationStatus.DRAFT,
    )
    journal = form.reader.session.journal
    journal.record(subject_of(frame.frame_id), OUTLINED, outlined.to_json())
    form.saved()
    form.window.navigator.step_image(1)
    form.window.navigator.step_image(-1)
    form.reader.wait_for(form.panel.bar.outline.isVisible)

    form.choose("category", "2")
    form.panel.add.click()
    form.choose("category", "5")
    form.sign()
    form.saved()

    made = on_disk()[-1]
    assert [(one.lesion_id, one.category) for one in made.form.lesions] == [
        ("outline-1", "2"),
        ("outline-2", "5"),
    ]
    assert made.category == "5"
    assert "Lesion 2" in form.signed_words


def test_a_lesion_is_taken_out_again_and_answers_stay_with_theirs(form):
    form.choose("shape", "o")
    form.panel.add.click()
    form.choose("shape", "i")
    form.panel.bar.go_to(0)
    assert form.panel.page.groups["shape"].codes == ("oval",)

    form.panel.bar.remove.click()

    assert [one.codes("shape") for one in form.panel.form.lesions] == [("irregular",)]
    assert not form.panel.bar.isVisible()


# ------------------------------------------------------------------------------------- editions
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
