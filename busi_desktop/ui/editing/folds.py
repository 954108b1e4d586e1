"""Lines of the panel that stand upright where it is too narrow for them, as with large texts."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout

_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Folds:
    """Make lines, and turn all of them at once: a panel that scrolls sideways hides its end."""

    def __init__(self) -> None:
        self._lines: list[QBoxLayout] = []
        self.is_folded = False

    def line(self) -> QBoxLayout:
        """Return a new line without margins."""
        made = QBoxLayout(_DOWN if self.is_folded else _ACROSS)
        made.setContentsMargins(0, 0, 0, 0)
        made.setSpacing(4)
        self._lines.append(made)
        return made

    def forget(self, line: QBoxLayout) -> None:
        """Leave a line out from now on: it is about to be deleted."""
        self._lines.remove(line)

    def open_width(self) -> int:
        """Return the least width at which the widest line lies."""
        return max(map(_width_of, self._lines), default=0)

    def fold(self, folded: bool) -> None:
        """Let lines stand, or lie."""
        if folded != self.is_folded:
            self.is_folded = folded
            for line in self._lines:
                line.setDirection(_DOWN if folded else _ACROSS)


def _width_of(line: QBoxLayout) -> int:
    """Return the width that a line needs lying."""
    items = [line.itemAt(place) for place in range(line.count())]
    widths = [item.minimumSize().width() for item in items if item and not item.isEmpty()]
    return sum(widths) + line.spacing() * (len(widths) - 1)
