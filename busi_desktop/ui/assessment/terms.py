"""One question of the form: terms to choose from by a letter, an arrow and a blank, or the mouse.

Tab goes from question to question: of a group's terms one takes the keyboard, the one that it left.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QGroupBox, QRadioButton, QWidget

from busi_desktop.app.language import translated
from busi_desktop.domain.assessment import Answer
from busi_desktop.domain.lexicon import Group, Term
from busi_desktop.ui.assessment.flow import FlowLayout

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}
_ONWARD = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_CLEARING = {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}


class TermGroup(QGroupBox):
    """Ask one question.

    `changed` tells that another answer is given, `entered` that the keyboard came, and `left` that
    Esc was hit.
    """

    changed = Signal()
    left = Signal()
    entered = Signal()

    def __init__(self, group: Group, parent: QWidget) -> None:
        super().__init__(translated(group.label), parent)
        self.setObjectName(f"term_{group.code}")
        self.setFlat(True)
        self.group = group
        self._buttons: dict[str, QAbstractButton] = {}
        self._faces: dict[str, str] = {}
        self._flow = flow = FlowLayout(self)
        flow.setContentsMargins(6, 0, 2, 2)
        for term in group.terms:
            button = self._button(term)
            self._buttons[term.code] = button
            flow.addWidget(button)
        self._let_in(next(iter(self._buttons.values())))

    def _button(self, term: Term) -> QAbstractButton:
        label = translated(term.label)
        face = _face(label, term.keys)
        self._faces[term.code] = face
        button = QCheckBox(face, self) if self.group.many else QRadioButton(face, self)
        button.setAutoExclusive(False)  # a second click takes a term away again
        button.setObjectName(f"{self.objectName()}_{term.code}")
        button.setAccessibleName(f"{translated(self.group.label)}: {label}")
        button.setToolTip(
            self.tr("{keys}: choose, again: take away. Tab: next question").format(
                keys=" ".join(term.keys.upper())
            )
        )
        button.clicked.connect(partial(self._on_clicked, term.code))
        button.installEventFilter(self)
        return button

    # -------------------------------------------------------------------------------- the answer
    @property
    def buttons(self) -> tuple[QAbstractButton, ...]:
        """Return the terms' buttons."""
        return tuple(self._buttons.values())

    @property
    def codes(self) -> tuple[str, ...]:
        """Return the terms chosen."""
        return tuple(code for code, button in self._buttons.items() if button.isChecked())

    @property
    def answer(self) -> Answer | None:
        """Return the terms chosen with their labels, or None."""
        codes = self.codes
        if not codes:
            return None
        terms = tuple((code, self.group.label_of(code)) for code in codes)
        return Answer(group=self.group.code, label=self.group.label, terms=terms)

    def show_codes(self, codes: tuple[str, ...]) -> None:
        """Show other terms as chosen; nothing is told."""
        for code, button in self._buttons.items():
            button.setChecked(code in codes)
        chosen = next((self._buttons[code] for code in codes if code in self._buttons), None)
        self._let_in(chosen or next(iter(self._buttons.values())))

    def choose(self, code: str) -> None:
        """Choose a term as a click does: what is chosen already is taken away."""
        self._buttons[code].click()

    def _on_clicked(self, code: str) -> None:
        if self._buttons[code].isChecked() and not self.group.many:
            for other, button in self._buttons.items():
                button.setChecked(other == code)
        self.changed.emit()

    # ---------------------------------------------------------------------------------- its looks
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break terms that are wider than the panel."""
        super().resizeEvent(event)
        self._break_terms()

    def changeEvent(self, event: QEvent) -> None:
        """Break them anew in another size of texts."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._break_terms()

    def _break_terms(self) -> None:
        margins = self._flow.contentsMargins()
        room = self.contentsRect().width() - margins.left() - margins.right()
        for code, button in self._buttons.items():
            face = self._faces[code]
            button.setText(face)
            beside = button.sizeHint().width() - button.fontMetrics().horizontalAdvance(face)
            button.setText(_broken(face, button.fontMetrics(), room - beside))

    # ----------------------------------------------------------------------------------- keyboard
    def take_focus(self) -> None:
        """Give the keyboard to the term that Tab would go to."""
        entry = next(b for b in self._buttons.values() if _is_open(b))
        entry.setFocus(Qt.FocusReason.TabFocusReason)

    def _let_in(self, entry: QAbstractButton) -> None:
        """Let Tab come to one term alone."""
        for button in self._buttons.values():
            is_entry = button is entry
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if is_entry else Qt.FocusPolicy.ClickFocus
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of a term that has the keyboard, before the window's commands do."""
        if isinstance(event, QFocusEvent) and event.gotFocus():
            for button in self._buttons.values():
                if button is watched:
                    self._let_in(button)
            self.entered.emit()
        if not isinstance(event, QKeyEvent) or event.modifiers() not in _PLAIN:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            if self._is_ours(event):
                event.accept()
                return True
        elif event.type() == QEvent.Type.KeyPress and self._is_ours(event):
            self._take(watched, event)
            return True
        return super().eventFilter(watched, event)

    def _is_ours(self, event: QKeyEvent) -> bool:
        key = event.key()
        known = key in _STEPS or key in _ONWARD or key in _CLEARING or key == Qt.Key.Key_Escape
        # Also a letter that is no term's: it was meant for the form, and not for a command.
        return known or event.text().isalnum()

    def _with_key(self, letter: str) -> list[str]:
        return [term.code for term in self.group.terms if letter in term.keys]

    def _take(self, watched: QObject, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._step(watched, _STEPS[key])
        elif key in _ONWARD:
            self.focusNextChild()
        elif key in _CLEARING:
            if self.codes:
                self.show_codes(())
                self.changed.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            self._choose_by(event.text().lower())

    def _choose_by(self, letter: str) -> None:
        """Choose the term with a key; among several the one behind what is chosen."""
        codes = self._with_key(letter)
        if not codes:
            return
        now = next((place for place, code in enumerate(codes) if code in self.codes), -1)
        code = codes[(now + 1) % len(codes)]
        self._buttons[code].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.choose(code)

    def _step(self, watched: QObject, step: int) -> None:
        buttons = list(self._buttons.values())
        place = next(place for place, button in enumerate(buttons) if button is watched)
        buttons[(place + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)


def _is_open(button: QAbstractButton) -> bool:
    return button.focusPolicy() == Qt.FocusPolicy.StrongFocus


def _face(label: str, keys: str) -> str:
    """Return a term with its key, unless the term begins with it as categories do."""
    shown = keys[-1:].upper()
    plain = label.replace("&", "&&")
    tells_itself = shown.isdigit() and label.startswith(shown)
    return plain if not shown or tells_itself else f"{plain} ({shown})"


def _broken(text: str, metrics: QFontMetrics, room: int) -> str:
    """Return a text with a line break before each word that would not fit into its line."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and metrics.horizontalAdvance(longer) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return "\n".join(lines)
