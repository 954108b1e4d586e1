"""Overriding an abstention: asked for, recorded, marked for good, and taken back."""

from __future__ import annotations

import json

import numpy as np
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QRadioButton
import pytest

from busi_desktop.ui.probability_bars import ProbabilityBars
from busi_desktop.ui.wording import headline
from tests.gui.reading.conftest import entries_on_disk
from tests.gui.results import seen

pytestmark = [pytest.mark.gui, pytest.mark.model]


@pytest.fixture
def flat(tmp_path) -> str:
    """Return an image for which the program abstains: one gray level."""
    path = tmp_path / "flat.png"
    Image.fromarray(np.full((300, 400), 90, np.uint8)).save(path)
    return str(path)


def open_dialog(window, qtbot) -> QDialog:
    qtbot.mouseClick(
        window.result_panel.findChild(QPushButton, "override"), Qt.MouseButton.LeftButton
    )
    return window.findChild(QDialog, "override_dialog")


def override(window, reader, *, why: str = "teaching", words: str = "", initials: str = "AK"):
    dialog = open_dialog(window, reader.qtbot)
    dialog.findChild(QRadioButton, f"override_reason_{why}").click()
    reader.qtbot.keyClicks(dialog.findChild(QLineEdit, "override_words"), words)
    reader.qtbot.keyClicks(dialog.findChild(QLineEdit, "override_reader"), initials)
    with reader.qtbot.waitSignal(reader.session.overrides.changed):
        dialog.findChild(QPushButton, "override_accept").click()


def test_an_override_shows_the_numbers_with_a_mark_and_is_recorded(window, reader, flat):
    result = reader.open(flat)
    panel = window.result_panel
    assert not panel.findChild(ProbabilityBars).isVisible()
    assert seen(panel, "override_mark") is None

    override(window, reader, words="For the Thursday round")

    mark = "Overridden by the reader (AK): For teaching or research. For the Thursday round"
    assert seen(panel, "override_mark") == mark
    assert panel.findChild(ProbabilityBars).isVisible()
    assert seen(panel, "headline") == headline(result.prediction, overridden=True).replace(
        "\u202f", " "
    )
    assert seen(panel, "reasons")  # why it abstains stays to be read
    (entry,) = entries_on_disk()
    assert (entry.kind, entry.reader) == ("abstention.overridden", "AK")
    assert entry.content["abstained_for"] == list(result.prediction.suitability.reasons)
    assert entry.content["model"]["sha256"] == result.prediction.model_id.sha256


def test_what_is_copied_says_that_it_was_overridden(window, reader, flat):
    reader.open(flat)
    override(window, reader)

    window.actions_by_name["copy"].trigger()

    mime = QGuiApplication.clipboard().mimeData()
    record = json.loads(bytes(mime.data("application/json").data()))
    assert "Overridden by the reader (AK): For teaching or research" in mime.text()
    assert record["status"] == "abstained"
    assert record["override"]["reason"] == "For teaching or research"
    assert record["override"]["reader"] == "AK"


def test_an_override_holds_when_the_image_is_opened_again(window, reader, flat, start_session):
    reader.open(flat)
    override(window, reader)
    window.close()

    again = start_session()
    again.controller.open_paths([flat])
    reader.wait_for(lambda: again.workspace.result is not None and again.journal.is_loaded)

    assert again.overrides.of(again.workspace.result).reader == "AK"


def test_an_override_can_be_taken_back_and_both_stay_recorded(window, reader, flat):
    reader.open(flat)
    override(window, reader)

    with reader.qtbot.waitSignal(reader.session.overrides.changed):
        window.actions_by_name["take_back_override"].trigger()

    panel = window.result_panel
    assert seen(panel, "override_mark") is None
    assert seen(panel, "headline") == "No class is given for this frame."
    assert not panel.findChild(ProbabilityBars).isVisible()
    assert [entry.kind for entry in entries_on_disk()] == [
        "abstention.overridden",
        "abstention.restored",
    ]


def test_no_numbers_without_a_reason_and_a_name(window, reader, flat):
    reader.open(flat)
    dialog = open_dialog(window, reader.qtbot)
    show = dialog.findChild(QPushButton, "override_accept")
    assert not show.isEnabled()

    dialog.findChild(QRadioButton, "override_reason_other").click()
    reader.qtbot.keyClicks(dialog.findChild(QLineEdit, "override_reader"), "AK")
    assert not show.isEnabled()  # another reason, but which?
    reader.qtbot.keyClicks(dialog.findChild(QLineEdit, "override_words"), "Because")
    assert show.isEnabled()

    reader.qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert entries_on_disk() == ()
    assert seen(window.result_panel, "override_mark") is None


def test_a_frame_with_an_answer_offers_no_override(window, reader):
    reader.open_samples("benign.png")

    assert not window.result_panel.override_row.isVisible()
    assert not window.actions_by_name["override"].isEnabled()
    assert not window.actions_by_name["take_back_override"].isEnabled()
