"""Measuring on the image: tools, figures with their labels, the list of measurements."""

from __future__ import annotations

from busi_desktop.ui.measuring.measuring import Measuring

__all__ = ["Measuring"]
