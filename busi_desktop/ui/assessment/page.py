"""The questions of one lexicon, in the order of a report."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QGroupBox, QLineEdit, QVBoxLayout, QWidget

from busi_desktop.domain.assessment import Answer, AssessedLesion
from busi_desktop.domain.lexicon import CLOCK, KIND, NIPPLE, NOTE, SIZE, Lexicon
from busi_desktop.ui.assessment import lines
from busi_desktop.ui.assessment.flow import FlowLayout
from busi_desktop.ui.assessment.lines import Measured, NumberLine, SizeBox, named
from busi_desktop.ui.assessment.terms import TermGroup

MAX_NOTE = 500
_MM_PER_CM = 10.0


class FormPage(QWidget):
    """Ask all questions of a lexicon for one lesion.

    `left` tells that the keyboard wants out, and `entered` carries the question that it came to.
    The many buttons take a while: `finish` makes them, or before that `make_more`, some at a time.
    """

    changed = Signal()
    left = Signal()
    entered = Signal(object)

    def __init__(self, lexicon: Lexicon, measured: Measured, parent: QWidget) -> None:
        super().__init__(parent)
        self.lexicon = lexicon
        self.groups: dict[str, TermGroup] = {}
        self.clock = NumberLine(
            "clock",
            self.tr("O'clock"),
            self.tr("Position on the clock, 1 to 12"),
            lines.CLOCK,
            self,
        )
        self.nipple = NumberLine(
            "nipple",
            self.tr("From nipple, cm"),
            self.tr("Distance from the nipple in centimeters"),
            lines.CENTIMETERS,
            self,
        )
        self.size_box = SizeBox(measured, self)
        self.note = QLineEdit(self)
        self.note.setObjectName("assessment_note")
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setToolTip(self.tr("What the terms don't say; no patient names"))
        self.note.setPlaceholderText(self.tr("Note; no patient names"))
        self.note.setMaxLength(MAX_NOTE)
        self._making = self._make()

    def finish(self) -> None:
        """Make what is not made yet."""
        for _ in self._making:
            pass

    def make_more(self) -> bool:
        """Make the next question; return False if there is none any more."""
        return next(self._making, False)

    def _make(self) -> Iterator[bool]:
        for group in self.lexicon.groups:
            made = self.groups[group.code] = TermGroup(group, self)
            for button in made.buttons:
                button.ensurePolished()  # else all of them are when they are shown
            yield True
        self._lay_out()
        self._connect()
        self._show_fitting()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 6, 4, 6)
        column.setSpacing(2)
        written = {CLOCK: self._place(), SIZE: self.size_box, NOTE: self.note}
        before: QWidget | None = None
        for code in self.lexicon.report_order:
            if code == NIPPLE:  # stands beside the clock
                continue
            widget = self.groups.get(code) or written[code]
            column.addWidget(widget)
            for one in self._tab_stops(widget):
                if before is not None:
                    QWidget.setTabOrder(before, one)
                before = one
        column.addStretch(1)

    def _tab_stops(self, widget: QWidget) -> list[QWidget]:
        if isinstance(widget, TermGroup):
            return list(widget.buttons)
        if widget is self.size_box:
            return [*self.size_box.lines, self.size_box.take]
        return [self.note] if widget is self.note else [self.clock, self.nipple]

    def _place(self) -> QGroupBox:
        box = QGroupBox(self.tr("Location"), self)
        box.setObjectName("assessment_place")
        box.setFlat(True)
        flow = FlowLayout(box)
        flow.setContentsMargins(6, 2, 2, 2)
        flow.addWidget(named(self.tr("O'clock"), self.clock, box))
        flow.addWidget(named(self.tr("From nipple, cm"), self.nipple, box))
        return box

    def _connect(self) -> None:
        for group in self.groups.values():
            group.changed.connect(self._on_chosen)
            group.left.connect(self.left)
            group.entered.connect(partial(self.entered.emit, group))
        for line in (self.clock, self.nipple, self.note):
            line.textEdited.connect(self.changed)
        self.size_box.changed.connect(self.changed)

    # --------------------------------------------------------------------------- what is filled in
    @property
    def general(self) -> tuple[Answer, ...]:
        """Return what is said of the frame as a whole."""
        return tuple(self._answers(of_frame=True))

    def lesion(self, lesion_id: str | None) -> AssessedLesion:
        """Return what is said of the lesion shown, linked to an outline or not."""
        clock, nipple_cm = self.clock.number, self.nipple.number
        return AssessedLesion(
            lesion_id=lesion_id,
            answers=tuple(self._answers(of_frame=False)),
            clock=None if clock is None else round(clock),
            nipple_mm=None if nipple_cm is None else round(nipple_cm * _MM_PER_CM, 1),
            sizes=self.size_box.sizes,
            note=self.note.text().strip(),
        )

    def _answers(self, *, of_frame: bool) -> Iterator[Answer]:
        for group in self.groups.values():
            answer = group.answer
            if answer is not None and group.group.of_frame == of_frame:
                yield answer

    def show_all(self, general: tuple[Answer, ...], lesion: AssessedLesion) -> None:
        """Show what has been filled in; nothing is told."""
        codes = {answer.group: answer.codes for answer in (*general, *lesion.answers)}
        for code, group in self.groups.items():
            group.show_codes(codes.get(code, ()))
        self.clock.show_number(lesion.clock)
        self.nipple.show_number(None if lesion.nipple_mm is None else lesion.nipple_mm / _MM_PER_CM)
        self.size_box.show_sizes(lesion.sizes)
        with QSignalBlocker(self.note):
            self.note.setText(lesion.note)
        self._show_fitting()

    @property
    def contradictions(self) -> tuple[str, ...]:
        """Return a sentence for what doesn't fit each other."""
        return self.lexicon.contradictions(
            {code: group.codes for code, group in self.groups.items()}
        )

    @Slot()
    def _on_chosen(self) -> None:
        self._show_fitting()
        self.changed.emit()

    def _show_fitting(self) -> None:
        """Leave out questions that the finding doesn't raise, unless they are answered."""
        kinds = set(self.groups[KIND].codes)
        for group in self.groups.values():
            asked = group.group.kinds
            group.setVisible(
                not kinds or not asked or bool(kinds & set(asked)) or bool(group.codes)
            )

    def first_open(self) -> TermGroup:
        """Return the first question without an answer, or the first of all."""
        ordered = [self.groups[c] for c in self.lexicon.report_order if c in self.groups]
        seen = [group for group in ordered if not group.isHidden()]
        return next((group for group in seen if not group.codes), seen[0])
