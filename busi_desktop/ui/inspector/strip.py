"""The strip: the original, then every step in order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from busi_desktop.ui.inspector.colors import blend
from busi_desktop.ui.inspector.tile import StepTile

_GAP = 11


class StepStrip(QScrollArea):
    """Hold the tiles: number 0 is the original, number i + 1 is step i."""

    tile_chosen = Signal(int)
    step_switched = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._row = _Row(self)
        self._row.key_pressed.connect(self._on_key_pressed)
        self._row.size_changed.connect(self.updateGeometry)
        self.setWidget(self._row)
        self.viewport().setAutoFillBackground(False)
        self._row.setAutoFillBackground(False)
        self._titles: tuple[str, ...] = ()
        self._chosen = 0
        self.tiles[0].clicked.connect(self._on_clicked)
        self.setAccessibleName(self.tr("Preprocessing steps"))

    @property
    def chosen(self) -> int:
        """Return the number of the chosen tile."""
        return self._chosen

    @property
    def tiles(self) -> tuple[StepTile, ...]:
        """Return the tiles in order."""
        return self._row.tiles

    def set_titles(self, titles: Sequence[str]) -> None:
        """Make one tile per step, unless they are there already."""
        if tuple(titles) == self._titles:
            return
        self._titles = tuple(titles)
        self._row.rebuild(self._titles)
        last: QWidget = self.tiles[0]  # it stays, so the tab order stays too
        for tile in self.tiles[1:]:
            tile.clicked.connect(self._on_clicked)
            tile.switched.connect(self._on_switched)
            for stop in filter(None, (tile, tile.switch)):
                QWidget.setTabOrder(last, stop)
                last = stop
        self.choose(min(self._chosen, len(titles)))
        self.updateGeometry()

    def choose(self, number: int) -> None:
        """Mark a tile as chosen. Only that tile and its switch are stops of the Tab key."""
        self._chosen = number
        for i, tile in enumerate(self.tiles):
            stop = Qt.FocusPolicy.StrongFocus if i == number else Qt.FocusPolicy.ClickFocus
            tile.setChecked(i == number)
            tile.setFocusPolicy(stop)
            if tile.switch is not None:
                tile.switch.setFocusPolicy(stop)
        self.ensureWidgetVisible(self.tiles[number], _GAP, 0)

    def _on_clicked(self) -> None:
        number = self._number_of(self.sender())
        is_new = number != self._chosen
        self.choose(number)
        if is_new:
            self.tile_chosen.emit(number)

    def _on_switched(self, is_on: bool) -> None:
        self.step_switched.emit(self._number_of(self.sender()) - 1, is_on)

    def _number_of(self, tile: object) -> int:
        return next(i for i, known in enumerate(self.tiles) if known is tile)

    def _on_key_pressed(self, key: int) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key), 0)
        if self.isRightToLeft():
            step = -step
        last = len(self.tiles) - 1
        number = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}.get(Qt.Key(key), self._chosen + step)
        number = max(0, min(number, last))
        self.tiles[number].setFocus(Qt.FocusReason.TabFocusReason)
        self.tiles[number].click()

    def sizeHint(self) -> QSize:
        """Return the tiles' size."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the height of the smallest tiles; the width may scroll."""
        return QSize(3 * self._row.fontMetrics().height(), self._row.minimumSizeHint().height())


class _Row(QWidget):
    """Lay the tiles side by side, with an arrow between neighbors."""

    key_pressed = Signal(int)
    size_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.tiles: tuple[StepTile, ...] = (
            StepTile(self.tr("Original"), has_switch=False, parent=self),
        )
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(_GAP)
        self._layout.addWidget(self.tiles[0])

    def rebuild(self, titles: Sequence[str]) -> None:
        """Replace the steps' tiles."""
        original, *steps = self.tiles
        for tile in steps:
            self._layout.removeWidget(tile)
            tile.deleteLater()
        steps = [StepTile(title, has_switch=True, parent=self) for title in titles]
        self.tiles = (original, *steps)
        for tile in steps:
            self._layout.addWidget(tile)
            tile.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass on the keys that choose a tile."""
        keys = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End}
        if event.key() in keys:
            self.key_pressed.emit(event.key())
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep all thumbnails equal, and ask for room again when tiles grow with the font."""
        done = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize} and self.tiles:
            side = min(tile.fitting_side() for tile in self.tiles)
            for tile in self.tiles:
                tile.set_side(side)
        if event.type() == QEvent.Type.LayoutRequest:
            self.size_changed.emit()
        return done

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the arrows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(blend(self.palette(), 0.45), 1.5))
        lean = -2.0 if self.isRightToLeft() else 2.0
        for left, right in zip(self.tiles[:-1], self.tiles[1:], strict=True):
            first, second = sorted((left.geometry(), right.geometry()), key=QRect.left)
            x = (first.right() + second.left() + 1) / 2
            y = left.y() + left.picture_box().center().y()
            tip = QPointF(x + lean, y)
            painter.drawLine(QPointF(x - lean, y - 4), tip)
            painter.drawLine(tip, QPointF(x - lean, y + 4))
