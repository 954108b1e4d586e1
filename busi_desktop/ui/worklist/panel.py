"""The worklist's panel: filter, images, progress, and what to do where there is nothing to list."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from busi_desktop.app.worklist import Counted
from busi_desktop.ui.measuring.icons import BACK, FORWARD, SignButton
from busi_desktop.ui.worklist.filters import Filters
from busi_desktop.ui.worklist.model import WorklistModel
from busi_desktop.ui.worklist.view import WorkView
from busi_desktop.ui.worklist.words import DONE, progress_text

_BAR_PX = 6
_NO_PROJECT, _LIST, _NO_MATCH, _NO_IMAGES = range(4)


class _Page(QWidget):
    """Say why there is no list, and what to do about it."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 12, 12, 12)
        self._column.addStretch(2)
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        label.setProperty("role", "muted")
        self._column.addWidget(label)
        self._column.addStretch(3)

    def add_button(self, name: str, title: str, tip: str) -> QPushButton:
        """Offer a way on."""
        button = QPushButton(title, self)
        button.setObjectName(name)
        button.setToolTip(tip)
        self._column.insertWidget(
            self._column.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter
        )
        return button


class _Pages(QStackedWidget):
    """Ask for the room of the page that is seen, not of the tallest one; a list scrolls itself."""

    def minimumSizeHint(self) -> QSize:
        """Return the least room of the page that is seen."""
        page = self.currentWidget()
        return QSize() if page is None else page.minimumSizeHint()

    def sizeHint(self) -> QSize:
        """Return the room that a page of words wants, and no more than a list needs."""
        page = self.currentWidget()
        return page.sizeHint() if isinstance(page, _Page) else self.minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        """Tell whether the page that is seen breaks its words."""
        page = self.currentWidget()
        return page is not None and page.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """Return the height of the page that is seen, at some width."""
        page = self.currentWidget()
        return -1 if page is None else page.heightForWidth(width)


class WorkPanel(QWidget):
    """Hold filters, list and progress; what is clicked goes out by signals."""

    new_wanted = Signal()
    open_wanted = Signal()
    add_wanted = Signal()
    find_wanted = Signal()
    next_wanted = Signal()
    previous_wanted = Signal()
    needing_wanted = Signal()

    def __init__(self, model: WorklistModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("worklist_panel")
        self.filters = Filters(self)
        self.view = WorkView(model, self)
        self._stack = _Pages(self)
        self._make_pages()
        self._find = QPushButton(self)
        self._find.setObjectName("worklist_find_images")
        self._find.setToolTip(
            self.tr("Look for them in a folder, by their content: names may differ")
        )
        self._find.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._find.clicked.connect(self.find_wanted)
        self._bar = QProgressBar(self)
        self._bar.setObjectName("worklist_bar")
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(_BAR_PX)
        self._counts = QLabel(self)
        self._counts.setObjectName("worklist_counts")
        self._counts.setWordWrap(True)
        self._steps = self._make_steps()
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(5)
        column.addWidget(self.filters)
        column.addWidget(self._stack, 1)
        column.addWidget(self._find)
        column.addWidget(self._counts)
        column.addWidget(self._bar)
        column.addWidget(self._steps)
        self.show_nothing()

    def _make_pages(self) -> None:
        none = _Page(
            self.tr(
                "A project keeps a list of images, who reads them and what they draw in one file, "
                "which you can take along on a stick."
            ),
            self,
        )
        for name, title, tip, signal in (
            (
                "worklist_new",
                self.tr("New project…"),
                self.tr("Make a project of a folder or of the files that are open"),
                self.new_wanted,
            ),
            (
                "worklist_open",
                self.tr("Open project…"),
                self.tr("Open a project file (.busi)"),
                self.open_wanted,
            ),
        ):
            none.add_button(name, title, tip).clicked.connect(signal)
        no_match = _Page(self.tr("No image of this project matches."), self)
        show_all = no_match.add_button(
            "worklist_all", self.tr("Show all"), self.tr("Let every image of the project pass")
        )
        show_all.clicked.connect(self.filters.show_all)
        empty = _Page(self.tr("This project has no images yet."), self)
        add = empty.add_button(
            "worklist_add", self.tr("Add images…"), self.tr("Take the images of a folder in")
        )
        add.clicked.connect(self.add_wanted)
        for page in (none, self.view, no_match, empty):
            self._stack.addWidget(page)

    def _make_steps(self) -> QWidget:
        steps = QWidget(self)
        row = QHBoxLayout(steps)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for name, sign, title, tip, signal in (
            (
                "worklist_previous",
                BACK,
                self.tr("Previous"),
                self.tr("The image before this one in the worklist"),
                self.previous_wanted,
            ),
            (
                "worklist_next",
                FORWARD,
                self.tr("Next"),
                self.tr("The next image of the worklist"),
                self.next_wanted,
            ),
        ):
            button = SignButton(sign, steps)
            button.setObjectName(name)
            button.setAccessibleName(title)
            button.setToolTip(tip)
            button.clicked.connect(signal)
            row.addWidget(button)
        needing = QPushButton(self.tr("Next for me"), steps)
        needing.setObjectName("worklist_needing")
        needing.setToolTip(
            self.tr("The next image that you have still to read, or that needs a person")
        )
        needing.clicked.connect(self.needing_wanted)
        row.addWidget(needing, 1)
        return steps

    # --------------------------------------------------------------------------- what is seen
    def show_nothing(self) -> None:
        """Offer the ways to a project."""
        self._stack.setCurrentIndex(_NO_PROJECT)
        for widget in (self.filters, self._find, self._bar, self._counts, self._steps):
            widget.hide()

    @Slot(object)
    def show_counts(self, counted: Counted) -> None:
        """Show how far the project is, and the list or why it is empty."""
        total = sum(counted.tallies.values())
        done = sum(count for state, count in counted.tallies.items() if state in DONE)
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        text = self.tr("{done} of {total} done").format(done=done, total=total)
        if counted.n_rows != total:
            text += " · " + self.tr("{n} listed").format(n=counted.n_rows)
        self._counts.setText(text)
        self._bar.setToolTip(progress_text(counted.tallies))
        self._find.setText(self.tr("Find {n} missing…").format(n=counted.n_missing))
        self.filters.show_tallies(counted.tallies, counted.n_missing)
        has_focus = self.view.hasFocus()
        page = _LIST if counted.n_rows else _NO_MATCH if total else _NO_IMAGES
        self._stack.setCurrentIndex(page)
        if has_focus and page == _LIST:
            self.view.setFocus()
        for widget in (self.filters, self._bar, self._counts, self._steps):
            widget.setVisible(total > 0)
        self._find.setVisible(counted.n_missing > 0)
