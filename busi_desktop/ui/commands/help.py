"""Commands of help."""

from __future__ import annotations

from busi_desktop.ui.commands.command import (
    HELP,
    Command,
)

HELP_COMMANDS: tuple[Command, ...] = (
    Command(
        name="palette",
        title="&Find a command…",
        menu=HELP,
        keys=("Ctrl+K", "Ctrl+L"),
        tip="Search all commands by their names, and run one",
        words="palette search",
    ),
    Command(
        name="shortcuts",
        title="&Keyboard and mouse",
        menu=HELP,
        keys=("F1", "?"),
        words="shortcuts cheat sheet help",
    ),
    Command(name="change_keys", title="&Change keys…", menu=HELP, words="shortcuts remap"),
    Command(
        name="tour",
        title="Take the &tour",
        menu=HELP,
        tip="Five cards that show where things are",
        words="introduction help start",
    ),
    Command(
        name="manual",
        title="&Manual",
        menu=HELP,
        tip="Open the manual in the browser; it is on this computer and needs no network",
        words="guide documentation help handbook",
    ),
    Command(
        name="about_model",
        title="A&bout the model…",
        menu=HELP,
        keys=("Shift+F1",),
        tip="What the model is for, what it was made from, and how well it does",
        words="model card",
    ),
    Command(name="about", title="&About busi_desktop", menu=HELP, words="version license"),
)
