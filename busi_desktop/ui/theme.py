"""Two themes of neutral grays without tint, so that nothing colors the image.

The image itself lies on a dark canvas in both: what is drawn over it has the same colors always.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

CANVAS = "#0c0c0c"
LESION = "#e69f00"
MEASURE = "#f0e442"
OUTLINE = "#cc79a7"
REGION = "#56b4e9"
FIRST_READER = "#56b4e9"
SECOND_READER = "#e69f00"
BOTH_READERS = "#009e73"
"""Blue, orange and green of Okabe and Ito: told apart with every kind of color vision."""
ON_CANVAS = "#f0f0f0"
CANVAS_FOCUS = "#56b4e9"

_BASE_POINTS = "base_points"
_TITLE, _HEADLINE, _REASONS = 1.6, 1.25, 1.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """Hold one theme's colors, ``#rrggbb``.

    Attributes
    ----------
    panel, bar_panel, field, raised
        Backgrounds: of panels; of menu bar, titles and status line; of what can be filled in; of
        buttons.
    line
        Between things; carries no meaning.
    text, muted, placeholder, disabled
        Texts, from the loudest to the faintest.
    accent, chosen, chosen_text
        Of focus, links and switches that are on; behind and on what is chosen.
    bar
        Of bars that show a number.
    strip_lesion, strip_malignant
        Chances of each frame of a cine: told apart by lightness too.
    """

    name: str
    panel: str
    bar_panel: str
    field: str
    alternate: str
    raised: str
    line: str
    separator: str
    text: str
    muted: str
    placeholder: str
    disabled: str
    accent: str
    chosen: str
    chosen_text: str
    bar: str
    strip_lesion: str
    strip_malignant: str


DARK = Theme(
    name="dark",
    panel="#262626",
    bar_panel="#202020",
    field="#1b1b1b",
    alternate="#202020",
    raised="#363636",
    line="#444444",
    separator="#141414",
    text="#e4e4e4",
    muted="#a8a8a8",
    placeholder="#909090",
    disabled="#828282",
    accent="#56b4e9",
    chosen="#2b5f7d",
    chosen_text="#ffffff",
    bar="#a9bccb",
    strip_lesion="#5c7285",
    strip_malignant="#f7c64f",
)
LIGHT = Theme(
    name="light",
    panel="#eeeeee",
    bar_panel="#e2e2e2",
    field="#ffffff",
    alternate="#f6f6f6",
    raised="#fafafa",
    line="#c2c2c2",
    separator="#c8c8c8",
    text="#1a1a1a",
    muted="#525252",
    placeholder="#666666",
    disabled="#868686",
    accent="#00639c",
    chosen="#0b5c8f",
    chosen_text="#ffffff",
    bar="#4a6780",
    strip_lesion="#9fb6ca",
    strip_malignant="#7a3e00",
)


def theme_of(palette: QPalette) -> Theme:
    """Return the theme that a widget with this palette is painted in."""
    window = palette.color(QPalette.ColorRole.Window)
    text = palette.color(QPalette.ColorRole.WindowText)
    return DARK if window.lightness() < text.lightness() else LIGHT


def make_palette(theme: Theme) -> QPalette:
    """Return a theme as Qt's palette."""
    role = QPalette.ColorRole
    dark = theme is DARK
    colors = {
        role.Window: theme.panel,
        role.WindowText: theme.text,
        role.Base: theme.field,
        role.AlternateBase: theme.alternate,
        role.Text: theme.text,
        role.PlaceholderText: theme.placeholder,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.BrightText: "#ffffff" if dark else "#000000",
        role.Light: "#484848" if dark else "#ffffff",
        role.Midlight: "#3e3e3e" if dark else "#f4f4f4",
        role.Mid: "#303030" if dark else "#bdbdbd",
        role.Dark: "#161616" if dark else "#9a9a9a",
        role.Shadow: "#000000" if dark else "#6c6c6c",
        role.Highlight: theme.chosen,
        role.HighlightedText: theme.chosen_text,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.Accent: theme.accent,
    }
    palette = QPalette()
    for name, color in colors.items():
        palette.setColor(name, QColor(color))
    disabled = QPalette.ColorGroup.Disabled
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(disabled, name, QColor(theme.disabled))
    palette.setColor(disabled, role.Highlight, QColor("#3a3a3a" if dark else "#d0d0d0"))
    return palette


