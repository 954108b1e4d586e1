"""From the key to the file: the report's dialog in the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
import pytest

from busi_desktop.app.settings import load_settings
from busi_desktop.ui.report.dialog import ReportDialog
from tests.gui.exporting.conftest import STEM, save_as, show  # noqa: F401 - fixtures
from tests.gui.report.poppler import text_of

pytestmark = pytest.mark.gui


@pytest.fixture
def dialog(window, show):  # noqa: F811
    show()
    return opened(window)


def opened(window) -> ReportDialog:
    window.actions_by_name["report"].trigger()
    dialog = window.exporting.report._dialog
    assert dialog.isVisible()
    return dialog


def click(qtbot, button) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def said(dialog, name: str) -> str:
    label = dialog.findChild(QLabel, name)
    return label.text() if label.isVisible() else ""


def test_what_the_reader_types_is_in_the_file(
    window,
    dialog,
    qtbot,
    save_as,  # noqa: F811
    tmp_path,
    program_home,
):
    suggested = save_as(tmp_path / "out")
    qtbot.keyClicks(dialog.words, "Oval mass, benign looking.")
    qtbot.keyClicks(dialog.site, "Clinic North")
    dialog.named.click()
    qtbot.keyClicks(dialog.name, "Typed Name")
    dialog.paper.setCurrentIndex(dialog.paper.findData("Letter"))

    with qtbot.waitSignal(window.session.controller.saved):
        click(qtbot, dialog.save_button)

    text = text_of(tmp_path / "out.pdf")  # the ending is put behind
    for word in ("Oval mass, benign looking.", "Clinic North", "Typed Name"):
        assert word in text
    assert STEM not in text
    assert suggested[0].startswith("report_")
    assert STEM not in suggested[0]
    assert window.exporting.report._dialog is None
    qtbot.waitUntil(lambda: load_settings(program_home).report_site == "Clinic North")
    assert load_settings(program_home).report_paper == "Letter"
    assert "Typed Name" not in (program_home / "settings.json").read_text()


def test_a_file_that_cannot_be_written_costs_no_word(
    window,
    dialog,
    qtbot,
    save_as,  # noqa: F811
    tmp_path,
):
    save_as(tmp_path / "none" / "out.pdf")
    qtbot.keyClicks(dialog.words, "Kept.")

    with qtbot.waitSignal(window.session.controller.write_failed):
        click(qtbot, dialog.save_button)

    assert dialog.isVisible()
    assert dialog.words.toPlainText() == "Kept."
    assert "Could not write out.pdf" in said(dialog, "report_trouble")
    assert dialog.save_button.isEnabled()
    assert not (tmp_path / "none").exists()
    dialog.reject()


def test_a_closed_dialog_keeps_its_words_for_the_frame(window, dialog, qtbot):
    qtbot.keyClicks(dialog.words, "Not yet saved.")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.exporting.report._dialog is None

    again = opened(window)

    assert again.words.toPlainText() == "Not yet saved."
    again.reject()


def test_the_preview_follows_what_is_typed(dialog, qtbot):
    preview = dialog.findChild(QLabel, "report_preview")
    dialog.show_preview()
    before = preview.pixmap().toImage()
    assert said(dialog, "report_pages").startswith("Pages: 1 · ")

    dialog.words.setPlainText("A line.\n" * 60)
    qtbot.waitUntil(lambda: preview.pixmap().height() > before.height())

    assert said(dialog, "report_pages").startswith("Pages: 2 · ")
    dialog.reject()


def test_patient_fields_are_off_until_asked_for(dialog):
    assert not dialog.named.isChecked()
    assert not dialog.name.isEnabled()
    assert dialog.report.patient is None

    dialog.named.click()

    assert dialog.name.isEnabled()
    assert dialog.report.patient is not None
    dialog.reject()


def test_every_field_has_a_name_and_is_reached_by_tab(dialog, qtbot):
    fields = (
        dialog.words,
        dialog.site,
        dialog.reader,
        dialog.paper,
        dialog.named,
        dialog.save_button,
    )

    seen = set()
    for _ in range(20):
        seen.add(dialog.focusWidget().objectName())
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)

    assert {field.objectName() for field in fields} <= seen
    assert all(f.accessibleName() or getattr(f, "text", lambda: "")() for f in fields)
    dialog.reject()


def test_there_is_no_report_of_an_answer_that_is_not_shown(window, show, workspace):  # noqa: F811
    show()
    workspace.set_result(None)

    assert not window.actions_by_name["report"].isEnabled()
    window.exporting.report.open()

    assert window.exporting.report._dialog is None


def test_the_reader_s_measurements_are_taken_along(window, show, monkeypatch):  # noqa: F811
    from tests.gui.report.conftest import CALIPER

    show()
    monkeypatch.setattr(window.session.measurements, "rows", lambda _subject: (CALIPER,))

    dialog = opened(window)

    assert dialog.report.measured == (CALIPER,)
    dialog.reject()
