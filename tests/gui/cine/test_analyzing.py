"""Analyzing a frame, a range and key images from the window, and what the strip says of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton, QSpinBox, QToolTip
import pytest

from busi_desktop.ui.cine.analyze_dialog import AnalyzeFramesDialog
from busi_desktop.ui.cine.marks import FrameMark, MarkKind
from busi_desktop.ui.cine.strip import FrameStrip
from busi_desktop.ui.main_window import MainWindow
from busi_desktop.ui.results.rows import RowStatus, rows_of
from busi_desktop.ui.theme import DARK, LIGHT
from tests.gui.cine.files import N_FRAMES
from tests.gui.looks import themed  # noqa: F401 - a fixture

pytestmark = [pytest.mark.gui, pytest.mark.model]


def asked(window: MainWindow) -> AnalyzeFramesDialog:
    """Open the dialog by its button."""
    window.cine.bar.findChild(QPushButton, "cine_analyze").click()
    return window.findChild(AnalyzeFramesDialog)


def start(dialog: AnalyzeFramesDialog, qtbot) -> None:
    qtbot.mouseClick(dialog.findChild(QPushButton, "analyze_start"), Qt.MouseButton.LeftButton)


def analyzed(window: MainWindow) -> list[int]:
    """Return the numbers of frames that the results table has an answer for."""
    (entry,) = window.session.workspace.entries
    return [row.key[1] for row in rows_of(entry) if row.status is not RowStatus.WAITING]


def known(window: MainWindow) -> list[int]:
    """Return the numbers of frames that the strip shows as known."""
    marks = window.cine.bar.strip.marks
    return [number for number, mark in enumerate(marks) if mark.kind is not MarkKind.NOTHING]


def test_a_range_is_analyzed_and_seen_in_table_and_strip(opened, reader, qtbot, ends):
    window = opened
    dialog = asked(window)
    for name, value in (("first", 3), ("last", 8), ("every", 2)):
        dialog.findChild(QSpinBox, f"analyze_{name}").setValue(value)
    assert dialog.findChild(QRadioButton, "analyze_range").isChecked()

    start(dialog, qtbot)
    reader.wait_for(lambda: ends)

    assert analyzed(window) == [0, 2, 4, 6]
    assert known(window) == [0, 2, 4, 6]
    assert (ends[-1].done, ends[-1].total) == (3, 3)


def test_key_images_marked_with_k_are_analyzed_alone(opened, reader, qtbot, ends):
    window = opened
    for _ in range(2):
        for _ in range(3):
            window.actions_by_name["next_frame"].trigger()
        qtbot.keyClick(window.viewer.main, Qt.Key.Key_K)
    reader.settle()
    before = set(analyzed(window))
    dialog = asked(window)
    assert dialog.findChild(QRadioButton, "analyze_keys").isChecked()
    assert dialog.numbers == [3, 6]

    start(dialog, qtbot)
    reader.wait_for(lambda: ends)

    assert set(analyzed(window)) == before | {3, 6}
    marks = window.cine.bar.strip.marks
    assert [number for number, mark in enumerate(marks) if mark.is_key] == [3, 6]


def test_this_frame_and_all_frames_can_be_chosen_and_no_key_image_is_offered(opened, qtbot):
    dialog = asked(opened)

    assert not dialog.findChild(QRadioButton, "analyze_keys").isEnabled()
    dialog.findChild(QRadioButton, "analyze_all").click()
    assert dialog.numbers == list(range(N_FRAMES))
    dialog.findChild(QRadioButton, "analyze_this").click()
    assert dialog.numbers == [0]
    dialog.findChild(QSpinBox, "analyze_first").setValue(9)
    dialog.findChild(QSpinBox, "analyze_last").setValue(3)
    assert not dialog.findChild(QPushButton, "analyze_start").isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_run_over_frames_is_stopped_by_its_button(opened, reader, qtbot, ends):
    window = opened
    start(asked(window), qtbot)
    reader.wait_for(lambda: len(analyzed(window)) >= 2)
    assert window.status.findChild(QPushButton, "cancel_run").isVisible()
    assert not asked(window).findChild(QPushButton, "analyze_start").isEnabled()
    window.findChild(AnalyzeFramesDialog).reject()

    window.status.findChild(QPushButton, "cancel_run").click()

    assert ends[-1].cancelled
    assert len(analyzed(window)) < N_FRAMES


def test_the_strip_shows_the_chances_of_each_frame_by_height(opened, reader, qtbot):
    window = opened
    (entry,) = window.session.workspace.entries
    benign, malignant, _ = entry.summaries[0].facts.probabilities
    mark = window.cine.bar.strip.marks[0]

    assert mark.kind is MarkKind.ANALYZED
    assert mark.lesion == pytest.approx(benign + malignant)
    assert mark.malignant == pytest.approx(malignant)
    assert window.cine.bar.strip.accessibleDescription() == f"1 of {N_FRAMES} frames analyzed"


def test_an_answer_that_is_hidden_is_not_given_away_by_the_strip(window, reader, loop):
    window.session.set_read_first(True)
    reader.session.controller.open_paths([str(loop)])
    reader.wait_for(lambda: known(window))

    (mark, *_) = window.cine.bar.strip.marks
    assert (mark.kind, mark.lesion, mark.malignant) == (MarkKind.HIDDEN, 0.0, 0.0)


# ------------------------------------------------------------------------------------ how it looks
def column_colors(strip: FrameStrip, number: int) -> list[str]:
    """Return the colors in the middle of a frame's room, from top to bottom."""
    image = strip.grab().toImage()
    x = round(strip.x_of(number))
    return [image.pixelColor(x, y).name() for y in range(image.height())]


