"""Every tool for outlines, in the order of the strip."""

from __future__ import annotations

from busi_desktop.ui.editing.brush import Brush, Eraser
from busi_desktop.ui.editing.fill import Fill
from busi_desktop.ui.editing.polygon import Polygon
from busi_desktop.ui.editing.refining import Refine
from busi_desktop.ui.editing.select import Select
from busi_desktop.ui.editing.superpixels import SuperpixelPaint
from busi_desktop.ui.editing.tool import EditTool

TOOLS: tuple[type[EditTool], ...] = (
    Select,
    Refine,
    SuperpixelPaint,
    Brush,
    Eraser,
    Polygon,
    Fill,
)
