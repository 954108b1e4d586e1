"""Records to look at, and their rows."""

from __future__ import annotations

import csv

from busi_desktop.export.record import result_record
from busi_desktop.export.record_row import csv_header, csv_row
from tests.builders import (
    SHAPE,
    TIMINGS_MS,
    make_frame,
    make_geometry,
    make_result,
    make_spacing,
)

FILES = {"mask": "a_mask.png", "probability": "a_prob.png"}


def record_of(result=None, *, source="clinic/a.dcm"):
    return result_record(result or make_result(), source=source, files=FILES, timings_ms=TIMINGS_MS)


def calibrated_result(spacing=None, mask=None, bounds=None):
    geometry = make_geometry(SHAPE, spacing or make_spacing(0.1, 0.2), bounds=bounds)
    return make_result(make_frame(geometry=geometry), mask=mask)


def row_of(record) -> dict[str, str]:
    (row,) = csv.DictReader([csv_header(), csv_row(record)])
    return row
