"""Texts in the corners of a picture: none over another, none cut off, however large they are."""

from __future__ import annotations

from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QWidget
import pytest

from busi_desktop.ui.badges import make_badge, place_badge
from busi_desktop.ui.corner_text import (
    CornerText,
    Legend,
    bottom_height_px,
    legend_places,
    top_height_px,
)

pytestmark = pytest.mark.gui

FULL = CornerText(
    top_left="Frame 3 of 10\nLeft side (Image Laterality)",
    bottom_left="Zoom 135 %\nW 255  L 128",
    mm_per_screen_px=0.09,
    bar_origin="ultrasound region",
    legends=(
        Legend(title="Lesion\nprobability", colors="inferno"),
        Legend(title="Grad-CAM\nin lesion", colors="cividis"),
    ),
    is_key=True,
)


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("width", [150, 210, 330, 420, 560])
def test_legends_stand_beside_or_below_texts_and_each_other(qapp: QApplication, percent, width):
    font, box = qapp.font(), QRectF(0, 0, width, 560)
    font.setPointSizeF(font.pointSizeF() * percent / 100)
    metrics = QFontMetricsF(font)

    places = legend_places(box, FULL, font)

    lines = FULL.top_left.split("\n")
    beside = 10 + 1.4 * metrics.height() + max(metrics.horizontalAdvance(line) for line in lines)
    below = 10 + top_height_px(box, FULL, font)
    assert all(place.left() >= beside or place.top() >= below for place in places)
    assert all(place.bottom() <= 550 - bottom_height_px(box, FULL, font) for place in places)
    assert all(box.contains(place) for place in places)
    assert not any(one.intersects(other) for one, other in combinations(places, 2))
    assert len(places) == 2 or width < 330
    assert all(place.width() >= 18 + metrics.horizontalAdvance("100 %") for place in places)


def test_text_of_a_narrow_view_goes_on_in_the_next_line(qapp: QApplication):
    font = qapp.font()
    wide, narrow = (top_height_px(QRectF(0, 0, width, 560), FULL, font) for width in (560, 150))

    assert narrow >= wide + QFontMetricsF(font).height()


def test_a_name_without_room_is_cut_in_its_middle(shown):
    over = shown(QWidget(), 120, 200)
    badge = make_badge(over, "badge", "a-very-long-name-of-a-file.dcm\nis read")

    badge.show()
    place_badge(badge, badge.alignment())

    name, words = badge.text().split("\n")
    assert name.startswith("a")
    assert "…" in name
    assert name.endswith("m")
    assert words == "is read"
    assert badge.sizeHint().width() <= 100
    over.resize(600, 200)
    place_badge(badge, badge.alignment())
    assert badge.text() == "a-very-long-name-of-a-file.dcm\nis read"
