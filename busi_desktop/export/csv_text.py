"""Cells and lines of CSV (RFC 4180) that no spreadsheet runs as a formula."""

from __future__ import annotations

import csv
import io
import re
from typing import Any

# Lone surrogates stand for bytes of a file name that are not UTF-8.
_SURROGATE = re.compile("[\ud800-\udfff]")
# What makes a spreadsheet take a cell for a formula (OWASP, "CSV Injection").
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def csv_cell(value: Any) -> str:  # noqa: ANN401 - JSON
    """Write one value as a cell's text that no spreadsheet runs as a formula; None is empty."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    text = "|".join(value) if isinstance(value, list) else str(value)
    text = _SURROGATE.sub("\ufffd", text)
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def csv_line(cells: list[str]) -> str:
    """Join cells to a line of CSV (RFC 4180), without the line's end."""
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\r\n").writerow(cells)
    return buffer.getvalue().removesuffix("\r\n")
