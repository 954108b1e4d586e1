"""Every command and gesture of the window in one table: menus, key sheet and tests come from it."""

from __future__ import annotations

from dataclasses import dataclass


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
    """

    name: str
    title: str
    menu: str
    keys: tuple[str, ...] = ()
    group: int = 0
    tip: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gesture:
    """Describe what mouse, wheel or held keys do over the image."""

    what: str
    how: str


FILE, VIEW, LAYERS_MENU, ANALYZE, HELP = "&File", "&View", "&Layers", "&Analyze", "&Help"
MENUS = (FILE, VIEW, LAYERS_MENU, ANALYZE, HELP)

COMMANDS: tuple[Command, ...] = (
    Command(name="open_files", title="Open &files…", menu=FILE, keys=("Ctrl+O",)),
    Command(name="open_folder", title="Open f&older…", menu=FILE, keys=("Ctrl+Shift+O",)),
    Command(name="close_all", title="&Close all files", menu=FILE, keys=("Ctrl+W",), group=2),
    Command(name="copy", title="Co&py result", menu=FILE, keys=("Ctrl+Shift+C",), group=2),
    Command(name="quit", title="&Quit", menu=FILE, keys=("Ctrl+Q",), group=3),
    Command(name="fit", title="&Fit to window", menu=VIEW, keys=("F",)),
    Command(name="actual_pixels", title="&Actual pixels (1:1)", menu=VIEW, keys=("1",)),
    Command(name="zoom_in", title="Zoom &in", menu=VIEW, keys=("Ctrl++", "Ctrl+=")),
    Command(name="zoom_out", title="Zoom &out", menu=VIEW, keys=("Ctrl+-",)),
    Command(
        name="reset_view",
        title="&Reset view, window and level",
        menu=VIEW,
        keys=("R", "Esc"),
    ),
    Command(name="next_image", title="&Next image", menu=VIEW, keys=("N", "Ctrl+Down"), group=1),
    Command(
        name="previous_image", title="&Previous image", menu=VIEW, keys=("P", "Ctrl+Up"), group=1
    ),
    Command(name="next_frame", title="Next fra&me", menu=VIEW, keys=("Ctrl+Right",), group=1),
    Command(
        name="previous_frame", title="Previous fram&e", menu=VIEW, keys=("Ctrl+Left",), group=1
    ),
    Command(
        name="steps",
        title="Preprocessing &steps",
        menu=VIEW,
        keys=("I",),
        group=2,
        tip="See what each preprocessing step makes of the frame",
    ),
    Command(name="full_screen", title="F&ull screen", menu=VIEW, keys=("F11",), group=3),
    Command(name="reset_layout", title="Reset pane&ls", menu=VIEW, group=3),
    Command(name="overlays", title="&All overlays on or off", menu=LAYERS_MENU, keys=("G",)),
    Command(name="layer_1", title="&Image on or off", menu=LAYERS_MENU, keys=("Alt+1",), group=1),
    Command(
        name="layer_2", title="&Superpixels on or off", menu=LAYERS_MENU, keys=("Alt+2",), group=1
    ),
    Command(
        name="layer_3",
        title="&Probability map on or off",
        menu=LAYERS_MENU,
        keys=("Alt+3",),
        group=1,
    ),
    Command(
        name="layer_4", title="&Lesion mask on or off", menu=LAYERS_MENU, keys=("Alt+4",), group=1
    ),
    Command(
        name="layer_5", title="&Grad-CAM on or off", menu=LAYERS_MENU, keys=("Alt+5",), group=1
    ),
    Command(
        name="outline_only",
        title="Lesion mask: &outline or fill",
        menu=LAYERS_MENU,
        keys=("O",),
        group=2,
    ),
    Command(name="reset_layers", title="&Reset layers", menu=LAYERS_MENU, group=3),
    Command(
        name="analyze_all",
        title="&Analyze all files",
        menu=ANALYZE,
        keys=("Ctrl+Return",),
        tip="Analyze every frame of every file in the list",
    ),
    Command(name="cancel_run", title="&Stop analyzing all", menu=ANALYZE, keys=("Ctrl+.",)),
    Command(
        name="threshold_up", title="Raise &threshold", menu=ANALYZE, keys=("Ctrl+]", "]"), group=1
    ),
    Command(
        name="threshold_down", title="&Lower threshold", menu=ANALYZE, keys=("Ctrl+[", "["), group=1
    ),
    Command(name="slic", title="Super&pixels on or off", menu=ANALYZE, keys=("S",), group=1),
    Command(
        name="reset_params", title="&Model's defaults", menu=ANALYZE, keys=("Ctrl+R",), group=1
    ),
    Command(name="shortcuts", title="&Keyboard and mouse", menu=HELP, keys=("F1", "?")),
    Command(
        name="about_model",
        title="About the &model…",
        menu=HELP,
        keys=("Shift+F1",),
        tip="What the model is for, what it was made from, and how well it does",
    ),
    Command(name="about", title="&About busi_desktop", menu=HELP),
)

GESTURES: tuple[Gesture, ...] = (
    Gesture(what="Window and level", how="drag: right is wider, up is brighter"),
    Gesture(what="Zoom at the cursor", how="Ctrl+wheel, drag with the right button, or pinch"),
    Gesture(what="Pan", how="drag with Space, Shift or the middle button; Alt+arrows"),
    Gesture(what="Fit to window", how="double-click"),
    Gesture(what="Previous or next image", how="↑ ↓, or wheel; with Shift ten at once"),
    Gesture(what="Previous or next frame", how="← →, or wheel; with Shift ten at once"),
    Gesture(what="Look under the overlays", how="hold H"),
    Gesture(what="Open", how="drop files, folders or zip archives anywhere"),
)
