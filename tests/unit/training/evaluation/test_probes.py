from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from busi_desktop.domain.frame import Frame
from tests.builders import make_frame
from training.evaluation.probes import (
    alarms_of,
    mirrored,
    with_marks,
    without_lesion,
    without_marks,
)

Bools = NDArray[np.bool_]


def dark_disc() -> tuple[Frame, Bools]:
    """Return a frame of gray noise with a dark disc, and the disc."""
    rows, cols = np.ogrid[:160, :200]
    disc = (rows - 70) ** 2 + (cols - 90) ** 2 <= 25**2
    noise = np.random.default_rng(0).integers(100, 140, disc.shape)
    pixels = np.where(disc, 10, noise).astype(np.uint8)
    return replace(make_frame((160, 200)), pixels=pixels), disc


def test_lesion_gives_way_to_what_is_around_it() -> None:
    frame, disc = dark_disc()

    changed = without_lesion(frame, disc)

    assert changed is not None
    pixels = changed[0].pixels
    assert abs(float(pixels[disc].mean()) - 120.0) < 5.0
    assert 5.0 < float(pixels[disc].std()) < 20.0  # speckle, not a smooth patch
    far = np.zeros_like(disc)
    far[:20] = far[130:] = True
    assert np.array_equal(pixels[far], frame.pixels[far])
    assert np.array_equal(changed[1], disc)


def test_patch_hides_the_outline_of_the_lesion() -> None:
    frame, disc = dark_disc()
    square = np.zeros_like(disc)
    square[45:96, 65:116] = True  # the disc's box

    ours, theirs = without_lesion(frame, disc), without_lesion(frame, square)

    assert ours is not None
    assert theirs is not None
    assert np.array_equal(ours[0].pixels, theirs[0].pixels)


def test_frames_without_a_lesion_or_with_nothing_else_are_left_out() -> None:
    frame, disc = dark_disc()

    assert without_lesion(frame, np.zeros_like(disc)) is None
    assert without_lesion(frame, np.ones_like(disc)) is None


def test_marks_are_thin_bright_and_the_same_each_time() -> None:
    frame, disc = dark_disc()

    first, second = with_marks(frame, disc)[0].pixels, with_marks(frame, disc)[0].pixels

    drawn = first != frame.pixels
    assert np.array_equal(first, second)
    assert 0.0 < drawn.mean() < 0.05
    assert (first[drawn] > frame.pixels[drawn]).all()
    assert first.max() == 255


def test_glyphs_near_the_margin_are_painted_over_and_others_stay() -> None:
    frame, disc = dark_disc()
    pixels = frame.pixels.copy()
    pixels[8:20, 20], pixels[14, 14:27] = 255, 255  # a cross in the margin
    pixels[60:80, 150] = 255  # a bar in the middle
    marked = replace(frame, pixels=pixels)

    changed = without_marks(marked, disc)

    assert changed is not None
    cleaned = changed[0].pixels
    assert cleaned[:22, :30].max() < 160
    assert (cleaned[60:80, 150] == 255).all()
    assert np.array_equal(cleaned[disc], marked.pixels[disc])


def test_frames_without_glyphs_are_left_out() -> None:
    assert without_marks(*dark_disc()) is None


def test_mirror_turns_frame_and_truth_alike() -> None:
    frame, disc = make_frame((40, 60), color=True), np.zeros((40, 60), dtype=bool)
    disc[3:9, 4:8] = True

    turned, truth = mirrored(frame, disc)

    assert np.array_equal(turned.pixels[:, ::-1], frame.pixels)
    assert turned.rgb is not None
    assert frame.rgb is not None
    assert np.array_equal(turned.rgb[:, ::-1], frame.rgb)
    assert np.array_equal(truth[:, ::-1], disc)


def row(probe: str, **figures: tuple[float, float, float]) -> dict[str, object]:
    return {
        "probe": probe,
        "title": probe.title(),
        "figures": {
            key: {"value": value, "interval": [low, high]}
            for key, (value, low, high) in figures.items()
        },
    }


def test_alarm_is_raised_where_malignancy_is_told_without_the_lesion() -> None:
    known = {"auc_before": (0.9, 0.85, 0.95), "auc_size": (0.6, 0.5, 0.7)}
    fallen = row("without_lesion", **known, auc_after=(0.75, 0.7, 0.8))
    stayed = row("without_lesion", **known, auc_after=(0.85, 0.8, 0.9))

    assert alarms_of({"A": [fallen]}) == []
    assert len(alarms_of({"A": [fallen], "B": [stayed]})) == 1


def test_alarm_is_raised_where_marks_change_malignancy() -> None:
    calm = row("with_marks", change=(0.02, 0.01, 0.04))
    turned = row("mirrored", change=(0.04, 0.03, 0.05))  # uneven, but no shortcut
    swayed = row("with_marks", change=(0.04, 0.03, 0.05))

    assert alarms_of({"A": [calm, turned]}) == []
    (alarm,) = alarms_of({"A": [swayed]})
    assert "0.040" in alarm
