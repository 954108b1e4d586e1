"""Cine: the transport bar, the strip of analyzed frames, and what is drawn on passing frames."""

from busi_desktop.ui.cine.cine import Cine

__all__ = ["Cine"]
