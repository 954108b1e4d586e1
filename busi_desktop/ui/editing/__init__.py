"""Outlining lesions on the image: tools, their strip, the panel, and the layer they draw on."""

from busi_desktop.ui.editing.editing import Editing

__all__ = ["Editing"]
