"""Projects and their worklists in the window."""

from __future__ import annotations

from busi_desktop.ui.worklist.projects import Projects

__all__ = ["Projects"]
