"""An outline goes where the tissue goes, and not on where nobody can tell."""

from __future__ import annotations

import numpy as np
import pytest

from busi_desktop.measure.following import Follower
from tests.moving import Phantom, dice, lesion, moved


def follow(frames):
    follower = Follower(frames[0], lesion())
    return [follower.follow(frame) for frame in frames[1:]]


@pytest.mark.parametrize("changing", [0.1, 0.6])
def test_the_outline_stays_on_a_lesion_that_moves_turns_and_is_squeezed(changing):
    found = follow(Phantom(1, changing=changing).frames(12))

    assert all(one.is_sure and one.is_inside for one in found)
    for number, one in enumerate(found, start=1):
        assert dice(one.mask, moved(lesion(), number)) > 0.96
    assert dice(lesion(), moved(lesion(), 11)) < 0.9  # who stayed would have lost it


@pytest.mark.parametrize("seed", [5, 6, 7])
def test_a_scene_cut_is_unsure_though_the_other_scene_has_a_lesion_too(seed):
    frames = Phantom(1).frames(2) + Phantom(seed).frames(3)[2:]

    before, cut = follow(frames)

    assert before.is_sure
    assert not cut.is_sure


def test_a_lesion_that_fades_is_unsure_though_the_tissue_is_followed():
    found = follow(Phantom(1, changing=0.2, fading=0.1).frames(11))

    assert found[0].is_sure
    assert found[-1].similarity > 0.8
    assert not found[-1].is_sure


def test_a_lesion_that_leaves_the_image_is_told():
    whole = Phantom(1, changing=0.1).frames(1)[0]
    frames = [whole[:, step : step + 160] for step in range(60, 160, 10)]
    follower = Follower(frames[0], lesion()[:, 60:220])

    found = [follower.follow(frame) for frame in frames[1:]]

    gone = [not one.is_inside for one in found]
    assert not any(gone[:5])
    assert gone[-1]
    assert all(one.is_sure for one in found[:7])


def test_a_frame_without_any_texture_and_one_of_another_size_are_unsure():
    first = Phantom(1).frames(1)[0]

    for other in (np.zeros_like(first), np.ascontiguousarray(first[:100, :120])):
        (found,) = follow([first, other])
        assert not found.is_sure


def test_frames_that_stand_still_move_nothing():
    first = Phantom(1).frames(1)[0]

    found = follow([first] * 4)

    assert dice(found[-1].mask, lesion()) > 0.999
    assert found[-1].similarity > 0.999
