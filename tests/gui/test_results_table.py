"""The results window alone: a table that sorts and filters, plots, and what is copied."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QComboBox, QLabel
import pytest

from busi_desktop.app.answers import FileSeen, FrameSummary
from busi_desktop.app.frame_facts import facts_of
from busi_desktop.domain.segmentation import SegmentationParams
from busi_desktop.errors import UserError
from busi_desktop.io.discover import SourceRef
from busi_desktop.ui.results.columns import make_columns
from busi_desktop.ui.results.rows import RowStatus
from busi_desktop.ui.results.window import ResultsWindow
from busi_desktop.ui.theme import LESION
from tests.builders import make_frame, make_geometry, make_result, make_spacing, rectangle

pytestmark = pytest.mark.gui

SHAPE = (240, 320)
MASK = rectangle(SHAPE, rows=(60, 180), cols=(80, 240))
CHANCES = {"benign.dcm": 0.02, "cine.tif": 0.6, "malignant.png": 0.95, "normal.png": 0.3}
"""Chance of malignancy of each file's first frame; what has none is no name here."""

NAMES = ("benign.dcm", "broken.png", "cine.tif", "dark.png", "malignant.png", "normal.png")
BROKEN = UserError("The file is not an image.", hint="Use another.", code="NOT_AN_IMAGE")


def summary_of(entry_id: int, name: str, number: int = 0) -> FrameSummary:
    """Return what an analysis of one of the files would leave."""
    geometry = make_geometry(SHAPE, make_spacing(0.1) if name == "benign.dcm" else None)
    mask = np.zeros_like(MASK) if name in {"dark.png", "normal.png"} else MASK
    facts = facts_of(make_result(make_frame(SHAPE, geometry=geometry), mask=mask))
    if name == "dark.png":
        facts = replace(
            facts, probabilities=None, malignancy=None, prediction_set=(), reasons=("too_dark",)
        )
        return FrameSummary(
            entry_id=entry_id, frame_number=number, label=None, probability=0.9, facts=facts
        )
    share = CHANCES[name] - 0.1 * number
    facts = replace(facts, malignancy=share, probabilities=(0.9 * (1 - share), 0.9 * share, 0.1))
    label = "malignant" if share > 0.5 else "benign"
    return FrameSummary(
        entry_id=entry_id, frame_number=number, label=label, probability=0.9, facts=facts
    )


@pytest.fixture
def filled(workspace):
    """Fill the list: a calibrated still, a damaged file, a cine of two frames, and more."""
    refs = [SourceRef(label=f"clinic/{name}", stem=name, path=Path(name)) for name in NAMES]
    for entry, name in zip(workspace.add_entries(refs), NAMES, strict=True):
        if name == "broken.png":
            workspace.update_entry(entry.with_error(BROKEN))
            continue
        n_frames = 2 if name == "cine.tif" else 1
        picture = np.full((72, 96), 90, np.uint8)
        seen = entry.with_file(
            FileSeen(entry_id=entry.entry_id, n_frames=n_frames, thumbnail=picture)
        )
        for number in range(n_frames):
            seen = seen.with_summary(summary_of(entry.entry_id, name, number))
        workspace.update_entry(seen)
    workspace.set_params(SegmentationParams())
    return workspace


@pytest.fixture
def results(qtbot, session, filled):
    made = ResultsWindow(session, ("Esc",))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def column_of(results, name: str) -> int:
    return [column.name for column in results.model.columns].index(name)


def texts(results, name: str) -> list[str]:
    """Return what stands in a column, from the top."""
    place = column_of(results, name)
    return [results.model.index(row, place).data() for row in range(results.model.rowCount())]


def click_header(qtbot, results, name: str) -> None:
    header = results.table.horizontalHeader()
    place = column_of(results, name)
    x = header.sectionViewportPosition(place) + header.sectionSize(place) // 2
    qtbot.mouseClick(
        header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, header.height() // 2)
    )


def numbers(shown: list[str]) -> list[float]:
    return [float(text.strip("<>% \u202f")) for text in shown if text]


