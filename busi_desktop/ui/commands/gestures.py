"""What mouse, wheel and held keys do over the image."""

from __future__ import annotations

from busi_desktop.ui.commands.command import Gesture

GESTURES: tuple[Gesture, ...] = (
    Gesture(what="Window and level", how="drag: right is wider, up is brighter"),
    Gesture(what="Zoom at the cursor", how="Ctrl+wheel, drag with the right button, or pinch"),
    Gesture(what="Gray levels of a part", how="drag a box with Ctrl"),
    Gesture(what="Pan", how="drag with Space, Shift or the middle button; Alt+arrows; two fingers"),
    Gesture(what="Fit to window, or one of several views alone", how="double-click"),
    Gesture(what="Magnifier", how="hold M"),
    Gesture(what="Show a file at the right", how="drag its thumbnail there"),
    Gesture(what="Previous or next image", how="↑ ↓, or wheel; with Shift ten at once"),
    Gesture(what="Previous or next frame", how="← →, or wheel; with Shift ten at once"),
    Gesture(what="First or last frame", how="Home, End"),
    Gesture(what="Go through frames", how="drag on the strip or the slider below the image"),
    Gesture(what="Look under the overlays", how="hold H, or Space over the image"),
    Gesture(what="Move a measurement", how="drag its point or, once chosen, its line"),
    Gesture(what="Nudge its point", how="arrows, fine with Ctrl, far with Shift; Enter: the next"),
    Gesture(what="Width of the brush", how="[ ], or Shift+wheel, with a tool for outlines in hand"),
    Gesture(what="Draw around, fill a hole", how="P, F with a tool for outlines in hand"),
    Gesture(what="Paint or erase, the other way round", how="hold Alt, or press X"),
    Gesture(what="Outline by keys", how="with a tool in hand: Enter, then arrows, Enter and Space"),
    Gesture(what="Move a lesion", how="V, then drag it, or the arrows; with Shift ten pixels"),
    Gesture(what="Take off with a click to refine", how="right-click, or click with Alt"),
    Gesture(what="Open", how="drop files, folders or zip archives anywhere"),
)
