"""Comparing readers in the window: two outlines of an image, and the agreement over all."""

from busi_desktop.ui.comparing.desk import CompareDesk

__all__ = ["CompareDesk"]
