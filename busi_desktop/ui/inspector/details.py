"""The chosen step: what it does, its parameters, its filters and its histogram."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from busi_desktop.domain.recipe import StepSpec
from busi_desktop.preprocess.registry import STEPS
from busi_desktop.ui.inspector.bank import FilterBank
from busi_desktop.ui.inspector.colors import muted
from busi_desktop.ui.inspector.histogram import HistogramView
from busi_desktop.ui.inspector.parameters import ParameterPage

_HEIGHT_CAP_PX = 132
_GAP = 14
_WORDS_EMS = 34
_NARROWEST = 0.6
"""The words give up this much of their width before the parameters go below them."""


class StepDetails(QScrollArea):
    """Show one step in full; scrolls where there is too little room."""

    parameter_edited = Signal(str, object)
    settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._is_bank = False
        self._content = content = QWidget(self)
        self.title, self.explanation, self.source = (QLabel(content) for _ in range(3))
        self._words = self._make_words(content)
        self._pages: dict[str, ParameterPage] = {}
        self._stack = QStackedWidget(content)
        self._no_parameters = QWidget(content)
        self._stack.addWidget(self._no_parameters)
        # Tab goes by age: pages that are made later take their turn behind this, which isn't seen.
        self._tab_place = QWidget(content)
        self._tab_place.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._tab_place.hide()
        self._stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.bank = FilterBank(content)
        self.histogram = HistogramView(content)
        self.swap = QPushButton(content)
        self.swap.setObjectName("swap_histogram")
        self.swap.setToolTip(self.tr("There is no room here for kernels and histogram at once"))
        self.swap.clicked.connect(self._on_swap)
        self._prefers_histogram = False
        self._words_layout.addWidget(self.swap)
        self._words_layout.addStretch(1)
        self._lay_out()
        self.setWidget(content)
        self._pages_at = QTimer(self)  # `singleShot` would make all of them in one turn
        self._pages_at.timeout.connect(self._make_next_page)
        self._pages_at.start(0)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        self._follow_style()

    def _lay_out(self) -> None:
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below = QHBoxLayout()
        for row in (self._beside, self._below):
            row.setSpacing(_GAP)
        self._beside.addWidget(self._words, 0)
        self._beside.addWidget(self._stack, 3)
        self._put_pictures(self._beside)
        layout = QVBoxLayout(self._content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._beside)
        layout.addLayout(self._below)

    def _make_words(self, content: QWidget) -> QWidget:
        words = QWidget(content)
        self._words_layout = layout = QVBoxLayout(words)
        layout.setContentsMargins(2, 0, 0, 0)
        layout.setSpacing(3)
        for label in (self.title, self.explanation, self.source):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            layout.addWidget(label)
        return words

    def sizeHint(self) -> QSize:
        """Return the same height for every step, so that nothing moves between them."""
        height = max(self._stack.sizeHint().height(), _HEIGHT_CAP_PX)
        return QSize(self._content.sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        """Return a height without need to scroll, but never so much that the image goes short."""
        return QSize(0, min(self._stack.sizeHint().height(), _HEIGHT_CAP_PX))

    def show_words(self, *, title: str, explanation: str, source: str) -> None:
        """Show what the step is."""
        self.title.setText(title)
        self.explanation.setText(explanation)
        self.source.setText(source)
        for label in (self.title, self.explanation):
            label.setToolTip(self.tr("Source: {source}").format(source=source) if source else "")

    def show_original(self) -> None:
        """Show what the original is; it has no parameters."""
        self.show_words(
            title=self.tr("Original"),
            explanation=self.tr("The frame as it was read, in gray, before any step."),
            source="",
        )
        self._stack.setCurrentWidget(self._no_parameters)
        self.show_bank(is_bank=False)

    def show_parameters(self, spec: StepSpec, home: StepSpec, *, is_on: bool) -> None:
        """Show a step's parameters; those of a step that is off can't be edited."""
        page = self._page(spec.name)
        page.show_values(spec, home)
        page.setEnabled(is_on)
        self._stack.setCurrentWidget(page)

    @property
    def pages(self) -> dict[str, ParameterPage]:
        """Return the parameters of every step."""
        return {name: self._page(name) for name in STEPS}

    def _page(self, name: str) -> ParameterPage:
        """Return a step's parameters, made if nobody has looked at them yet."""
        if name not in self._pages:
            page = self._pages[name] = ParameterPage(STEPS[name], self._content)
            page.edited.connect(self.parameter_edited)
            page.settled.connect(self.settled)
            self._stack.addWidget(page)
            before = self._tab_place
            for row in page.rows.values():
                for widget in (*row.editors(), row.reset):
                    self.setTabOrder(before, widget)
                    before = widget
        return self._pages[name]

    @Slot()
    def _make_next_page(self) -> None:
        """Make the pages one by one while nothing else is to be done: all at once take long."""
        missing = [name for name in STEPS if name not in self._pages]
        if missing:
            self._page(missing[0])
        else:
            self._pages_at.stop()

    def show_bank(self, *, is_bank: bool) -> None:
        """Show the filter bank, beside the histogram or in its place, or not at all."""
        self._is_bank = is_bank
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._share_room()

    def _on_swap(self) -> None:
        self._prefers_histogram = not self._prefers_histogram
        self._share_room()

    def _share_room(self) -> None:
        """Show histogram and bank side by side where both fit, and else the one that is wanted."""
        parts = (self._stack, self.bank, self.histogram)
        needed = sum(part.minimumSizeHint().width() + _GAP for part in parts) + self._words_px()
        is_tight = self._is_bank and needed > self.viewport().width()
        self.bank.setVisible(self._is_bank and not (is_tight and self._prefers_histogram))
        self.histogram.setVisible(not is_tight or self._prefers_histogram)
        self.swap.setVisible(is_tight)
        self.source.setVisible(bool(self.source.text()) and not is_tight)
        kernels, histogram = self.tr("Show kernels"), self.tr("Show histogram")
        self.swap.setText(kernels if self._prefers_histogram else histogram)
        self._fold()

    def _fold(self) -> None:
        """Put pictures below words and parameters where large texts leave no room beside them."""
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        parameters = self._stack.minimumSizeHint().width() + _GAP
        seen = [one for one in (self.bank, self.histogram) if not one.isHidden()]
        pictures = sum(one.minimumSizeHint().width() + _GAP for one in seen)
        is_narrow = self._words_px() + parameters + pictures > room
        self._put_pictures(self._below if is_narrow else self._beside)
        left = room - parameters if is_narrow else self._words_px()
        stands_alone = left < self._words_px() * _NARROWEST
        way = QBoxLayout.Direction
        self._beside.setDirection(way.TopToBottom if stands_alone else way.LeftToRight)
        self._words.setFixedWidth(room if stands_alone else min(left, self._words_px()))

    def _put_pictures(self, row: QBoxLayout) -> None:
        """Move filter bank and histogram into a row of the layout."""
        if row.indexOf(self.histogram) >= 0:
            return
        for other in (self._beside, self._below):
            other.removeWidget(self.bank)
            other.removeWidget(self.histogram)
        row.addWidget(self.bank, 0)
        row.addWidget(self.histogram, 4)

    def _words_px(self) -> int:
        return self.fontMetrics().averageCharWidth() * _WORDS_EMS

    def is_dragging(self) -> bool:
        """Tell whether a parameter's slider is held."""
        return any(page.is_dragging() for page in self._pages.values())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font and the palette."""
        super().changeEvent(event)
        is_style = event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange}
        if is_style and self.widget() is not None:
            self._follow_style()

    def _follow_style(self) -> None:
        font = self.font()
        font.setBold(True)
        self.title.setFont(font)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, muted(self.palette()))
        self.source.setPalette(palette)
        self._share_room()
