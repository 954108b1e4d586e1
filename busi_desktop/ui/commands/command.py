"""What a command and a gesture are, and the menus that commands stand in."""

from __future__ import annotations

from dataclasses import dataclass

from busi_desktop.domain.texts import marked
from busi_desktop.ui.mnemonics import plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """Describe a command.

    Attributes
    ----------
    name
        The window has a handler of this name.
    menu
        Title of the menu it stands in; a rising `group` puts a line between.
    keys
        Qt key sequences, the first of them shown.
    submenu
        Title of a menu within the menu, or none.
    needs
        What must be there for it: a key of `NEEDS`, or nothing.
    words
        Other words that the palette finds it by.
    """

    name: str
    title: str
    menu: str
    keys: tuple[str, ...] = ()
    group: int = 0
    tip: str = ""
    submenu: str = ""
    needs: str = ""
    words: str = ""


def plain_title(title: str) -> str:
    """Return a menu title without its mnemonic and dots."""
    return plain(title).rstrip("…")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gesture:
    """Describe what mouse, wheel or held keys do over the image."""

    what: str
    how: str


FILE, VIEW, LAYERS_MENU = marked("&File"), marked("&View"), marked("&Layers")
ANALYZE, HELP = marked("&Analyze"), marked("&Help")
EXPORT_MENU = marked("E&xport")
READING_MENU = marked("&Reading")
EDIT_MENU, MEASURE_MENU = marked("&Edit"), marked("&Measure")
OUTLINE_MENU, WORKLIST_MENU = marked("O&utline"), marked("Wor&klist")
MENUS = (
    *(FILE, EDIT_MENU, VIEW, LAYERS_MENU, MEASURE_MENU, OUTLINE_MENU),
    *(ANALYZE, READING_MENU, WORKLIST_MENU, HELP),
)
THEME_MENU, TEXT_MENU = marked("&Theme"), marked("Te&xt size")
GRAYS_MENU = marked("&Window and level")
CINE_MENU = marked("Ci&ne")
START_MENU = marked("S&tart from")

FILES_OPEN, IMAGE_SHOWN, FRAMES_SHOWN, RESULT_SHOWN, RUN_ON, PROJECT_OPEN = (
    "files",
    "image",
    "frames",
    "result",
    "run",
    "project",
)
NEEDS: dict[str, str] = {
    FILES_OPEN: marked("Open files first"),
    IMAGE_SHOWN: marked("Open an image first"),
    FRAMES_SHOWN: marked("The file has only one frame"),
    RESULT_SHOWN: marked("There is no result yet"),
    RUN_ON: marked("Nothing is being analyzed in a row"),
    PROJECT_OPEN: marked("Open or make a project first"),
}
"""Why a command is gray, by what it needs."""
