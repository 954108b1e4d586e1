"""A box for a number with decimals, written as everywhere in the window and in its files."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox, QWidget


class DecimalBox(QDoubleSpinBox):
    """Show a decimal point in every language, and take a typed comma for one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLocale(QLocale.c())

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        """Judge what is typed, a comma read as a point."""
        return super().validate(text.replace(",", "."), at)

    def valueFromText(self, text: str) -> float:
        """Return the number typed, a comma read as a point."""
        return super().valueFromText(text.replace(",", "."))
