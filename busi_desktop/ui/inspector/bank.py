"""The Gabor bank: each kernel, drawn to scale, with its response."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from busi_desktop.domain.recipe import StepSpec
from busi_desktop.domain.step import StepResult
from busi_desktop.preprocess.parameters import to_bytes
from busi_desktop.preprocess.steps import gabor
from busi_desktop.ui.inspector.colors import accent, blend, with_alpha
from busi_desktop.ui.inspector.picture import Picture
from busi_desktop.ui.inspector.shown import STRONGEST
from busi_desktop.ui.qimage import gray_qimage

_PAD = 4
_HEAD_LINES = 3
BOX_SIDE = 45
"""Side, in pixels of the model's square, of the box that kernels are drawn in."""


def kernel_levels(kernel: NDArray[np.float32], side: int = BOX_SIDE) -> NDArray[np.uint8]:
    """Return a kernel to look at, uint8 ``(side, side)``, always in the same scale.

    Mid-gray is 0 and white the largest weight. What is wider than the box is cut: kernels of the
    widest windows fade out there.
    """
    largest = max(float(np.abs(kernel).max()), 1e-12)
    levels = to_bytes(np.asarray(0.5 + 0.5 * kernel / largest, dtype=np.float32))
    cut = max(0, (levels.shape[0] - side) // 2)
    levels = levels[cut : cut + side, cut : cut + side]
    box = np.full((side, side), to_bytes(np.full((), 0.5, np.float32)), np.uint8)
    top = (side - levels.shape[0]) // 2
    box[top : top + levels.shape[0], top : top + levels.shape[1]] = levels
    return box


class ResponseTile(QAbstractButton):
    """Show one response, with the kernel that made it above."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.kernel = Picture()
        self.response = Picture()

    def _head(self) -> int:
        return _HEAD_LINES * self.fontMetrics().height()

    def response_box(self) -> QRect:
        """Return the square of the response."""
        top = _PAD + self._head() + 2
        side = max(0, min(self.width() - 2 * _PAD, self.height() - top - _PAD))
        return QRect((self.width() - side) // 2, top, side, side)

    def sizeHint(self) -> QSize:
        """Return room for a small response below its head; it grows with the dock."""
        words = self.text().split("\n")
        name = max(self.fontMetrics().horizontalAdvance(word) for word in words) + 6
        kernel = 0 if self.kernel.image is None else self._head()
        return QSize(max(66, kernel + name) + 2 * _PAD, self._head() + 44)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrow keys to the bank."""
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint frame, kernel, name and response."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked() or self.underMouse():
            chosen = self.isChecked()
            painter.setPen(QPen(accent(palette), 2) if chosen else Qt.PenStyle.NoPen)
            painter.setBrush(with_alpha(accent(palette), 36) if chosen else blend(palette, 0.1))
            painter.drawRoundedRect(frame, 4, 4)
        if self.hasFocus():
            painter.setPen(QPen(blend(palette, 1.0), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(2, 2, -2, -2), 3, 3)
        box = self.response_box()
        head = QRect(_PAD, _PAD, self.width() - 2 * _PAD, self._head())
        if self.kernel.image is not None:
            self.kernel.paint(painter, QRect(head.topLeft(), QSize(head.height(), head.height())))
            head.setLeft(head.left() + head.height() + 4)
        painter.setPen(blend(palette, 1.0))
        align = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        if self.kernel.image is None:
            align |= Qt.AlignmentFlag.AlignHCenter
        painter.drawText(head, align, self.text())
        painter.fillRect(box, Qt.GlobalColor.black)
        self.response.paint(painter, box)


class FilterBank(QWidget):
    """Offer the strongest response and each single one to choose from.

    `plane_chosen` carries the index into `StepResult.planes`, or `STRONGEST`.
    """

    plane_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plane = STRONGEST
        self._result: StepResult | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Responses of the Gabor bank"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        most = max(len(angles) for angles in gabor.ORIENTATIONS.values())
        self.tiles = tuple(ResponseTile(self) for _ in range(1 + most))
        for tile in self.tiles:
            layout.addWidget(tile)
            tile.clicked.connect(self._on_clicked)
        self.choose(STRONGEST)
        self.tiles[0].setText(self.tr("Strongest"))
        self.tiles[0].setAccessibleName(self.tr("Strongest response"))
        self.tiles[0].setToolTip(self.tr("The strongest response of all kernels at each pixel"))

    def show_bank(self, spec: StepSpec, result: StepResult | None) -> None:
        """Show the kernels of `spec`, and the responses where `result` has as many."""
        values = spec.as_dict()
        angles = gabor.ORIENTATIONS[str(values["orientations"])]
        shape = (float(values["wavelength"]), float(values["sigma"]), float(values["gamma"]))
        kernels = gabor.kernels(angles, *shape)
        if result is not None and result.planes.shape[2] != 1 + len(angles):
            result = None
        wavelength = f"{shape[0]:g}"
        for number, (angle, kernel) in enumerate(zip(angles, kernels, strict=True), start=1):
            tile = self.tiles[number]
            tile.setText(
                self.tr("{angle}°\nλ {wavelength}").format(
                    angle=f"{angle:g}", wavelength=wavelength
                )
            )
            tile.setAccessibleName(
                self.tr("Response at {angle} degrees, wavelength {wavelength} pixels").format(
                    angle=f"{angle:g}", wavelength=wavelength
                )
            )
            tile.setToolTip(self._tip(f"{angle:g}", wavelength, kernel.shape[0]))
            tile.updateGeometry()
            tile.kernel.set_image(gray_qimage(kernel_levels(kernel)))
            tile.update()
        for number, tile in enumerate(self.tiles):
            tile.setVisible(number <= len(angles))
        if result is not self._result:
            self._result = result
            self._show_responses()
        if self.plane > len(angles):
            self.choose(STRONGEST)
            self.plane_chosen.emit(STRONGEST)

    def _tip(self, angle: str, wavelength: str, side: int) -> str:
        text = self.tr(
            "This kernel answers to stripes {wavelength} px apart whose brightness changes along "
            "{angle}° (0° is to the right, 90° is down). It is {side} px wide and drawn to scale: "
            "its box is {box} px of the model's square. Below is what it finds: mid-gray is no "
            "response. Click to see it large."
        )
        return text.format(angle=angle, wavelength=wavelength, side=side, box=BOX_SIDE)

    def _show_responses(self) -> None:
        result = self._result
        for number, tile in enumerate(self.tiles):
            image = None
            if result is not None and number < result.planes.shape[2]:
                plane = result.planes[:, :, number] if number else result.image
                image = gray_qimage(to_bytes(plane))
            tile.response.set_image(image)
            tile.update()

    def choose(self, plane: int) -> None:
        """Mark a plane as chosen, without a signal."""
        self.plane = plane
        for number, tile in enumerate(self.tiles):
            is_chosen = number == max(plane, 0)
            tile.setChecked(is_chosen)
            tile.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if is_chosen else Qt.FocusPolicy.ClickFocus
            )

    def _on_clicked(self) -> None:
        number = next(i for i, tile in enumerate(self.tiles) if tile is self.sender())
        plane = number or STRONGEST
        is_new = plane != self.plane
        self.choose(plane)
        if is_new:
            self.plane_chosen.emit(plane)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the neighbor with the arrow keys."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        shown = [tile for tile in self.tiles if not tile.isHidden()]
        number = max(self.plane, 0) + (-step if self.isRightToLeft() else step)
        tile = shown[max(0, min(number, len(shown) - 1))]
        tile.setFocus(Qt.FocusReason.TabFocusReason)
        tile.click()
