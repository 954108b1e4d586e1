"""The panel of outlining: lesions, labels, locks, sizes, and what reshapes an outline."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLabel, QPushButton, QSlider
import pytest

from busi_desktop.domain.annotation import LesionLabel
from busi_desktop.ui.exporting.view_legend import view_legend
from busi_desktop.ui.layers import READER
from busi_desktop.ui.theme import apply_theme
from tests.gui.editing.conftest import LEFT
from tests.gui.looks import themed  # noqa: F401 - a fixture

pytestmark = [pytest.mark.gui, pytest.mark.model]

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def painter(artist):
    """Return an artist with lesions of 100 × 80 and 40 × 40 pixels, the second one current."""
    artist.open("malignant.png")
    artist.key(Key.Key_B)
    artist.key(Key.Key_P)
    artist.drag((100, 100), (200, 100), (200, 180), (100, 180), (100, 102))
    artist.key(Key.Key_N, CTRL | SHIFT)
    artist.drag((300, 300), (340, 300), (340, 340), (300, 340), (300, 302))
    return artist


def find(artist, kind, name: str):
    return artist.window.editing.panel.findChild(kind, name)


def click(artist, name: str) -> None:
    artist.qtbot.mouseClick(find(artist, QPushButton, name), LEFT)


def rows(artist) -> list[str]:
    return list(artist.draft.lesions)


def size_shown(artist) -> str:
    label = find(artist, QLabel, "outline_size")
    artist.qtbot.wait(100)  # the size follows the last stroke, not each
    return label.text().replace("\u202f", " ")


def test_each_lesion_has_a_line_and_a_click_makes_it_the_one_drawn_on(painter):
    first, second = rows(painter)
    assert painter.editor.current == second

    click(painter, f"lesion_{first}")

    assert painter.editor.current == first
    painter.key(Key.Key_B)
    painter.drag((150, 190), (160, 195))
    assert painter.strokes()[-1]["current"] == first


def test_a_lesion_is_named_by_the_list_and_by_keys(painter):
    first, second = rows(painter)
    box = find(painter, QComboBox, f"lesion_{first}_label")
    box.setCurrentIndex(box.findText("malignant"))
    box.activated.emit(box.currentIndex())
    painter.editor.choose(second)
    painter.key(Key.Key_1, CTRL)

    assert [lesion.label for lesion in painter.draft.lesions.values()] == [
        LesionLabel.MALIGNANT,
        LesionLabel.BENIGN,
    ]
    painter.run("outline_sign")
    (saved,) = painter.kept()
    assert [lesion["label"] for lesion in saved["lesions"]] == ["malignant", "benign"]


def test_a_locked_lesion_takes_no_stroke_and_says_so(painter):
    second = rows(painter)[1]
    click(painter, f"lesion_{second}_lock")
    before = painter.areas

    painter.key(Key.Key_E)
    painter.drag((310, 310), (330, 330))

    assert painter.areas == before
    assert "locked" in painter.window.editing.hint.text()
    assert not find(painter, QPushButton, f"lesion_{second}_delete").isEnabled()
    painter.key(Key.Key_L, CTRL | SHIFT)
    painter.drag((310, 310), (330, 330))
    assert painter.areas[1] < before[1]


def test_a_lesion_is_deleted_and_comes_back(painter):
    before = painter.areas
    click(painter, f"lesion_{rows(painter)[0]}_delete")
    assert painter.areas == before[1:]

    painter.key(Key.Key_Z, CTRL)

    assert painter.areas == before


def test_the_current_lesions_size_is_shown_and_follows(painter):
    painter.editor.choose(rows(painter)[0])
    assert size_shown(painter) == "8000 px², axes 128 × 125 px"

    click(painter, "outline_shrink")

    rows_, cols = 80 - 4, 100 - 4
    assert size_shown(painter).startswith(f"{rows_ * cols} px²")


def test_sizes_are_in_millimeters_where_the_file_says_how(artist):
    artist.open("malignant.dcm")
    artist.run("outline_from_ai")

    assert "mm²" in size_shown(artist)
    assert find(artist, QDoubleSpinBox, "reshape_amount").suffix() == " mm"
    spacing = artist.editor.frame.geometry.regions[0].spacing
    find(artist, QDoubleSpinBox, "reshape_amount").setValue(1.0)
    cols = np.flatnonzero(artist.editor.mask.any(axis=0))
    click(artist, "outline_grow")
    wider = np.flatnonzero(artist.editor.mask.any(axis=0))
    assert (cols[0] - wider[0]) * spacing.col_mm == pytest.approx(1.0, abs=spacing.col_mm)


def test_the_buttons_reshape_the_current_lesion_alone(painter):
    other = painter.areas[0]
    before = painter.areas[1]
    find(painter, QDoubleSpinBox, "reshape_amount").setValue(3.0)

    click(painter, "outline_grow")
    grown = painter.areas[1]
    assert grown > before + 3 * 150
    click(painter, "outline_smooth")
    click(painter, "outline_shrink")

    assert painter.areas[1] < grown
    assert painter.areas[0] == other
    assert [stroke["tool"] for stroke in painter.strokes()[-3:]] == ["grow", "smooth", "shrink"]


def test_holes_are_filled_by_a_button(painter):
    painter.drag(
        (310, 310), (320, 310), (320, 320), (310, 320), (310, 312),
        modifier=Qt.KeyboardModifier.AltModifier,
    )  # fmt: skip
    holed = painter.areas[1]

    click(painter, "outline_holes")

    assert painter.areas[1] > holed + 80


def test_joining_and_clearing_and_reverting(painter):
    total = sum(painter.areas)
    painter.run("outline_merge")
    assert painter.areas == [total]

    painter.run("outline_clear")
    assert painter.draft.lesions == {}
    assert painter.window.history.undo_text == "clearing"
    painter.window.history.undo()
    assert painter.areas == [total]
    painter.run("outline_revert")
    assert painter.draft.lesions == {}


def test_a_lesion_is_chosen_moved_and_removed_by_hand(painter):
    first, second = rows(painter)
    painter.key(Key.Key_V)
    painter.click(150, 140)
    assert painter.editor.current == first

    painter.drag((150, 140), (160, 150), (170, 160))
    assert painter.editor.mask[195, 215]
    assert not painter.editor.mask[105, 105]
    painter.key(Key.Key_Left)
    painter.key(Key.Key_Delete)

    assert rows(painter) == [second]
    tools = [stroke["tool"] for stroke in painter.strokes()[-3:]]
    assert tools == ["select", "select", "delete"]


def test_a_lesion_dragged_into_another_one_leaves_that_one_whole(painter):
    before = painter.areas
    painter.key(Key.Key_V)
    painter.drag((320, 320), (250, 240), (160, 150))

    assert painter.areas[0] == before[0]
    assert painter.areas[1] < before[1]


def test_slider_and_brush_are_one(painter):
    slider = find(painter, QSlider, "brush_width")
    slider.setValue(44)
    assert painter.window.editing.desk.options.diameter_px == 44

    painter.key(Key.Key_BracketRight)

    assert slider.value() > 44
    assert str(slider.value()) in find(painter, QLabel, "brush_width_shown").text()


def test_the_panel_says_how_far_it_is(painter):
    status = find(painter, QLabel, "outline_status")
    painter.saved()
    assert status.text() == "Draft, not signed. All strokes are saved."
    painter.run("outline_sign")

    assert status.text().startswith("Signed.")
    assert find(painter, QPushButton, "panel_outline_amend").isVisible()
    assert not find(painter, QPushButton, "panel_outline_sign").isVisible()


def test_the_layer_is_switched_like_any_other(painter):
    assert painter.colored().any()
    painter.key(Key.Key_8, Qt.KeyboardModifier.AltModifier)
    assert not painter.window.layers[READER].visible
    assert not painter.colored().any()

    painter.key(Key.Key_Escape)
    painter.key(Key.Key_B)

    assert painter.colored().any()


def test_a_saved_picture_says_whose_outlines_these_are(painter):
    window = painter.window
    legend = view_legend(window.viewer, window.layers, painter.session.workspace, is_measured=False)
    assert "Outlined by the reader" in [mark.title for mark in legend.marks]

    painter.run("outline_clear")

    legend = view_legend(window.viewer, window.layers, painter.session.workspace, is_measured=False)
    assert "Outlined by the reader" not in [mark.title for mark in legend.marks]


def test_at_twice_the_size_of_texts_nothing_is_cut_off_at_the_right(themed, painter):  # noqa: F811
    window, scroll = painter.window, painter.window.editing.scroll
    window.resize(1366, 740)
    painter.qtbot.waitUntil(lambda: not window.editing.panel.folds.is_folded)
    apply_theme(themed, "dark", 200)

    painter.qtbot.waitUntil(lambda: window.editing.panel.folds.is_folded)
    painter.qtbot.waitUntil(lambda: scroll.horizontalScrollBar().maximum() == 0)
    panel = window.editing.panel
    shown = [button for button in panel.findChildren(QPushButton) if button.isVisible()]
    right = scroll.viewport().mapToGlobal(scroll.viewport().rect().topRight()).x()
    assert len(shown) > 10
    assert all(b.width() > b.fontMetrics().horizontalAdvance(b.text()) + 10 for b in shown)
    assert find(painter, QPushButton, f"lesion_{rows(painter)[0]}_delete").width() > 40
    assert all(b.mapToGlobal(b.rect().topRight()).x() <= right for b in shown)