def style_sheet(theme: Theme, points: float) -> str:
    """Return what the palette can't say; `points` is the size of plain texts."""
    t = theme
    return f"""
QToolTip {{ color: {t.text}; background: {t.raised}; border: 1px solid {t.line}; padding: 3px; }}
QMainWindow::separator {{ background: {t.separator}; width: 4px; height: 4px; }}
QMainWindow::separator:hover {{ background: {t.chosen}; }}
QDockWidget {{ color: {t.muted}; font-weight: 600; }}
QDockWidget::title {{ background: {t.bar_panel}; padding: 5px 8px; }}
QMenuBar {{ background: {t.bar_panel}; }}
QMenuBar::item {{ padding: 4px 9px; }}
QMenuBar::item:selected, QMenu::item:selected {{ background: {t.chosen}; color: {t.chosen_text}; }}
QMenu {{ background: {t.panel}; border: 1px solid {t.line}; padding: 4px 0; }}
QMenu::item {{ padding: 4px 26px 4px 24px; }}
QMenu::item:disabled {{ color: {t.disabled}; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 8px; }}
QStatusBar {{ background: {t.bar_panel}; color: {t.muted}; }}
QStatusBar::item {{ border: none; }}
QCheckBox::indicator {{ width: 0.9em; height: 0.9em; border: 1px solid {t.muted};
    border-radius: 2px; background: {t.field}; }}
QCheckBox::indicator:checked {{ background: {t.accent}; border-color: {t.accent}; }}
QCheckBox::indicator:indeterminate {{ background: {t.muted}; border-color: {t.accent}; }}
QCheckBox::indicator:disabled {{ border-color: {t.line}; }}
QCheckBox::indicator:checked:disabled {{ background: {t.disabled}; border-color: {t.disabled}; }}
QCheckBox:focus {{ color: {t.accent}; }}
QCheckBox::indicator:focus {{ border: 2px solid {t.text}; }}
QRadioButton::indicator {{ width: 0.9em; height: 0.9em; border: 1px solid {t.muted};
    border-radius: 0.45em; background: {t.field}; }}
QRadioButton::indicator:checked {{ background: {t.accent}; border-color: {t.accent}; }}
QRadioButton::indicator:disabled {{ border-color: {t.line}; }}
QRadioButton:focus {{ color: {t.accent}; }}
QRadioButton::indicator:focus {{ border: 2px solid {t.text}; }}
QTableView::item {{ padding: 0 3px; }}
QHeaderView::section {{ background: {t.panel}; color: {t.muted}; border: none;
    border-bottom: 1px solid {t.line}; padding: 3px; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QScrollArea {{ border: none; }}
QListView {{ border: none; outline: none; }}
#banner {{ background: {t.field}; border-left: 4px solid {LESION}; }}
*[role="muted"] {{ color: {t.muted}; }}
*[role="heading"] {{ color: {t.muted}; font-weight: 600; }}
*[role="strong"] {{ font-weight: 700; }}
*[role="title"] {{ font-size: {points * _TITLE:.1f}pt; }}
QLabel#headline {{ font-size: {points * _HEADLINE:.1f}pt; font-weight: 700; }}
QLabel#reasons {{ font-size: {points * _REASONS:.1f}pt; font-weight: 700; }}
QLabel[role="badge"] {{ color: #ffffff; background: rgba(0, 0, 0, 170); border-radius: 4px;
    padding: 4px 9px; }}
QLabel[role="warning"] {{ color: #000000; background: {LESION}; border-radius: 4px;
    padding: 4px 9px; font-weight: 600; }}
#palette, #tour_card {{ background: {t.raised}; border: 1px solid {t.muted}; border-radius: 6px; }}
"""


def plain_points() -> float:
    """Return the size of texts at 100 %, the desktop's own."""
    app = QApplication.instance()
    known = None if app is None else app.property(_BASE_POINTS)
    return float(known) if known is not None else QFontInfo(QApplication.font()).pointSizeF()


def apply_theme(app: QApplication, name: str = "dark", font_percent: int = 100) -> Theme:
    """Give the application its style, palette, text size and style sheet; at any time.

    Parameters
    ----------
    app
        The application.
    name
        ``dark``, ``light`` or ``system``: whichever of the two the desktop has.
    font_percent
        Size of texts against what the desktop has.

    Returns
    -------
    Theme
        What is shown now.
    """
    scheme = Qt.ColorScheme
    hints = app.styleHints()
    hints.setColorScheme({"dark": scheme.Dark, "light": scheme.Light}.get(name, scheme.Unknown))
    is_light = name == "light" or (name == "system" and hints.colorScheme() == scheme.Light)
    theme = LIGHT if is_light else DARK
    font = app.font()
    if app.property(_BASE_POINTS) is None:
        app.setStyle("Fusion")
        app.setProperty(_BASE_POINTS, QFontInfo(font).pointSizeF())
    points = float(app.property(_BASE_POINTS)) * font_percent / 100
    font.setPointSizeF(points)
    # Without a sheet first: under one, widgets keep the font and colors that they were polished in.
    app.setStyleSheet("")
    app.setFont(font)
    app.setPalette(make_palette(theme))
    app.setStyleSheet(style_sheet(theme, points))
    return theme
