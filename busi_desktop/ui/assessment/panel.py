"""The dock of the assessment: the form while it is filled in, the words once it is signed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDockWidget,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from busi_desktop.app.assessment_words import Told
from busi_desktop.app.lexicons import Lexicons
from busi_desktop.domain.assessment import Answer, Form
from busi_desktop.domain.lexicon import CATEGORY, Lexicon
from busi_desktop.ui.assessment.lesions import LesionBar
from busi_desktop.ui.assessment.parts import in_html, label, scroll_area
from busi_desktop.ui.folding import FoldingRow
from busi_desktop.ui.reading.form import MAX_READER

if TYPE_CHECKING:  # not on the start path
    from busi_desktop.ui.assessment.lines import Measured
    from busi_desktop.ui.assessment.page import FormPage

_NOTHING, _FORM, _WORDS = range(3)
_SHARE = 0.7


class AssessmentPanel(QWidget):
    """Show the form or what was signed, and tell what the reader wants."""

    changed = Signal()
    sign_wanted = Signal()
    amend_wanted = Signal()
    give_up_wanted = Signal()
    edition_wanted = Signal(str)
    reader_given = Signal(str)
    left = Signal()

    def __init__(self, lexicons: Lexicons, measured: Measured, parent: QWidget) -> None:
        super().__init__(parent)
        self._measured = measured
        self._general: tuple[Answer, ...] = ()
        self._has_room = False
        self.edition = QComboBox(self)
        self.edition.setObjectName("assessment_edition")
        self.edition.setAccessibleName(self.tr("Edition of the lexicon"))
        self.edition.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        for lexicon in lexicons.all:
            in_part = self.tr("{edition}, in part").format(edition=lexicon.edition)
            title = in_part if lexicon.is_partial else lexicon.edition
            self.edition.addItem(title, lexicon.lexicon_id)
        self.reader = QLineEdit(self)
        self.reader.setObjectName("assessment_reader")
        self.reader.setAccessibleName(self.tr("Your initials"))
        self.reader.setToolTip(self.tr("They stand beside what you record"))
        self.reader.setPlaceholderText(self.tr("Your initials, then Enter"))
        self.reader.setMaxLength(MAX_READER)
        self.add = self._button("add_lesion", self.tr("Add lesion"))
        self.add.setToolTip(self.tr("Assess another lesion of this frame"))
        self.bar = LesionBar(self)
        self.area = scroll_area(self, self.tr("Assessment"))
        self.page: FormPage | None = None
        self._coming: FormPage | None = None
        self.doubts = label(self, "assessment_doubts", role="warning")
        self.state = label(self, "assessment_state", role="muted")
        self.words = label(self, "assessment_words")
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.sign = self._button("sign_assessment", self.tr("Sign"))
        self.amend = self._button("amend_assessment", self.tr("Amend…"))
        self.amend.setToolTip(self.tr("Say something else now; what you signed is kept"))
        self.give_up = self._button("give_up_amendment", self.tr("Back to signed"))
        self.give_up.setToolTip(self.tr("Give up this amendment; what you signed stands"))
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self.show_nothing()

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        return button

    def _lay_out(self) -> None:
        nothing = label(self, "no_assessment", role="muted")
        nothing.setText(self.tr("Open an image to assess it here."))
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        form = QWidget(self)
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        for widgets in ((self.edition, self.add), (self.reader,)):
            row = FoldingRow()
            row.setContentsMargins(10, 0, 10, 0)
            for widget in widgets:
                row.addWidget(widget, int(widget is not self.add))
            column.addLayout(row)
        column.addWidget(self.bar)
        column.addWidget(self.area, 1)
        column.addWidget(self.doubts)
        words = scroll_area(self, self.tr("Assessment in words"))
        self.words.setMargin(10)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        words.setWidget(self.words)
        for page in (nothing, form, words):
            self._stack.addWidget(page)
        foot = QHBoxLayout()
        foot.setContentsMargins(10, 0, 10, 6)
        foot.addWidget(self.state, 1)
        for button in (self.give_up, self.amend, self.sign):
            foot.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self._stack, 1)
        whole.addLayout(foot)

    def _connect(self) -> None:
        self.edition.activated.connect(self._on_edition)
        self.reader.editingFinished.connect(self._on_reader)
        self.add.clicked.connect(self._on_add)
        self.bar.switched.connect(self._on_switched)
        self.bar.changed.connect(self._tell)
        self.sign.clicked.connect(self.sign_wanted)
        self.amend.clicked.connect(self.amend_wanted)
        self.give_up.clicked.connect(self.give_up_wanted)

    # ----------------------------------------------------------------------------- what is shown
    def show_nothing(self) -> None:
        """Show that there is no image."""
        self._stack.setCurrentIndex(_NOTHING)
        self.state.setText("")
        self._show_buttons()

    def show_words(self, told: Told, state: str) -> None:
        """Show what was signed, and when."""
        self.words.setText(in_html(told))
        self._stack.setCurrentIndex(_WORDS)
        self.state.setText(state)
        self._show_buttons(self.amend)

    def show_form(
        self, lexicon: Lexicon, form: Form, *, outlines: Sequence[str], amends: bool, named: bool
    ) -> None:
        """Show a form to be filled in.

        Parameters
        ----------
        lexicon
            That of the form.
        form
            What is filled in so far.
        outlines
            Ids of the lesions that the reader has outlined.
        amends
            Whether something is signed already.
        named
            Whether the reader's initials are known: nothing is recorded without.
        """
        page = self._page_of(lexicon)
        self._general = form.general
        self.bar.show_lesions(form.lesions, outlines)
        page.show_all(self._general, self.bar.shown)
        self.edition.setCurrentIndex(self.edition.findData(lexicon.lexicon_id))
        self.reader.setVisible(not named)
        self.area.setEnabled(named)
        self.bar.setEnabled(named)
        self.add.setEnabled(named)
        self.state.setText("")
        self._stack.setCurrentIndex(_FORM)
        self._show_buttons(self.sign, *((self.give_up,) if amends else ()))
        self._update()

    def ahead(self, lexicon: Lexicon) -> Iterator[None]:
        """Make the form a little at each step, before somebody waits for it."""
        from busi_desktop.ui.assessment.page import FormPage

        if self.page is None and self._coming is None:
            coming = self._coming = FormPage(lexicon, self._measured, self.area.viewport())
            yield
            while self._coming is coming and coming.make_more():
                yield
            if self._coming is coming:
                self._page_of(lexicon)

    def _page_of(self, lexicon: Lexicon) -> FormPage:
        """Return the form of a lexicon, in its place."""
        if self.page is not None and self.page.lexicon is lexicon:
            return self.page
        from busi_desktop.ui.assessment.page import FormPage

        page, self._coming = self._coming, None
        if page is None or page.lexicon is not lexicon:
            if page is not None:
                page.deleteLater()
            page = FormPage(lexicon, self._measured, self.area.viewport())
        page.finish()
        page.changed.connect(self._on_changed)
        page.left.connect(self.left)
        page.entered.connect(self._on_entered)
        self.area.setWidget(page)
        self.page = page
        return page

    def _show_buttons(self, *shown: QPushButton) -> None:
        for button in (self.give_up, self.amend, self.sign):
            button.setVisible(button in shown)

    # --------------------------------------------------------------------------- what is filled in
    @property
    def is_asking(self) -> bool:
        """Tell whether the form is there, and not nothing or what was signed."""
        return self._stack.currentIndex() == _FORM

    @property
    def form(self) -> Form | None:
        """Return what is filled in; None where no form is shown."""
        if self.page is None or not self.is_asking:
            return None
        return Form(lexicon=self.page.lexicon.ref, general=self._general, lesions=self.bar.lesions)

    @property
    def _is_nameless(self) -> bool:
        return not self.reader.isHidden()

    @property
    def missing(self) -> str:
        """Say what must still be given; empty if the form can be signed."""
        if self._is_nameless:
            return self.tr("Give your initials.")
        lacking = self._lacking()
        if not lacking:
            return ""
        if len(self.bar.lesions) == 1:
            return self.tr("Choose a category.")
        return self.tr("Choose a category for lesion {number}.").format(number=lacking[0] + 1)

    def _lacking(self) -> list[int]:
        return [at for at, lesion in enumerate(self.bar.lesions) if lesion.category is None]

    @Slot()
    def _update(self) -> None:
        """Say what doesn't fit and what is missing."""
        form = self.form
        if self.page is None or form is None:
            return
        doubts = self.page.contradictions
        self.doubts.setText("\n".join(doubts))
        self.doubts.setVisible(bool(doubts))
        self.sign.setEnabled(not self.missing)
        stand = self.tr("Record that you stand by this (Ctrl+Shift+Return); it can be amended")
        self.sign.setToolTip(self.missing or stand)
        self.edition.setEnabled(form.is_empty)
        self.edition.setToolTip(
            self.tr("Edition of the lexicon that new forms are filled in with")
            if form.is_empty
            else self.tr("A form keeps the edition that it was begun with")
        )

    def go_to_missing(self) -> None:
        """Bring the keyboard to what is missing."""
        if self._is_nameless:
            self.reader.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self._lacking() and self.page is not None:
            self.bar.go_to(self._lacking()[0])
            self.page.groups[CATEGORY].take_focus()

    def take_focus(self) -> None:
        """Bring the keyboard to the first open question, or to the button that goes on."""
        if not self.is_asking or self.page is None:
            self.amend.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self._is_nameless:
            self.reader.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.page.first_open().take_focus()

    @property
    def dock(self) -> QDockWidget | None:
        """Return the dock that holds this panel."""
        dock = self.parentWidget()
        while dock is not None and not isinstance(dock, QDockWidget):
            dock = dock.parentWidget()
        return dock

    def bring_forward(self) -> None:
        """Show this panel where it shares its place with others, the first time with more room."""
        dock = self.dock
        if dock is None:
            return
        dock.show()
        dock.raise_()
        window = dock.parentWidget()
        if not self._has_room and isinstance(window, QMainWindow) and not dock.isFloating():
            self._has_room = True
            height = max(dock.height(), round(window.height() * _SHARE))
            window.resizeDocks([dock], [height], Qt.Orientation.Vertical)

    @Slot()
    def _on_changed(self) -> None:
        if self.page is not None:
            self._general = self.page.general
            self.bar.put(self.page.lesion(None))
            self._tell()

    @Slot(object)
    def _on_entered(self, group: QWidget) -> None:
        """Bring the question into view that the keyboard came to."""
        layout = None if self.page is None else self.page.layout()
        if layout is not None:
            layout.activate()
        self.area.ensureWidgetVisible(group, 0, 4)

    @Slot()
    def _tell(self) -> None:
        self._update()
        self.changed.emit()

    @Slot()
    def _on_switched(self) -> None:
        if self.page is not None:
            self.page.show_all(self._general, self.bar.shown)
            self._update()

    @Slot()
    def _on_add(self) -> None:
        self.bar.add()
        self.take_focus()

    @Slot()
    def _on_edition(self) -> None:
        self.edition_wanted.emit(self.edition.currentData())

    @Slot()
    def _on_reader(self) -> None:
        name = self.reader.text().strip()
        if name and self._is_nameless:
            self.reader_given.emit(name)
