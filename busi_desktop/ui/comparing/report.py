"""The agreement as a report: a page of figures, and the images on which readers disagree most."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import Qt

from busi_desktop import __version__
from busi_desktop.app.agreement import Found
from busi_desktop.app.language import tr
from busi_desktop.domain.agreement import Agreement
from busi_desktop.ui.comparing.agreement_rows import pair_name, pair_row, pair_titles
from busi_desktop.ui.comparing.words import (
    NONE,
    class_text,
    distance_text,
    distance_title,
    name_text,
)
from busi_desktop.ui.report.blocks import Block, Column, Grid, Rule, Space, Text
from busi_desktop.ui.report.pages import Margins, lay_out
from busi_desktop.ui.report.paper import BODY, HEADING, NOTE, SMALL, STRONG, TITLE, Type, mm
from busi_desktop.ui.report.pdf import encode_pages
from busi_desktop.ui.report.report import now_here
from busi_desktop.ui.wording import research_line

MOST = 20
"""Images of each pair; the rest is in the table of images."""

_RIGHT = Qt.AlignmentFlag.AlignRight
_KEEP_BELOW = mm(14.0)
_FIGURES = (4, 3, 6, 7, 6, 6, 6, 4)
_IMAGES = (6, 2, 3, 3, 3)


class _Margins(Margins):
    """Put the title over later pages, and what may not be lost below all of them."""

    def __init__(self, made_at: datetime) -> None:
        self._made_at = made_at

    def head(self, number: int) -> Block:
        """Return the title on pages that don't begin with it."""
        if number == 1:
            return Column(())
        row = (Text(agreement_title(), STRONG), Text(_date(self._made_at), NOTE, _RIGHT))
        return Column((Grid((1, 1), (row,)), Rule()))

    def foot(self, number: int, n_pages: int) -> Block:
        """Return the research line, the program and the page."""
        page = tr("Page {number} of {count}").format(number=number, count=n_pages)
        rows = (
            (Text(research_line(), STRONG), Text("", NOTE)),
            (Text(f"busi_desktop {__version__}", NOTE), Text(page, NOTE, _RIGHT)),
        )
        return Column((Rule(), Grid((4, 1), rows, room=0.0)))


def agreement_title() -> str:
    """Return the heading of the first page."""
    return tr("Agreement of readers")


def agreement_blocks(found: Found, title: str, made_at: datetime) -> list[Block]:
    """Return the report from its title to its last line."""
    head = (Text(agreement_title(), TITLE), Text(_date(made_at), BODY, _RIGHT))
    said = tr(
        "Signed outlines are compared. In brackets: 95 % intervals, drawn by files. Images in "
        "which both see no lesion raise no mean; where one does, Dice is 0."
    )
    return [
        Grid((3, 2), (head,), room=0.0),
        Rule(),
        *((Text(title, STRONG),) if title else ()),
        Text(said, SMALL),
        Space(mm(3.0)),
        _table(_FIGURES, pair_titles(), [pair_row(pair) for pair in found.pairs]),
        *(block for pair in found.pairs for block in _images(pair, found)),
    ]


def _images(pair: Agreement, found: Found) -> Iterator[Block]:
    worst = sorted(pair.scores, key=lambda one: one.disagreement, reverse=True)[:MOST]
    heading = tr("{names}: the greatest disagreement first").format(names=pair_name(pair))
    titles = (tr("Image"), tr("Dice"), distance_title(), *map(name_text, pair.names))
    rows = [
        (
            f"{found.names.get(one.group, one.group[:8])} {_frame(one.subject)}".strip(),
            NONE if one.dice is None else f"{one.dice:.2f}",
            distance_text(one),
            *map(class_text, one.labels),
        )
        for one in worst
    ]
    yield Space(mm(4.0))
    yield Text(heading, HEADING, leads=_KEEP_BELOW)
    yield Space(mm(1.0))
    yield _table(_IMAGES, titles, rows)


def _frame(subject: str) -> str:
    number = int(subject.partition("#")[2])
    return f"#{number + 1}" if number else ""


def _table(shares: tuple[int, ...], titles: tuple[str, ...], rows: list[tuple[str, ...]]) -> Grid:
    def cells(texts: tuple[str, ...], kind: Type) -> tuple[Text, ...]:
        return tuple(Text(text, kind) for text in texts)

    lines = [cells(titles, NOTE), *(cells(row, SMALL) for row in rows)]
    return Grid(tuple(map(float, shares)), lines, heads=1, ruled=True)


def encode_agreement(found: Found, title: str, paper: str) -> bytes:
    """Write the agreement as PDF, on any thread."""
    made_at = now_here()
    pages = lay_out(agreement_blocks(found, title, made_at), _Margins(made_at), paper)
    return encode_pages(pages, agreement_title(), paper)


def _date(made_at: datetime) -> str:
    return made_at.strftime("%Y-%m-%d %H:%M %z").strip()