def test_every_frame_of_every_file_has_a_row_that_says_how_it_went(results):
    names = texts(results, "file")
    states = dict(zip(names, texts(results, "status"), strict=True))

    assert names == sorted([*NAMES, "cine.tif"])
    assert texts(results, "frame")[2:4] == ["1 of 2", "2 of 2"]
    assert states["benign.dcm"] == "Analyzed"
    assert states["dark.png"].startswith("No class given: ")
    assert states["broken.png"] == "Failed: The file is not an image."
    assert texts(results, "class")[names.index("dark.png")] == ""
    assert texts(results, "malignancy")[names.index("dark.png")] == ""
    assert texts(results, "long_axis")[names.index("benign.dcm")].endswith(" mm")
    assert texts(results, "long_axis")[names.index("malignant.png")].endswith(" px")
    summary = results.findChild(QLabel, "results_summary").text()
    assert summary == "7 frames: 5 analyzed, 1 failed, 1 no class given"


def test_a_click_on_a_title_sorts_and_rows_without_the_number_stand_last(qtbot, results):
    click_header(qtbot, results, "malignancy")
    rising = texts(results, "malignancy")
    click_header(qtbot, results, "malignancy")
    falling = texts(results, "malignancy")
    click_header(qtbot, results, "malignancy")

    assert numbers(rising) == [2, 30, 50, 60, 95]
    assert numbers(falling) == [95, 60, 50, 30, 2]
    assert rising[-2:] == falling[-2:] == ["", ""]
    assert texts(results, "file")[0] == "benign.dcm"  # the list's own order again


def test_words_and_status_leave_the_rows_that_fit(qtbot, results):
    qtbot.keyClick(results, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert results.focusWidget() is results._words
    qtbot.keyClicks(results._words, "CINE mal")

    assert texts(results, "file") == ["cine.tif"]
    assert texts(results, "class") == ["Malignant"]
    results._words.clear()
    qtbot.keyClick(results._statuses, Qt.Key.Key_End)
    assert texts(results, "file") == ["broken.png"]
    assert results._statuses.currentText() == "Failed (1)"


def test_statuses_keep_their_room_in_a_narrow_window_when_counts_grow(qtbot, results):
    box = results.findChild(QComboBox, "results_status")
    results.resize(results.minimumSizeHint())
    before = box.sizeHint().width()
    for place in range(box.count()):
        box.setItemText(place, f"{box.itemText(place)}0000")
    qtbot.waitUntil(lambda: before < box.sizeHint().width() <= box.width())

    results.resize(results.minimumSizeHint())

    assert box.width() >= box.sizeHint().width()


def test_what_is_chosen_stays_chosen_when_rows_move(qtbot, results):
    key = results.model.row_at(texts(results, "file").index("normal.png")).key
    results.table.choose([key])

    click_header(qtbot, results, "malignancy")
    results._words.setText("n")
    results._words.clear()

    assert results.table.chosen_keys() == [key]


def test_a_frame_that_is_analyzed_later_takes_its_place(qtbot, results, filled):
    click_header(qtbot, results, "malignancy")
    entry = next(e for e in filled.entries if e.ref.stem == "broken.png")

    filled.update_entry(entry.with_summary(summary_of(entry.entry_id, "malignant.png")))

    place = results.model.place_of((entry.entry_id, 0))
    assert results.model.index(place, column_of(results, "status")).data() == "Analyzed"
    qtbot.waitUntil(lambda: numbers(texts(results, "malignancy"))[-2:] == [95, 95])


def test_a_hidden_answer_is_told_as_hidden(results, filled):
    filled.gate_by(lambda _subject: False)
    results.model.arrange()

    assert set(texts(results, "status")) == {
        "Hidden until you have read it",
        "Failed: The file is not an image.",
    }
    for name in ("class", "malignancy", "set", "lesions", "long_axis", "time"):
        assert set(texts(results, name)) == {""}


def test_pictures_carry_the_outline_and_none_where_there_is_no_lesion(results, qtbot):
    def orange_in(name: str) -> int:
        place = texts(results, "file").index(name)
        index = results.model.index(place, column_of(results, "picture"))
        results.table.scrollTo(index)
        image = results.table.viewport().grab(results.table.visualRect(index)).toImage()
        image = image.convertToFormat(QImage.Format.Format_RGB32)
        data = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
        color = QColor(LESION)
        target = (color.blue(), color.green(), color.red())
        return int((np.abs(data[:, :, :3].astype(int) - target).max(axis=2) <= 40).sum())

    qtbot.waitUntil(lambda: orange_in("malignant.png") > 20)  # a few are painted at once
    assert orange_in("normal.png") == 0


def test_enter_and_a_double_click_open_a_frame(qtbot, results):
    opened = []
    results.row_opened.connect(opened.append)
    table = results.table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    for _ in range(3):
        qtbot.keyClick(table, Qt.Key.Key_Down)

    qtbot.keyClick(table, Qt.Key.Key_Return)
    point = table.visualRect(results.model.index(0, column_of(results, "file"))).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=point)
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=point)

    assert opened == [results.model.row_at(3).key, results.model.row_at(0).key]
    assert opened[0][1] == 1  # the second frame of the cine


