"""Both themes are legible: contrast by WCAG 2.2, 1.4.3 (4.5 to 1) and 1.4.11 (3 to 1)."""

from __future__ import annotations

from itertools import product

from PySide6.QtGui import QColor, QPalette
import pytest

from busi_desktop.ui.inspector.colors import accent as inspector_accent
from busi_desktop.ui.inspector.colors import muted as inspector_muted
from busi_desktop.ui.theme import (
    CANVAS,
    CANVAS_FOCUS,
    DARK,
    LESION,
    LIGHT,
    ON_CANVAS,
    make_palette,
    theme_of,
)

pytestmark = pytest.mark.gui

THEMES = [DARK, LIGHT]
GROUNDS = ("panel", "bar_panel", "field", "alternate", "raised")
CONTROL_GROUNDS = ("panel", "field", "raised")


def luminance(color: str) -> float:
    """Return the relative luminance, WCAG 2.2."""
    parts = [part / 255 for part in QColor(color).getRgb()[:3]]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_the_formula_gives_the_standards_own_ends():
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize(("text", "ground"), [*product(("text", "muted"), GROUNDS)])
def test_texts_stand_out(theme, text, ground):
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_links_hints_and_chosen_lines_stand_out(theme):
    pairs = {
        ("accent", "panel"),
        ("accent", "field"),
        ("placeholder", "field"),
        ("placeholder", "panel"),
        ("chosen_text", "chosen"),
    }
    ratios = {pair: contrast(*(getattr(theme, name) for name in pair)) for pair in pairs}
    assert min(ratios.values()) >= 4.5, ratios


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_graphics_and_what_is_gray_can_be_made_out(theme):
    """The ring of focus, edges of switches, bars on their tracks; disabled texts need nothing."""
    pairs = [*product(("accent", "muted", "disabled"), CONTROL_GROUNDS)]
    pairs += [("bar", "field"), ("accent", "bar_panel")]
    ratios = {pair: contrast(*(getattr(theme, name) for name in pair)) for pair in pairs}
    assert min(ratios.values()) >= 3.0, ratios


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_palette_says_what_the_theme_says(theme):
    palette = make_palette(theme)
    role = QPalette.ColorRole
    pairs = [
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
        (role.PlaceholderText, role.Base),
        (role.Link, role.Base),
    ]

    assert theme_of(palette) is theme
    for one, other in pairs:
        ratio = contrast(palette.color(one).name(), palette.color(other).name())
        assert ratio >= 4.5, (one, other)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_inspectors_own_grays_stand_out_too(theme):
    palette = make_palette(theme)

    assert contrast(inspector_muted(palette).name(), theme.panel) >= 4.5
    assert contrast(inspector_accent(palette).name(), theme.panel) >= 3.0


def test_what_lies_over_the_image_stands_out_from_its_canvas():
    assert contrast(ON_CANVAS, CANVAS) >= 4.5
    assert contrast("#000000", LESION) >= 4.5
    assert contrast(LESION, CANVAS) >= 3.0
    assert contrast(CANVAS_FOCUS, CANVAS) >= 3.0
    # A badge is white on seven tenths of black, over white speckle at worst.
    assert contrast("#ffffff", QColor.fromRgb(85, 85, 85).name()) >= 4.5


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_chrome_has_no_tint_beside_the_image(theme):
    for name in (*GROUNDS, "text", "muted", "line", "separator"):
        assert QColor(getattr(theme, name)).saturation() == 0, name
