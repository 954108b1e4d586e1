"""Rows of a table on the screen as a file for spreadsheets."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from busi_desktop.export.csv_text import csv_cell, csv_line

_BYTE_ORDER_MARK = "\ufeff"
"""Makes spreadsheets read UTF-8."""


def table_csv(rows: Iterable[Sequence[str | float | None]]) -> bytes:
    """Return rows as CSV (RFC 4180): numbers with a point, unknown ones empty.

    Texts that a spreadsheet would run as a formula get a leading apostrophe.
    """
    lines = (csv_line([csv_cell(value) for value in row]) for row in rows)
    return (_BYTE_ORDER_MARK + "".join(f"{line}\r\n" for line in lines)).encode()
