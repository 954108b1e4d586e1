"""The frame as it is painted: crisp at every zoom, gray levels and overlays exact."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QGraphicsScene
import pytest

from busi_desktop.ui.blend import Overlay
from busi_desktop.ui.color_maps import color_table
from busi_desktop.ui.frame_item import FrameItem, level_for

pytestmark = pytest.mark.gui


def painted(item: FrameItem, zoom: float, *, ratio: float = 1.0, smooth: bool = True):
    """Return what is painted of an item, as RGB ``(h, w, 3)`` in device pixels."""
    scene = QGraphicsScene()
    scene.addItem(item)
    box = item.boundingRect()
    size = (round(box.width() * zoom * ratio), round(box.height() * zoom * ratio))
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
    scene.render(painter, QRectF(0, 0, box.width() * zoom, box.height() * zoom), box)
    painter.end()
    scene.removeItem(item)
    data = np.frombuffer(image.constBits(), np.uint8).reshape(size[1], size[0], 4)
    return data[:, :, 2::-1].copy()


def item_of(picture, **look) -> FrameItem:
    item = FrameItem()
    item.set_picture(picture, QRectF(0, 0, picture.shape[1], picture.shape[0]))
    if look:
        item.set_look(**look)
    return item


@pytest.fixture
def noise():
    return np.random.default_rng(5).integers(0, 256, (64, 96), dtype=np.uint8)


def test_at_one_to_one_every_pixel_is_the_files(qapp, noise):
    seen = painted(item_of(noise), 1.0)

    assert (seen == noise[:, :, None]).all()


@pytest.mark.parametrize("zoom", [4.0, 16.0])
def test_enlarged_pixels_are_sharp_squares(qapp, noise, zoom):
    seen = painted(item_of(noise), zoom, smooth=False)[:, :, 0]

    assert (seen == np.kron(noise, np.ones((int(zoom), int(zoom)), np.uint8))).all()


@pytest.mark.parametrize("times", [2, 4, 8])
def test_shrunk_pixels_are_the_means_of_areas_so_that_nothing_aliases(qapp, times):
    stripes = np.tile(np.array([0, 255], np.uint8), (128, 128))  # the worst case: one pixel wide

    seen = painted(item_of(stripes), 1 / times)[:, :, 0].astype(int)

    assert np.abs(seen - 127.5).max() <= 1.5


def test_a_dense_screen_shows_more_of_a_shrunk_picture(qapp, noise):
    """At half size on a screen of ratio 2 every source pixel has a device pixel of its own."""
    seen = painted(item_of(noise), 0.5, ratio=2.0)

    assert (seen[:, :, 0] == noise).all()


def test_levels_are_as_fine_as_the_zoom_needs():
    assert [level_for(zoom) for zoom in (16.0, 1.0, 0.5, 0.49, 0.25, 0.125, 0.1)] == [
        0, 0, 0, 1, 1, 2, 3,
    ]  # fmt: skip


def test_gray_levels_are_spread_between_black_and_white(qapp, noise):
    item = item_of(noise)
    item.set_limits((50.0, 150.0))

    seen = painted(item, 1.0)[:, :, 0]

    wanted = np.rint(np.clip((noise.astype(float) - 50.0) * 2.55, 0, 255))
    assert np.abs(seen - wanted).max() <= 1


def test_color_maps_color_gray_frames_and_leave_colored_ones(qapp, noise):
    rgb = np.stack([noise, noise[::-1], noise[:, ::-1]], axis=2)

    assert (painted(item_of(noise, opacity=1.0, colors="viridis"), 1.0)
            == color_table("viridis")[noise]).all()  # fmt: skip
    assert (painted(item_of(rgb, opacity=1.0, colors="viridis"), 1.0) == rgb).all()


def test_an_overlay_lies_on_its_pixels_at_any_zoom(qapp, noise):
    rgba = np.zeros((64, 96, 4), np.uint8)
    rgba[16:32, 32:64] = (255, 0, 0, 255)
    item = item_of(noise)
    item.set_overlay(Overlay(rgba=rgba, step_px=1))

    for zoom in (0.25, 1.0, 4.0):
        seen = painted(item, zoom, smooth=False)
        red = (seen == (255, 0, 0)).all(axis=2)
        rows, cols = np.flatnonzero(red.any(axis=1)), np.flatnonzero(red.any(axis=0))
        assert (rows[0] / zoom, (rows[-1] + 1) / zoom) == (16, 32)
        assert (cols[0] / zoom, (cols[-1] + 1) / zoom) == (32, 64)


def test_a_coarse_overlay_covers_the_whole_of_a_large_frame(qapp, noise):
    rgba = np.full((32, 48, 4), 255, np.uint8)
    item = item_of(noise)
    item.set_overlay(Overlay(rgba=rgba, step_px=2))

    assert (painted(item, 1.0) == 255).all()


def test_a_very_large_frame_is_composed_in_parts_and_seen_whole(qapp):
    ramp = np.tile(np.linspace(0, 255, 3000).astype(np.uint8), (2000, 1))
    item = item_of(ramp)
    scene = QGraphicsScene()
    scene.addItem(item)
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    for left in (0, 900, 2600):
        painter = QPainter(image)
        scene.render(painter, QRectF(0, 0, 400, 300), QRectF(left, 700, 400, 300))
        painter.end()
        row = [image.pixelColor(x, 150).red() for x in range(400)]
        assert row == ramp[850, left : left + 400].tolist()
    assert all(part.width() < 3000 for part in item._composed.values())


def test_an_invisible_picture_leaves_the_overlay(qapp, noise):
    rgba = np.zeros((64, 96, 4), np.uint8)
    rgba[:8] = (0, 255, 0, 255)
    item = item_of(noise, opacity=0.0, colors="gray")
    item.set_overlay(Overlay(rgba=rgba, step_px=1))

    seen = painted(item, 1.0)

    assert (seen[:8] == (0, 255, 0)).all()
    assert np.ptp(seen[8:]) == 0
