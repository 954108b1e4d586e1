"""Overlays blended into one picture."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QObject
import pytest

from busi_desktop.app.explanation import GRAD_CAM, GRAD_CAM_IN_LESION
from busi_desktop.domain.geometry import PixelTransform
from busi_desktop.domain.prediction import LABELS, ProbabilityMap, SaliencyMap, Suitability
from busi_desktop.domain.segmentation import SlicParams, SuperpixelMap
from busi_desktop.ui import blend
from busi_desktop.ui.blend import Blender, overlay_step, superpixel_borders
from busi_desktop.ui.color_maps import COLOR_MAPS, color_table
from busi_desktop.ui.layers import LESION, PROBABILITY, SALIENCY, SUPERPIXELS, LayerStack
from tests.builders import make_frame, make_prediction, make_result


@pytest.fixture
def layers(qapp):
    owner = QObject()
    stack = LayerStack({}, owner)
    stack.set_visible(LESION, False)
    yield stack
    del owner


@pytest.fixture
def result():
    return make_result()


def test_nothing_on_is_no_picture(layers, result):
    assert Blender().blend(result, layers) is None


def test_the_lesion_fill_covers_the_mask_and_nothing_else(layers, result):
    layers.set_visible(LESION, True)
    layers.set_opacity(LESION, 0.5)

    rgba = Blender().blend(result, layers).rgba

    assert np.array_equal(rgba[:, :, 3] > 0, result.mask.mask)
    inside = rgba[result.mask.mask][0]
    assert inside[3] == 128
    assert tuple(inside[:3]) == (round(0xE6 / 2), round(0x9F / 2), 0)


@pytest.mark.parametrize("name", [PROBABILITY, SALIENCY])
def test_a_map_grows_opaque_with_its_value(layers, result, name):
    layers.set_visible(name, True)
    layers.set_opacity(name, 1.0)
    source = {
        PROBABILITY: result.prediction.probability_map.values,
        SALIENCY: result.prediction.saliency[0].values,
    }[name]

    alpha = Blender().blend(result, layers).rgba[:, :, 3]

    assert np.abs(alpha - source * 255.0).max() <= 1.0


def test_layers_compose_like_painting_one_over_the_other(layers, result):
    for name, opacity in ((PROBABILITY, 0.6), (LESION, 0.5), (SALIENCY, 0.7)):
        layers.set_visible(name, True)
        layers.set_opacity(name, opacity)
    together = Blender().blend(result, layers).rgba.astype(float)

    expected = np.zeros_like(together)
    for name in (PROBABILITY, LESION, SALIENCY):
        for other in (PROBABILITY, LESION, SALIENCY):
            layers.set_visible(other, other == name)
        alone = Blender().blend(result, layers).rgba.astype(float)
        expected = alone + expected * (1.0 - alone[:, :, 3:] / 255.0)

    assert np.abs(together - expected).max() <= 2.0
    assert (together[:, :, :3] <= together[:, :, 3:]).all()


def test_superpixel_borders_lie_between_labels():
    labels = np.zeros((4, 6), np.int32)
    labels[:, 3:] = 1

    borders = superpixel_borders(labels)

    assert np.array_equal(np.unique(np.nonzero(borders)[1]), [2])


def test_superpixels_without_slic_draw_nothing(layers, result):
    layers.set_visible(SUPERPIXELS, True)

    assert Blender().blend(result, layers) is None


def test_new_superpixels_replace_the_old_borders(layers, result):
    layers.set_visible(SUPERPIXELS, True)
    params = SlicParams()
    shape = result.frame.pixels.shape

    def with_split(col: int):
        labels = np.zeros(shape, np.int32)
        labels[:, col:] = 1
        return replace(result, superpixels=SuperpixelMap(labels=labels, params=params, n_actual=2))

    blender = Blender()
    first = blender.blend(with_split(10), layers).rgba
    second = blender.blend(with_split(40), layers).rgba

    assert first[5, 9, 3] > 0
    assert second[5, 9, 3] == 0
    assert second[5, 39, 3] > 0


def test_grad_cam_follows_the_chosen_class(layers, result):
    layers.set_visible(SALIENCY, True)
    assert layers.saliency_index(result.prediction) == 0

    layers.set_saliency_target("normal")

    assert layers.saliency_index(result.prediction) == 2


def test_grad_cam_within_the_lesion_is_its_product_with_the_probability(layers, result):
    layers.set_visible(SALIENCY, True)
    layers.set_opacity(SALIENCY, 1.0)
    layers.set_saliency_map(GRAD_CAM_IN_LESION)
    prediction = result.prediction

    alpha = Blender().blend(result, layers).rgba[:, :, 3]

    expected = prediction.saliency[0].values * prediction.probability_map.values
    assert np.abs(alpha - expected * 255.0).max() <= 1.0


def test_the_other_kind_of_map_replaces_the_one_that_is_drawn(layers, result):
    layers.set_visible(SALIENCY, True)
    blender = Blender()
    plain = blender.blend(result, layers).rgba

    layers.set_saliency_map(GRAD_CAM_IN_LESION)
    within = blender.blend(result, layers).rgba
    layers.set_saliency_map(GRAD_CAM)

    assert not np.array_equal(within, plain)
    assert np.array_equal(blender.blend(result, layers).rgba, plain)


def test_an_abstained_frame_has_no_grad_cam(layers):
    suitability = Suitability(score=0.2, reasons=("too_small",))
    frame = make_frame()
    result = make_result(frame, prediction=make_prediction(frame, suitability=suitability))
    layers.set_visible(SALIENCY, True)

    assert Blender().blend(result, layers) is None


def test_coarse_maps_lie_on_the_anatomy_that_their_transforms_name(layers):
    """The network's maps may have half its input's size, or a sixteenth, letterbox included."""
    frame = make_frame((120, 200))
    letterbox = PixelTransform(scale_xy=(128 / 200, 128 / 200), offset_xy=(0.0, 25.6))
    half = letterbox.then(PixelTransform(scale_xy=(0.5, 0.5)))
    coarse = letterbox.then(PixelTransform(scale_xy=(0.125, 0.125)))
    probability = np.zeros((64, 64), np.float32)
    probability[30:34, 40:44] = 1.0
    cam = np.zeros((16, 16), np.float32)
    cam[7:9, 10:11] = 1.0
    prediction = replace(
        make_prediction(frame),
        probability_map=ProbabilityMap(values=probability, transform=half),
        saliency=tuple(
            SaliencyMap(values=cam, transform=coarse, target_label=label) for label in LABELS
        ),
    )
    result = make_result(frame, prediction=prediction)

    for name, inverse, middle in (
        (PROBABILITY, half.inverse(), (42.0, 32.0)),
        (SALIENCY, coarse.inverse(), (10.5, 8.0)),
    ):
        layers.set_visible(PROBABILITY, name == PROBABILITY)
        layers.set_visible(SALIENCY, name == SALIENCY)
        alpha = Blender().blend(result, layers).rgba[:, :, 3].astype(float)
        rows, cols = np.mgrid[:120, :200] + 0.5
        center = ((alpha * cols).sum() / alpha.sum(), (alpha * rows).sum() / alpha.sum())
        assert center == pytest.approx(inverse.apply(middle), abs=0.6)


def test_peeking_and_the_master_switch_hide_overlays_and_keep_their_settings(layers, result):
    layers.set_visible(LESION, True)
    for hide in (layers.set_peeking, lambda on: layers.set_overlays_on(not on)):
        hide(True)
        assert Blender().blend(result, layers) is None
        hide(False)
        assert Blender().blend(result, layers) is not None


def test_very_large_frames_get_a_coarser_overlay_on_the_same_place(layers, result, monkeypatch):
    layers.set_visible(LESION, True)
    monkeypatch.setattr(blend, "MAX_OVERLAY_PIXELS", result.frame.pixels.size // 4)

    overlay = Blender().blend(result, layers)

    assert overlay.step_px == 2
    assert np.array_equal(overlay.rgba[:, :, 3] > 0, result.mask.mask[::2, ::2])


def test_an_overlay_never_has_more_than_its_largest_size():
    for shape in ((600, 800), (4880, 8192), (8192, 40)):
        step = overlay_step(shape)
        assert (shape[0] // step) * (shape[1] // step) <= blend.MAX_OVERLAY_PIXELS
    assert overlay_step((600, 800)) == 1


@pytest.mark.parametrize("name", COLOR_MAPS)
def test_color_maps_rise_in_lightness(name):
    table = color_table(name).astype(float)

    luminance = table @ (0.2126, 0.7152, 0.0722)

    assert (np.diff(luminance) > -1.5).all()
    assert luminance[-1] > luminance[0] + 100
