"""Paper, ink and type of a printed page.

Pages are laid out in units of 1/1200 inch with fonts sized in these units. So a page is the same
on every device: in the file, and smaller in the preview.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLocale, QSizeF
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPageSize

UNITS_PER_INCH = 1200
_MM_PER_INCH = 25.4
_PT_PER_INCH = 72.0

INK = QColor("#1a1a1a")
QUIET = QColor("#555555")
RULE = QColor("#9a9a9a")
SHADE = QColor("#f2f4f6")
TRACK = QColor("#d5dade")
FILL = QColor("#2f5d7c")

A4, LETTER = "A4", "Letter"
PAPERS = (A4, LETTER)


def mm(length: float) -> float:
    """Return millimeters of paper in units."""
    return length * UNITS_PER_INCH / _MM_PER_INCH


def local_paper() -> str:
    """Return the paper that the country of the reader's system uses: `A4` or `LETTER`."""
    measures = QLocale.system().measurementSystem()
    return LETTER if measures == QLocale.MeasurementSystem.ImperialUSSystem else A4


def page_size(paper: str) -> QPageSize:
    """Return Qt's name for one of `PAPERS`."""
    sizes = {A4: QPageSize.PageSizeId.A4, LETTER: QPageSize.PageSizeId.Letter}
    return QPageSize(sizes[paper])


def page_units(paper: str) -> QSizeF:
    """Return width and height of a sheet in units."""
    size = page_size(paper).size(QPageSize.Unit.Point)
    return QSizeF(size.width(), size.height()) * (UNITS_PER_INCH / _PT_PER_INCH)


@dataclass(frozen=True, slots=True, kw_only=True)
class Type:
    """Describe how a text is set; `size_pt` in points of paper."""

    size_pt: float = 9.0
    bold: bool = False
    quiet: bool = False
    fixed: bool = False

    @property
    def color(self) -> QColor:
        """Return the ink."""
        return QUIET if self.quiet else INK

    def font(self) -> QFont:
        """Return the font, unhinted and without ligatures: a search finds what is written."""
        font = QFont()
        if self.fixed:
            font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(max(1, round(self.size_pt * UNITS_PER_INCH / _PT_PER_INCH)))
        font.setBold(self.bold)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        for feature in ("liga", "clig"):
            font.setFeature(QFont.Tag(feature), 0)
        return font


BODY = Type()
STRONG = Type(bold=True)
SMALL = Type(size_pt=7.5)
NOTE = Type(size_pt=7.5, quiet=True)
TINY = Type(size_pt=6.5, quiet=True)
CODE = Type(size_pt=6.0, fixed=True)
TITLE = Type(size_pt=15.0, bold=True)
HEADING = Type(size_pt=10.5, bold=True)
ANSWER = Type(size_pt=11.0, bold=True)
