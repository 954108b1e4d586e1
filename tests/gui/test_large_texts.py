"""Texts at twice their size in a small window: titles, legends and views stay whole, and inside."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QWidget,
)
import pytest

from busi_desktop.ui.compare import CompareMode
from busi_desktop.ui.dialogs import FormDialog
from busi_desktop.ui.difference import DifferenceLegend
from busi_desktop.ui.elided import ElidedLabel
from busi_desktop.ui.folding import FoldingRow
from busi_desktop.ui.theme import plain_points
from busi_desktop.ui.worklist.bar import ProjectBar
from tests.gui.looks import themed  # noqa: F401 - a fixture

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("themed")]

SMALL = (1280, 720)
TWICE = 9


@pytest.fixture
def small(window, reader, qtbot):
    """Show a cine in a small window, at the largest size of texts."""
    reader.open_samples("cine.dcm", "malignant.png")
    window.resize(*SMALL)

    def enlarge():
        window.appearance.step_text(TWICE)
        qtbot.wait(50)
        return window

    return enlarge


def rows_of(window: QWidget) -> list[QTabBar]:
    return [row for row in window.findChildren(QTabBar) if row.isVisible() and row.count() > 1]


def lacking_px(row: QTabBar) -> list[int]:
    metrics = row.fontMetrics()
    needs = [metrics.horizontalAdvance(row.tabText(place)) for place in range(row.count())]
    return [need - row.tabRect(place).width() for place, need in enumerate(needs) if need > 0]


@pytest.mark.model
def test_the_titles_of_all_panels_are_whole_and_as_large_as_they_fit(small, qtbot):
    window = small()
    qtbot.waitUntil(lambda: all(max(lacking_px(row)) <= -16 for row in rows_of(window)))

    sizes = {row.count(): row.font().pointSizeF() for row in rows_of(window)}
    assert plain_points() <= sizes[4] < sizes[2] == window.font().pointSizeF()
    window.resize(2560, 1080)
    window.docks.place()
    qtbot.waitUntil(lambda: all(row.font().pointSizeF() == sizes[2] for row in rows_of(window)))


@pytest.mark.model
@pytest.mark.parametrize("made_first", [False, True], ids=["made large", "made plain"])
def test_three_views_over_steps_and_a_cine_do_not_make_the_window_larger(
    small, window, qtbot, made_first
):
    if made_first:
        window.actions_by_name["steps"].trigger()
        window.actions_by_name["steps"].trigger()
    small()

    window.actions_by_name["steps"].trigger()
    window.steps_dock.inspector.strip.tiles[1].click()
    window.actions_by_name["second_view"].trigger()
    qtbot.wait(50)

    assert window.viewer.step.isVisible()
    assert (window.width(), window.height()) == SMALL


@pytest.mark.model
def test_what_names_a_compared_step_stays_over_it(small, reader, window, workspace):
    small()
    window.session.controller.show(workspace.entries[1].entry_id)
    reader.settle()
    window.actions_by_name["steps"].trigger()
    window.steps_dock.inspector.strip.tiles[1].click()
    compare = window.viewer.compare

    compare.set_mode(CompareMode.WIPE)
    reader.settle()
    assert compare.wipe.rect().contains(compare._titles[compare.wipe].geometry())
    compare.set_mode(CompareMode.DIFFERENCE)
    reader.settle()

    legend, step = compare.legend.geometry(), window.viewer.step.rect()
    assert step.contains(legend)
    assert legend.top() > compare._titles[window.viewer.step].geometry().bottom()


def test_the_legend_of_a_difference_gives_up_words_before_figures(shown):
    view = shown(QWidget(), 400, 400)
    legend = DifferenceLegend(view)
    legend.set_full_scale(64)
    whole = legend.sizeHint()
    assert legend.seen_lines() == ("+64 brighter", "0 unchanged", "−64 darker")

    legend.fit(QSize(whole.width() - 20, whole.height()))
    assert legend.seen_lines() == ("+64", "0", "−64")
    legend.fit(QSize(60, 70))
    assert legend.width() <= 60
    assert legend.height() <= 70

    legend.fit(whole)
    assert legend.size() == whole
    assert legend.seen_lines()[0] == "+64 brighter"


def test_boxes_stand_below_each_other_where_a_text_of_one_would_be_cut(shown, qtbot):
    panel, row = QWidget(), FoldingRow()
    panel.setLayout(row)
    boxes = QComboBox(panel), QComboBox(panel)
    for box in boxes:
        box.addItems(["All", "What needs a person most"])
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        row.addWidget(box)
    shown(panel, 600, 80)
    assert row.direction() is QBoxLayout.Direction.LeftToRight

    panel.resize(300, 80)

    qtbot.waitUntil(lambda: boxes[0].geometry().bottom() < boxes[1].geometry().top())
    assert panel.minimumSizeHint().width() < 300


def test_the_name_of_a_project_is_whole_before_its_progress_takes_any_room(shown, qtbot):
    window = shown(QWidget(), 900, 40)
    bar = ProjectBar(window)
    bar.resize(900, 40)
    bar.show_project("screening of the year", ["AK", "BL"], "AK")
    bar.show_progress("12 of 400 done · 3 drafts")
    assert bar.progress.isVisible()

    buttons = bar.reader.sizeHint().width() + bar.more.sizeHint().width()
    bar.resize(bar.title.whole_px() + buttons + 90, 40)

    assert not bar.progress.isVisible()
    qtbot.waitUntil(lambda: bar.title.text() == "screening of the year")


@pytest.mark.parametrize("percent", [100, 200])
def test_an_underlined_letter_does_not_cut_the_last_one(shown, percent):
    """Between T and e there is less room while no line is below the T."""
    dialog = FormDialog()
    font = QFont(dialog.font())
    font.setPointSizeF(font.pointSizeF() * percent / 100)
    dialog.setFont(font)
    form = QFormLayout(dialog)
    form.addRow("&Tema", QLineEdit(dialog))
    form.addRow(QPushButton("&Tema", dialog))

    shown(dialog)

    (label,) = dialog.findChildren(QLabel)
    metrics = label.fontMetrics()
    assert metrics.horizontalAdvance("Tema") < metrics.horizontalAdvance("T") + (
        metrics.horizontalAdvance("ema")
    )
    parts = metrics.horizontalAdvance("T") + metrics.horizontalAdvance("ema")
    assert label.contentsRect().width() >= parts


def test_a_text_is_whole_in_the_room_that_it_asks_for(shown):
    """Letters stand at parts of a pixel: some texts need one more than their rounded width."""
    window = shown(QWidget(), 900, 40)
    label = ElidedLabel(window)
    label.setProperty("role", "strong")
    label.show()
    cut = []
    for letters in itertools.product("screen", repeat=3):
        name = f"study {''.join(letters)}"
        label.set_whole(name)
        label.resize(label.whole_px(), 20)
        cut += [name] * (label.text() != name)

    assert not cut
