"""One dialog for all pictures that can be exported."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from busi_desktop.export.registry import EXPORTERS
from busi_desktop.ui.dialogs import FormDialog, give_room

VIEW = "view"
PNG, SVG = "png", "svg"
_LEAST_LETTERS = 24
_SCROLL_BAR_PX = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewOptions:
    """Say how the view is exported.

    Attributes
    ----------
    form
        `PNG` or `SVG`.
    per_source_px
        Pixels of the picture per pixel of the image's file; None is what the screen has.
    """

    form: str = PNG
    per_source_px: int | None = None
    with_legend: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class SizeChoice:
    """Describe one size of the picture; None as `size` is too large to make."""

    title: str
    per_source_px: int | None
    size: QSize | None


class ExportDialog(FormDialog):
    """Let the reader choose what to export and how; its owner does it."""

    save_wanted = Signal(object, object)
    copy_wanted = Signal(object)

    def __init__(
        self,
        kind: str,
        sizes: tuple[SizeChoice, ...],
        reasons: dict[str, str],
        parent: QWidget,
    ) -> None:
        """Make the dialog with a kind chosen; `reasons` says of kinds why they can't be had."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export a picture"))
        self._reasons = reasons
        self.kinds = QListWidget(self)
        self.kinds.setObjectName("export_kinds")
        self.kinds.setAccessibleName(self.tr("What to export"))
        self.kinds.setSpacing(3)
        self._add(VIEW, self.tr("View as it is seen"), self.tr("PNG or SVG"))
        for name, exporter in EXPORTERS.items():
            self._add(name, self.tr(exporter.title), self.tr("PNG"))
        widest = self.screen().availableSize().width() * 9 // 20
        self.kinds.setMinimumWidth(min(self.kinds.sizeHintForColumn(0) + _SCROLL_BAR_PX, widest))
        self.about = QLabel(self)
        self.about.setObjectName("export_about")
        self.about.setWordWrap(True)
        self._options = self._make_options(sizes)
        self.save_button = QPushButton(self.tr("&Save…"), self)
        self.save_button.setObjectName("export_save")
        self.save_button.setDefault(True)
        self.copy_button = QPushButton(self.tr("&Copy picture"), self)
        self.copy_button.setObjectName("export_copy")
        self.copy_button.setToolTip(self.tr("Put the view on the clipboard as a picture"))
        self._lay_out()
        self.kinds.currentItemChanged.connect(self._update)
        self.form.currentIndexChanged.connect(self._update)
        self.save_button.clicked.connect(self._save)
        self.copy_button.clicked.connect(self._copy)
        rows = [self.kinds.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self._n_rows)]
        self.kinds.setCurrentRow(rows.index(kind))
        self._update()
        self.kinds.setFocus()

    @property
    def _n_rows(self) -> int:
        return self.kinds.count()

    def _add(self, name: str, title: str, form: str) -> None:
        item = QListWidgetItem(f"{title}  ·  {form}", self.kinds)
        item.setData(Qt.ItemDataRole.UserRole, name)

    def _make_options(self, sizes: tuple[SizeChoice, ...]) -> QWidget:
        options = QWidget(self)
        self.form = QComboBox(options)
        self.form.setObjectName("export_form")
        self.form.addItem(self.tr("PNG: pixels, for any program"), PNG)
        self.form.addItem(self.tr("SVG: lines stay lines, for print and drawing"), SVG)
        self.size_choice = QComboBox(options)
        self.size_choice.setObjectName("export_size")
        for choice in sizes:
            text = self.tr("{title}: too large").format(title=choice.title)
            if choice.size is not None:
                width, height = choice.size.width(), choice.size.height()
                text = f"{choice.title}: {width} × {height}"
            self.size_choice.addItem(text, choice.per_source_px)
            if choice.size is None:
                self._disable_last(self.size_choice)
        self.legend = QCheckBox(self.tr("Legend below the picture"), options)
        self.legend.setObjectName("export_legend")
        self.legend.setChecked(True)
        self.legend.setToolTip(self.tr("What is shown, model, and the research-use line"))
        for box in (self.form, self.size_choice):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(_LEAST_LETTERS)
        form = QFormLayout(options)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("&Format"), self.form)
        form.addRow(self.tr("Si&ze"), self.size_choice)
        form.addRow(self.legend)
        self.form.setAccessibleName(self.tr("Format"))
        self.size_choice.setAccessibleName(self.tr("Size"))
        return options

    @staticmethod
    def _disable_last(box: QComboBox) -> None:
        row = box.count() - 1
        model = box.model()
        model.setData(model.index(row, 0), 0, Qt.ItemDataRole.UserRole - 1)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.addWidget(self.about)
        right.addSpacing(8)
        right.addWidget(self._options)
        right.addStretch(1)
        columns = QHBoxLayout()
        columns.addWidget(self.kinds, 2)
        columns.addLayout(right, 3)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addLayout(columns, 1)
        whole.addWidget(buttons)
        give_room(self, ems=107, lines=27)

    # ------------------------------------------------------------------------------- contents
    @property
    def kind(self) -> str:
        """Return what is chosen: `VIEW` or a name of the registry."""
        return str(self.kinds.currentItem().data(Qt.ItemDataRole.UserRole))

    @property
    def options(self) -> ViewOptions:
        """Return how the view shall be exported."""
        return ViewOptions(
            form=self.form.currentData(),
            per_source_px=self.size_choice.currentData(),
            with_legend=self.legend.isChecked(),
        )

    @Slot()
    def _update(self) -> None:
        kind = self.kind
        reason = self._reasons.get(kind, "")
        if kind == VIEW:
            text = self.tr(
                "Image, layers, measurements and scale bar as on the screen, without corner texts. "
                "Text burned into the image stays visible."
            )
        else:
            text = self.tr(EXPORTERS[kind].omits)
        self.about.setText(f"{text}\n\n{reason}" if reason else text)
        self._options.setVisible(kind == VIEW)
        self.copy_button.setVisible(kind == VIEW)
        self.copy_button.setEnabled(self.form.currentData() == PNG and not reason)
        self.save_button.setEnabled(not reason)

    @Slot()
    def _save(self) -> None:
        self.save_wanted.emit(self.kind, self.options)

    @Slot()
    def _copy(self) -> None:
        self.copy_wanted.emit(self.options)
