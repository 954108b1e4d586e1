"""Commands of undoing and measuring."""

from __future__ import annotations

from busi_desktop.ui.commands.command import (
    EDIT_MENU,
    IMAGE_SHOWN,
    MEASURE_MENU,
    Command,
)

EDIT_COMMANDS: tuple[Command, ...] = (
    Command(
        name="undo",
        title="&Undo",
        menu=EDIT_MENU,
        keys=("Ctrl+Z",),
        tip="Take back the last change: a measurement, a parameter of the mask",
        words="back revert",
    ),
    Command(
        name="redo",
        title="&Redo",
        menu=EDIT_MENU,
        keys=("Ctrl+Y", "Ctrl+Shift+Z"),
        tip="Make the change again that was taken back",
        words="again",
    ),
    Command(
        name="delete_measurement",
        title="&Delete measurement",
        menu=EDIT_MENU,
        keys=("Del",),
        group=1,
        words="remove erase caliper",
    ),
    Command(
        name="copy_measurements",
        title="&Copy measurements",
        menu=EDIT_MENU,
        group=1,
        tip="Copy all measurements of this file as text",
        words="clipboard length size",
    ),
    Command(
        name="tool_none",
        title="&Window and level",
        menu=MEASURE_MENU,
        tip="Lay the measuring tool down: dragging changes the grays again (Esc)",
        needs=IMAGE_SHOWN,
        words="pointer no tool",
    ),
    Command(
        name="tool_caliper",
        title="&Caliper",
        menu=MEASURE_MENU,
        keys=("D",),
        group=1,
        tip="Measure a length, then the one across it",
        needs=IMAGE_SHOWN,
        words="distance length ruler size",
    ),
    Command(
        name="tool_angle",
        title="&Angle",
        menu=MEASURE_MENU,
        keys=("A",),
        group=1,
        tip="Measure an angle with three clicks",
        needs=IMAGE_SHOWN,
        words="degrees orientation",
    ),
    Command(
        name="tool_ellipse",
        title="&Ellipse",
        menu=MEASURE_MENU,
        keys=("Shift+E",),
        group=1,
        tip="Measure axes and area of an ellipse",
        needs=IMAGE_SHOWN,
        words="oval axes area",
    ),
    Command(
        name="tool_area",
        title="A&rea",
        menu=MEASURE_MENU,
        keys=("Shift+P",),
        group=1,
        tip="Measure area and perimeter of what you draw around",
        needs=IMAGE_SHOWN,
        words="polygon contour freehand trace",
    ),
)
