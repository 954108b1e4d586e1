"""What a page is made of: texts, tables, bars, lines to write on, and boxes around them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextLayout, QTextOption

from busi_desktop.ui.report.paper import BODY, FILL, INK, QUIET, RULE, SHADE, TRACK, Type, mm

_LINE_SEPARATOR = "\u2028"
_UTF16 = "utf-16-le"
HAIRLINE = mm(0.15)


class Block(ABC):
    """Take a place on a page.

    Attributes
    ----------
    leads
        Units that must be free below it on the same page: a heading doesn't end one.
    """

    leads = 0.0

    @abstractmethod
    def height(self, width: float) -> float:
        """Return the height that it takes in a column of `width`, both in units."""

    @abstractmethod
    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint it into `box`, which has its width and height."""

    def split(self, _width: float, _room: float) -> tuple[Block, Block] | None:
        """Return what fits into a height of `_room`, and the rest; None if nothing fits."""
        return None


@dataclass(slots=True, eq=False)
class Space(Block):
    """Stay empty; at the top of a page it is left out."""

    length: float

    def height(self, width: float) -> float:
        """Return its length."""
        return self.length

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint nothing."""


@dataclass(slots=True, eq=False)
class Rule(Block):
    """Draw a line across the column."""

    thickness: float = HAIRLINE
    room: float = mm(1.6)

    def height(self, width: float) -> float:
        """Return the line's height with the room around it."""
        return self.room

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint the line in the middle."""
        y = box.center().y()
        painter.fillRect(QRectF(box.left(), y, box.width(), self.thickness), RULE)


@dataclass(slots=True, eq=False)
class Text(Block):
    """Set a text, which breaks where its column ends."""

    text: str
    type: Type = BODY
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    leads: float = 0.0
    _set: dict[float, QTextLayout] = field(default_factory=dict)

    def height(self, width: float) -> float:
        """Return the height of all lines."""
        layout = self._lines(width)
        last = layout.lineAt(layout.lineCount() - 1)
        return float(last.y() + last.height())

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint the lines."""
        painter.setPen(self.type.color)
        self._lines(box.width()).draw(painter, box.topLeft())

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Break between two lines."""
        layout = self._lines(width)
        lines = [layout.lineAt(place) for place in range(layout.lineCount())]
        below = next(line for line in lines if line.y() + line.height() > room)
        if below.lineNumber() == 0:
            return None
        data, cut = self.text.encode(_UTF16), 2 * below.textStart()  # Qt counts in UTF-16
        first, rest = data[:cut].decode(_UTF16), data[cut:].decode(_UTF16)
        return Text(first.rstrip("\n"), self.type, self.align), Text(rest, self.type, self.align)

    def _lines(self, width: float) -> QTextLayout:
        known = self._set.get(width)
        if known is not None:
            return known
        text = self.text.replace("\n", _LINE_SEPARATOR) or " "
        layout = QTextLayout(text, self.type.font())
        option = QTextOption(self.align)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0.0, y))
            y += line.height()
        layout.endLayout()
        self._set[width] = layout
        return layout


@dataclass(slots=True, eq=False)
class Blank(Block):
    """Leave a line to write on by hand."""

    room: float = mm(4.6)

    def height(self, width: float) -> float:
        """Return the height that a pen needs."""
        return self.room

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint the line."""
        y = box.bottom() - mm(0.6)
        painter.fillRect(QRectF(box.left(), y, box.width(), HAIRLINE), QUIET)


