from __future__ import annotations

import json

import pytest

from busi_desktop.app.calibrations import Calibrations, calibration_content, calibration_from
from busi_desktop.domain.calibration import ManualCalibration, ScaleAxes, ScaleLine
from busi_desktop.domain.geometry import SpacingSource
from busi_desktop.errors import BugError
from tests.builders import make_frame, make_geometry, make_spacing

SHA = make_frame().frame_id.content_sha256


def by_hand(row_mm=0.2, col_mm=0.1, *, by="AB"):
    return ManualCalibration(
        row_mm=row_mm,
        col_mm=col_mm,
        line=ScaleLine(
            ends_xy=((1.0, 2.0), (1.0, 102.0)), length_mm=20.0, axes=ScaleAxes.DOWN, frame_number=3
        ),
        stated_by=by,
        stated_at="2026-11-23T11:00:00+00:00",
    )


def test_a_frame_gets_the_calibration_of_its_file_with_who_and_when():
    calibrations = Calibrations()
    calibrations.put(SHA, by_hand())

    spacing = calibrations.applied(make_frame()).geometry.spacing_at((5.0, 5.0))

    assert (spacing.row_mm, spacing.col_mm) == (0.2, 0.1)
    assert spacing.source is SpacingSource.MANUAL
    assert (spacing.stated_by, spacing.stated_at) == ("AB", "2026-11-23T11:00:00+00:00")


def test_other_frames_of_the_file_get_it_too_and_other_files_do_not():
    calibrations = Calibrations()
    calibrations.put(SHA, by_hand())
    other = make_frame(seed=1)

    assert calibrations.applied(make_frame(frame_number=7)).geometry.manual is not None
    assert calibrations.applied(other) is other


def test_half_a_calibration_gives_no_millimeters():
    calibrations = Calibrations()
    calibrations.put(SHA, by_hand(col_mm=None))
    frame = make_frame()

    assert calibrations.applied(frame) is frame


def test_taking_it_away_gives_the_files_own_calibration_back():
    calibrations = Calibrations()
    stated = make_frame(geometry=make_geometry(spacing=make_spacing(0.4)))
    calibrations.put(SHA, by_hand())
    calibrated = calibrations.applied(stated)
    calibrations.put(SHA, None)

    assert calibrated.geometry.spacing_at((5.0, 5.0)).row_mm == 0.2
    assert calibrations.applied(calibrated).geometry == stated.geometry
    assert calibrations.applied(stated) is stated


def test_each_change_is_recorded_once_and_can_be_replayed():
    calibrations, later, events = Calibrations(), Calibrations(), []
    calibrations.recorded.connect(lambda sha, content: events.append((sha, content)))
    calibrations.put(SHA, by_hand())
    calibrations.put(SHA, by_hand())
    stored = [json.loads(json.dumps(content)) for _, content in events]

    later.replay(SHA, stored[-1])

    assert [content["change"] for content in stored] == ["stated"]
    assert later.of(SHA) == by_hand()
    calibrations.put(SHA, None)
    assert events[-1] == (SHA, {"change": "removed"})


def test_what_was_done_since_the_start_is_newer_than_the_journal():
    calibrations = Calibrations()
    calibrations.put(SHA, by_hand(0.5, 0.5))

    calibrations.replay(SHA, calibration_content(by_hand()))
    calibrations.replay("b" * 64, {"change": "removed"})

    assert calibrations.of(SHA).row_mm == 0.5
    assert calibrations.of("b" * 64) is None


@pytest.mark.parametrize("broken", [{}, {"axes": "up"}, {"line_xy": [[1, 2]]}, {"row_mm": "x"}])
def test_an_event_that_is_none_of_ours_is_a_bug(broken):
    content = {} if not broken else calibration_content(by_hand()) | broken

    with pytest.raises(BugError):
        calibration_from(content)
