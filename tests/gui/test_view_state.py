"""Zoom, pan and window as plain values."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
import numpy as np
import pytest

from busi_desktop.ui.view_state import MAX_SCALE, SMALLEST_SCALE, Pane, ViewState, WindowLevel

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
    assert state.zoomed(1e-9, (0, 0), VIEW).bounded(FRAME, VIEW).scale == SMALLEST_SCALE


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


# -------------------------------------------------------------------------------------- linked
PANE = Pane(size_px=FRAME, view_px=VIEW)
OTHER = Pane(size_px=(1000.0, 500.0), view_px=(300.0, 600.0))


def test_frames_of_one_size_are_linked_at_one_scale():
    state = ViewState(center_xy=(120.0, 90.0), scale=3.0, is_fit=False)

    assert PANE.linked(state, Pane(size_px=FRAME, view_px=(300.0, 600.0))) == state


@given(st.floats(0, 400), st.floats(0, 500), st.floats(0.5, 20.0))
def test_frames_of_other_sizes_are_linked_in_relation_to_the_whole(x, y, scale):
    state = ViewState(center_xy=(x, y), scale=scale, is_fit=False)

    there = PANE.linked(state, OTHER)
    back = OTHER.linked(there, PANE)

    assert there.center_xy == pytest.approx((x * 2.5, y))
    assert there.scale / 0.3 == pytest.approx(scale / 1.2)  # each by its fitting scale
    assert back.center_xy == pytest.approx((x, y))
    assert back.scale == pytest.approx(scale)


def test_a_fitted_view_makes_the_linked_one_fit():
    assert PANE.linked(ViewState.fit(FRAME, VIEW), OTHER).is_fit


# ---------------------------------------------------------------------------------------- auto
def test_the_automatic_window_leaves_out_the_outermost_percent():
    pixels = np.linspace(60, 160, 10_000).astype(np.uint8).reshape(100, 100)
    pixels[0, :50], pixels[1, :50] = 0, 255

    window = WindowLevel.auto(pixels)

    assert window.limits == pytest.approx((60, 160), abs=2)


def test_the_automatic_window_of_one_gray_is_not_all_noise():
    window = WindowLevel.auto(np.full((50, 50), 77, np.uint8))

    assert window.center == 77
    assert window.width == 8


def test_the_automatic_window_of_a_large_picture_is_that_of_its_parts():
    pixels = np.tile(np.arange(40, 200, dtype=np.uint8), (3000, 20))

    assert WindowLevel.auto(pixels).limits == pytest.approx((41, 198), abs=4)


@pytest.mark.parametrize(("aspect", "scale"), [(1.0, 2.0), (2.0, 1.0), (0.5, 2.0)])
def test_a_frame_of_pixels_that_are_not_square_is_fitted_as_it_is_in_truth(aspect, scale):
    state = ViewState.fit((300, 300), (600, 600), aspect)

    assert state.scale == scale
    assert state.scale_xy == (scale, scale * aspect)
    assert state.to_source((300, 300), (600, 600)) == (150, 150)


def test_zooming_keeps_aspect_and_what_is_under_the_cursor():
    state = ViewState.fit((300, 200), (600, 600), 1.5)
    before = state.to_source((100, 250), (600, 600))

    zoomed = state.zoomed(2.0, (100, 250), (600, 600))

    assert zoomed.aspect == 1.5
    assert zoomed.to_source((100, 250), (600, 600)) == pytest.approx(before)
    panned = zoomed.panned(0.0, 30.0)
    assert panned.center_xy[1] == pytest.approx(zoomed.center_xy[1] - 30 / zoomed.scale_xy[1])


def test_linked_panes_of_other_aspect_show_the_same_share_of_their_frames():
    here = Pane(size_px=(300, 200), view_px=(600, 600))
    there = Pane(size_px=(300, 200), view_px=(600, 600), aspect=2.0)

    state = here.linked(ViewState(center_xy=(75, 50), scale=4.0, is_fit=False), there)

    whole = ViewState.fit(there.size_px, there.view_px, there.aspect).scale
    assert state.scale == pytest.approx(2.0 * whole)
