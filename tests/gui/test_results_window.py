"""The results window beside the main window: opened, followed, saved from."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
import pytest

from busi_desktop.io.samples import samples_folder

pytestmark = [pytest.mark.gui, pytest.mark.model]


@pytest.fixture
def clinic(tmp_path: Path) -> Path:
    """Return a folder with two samples and a damaged file."""
    folder = tmp_path / "clinic"
    folder.mkdir()
    for name in ("benign.dcm", "malignant.png"):
        (folder / name).write_bytes((samples_folder() / name).read_bytes())
    (folder / "broken.png").write_bytes(b"no picture")
    return folder


@pytest.fixture
def results(window, reader, session, clinic, ends):
    """Return the results window, opened by its key, after all files have been analyzed."""
    reader.open(clinic)
    reader.qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    made = window.results.window
    reader.qtbot.waitExposed(made)
    session.folder_run.start()
    reader.wait_for(lambda: ends)
    made.model.arrange()
    return made


def press(qtbot, parent, name: str) -> None:
    qtbot.mouseClick(parent.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def files(results) -> list[str]:
    return [row.name for row in results.model.shown]


def test_the_row_of_the_frame_shown_is_chosen_and_enter_turns_to_another(
    qtbot, results, reader, workspace
):
    assert results.table.chosen_keys() == [(workspace.selection.entry_id, 0)]
    qtbot.keyClick(results.table, Qt.Key.Key_End)

    qtbot.keyClick(results.table, Qt.Key.Key_Return)
    reader.settle()

    assert workspace.entry(workspace.selection.entry_id).ref.stem == "malignant"


def test_failures_are_listed_from_the_status_line_and_retried(
    window, results, ends, clinic, reader
):
    button = window.status.findChild(QPushButton, "show_failures")
    assert button.text() == "1 failed…"
    press(reader.qtbot, window.status, "show_failures")
    assert files(results) == ["broken.png"]
    (clinic / "broken.png").write_bytes((samples_folder() / "cyst.png").read_bytes())

    press(reader.qtbot, results, "run_retry")
    reader.wait_for(lambda: len(ends) == 2)
    results.model.arrange()

    assert files(results) == []
    assert not button.isVisible()
    assert not results.findChild(QPushButton, "run_retry").isVisible()


def test_results_are_saved_from_the_window_and_the_end_is_told(
    window, results, ends, reader, clinic, monkeypatch
):
    target = clinic.parent / "out"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(target))

    press(reader.qtbot, results, "save_results")
    reader.wait_for(lambda: len(ends) == 2)

    assert (target / "results.csv").exists()
    words = "2 frames analyzed, 1 failed, saved to out"
    assert window.status.currentMessage() == words
    assert results.findChild(QLabel, "run_words").text() == words


def test_the_table_is_saved_as_it_is_seen(results, reader, tmp_path, monkeypatch):
    target = tmp_path / "table.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    results._words.setText("malignant")

    press(reader.qtbot, results, "save_table")
    reader.wait_for(target.exists)

    (row,) = csv.DictReader(io.StringIO(target.read_text("utf-8-sig")))
    assert row["file"] == "clinic/malignant.png"
    assert float(row["malignancy"]) == results.model.row_at(0).facts.malignancy


def test_a_run_is_paused_and_goes_on_from_the_window(window, results, session, ends, reader):
    session.controller.close_all()
    reader.open_samples("cyst.png", "benign.png")
    press(reader.qtbot, results, "run_start")

    press(reader.qtbot, results, "run_pause")
    words = results.findChild(QLabel, "run_words")
    reader.wait_for(lambda: "Paused" in words.text())
    assert window.status.findChild(QPushButton, "pause_run").text() == "Go on"
    press(reader.qtbot, window.status, "pause_run")
    reader.wait_for(lambda: len(ends) == 2)

    assert all(entry.summaries for entry in session.workspace.entries)


def test_hidden_columns_are_kept_and_the_window_closes_with_the_main_one(window, results, session):
    results.table._show_column(results.table._place_of("set"), False)

    window.close()

    assert not results.isVisible()
    assert session.settings.hidden_columns == ("set",)
