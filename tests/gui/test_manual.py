"""Help > Manual opens a page that lies on this computer."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
import pytest

from busi_desktop.errors import UserError
from busi_desktop.ui import manual


class Browser(QObject):
    """Stand where the reader's browser would: Qt hands it the address."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []
        self.libraries: list[str | None] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url)
        self.libraries.append(os.environ.get("LD_LIBRARY_PATH"))


@pytest.fixture
def browser(qapp):
    browser = Browser()
    QDesktopServices.setUrlHandler("file", browser, "open")
    yield browser
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    page = tmp_path / "Handbuch für alle" / "index.html"
    page.parent.mkdir()
    page.write_text("<h1>Manual</h1>")
    monkeypatch.setattr(manual, "_PLACES", (tmp_path / "absent.html", page))
    return page


def test_page_is_opened_and_the_browser_keeps_its_own_libraries(
    browser: Browser, page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/ours")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/theirs")

    manual.open_manual()

    assert [url.toLocalFile() for url in browser.opened] == [str(page)]
    assert browser.libraries == ["/theirs"]
    assert os.environ["LD_LIBRARY_PATH"] == "/ours"


def test_without_a_manual_the_reader_is_told(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(manual, "_PLACES", (tmp_path / "absent.html",))

    with pytest.raises(UserError, match="manual is not part of this copy"):
        manual.open_manual()


def test_command_of_the_menu_opens_it(window, browser: Browser, page: Path) -> None:
    window.actions_by_name["manual"].trigger()

    assert len(browser.opened) == 1
