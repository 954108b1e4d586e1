"""Commands of layers."""

from __future__ import annotations

from busi_desktop.ui.commands.command import (
    LAYERS_MENU,
    Command,
)

LAYERS_COMMANDS: tuple[Command, ...] = (
    Command(
        name="overlays",
        title="&All overlays on or off",
        menu=LAYERS_MENU,
        keys=("G",),
        words="hide show",
    ),
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
        name="layer_4",
        title="&Lesion mask on or off",
        menu=LAYERS_MENU,
        keys=("Alt+4",),
        group=1,
        words="segmentation outline contour",
    ),
    Command(
        name="layer_5",
        title="&Grad-CAM on or off",
        menu=LAYERS_MENU,
        keys=("Alt+5",),
        group=1,
        words="saliency heat map explanation",
    ),
    Command(
        name="layer_6",
        title="Ground &truth on or off",
        menu=LAYERS_MENU,
        keys=("Alt+6",),
        group=1,
        words="reference mask dice expert",
    ),
    Command(
        name="layer_7",
        title="Analy&zed region on or off",
        menu=LAYERS_MENU,
        keys=("Alt+7",),
        group=1,
        words="crop screen masked border",
    ),
    Command(
        name="layer_8",
        title="&My outlines on or off",
        menu=LAYERS_MENU,
        keys=("Alt+8",),
        group=1,
        words="reader annotation drawing contour",
    ),
    Command(
        name="outline_only",
        title="Lesion mask: &outline or fill",
        menu=LAYERS_MENU,
        keys=("O",),
        group=2,
    ),
    Command(
        name="solo_layer",
        title="One layer alone, then the &next",
        menu=LAYERS_MENU,
        keys=("Alt+0",),
        group=2,
        tip="Show one layer after the other alone, and then all again",
        words="solo single only",
    ),
    Command(name="reset_layers", title="&Reset layers", menu=LAYERS_MENU, group=3),
)
