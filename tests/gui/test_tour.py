"""The tour: real parts of the window, by keyboard, and only once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
import pytest

from busi_desktop.app.settings import home_folder, load_settings
from busi_desktop.ui.tour import Tour
from busi_desktop.ui.tour_card import TourCard

pytestmark = [pytest.mark.gui, pytest.mark.model]


@pytest.fixture
def tour(window, reader) -> Tour:
    window.activateWindow()
    reader.qtbot.waitUntil(window.isActiveWindow)
    window.files.setFocus()
    window.help_menu.offer_tour()
    return window.findChild(Tour)


def walk(tour, qtbot) -> None:
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def test_a_first_start_with_nothing_open_offers_it(window, tour):
    assert tour.card.isVisible()
    assert window.rect().contains(tour.card.geometry())
    assert tour.card.isAncestorOf(QApplication.focusWidget())


def test_enter_walks_through_all_cards_over_a_sample(window, tour, qtbot, reader, workspace):
    seen = []
    card = tour.card
    for stop in tour.stops:
        target = stop.target()
        assert not target.isNull() or stop is tour.stops[3]
        assert window.rect().contains(card.geometry())
        seen.append(card.accessibleName())
        walk(tour, qtbot)

    reader.wait_for(lambda: workspace.result is not None)
    assert 4 <= len(seen) <= 6
    assert len(set(seen)) == len(seen)
    assert [entry.ref.path.name for entry in workspace.entries] == ["malignant.dcm"]
    assert not window.findChildren(TourCard)
    assert QApplication.focusWidget() is window.files
    assert not window.steps_dock.isVisible()


def test_the_steps_are_open_on_their_card_alone(window, tour, qtbot):
    for _ in range(3):
        walk(tour, qtbot)
    assert window.steps_dock.isVisible()

    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    assert not window.steps_dock.isVisible()


def test_escape_ends_it_for_good(window, tour, qtbot, start_session):
    card = tour.card
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)

    assert not card.isVisible()
    qtbot.waitUntil(lambda: load_settings(home_folder()).comfort.tour_seen)
    assert start_session().settings.comfort.tour_seen
    window.help_menu.offer_tour()
    assert not [t for t in window.findChildren(Tour) if t.card.isVisible()]


def test_help_starts_it_again(window, tour, qtbot):
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    QApplication.processEvents()

    window.actions_by_name["tour"].trigger()
    again = window.findChildren(Tour)[-1]
    assert again.card.isVisible()
    again.end()


def test_asked_for_twice_it_is_there_once(window, tour):
    window.actions_by_name["tour"].trigger()

    assert len([t for t in window.findChildren(Tour) if t.card.isVisible()]) == 1
    window.findChildren(Tour)[-1].end()


def test_a_reader_who_opened_something_is_left_alone(window, reader):
    reader.open_samples("benign.png")

    window.help_menu.offer_tour()

    assert window.findChild(Tour) is None


def test_over_open_files_it_opens_no_sample(window, reader, workspace, qtbot):
    reader.open_samples("benign.png")

    window.actions_by_name["tour"].trigger()
    tour = window.findChild(Tour)
    walk(tour, qtbot)

    assert [entry.ref.path.name for entry in workspace.entries] == ["benign.png"]
    tour.end()


def test_the_cards_follow_the_windows_size(window, tour):
    window.resize(1000, 620)

    assert window.rect().contains(tour.card.geometry())
    tour.end()
