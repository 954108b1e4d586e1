"""The key sheet, the about box and the one message about a bug."""

from __future__ import annotations

from html import escape
from importlib.metadata import PackageNotFoundError, metadata
import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QScrollArea,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from busi_desktop import __version__
from busi_desktop.app.crash import CrashNote
from busi_desktop.inference.manifest import ModelManifest
from busi_desktop.ui.commands import COMMANDS, GESTURES, MENUS
from busi_desktop.ui.wording import research_line

_PACKAGES = (
    "PySide6-Essentials",
    "pyqtgraph",
    "numpy",
    "opencv-python-headless",
    "scikit-image",
    "scipy",
    "pydicom",
    "pillow",
    "ai-edge-litert",
    "platformdirs",
)


def plain_title(title: str) -> str:
    """Return a menu title without its mnemonic and dots."""
    return title.replace("&", "").rstrip("…")


class ShortcutSheet(QDialog):
    """List all keys and gestures, made from the table that makes the menus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard and mouse"))
        columns = QHBoxLayout()
        columns.setSpacing(36)
        blocks = [
            (
                plain_title(menu),
                [
                    (plain_title(command.title), _keys_text(command.keys))
                    for command in COMMANDS
                    if command.menu == menu and command.keys
                ],
            )
            for menu in MENUS
        ]
        mouse = [(gesture.what, gesture.how) for gesture in GESTURES]
        left = [blocks[0], blocks[1], blocks[4]]
        right = [blocks[2], blocks[3], (self.tr("Over the image"), mouse)]
        for column in (left, right):
            columns.addWidget(self._column(column), 1)
        content = QWidget(self)
        content.setLayout(columns)
        scroll = QScrollArea(self)
        scroll.setWidget(content)
        scroll.setWidgetResizable(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(scroll)
        layout.addWidget(buttons)
        self.resize(980, 660)

    def _column(self, blocks: list[tuple[str, list[tuple[str, str]]]]) -> QWidget:
        column = QWidget(self)
        grid = QGridLayout(column)
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(18)
        line = 0
        for title, rows in blocks:
            heading = QLabel(title, column)
            heading.setProperty("role", "heading")
            grid.addWidget(heading, line, 0, 1, 2)
            line += 1
            for what, how in rows:
                keys = QLabel(how, column)
                keys.setWordWrap(True)
                grid.addWidget(QLabel(what, column), line, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(keys, line, 1)
                line += 1
            grid.setRowMinimumHeight(line, 10)
            line += 1
        grid.setRowStretch(line, 1)
        return column


def _keys_text(keys: tuple[str, ...]) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(native) for key in keys)


class AboutBox(QDialog):
    """Say what this program is, which model it has and for what, and what it is built on."""

    def __init__(self, manifest: ModelManifest | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About busi_desktop"))
        text = QTextBrowser(self)
        text.setOpenLinks(False)
        text.setHtml(self._html(manifest))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(text)
        layout.addWidget(buttons)
        self.resize(640, 560)

    def _html(self, manifest: ModelManifest | None) -> str:
        head = (
            f"<h2>busi_desktop {__version__}</h2><p>{research_line()}</p>"
            f"<p>Python {platform.python_version()} · Qt {qVersion()} · {platform.system()} "
            f"{platform.machine()}</p>"
        )
        if manifest is None:
            model = f"<p>{self.tr('The model is loaded with the first image.')}</p>"
        else:
            name = f"{manifest.name} {manifest.version}"
            use = escape(str(manifest.about.get("intended_use", "")))
            more = self.tr("More under Help, About the model.")
            model = f"<h3>{escape(name)}</h3><p>SHA-256 {manifest.sha256}</p><p>{use} {more}</p>"
        rows = "".join(_package_row(name) for name in _PACKAGES)
        built = f"<h3>{self.tr('Built on')}</h3><table cellspacing='4'>{rows}</table>"
        return f"{head}{model}{built}<p>{self.tr('Licence texts: THIRD_PARTY.md')}</p>"


def _package_row(name: str) -> str:
    try:
        about = metadata(name)
    except PackageNotFoundError:  # a frozen program may come without it
        return f"<tr><td>{name}</td><td></td><td></td></tr>"
    fields = (about[key] for key in ("License-Expression", "License") if key in about)
    licence = next(fields, "").split("\n")[0][:60]
    return f"<tr><td>{name}</td><td>{about['Version']}</td><td>{licence}</td></tr>"


def show_and_forget(dialog: QDialog) -> None:
    """Show a dialog beside the window; it is deleted when it is closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()


def show_crash(note: CrashNote, parent: QWidget) -> None:
    """Tell calmly that we made a mistake, with the id of the crash file; the window stays."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(box.tr("A mistake of ours"))
    box.setText(
        box.tr("The program made a mistake (error {id}). Your files are untouched.").format(
            id=note.error_id
        )
    )
    where = str(note.path) if note.path is not None else box.tr("it could not be written")
    box.setInformativeText(
        box.tr(
            "You can go on working. Please send the crash file to us; it holds no image, "
            "no patient and no file name.\n\nCrash file: {where}"
        ).format(where=where)
    )
    box.setModal(False)
    show_and_forget(box)
