"""The dialog of a report: what the reader adds, and the pages as they will be."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from busi_desktop.app.language import error_text
from busi_desktop.errors import UserError
from busi_desktop.ui.badges import single_shot
from busi_desktop.ui.dialogs import FormDialog
from busi_desktop.ui.mnemonics import plain
from busi_desktop.ui.report.paper import PAPERS, local_paper
from busi_desktop.ui.report.pdf import paint_preview, report_pages
from busi_desktop.ui.report.report import Patient, Report

_PREVIEW_AFTER_MS = 150
_LONGEST_ENTRY = 120
_LONGEST_WORDS = 20_000
_SMALLEST_PREVIEW_PX = 320
_SIZE_PX = (1120, 680)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Hold what the reader has filled in; `paper` empty is the paper of the system's country."""

    site: str = ""
    reader: str = ""
    words: str = ""
    paper: str = ""
    patient: Patient | None = None


class ReportDialog(FormDialog):
    """Let the reader fill in a report and see it; its owner writes it.

    The analysis in it is the one that was on the screen when the dialog opened.
    """

    save_wanted = Signal(object)
    left = Signal(object)

    def __init__(self, report: Report, draft: Draft, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Report as PDF"))
        self._frozen = report
        self._make_fields(draft)
        self._pages = QLabel(self)
        self._pages.setObjectName("report_preview")
        self._pages.setAccessibleName(self.tr("Preview of the report"))
        self._pages.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._pages)
        self._scroll.setAccessibleName(self._pages.accessibleName())
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._count = QLabel(self)
        self._count.setObjectName("report_pages")
        self._count.setProperty("role", "muted")
        self._trouble = QLabel(self)
        self._trouble.setObjectName("report_trouble")
        self._trouble.setProperty("role", "warning")
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        self._timer = single_shot(self, _PREVIEW_AFTER_MS, self.show_preview)
        self._lay_out()
        self._connect()
        self.resize(*_SIZE_PX)
        self.words.setFocus()

    def _make_fields(self, draft: Draft) -> None:
        self.site = self._entry("report_site", draft.site)
        self.reader = self._entry("report_reader", draft.reader)
        self.words = QPlainTextEdit(draft.words, self)
        self.words.setObjectName("report_words")
        self.words.setTabChangesFocus(True)
        self.words.setPlaceholderText(self.tr("Leave this empty to print lines to write on."))
        self.words.setToolTip(self.tr("Your own findings; they stand before the AI's output"))
        self.paper = QComboBox(self)
        self.paper.setObjectName("report_paper")
        self.paper.addItem(self.tr("As usual here ({paper})").format(paper=local_paper()), "")
        for paper in PAPERS:
            self.paper.addItem(paper, paper)
        self.paper.setCurrentIndex(max(self.paper.findData(draft.paper), 0))
        self.paper.setToolTip(self.tr("Size of the paper"))
        patient = draft.patient or Patient()
        self.named = QCheckBox(self.tr("Write the patient into the report"), self)
        self.named.setObjectName("report_named")
        self.named.setChecked(draft.patient is not None)
        self.named.setToolTip(
            self.tr("Off: blank lines to fill in by hand. Nothing is taken from the image's file.")
        )
        self.name = self._entry("report_patient", patient.name)
        self.number = self._entry("report_patient_id", patient.number)
        self.birth_date = self._entry("report_birth_date", patient.birth_date)

    def _entry(self, name: str, text: str) -> QLineEdit:
        entry = QLineEdit(text, self)
        entry.setObjectName(name)
        entry.setMaxLength(_LONGEST_ENTRY)
        return entry

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for title, field in (
            (self.tr("Sit&e"), self.site),
            (self.tr("&Reader"), self.reader),
            (self.tr("Pa&per"), self.paper),
        ):
            form.addRow(title, field)
            field.setAccessibleName(plain(title))
        words = QLabel(self.tr("Your &findings"), self)
        words.setBuddy(self.words)
        self.words.setAccessibleName(plain(words.text()))
        left = QVBoxLayout()
        left.addWidget(words)
        left.addWidget(self.words, 1)
        left.addLayout(form)
        left.addWidget(self._patient_box())
        left.addWidget(self._trouble)
        right = QVBoxLayout()
        right.addWidget(self._scroll, 1)
        right.addWidget(self._count)
        columns = QHBoxLayout()
        columns.addLayout(left, 2)
        columns.addLayout(right, 3)
        whole = QVBoxLayout(self)
        whole.addLayout(columns, 1)
        whole.addWidget(self._buttons())

    def _patient_box(self) -> QGroupBox:
        box = QGroupBox(self.tr("Patient"), self)
        form = QFormLayout(box)
        form.addRow(self.named)
        for title, field in (
            (self.tr("&Name"), self.name),
            (self.tr("&ID"), self.number),
            (self.tr("&Date of birth"), self.birth_date),
        ):
            form.addRow(title, field)
            field.setAccessibleName(plain(title))
            field.setEnabled(self.named.isChecked())
            self.named.toggled.connect(field.setEnabled)
        return box

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.save_button = QPushButton(self.tr("&Save PDF…"), self)
        self.save_button.setObjectName("report_save")
        self.save_button.setDefault(True)
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.save_button.clicked.connect(self._want_save)
        return buttons

    def _connect(self) -> None:
        for entry in (self.site, self.reader, self.name, self.number, self.birth_date):
            entry.textChanged.connect(self._timer.start)
        self.words.textChanged.connect(self._timer.start)
        self.words.textChanged.connect(self._limit_words)
        self.paper.currentIndexChanged.connect(self._timer.start)
        self.named.toggled.connect(self._timer.start)
        self.finished.connect(self._on_finished)

    # -------------------------------------------------------------------------------- contents
    @property
    def draft(self) -> Draft:
        """Return what is filled in."""
        patient = None
        if self.named.isChecked():
            patient = Patient(
                name=self.name.text(),
                number=self.number.text(),
                birth_date=self.birth_date.text(),
            )
        return Draft(
            site=self.site.text(),
            reader=self.reader.text(),
            words=self.words.toPlainText(),
            paper=self.paper.currentData(),
            patient=patient,
        )

    @property
    def report(self) -> Report:
        """Return the report as it is filled in now."""
        draft = self.draft
        return replace(
            self._frozen,
            site=draft.site,
            reader=draft.reader,
            words=draft.words,
            patient=draft.patient,
            paper=draft.paper or local_paper(),
        )

    @Slot()
    def show_preview(self) -> None:
        """Paint the pages as they are now."""
        self._timer.stop()
        report = self.report
        pages = report_pages(report)
        ratio = self.devicePixelRatioF()
        width = max(self._scroll.viewport().width() - 12, _SMALLEST_PREVIEW_PX)
        images = paint_preview(pages, report.paper, round(width * ratio))
        whole = _below_each_other([QPixmap.fromImage(image) for image in images])
        whole.setDevicePixelRatio(ratio)
        self._pages.setPixmap(whole)
        count = self.tr("Pages: {count} · {paper}").format(count=len(pages), paper=report.paper)
        self._count.setText(count)

    def show_trouble(self, error: UserError) -> None:
        """Say why the report could not be written; what was filled in stays."""
        self._trouble.setText(error_text(error))
        self._trouble.show()
        self.save_button.setEnabled(True)

    @Slot()
    def _want_save(self) -> None:
        self._trouble.hide()
        self.save_wanted.emit(self.report)

    @Slot()
    def _limit_words(self) -> None:
        """Cut what nobody types: a pasted book."""
        if len(self.words.toPlainText()) > _LONGEST_WORDS:
            self.words.setPlainText(self.words.toPlainText()[:_LONGEST_WORDS])

    @Slot()
    def _on_finished(self) -> None:
        self._timer.stop()
        self.left.emit(self.draft)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages into the room."""
        super().resizeEvent(event)
        self._timer.start()


def _below_each_other(pages: list[QPixmap]) -> QPixmap:
    gap = 10
    height = sum(page.height() for page in pages) + gap * (len(pages) - 1)
    whole = QPixmap(pages[0].width(), height)
    whole.fill(Qt.GlobalColor.transparent)
    painter = QPainter(whole)
    top = 0
    for page in pages:
        painter.drawPixmap(0, top, page)
        top += page.height() + gap
    painter.end()
    return whole
