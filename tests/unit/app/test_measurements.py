from __future__ import annotations

from dataclasses import replace
import json

import pytest

from busi_desktop.app.measurements import Measurements
from busi_desktop.domain.figure import Figure, FigureKind
from busi_desktop.domain.journal import subject_of
from busi_desktop.errors import BugError
from tests.builders import make_frame, make_geometry, make_spacing

FRAME = make_frame((300, 400), geometry=make_geometry((300, 400), make_spacing(0.1)))
SUBJECT = subject_of(FRAME.frame_id)
CALIPER = Figure(figure_id="one", kind=FigureKind.CALIPER, points_xy=((10.0, 10.0), (110.0, 10.0)))
ANGLE = Figure(
    figure_id="two",
    kind=FigureKind.ANGLE,
    points_xy=((10.0, 10.0), (20.0, 10.0), (20.0, 50.12345)),
    partner_id="one",
)


class Kept:
    """Measurements, and what they would have written down."""

    def __init__(self) -> None:
        self.measurements = Measurements()
        self.measurements.see(FRAME)
        self.contents: list[dict] = []
        self.measurements.recorded.connect(self._on_recorded)

    def _on_recorded(self, _subject, content) -> None:
        self.contents.append(json.loads(json.dumps(content)))


@pytest.fixture
def kept(qapp):
    return Kept()


def test_every_change_leaves_an_event_with_points_numbers_and_calibration(kept):
    kept.measurements.put(SUBJECT, CALIPER)
    kept.measurements.put(SUBJECT, replace(CALIPER, points_xy=((10.0, 10.0), (60.0, 10.0))))
    kept.measurements.remove(SUBJECT, "one")

    assert [content["change"] for content in kept.contents] == ["added", "changed", "removed"]
    added, changed, removed = kept.contents
    assert added["figure"]["points_xy"] == [[10.0, 10.0], [110.0, 10.0]]
    assert added["measured"]["values"] == [{"quantity": "length", "number": 10.0, "unit": "mm"}]
    assert added["measured"]["spacing"]["source"] == "SequenceOfUltrasoundRegions"
    assert changed["measured"]["values"][0]["number"] == pytest.approx(5.0)
    assert removed == {"change": "removed", "id": "one"}


def test_what_changes_nothing_leaves_no_event(kept):
    kept.measurements.put(SUBJECT, CALIPER)
    kept.measurements.put(SUBJECT, CALIPER)
    kept.measurements.remove(SUBJECT, "unknown")

    assert len(kept.contents) == 1


def test_events_bring_the_figures_back_in_their_order(kept):
    kept.measurements.put(SUBJECT, CALIPER)
    kept.measurements.put(SUBJECT, ANGLE)
    kept.measurements.remove(SUBJECT, "one")
    kept.measurements.put(SUBJECT, CALIPER)
    later = Kept()

    later.measurements.replay(SUBJECT, kept.contents)

    figures = later.measurements.of(SUBJECT)
    assert figures[0] == CALIPER
    assert figures[1].points_xy[2] == pytest.approx(ANGLE.points_xy[2], abs=5e-4)
    assert figures[1].partner_id == "one"
    assert not later.contents


def test_what_was_done_before_the_journal_was_read_is_newer(kept):
    kept.measurements.put(SUBJECT, CALIPER)
    later = Kept()
    moved = replace(CALIPER, points_xy=((0.0, 0.0), (5.0, 5.0)))
    later.measurements.put(SUBJECT, moved)

    later.measurements.replay(SUBJECT, kept.contents)

    assert later.measurements.of(SUBJECT) == (moved,)


def test_measured_frames_of_a_file_are_listed(kept):
    sha = FRAME.frame_id.content_sha256
    for number in (7, 0, 12):
        kept.measurements.put(f"{sha}#{number}", CALIPER)
    kept.measurements.remove(f"{sha}#7", "one")
    kept.measurements.put("b" * 64 + "#3", CALIPER)

    assert kept.measurements.frames_of(sha) == (0, 12)
    (row,) = kept.measurements.rows(f"{sha}#12")
    assert row.value == "10.0\u202fmm"
    assert kept.measurements.rows("b" * 64 + "#3") == ()


@pytest.mark.parametrize(
    "content",
    [
        {"change": "added", "id": "x"},
        {"change": "added", "id": "x", "figure": {"kind": "spiral", "points_xy": []}},
        {"change": "added", "id": "x", "figure": {"kind": "caliper", "points_xy": [[1, 2]]}},
    ],
)
def test_an_event_that_is_none_of_ours_is_a_bug(kept, content):
    with pytest.raises(BugError):
        kept.measurements.replay(SUBJECT, [content])
