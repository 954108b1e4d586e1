"""One simple form for what a project is: readers, adjudicator, and what readers may see."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from busi_desktop.domain.worklist import ProjectSettings
from busi_desktop.ui.mnemonics import plain
from busi_desktop.ui.reading.form import MAX_READER

_MAX_NAMES = 400


class ProjectForm(QWidget):
    """Show a project's settings and take other ones; `changed` follows whatever is filled in."""

    changed = Signal()

    def __init__(self, settings: ProjectSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines = QFormLayout()
        self._readers = self._line(
            "project_readers",
            self.tr("&Readers"),
            self.tr("Initials of all who read, with commas between: AK, BL"),
        )
        self._readers.setPlaceholderText(self.tr("AK, BL"))
        self._adjudicators = self._line(
            "project_adjudicators",
            self.tr("&Adjudicator"),
            self.tr("Initials of who decides where readers differ; may stay empty"),
        )
        self._adjudicators.setPlaceholderText(self.tr("Nobody"))
        self._read_first = self._switch(
            "project_read_first",
            self.tr("Read first: &hide the AI until a reader has locked an opinion"),
            self.tr("Nobody can switch this off while the project is open"),
        )
        self._blind = self._switch(
            "project_blind",
            self.tr("&Blind: hide readers' work from each other"),
            self.tr("Outlines, states and notes of others; the adjudicator sees all"),
        )
        self._hide_names = self._switch(
            "project_hide_names",
            self.tr("Hide file &names and ground truth"),
            self.tr("Names and folders may tell the diagnosis: numbers stand in their place"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._lines)
        for switch in (self._read_first, self._blind, self._hide_names):
            column.addWidget(switch)
        self.show_settings(settings)

    def _line(self, name: str, title: str, tip: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName(name)
        line.setAccessibleName(plain(title))
        line.setToolTip(tip)
        line.setMaxLength(_MAX_NAMES)
        line.textChanged.connect(self.changed)
        self._lines.addRow(title, line)
        return line

    def _switch(self, name: str, title: str, tip: str) -> QCheckBox:
        switch = QCheckBox(title, self)
        switch.setObjectName(name)
        switch.setToolTip(tip)
        switch.toggled.connect(self.changed)
        return switch

    def show_settings(self, settings: ProjectSettings) -> None:
        """Fill the form."""
        self._agree_from = settings.agree_from
        self._readers.setText(", ".join(settings.readers))
        self._adjudicators.setText(", ".join(settings.adjudicators))
        self._read_first.setChecked(settings.read_first)
        self._blind.setChecked(settings.blind)
        self._hide_names.setChecked(settings.hide_names)

    @property
    def settings(self) -> ProjectSettings:
        """Return what is filled in."""
        return ProjectSettings(
            readers=names_of(self._readers.text()),
            adjudicators=names_of(self._adjudicators.text()),
            read_first=self._read_first.isChecked(),
            blind=self._blind.isChecked(),
            hide_names=self._hide_names.isChecked(),
            agree_from=self._agree_from,
        )

    @property
    def obstacle(self) -> str:
        """Say what is missing; empty if the form is whole."""
        if not self.settings.readers:
            return self.tr("Name at least one reader, by initials.")
        return ""


def names_of(text: str) -> tuple[str, ...]:
    """Return names with commas, semicolons or line ends between, each once."""
    parts = text.replace(";", ",").replace("\n", ",").split(",")
    names = (part.strip()[:MAX_READER] for part in parts)
    return tuple(dict.fromkeys(name for name in names if name))
