"""A record as a row of a spreadsheet: which columns there are, and where each takes its value.

The columns are a promise to scripts, as the record's own fields are.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from busi_desktop.domain.prediction import LABELS
from busi_desktop.export.csv_text import csv_cell, csv_line
from busi_desktop.export.record import TIMINGS

_LESION_NUMBERS = (
    "area_px",
    "score",
    "malignancy",
    "area_mm2",
    "long_axis_mm",
    "short_axis_mm",
    "orientation_deg",
    "depth_to_width",
    "circularity",
    "solidity",
    "long_axis_px",
    "short_axis_px",
)

# Column -> path into a record. A path that a record doesn't have leaves the cell empty.
_COLUMNS: dict[str, tuple[str | int, ...]] = {
    **{
        name: (name,)
        for name in ("schema", "source", "frame", "sha256", "width", "height", "status")
    },
    **{f"model_{name}": ("model", name) for name in ("name", "version", "sha256")},
    "threshold": ("parameters", "threshold"),
    "slic_regions": ("parameters", "slic", "regions"),
    "slic_compactness": ("parameters", "slic", "compactness"),
    "min_area_fraction": ("parameters", "min_area_fraction"),
    "min_relative_area": ("parameters", "min_relative_area"),
    "presence_gate": ("parameters", "presence_gate"),
    "whole_frame": ("parameters", "whole_frame"),
    "suitable": ("suitability", "suitable"),
    "suitability_score": ("suitability", "score"),
    "reasons": ("suitability", "reasons"),
    **{f"probability_{label}": ("probabilities", label) for label in LABELS},
    **{name: (name,) for name in ("malignancy", "label", "prediction_set", "confidence_level")},
    **{name: ("operating_points", name) for name in ("rule_out", "rule_in")},
    "n_lesions": ("lesions",),
    **{f"lesion_{side}": ("lesions", 0, "bbox", i) for i, side in enumerate(("x", "y", "w", "h"))},
    **{f"lesion_{name}": ("lesions", 0, name) for name in _LESION_NUMBERS},
    **{f"region_{side}": ("region", i) for i, side in enumerate(("x", "y", "w", "h"))},
    "region_origin": ("region_origin",),
    "masked_out_share": ("masked_out", "share"),
    "marks_share": ("overlays", "marks_share"),
    "spacing_row_mm": ("pixel_spacing", "mm", 0),
    "spacing_col_mm": ("pixel_spacing", "mm", 1),
    "spacing_origin": ("pixel_spacing", "origin"),
    "spacing_by": ("pixel_spacing", "by"),
    "spacing_at": ("pixel_spacing", "at"),
    "lesion_no_mm_reason": ("lesions", 0, "no_mm_reason"),
    **{f"file_{name}": ("files", name) for name in ("mask", "probability", "overlay", "gradcam")},
    **{f"{name}_ms": ("timings_ms", name) for name in TIMINGS},
    **{f"error_{name}": ("error", name) for name in ("code", "message", "hint")},
}


def csv_header() -> str:
    """Return the column names as one line of CSV, without the line's end."""
    return csv_line(list(_COLUMNS))


def csv_row(record: Mapping[str, Any]) -> str:
    """Flatten a record into one row of CSV (RFC 4180), without the line's end.

    Of the lesions it keeps their number and the measurements of the first, which is the largest;
    lists of words are joined by ``|``; unknown numbers are empty cells. A text that a spreadsheet
    would run as a formula gets a leading apostrophe.
    """
    return csv_line([_cell(name, _lookup(record, path)) for name, path in _COLUMNS.items()])


def _lookup(record: Mapping[str, Any], path: tuple[str | int, ...]) -> Any:  # noqa: ANN401 - JSON
    """Follow a path through nested data; None where it ends early."""
    value: Any = record
    for key in path:
        try:
            value = value[key]
        except (KeyError, IndexError, TypeError):
            return None
    return value


def _cell(name: str, value: Any) -> str:  # noqa: ANN401 - JSON
    """Write one value as a cell's text."""
    return csv_cell(len(value) if name == "n_lesions" and value is not None else value)
