"""One stack of undo for the window."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
import pytest

from busi_desktop.ui.undo import History

pytestmark = pytest.mark.gui


@pytest.fixture
def owner(qapp):
    made = QObject()
    yield made
    made.deleteLater()


@pytest.fixture
def history(owner):
    return History(owner)


class Value:
    """A number that is changed through a history."""

    def __init__(self, history: History) -> None:
        self.now = 0
        self._history = history

    def _put(self, number: int) -> None:
        self.now = number

    def change(self, number: int, merge_key: str = "") -> None:
        self._history.do(
            f"number {number}",
            redo=partial(self._put, number),
            undo=partial(self._put, self.now),
            merge_key=merge_key,
        )


def test_a_change_is_made_taken_back_and_made_again(history):
    value = Value(history)
    value.change(1)
    value.change(2)
    assert value.now == 2

    history.undo()
    assert (value.now, history.undo_text, history.redo_text) == (1, "number 1", "number 2")
    history.undo()
    history.undo()
    assert value.now == 0
    history.redo()
    history.redo()

    assert value.now == 2


def test_changes_with_one_key_in_a_row_are_one(history):
    value = Value(history)
    value.change(1)
    for number in (2, 3, 4):
        value.change(number, "drag")

    history.undo()
    assert value.now == 1
    history.redo()
    assert value.now == 4


def test_a_sealed_row_and_another_key_begin_anew(history):
    value = Value(history)
    value.change(1, "one")
    history.seal()
    value.change(2, "one")
    value.change(3, "two")

    seen = []
    for _ in range(3):
        history.undo()
        seen.append(value.now)

    assert seen == [2, 1, 0]


def test_after_undo_the_next_change_is_one_of_its_own(history):
    value = Value(history)
    value.change(1, "drag")
    value.change(2, "drag")
    history.undo()
    value.change(3, "drag")

    history.undo()

    assert value.now == 0
    assert history.redo_text == "number 3"


def test_menu_entries_name_what_they_would_do_and_are_gray_without_it(history, owner):
    undo, redo = QAction("&Undo", owner), QAction("&Redo", owner)
    history.take_actions({"undo": undo, "redo": redo})
    assert not undo.isEnabled()

    Value(history).change(7)
    assert (undo.text(), undo.isEnabled(), redo.isEnabled()) == ("&Undo number 7", True, False)
    history.undo()
    assert (redo.text(), redo.isEnabled(), undo.isEnabled()) == ("&Redo number 7", True, False)
    history.clear()

    assert not redo.isEnabled()
