"""What several tests of the inspector need."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QImage

from busi_desktop.domain.recipe import PreprocessRecipe
from busi_desktop.ui.steps_dock import StepsDock

CLAHE, DIFFUSION, GABOR, RESIZE = 3, 5, 8, 1
"""Numbers of tiles."""


def names_of(recipe: PreprocessRecipe) -> list[str]:
    return [step.name for step in recipe.steps]


def gray_of(image: QImage) -> np.ndarray:
    """Return what is painted, uint8 ``(H, W)``."""
    gray = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(gray.constBits(), np.uint8).reshape(gray.height(), gray.bytesPerLine())
    return rows[:, : gray.width()].copy()


def switch(steps: StepsDock, tile: int) -> None:
    """Choose a step and switch it on or off."""
    steps.inspector.strip.tiles[tile].click()
    steps.inspector.strip.tiles[tile].switch.click()
