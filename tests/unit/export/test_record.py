from __future__ import annotations

import csv
from dataclasses import replace
import io
import json
import math

import numpy as np
import pytest

from busi_desktop.domain.geometry import CalibratedRegion, Geometry, SpacingSource
from busi_desktop.domain.prediction import OperatingPoints, Suitability
from busi_desktop.domain.reading import Override
from busi_desktop.domain.region import RegionOrigin, whole
from busi_desktop.domain.segmentation import SegmentationParams, SlicParams
from busi_desktop.errors import BugError, UserError
from busi_desktop.export.record import error_record, record_line, result_record
from busi_desktop.export.record_row import csv_header, csv_row
from tests.builders import (
    SHAPE,
    TIMINGS_MS,
    make_frame,
    make_geometry,
    make_prediction,
    make_result,
    make_spacing,
    rectangle,
)

FILES = {"mask": "a_mask.png", "probability": "a_prob.png"}

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
COLUMNS = (
    "schema,source,frame,sha256,width,height,status,model_name,model_version,model_sha256,"
    "threshold,slic_regions,slic_compactness,min_area_fraction,min_relative_area,presence_gate,whole_frame,"
    "suitable,"
    "suitability_score,reasons,"
    "probability_benign,probability_malignant,probability_normal,malignancy,label,prediction_set,"
    "confidence_level,rule_out,rule_in,n_lesions,lesion_x,lesion_y,lesion_w,lesion_h,lesion_area_px,lesion_score,"
    "lesion_malignancy,lesion_area_mm2,lesion_long_axis_mm,lesion_short_axis_mm,"
    "lesion_orientation_deg,lesion_depth_to_width,lesion_circularity,lesion_solidity,"
    "lesion_long_axis_px,lesion_short_axis_px,region_x,region_y,region_w,region_h,region_origin,"
    "masked_out_share,marks_share,spacing_row_mm,spacing_col_mm,spacing_origin,"
    "spacing_by,spacing_at,lesion_no_mm_reason,"
    "file_mask,file_probability,file_overlay,file_gradcam,read_ms,preprocess_ms,infer_ms,refine_ms,"
    "write_ms,total_ms,error_code,error_message,error_hint"
)


def record_of(result=None, *, source="clinic/a.dcm"):
    return result_record(result or make_result(), source=source, files=FILES, timings_ms=TIMINGS_MS)


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


def calibrated_result(spacing=None, mask=None, bounds=None):
    geometry = make_geometry(SHAPE, spacing or make_spacing(0.1, 0.2), bounds=bounds)
    return make_result(make_frame(geometry=geometry), mask=mask)


def row_of(record) -> dict[str, str]:
    (row,) = csv.DictReader([csv_header(), csv_row(record)])
    return row


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


def test_csv_columns_are_stable():
    assert csv_header() == COLUMNS


def test_csv_row_flattens_the_record():
    mask = rectangle(SHAPE, rows=(2, 4), cols=(3, 5)) | rectangle(
        SHAPE, rows=(10, 20), cols=(20, 30)
    )

    row = row_of(record_of(calibrated_result(make_spacing(0.1, 0.2), mask)))

    assert row["n_lesions"] == "2"
    assert (row["lesion_x"], row["lesion_y"], row["lesion_w"]) == ("20", "10", "10")
    assert (row["lesion_area_px"], row["lesion_area_mm2"]) == ("100", "2.0")
    assert (row["spacing_row_mm"], row["spacing_col_mm"]) == ("0.1", "0.2")
    assert (row["probability_benign"], row["label"]) == ("0.71", "benign")
    assert row["prediction_set"] == "benign|malignant"
    assert (row["suitable"], row["reasons"]) == ("true", "")
    assert (row["slic_regions"], row["min_area_fraction"]) == ("", "0.001")
    assert (row["file_mask"], row["file_overlay"]) == ("a_mask.png", "")
    assert (row["infer_ms"], row["error_code"]) == ("3.0", "")


def test_csv_row_of_an_empty_mask_counts_zero_lesions_and_leaves_their_cells_empty():
    row = row_of(record_of(make_result(mask=np.zeros(SHAPE, dtype=np.bool_))))

    assert row["n_lesions"] == "0"
    assert row["lesion_area_px"] == ""
    assert row["spacing_row_mm"] == ""


def test_csv_row_of_an_error_has_all_columns():
    error = UserError('A "quoted", broken file.', hint="Export it again.", code="BROKEN")

    row = row_of(error_record("b.png", error))

    assert None not in row
    assert (row["status"], row["n_lesions"], row["label"]) == ("error", "", "")
    assert row["error_message"] == 'A "quoted", broken file.'
    assert row["error_code"] == "BROKEN"


def test_csv_joins_several_reasons():
    frame = make_frame()
    unsuitable = Suitability(score=0.2, reasons=("low_contrast", "dual_view"))
    prediction = make_prediction(frame, suitability=unsuitable)

    row = row_of(record_of(make_result(frame, prediction=prediction)))

    assert (row["suitable"], row["reasons"]) == ("false", "low_contrast|dual_view")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "\uff1d"])
def test_csv_disarms_text_that_a_spreadsheet_would_run(start):
    record = record_of(source=f"{start}cmd|'/c calc'!A1.png")

    row = csv_row(record)

    (cells,) = csv.reader(io.StringIO(row, newline=""), strict=True)
    assert cells[1].startswith(f"'{start}")


def test_csv_leaves_negative_numbers_alone():
    result = make_result()
    falling = replace(result.lesions[0], orientation_deg=-12.5)

    row = row_of(record_of(replace(result, lesions=(falling,))))

    assert row["lesion_orientation_deg"] == "-12.5"


def test_csv_of_a_file_name_that_is_not_utf_8_can_be_written():
    row = csv_row(record_of(source="a\udce9.png"))

    assert "a\ufffd.png" in row.encode("utf-8").decode("utf-8")


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
