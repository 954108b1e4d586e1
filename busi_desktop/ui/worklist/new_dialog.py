"""Making a project, and changing what it is: the same form in two dialogs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from busi_desktop.domain.worklist import ProjectSettings
from busi_desktop.ui.dialogs import RoomyDialog
from busi_desktop.ui.worklist.form import ProjectForm

_EMS = 64
_INDENT_PX = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Hold what a new project is made of: a folder, or the files that are open."""

    settings: ProjectSettings
    folder: Path | None


class _ProjectDialog(RoomyDialog):
    """Hold the form and why it isn't whole; `given` carries the answer."""

    given = Signal(object)

    def __init__(self, settings: ProjectSettings, *, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setModal(True)
        self.form = ProjectForm(settings, self)
        self._why = QLabel(self)
        self._why.setObjectName("project_obstacle")
        self._why.setProperty("role", "muted")
        self._why.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        role = QDialogButtonBox.ButtonRole.AcceptRole
        self.accept_button = self.buttons.addButton("", role)
        self.accept_button.setObjectName("project_accept")
        self.buttons.accepted.connect(self._give)
        self.buttons.rejected.connect(self.reject)
        self.form.changed.connect(self.look)
        self.column = QVBoxLayout(self)
        self.column.addWidget(self.form)
        self.column.addWidget(self._why)
        self.column.addWidget(self.buttons)
        self.setMinimumWidth(_EMS * self.fontMetrics().averageCharWidth())

    @property
    def obstacle(self) -> str:
        """Say what is missing; empty if nothing is."""
        return self.form.obstacle

    def answer(self) -> object:
        """Return what is filled in."""
        return self.form.settings

    @Slot()
    def look(self) -> None:
        """Offer to go on only when all is there."""
        self._why.setText(self.obstacle)
        self._why.setVisible(bool(self.obstacle))
        self.accept_button.setEnabled(not self.obstacle)

    @Slot()
    def _give(self) -> None:
        self.given.emit(self.answer())
        self.accept()


class SettingsDialog(_ProjectDialog):
    """Change a project's settings; the answer is the new `ProjectSettings`."""

    def __init__(self, settings: ProjectSettings, parent: QWidget) -> None:
        super().__init__(settings, name="project_settings_dialog", parent=parent)
        self.setWindowTitle(self.tr("Project settings"))
        self.accept_button.setText(self.tr("Save"))
        self.look()


class NewProjectDialog(_ProjectDialog):
    """Ask which images a new project takes, who reads, and what readers may see.

    The answer is a `Plan`; where the file goes is asked afterwards.
    """

    def __init__(self, settings: ProjectSettings, *, n_open: int, parent: QWidget) -> None:
        super().__init__(settings, name="new_project_dialog", parent=parent)
        self._folder: Path | None = None
        self.setWindowTitle(self.tr("New project"))
        self.accept_button.setText(self.tr("Choose where to save…"))
        self.column.insertWidget(0, self._make_sources(n_open))
        (self._from_open if n_open else self._from_folder).setChecked(True)
        self._from_folder.toggled.connect(self.look)
        self.look()

    def _make_sources(self, n_open: int) -> QGroupBox:
        box = QGroupBox(self.tr("Images"), self)
        self._from_folder = QRadioButton(
            self.tr("All images of a &folder, with those below it"), box
        )
        self._from_folder.setObjectName("project_from_folder")
        self._from_open = QRadioButton(
            self.tr("The {n} files that are &open").format(n=n_open)
            if n_open
            else self.tr("The files that are &open: there are none"),
            box,
        )
        self._from_open.setObjectName("project_from_open")
        self._from_open.setEnabled(n_open > 0)
        for choice in (self._from_folder, self._from_open):
            choice.setToolTip(self.tr("Images stay where they are and are never changed"))
        self._path = QLineEdit(box)
        self._path.setObjectName("project_folder")
        self._path.setAccessibleName(self.tr("Folder of the images"))
        self._path.setToolTip(self.tr("Folder of the images"))
        self._path.setPlaceholderText(self.tr("Choose a folder"))
        self._path.setReadOnly(True)
        self._choose = QPushButton(self.tr("&Choose…"), box)
        self._choose.setObjectName("project_choose")
        self._choose.setToolTip(self.tr("Choose the folder of the images"))
        self._choose.clicked.connect(self._ask_folder)
        row = QHBoxLayout()
        row.addSpacing(_INDENT_PX)
        row.addWidget(self._path, 1)
        row.addWidget(self._choose)
        column = QVBoxLayout(box)
        column.addWidget(self._from_folder)
        column.addLayout(row)
        column.addWidget(self._from_open)
        return box

    @property
    def obstacle(self) -> str:
        """Say what is missing; empty if nothing is."""
        if self._from_folder.isChecked() and self._folder is None:
            return self.tr("Choose the folder of the images.")
        return self.form.obstacle

    @Slot()
    def _ask_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, self.tr("Folder of the images"))
        if path:
            self.take_folder(Path(path))

    def take_folder(self, folder: Path) -> None:
        """Take the images of a folder."""
        self._folder = folder
        self._path.setText(str(folder))
        self._from_folder.setChecked(True)
        self.look()

    def answer(self) -> Plan:
        """Return what is filled in."""
        folder = self._folder if self._from_folder.isChecked() else None
        return Plan(settings=self.form.settings, folder=folder)
