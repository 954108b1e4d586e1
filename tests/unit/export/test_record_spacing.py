from __future__ import annotations

from dataclasses import replace
import math

import numpy as np

from busi_desktop.domain.geometry import CalibratedRegion, Geometry, SpacingSource
from busi_desktop.export.record_row import csv_header, csv_row
from tests.builders import (
    SHAPE,
    make_frame,
    make_result,
    make_spacing,
    rectangle,
)
from tests.unit.export.records import calibrated_result, record_of


def test_calibrated_lesion_has_millimetres_and_their_origin():
    mask = rectangle(SHAPE, rows=(10, 20), cols=(20, 30))

    record = record_of(calibrated_result(make_spacing(0.1, 0.2), mask))

    assert record["pixel_spacing"] == {"mm": [0.1, 0.2], "origin": "SequenceOfUltrasoundRegions"}
    assert record["lesions"][0]["area_mm2"] == 2.0
    assert record["lesions"][0]["long_axis_mm"] == round(math.hypot(1.0, 2.0), 4)


def test_spacing_is_null_where_the_largest_lesion_has_none():
    mask = rectangle(SHAPE, rows=(10, 20), cols=(20, 40))

    record = record_of(calibrated_result(mask=mask, bounds=(0, 0, 48, 30)))

    assert record["pixel_spacing"] is None
    assert record["lesions"][0]["area_mm2"] is None


def test_spacing_is_that_of_the_largest_lesion():
    left = CalibratedRegion(bounds=(0, 0, 48, 30), spacing=make_spacing(0.1))
    right = CalibratedRegion(bounds=(0, 30, 48, 64), spacing=make_spacing(0.3))
    mask = rectangle(SHAPE, rows=(5, 9), cols=(5, 9)) | rectangle(
        SHAPE, rows=(10, 20), cols=(40, 50)
    )
    frame = make_frame(geometry=Geometry(shape=SHAPE, regions=(left, right)))

    record = record_of(make_result(frame, mask=mask))

    assert record["pixel_spacing"]["mm"] == [0.3, 0.3]
    assert [lesion["area_mm2"] for lesion in record["lesions"]] == [9.0, 0.16]


def test_spacing_without_a_lesion_is_the_one_that_all_regions_agree_on():
    spacing = make_spacing(0.1, source=SpacingSource.PIXEL_SPACING)
    left = CalibratedRegion(bounds=(0, 0, 48, 30), spacing=spacing)
    right = CalibratedRegion(bounds=(0, 30, 48, 64), spacing=spacing)
    odd = replace(right, spacing=make_spacing(0.3))
    nothing = np.zeros(SHAPE, dtype=np.bool_)

    def spacing_for(*regions):
        frame = make_frame(geometry=Geometry(shape=SHAPE, regions=regions))
        return record_of(make_result(frame, mask=nothing))["pixel_spacing"]

    assert spacing_for(left, right) == {"mm": [0.1, 0.1], "origin": "PixelSpacing"}
    assert spacing_for(left, odd) is None
    assert spacing_for() is None


def test_each_lesion_names_its_own_calibration_or_why_it_has_none():
    left = CalibratedRegion(bounds=(0, 0, 48, 30), spacing=make_spacing(0.1))
    right = CalibratedRegion(bounds=(0, 30, 48, 64), spacing=make_spacing(0.3))
    mask = rectangle(SHAPE, rows=(5, 9), cols=(5, 9)) | rectangle(
        SHAPE, rows=(20, 40), cols=(20, 50)
    )
    frame = make_frame(geometry=Geometry(shape=SHAPE, regions=(left, right)))

    across, inside = record_of(make_result(frame, mask=mask))["lesions"]

    assert (across["pixel_spacing"], across["no_mm_reason"]) == (None, "regions_differ")
    assert across["long_axis_mm"] is None
    assert (inside["pixel_spacing"]["mm"], inside["no_mm_reason"]) == ([0.1, 0.1], None)


def test_a_calibration_by_hand_is_exported_as_such_with_who_and_when():
    spacing = replace(
        make_spacing(0.2, source=SpacingSource.MANUAL),
        stated_by="AB",
        stated_at="2026-11-23T11:00:00+00:00",
    )
    frame = make_frame(geometry=Geometry(shape=SHAPE).with_manual(spacing))

    record = record_of(make_result(frame))

    assert record["pixel_spacing"] == {
        "mm": [0.2, 0.2],
        "origin": "manual",
        "by": "AB",
        "at": "2026-11-23T11:00:00+00:00",
    }
    row = dict(zip(csv_header().split(","), csv_row(record).split(","), strict=False))
    assert (row["spacing_origin"], row["spacing_by"]) == ("manual", "AB")
