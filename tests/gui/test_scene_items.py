"""Outlines: on the mask's edges, neither inside nor outside."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
import numpy as np

from busi_desktop.ui.scene_items import mask_outline


def segments(mask):
    path = mask_outline(mask)
    points = [(path.elementAt(i).x, path.elementAt(i).y) for i in range(path.elementCount())]
    return list(zip(points[::2], points[1::2], strict=True))


def test_a_square_has_four_edges_on_pixel_borders():
    mask = np.zeros((6, 8), np.bool_)
    mask[2:4, 3:7] = True

    assert sorted(segments(mask)) == [
        ((3, 2), (3, 4)),
        ((3, 2), (7, 2)),
        ((3, 4), (7, 4)),
        ((7, 2), (7, 4)),
    ]


def test_a_mask_at_the_frames_edge_is_closed_there():
    mask = np.ones((5, 7), np.bool_)

    rect = mask_outline(mask).boundingRect()

    assert (rect.left(), rect.top(), rect.right(), rect.bottom()) == (0, 0, 7, 5)
    assert len(segments(mask)) == 4


def test_no_lesion_has_no_outline():
    assert mask_outline(np.zeros((5, 7), np.bool_)).isEmpty()


@given(arrays(np.bool_, st.tuples(st.integers(1, 8), st.integers(1, 8))))
def test_the_outline_is_as_long_as_the_border_between_inside_and_outside(mask):
    padded = np.pad(mask, 1)
    border = (padded[1:] != padded[:-1]).sum() + (padded[:, 1:] != padded[:, :-1]).sum()

    length = sum(abs(x1 - x0) + abs(y1 - y0) for (x0, y0), (x1, y1) in segments(mask))

    assert length == border