@dataclass(slots=True, eq=False)
class Bar(Block):
    """Draw a share of 1 as a bar, hollow or full, with marks across it."""

    share: float
    full: bool = True
    marks: tuple[float, ...] = ()

    def height(self, width: float) -> float:
        """Return the height of a line of text."""
        return mm(3.8)

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint track, bar and marks."""
        thick = mm(2.2)
        track = QRectF(box.left(), box.center().y() - thick / 2, box.width(), thick)
        painter.fillRect(track, TRACK)
        bar = QRectF(track)
        bar.setWidth(max(track.width() * self.share, mm(0.3)))
        if self.full:
            painter.fillRect(bar, FILL)
        else:
            painter.setPen(QPen(FILL, mm(0.3)))
            inset = mm(0.15)
            painter.drawRect(bar.adjusted(inset, inset, -inset, -inset))
        for mark in self.marks:
            x = track.left() + track.width() * mark
            painter.fillRect(QRectF(x - mm(0.15), box.top(), mm(0.3), box.height()), INK)


@dataclass(slots=True, eq=False)
class Grid(Block):
    """Set blocks in rows and columns.

    Attributes
    ----------
    shares
        Width of each column as a share of the whole.
    heads
        Number of rows at the top that stand again on the next page.
    ruled
        Whether a line is drawn below each row.
    """

    shares: tuple[float, ...]
    rows: Sequence[Sequence[Block]]
    heads: int = 0
    ruled: bool = False
    gap: float = mm(3.0)
    room: float = mm(0.8)

    def height(self, width: float) -> float:
        """Return the height of all rows."""
        return sum(self._row_heights(width))

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint row by row."""
        top = box.top()
        widths = self._widths(box.width())
        lefts = accumulate((width + self.gap for width in widths), initial=box.left())
        places = list(zip(lefts, widths, strict=False))
        for row, height in zip(self.rows, self._row_heights(box.width()), strict=True):
            for cell, (left, width) in zip(row, places, strict=True):
                cell.paint(painter, QRectF(left, top, width, cell.height(width)))
            top += height
            if self.ruled:
                y = top - self.room / 2
                painter.fillRect(QRectF(box.left(), y, box.width(), HAIRLINE), RULE)

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Break between two rows; the heads stand on both sides."""
        reached = list(accumulate(self._row_heights(width)))
        n_fit = sum(height <= room for height in reached)
        if n_fit <= self.heads:
            return None
        first, rest = self.rows[:n_fit], [*self.rows[: self.heads], *self.rows[n_fit:]]
        return self._with(first), self._with(rest)

    def _with(self, rows: Sequence[Sequence[Block]]) -> Grid:
        return Grid(self.shares, rows, self.heads, self.ruled, self.gap, self.room)

    def _widths(self, width: float) -> list[float]:
        inner = width - self.gap * (len(self.shares) - 1)
        return [inner * share / sum(self.shares) for share in self.shares]

    def _row_heights(self, width: float) -> list[float]:
        widths = self._widths(width)
        return [
            max(cell.height(across) for cell, across in zip(row, widths, strict=True)) + self.room
            for row in self.rows
        ]


@dataclass(slots=True, eq=False)
class Column(Block):
    """Stack blocks; it breaks between two of them."""

    parts: Sequence[Block]

    def height(self, width: float) -> float:
        """Return the sum of all heights."""
        return sum(part.height(width) for part in self.parts)

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint from top to bottom."""
        top = box.top()
        for part in self.parts:
            height = part.height(box.width())
            part.paint(painter, QRectF(box.left(), top, box.width(), height))
            top += height

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Break between two parts."""
        reached = accumulate(part.height(width) for part in self.parts)
        n_fit = sum(height <= room for height in reached)
        if not n_fit:
            return None
        return Column(self.parts[:n_fit]), Column(self.parts[n_fit:])


@dataclass(slots=True, eq=False)
class Boxed(Block):
    """Set a column apart by a frame and a shade; a break closes the frame and opens another."""

    inner: Column
    room: float = mm(3.0)

    def height(self, width: float) -> float:
        """Return the height with the frame."""
        return self.inner.height(width - 2 * self.room) + 2 * self.room

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint the frame, then what is inside."""
        painter.fillRect(box, SHADE)
        painter.setPen(QPen(QUIET, mm(0.25)))
        painter.drawRect(box)
        room = self.room
        self.inner.paint(painter, box.adjusted(room, room, -room, -room))

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Break the column inside."""
        parts = self.inner.split(width - 2 * self.room, room - 2 * self.room)
        if parts is None:
            return None
        first, rest = parts
        return _boxed(first, self.room), _boxed(rest, self.room)


def _boxed(block: Block, room: float) -> Boxed:
    return Boxed(block if isinstance(block, Column) else Column([block]), room)