def test_a_column_is_hidden_from_the_menu_and_named(results):
    told = []
    results.hidden_changed.connect(told.append)
    menu = results.table.column_menu()

    next(a for a in menu.actions() if a.objectName() == "column_set").trigger()
    menu.close()

    assert told == [("set",)]
    assert results.table.isColumnHidden(column_of(results, "set"))


def test_what_is_saved_of_the_table_is_what_is_seen(qtbot, results):
    click_header(qtbot, results, "malignancy")
    results._words.setText("cine")
    results.table.hide_columns(["time"])

    titles, *rows = results.table_rows()

    named = [dict(zip(titles, row, strict=True)) for row in rows]
    assert [row["file"] for row in named] == ["clinic/cine.tif"] * 2
    assert [row["frame"] for row in named] == [2, 1]
    assert [row["malignancy"] for row in named] == pytest.approx([0.5, 0.6])
    assert "time_ms" not in titles
    assert "long_axis_mm" in titles


def test_rows_are_copied_as_text(qtbot, results):
    results.table.choose([results.model.row_at(0).key])
    results.table.setFocus()

    qtbot.keyClick(results.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    titles, line = QGuiApplication.clipboard().text().split("\n")
    assert titles.split("\t")[:3] == ["File", "Frame", "Status"]
    assert line.split("\t")[0] == "benign.dcm"


def test_masks_of_another_threshold_are_told_as_such(results, workspace):
    workspace.set_params(SegmentationParams(threshold=0.31))

    words = "6 under earlier segmentation settings"
    assert words in results.findChild(QLabel, "results_summary").text()
    tip = results.model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert "other segmentation settings" in tip


def test_closing_all_files_empties_the_table(results, workspace):
    workspace.clear()

    assert results.model.rowCount() == 0
    assert results.findChild(QLabel, "results_summary").text() == "No files are open."


# --------------------------------------------------------------------------------------- plots
@pytest.fixture
def plots(qtbot, results):
    results._tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: bool(results.plots.times.bars))
    return results.plots


def test_each_plot_counts_each_frame_once(results, plots):
    analyzed = {row.key for row in results.model.shown if row.status is RowStatus.ANALYZED}

    assert sorted(k for bar in plots.malignancy.bars for k in bar.keys) == sorted(analyzed)
    assert sum(len(bar.keys) for bar in plots.chances.bars) == 3 * len(analyzed)
    for bar in plots.malignancy.bars:
        for key in bar.keys:
            row = results.model.row_at(results.model.place_of(key))
            assert bar.left - 1e-6 <= 100 * row.facts.malignancy <= bar.right + 1e-6
    assert "3 more have no calibration and are left out" in plots.sizes.facts


def test_a_click_on_a_bar_chooses_its_frames_in_the_table(qtbot, results, plots):
    plot = plots.malignancy
    bar = plot.bars[0]
    view = plot._plot.viewport()
    point = view.mapFrom(plot, plot.view_point(bar).toPoint())

    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=point)

    assert results.table.chosen_keys() == list(bar.keys)
    assert results.table.isVisible()
    assert results.findChild(QLabel, "results_summary").text() == "1 frames chosen: 0 – 5 %"


def test_plots_show_what_the_filter_leaves(qtbot, results, plots):
    results._words.setText("malignant.png")
    qtbot.waitUntil(lambda: plots.malignancy.facts.startswith("1 frames"))

    assert [bar.keys for bar in plots.malignancy.bars] == [(results.model.row_at(0).key,)]


def test_the_two_chances_of_malignancy_say_what_they_leave_out(qapp):
    columns = {column.name: column for column in make_columns()}
    of_frame, of_lesion = columns["chance_malignant"], columns["malignancy"]

    assert (of_frame.title, of_lesion.title) == ("Malignant", "Malignant if lesion")
    assert "add up to 100 %" in of_frame.tip
    assert "normal is left out" in of_lesion.tip
    assert [title for title, _ in of_lesion.cells] == ["malignancy"]  # files keep their names
