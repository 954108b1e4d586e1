"""Work that can't be saved in its place is saved in a copy, and goes on there."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
import pytest

from busi_desktop.app import journal_keeper
from busi_desktop.domain.worklist import PROJECT_SUBJECT, ProjectSettings
from busi_desktop.review.journal import Journal
from busi_desktop.review.projects import create

pytestmark = pytest.mark.gui


@pytest.fixture
def project(tmp_path) -> Path:
    path = tmp_path / "stick" / "Study.busi"
    path.parent.mkdir()
    create(path, ProjectSettings(readers=("AK",)), by="AK")
    return path


@pytest.fixture
def at_work(window, session, qtbot, project, monkeypatch):
    """A window with the project open, and a way to save a note in it."""
    monkeypatch.setattr(journal_keeper, "RETRY_MS", 50)
    session.set_reader("AK")
    with qtbot.waitSignal(session.project_changed):
        session.open_project(project)

    def note(text: str) -> None:
        session.journal.record(PROJECT_SUBJECT, "note.added", {"text": text})

    with qtbot.waitSignal(session.journal.recorded):
        note("one")
    return note


def choose(monkeypatch, path: Path | str) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def notes(path: Path) -> list[str]:
    with closing(Journal.open(path, must_exist=True)) as journal:
        assert journal.verify() == []
        return [entry.content["text"] for entry in journal.entries(kind="note.added")]


def test_a_copy_is_saved_on_request_and_the_work_stays_where_it_is(
    window, qtbot, at_work, project, tmp_path, monkeypatch
):
    choose(monkeypatch, tmp_path / "Copy")  # the suffix is added

    with qtbot.waitSignal(window.session.journal.copied):
        window.actions_by_name["save_work_copy"].trigger()

    assert notes(tmp_path / "Copy.busi") == ["one"]
    assert window.status.currentMessage() == "Copy saved: Copy.busi"
    assert window.session.project.path == project


def test_nothing_happens_where_the_reader_chooses_no_place(window, at_work, tmp_path, monkeypatch):
    choose(monkeypatch, "")

    window.actions_by_name["save_work_copy"].trigger()

    assert [file.name for file in tmp_path.iterdir() if file.suffix == ".busi"] == []


def test_when_the_stick_is_pulled_work_goes_on_in_a_copy(
    window, qtbot, at_work, project, tmp_path, monkeypatch
):
    project.parent.rename(tmp_path / "pocket")
    with qtbot.waitSignal(window.session.journal.failed):
        at_work("two")
    assert window.banner.troubles[0].error.message.endswith("its file isn't there any more.")
    assert "save a copy of your work" in window.banner.troubles[0].error.hint
    choose(monkeypatch, tmp_path / "Rescued.busi")

    with qtbot.waitSignal(window.session.project_changed):
        window.actions_by_name["save_work_copy"].trigger()
    with qtbot.waitSignal(window.session.journal.recorded):
        at_work("three")

    assert window.read_first.saved.text() != "Not saved"
    assert notes(tmp_path / "Rescued.busi") == ["one", "two", "three"]
    assert window.session.project.path == tmp_path / "Rescued.busi"
    assert "JOURNAL_GONE" not in {one.error.code for one in window.banner.troubles}
    assert notes(tmp_path / "pocket" / "Study.busi") == ["one"]


def test_a_copy_that_can_not_be_written_is_said(
    window, session, qtbot, at_work, tmp_path, monkeypatch
):
    choose(monkeypatch, tmp_path / "no such folder" / "Copy.busi")

    with qtbot.waitSignal(session.journal.not_copied):
        window.actions_by_name["save_work_copy"].trigger()

    assert "COPY_FAILED" in {one.error.code for one in window.banner.troubles}


def test_closing_with_unsaved_work_offers_a_copy_first(
    window, qtbot, at_work, project, tmp_path, monkeypatch
):
    project.parent.rename(tmp_path / "pocket")
    with qtbot.waitSignal(window.session.journal.failed):
        at_work("two")
    choose(monkeypatch, tmp_path / "Rescued.busi")
    asked = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        next(one for one in box.buttons() if one.text().startswith("Save a copy")).click()

    QTimer.singleShot(0, answer)
    with qtbot.waitSignal(window.session.project_changed):
        assert not window.close()

    assert asked == ["1 of your entries could not be saved."]
    assert notes(tmp_path / "Rescued.busi") == ["one", "two"]
    assert window.close()
