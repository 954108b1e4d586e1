"""From blocks to pages: what doesn't fit goes on to the next, in order."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from busi_desktop.errors import BugError
from busi_desktop.ui.report.blocks import Block, Space
from busi_desktop.ui.report.paper import mm, page_units

_SIDE, _TOP, _BOTTOM = mm(16.0), mm(12.0), mm(10.0)
_HEAD_GAP, _FOOT_GAP = mm(3.0), mm(3.0)


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Page:
    """Hold one page's blocks, each with its place on the sheet in units."""

    blocks: tuple[tuple[Block, QRectF], ...]

    def paint(self, painter: QPainter) -> None:
        """Paint the page; one unit of the painter is a unit of the page."""
        for block, box in self.blocks:
            block.paint(painter, box)


class Margins(ABC):
    """Return what stands above and below the text on each page."""

    @abstractmethod
    def head(self, number: int) -> Block:
        """Return what stands at the top of a page, counted from 1."""

    @abstractmethod
    def foot(self, number: int, n_pages: int) -> Block:
        """Return what stands at the bottom of a page."""


def lay_out(blocks: Iterable[Block], margins: Margins, paper: str) -> tuple[Page, ...]:
    """Put blocks onto as many pages as they need.

    Parameters
    ----------
    blocks
        From the top of the first page on.
    margins
        Head and foot of each page; the foot's height doesn't depend on its numbers.
    paper
        One of `busi_desktop.ui.report.paper.PAPERS`.

    Raises
    ------
    BugError
        If a block that can't be split is higher than a page.
    """
    size = page_units(paper)
    width = size.width() - 2 * _SIDE
    foot_height = margins.foot(1, 1).height(width)
    bottom = size.height() - _BOTTOM - foot_height - _FOOT_GAP
    queue = deque(blocks)
    sheets: list[list[tuple[Block, QRectF]]] = []
    while queue:
        sheets.append(_fill(queue, margins.head(len(sheets) + 1), width, bottom))
    pages = []
    for number, sheet in enumerate(sheets, start=1):
        foot = margins.foot(number, len(sheets))
        box = QRectF(_SIDE, bottom + _FOOT_GAP, width, foot_height)
        pages.append(Page(blocks=(*sheet, (foot, box))))
    return tuple(pages)


def _fill(
    queue: deque[Block], head: Block, width: float, bottom: float
) -> list[tuple[Block, QRectF]]:
    """Take from the queue what fits onto one page; at least something does."""
    head_height = head.height(width)
    placed = [(head, QRectF(_SIDE, _TOP, width, head_height))]
    y = _TOP + head_height + (_HEAD_GAP if head_height else 0.0)
    is_fresh = True
    while queue:
        block = queue.popleft()
        if is_fresh and isinstance(block, Space):
            continue
        height = block.height(width)
        if y + height + block.leads > bottom:
            parts = block.split(width, bottom - y) if not block.leads else None
            if parts is not None:
                block, rest = parts
                queue.appendleft(rest)
                placed.append((block, QRectF(_SIDE, y, width, block.height(width))))
            elif is_fresh:
                msg = "a block is higher than a page"
                raise BugError(msg)
            else:
                queue.appendleft(block)
            break
        placed.append((block, QRectF(_SIDE, y, width, height)))
        y += height
        is_fresh = is_fresh and isinstance(block, Space)
    return placed
