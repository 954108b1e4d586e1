"""A layout that puts widgets side by side, and on the next line where the room ends."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_ACROSS, _DOWN = 10, 2


class FlowLayout(QLayout):
    """Set what it holds as words are set in a paragraph, from left to right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}  # by width, until something changes

    def invalidate(self) -> None:
        """Forget what was reckoned."""
        self._heights.clear()
        super().invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Append an item."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None behind the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Take no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Tell that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at a width."""
        if width not in self._heights:
            self._heights[width] = self._set(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        """Set the items into a box."""
        super().setGeometry(rect)
        self._set(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the size of the widest item."""
        return self._widest()

    def minimumSize(self) -> QSize:
        """Return the height of a line; any width will do, for what is wider is cut or wraps."""
        return QSize(0, self._widest().height())

    def _widest(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.sizeHint())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _set(self, rect: QRect, *, move: bool) -> int:
        """Return the height that the items take; with `move`, put them there."""
        inside = rect.marginsRemoved(self.contentsMargins())
        at, tallest = inside.topLeft(), 0
        for item in self._items:
            size = item.sizeHint()
            if at.x() > inside.left() and at.x() + size.width() > inside.right() + 1:
                at, tallest = QPoint(inside.left(), at.y() + tallest + _DOWN), 0
            if move:
                width = min(size.width(), inside.width())
                item.setGeometry(QRect(at, QSize(width, size.height())))
            at += QPoint(size.width() + _ACROSS, 0)
            tallest = max(tallest, size.height())
        return at.y() + tallest - rect.top() + self.contentsMargins().bottom()
