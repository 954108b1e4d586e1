"""A dark reading-room theme: neutral grays without tint, so that nothing colors the image."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

CANVAS = "#0c0c0c"
PANEL = "#262626"
FIELD = "#1b1b1b"
RAISED = "#363636"
LINE = "#444444"
TEXT = "#e4e4e4"
MUTED = "#a8a8a8"
FAINT = "#777777"
ACCENT = "#56b4e9"
ACCENT_DEEP = "#2b5f7d"
LESION = "#e69f00"
BAR = "#a9bccb"

_ROLES = {
    QPalette.ColorRole.Window: PANEL,
    QPalette.ColorRole.WindowText: TEXT,
    QPalette.ColorRole.Base: FIELD,
    QPalette.ColorRole.AlternateBase: "#202020",
    QPalette.ColorRole.Text: TEXT,
    QPalette.ColorRole.PlaceholderText: FAINT,
    QPalette.ColorRole.Button: RAISED,
    QPalette.ColorRole.ButtonText: TEXT,
    QPalette.ColorRole.BrightText: "#ffffff",
    QPalette.ColorRole.Light: "#484848",
    QPalette.ColorRole.Midlight: "#3e3e3e",
    QPalette.ColorRole.Mid: "#303030",
    QPalette.ColorRole.Dark: "#161616",
    QPalette.ColorRole.Shadow: "#000000",
    QPalette.ColorRole.Highlight: ACCENT_DEEP,
    QPalette.ColorRole.HighlightedText: "#ffffff",
    QPalette.ColorRole.Link: ACCENT,
    QPalette.ColorRole.LinkVisited: ACCENT,
    QPalette.ColorRole.ToolTipBase: RAISED,
    QPalette.ColorRole.ToolTipText: TEXT,
    QPalette.ColorRole.Accent: ACCENT,
}

_STYLE_SHEET = f"""
QToolTip {{ color: {TEXT}; background: {RAISED}; border: 1px solid {LINE}; padding: 3px; }}
QMainWindow::separator {{ background: #141414; width: 4px; height: 4px; }}
QMainWindow::separator:hover {{ background: {ACCENT_DEEP}; }}
QDockWidget {{ color: {MUTED}; font-weight: 600; }}
QDockWidget::title {{ background: #202020; padding: 5px 8px; }}
QMenuBar {{ background: #202020; }}
QMenuBar::item {{ padding: 4px 9px; }}
QMenuBar::item:selected, QMenu::item:selected {{ background: {ACCENT_DEEP}; }}
QMenu {{ background: {PANEL}; border: 1px solid {LINE}; padding: 4px 0; }}
QMenu::item {{ padding: 4px 26px 4px 24px; }}
QMenu::item:disabled {{ color: {FAINT}; }}
QMenu::separator {{ height: 1px; background: {LINE}; margin: 4px 8px; }}
QStatusBar {{ background: #202020; color: {MUTED}; }}
QStatusBar::item {{ border: none; }}
QCheckBox::indicator {{ width: 11px; height: 11px; border: 1px solid {MUTED}; border-radius: 2px;
    background: {FIELD}; }}
QCheckBox::indicator:checked {{ background: {ACCENT}; border-color: {ACCENT}; }}
QCheckBox::indicator:disabled {{ border-color: {LINE}; }}
QCheckBox::indicator:checked:disabled {{ background: {FAINT}; border-color: {FAINT}; }}
QCheckBox::indicator:focus {{ border-color: #ffffff; }}
QTableView::item {{ padding: 0 3px; }}
QHeaderView::section {{ background: {PANEL}; color: {MUTED}; border: none;
    border-bottom: 1px solid {LINE}; padding: 3px; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QScrollArea {{ border: none; }}
QListView {{ border: none; outline: none; }}
*[role="muted"] {{ color: {MUTED}; }}
*[role="heading"] {{ color: {MUTED}; font-weight: 600; }}
QLabel[role="badge"] {{ color: #ffffff; background: rgba(0, 0, 0, 170); border-radius: 4px;
    padding: 4px 9px; }}
QLabel[role="warning"] {{ color: #000000; background: {LESION}; border-radius: 4px;
    padding: 4px 9px; font-weight: 600; }}
"""


def apply_theme(app: QApplication) -> None:
    """Give the application its style, palette and style sheet."""
    app.setStyle("Fusion")
    app.styleHints().setColorScheme(Qt.ColorScheme.Dark)
    palette = QPalette()
    for role, color in _ROLES.items():
        palette.setColor(role, QColor(color))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(FAINT))
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Highlight, QColor("#3a3a3a"))
    app.setPalette(palette)
    app.setStyleSheet(_STYLE_SHEET)
