"""Rows of a table for a spreadsheet."""

from __future__ import annotations

import csv
import io

from busi_desktop.export.table import table_csv


def test_rows_come_back_as_they_were_and_unknown_cells_are_empty():
    rows = [("file", "malignancy", "frame"), ("ä, b.png", 0.25, 3), ('say "a"\nb', None, 1)]

    data = table_csv(rows)

    assert data.startswith(b"\xef\xbb\xbf")
    back = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert back == [
        ["file", "malignancy", "frame"],
        ["ä, b.png", "0.25", "3"],
        ['say "a"\nb', "", "1"],
    ]


def test_no_cell_is_run_as_a_formula():
    (line,) = table_csv([("=1+1", -2.0, "-x")]).decode("utf-8-sig").splitlines()

    assert line == "'=1+1,-2.0,'-x"
