from __future__ import annotations

import csv
from dataclasses import replace
import io

import numpy as np
import pytest

from busi_desktop.domain.prediction import Suitability
from busi_desktop.errors import UserError
from busi_desktop.export.record import error_record
from busi_desktop.export.record_row import csv_header, csv_row
from tests.builders import (
    SHAPE,
    make_frame,
    make_prediction,
    make_result,
    make_spacing,
    rectangle,
)
from tests.unit.export.records import calibrated_result, record_of, row_of

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
