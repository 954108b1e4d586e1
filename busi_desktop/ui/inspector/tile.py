"""One step in the strip: thumbnail, title, switch and time."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from busi_desktop.ui.inspector.colors import AMBER, accent, blend, muted, with_alpha
from busi_desktop.ui.inspector.gray import thinned
from busi_desktop.ui.inspector.picture import Picture
from busi_desktop.ui.inspector.switch import Switch
from busi_desktop.ui.qimage import gray_qimage

_PAD = 5
_SIDE_MIN, _SIDE_WANTED, _SIDE_MAX = 64, 84, 108
_DOT_PX = 9
_OFF_OPACITY = 0.28


class StepTile(QAbstractButton):
    """Show one step; a click chooses it, its switch takes it in or out of the recipe."""

    switched = Signal(bool)

    def __init__(self, title: str, *, has_switch: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.picture = Picture()
        self.note = ""
        self._side = _SIDE_WANTED
        self._source: object = None
        self._is_on = True
        self._is_fresh = True
        self._is_changed = False
        self.switch: Switch | None = None
        if has_switch:
            self.switch = Switch(self)
            self.switch.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self.switch.setAccessibleName(self.tr("{step} on").format(step=title))
            self.switch.clicked.connect(self.switched)

    def set_state(self, *, is_on: bool, is_fresh: bool, is_changed: bool, note: str) -> None:
        """Say whether the step is on, its output up to date and its settings not the model's.

        `note` is the short text beside the switch: the step's time.
        """
        self._is_on, self._is_fresh, self._is_changed = is_on, is_fresh, is_changed
        if note != self.note and self.switch is None:
            self.updateGeometry()
        self.note = note
        parts = [self.text()]
        if self.switch is not None:
            self.switch.setChecked(is_on)
            parts.append(self.tr("on") if is_on else self.tr("off"))
        if is_changed:
            parts.append(self.tr("not as in the model's recipe"))
        self.setAccessibleName(", ".join(parts))
        self.setAccessibleDescription(note)
        self.update()

    def shows(self, source: object) -> bool:
        """Tell whether the picture is that of `source` already."""
        return source is self._source

    def set_source(self, source: object, levels: NDArray[np.uint8] | None) -> None:
        """Show gray levels ``(h, w)`` of `source`, or an empty box."""
        self._source = source
        self.picture.set_image(None if levels is None else gray_qimage(thinned(levels)))
        self.update()

    def set_lock(self, reason: str) -> None:
        """Lock the switch with a reason for its tooltip, or unlock it with an empty one."""
        if self.switch is not None:
            self.switch.setEnabled(not reason)
            self.switch.setToolTip(reason or self.tr("Switch this step on or off (Space)"))

    def fitting_side(self) -> int:
        """Return the side of the largest thumbnail that the tile has room for."""
        side = min(self.width() - 2 * _PAD, self.height() - 2 * _PAD - self._text_height())
        return max(0, min(side, _SIDE_MAX))

    def set_side(self, side: int) -> None:
        """Set the thumbnail's side, which the strip keeps equal among its tiles."""
        self._side = side
        self._place_switch()
        self.update()

    def picture_box(self) -> QRect:
        """Return the square of the thumbnail."""
        return QRect((self.width() - self._side) // 2, _PAD, self._side, self._side)

    def _text_height(self) -> int:
        return 2 * self.fontMetrics().height() + 3

    def _size_for(self, side: int, width: int) -> QSize:
        return QSize(max(side, width) + 2 * _PAD, side + 2 * _PAD + self._text_height())

    def sizeHint(self) -> QSize:
        """Return room for a thumbnail of the usual side and the whole title."""
        return self._size_for(_SIDE_WANTED, self._text_width())

    def minimumSizeHint(self) -> QSize:
        """Return room for the smallest thumbnail that still shows something, and all text."""
        return self._size_for(_SIDE_MIN, self._text_width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the switch in place."""
        super().resizeEvent(event)
        self._place_switch()

    def _place_switch(self) -> None:
        if self.switch is not None:
            row = self._note_row()
            size = self.switch.sizeHint()
            top = row.top() + (row.height() - size.height()) // 2
            box = QRect(row.left(), top, size.width(), size.height())
            self.switch.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))

    def _title_row(self) -> QRect:
        top = self.picture_box().bottom() + 2
        return QRect(_PAD, top, self.width() - 2 * _PAD, self.fontMetrics().height())

    def _note_row(self) -> QRect:
        title = self._title_row()
        width = max(self._side, self._note_width())
        left = (self.width() - width) // 2
        return QRect(left, title.bottom() + 2, width, title.height())

    def _note_width(self) -> int:
        metrics = self.fontMetrics()
        if self.switch is None:
            return metrics.horizontalAdvance(self.note)
        return metrics.horizontalAdvance("888 ms") + self.switch.sizeHint().width() + 4

    def _text_width(self) -> int:
        return max(self.fontMetrics().horizontalAdvance(self.text()) + 4, self._note_width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Switch with the space bar; leave the arrow keys to the strip."""
        if event.key() == Qt.Key.Key_Space and self.switch is not None:
            self.switch.click()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint frame, thumbnail, title and note."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        box = self.picture_box()
        painter.fillRect(box, Qt.GlobalColor.black)
        self.picture.paint(painter, box, opacity=1.0 if self._is_on else _OFF_OPACITY)
        if self._is_changed:
            painter.setPen(QPen(Qt.GlobalColor.black, 2))
            painter.setBrush(AMBER)
            painter.drawEllipse(QRectF(box.right() - _DOT_PX - 3, box.top() + 4, _DOT_PX, _DOT_PX))
        self._paint_text(painter)

    def _paint_frame(self, painter: QPainter) -> None:
        palette = self.palette()
        bottom = self._note_row().bottom() + _PAD
        frame = QRectF(1, 1, self.width() - 2, bottom - 2)
        if self.isChecked():
            painter.setPen(QPen(accent(palette), 2))
            painter.setBrush(with_alpha(accent(palette), 36))
            painter.drawRoundedRect(frame, 4, 4)
        elif self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(blend(palette, 0.1))
            painter.drawRoundedRect(frame, 4, 4)
        if self.hasFocus():
            painter.setPen(QPen(blend(palette, 1.0), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(2, 2, -2, -2), 3, 3)

    def _paint_text(self, painter: QPainter) -> None:
        palette, metrics = self.palette(), self.fontMetrics()
        title = self._title_row()
        painter.setPen(blend(palette, 1.0) if self._is_on else blend(palette, 0.5))
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, title.width())
        painter.drawText(title, Qt.AlignmentFlag.AlignCenter, text)
        painter.setPen(muted(palette) if self._is_fresh else blend(palette, 0.35))
        side = Qt.AlignmentFlag.AlignRight if self.switch else Qt.AlignmentFlag.AlignHCenter
        painter.drawText(self._note_row(), side | Qt.AlignmentFlag.AlignVCenter, self.note)
