from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
import pytest

from busi_desktop.domain.frame import Frame
from tests.builders import make_frame
from training.evaluation.styles import STYLES

LOOKS = sorted(set(STYLES) - {"middle", "stretched"})


def tissue() -> tuple[Frame, NDArray[np.bool_]]:
    """Return gray noise with a dark box in its middle, and the box."""
    pixels = np.random.default_rng(0).integers(60, 180, (120, 160)).astype(np.uint8)
    truth = np.zeros(pixels.shape, dtype=bool)
    truth[50:80, 60:100] = True
    pixels[truth] //= 4
    return replace(make_frame(pixels.shape), pixels=pixels), truth


@pytest.mark.parametrize("name", LOOKS)
def test_a_look_changes_gray_values_alone_and_always_alike(name: str) -> None:
    frame, truth = tissue()
    make = STYLES[name][1]

    first, second = make(frame, truth), make(frame, truth)

    assert first is not None
    assert second is not None
    assert first[0].pixels.shape == frame.pixels.shape
    assert first[0].pixels.dtype == np.uint8
    assert np.abs(first[0].pixels.astype(int) - frame.pixels).mean() > 5.0
    assert np.array_equal(first[0].pixels, second[0].pixels)
    assert np.array_equal(first[1], truth)


@pytest.mark.parametrize(
    ("name", "brighter"), [("bright", True), ("dark", False), ("low_contrast", True)]
)
def test_looks_go_the_way_their_names_say(name: str, brighter: bool) -> None:
    frame, truth = tissue()

    changed = STYLES[name][1](frame, truth)

    assert changed is not None
    assert (changed[0].pixels.mean() > frame.pixels.mean()) == brighter


def test_depth_gain_brightens_the_skin_and_darkens_the_depth() -> None:
    frame, truth = tissue()

    changed = STYLES["depth_gain"][1](frame, truth)

    assert changed is not None
    assert changed[0].pixels[:10].mean() > frame.pixels[:10].mean()
    assert changed[0].pixels[-10:].mean() < frame.pixels[-10:].mean()


def test_the_middle_holds_the_whole_lesion_or_the_frame_is_left_out() -> None:
    frame, truth = tissue()
    at_the_edge = np.roll(truth, 50, axis=1)

    changed = STYLES["middle"][1](frame, truth)

    assert changed is not None
    assert changed[0].pixels.shape == (120, 112)
    assert changed[0].geometry.shape == (120, 112)
    assert changed[1].sum() == truth.sum()
    assert STYLES["middle"][1](frame, at_the_edge) is None


def test_frame_and_lesion_are_stretched_together() -> None:
    frame, truth = tissue()

    changed = STYLES["stretched"][1](frame, truth)

    assert changed is not None
    assert changed[0].pixels.shape == changed[1].shape == (120, 224)
    assert changed[1].sum() == pytest.approx(1.4 * truth.sum(), rel=0.03)
    assert changed[0].pixels[changed[1]].mean() < 60.0
