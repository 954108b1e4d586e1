"""Messages above the image: the reader sees the newest one first."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QToolButton
import pytest

from busi_desktop.app.entries import Trouble
from busi_desktop.errors import UserError
from busi_desktop.ui.banner import Banner

pytestmark = pytest.mark.gui


def trouble(subject: str, code: str = "BROKEN") -> Trouble:
    return Trouble(subject=subject, error=UserError("It is broken.", hint="Mend it.", code=code))


def said(banner: Banner) -> str:
    return " ".join(label.text() for label in banner.findChildren(QLabel))


@pytest.fixture
def banner(shown):
    return shown(Banner(), 600, 60)


def test_the_newest_message_is_seen_and_older_ones_come_back(banner):
    for name in ("first.png", "second.png", "third.png"):
        banner.add(trouble(name))
    assert "third.png" in said(banner)
    assert "2 more" in said(banner)

    banner.findChild(QToolButton).click()

    assert "second.png" in said(banner)
    assert "1 more" in said(banner)


def test_a_message_that_comes_again_is_seen_again_and_counted_once(banner):
    banner.add(trouble("first.png"))
    banner.add(trouble("second.png"))

    banner.add(trouble("first.png"))

    assert "first.png" in said(banner)
    assert len(banner.troubles) == 2


def test_messages_that_are_over_go_away(banner):
    banner.add(trouble("", code="NOT_SAVED"))
    banner.add(trouble("first.png"))

    banner.withdraw(trouble("", code="NOT_SAVED").error)

    assert "first.png" in said(banner)
    assert "more" not in said(banner)
