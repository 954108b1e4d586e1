"""Texts beside figures: what they say and where they lie."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFont, QImage
import pytest

from busi_desktop.domain.figure import FigureKind
from busi_desktop.ui.measuring.labels import LabelsItem, Wanted, place_labels

pytestmark = pytest.mark.gui

VIEW = QRectF(0, 0, 800, 600)
SIZE = QSizeF(180, 18)


def placed(*wanted: Wanted) -> list[QRectF]:
    corners = place_labels(wanted, VIEW)
    return [QRectF(corner, one.size) for corner, one in zip(corners, wanted, strict=True)]


def line(*points) -> Wanted:
    return Wanted(size=SIZE, outline_px=points, is_line=True)


def ring(x, y, radius) -> Wanted:
    turns = [2 * math.pi * step / 36 for step in range(36)]
    points = tuple((x + radius * math.cos(t), y + radius * math.sin(t)) for t in turns)
    return Wanted(size=SIZE, outline_px=points)


def test_a_label_goes_on_along_its_line():
    (box,) = placed(line((100, 300), (300, 300)))

    assert box.left() > 300
    assert box.center().y() == pytest.approx(300)


@pytest.mark.parametrize(
    "wanted",
    [
        line((100, 300), (300, 300)),
        line((400, 100), (400, 560)),
        line((600, 20), (780, 200)),
        ring(400, 300, 100),
        ring(700, 80, 70),
    ],
)
def test_a_label_is_on_the_screen_and_off_its_figure(wanted):
    (box,) = placed(wanted)

    assert VIEW.contains(box)
    assert not any(box.contains(QPointF(*point)) for point in wanted.outline_px)


def test_labels_and_the_figures_of_others_keep_clear_of_each_other():
    pair = (line((300, 300), (500, 300)), line((400, 200), (400, 400)))
    wanted = (*pair, ring(620, 300, 60), line((300, 330), (500, 330)))

    boxes = placed(*wanted)

    assert not any(
        one.intersects(other) for place, one in enumerate(boxes) for other in boxes[place + 1 :]
    )
    assert not any(
        box.contains(QPointF(*point))
        for box, own in zip(boxes, wanted, strict=True)
        for other in wanted
        if other is not own
        for point in other.outline_px
    )


def test_a_label_says_number_value_unit_and_origin(desk, plain_desk):
    for bench in (desk, plain_desk):
        bench.take(FigureKind.CALIPER)
        bench.drag((50, 100), (281, 100))

    assert desk.texts == ["1  46.2 mm · ultrasound region"]
    assert plain_desk.texts == ["1  231 px · no calibration"]


def test_a_label_stays_beside_its_figure_through_zoom_and_pan(desk):
    desk.take(FigureKind.CALIPER)
    desk.drag((100, 150), (150, 150))

    for factor in (0.5, 8.0):
        desk.canvas.zoom_by(factor, (desk.at(150, 150).x(), desk.at(150, 150).y()))
        (label,) = desk.layer.labels
        gap = desk.canvas.view_point(label.at_xy) - desk.canvas.view_point((150, 150))
        assert 5 < gap.x() < 15
        assert abs(gap.y()) < 12


def test_a_figure_out_of_sight_has_no_label(desk):
    desk.take(FigureKind.CALIPER)
    desk.drag((10, 10), (30, 10))
    desk.canvas.zoom_by(8.0, (700, 500))

    assert desk.layer.labels == ()


def test_a_label_is_drawn_light_on_dark_where_it_lies(desk):
    desk.take(FigureKind.CALIPER)
    desk.drag((100, 150), (150, 150))
    desk.take(None)
    (label,) = desk.layer.labels
    corner = desk.canvas.view_point(label.at_xy).toPoint()

    image = desk.canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    data = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    size = LabelsItem(desk.canvas.font()).size_of(label.text)
    box = data[corner.y() :, corner.x() :][: int(size.height()), : int(size.width()), :3]
    yellow = np.abs(box.astype(int) - (0x42, 0xE4, 0xF0)).max(axis=2) < 40

    assert np.count_nonzero(yellow) > 100
    assert np.count_nonzero(box.max(axis=2) < 60) > np.count_nonzero(yellow)


def test_larger_letters_take_more_room(desk):
    small, large = QFont(desk.canvas.font()), QFont(desk.canvas.font())
    large.setPointSizeF(small.pointSizeF() * 2)

    assert (
        LabelsItem(large).size_of("12 mm").width()
        > 1.5 * LabelsItem(small).size_of("12 mm").width()
    )
