from __future__ import annotations

import csv
import io
import json

import cv2
from hypothesis import given
from hypothesis import strategies as st
import numpy as np

from busi_desktop.export.png import encode_mask, encode_probability
from busi_desktop.export.record import record_line, result_record
from busi_desktop.export.record_row import csv_header, csv_row
from tests.builders import TIMINGS_MS, make_frame, make_prediction, make_result
from tests.strategies import distributions, lesion_masks, probability_grids

FRAME = make_frame()
RESULT = make_result(FRAME)


def decode(data):
    return cv2.imdecode(np.frombuffer(data, dtype=np.uint8), cv2.IMREAD_UNCHANGED)


@given(mask=lesion_masks())
def test_mask_survives_the_way_through_png(mask):
    np.testing.assert_array_equal(decode(encode_mask(mask)) == 255, mask)


@given(values=probability_grids(max_side=12))
def test_probability_survives_png_to_half_a_step(values):
    stored = decode(encode_probability(values)).astype(np.float64)

    np.testing.assert_allclose(stored / 65535.0, values, rtol=0.0, atol=0.5 / 65535.0 + 1e-12)


@given(probabilities=distributions())
def test_recorded_probabilities_sum_to_1_and_name_the_label(probabilities):
    prediction = make_prediction(FRAME, probabilities=probabilities)
    result = make_result(FRAME, prediction=prediction)

    record = result_record(result, source="a", files={}, timings_ms=TIMINGS_MS)

    recorded = record["probabilities"]
    assert abs(sum(recorded.values()) - 1.0) < 1e-9
    assert all(0.0 <= value <= 1.0 for value in recorded.values())
    assert recorded[record["label"]] == max(recorded.values())
    assert np.allclose(list(recorded.values()), probabilities, atol=1.2e-5)


# What a file system can hand to a program: no NUL, lone surrogates for bytes that are not UTF-8.
names = st.text(st.characters(exclude_characters="\0"), min_size=1)


@given(source=names)
def test_any_source_survives_json_and_keeps_the_table_in_shape(source):
    record = result_record(RESULT, source=source, files={}, timings_ms=TIMINGS_MS)

    line = record_line(record).encode("utf-8")
    table = f"{csv_header()}\r\n{csv_row(record)}\r\n".encode()

    assert json.loads(line)["source"] == source
    header, row = csv.reader(io.StringIO(table.decode("utf-8"), newline=""))
    assert len(header) == len(row)
    assert row[1].lstrip("'") == "".join(
        "\ufffd" if "\ud800" <= letter <= "\udfff" else letter for letter in source
    ).lstrip("'")