def test_bars_are_as_high_as_the_chances_and_the_dark_part_is_malignant(shown, themed):  # noqa: F811
    strip = shown(FrameStrip(), 400, 40)
    strip.set_pad(8.0)
    strip.show_place(3)

    strip.show_marks(
        [
            FrameMark(kind=MarkKind.ANALYZED, lesion=0.75, malignant=0.25),
            FrameMark(kind=MarkKind.ANALYZED),
            FrameMark(),
            FrameMark(),
        ]
    )

    room = strip.height() - 7
    first, second, third = (column_colors(strip, number) for number in range(3))
    assert first.count(DARK.strip_malignant) == pytest.approx(0.25 * room, abs=1)
    assert first.count(DARK.strip_lesion) == pytest.approx(0.5 * room, abs=1)
    assert second.count(DARK.strip_lesion) == 2
    assert third.count(DARK.field) == room


def test_a_loop_longer_than_the_strip_is_wide_loses_no_peak(shown, themed):  # noqa: F811
    strip = shown(FrameStrip(), 200, 40)
    marks = [FrameMark(kind=MarkKind.ANALYZED, lesion=0.1) for _ in range(2000)]
    marks[1234] = FrameMark(kind=MarkKind.ANALYZED, lesion=1.0, malignant=1.0)

    strip.show_marks(marks)

    x = int(strip.x_of(1234))
    image = strip.grab().toImage()
    assert image.pixelColor(x, 20).name() == DARK.strip_malignant
    assert strip.frame_at(strip.x_of(1234)) == pytest.approx(1234, abs=6)


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_the_strips_colors_differ_in_lightness_too(theme):
    def luminance(color: str) -> float:
        channels = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    def contrast(one: str, other: str) -> float:
        low, high = sorted((luminance(one), luminance(other)))
        return (high + 0.05) / (low + 0.05)

    assert contrast(theme.strip_lesion, theme.strip_malignant) >= 2.5
    assert contrast(theme.strip_malignant, theme.field) >= 4.5


def test_the_strip_tells_of_the_frame_under_the_pointer(opened, qtbot):
    strip = opened.cine.bar.strip
    point = QPoint(round(strip.x_of(4)), strip.height() // 2)

    QApplication.sendEvent(strip, QHelpEvent(QEvent.Type.ToolTip, point, strip.mapToGlobal(point)))

    assert QToolTip.text() == "Frame 5\nNot analyzed"
    QToolTip.hideText()


def test_the_bar_names_the_keys_that_the_reader_has_chosen(opened):
    bar = opened.cine.bar
    assert bar._play.toolTip() == "Play (C)"

    bar.show_keys({"cine_play": "Y"})

    assert bar._play.toolTip() == "Play (Y)"
