"""Open the manual that an installed program brings along, in the reader's own browser."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
import os
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from busi_desktop.domain.texts import say
from busi_desktop.errors import UserError

_ROOT = Path(__file__).resolve().parents[2]
_PLACES = (_ROOT / "manual" / "index.html", _ROOT / "build" / "docs" / "index.html")
_LIBRARIES = "LD_LIBRARY_PATH"


def find_manual() -> Path:
    """Return the first page of the manual.

    Raises
    ------
    UserError
        If this copy of the program has none.
    """
    for place in _PLACES:
        if place.is_file():
            return place
    raise UserError(
        say("The manual is not part of this copy of the program."),
        hint=say("Install it again; from the sources, make docs makes the manual."),
        code="NO_MANUAL",
    )


def open_manual() -> None:
    """Open the manual in the browser; it is a file, and needs no network.

    Raises
    ------
    UserError
        If there is no manual, or nothing that opens it.
    """
    page = find_manual()
    with _libraries_of_the_system():
        opened = QDesktopServices.openUrl(QUrl.fromLocalFile(str(page)))
    if not opened:
        raise UserError(
            say("Nothing on this computer opens the manual."),
            hint=say("Open this file in a browser: {page}", page=str(page)),
            code="NO_BROWSER",
        )


@contextmanager
def _libraries_of_the_system() -> Iterator[None]:
    """Keep the libraries of a frozen program from the browser, which has its own."""
    ours = os.environ.pop(_LIBRARIES, None)
    before = os.environ.get(f"{_LIBRARIES}_ORIG")  # noted by PyInstaller's starter
    if before is not None:
        os.environ[_LIBRARIES] = before
    try:
        yield
    finally:
        os.environ.pop(_LIBRARIES, None)
        if ours is not None:
            os.environ[_LIBRARIES] = ours
