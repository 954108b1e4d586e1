"""The sheet that shows patient and study until it is covered again."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from busi_desktop.app.language import error_text
from busi_desktop.domain.identity import StudyIdentity
from busi_desktop.errors import UserError
from busi_desktop.ui.frame_corners import side_text

_WIDTH_CHARS = 68
_ISOLATED = "\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"


class IdentitySheet(QDialog):
    """Show what a file's header says of patient and study; closing it leaves nothing behind.

    Parameters
    ----------
    keys
        Keys that cover it, besides Esc.
    parent
        The window.
    """

    def __init__(self, keys: Iterable[QKeySequence], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("identity_sheet")
        self.setWindowTitle(self.tr("Patient and study"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key in keys:
            QShortcut(key, self).activated.connect(self.reject)
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._fields: dict[str, QLabel] = {}
        for name, title in self._titles().items():
            field = self._fields[name] = self._label(f"identity_{name}", "")
            field.setAccessibleName(title)
            self._form.addRow(title, field)
            self._form.setRowVisible(field, False)
        self._told = self._label("identity_told", self.tr("Reading…"))
        promise = self._label(
            "identity_promise",
            self.tr(
                "Shown here only: it is not recorded, exported or copied. Text burned into the "
                "image stays visible there."
            ),
        )
        promise.setProperty("role", "muted")
        self.buttons = QDialogButtonBox(self)
        self.cover_button = self.buttons.addButton(
            self.tr("Cover (Esc)"), QDialogButtonBox.ButtonRole.RejectRole
        )
        self.cover_button.setObjectName("identity_cover")
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(self._form)
        column.addWidget(self._told)
        column.addWidget(promise)
        column.addWidget(self.buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _WIDTH_CHARS)

    def _label(self, name: str, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def show_error(self, error: UserError) -> None:
        """Say why nothing can be read."""
        self._told.setText(error_text(error))

    def show_identity(self, identity: StudyIdentity) -> None:
        """Fill the sheet."""
        stated = self._stated(identity)
        told = ""
        if not any(stated.values()):
            told = self.tr("The file states neither patient nor study.")
        elif not identity.is_legible:
            told = self.tr(
                "Some characters may be wrong: the file states no character set for them."
            )
        for name, field in self._fields.items():
            text = stated[name]
            field.setText(_ISOLATED.format(text=text) if text else self.tr("not stated"))
            field.setEnabled(bool(text))
            self._form.setRowVisible(field, any(stated.values()))
        self._told.setText(told)
        self._told.setVisible(bool(told))
        self._fit()

    def _fit(self) -> None:
        """Take the height that wrapped lines need; `adjustSize` stops at two thirds of a screen."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            width = max(self.width(), self.minimumWidth())
            self.resize(width, layout.totalHeightForWidth(width))

    def _titles(self) -> dict[str, str]:
        return {
            "patient": self.tr("Patient"),
            "patient_id": self.tr("Patient ID"),
            "birth_date": self.tr("Date of birth"),
            "sex": self.tr("Sex"),
            "study_date": self.tr("Study date"),
            "study": self.tr("Study"),
            "series": self.tr("Series"),
            "accession": self.tr("Accession number"),
            "institution": self.tr("Institution"),
            "side": self.tr("Side"),
            "view": self.tr("View"),
            "orientation": self.tr("Orientation"),
        }

    def _stated(self, identity: StudyIdentity) -> dict[str, str | None]:
        return {
            "patient": identity.patient_name,
            "patient_id": identity.patient_id,
            "birth_date": identity.birth_date,
            "sex": identity.sex,
            "study_date": identity.study_date,
            "study": identity.study_description,
            "series": identity.series_description,
            "accession": identity.accession_number,
            "institution": identity.institution,
            "side": None if identity.side is None else side_text(identity.side),
            "view": ", ".join(identity.views) or None,
            "orientation": self._orientation(identity),
        }

    def _orientation(self, identity: StudyIdentity) -> str | None:
        if identity.rows_toward is None or identity.columns_toward is None:
            return None
        return self.tr("rows toward {across}, columns toward {down} (Patient Orientation)").format(
            across=identity.rows_toward, down=identity.columns_toward
        )
