"""The about box and the one message about a bug."""

from __future__ import annotations

from html import escape
from itertools import chain
import platform

from PySide6.QtCore import QEvent, QSize, Qt, qVersion
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QMessageBox,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from busi_desktop import __version__
from busi_desktop.app.crash import CrashNote
from busi_desktop.app.language import translated
from busi_desktop.inference.manifest import ModelManifest
from busi_desktop.ui.mnemonics import leave_room_for_signs
from busi_desktop.ui.wording import research_line

_LONGEST_LICENCE = 60
_LAID_OUT = frozenset({QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Show})
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


class AboutBox(QDialog):
    """Say what this program is, which model it has and for what, and what it is built on."""

    def __init__(self, manifest: ModelManifest | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About busi_desktop"))
        text = QTextBrowser(self)
        text.setAccessibleName(self.windowTitle())
        text.setOpenLinks(False)
        text.setHtml(self._html(manifest))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(text)
        layout.addWidget(buttons)
        give_room(self, ems=92, lines=38)

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
            use = escape(translated(str(manifest.about.get("intended_use", ""))))
            more = self.tr("More under Help, About the model.")
            model = f"<h3>{escape(name)}</h3><p>SHA-256 {manifest.sha256}</p><p>{use} {more}</p>"
        rows = "".join(_package_row(name) for name in _PACKAGES)
        built = f"<h3>{self.tr('Built on')}</h3><table cellspacing='4'>{rows}</table>"
        return f"{head}{model}{built}<p>{self.tr('Licence texts: THIRD_PARTY.md')}</p>"


def _package_row(name: str) -> str:
    from importlib.metadata import PackageNotFoundError, metadata  # not on the start path

    try:
        about = metadata(name)
    except PackageNotFoundError:  # a frozen program may come without it
        return f"<tr><td>{name}</td><td></td><td></td></tr>"
    named = (about[key] for key in ("License-Expression", "License") if key in about)
    short = (text for text in named if len(text) < _LONGEST_LICENCE)  # some give the whole text
    classes = (
        text.rpartition(" :: ")[2]
        for text in about.get_all("Classifier") or ()
        if text.startswith("License :: ")
    )
    licence = next(chain(short, classes), "")
    return f"<tr><td>{name}</td><td>{about['Version']}</td><td>{licence}</td></tr>"


def give_room(dialog: QDialog, *, ems: int, lines: int) -> None:
    """Open a dialog so large that its texts fit, as far as the screen does."""
    metrics, room = dialog.fontMetrics(), dialog.screen().availableSize() * 0.9
    size = QSize(ems * metrics.averageCharWidth(), lines * metrics.height())
    dialog.resize(size.boundedTo(room).expandedTo(dialog.minimumSizeHint()))


class FormDialog(QDialog):
    """Keep the names beside its fields whole, in whatever size of text."""

    def event(self, event: QEvent) -> bool:
        """Follow the texts."""
        if event.type() in _LAID_OUT:
            leave_room_for_signs(self)
        return super().event(event)


class RoomyDialog(FormDialog):
    """Be as large as the contents need.

    Qt forgets that lines wrap and squeezes the rest, and a least width set by hand overrules the
    layout's.
    """

    def event(self, event: QEvent) -> bool:
        """Follow the width, and whatever the texts are now."""
        layout = self.layout()
        if event.type() in _LAID_OUT and layout is not None:
            room = self.screen().availableSize()
            width = max(self.minimumWidth(), layout.totalMinimumSize().width())
            height = layout.totalHeightForWidth(max(self.width(), width))
            if height < 0:  # no line wraps
                height = layout.totalMinimumSize().height()
            self.setMinimumSize(QSize(width, height).boundedTo(room))
        return super().event(event)


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
