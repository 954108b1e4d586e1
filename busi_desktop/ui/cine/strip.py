"""A strip along the slider: which frames are analyzed, and what the program says of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from busi_desktop.ui.cine.marks import FrameMark, MarkKind, joined
from busi_desktop.ui.cine.words import mark_text
from busi_desktop.ui.theme import Theme, theme_of

_KEY_PX = 7.0
_BASE_PX = 2.0
_PLACE_PX = 2.0


class FrameStrip(QWidget):
    """Draw a bar for each frame: the chance of a lesion, and within it that of a malignant one.

    A click turns to the frame, and a drag goes through them. The slider below tells keyboard and
    screen reader the same place; the numbers stand in the table of results.
    """

    dragged = Signal(object)
    released = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("frame_strip")
        self.setAccessibleName(self.tr("What is known of each frame"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._marks: list[FrameMark] = []
        self._place = 0
        self._pad_px = 0.0
        self._drawn: QPixmap | None = None

    @property
    def marks(self) -> tuple[FrameMark, ...]:
        """Return what is drawn."""
        return tuple(self._marks)

    def show_marks(self, marks: list[FrameMark]) -> None:
        """Draw other marks."""
        if marks != self._marks:
            self._marks = marks
            n_known = sum(mark.kind is not MarkKind.NOTHING for mark in marks)
            text = self.tr("{n} of {count} frames analyzed")
            self.setAccessibleDescription(text.format(n=n_known, count=len(marks)))
            self._forget()

    def show_place(self, number: int) -> None:
        """Mark the frame that is seen, counted from 0."""
        if number != self._place:
            self._place = number
            self.update()

    def set_pad(self, pad_px: float) -> None:
        """Leave as much room at both ends as the slider does."""
        if pad_px != self._pad_px:
            self._pad_px = pad_px
            self._forget()

    def _forget(self) -> None:
        self._drawn = None
        self.update()

    # ------------------------------------------------------------------------------------ geometry
    def sizeHint(self) -> QSize:
        """Return a height that bars can be read in."""
        return QSize(200, round(self.fontMetrics().height() * 1.5) + round(_KEY_PX))

    def x_of(self, number: int) -> float:
        """Return where the middle of a frame is, in pixels from the left."""
        last = max(len(self._marks) - 1, 1)
        return self._pad_px + (self.width() - 2 * self._pad_px) * number / last

    def frame_at(self, x_px: float) -> int:
        """Return the frame nearest to a place."""
        room = max(self.width() - 2 * self._pad_px, 1.0)
        last = max(len(self._marks) - 1, 0)
        return min(max(round((x_px - self._pad_px) / room * last), 0), last)

    # -------------------------------------------------------------------------------------- events
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Turn to the frame under the pointer."""
        if event.button() == Qt.MouseButton.LeftButton and self._marks:
            self.dragged.emit(self.frame_at(event.position().x()))
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go through the frames."""
        if event.buttons() & Qt.MouseButton.LeftButton and self._marks:
            self.dragged.emit(self.frame_at(event.position().x()))
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stay where one is."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.released.emit()
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Tell of the frame under the pointer."""
        if isinstance(event, QHelpEvent) and self._marks:
            number = self.frame_at(event.x())
            mark = self._marks[number]
            lines = [self.tr("Frame {number}").format(number=number + 1), mark_text(mark)]
            if mark.is_key:
                lines.append(self.tr("Key image"))
            QToolTip.showText(event.globalPos(), "\n".join(lines), self)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew."""
        super().resizeEvent(event)
        self._forget()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the size of texts."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self.updateGeometry()
            self._forget()

    # --------------------------------------------------------------------------------------- paint
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars, which are kept as a picture while a cine plays, and the place."""
        if not self._marks:
            return
        theme = theme_of(self.palette())
        if self._drawn is None:
            self._drawn = self._draw(theme)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn)
        x = self.x_of(self._place)
        painter.fillRect(
            QRectF(x - _PLACE_PX, 0, 2 * _PLACE_PX, self.height()), QColor(theme.field)
        )
        painter.fillRect(QRectF(x - _PLACE_PX / 2, 0, _PLACE_PX, self.height()), QColor(theme.text))

    def _draw(self, theme: Theme) -> QPixmap:
        ratio = self.devicePixelRatioF()
        drawn = QPixmap(self.size() * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        left = max(self._pad_px - self._half_px, 0.0)
        track = QRectF(left, _KEY_PX, self.width() - 2 * left, self.height() - _KEY_PX)
        painter.fillRect(track, QColor(theme.field))
        for box, mark in self._cells(track):
            _paint_mark(painter, box, mark, theme)
        painter.end()
        return drawn

    @property
    def _half_px(self) -> float:
        """Return half the room of a frame."""
        return (self.width() - 2 * self._pad_px) / max(len(self._marks) - 1, 1) / 2

    def _cells(self, track: QRectF) -> list[tuple[QRectF, FrameMark]]:
        """Return the room of each frame; frames narrower than a pixel share one."""
        places: dict[int, list[FrameMark]] = {}
        half = self._half_px
        if 2 * half >= 1.0:
            cells = []
            for number, mark in enumerate(self._marks):
                left = max(self.x_of(number) - half, track.left())
                right = min(self.x_of(number) + half, track.right())
                gap = 1.0 if right - left > 4.0 else 0.0
                box = QRectF(left, track.top(), right - left - gap, track.height())
                cells.append((box, mark))
            return cells
        for number, mark in enumerate(self._marks):
            places.setdefault(int(self.x_of(number)), []).append(mark)
        return [
            (QRectF(x, track.top(), 1.0, track.height()), joined(marks))
            for x, marks in places.items()
        ]


def _paint_mark(painter: QPainter, box: QRectF, mark: FrameMark, theme: Theme) -> None:
    """Paint a frame's bar; each kind differs in form, not only in color."""
    if mark.is_key:
        _paint_key(painter, box, QColor(theme.accent))
    if mark.kind is MarkKind.NOTHING:
        return
    if mark.kind is MarkKind.FAILED:
        painter.setPen(QPen(QColor(theme.text), 1.0))
        painter.drawLine(box.topLeft(), box.bottomRight())
        painter.drawLine(box.bottomLeft(), box.topRight())
        return
    base = QRectF(box.left(), box.bottom() - _BASE_PX, box.width(), _BASE_PX)
    if mark.kind is not MarkKind.ANALYZED:
        painter.fillRect(base, QColor(theme.disabled))
        return
    for share, color in (
        (mark.lesion, theme.strip_lesion),
        (mark.malignant, theme.strip_malignant),
    ):
        height = max(box.height() * share, 0.0)
        painter.fillRect(
            QRectF(box.left(), box.bottom() - height, box.width(), height), QColor(color)
        )
    if box.height() * mark.lesion < _BASE_PX:
        painter.fillRect(base, QColor(theme.strip_lesion))


def _paint_key(painter: QPainter, box: QRectF, color: QColor) -> None:
    x, half = box.center().x(), (_KEY_PX - 1) / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    corners = [QPointF(x - half, 0), QPointF(x + half, 0), QPointF(x, _KEY_PX - 1)]
    painter.drawPolygon(QPolygonF(corners))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
