"""What several tests of the inspector need."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QImage

from busi_desktop.domain.recipe import PreprocessRecipe


def names_of(recipe: PreprocessRecipe) -> list[str]:
    return [step.name for step in recipe.steps]


def gray_of(image: QImage) -> np.ndarray:
    """Return what is painted, uint8 ``(H, W)``."""
    gray = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(gray.constBits(), np.uint8).reshape(gray.height(), gray.bytesPerLine())
    return rows[:, : gray.width()].copy()
