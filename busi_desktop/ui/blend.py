"""All raster overlays of a result as one picture: drawn once, however many are on."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage, QPainter

from busi_desktop.app.explanation import GRAD_CAM, GRAD_CAM_IN_LESION
from busi_desktop.app.settings import LayerSettings
from busi_desktop.domain.geometry import PixelTransform
from busi_desktop.ui.color_maps import color_table
from busi_desktop.ui.layers import (
    LESION,
    PROBABILITY,
    REGION,
    SALIENCY,
    SUPERPIXELS,
    LayerStack,
)

if TYPE_CHECKING:
    from busi_desktop.domain.prediction import Prediction, ProbabilityMap, SaliencyMap
    from busi_desktop.domain.region import FrameRegion
    from busi_desktop.domain.result import AnalysisResult
    from busi_desktop.domain.segmentation import LesionMask, SuperpixelMap

MAX_OVERLAY_PIXELS = 4_000_000
_PIXELS_PER_LINE = 700
_LESION_RGB = (0xE6, 0x9F, 0x00)
_BORDER_RGB = (255, 255, 255)
_REGION_RGB = (0x56, 0xB4, 0xE9)
_OUTSIDE, _REGION_LINE = 1, 2

Indices = NDArray[np.uint8]


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Overlay:
    """Hold the blended picture.

    Attributes
    ----------
    rgba
        uint8 ``(h, w, 4)`` with premultiplied alpha.
    step_px
        Side of one overlay pixel in source pixels: above 1 for very large frames only.
    """

    rgba: NDArray[np.uint8]
    step_px: int


class Blender:
    """Blend the layers of a result; keeps the maps that only a new prediction changes.

    The picture itself is kept too: a window asks for it more often than anything changes.
    """

    def __init__(self) -> None:
        self._prediction: Prediction | None = None
        self._superpixels: SuperpixelMap | None = None
        self._mask: LesionMask | None = None
        self._saliency: tuple[int, str] = (0, GRAD_CAM)
        self._indices: dict[str, Indices] = {}
        self._blended: tuple[object, Overlay | None] = (None, None)

    def blend(self, result: AnalysisResult, layers: LayerStack) -> Overlay | None:
        """Return the overlays that are on as one picture, or None if none is.

        Parameters
        ----------
        result
            Maps, superpixels and mask.
        layers
            Which are on, their opacity and colors, and which class Grad-CAM explains how.
        """
        saliency = (layers.saliency_index(result.prediction), layers.saliency_map)
        self._forget_outdated(result, saliency)
        step = overlay_step(result.frame.pixels.shape)
        drawn = [
            name
            for name in (SUPERPIXELS, PROBABILITY, LESION, SALIENCY, REGION)
            if layers.is_drawn(name, result.prediction) and layers[name].opacity > 0.0
        ]
        looks = tuple((name, layers[name]) for name in drawn)
        parts = (result.prediction, result.superpixels, result.mask, result.region)
        wanted = (parts, saliency, looks, step)
        if self._blended[0] != wanted:
            self._blended = (wanted, self._paint(result, looks, step))
        return self._blended[1]

    def _paint(
        self, result: AnalysisResult, looks: tuple[tuple[str, LayerSettings], ...], step: int
    ) -> Overlay | None:
        picture: NDArray[np.uint8] | None = None
        for name, look in looks:
            indices = self._indices_of(name, result, step)
            if indices is None:
                continue
            colored = _look_up(_table(name, look.opacity, look.colors), indices)
            picture = colored if picture is None else _over(colored, picture)
        return None if picture is None else Overlay(rgba=picture, step_px=step)

    def _forget_outdated(self, result: AnalysisResult, saliency: tuple[int, str]) -> None:
        if result.prediction is not self._prediction:
            self._indices.clear()
        if result.superpixels is not self._superpixels:
            self._indices.pop(SUPERPIXELS, None)
        if result.mask is not self._mask:
            self._indices.pop(LESION, None)
        if saliency != self._saliency:
            self._indices.pop(SALIENCY, None)
        self._prediction, self._superpixels = result.prediction, result.superpixels
        self._mask, self._saliency = result.mask, saliency

    def _indices_of(self, name: str, result: AnalysisResult, step: int) -> Indices | None:
        known = self._indices.get(name)
        if known is None:
            known = self._make_indices(name, result, step)
            if known is not None:
                self._indices[name] = known
        return known

    def _make_indices(self, name: str, result: AnalysisResult, step: int) -> Indices | None:
        shape = result.frame.pixels.shape
        if name == PROBABILITY:
            return _to_indices(_spread(result.prediction.probability_map, shape, step))
        if name == SALIENCY:
            index, kind = self._saliency
            values = _spread(result.prediction.saliency[index], shape, step)
            if kind == GRAD_CAM_IN_LESION:
                values = values * _spread(result.prediction.probability_map, shape, step)
            return _to_indices(values)
        if name == REGION:
            return _region_indices(result.region, step)
        if name == LESION:
            return _flags(result.mask.mask[::step, ::step])
        if result.superpixels is None:
            return None
        return superpixel_borders(result.superpixels.labels[::step, ::step])


def overlay_step(shape: tuple[int, ...]) -> int:
    """Return the step that keeps an overlay of a frame ``(H, W)`` below its largest size."""
    step = 1
    while (shape[0] // step) * (shape[1] // step) > MAX_OVERLAY_PIXELS:
        step += 1
    return step


def superpixel_borders(labels: NDArray[np.int32]) -> Indices:
    """Mark with 255 the pixels whose right or lower neighbor has another label."""
    borders = np.zeros(labels.shape, np.bool_)
    borders[:, :-1] |= labels[:, :-1] != labels[:, 1:]
    borders[:-1] |= labels[:-1] != labels[1:]
    return _flags(borders)


def _flags(mask: NDArray[np.bool_]) -> Indices:
    return np.multiply(mask, np.uint8(255), dtype=np.uint8)


def _spread(
    source: ProbabilityMap | SaliencyMap, shape: tuple[int, ...], step: int
) -> NDArray[np.float32]:
    """Resample a map to the overlay's grid, as the mask was cut."""
    from busi_desktop.inference.vote import to_source_grid  # brings OpenCV: not on the start path

    grid = (-(-shape[0] // step), -(-shape[1] // step))
    to_map = PixelTransform(scale_xy=(float(step), float(step))).then(source.transform)
    bounds = None
    if source.bounds is not None:
        row0, col0, row1, col1 = source.bounds
        bounds = (row0 // step, col0 // step, -(-row1 // step), -(-col1 // step))
    return to_source_grid(source.values, to_map, grid, bounds=bounds)


def _region_indices(region: FrameRegion, step: int) -> Indices | None:
    """Return which pixels were left out, and the line around the rest; None if nothing was."""
    if not region.is_cropped:
        return None
    rows, cols = region.shape
    indices = np.full((-(-rows // step), -(-cols // step)), _OUTSIDE, np.uint8)
    row0, col0 = region.box[0] // step, region.box[1] // step
    row1, col1 = -(-region.box[2] // step), -(-region.box[3] // step)
    line = max(1, round(max(indices.shape) / _PIXELS_PER_LINE))
    top, left = max(row0 - line, 0), max(col0 - line, 0)
    indices[top : row1 + line, left : col1 + line] = _REGION_LINE
    indices[row0:row1, col0:col1] = 0
    return indices


def _to_indices(values: NDArray[np.float32]) -> Indices:
    """Scale values in [0, 1] to 0…255."""
    return np.asarray(np.rint(values * np.float32(255.0)), dtype=np.uint8)


@lru_cache(maxsize=64)
def _table(name: str, opacity: float, colors: str) -> NDArray[np.uint8]:
    """Return premultiplied RGBA, uint8 ``(256, 4)``, for a layer's values.

    Maps become opaque with their value, so that the image stays visible where they say nothing.
    """
    if name == REGION:
        return _region_table(opacity)
    share = np.linspace(0.0, opacity, 256)
    rgb: NDArray[np.float64]
    if colors:
        rgb = color_table(colors).astype(np.float64)
    else:
        color = _LESION_RGB if name == LESION else _BORDER_RGB
        rgb = np.tile(np.array(color, dtype=np.float64), (256, 1))
    table = np.empty((256, 4), np.uint8)
    table[:, :3] = np.rint(rgb * share[:, None])
    table[:, 3] = np.rint(share * 255.0)
    return table


def _region_table(opacity: float) -> NDArray[np.uint8]:
    """Return premultiplied RGBA: black over what was left out, and a line that stays opaque."""
    table = np.zeros((256, 4), np.uint8)
    table[_OUTSIDE, 3] = round(255.0 * opacity)
    table[_REGION_LINE] = (*_REGION_RGB, 255)
    return table


def _look_up(table: NDArray[np.uint8], indices: Indices) -> NDArray[np.uint8]:
    words = np.take(table.view(np.uint32)[:, 0], indices)
    colored: NDArray[np.uint8] = words.view(np.uint8).reshape(*indices.shape, 4)
    return colored


def _over(top: NDArray[np.uint8], under: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Paint a premultiplied picture over another, in place: Porter and Duff's "over"."""
    target = _as_image(under)
    painter = QPainter(target)
    painter.drawImage(0, 0, _as_image(top))
    painter.end()
    return under


def _as_image(rgba: NDArray[np.uint8]) -> QImage:
    """Return an image on an array's own memory; the array must outlive it."""
    height, width = rgba.shape[:2]
    form = QImage.Format.Format_RGBA8888_Premultiplied
    return QImage(rgba.data, width, height, 4 * width, form)
