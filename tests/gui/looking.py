"""Look at the window as a picture."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor, QImage

from busi_desktop.ui.main_window import MainWindow

ORANGE = QColor(0xE6, 0x9F, 0x00)


def count_orange(window: MainWindow) -> int:
    """Count pixels of the picture in the outline's own color."""
    image = window.viewer.main.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    data = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    bgr = data[:, :, :3].astype(int)
    target = (ORANGE.blue(), ORANGE.green(), ORANGE.red())
    return int((np.abs(bgr - target).max(axis=2) <= 2).sum())
