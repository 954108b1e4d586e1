"""pyqtgraph, set up once: every array of this program is ``(row, col)``.

Import `pg` from here and nowhere else.
"""

from __future__ import annotations

import pyqtgraph as pg

pg.setConfigOptions(
    imageAxisOrder="row-major",
    antialias=True,
    background=None,
    mouseRateLimit=-1,
)

__all__ = ["pg"]
