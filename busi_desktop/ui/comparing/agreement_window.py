"""The window of agreement: a table of pairs, and the images on which a pair disagrees most."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from busi_desktop.app.agreement import Found
from busi_desktop.domain.agreement import Agreement
from busi_desktop.ui.comparing.agreement_rows import (
    ImagesModel,
    pair_name,
    pair_row,
    pair_tips,
    pair_titles,
)
from busi_desktop.ui.wording import research_line

_ROLE = Qt.ItemDataRole
_EMS, _LINES = 150, 42
_Index = QModelIndex | QPersistentModelIndex


class _Table(QTableView):
    """Open a row by Enter, too."""

    opened = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            event.accept()
        else:
            super().keyPressEvent(event)


class AgreementWindow(QWidget):
    """Stand beside the main window: an image that is opened from here is shown there.

    `image_wanted` carries two names and a frame as the journal names it; `save_wanted` one of
    `pairs`, `frames`, `report`.
    """

    again_wanted = Signal()
    ai_wanted = Signal()
    stop_wanted = Signal()
    image_wanted = Signal(object, object)
    save_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("agreement_window")
        self.setWindowTitle(self.tr("Agreement – busi_desktop"))
        self._found: Found | None = None
        self.note = QLabel(self)
        self.note.setObjectName("agreement_note")
        self.note.setWordWrap(True)
        self.progress = QProgressBar(self)
        self.progress.setObjectName("agreement_progress")
        self.progress.setAccessibleName(self.tr("Computing…"))
        self.stop = self._button("agreement_stop", self.tr("&Stop"), self.stop_wanted.emit)
        self.again = self._button(
            "agreement_again", self.tr("&Compute again"), self.again_wanted.emit
        )
        self.outline = self._button("agreement_ai", self.tr("&Add the AI"), self.ai_wanted.emit)
        self.outline.setToolTip(
            self.tr("Let the AI outline all signed images, and keep its outlines in the project")
        )
        self._may_add_ai = False
        self.pairs = QTableWidget(self)
        self.images = _Table(self)
        self.model = ImagesModel(self)
        self.hint = QLabel(self)
        self.way = QLabel(
            self.tr(
                "Outline an image and sign it, by the menu Outline. Once another reader has signed "
                "outlines of the same image, how far you agree stands here."
            ),
            self,
        )
        self._pages = QStackedWidget(self)
        self.save = QPushButton(self.tr("Sa&ve"), self)
        self._set_up_tables()
        self._set_up_save()
        self._lay_out()
        for key in ("Ctrl+W", "Esc"):
            QShortcut(QKeySequence(key), self, self.close)
        give_room_to(self)

    def _button(self, name: str, text: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.clicked.connect(run)
        return button

    def _set_up_tables(self) -> None:
        pairs, images = self.pairs, self.images
        pairs.setObjectName("agreement_pairs")
        pairs.setAccessibleName(self.tr("Agreement of each two"))
        images.setObjectName("agreement_images")
        images.setAccessibleName(self.tr("Images, the greatest disagreement first"))
        images.setToolTip(self.tr("Enter or a double click shows the difference on the image"))
        images.setModel(self.model)
        images.opened.connect(self._open)
        images.doubleClicked.connect(self._open)
        for table in (pairs, images):
            table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
            table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
            table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
            table.setAlternatingRowColors(True)
            table.setShowGrid(False)
            table.setTabKeyNavigation(False)
            table.verticalHeader().hide()
            header = table.horizontalHeader()
            header.setHighlightSections(False)
            header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        images.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        pairs.currentCellChanged.connect(self._on_pair)

    def _set_up_save(self) -> None:
        menu = QMenu(self.save)
        menu.setObjectName("agreement_save_menu")
        for what, text in (
            ("pairs", self.tr("&Figures as CSV…")),
            ("frames", self.tr("&Images as CSV…")),
            ("report", self.tr("&Report as PDF…")),
        ):
            action = menu.addAction(text)
            action.setObjectName(f"agreement_save_{what}")
            action.triggered.connect(partial(self._want_save, what))
        self.save.setObjectName("agreement_save")
        self.save.setMenu(menu)
        self.save.setToolTip(self.tr("Write the figures into a file"))

    def _want_save(self, what: str, _checked: bool = False) -> None:
        self.save_wanted.emit(what)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.note, 1)
        top.addWidget(self.progress)
        for button in (self.stop, self.outline, self.again, self.save):
            top.addWidget(button)
        below = QWidget(self)
        lines = QVBoxLayout(below)
        lines.setContentsMargins(0, 0, 0, 0)
        self.hint.setObjectName("agreement_hint")
        self.hint.setWordWrap(True)
        self.hint.setProperty("role", "heading")
        lines.addWidget(self.hint)
        lines.addWidget(self.images, 1)
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.addWidget(self.pairs)
        splitter.addWidget(below)
        splitter.setStretchFactor(1, 2)
        splitter.setChildrenCollapsible(False)
        self.way.setObjectName("agreement_way")
        self.way.setWordWrap(True)
        self.way.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.way.setProperty("role", "muted")
        empty = QWidget(self)
        page = QHBoxLayout(empty)
        page.addStretch(1)
        page.addWidget(self.way, 2)
        page.addStretch(1)
        self._pages.addWidget(empty)
        self._pages.addWidget(splitter)
        research = QLabel(research_line(), self)
        research.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self._pages, 1)
        column.addWidget(research)

    # ----------------------------------------------------------------------------- what is shown
    def show_busy(self) -> None:
        """Say that it is being computed."""
        self._show(None)
        self.note.setText(self.tr("Computing…"))
        self.progress.setRange(0, 0)
        self._show_running(is_running=True)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        self.progress.setRange(0, max(total, 1))
        self.progress.setValue(done)

    def show_note(self, text: str) -> None:
        """Say why there are no figures, or something about them."""
        self.note.setText(text)
        self._show_running(is_running=False)

    def show_found(
        self, found: Found, title: str, *, with_ai: bool, may_add_ai: bool = False
    ) -> None:
        """Show the figures; `may_add_ai` offers to have the AI outline the images, too."""
        self._may_add_ai = may_add_ai
        texts = [self.tr("Signed outlines are compared.")]
        if title:
            texts.insert(0, f"{title}.")
        if not found.pairs:
            texts.append(self.tr("No two have signed outlines of the same image yet."))
        if not with_ai:
            texts.append(self.tr("The AI is left out while you read first."))
        self._show(found)
        self.show_note(" ".join(texts))

    def _show_running(self, *, is_running: bool) -> None:
        self.progress.setVisible(is_running)
        self.stop.setVisible(is_running)
        self.again.setVisible(not is_running)
        self.outline.setVisible(not is_running and self._may_add_ai)
        has_figures = self._found is not None and bool(self._found.pairs)
        self.save.setEnabled(has_figures)
        self._pages.setCurrentIndex(int(has_figures))
        self.way.setHidden(is_running or self._found is None)

    def _show(self, found: Found | None) -> None:
        self._found = found
        pairs = () if found is None else found.pairs
        self.pairs.setRowCount(0)
        self.pairs.setColumnCount(len(pair_titles()))
        for column, (text, tip) in enumerate(zip(pair_titles(), pair_tips(), strict=True)):
            head = QTableWidgetItem(text)
            head.setToolTip(tip)
            self.pairs.setHorizontalHeaderItem(column, head)
        self.pairs.setRowCount(len(pairs))
        for row, pair in enumerate(pairs):
            for column, text in enumerate(pair_row(pair)):
                self.pairs.setItem(row, column, QTableWidgetItem(text))
        self._show_images(None)
        if pairs:
            self.pairs.setCurrentCell(0, 0)
            self.pairs.setFocus()

    @Slot(int, int, int, int)
    def _on_pair(self, row: int, _column: int, _row_before: int, _column_before: int) -> None:
        found = self._found
        self._show_images(None if found is None or row < 0 else found.pairs[row])

    def _show_images(self, pair: Agreement | None) -> None:
        self.model.show_pair(pair, self._found)
        self.hint.setText(
            ""
            if pair is None
            else self.tr("{names}: the greatest disagreement first").format(names=pair_name(pair))
        )
        if pair is not None and pair.scores:
            self.images.setCurrentIndex(self.model.index(0, 0))

    @Slot(object)
    def _open(self, index: QModelIndex) -> None:
        row = self.pairs.currentRow()
        if self._found is not None and row >= 0:
            score = self.model.scores[index.row()]
            self.image_wanted.emit(self._found.pairs[row].names, score.subject)


def give_room_to(window: QWidget) -> None:
    """Open a window so large that its tables fit, as far as the screen does."""
    metrics, room = window.fontMetrics(), window.screen().availableSize() * 0.9
    width = min(_EMS * metrics.averageCharWidth(), room.width())
    window.resize(width, min(_LINES * metrics.height(), room.height()))
