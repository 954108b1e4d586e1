"""Asking which outlines of a project are to be written, and in which format."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from busi_desktop.app.language import translated
from busi_desktop.app.outlines_export import ExportWish
from busi_desktop.export.annotations.registry import ANNOTATION_FORMATS
from busi_desktop.ui.dialogs import RoomyDialog

_EMS = 60
_TRAINING = "training"


class OutlinesDialog(RoomyDialog):
    """Let a reader choose; `given` carries an `ExportWish`.

    Parameters
    ----------
    readers
        Whose outlines may be seen; of a single one there is nothing to choose.
    hides_names
        Whether images are called by their hash, and so by no folder.
    """

    given = Signal(object)

    def __init__(self, readers: Sequence[str], *, hides_names: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("outlines_dialog")
        self.setModal(True)
        self.setWindowTitle(self.tr("Export outlines"))
        self._hides_names = hides_names
        self.format = self._combo("outlines_format", self.tr("Format of the files"))
        for name, about in ANNOTATION_FORMATS.items():
            title = translated(about.title)
            self.format.addItem(title[:1].upper() + title[1:], name)
        self.whose = self._combo(
            "outlines_whose", self.tr("Adjudicated counts before signed, signed before draft")
        )
        if len(readers) > 1:
            self.whose.addItem(self.tr("What counts of each image"), None)
        self.tie = self._combo(
            "outlines_tie", self.tr("Whose to take of an image that two signed and nobody decided")
        )
        self.tie.addItem(self.tr("Leave the image out"), "")
        for name in readers:
            self.whose.addItem(name, name)
            self.tie.addItem(name, name)
        self.signed = QCheckBox(self.tr("Only what is &signed"), self)
        self.signed.setObjectName("outlines_signed")
        self.signed.setToolTip(self.tr("Leave drafts out"))
        self.folders = QCheckBox(self.tr("Each folder is one &patient"), self)
        self.folders.setObjectName("outlines_folders")
        self.folders.setToolTip(self.tr("Images of one folder stay together in training and test"))
        self._says = QLabel(self)
        self._says.setObjectName("outlines_says")
        self._says.setProperty("role", "muted")
        self._says.setWordWrap(True)
        self._lay_out()
        for combo in (self.format, self.whose):
            combo.currentIndexChanged.connect(self._look)
        self._look()

    def _combo(self, name: str, tip: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setObjectName(name)
        combo.setAccessibleName(tip)
        combo.setToolTip(tip)
        return combo

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("&Format"), self.format)
        form.addRow(self.tr("&Whose"), self.whose)
        form.addRow(self.tr("&If two count equally"), self.tie)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        accept = self.buttons.addButton(
            self.tr("Choose where to save…"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        accept.setObjectName("outlines_accept")
        self.buttons.accepted.connect(self._give)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.signed)
        column.addWidget(self.folders)
        column.addWidget(self._says)
        column.addWidget(self.buttons)
        self.setMinimumWidth(_EMS * self.fontMetrics().averageCharWidth())

    @Slot()
    def _look(self) -> None:
        """Offer what goes with the choice, and say what the files don't hold."""
        name = str(self.format.currentData())
        self.tie.setEnabled(self.whose.currentData() is None and self.tie.count() > 1)
        self.folders.setEnabled(name == _TRAINING and not self._hides_names)
        self._says.setText(translated(ANNOTATION_FORMATS[name].omits))

    def answer(self) -> ExportWish:
        """Return what is chosen."""
        return ExportWish(
            format_name=str(self.format.currentData()),
            reader=self.whose.currentData(),
            prefer=str(self.tie.currentData()) if self.tie.isEnabled() else "",
            signed_only=self.signed.isChecked(),
            by_folder=self.folders.isEnabled() and self.folders.isChecked(),
            hides_names=self._hides_names,
        )

    @Slot()
    def _give(self) -> None:
        self.given.emit(self.answer())
        self.accept()
