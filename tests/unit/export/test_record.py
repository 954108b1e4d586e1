from __future__ import annotations

from dataclasses import replace
import json
import math

import numpy as np
import pytest

from busi_desktop.domain.prediction import OperatingPoints, Suitability
from busi_desktop.domain.reading import Override
from busi_desktop.domain.region import RegionOrigin, whole
from busi_desktop.domain.segmentation import SegmentationParams, SlicParams
from busi_desktop.errors import BugError, UserError
from busi_desktop.export.record import error_record, record_line, result_record
from busi_desktop.export.record_row import csv_row
from tests.builders import (
    SHAPE,
    TIMINGS_MS,
    make_frame,
    make_prediction,
    make_result,
    rectangle,
)
from tests.unit.export.records import FILES, calibrated_result, record_of, row_of

# The contract's example, with the additive fields.
CONTRACT_KEYS = [
    "schema", "source", "frame", "sha256", "width", "height", "status", "model", "parameters",
    "suitability", "probabilities", "malignancy", "label", "prediction_set", "confidence_level",
    "operating_points", "lesions", "pixel_spacing", "region", "region_origin", "masked_out",
    "overlays", "files", "timings_ms",
]  # fmt: skip
CONTRACT_LESION_KEYS = [
    "bbox", "area_px", "score", "malignancy", "area_mm2", "long_axis_mm", "short_axis_mm",
    "orientation_deg", "depth_to_width", "circularity", "solidity",
]  # fmt: skip


def test_an_override_is_added_with_its_reason_and_nothing_else_changes():
    override = Override(reason="For teaching", reader="AK", recorded_at="2026-11-23T08:00:00+00:00")

    record = result_record(
        make_result(), source="clinic/a.dcm", files=FILES, timings_ms=TIMINGS_MS, override=override
    )

    assert record.pop("override") == {
        "reason": "For teaching",
        "reader": "AK",
        "recorded_at": "2026-11-23T08:00:00+00:00",
    }
    assert record == record_of()


def probabilities_of(values):
    frame = make_frame()
    result = make_result(frame, prediction=make_prediction(frame, probabilities=values))
    return record_of(result)["probabilities"]


def test_record_has_exactly_the_contracts_fields_in_its_order():
    record = record_of(calibrated_result())

    assert list(record) == CONTRACT_KEYS
    assert list(record["model"]) == ["name", "version", "sha256"]
    assert list(record["parameters"]) == [
        *("threshold", "slic", "min_area_fraction", "min_relative_area", "presence_gate"),
        "whole_frame",
    ]
    assert list(record["suitability"]) == ["suitable", "score", "reasons"]
    assert list(record["probabilities"]) == ["benign", "malignant", "normal"]
    added = ("long_axis_px", "short_axis_px", "pixel_spacing", "no_mm_reason")
    assert list(record["lesions"][0]) == [*CONTRACT_LESION_KEYS, *added]
    assert list(record["pixel_spacing"]) == ["mm", "origin"]
    assert list(record["timings_ms"]) == list(TIMINGS_MS)


def test_record_tells_what_the_result_holds():
    frame = make_frame(frame_number=3, seed=5)
    mask = rectangle(SHAPE, rows=(10, 30), cols=(20, 30))

    record = record_of(make_result(frame, mask=mask))

    assert record["schema"] == "busi-desktop/result/1"
    assert record["source"] == "clinic/a.dcm"
    assert (record["frame"], record["width"], record["height"]) == (3, 64, 48)
    assert record["sha256"] == frame.frame_id.content_sha256
    assert record["status"] == "ok"
    assert record["model"] == {"name": "tiny", "version": "1", "sha256": "ab" * 32}
    assert record["suitability"] == {"suitable": True, "score": 0.97, "reasons": []}
    assert record["probabilities"] == {"benign": 0.71, "malignant": 0.22, "normal": 0.07}
    assert (record["malignancy"], record["label"]) == (0.24, "benign")
    assert record["prediction_set"] == ["benign", "malignant"]
    assert record["confidence_level"] == 0.9
    assert record["files"] == FILES
    assert record["timings_ms"] == TIMINGS_MS
    assert record["lesions"] == [
        {
            "bbox": [20, 10, 10, 20],
            "area_px": 200,
            "score": 0.9,
            "malignancy": 0.24,
            "area_mm2": None,
            "long_axis_mm": None,
            "short_axis_mm": None,
            "orientation_deg": round(math.degrees(math.atan2(20, 10)), 2),
            "depth_to_width": 2.0,
            "circularity": pytest.approx(0.81, abs=0.02),
            "solidity": 1.0,
            "long_axis_px": 22.361,
            "short_axis_px": 17.889,
            "pixel_spacing": None,
            "no_mm_reason": "no_calibration",
        }
    ]


