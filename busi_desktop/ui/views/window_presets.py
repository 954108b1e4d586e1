"""Gray levels by a key: presets, the presets remembered for each modality, and what is seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from busi_desktop.app.session import Session
from busi_desktop.domain.frame import Frame
from busi_desktop.ui.canvas import Canvas
from busi_desktop.ui.view_state import WindowLevel

ORIGINAL, BOOST, SOFT, FULL = "original", "boost", "soft", "full"
PRESETS = (ORIGINAL, BOOST, SOFT, FULL)
"""In the order of their keys, 1 to 4."""

_FIXED = {
    ORIGINAL: WindowLevel(),
    BOOST: WindowLevel.between(15.0, 185.0),
    SOFT: WindowLevel.between(-60.0, 300.0),
}
_STILL = "still"


def preset_window(name: str, frame: Frame) -> WindowLevel:
    """Return a preset's window; the full range is that of the frame, from darkest to brightest."""
    if name in _FIXED:
        return _FIXED[name]
    return WindowLevel.between(float(frame.pixels.min()), float(frame.pixels.max()))


def modality_of(frame: Frame) -> str:
    """Return what presets are remembered by: the DICOM modality, or that it is a plain image."""
    return frame.source.modality or _STILL


class WindowPresets(QObject):
    """Give views their windows.

    A preset is kept for its modality and holds for the next frames of it. A window set by hand
    stays from frame to frame of one modality, until it is reset.

    Parameters
    ----------
    session
        Its settings hold the presets.
    active
        Returns the view that keys go to, and the frame in it.
    parent
        Owner.
    """

    def __init__(
        self,
        session: Session,
        active: Callable[[], tuple[Canvas, Frame | None]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._active = active
        self._given: dict[Canvas, WindowLevel] = {}
        self._modality: dict[Canvas, str] = {}

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the commands do."""
        numbered = {
            f"window_{number}": partial(self.choose, name)
            for number, name in enumerate(PRESETS, start=1)
        }
        return numbered | {"window_reset": self.reset, "window_auto": self.fit_to_view}

    def choose(self, name: str) -> None:
        """Give the active view a preset, and remember it for the modality."""
        canvas, frame = self._active()
        if frame is None:
            return
        windows = self._session.settings.windows | {modality_of(frame): name}
        self._session.settings = replace(self._session.settings, windows=windows)
        self.give(canvas, frame)

    def reset(self) -> None:
        """Take back what was changed by hand in the active view."""
        canvas, frame = self._active()
        if frame is not None:
            self.give(canvas, frame)

    def fit_to_view(self) -> None:
        """Spread the grays of the part that is seen."""
        canvas, _ = self._active()
        canvas.auto_window(canvas.seen_box())

    def give(self, canvas: Canvas, frame: Frame) -> None:
        """Give a view the preset of its frame's modality."""
        self._modality[canvas] = modality_of(frame)
        name = self._session.settings.windows.get(modality_of(frame), ORIGINAL)
        self._given[canvas] = preset_window(name, frame)
        canvas.set_window_level(self._given[canvas])

    def turn_to(self, canvas: Canvas, frame: Frame) -> None:
        """Follow a view to another frame."""
        by_hand = canvas.window_level != self._given.get(canvas, WindowLevel())
        if not by_hand or self._modality.get(canvas) != modality_of(frame):
            self.give(canvas, frame)
