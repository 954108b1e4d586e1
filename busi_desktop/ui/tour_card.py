"""A card of the tour, and the ring around what it speaks of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from busi_desktop.ui.theme import theme_of

_RING_PX, _GAP_PX, _MARGIN_PX = 3, 14, 12
_CARD_EMS = 42
_OURS = frozenset(
    {Qt.Key.Key_Escape, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """Hold one card: its words, and where it points, in the window's coordinates."""

    title: str
    text: str
    target: Callable[[], QRect]


class TourCard(QFrame):
    """Say something about one part of the window."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setObjectName("tour_card")
        self._title = QLabel(self)
        self._title.setProperty("role", "strong")
        self._title.setWordWrap(True)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._count = QLabel(self)
        self._count.setProperty("role", "muted")
        self.skip = self._button("tour_skip", self.tr("Skip"), self.tr("End the tour (Esc)"))
        self.back = self._button("tour_back", self.tr("Back"), self.tr("The card before (←)"))
        self.next = self._button("tour_next", self.tr("Next"), self.tr("The next card (Enter, →)"))
        row = QHBoxLayout()
        row.addWidget(self._count, 1)
        for button in (self.skip, self.back, self.next):
            row.addWidget(button)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(_GAP_PX, _MARGIN_PX, _GAP_PX, _MARGIN_PX)
        column.setSpacing(8)
        for label in (self._title, self._text):
            column.addWidget(label)
        column.addLayout(row)

    def _button(self, name: str, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setToolTip(tip)
        button.installEventFilter(self)
        return button

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys from the buttons, too: arrows would move from one to the other."""
        if isinstance(event, QKeyEvent) and event.key() in _OURS:
            if event.type() == QEvent.Type.KeyPress:
                self.keyPressEvent(event)
                return True
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def show_stop(self, stop: Stop, place: int, count: int) -> None:
        """Show other words."""
        self._title.setText(stop.title)
        self._text.setText(stop.text)
        self._count.setText(self.tr("{number} of {count}").format(number=place + 1, count=count))
        self.back.setEnabled(place > 0)
        is_last = place + 1 == count
        self.next.setText(self.tr("Done") if is_last else self.tr("Next"))
        self.skip.setVisible(not is_last)
        # The focus is on the button: what a screen reader says of it holds the card's words.
        self.setAccessibleName(stop.title)
        self.next.setAccessibleDescription(f"{stop.title}. {stop.text}")

    def stand_beside(self, target: QRect) -> None:
        """Stand where there is room beside the target, else over it; never outside the window."""
        window = self.parentWidget()
        if window is None:
            return
        wanted = self.fontMetrics().averageCharWidth() * _CARD_EMS
        width = min(max(wanted, self._column.minimumSize().width()), window.width() // 2)
        self.setFixedWidth(width)
        self._column.activate()
        self.resize(width, max(self.heightForWidth(width), self.sizeHint().height()))
        room = window.rect().adjusted(_MARGIN_PX, _MARGIN_PX, -_MARGIN_PX, -_MARGIN_PX)
        box = self._beside(target, room)
        box.moveLeft(min(max(box.left(), room.left()), room.right() - box.width()))
        box.moveTop(min(max(box.top(), room.top()), room.bottom() - box.height()))
        self.setGeometry(box)
        self.show()
        self.raise_()

    def _beside(self, target: QRect, room: QRect) -> QRect:
        box = QRect(QPoint(), self.size())
        if target.isNull():
            box.moveCenter(room.center())
            return box
        if target.height() > box.height():
            box.moveTopLeft(QPoint(target.right() + _GAP_PX, target.top() + _GAP_PX))
            if box.right() <= room.right():
                return box
            box.moveRight(target.left() - _GAP_PX)
            if box.left() >= room.left():
                return box
        above = target.top() - _GAP_PX - box.height()
        below = target.bottom() + _GAP_PX
        box.moveRight(target.right())
        box.moveTop(above if above >= room.top() else below)
        return box

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with Enter and the arrows, end with Esc."""
        key = event.key()
        focused = QApplication.focusWidget()
        if key == Qt.Key.Key_Escape:
            self.skip.click()
        elif key == Qt.Key.Key_Left:
            self.back.click()
        elif key == Qt.Key.Key_Right:
            self.next.click()
        elif key in _OURS and isinstance(focused, QPushButton):
            focused.click()
        else:
            super().keyPressEvent(event)


class TourRing(QWidget):
    """Paint a ring around a part of the window; the mouse reaches through it."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._target = QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_around(self, target: QRect) -> None:
        """Surround another part, or none."""
        window = self.parentWidget()
        if window is None:
            return
        self._target = target
        self.setGeometry(window.rect())
        self.setVisible(not target.isNull())
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme_of(self.palette()).accent), _RING_PX))
        inset = _RING_PX // 2 + 1
        painter.drawRoundedRect(self._target.adjusted(inset, inset, -inset, -inset), 5, 5)
