"""The gate's fit, on frames that are grain and pictures that are none."""

from __future__ import annotations

import csv
from dataclasses import replace
import json

import cv2
import numpy as np
from PIL import Image
import pytest

from busi_desktop.errors import UserError
from busi_desktop.inference.frame_statistics import statistics
from busi_desktop.inference.likeness import likeness, read_gate
from training.__main__ import main
from training.gate import GateRequest, fit_gate, read_pictures
from training.gate_fit import N_FOLDS, Rows, fit, held_out_scores, limit_of, scores
from training.gate_pictures import MAKERS, altered_frame, altered_picture, made_pictures

N_FRAMES = 12


def grain(seed, shape=(140, 180)):
    """Return grain wider than high that darkens with depth."""
    noise = np.random.default_rng(seed).normal(size=shape)
    smooth = cv2.GaussianBlur(noise, (0, 0), sigmaX=3.0, sigmaY=1.2)
    tissue = 130 + 40 * smooth / smooth.std()
    return np.clip(tissue * np.linspace(1.1, 0.5, shape[0])[:, np.newaxis], 0, 255).astype(np.uint8)


@pytest.fixture(scope="module")
def request_(tmp_path_factory):
    """Return what a fit needs: frames with an index, pictures, and room for the results."""
    folder = tmp_path_factory.mktemp("gate")
    (folder / "data").mkdir()
    with (folder / "data" / "index.csv").open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(["image", "label", "mask", "group", "split", "source"])
        for index in range(N_FRAMES):
            name, split = f"{index}.png", "val" if index % 4 == 3 else "train"
            Image.fromarray(grain(index)).save(folder / "data" / name)
            source = ("BUSI", "BUS-BRA")[index % 2]
            writer.writerow([name, "benign", "", f"group {index}", split, source])
    (folder / "pictures" / "stripes").mkdir(parents=True)
    for index in range(4):
        stripes = np.tile(np.arange(160, dtype=np.uint8) // (3 + index) % 2 * 200, (150, 1))
        Image.fromarray(stripes).save(folder / "pictures" / "stripes" / f"film_{index}.png")
    (folder / "pictures" / "notes.txt").write_text("no picture")
    return GateRequest(
        data=folder / "data",
        pictures=(folder / "pictures",),
        out=folder / "models",
        report=folder / "report",
        n_frames=1,
        n_pictures=1,
        n_made=2,
    )


@pytest.fixture(scope="module")
def gate(request_):
    return fit_gate(request_)


def test_fitted_gate_tells_new_frames_from_new_pictures(gate):
    assert likeness(grain(99), gate) > likeness(next(made_pictures(1, seed=5))[1], gate)
    assert likeness(grain(98), gate) > 0.0


def test_gate_is_written_as_it_was_returned(request_, gate):
    assert read_gate(request_.out / "gate.json") == gate
    assert gate.about["frames"] == 9
    assert gate.about["pictures"] == 4 + 2 * len(MAKERS)


def test_fit_is_repeatable(request_, gate, tmp_path):
    again = fit_gate(replace(request_, out=tmp_path, report=tmp_path))

    assert again == gate


def test_report_counts_every_kind_and_every_source(request_, gate):
    report = json.loads((request_.report / "gate_fit.json").read_text())

    kinds = {one["kind"]: one for one in report["held_out"]}
    assert {"BUSI, benign", "BUS-BRA, benign", "stripes", "made: noise"} <= set(kinds)
    assert kinds["stripes"]["plain"]["n"] == 4
    assert {one["source"] for one in report["unseen_sources"]} == {"BUSI", "BUS-BRA"}
    assert report["limit"] == gate.limit


def test_costs_cover_both_splits(request_, tmp_path, capsys):
    assert main(["gate-costs", "--data", str(request_.data), "--report", str(tmp_path)]) == 0

    costs = json.loads((tmp_path / "gate_costs.json").read_text())["costs"]
    said = capsys.readouterr().out
    counts = {one["kind"]: one["n"] for one in costs}
    assert counts == {
        "BUSI, benign, train": 6, "BUS-BRA, benign, train": 3, "BUS-BRA, benign, val": 3,
    }  # fmt: skip
    assert all(one["abstained"] <= one["n"] for one in costs)
    assert all(f"{one['kind']}: {one['abstained']} of {one['n']}" in said for one in costs)


def test_folder_without_a_picture_is_named(tmp_path):
    (tmp_path / "a.txt").write_text("text")

    with pytest.raises(UserError, match="holds no picture"):
        list(read_pictures(tmp_path))


def test_data_without_a_training_part_are_refused(request_, tmp_path):
    index = (request_.data / "index.csv").read_text().replace(",train,", ",val,")
    (tmp_path / "index.csv").write_text(index)

    with pytest.raises(UserError, match="no training part"):
        fit_gate(replace(request_, data=tmp_path))


def make_rows(n=200, seed=0):
    """Return two sources of frames; the second statistic tells them apart, the first is true."""
    rng = np.random.default_rng(seed)
    frame = np.arange(n) % 2 == 0
    source = np.where(frame, np.where(np.arange(n) % 4 == 0, "A", "B"), "")
    first = np.where(frame, 1.0, -1.0) + rng.normal(0, 0.7, n)
    second = np.where(source == "A", 3.0, 0.0) + rng.normal(0, 0.3, n)
    kind = np.where(frame, source, "picture")
    fold = np.arange(n) // 4 % N_FOLDS
    altered = np.zeros(n, bool)
    return Rows(np.c_[first, second], frame, altered, kind, source, fold, ("first", "second"))


def test_statistic_that_tells_scanners_apart_counts_less():
    gate = fit(make_rows(), np.ones(200, bool))

    assert gate.linear[0] > 3 * abs(gate.linear[1])


def test_held_out_scores_are_those_of_gates_that_never_saw_the_row():
    rows = make_rows()
    held = rows.fold == 2

    expected = scores(fit(rows, ~held), rows)[held]

    np.testing.assert_array_equal(held_out_scores(rows)[held], expected)


def test_limit_follows_the_pictures_unless_frames_would_pay():
    rows = make_rows()
    held_out = np.where(rows.frame, 5.0, -5.0)

    assert limit_of(rows, held_out) == pytest.approx(-5.0)
    held_out[~rows.frame] = 9.0
    assert limit_of(rows, held_out) == pytest.approx(5.0)


@pytest.mark.parametrize("alter", [altered_frame, altered_picture])
@pytest.mark.parametrize("seed", range(12))
def test_altered_copies_are_frames_of_their_own_and_repeatable(alter, seed):
    gray = grain(0, shape=(150, 220))

    one, two = (alter(gray, np.random.default_rng(seed)) for _ in range(2))

    np.testing.assert_array_equal(one, two)
    assert one.dtype == np.uint8
    assert min(one.shape) >= 130
    assert np.isfinite(list(statistics(one).values())).all()


def test_made_pictures_are_repeatable_and_of_every_kind():
    one, two = list(made_pictures(2, seed=3)), list(made_pictures(2, seed=3))

    assert [kind for kind, _ in one] == [f"made: {name}" for name in MAKERS for _ in range(2)]
    for (_, first), (_, second) in zip(one, two, strict=True):
        np.testing.assert_array_equal(first, second)
        assert first.ndim == 2
        assert first.std() > 0