@pytest.mark.parametrize(
    ("slic", "expected"),
    [
        (None, None),
        (SlicParams(regions=300, compactness=0.1 + 0.2), {"regions": 300, "compactness": 0.3}),
    ],
)
def test_parameters_are_those_of_the_mask(slic, expected):
    params = SegmentationParams(
        threshold=0.35, slic=slic, min_area_fraction=0.002, presence_gate=0.12345678
    )

    record = record_of(make_result(params=params))

    assert record["parameters"] == {
        "threshold": 0.35,
        "slic": expected,
        "min_area_fraction": 0.002,
        "min_relative_area": 0.0,
        "presence_gate": 0.123457,
        "whole_frame": False,
    }


@pytest.mark.parametrize(
    ("points", "stated", "cells"),
    [
        (OperatingPoints(), {"rule_out": None, "rule_in": None}, ("", "")),
        (
            OperatingPoints(rule_out=1 / 3, rule_in=0.75),
            {"rule_out": 0.333333, "rule_in": 0.75},
            ("0.333333", "0.75"),
        ),
    ],
)
def test_operating_points_are_the_models_and_none_where_it_has_none(points, stated, cells):
    frame = make_frame()
    prediction = replace(make_prediction(frame), operating_points=points)

    record = record_of(make_result(frame, prediction=prediction))

    assert record["operating_points"] == stated
    assert (row_of(record)["rule_out"], row_of(record)["rule_in"]) == cells


def test_abstaining_is_a_status_with_reasons_and_keeps_all_numbers():
    frame = make_frame()
    unsuitable = Suitability(score=0.2, reasons=("low_contrast", "dual_view"))
    prediction = make_prediction(frame, suitability=unsuitable)

    record = record_of(make_result(frame, prediction=prediction))

    assert record["status"] == "abstained"
    assert record["suitability"] == {
        "suitable": False,
        "score": 0.2,
        "reasons": ["low_contrast", "dual_view"],
    }
    assert record["label"] == "benign"
    assert list(record) == CONTRACT_KEYS


@pytest.mark.parametrize(
    "values",
    [
        (1 / 3, 1 / 3, 1 / 3),
        (0.0000004, 0.4999998, 0.4999998),
        (0.4499999, 0.4500004, 0.0999997),
        (0.71, 0.22, 0.070004),
        (0.450003, 0.450004, 0.1),
        (0.0, 0.0, 1.0),
    ],
)
def test_rounded_probabilities_sum_to_1_and_keep_the_label_greatest(values):
    probabilities = probabilities_of(values)

    assert sum(probabilities.values()) == pytest.approx(1.0, abs=1e-12)
    assert list(probabilities.values()) == pytest.approx(values, abs=1e-5)
    assert (
        max(probabilities, key=probabilities.get)
        == ("benign", "malignant", "normal")[int(np.argmax(values))]
    )


def test_probabilities_of_few_digits_stay_as_they_are():
    assert probabilities_of((0.34, 0.55, 0.11)) == {
        "benign": 0.34,
        "malignant": 0.55,
        "normal": 0.11,
    }


