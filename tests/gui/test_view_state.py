"""Zoom, pan and window as plain values."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
import pytest

from busi_desktop.ui.view_state import MAX_SCALE, ViewState, WindowLevel

VIEW = (800.0, 600.0)
FRAME = (400.0, 500.0)
points = st.tuples(st.floats(0, 800), st.floats(0, 600))


def test_fitting_shows_the_whole_frame_in_the_middle():
    state = ViewState.fit(FRAME, VIEW)

    assert state.scale == pytest.approx(1.2)
    assert state.to_source((400.0, 300.0), VIEW) == (200.0, 250.0)
    assert state.is_fit


@given(points, st.floats(0.2, 5.0))
def test_the_point_under_the_cursor_stays_there_while_zooming(at, factor):
    before = ViewState.fit(FRAME, VIEW)

    after = before.zoomed(factor, at, VIEW)

    assert after.to_source(at, VIEW) == pytest.approx(before.to_source(at, VIEW), abs=1e-6)
    assert not after.is_fit


@given(points, st.floats(-300, 300), st.floats(-300, 300))
def test_panning_moves_the_picture_with_the_cursor(at, dx, dy):
    before = ViewState.fit(FRAME, VIEW)

    after = before.panned(dx, dy)

    moved = (at[0] + dx, at[1] + dy)
    assert after.to_source(moved, VIEW) == pytest.approx(before.to_source(at, VIEW), abs=1e-6)


def test_zoom_has_an_end_in_both_directions():
    state = ViewState.fit(FRAME, VIEW)

    assert state.zoomed(1e9, (0, 0), VIEW).bounded(FRAME, VIEW).scale == MAX_SCALE
    assert state.zoomed(1e-9, (0, 0), VIEW).bounded(FRAME, VIEW).scale == pytest.approx(0.3)


@given(st.floats(-1e5, 1e5), st.floats(-1e5, 1e5))
def test_the_frame_cannot_be_lost_by_panning(dx, dy):
    state = ViewState.fit(FRAME, VIEW).panned(dx, dy).bounded(FRAME, VIEW)

    assert 0 <= state.center_xy[0] <= FRAME[0]
    assert 0 <= state.center_xy[1] <= FRAME[1]


def test_dragging_right_widens_and_up_brightens():
    start = WindowLevel(center=128.0, width=100.0)

    assert start.dragged(20, 0).width == 120.0
    assert start.dragged(0, -20).center == 118.0
    assert start.limits == (78.0, 178.0)


@given(st.floats(-1e4, 1e4), st.floats(-1e4, 1e4))
def test_window_and_level_stay_usable(dx, dy):
    low, high = WindowLevel().dragged(dx, dy).limits

    assert high - low >= 0.999
    assert low < 256
    assert high > -1
