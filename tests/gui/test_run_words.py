"""What is said of a run over all files."""

from __future__ import annotations

from pathlib import Path

import pytest

from busi_desktop.app.run_progress import RunProgress
from busi_desktop.ui.run_words import end_text, place_text, progress_text, time_left_text


def progress(**changes) -> RunProgress:
    known = {"done": 11, "total": 780, "abstained": 0, "failed": 0, "label": "clinic/cine.dcm"}
    return RunProgress(**(known | changes))


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (3.0, "a few seconds left"),
        (40.0, "less than a minute left"),
        (61.0, "about 1 min left"),
        (59 * 60.0, "about 59 min left"),
        (3 * 3600 + 7 * 60.0, "about 3 h 7 min left"),
    ],
)
def test_a_remaining_time_is_as_coarse_as_it_is_known(seconds, words):
    assert time_left_text(seconds) == words


def test_a_run_tells_how_far_it_is_and_where():
    running = progress(seconds_left=240.0, frame_number=2, n_frames=20)

    assert progress_text(running) == "Analyzing 12 of 780, about 4 min left"
    assert place_text(running) == "cine.dcm, frame 3 of 20"
    assert place_text(progress()) == "cine.dcm"
    assert progress_text(progress(saved_to=Path("out"))) == "Saving 12 of 780"
    assert progress_text(progress(paused=True)) == "Paused: 11 of 780 done"
    assert progress_text(progress(label="")) == "Preparing the folder…"


def test_the_end_is_told_in_one_line():
    done = progress(done=780, abstained=20, failed=3)

    assert end_text(done) == "777 frames analyzed, 20 without a class, 3 failed"
    assert end_text(progress(cancelled=True)) == "11 frames analyzed, stopped before the end"
    assert end_text(progress(saved_to=Path("a/out"))) == "11 frames analyzed, saved to out"