def test_orientation_never_rounds_to_minus_90():
    result = make_result()
    steep = replace(result.lesions[0], orientation_deg=-89.9999)

    record = record_of(replace(result, lesions=(steep,)))

    assert record["lesions"][0]["orientation_deg"] == 90.0


@pytest.mark.parametrize(
    "timings", [{}, {"total": 1.0}, {**TIMINGS_MS, "extra": 1.0}], ids=["none", "few", "more"]
)
def test_other_timings_than_the_contracts_are_refused(timings):
    with pytest.raises(BugError, match="timings"):
        result_record(make_result(), source="a", files=FILES, timings_ms=timings)


def test_line_reads_back_as_the_record():
    record = record_of(calibrated_result())

    assert json.loads(record_line(record)) == record


def test_equal_results_give_equal_lines_and_rows():
    first, second = record_of(calibrated_result()), record_of(calibrated_result())

    assert record_line(first) == record_line(second)
    assert csv_row(first) == csv_row(second)


def test_line_keeps_letters_of_all_scripts():
    assert '"source": "Ärztin/乳房.dcm"' in record_line(record_of(source="Ärztin/乳房.dcm"))


@pytest.mark.parametrize(
    "source", ["a\udce9.png", "a\u2028b", "a\u2029b", "a\x85b", "a\nb", "a\r\x0b\x1cb", 'a"\\b']
)
def test_any_file_name_gives_one_line_of_utf_8_that_reads_back(source):
    line = record_line(record_of(source=source))

    assert len(line.encode("utf-8").decode("utf-8").splitlines()) == 1
    assert json.loads(line)["source"] == source


@pytest.mark.parametrize("bad", [math.nan, math.inf])
def test_line_refuses_numbers_that_are_not_finite(bad):
    with pytest.raises(BugError, match="not finite"):
        record_line({"score": bad})


def test_no_field_says_nan_or_minus_zero():
    result = make_result()
    level = replace(result.lesions[0], orientation_deg=-0.0001)

    line = record_line(record_of(replace(result, lesions=(level,))))

    assert "NaN" not in line
    assert "-0.0" not in line


def test_error_record_has_the_contracts_fields():
    error = UserError("The file is empty.", hint="Export it again.", code="EMPTY_FILE")

    record = error_record("clinic/b.png", error)

    assert record == {
        "schema": "busi-desktop/result/1",
        "source": "clinic/b.png",
        "frame": None,
        "sha256": None,
        "status": "error",
        "error": {
            "type": "UnreadableFile",
            "message": "The file is empty.",
            "hint": "Export it again.",
            "code": "EMPTY_FILE",
        },
    }
    assert error_record("b", error, sha256="ef" * 32)["sha256"] == "ef" * 32


def test_what_was_left_out_of_a_screen_is_told_by_boxes_that_cover_it_once():
    frame = make_frame((40, 60))
    region = replace(
        whole((40, 60)),
        box=(10, 5, 30, 45),
        views=((10, 5, 30, 45),),
        origin=RegionOrigin.PIXELS,
        color_box=(12, 8, 20, 18),
        marks_share=0.0123456789,
    )
    record = record_of(replace(make_result(frame), region=region))

    assert record["region"] == [5, 10, 40, 20]
    assert record["region_origin"] == "pixels"
    assert record["masked_out"]["share"] == pytest.approx(1 - 40 * 20 / (40 * 60), abs=1e-6)
    covered = np.zeros((40, 60), int)
    for x, y, width, height in record["masked_out"]["boxes"]:
        covered[y : y + height, x : x + width] += 1
    assert (covered[region.slices] == 0).all()
    covered[region.slices] = 1
    assert (covered == 1).all()
    assert record["overlays"] == {
        "marks_share": 0.012346,
        "color_box": [8, 12, 10, 8],
        "views": [[5, 10, 40, 20]],
    }


def test_a_frame_that_was_given_whole_leaves_nothing_out():
    record = record_of()

    assert record["region"] == [0, 0, record["width"], record["height"]]
    assert record["region_origin"] == "whole_frame"
    assert record["masked_out"] == {"share": 0.0, "boxes": []}
