"""A form that puts each control below its name where a panel is too narrow for both, side by side.

Large texts need it: a panel that scrolls sideways hides what it is for.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QGridLayout,
    QLayoutItem,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

_COLUMNS = 3
_FILL = Qt.AlignmentFlag(0)


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class _Line:
    """Hold a name with up to two controls, or one widget alone that takes the width."""

    name: QWidget
    controls: tuple[QWidget | None, QWidget | None] = (None, None)
    first_column: int = 0
    align: Qt.AlignmentFlag = _FILL


class FoldingRow(QBoxLayout):
    """Hold controls side by side, and below each other where their texts would be cut."""

    def __init__(self) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)

    def minimumSize(self) -> QSize:
        """Return the least size: as wide as the widest control alone."""
        margins = self.contentsMargins()
        widest = max((item.minimumSize().width() for item in self._seen()), default=0)
        width = widest + margins.left() + margins.right()
        return QSize(width, super().minimumSize().height())

    def setGeometry(self, rect: QRect) -> None:
        """Choose the direction for the room that there is."""
        wanted = [_whole_px(item) for item in self._seen()]
        margins = self.contentsMargins()
        gaps = self.spacing() * (len(wanted) - 1) + margins.left() + margins.right()
        way = QBoxLayout.Direction
        is_narrow = sum(wanted) + gaps > rect.width()
        self.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)
        super().setGeometry(rect)

    def _seen(self) -> list[QLayoutItem]:
        items = (self.itemAt(place) for place in range(self.count()))
        return [item for item in items if item is not None and not item.isEmpty()]


def _whole_px(item: QLayoutItem) -> int:
    """Return the width at which a control's text is whole, a box's widest one."""
    widget = item.widget()
    if not isinstance(widget, QComboBox):
        return item.sizeHint().width()
    metrics = widget.fontMetrics()
    texts = (widget.itemText(place) for place in range(widget.count()))
    content = QSize(max(map(metrics.horizontalAdvance, texts), default=0), metrics.height())
    option = QStyleOptionComboBox()
    widget.initStyleOption(option)
    kind = QStyle.ContentsType.CT_ComboBox
    return widget.style().sizeFromContents(kind, option, content, widget).width()


class FoldingGrid(QGridLayout):
    """Hold lines of a name, a control that stretches, and one that doesn't."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalSpacing(8)
        self.setVerticalSpacing(5)
        self.setColumnStretch(1, 1)
        self._lines: list[_Line] = []
        self.is_folded = False

    def add_line(self, name: QWidget, middle: QWidget | None, last: QWidget | None) -> None:
        """Append a name with its controls."""
        self._append(_Line(name=name, controls=(middle, last)))

    def add_wide(
        self,
        widget: QWidget,
        *,
        first_column: int = 0,
        align: Qt.AlignmentFlag = _FILL,
    ) -> None:
        """Append a widget that takes a line alone."""
        self._append(_Line(name=widget, first_column=first_column, align=align))

    def open_width(self) -> int:
        """Return the least width at which names and controls stand side by side."""
        beside = [line for line in self._lines if line.controls[0] is not None]
        first = max((_least(line.name) for line in beside), default=0)
        middle = max((_least(line.controls[0]) for line in beside if line.controls[0]), default=0)
        names = [line.name for line in self._lines if any(line.controls) and line not in beside]
        across = max(first + self.horizontalSpacing() + middle, *map(_least, names), 0)
        last = max(
            (_least(line.controls[1]) for line in self._lines if line.controls[1]), default=0
        )
        return across + self.horizontalSpacing() + last

    def fold(self, folded: bool) -> None:
        """Put controls below their names, or beside them."""
        if folded == self.is_folded:
            return
        self.is_folded = folded
        for line in self._lines:
            for widget in filter(None, (line.name, *line.controls)):
                self.removeWidget(widget)
        for place, line in enumerate(self._lines):
            self._place(place, line)

    def _append(self, line: _Line) -> None:
        self._lines.append(line)
        self._place(len(self._lines) - 1, line)

    def _place(self, place: int, line: _Line) -> None:
        row, (middle, last) = 2 * place, line.controls
        if middle is None and last is None:
            first = 0 if self.is_folded else line.first_column
            self.addWidget(line.name, row, first, 1, _COLUMNS - first, line.align)
            return
        alone = self.is_folded or middle is None
        self.addWidget(line.name, row, 0, 1, 1 if not alone else 2 + int(self.is_folded))
        below = row + int(self.is_folded)
        if middle is not None:
            self.addWidget(middle, below, 0 if self.is_folded else 1, 1, 1 + int(self.is_folded))
        if last is not None:
            self.addWidget(last, below, 2)


def _least(widget: QWidget) -> int:
    """Return the width below which the layout doesn't squeeze a widget."""
    shrinks = widget.sizePolicy().horizontalPolicy().value & QSizePolicy.PolicyFlag.ShrinkFlag.value
    hint = widget.minimumSizeHint() if shrinks else widget.sizeHint()
    return max(hint.width(), widget.minimumWidth())
