"""From blocks to pages."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QRectF
import pytest

from busi_desktop.errors import BugError
from busi_desktop.ui.report.blocks import Bar, Boxed, Column, Grid, Rule, Space, Text
from busi_desktop.ui.report.pages import Margins, lay_out
from busi_desktop.ui.report.paper import A4, HEADING, local_paper, mm, page_units

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("qapp")]

WIDTH = mm(100.0)


class Plain(Margins):
    def head(self, number):
        return Text(f"head {number}")

    def foot(self, number, n_pages):
        return Text(f"{number}/{n_pages}")


def texts(page) -> list[str]:
    return [block.text for block, _ in page.blocks if isinstance(block, Text)]


def test_a_text_splits_between_lines_and_loses_no_letter():
    text = Text("word \U0001f600 " * 200)
    whole = text.height(WIDTH)

    first, rest = text.split(WIDTH, whole / 3)

    assert first.text + rest.text == text.text
    assert first.height(WIDTH) <= whole / 3
    assert first.height(WIDTH) + rest.height(WIDTH) == pytest.approx(whole)


def test_a_text_that_has_no_room_for_a_line_stays_whole():
    assert Text("words " * 100).split(WIDTH, mm(1.0)) is None


def test_a_table_splits_between_rows_and_repeats_its_head():
    table = Grid((1, 1), [[Text(f"{r}a"), Text(f"{r}b")] for r in range(9)], heads=1)

    first, rest = table.split(WIDTH, table.height(WIDTH) / 2)

    assert first.rows[0] is rest.rows[0]
    assert [row[0].text for row in (*first.rows, *rest.rows[1:])] == [f"{r}a" for r in range(9)]


def test_a_table_whose_head_alone_fits_moves_on_whole():
    table = Grid((1,), [[Text("head")], [Text("row")]], heads=1)

    assert table.split(WIDTH, table.height(WIDTH) * 0.6) is None


def test_a_box_opens_again_on_the_next_page():
    box = Boxed(Column([Text("one"), Bar(0.5), Rule(), Text("two")]))

    first, rest = box.split(WIDTH, box.height(WIDTH) * 0.7)

    assert isinstance(first, Boxed)
    assert isinstance(rest, Boxed)
    assert first.inner.parts[0].text == "one"
    assert rest.inner.parts[-1].text == "two"


def test_pages_fill_one_after_the_other_within_their_margins():
    blocks = [Text(f"block {n}\n\n\n\n") for n in range(60)]

    pages = lay_out(blocks, Plain(), A4)

    size = page_units(A4)
    sheet = QRectF(0, 0, size.width(), size.height())
    assert len(pages) > 1
    for number, page in enumerate(pages, start=1):
        assert texts(page)[0] == f"head {number}"
        assert texts(page)[-1] == f"{number}/{len(pages)}"
        boxes = [box for _, box in page.blocks]
        assert all(sheet.contains(box) for box in boxes)
        assert all(below.top() >= above.bottom() for above, below in pairwise(boxes))
    said = [text.strip() for page in pages for text in texts(page)[1:-1]]
    assert [text for text in said if text] == [f"block {n}" for n in range(60)]


def test_a_heading_goes_to_the_next_page_with_what_it_leads():
    page_high = page_units(A4).height()
    filler = Space(page_high - mm(70.0))
    heading = Text("Heading", HEADING, leads=mm(40.0))

    pages = lay_out([Text("first"), filler, heading, Text("body")], Plain(), A4)

    assert texts(pages[1])[1:3] == ["Heading", "body"]


def test_space_at_the_top_of_a_page_is_left_out():
    page_high = page_units(A4).height()
    pages = lay_out(
        [Text("first"), Space(page_high - mm(50.0)), Space(mm(100.0)), Text("second")], Plain(), A4
    )

    assert len(pages) == 2
    assert pages[1].blocks[1][0].text == "second"


def test_what_cannot_be_split_and_is_higher_than_a_page_is_our_mistake():
    with pytest.raises(BugError, match="higher than a page"):
        lay_out([Rule(room=page_units(A4).height())], Plain(), A4)


def test_the_country_picks_one_of_the_papers():
    assert local_paper() in {"A4", "Letter"}
