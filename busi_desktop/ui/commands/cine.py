"""Commands of files with several frames."""

from __future__ import annotations

from busi_desktop.ui.commands.command import (
    CINE_MENU,
    FRAMES_SHOWN,
    VIEW,
    Command,
)


def _cine(name: str, title: str, keys: tuple[str, ...], *, tip: str = "", words: str) -> Command:
    """Return a command of the menu Cine."""
    return Command(
        name=name,
        title=title,
        menu=VIEW,
        submenu=CINE_MENU,
        keys=keys,
        group=4,
        tip=tip,
        needs=FRAMES_SHOWN,
        words=words,
    )


CINE_COMMANDS: tuple[Command, ...] = (
    _cine(
        "cine_play",
        "&Play or stop",
        ("C",),
        tip="Play the frames as they were recorded; stop at the one that is seen",
        words="cine loop movie video start pause",
    ),
    _cine("cine_faster", "&Faster", ("Shift+.", ">"), words="cine loop movie video speed"),
    _cine("cine_slower", "&Slower", ("Shift+,", "<"), words="cine loop movie video speed"),
    _cine(
        "cine_mode",
        "After the last frame: &next way",
        (),
        tip="Begin again, go back and forth, or stop",
        words="cine loop movie video repeat once ping-pong sweep",
    ),
    _cine("next_frame", "Next fra&me", ("Ctrl+Right",), words=""),
    _cine("previous_frame", "Previous fram&e", ("Ctrl+Left",), words=""),
    _cine("first_frame", "F&irst frame", ("Ctrl+Home",), words="cine loop movie video begin start"),
    _cine("last_frame", "&Last frame", ("Ctrl+End",), words="cine loop movie video end"),
)
