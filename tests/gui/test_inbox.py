"""What another thread says, heard one thing in each turn of the event loop."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
import pytest

from busi_desktop.app.inbox import Inbox

pytestmark = pytest.mark.gui


def test_others_have_their_turn_between_two_things_and_the_order_stays(qtbot):
    heard: list[object] = []
    owner = QObject()
    inbox, other = Inbox(owner), QTimer(owner)
    other.timeout.connect(lambda: heard.append("other"))
    other.start(0)

    for number in range(3):
        inbox.take(partial(heard.append, number))
    at_once = list(heard)
    qtbot.waitUntil(lambda: 2 in heard)
    other.stop()

    assert at_once == [0]
    assert [word for word in heard if word != "other"] == [0, 1, 2]
    assert "other" in heard[heard.index(1) : heard.index(2)]


def test_nothing_is_heard_once_it_is_closed(qtbot):
    heard: list[int] = []
    owner = QObject()
    inbox = Inbox(owner)
    for number in range(3):
        inbox.take(partial(heard.append, number))

    inbox.close()
    inbox.take(partial(heard.append, 3))
    QApplication.processEvents()

    assert heard == [0]
