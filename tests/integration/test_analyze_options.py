"""Every option of `analyze` reaches what it names."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image
import pytest

from tests.integration.runs import (
    NO_GATE,
    SAMPLES,
    SHAPE,
    analyze,
    decoded,
    middle_threshold,
    pictures,
    read_lines,
    write_scan,
)
from tests.screens import sample_image, screen

pytestmark = pytest.mark.model


def test_frames_are_numbered_in_names_and_lines(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    done = analyze(capsys, SAMPLES / "cine.dcm", "--out", tmp_path / "out", "--frames", "3:5")

    assert done.code == 0
    assert set(pictures(tmp_path / "out")) == {
        f"cine_f000{number}_{kind}.png" for number in (3, 4) for kind in ("mask", "prob")
    }
    assert [record["frame"] for record in read_lines(tmp_path / "out")] == [3, 4]


@pytest.mark.parametrize(
    ("option", "frames"), [("first", [0]), ("9", [9]), ("8:", [8, 9]), (":1", [0]), ("9:99", [9])]
)
def test_frames_option_takes_the_frames_it_names(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], option: str, frames: list[int]
) -> None:
    done = analyze(capsys, SAMPLES / "cine.dcm", "--out", tmp_path / "out", "--frames", option)

    assert done.code == 0
    assert [record["frame"] for record in read_lines(tmp_path / "out")] == frames


def test_frame_that_does_not_exist_is_one_error_with_its_number(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    done = analyze(capsys, SAMPLES / "cine.dcm", "--out", tmp_path / "out", "--frames", "10")

    assert done.code == 1
    assert [(r["frame"], r["error"]["code"]) for r in read_lines(tmp_path / "out")] == [
        (10, "FRAME_RANGE")
    ]
    assert "cine.dcm, frame 10: " in done.err


def test_overlays_are_written_in_color_and_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write_scan(tmp_path / "a.png")

    done = analyze(
        capsys, path, "--out", tmp_path / "out", "--overlays", "--threshold", "0", *NO_GATE
    )

    assert done.code == 0
    files = read_lines(tmp_path / "out")[0]["files"]
    assert files["overlay"] == "a_overlay.png"
    assert files["gradcam"] == "a_gradcam.png"
    overlay = decoded(tmp_path / "out/a_overlay.png")
    assert decoded(tmp_path / "out/a_gradcam.png").shape == overlay.shape == (*SHAPE, 3)
    # The mask covers the frame, so that its outline runs along the frame's border.
    assert np.ptp(overlay[0].astype(int), axis=1).min() > 100


def test_threshold_reaches_the_mask(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write_scan(tmp_path / "a.png")
    analyze(capsys, path, "--out", tmp_path / "first")
    areas = []

    for threshold in ("0", middle_threshold(tmp_path / "first", "a"), "1"):
        out = tmp_path / f"at {threshold}"
        analyze(capsys, path, "--out", out, "--threshold", threshold, *NO_GATE)
        assert read_lines(out)[0]["parameters"]["threshold"] == round(float(threshold), 6)
        areas.append(int(np.count_nonzero(decoded(out / "a_mask.png"))))

    assert areas[0] == SHAPE[0] * SHAPE[1]
    assert areas[0] > areas[1] > areas[2]


def test_presence_gate_empties_the_mask_and_keeps_the_map(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write_scan(tmp_path / "a.png")
    whole = ("--threshold", "0")
    analyze(capsys, path, "--out", tmp_path / "first", *NO_GATE)
    chance = 1.0 - read_lines(tmp_path / "first")[0]["probabilities"]["normal"]

    n_lesions = {}
    for name, gate in (("below", chance - 1e-5), ("above", chance + 1e-5)):
        analyze(capsys, path, "--out", tmp_path / name, *whole, "--presence-gate", f"{gate:.6f}")
        (line,) = read_lines(tmp_path / name)
        assert line["parameters"]["presence_gate"] == pytest.approx(gate, abs=1e-6)
        n_lesions[name] = len(line["lesions"])

    assert n_lesions == {"below": 1, "above": 0}
    assert not decoded(tmp_path / "above" / "a_mask.png").any()
    maps = [(tmp_path / name / "a_prob.png").read_bytes() for name in n_lesions]
    assert maps[0] == maps[1]


def test_superpixel_options_reach_the_mask(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write_scan(tmp_path / "a.png")
    analyze(capsys, path, "--out", tmp_path / "first")
    base = (*NO_GATE, "--threshold", middle_threshold(tmp_path / "first", "a"))
    runs = {
        "off": (*base, "--slic", "off"),
        "on": (*base, "--slic", "on"),
        "few": (*base, "--slic-regions", "60"),
        "round": (*base, "--slic-compactness", "60"),
    }

    for name, options in runs.items():
        assert analyze(capsys, path, "--out", tmp_path / name, *options).code == 0

    stated = {name: read_lines(tmp_path / name)[0]["parameters"]["slic"] for name in runs}
    masks = {(tmp_path / name / "a_mask.png").read_bytes() for name in runs}
    assert stated["off"] is None
    assert stated["few"]["regions"] == 60
    assert stated["round"]["compactness"] == 60.0
    assert len(masks) == len(runs)


def test_quiet_run_says_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    done = analyze(capsys, write_scan(tmp_path / "a.png"), "--out", tmp_path / "out", "--quiet")

    assert (done.code, done.out, done.err) == (0, "", "")


def test_a_screen_is_cropped_to_its_image_unless_everything_is_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "screen.png"
    Image.fromarray(screen([(sample_image(), (130, 90))])).save(path)
    height, width = sample_image().shape

    assert analyze(capsys, path, "--out", tmp_path / "auto", "--overlays").code == 0
    assert analyze(capsys, path, "--out", tmp_path / "all", "--whole-frame", "--overlays").code == 0

    (auto,), (everything,) = read_lines(tmp_path / "auto"), read_lines(tmp_path / "all")
    x, y, w, h = auto["region"]
    # The phantom's own border and ruler, 40 pixels wide at most, stay out as well.
    assert 90 - 4 <= x <= 90 + 40
    assert 130 - 4 <= y <= 130 + 40
    assert 90 + width - 40 <= x + w <= 90 + width + 4
    assert 130 + height - 40 <= y + h <= 130 + height + 4
    assert auto["region_origin"] == "pixels"
    assert auto["masked_out"]["share"] == pytest.approx(1 - w * h / (1024 * 768), abs=1e-5)
    assert not auto["parameters"]["whole_frame"]
    assert everything["region"] == [0, 0, 1024, 768]
    assert everything["region_origin"] == "reader"
    assert everything["parameters"]["whole_frame"]
    assert auto["probabilities"] != everything["probabilities"]
    probability = decoded(tmp_path / "auto" / "screen_prob.png")
    assert probability.shape == (768, 1024)
    assert not probability[: y - 1].any()
    drawn = decoded(tmp_path / "auto" / "screen_overlay.png").astype(int)
    plain = decoded(tmp_path / "all" / "screen_overlay.png").astype(int)
    assert np.abs(drawn[5:40] - plain[5:40] / 2).max() <= 1
