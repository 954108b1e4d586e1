from __future__ import annotations

from dataclasses import replace
import json

import cv2
import numpy as np
import pytest

from busi_desktop.domain.prediction import LABELS
from busi_desktop.errors import UserError
from busi_desktop.export.record import record_line
from busi_desktop.inference.vote import to_source_grid
from busi_desktop.pipeline.save import ALWAYS, OVERLAYS, planes_of, save_result
from tests.builders import make_frame, make_prediction, make_result

SOURCE = "klinik/ä b.dcm"


def save(result, folder, **options):
    return save_result(result, source=SOURCE, stem="klinik__ä b", folder=folder, **options)


def read_png(path):
    return cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_UNCHANGED)


def names_in(folder):
    return sorted(path.name for path in folder.iterdir() if path.is_file())


@pytest.fixture
def folder(tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    return out


def test_mask_and_probability_are_written_and_nothing_else(folder):
    record = save(make_result(), folder)

    assert names_in(folder) == ["klinik__ä b_mask.png", "klinik__ä b_prob.png"]
    assert record["files"] == {
        "mask": "klinik__ä b_mask.png",
        "probability": "klinik__ä b_prob.png",
    }


def test_overlays_are_written_where_they_are_wanted(folder):
    record = save(make_result(), folder, kinds=(*ALWAYS, *OVERLAYS))

    assert names_in(folder) == sorted(record["files"].values())
    assert record["files"]["overlay"] == "klinik__ä b_overlay.png"
    assert record["files"]["gradcam"] == "klinik__ä b_gradcam.png"


def test_files_hold_the_mask_and_the_map_at_the_frames_resolution(folder):
    result = make_result(make_frame((50, 70)))

    files = save(result, folder)["files"]

    mask = read_png(folder / files["mask"])
    assert mask.dtype == np.uint8
    np.testing.assert_array_equal(mask, result.mask.mask * np.uint8(255))
    probability = read_png(folder / files["probability"])
    assert probability.dtype == np.uint16
    values = result.prediction.probability_map.values
    np.testing.assert_allclose(probability / 65535.0, values, atol=1e-4)


def test_record_has_the_contracts_fields_in_its_order(folder):
    record = save(make_result(), folder, read_ms=12.5)

    assert list(record) == [
        "schema", "source", "frame", "sha256", "width", "height", "status", "model", "parameters",
        "suitability", "probabilities", "malignancy", "label", "prediction_set",
        "confidence_level", "operating_points", "lesions", "pixel_spacing",
        "region", "region_origin", "masked_out", "overlays", "files", "timings_ms",
    ]  # fmt: skip
    assert record["schema"] == "busi-desktop/result/1"
    assert record["source"] == SOURCE
    assert (record["width"], record["height"]) == (64, 48)
    assert record["status"] == "ok"
    assert len(record["lesions"]) == 1
    assert json.loads(record_line(record)) == record


def test_timings_add_up(folder):
    timings = save(make_result(), folder, read_ms=12.5)["timings_ms"]

    parts = [timings[name] for name in ("read", "preprocess", "infer", "refine", "write")]
    assert timings["read"] == 12.5
    assert timings["total"] == pytest.approx(sum(parts), abs=0.01)


def test_equal_results_give_equal_bytes(folder):
    first = save(make_result(), folder)
    before = [(folder / name).read_bytes() for name in names_in(folder)]
    second = save(make_result(), folder)

    assert [(folder / name).read_bytes() for name in names_in(folder)] == before
    assert first | {"timings_ms": None} == second | {"timings_ms": None}


def test_missing_folder_is_told_and_nothing_appears(tmp_path):
    before = names_in(tmp_path)

    with pytest.raises(UserError) as caught:
        save(make_result(), tmp_path / "nowhere")

    assert caught.value.code == "WRITE_FAILED"
    assert names_in(tmp_path) == before


@pytest.mark.parametrize("index", range(3))
def test_saliency_shown_is_that_of_the_likeliest_class(index):
    frame = make_frame()
    probabilities = [0.1, 0.1, 0.1]
    probabilities[index] = 0.8
    prediction = make_prediction(frame, probabilities=tuple(probabilities))
    levels = np.array([0.2, 0.4, 0.6], np.float32)
    saliency = tuple(
        replace(one, values=np.full(frame.pixels.shape, level, np.float32))
        for one, level in zip(prediction.saliency, levels, strict=True)
    )

    planes = planes_of(make_result(frame, prediction=replace(prediction, saliency=saliency)))

    np.testing.assert_allclose(planes.saliency, levels[index], atol=1e-6)


@pytest.mark.model
def test_planes_of_a_real_analysis_lie_on_the_frames_grid(result):
    planes = planes_of(result)

    shape = result.frame.pixels.shape
    assert planes.mask.shape == planes.probability.shape == planes.saliency.shape == shape
    label = LABELS.index(result.prediction.label)
    saliency = result.prediction.saliency[label]
    expected = to_source_grid(saliency.values, saliency.transform, shape)
    np.testing.assert_allclose(planes.saliency, expected, atol=1e-6)
    assert planes.saliency.min() >= 0.0
    assert planes.saliency.max() <= 1.0
