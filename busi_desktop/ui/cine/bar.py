"""The bar under the image of a file with several frames: where one is, and playing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from busi_desktop.app.cine.clock import SPEEDS, PlayMode
from busi_desktop.ui.canvas import ALL_FRAMES
from busi_desktop.ui.cine.slider import ScrubSlider
from busi_desktop.ui.cine.strip import FrameStrip
from busi_desktop.ui.cine.words import mode_title, rate_hint, rate_text, time_text
from busi_desktop.ui.folding import FoldingRow
from busi_desktop.ui.measuring.icons import BACK, FIRST, FORWARD, LAST, PAUSE, PLAY, SignButton
from busi_desktop.ui.theme import theme_of

_LABEL_GAP_PX = 6
_SIDE_PX = 12

_STEPS = (
    ("first_frame", FIRST, -ALL_FRAMES),
    ("previous_frame", BACK, -1),
    ("next_frame", FORWARD, 1),
    ("last_frame", LAST, ALL_FRAMES),
)


class TransportBar(QWidget):
    """Show which frame is seen, and offer to play; hidden where there is only one.

    Signals that carry a frame's number count from 0.
    """

    frame_chosen = Signal(object)
    dragged = Signal(object)
    released = Signal()
    play_wanted = Signal()
    step_wanted = Signal(object)
    mode_chosen = Signal(object)
    speed_chosen = Signal(object)
    analyze_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transport_bar")
        self._n_frames = 1
        self._frame_time_ms = 100.0
        self.strip = FrameStrip(self)
        self._slider = ScrubSlider(Qt.Orientation.Horizontal, self)
        self._slider.setObjectName("frame_number")
        self._slider.setAccessibleName(self.tr("Frame"))
        self._slider.setToolTip(self.tr("Go through the frames"))
        self._slider.setPageStep(10)
        self._legend = QLabel(self)
        self._legend.setObjectName("strip_legend")
        self._legend.setProperty("role", "muted")
        self._place = QLabel(self)
        self._place.setObjectName("frame_place")
        self._time = QLabel(self)
        self._time.setObjectName("frame_time")
        self._time.setProperty("role", "muted")
        self._rate = QLabel(self)
        self._rate.setObjectName("frame_rate")
        self._rate.setProperty("role", "muted")
        self._keys: dict[str, str] = {}
        self._is_playing = False
        self._play = self._sign(PLAY, "play_button", self.play_wanted.emit)
        self._steps = {
            name: self._sign(sign, f"{name}_button", partial(self.step_wanted.emit, steps))
            for name, sign, steps in _STEPS
        }
        self._mode, self._speed = QComboBox(self), QComboBox(self)
        self._fill_boxes()
        self.analyze = QPushButton(self.tr("Analyze frames…"), self)
        self.analyze.setObjectName("cine_analyze")
        self.analyze.setToolTip(self.tr("Analyze all frames, some of them, or the key images"))
        self.analyze.clicked.connect(self.analyze_wanted)
        self._lay_out()
        self._connect()
        self.hide()

    def _fill_boxes(self) -> None:
        self._mode.setObjectName("cine_mode")
        self._mode.setAccessibleName(self.tr("After the last frame"))
        self._mode.setToolTip(self.tr("What comes after the last frame"))
        for mode in PlayMode:
            self._mode.addItem(mode_title(mode), mode.value)
        self._speed.setObjectName("cine_speed")
        self._speed.setAccessibleName(self.tr("Speed"))
        self._speed.setToolTip(self.tr("Speed, against that of the recording"))
        for speed in SPEEDS:
            self._speed.addItem(f"{speed:g} ×", speed)

    def _sign(self, sign: str, name: str, run: Callable[[], object]) -> SignButton:
        button = SignButton(sign, self)
        button.setObjectName(name)
        button.clicked.connect(lambda _checked=False: run())
        return button

    def show_keys(self, keys: Mapping[str, str]) -> None:
        """Name the keys of commands in tooltips."""
        self._keys = dict(keys)
        self._write_tips()

    def _write_tips(self) -> None:
        titles = {
            "first_frame": self.tr("First frame"),
            "previous_frame": self.tr("Previous frame"),
            "next_frame": self.tr("Next frame"),
            "last_frame": self.tr("Last frame"),
        }
        play = self.tr("Stop here") if self._is_playing else self.tr("Play")
        rows = [(self._play, "cine_play", play)]
        rows += [(button, name, titles[name]) for name, button in self._steps.items()]
        for button, name, title in rows:
            key = self._keys.get(name, "")
            button.setAccessibleName(title)
            button.setToolTip(f"{title} ({key})" if key else title)

    def _lay_out(self) -> None:
        top = QGridLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.setHorizontalSpacing(8)
        top.setVerticalSpacing(0)
        top.addWidget(self._legend, 0, 0, 2, 1)
        top.addWidget(self.strip, 0, 1)
        top.addWidget(self._slider, 1, 1)
        top.setColumnStretch(1, 1)
        self._left, self._right, boxes = QHBoxLayout(), FoldingRow(), QHBoxLayout()
        row = self._left
        row.setSpacing(4)
        first, back, forward, last = self._steps.values()
        for button in (first, back, self._play, forward, last):
            row.addWidget(button)
        for button in (back, forward):
            button.setAutoRepeat(True)
        row.addSpacing(_LABEL_GAP_PX)
        for label in (self._place, self._time, self._rate):
            row.addWidget(label)
            row.addSpacing(_LABEL_GAP_PX)
        row.addStretch(1)
        for layout in (self._right, boxes):
            layout.setSpacing(4)
        boxes.addWidget(self._mode, 1)
        boxes.addWidget(self._speed)
        self._right.addLayout(boxes)
        self._right.addWidget(self.analyze)
        self._controls = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._controls.setSpacing(4)
        self._controls.addLayout(self._left, 1)
        self._controls.addLayout(self._right)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE_PX, 4, _SIDE_PX, 6)
        column.setSpacing(4)
        column.addLayout(top)
        column.addLayout(self._controls)

    def minimumSizeHint(self) -> QSize:
        """Return the least width: the controls may stand in two rows, without time and rate."""
        size = super().minimumSizeHint()
        rows = (self._left_px(self._place), self._right.minimumSize().width())
        return QSize(max(rows) + 2 * _SIDE_PX, size.height())

    def _left_px(self, *labels: QLabel) -> int:
        """Return the width of the buttons with some labels behind them."""
        gap = self._left.spacing()
        buttons = sum(one.sizeHint().width() + gap for one in (self._play, *self._steps.values()))
        behind = len((self._place, self._time, self._rate)) * _LABEL_GAP_PX  # also of hidden ones
        return buttons + behind + sum(2 * gap + one.sizeHint().width() for one in labels) + gap

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the controls in one row or in two."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        room = self.width() - 2 * _SIDE_PX
        whole = self._left_px(self._place, self._time, self._rate)
        right = (self._mode, self._speed, self.analyze)
        whole_right = sum(one.sizeHint().width() + self._controls.spacing() for one in right)
        fits = whole + whole_right <= room
        self._time.setVisible(self._left_px(self._place, self._time) <= room)
        self._rate.setVisible(whole <= room)
        way = QBoxLayout.Direction
        self._controls.setDirection(way.LeftToRight if fits else way.TopToBottom)

    def _connect(self) -> None:
        self._slider.valueChanged.connect(self._on_value)
        self._slider.sliderReleased.connect(self.released)
        self._slider.resized.connect(self._align)
        self.strip.dragged.connect(self.dragged)
        self.strip.released.connect(self.released)
        self._mode.currentIndexChanged.connect(self._on_mode)
        self._speed.currentIndexChanged.connect(self._on_speed)
        self._write_legend()
        self._write_tips()

    # ------------------------------------------------------------------------------- what is shown
    def show_file(self, n_frames: int, frame_time_ms: float, *, assumed: bool) -> None:
        """Show a file of `n_frames`."""
        if n_frames != self._n_frames:
            blocker = QSignalBlocker(self._slider)
            self._slider.setRange(1, n_frames)
            del blocker
        self._n_frames, self._frame_time_ms = n_frames, frame_time_ms
        self._rate.setText(rate_text(frame_time_ms, assumed=assumed))
        self._rate.setToolTip(rate_hint(assumed=assumed))
        self.setVisible(n_frames > 1)

    def show_place(self, number: int) -> None:
        """Show that frame `number`, counted from 0, is seen."""
        if not self._slider.isSliderDown():
            blocker = QSignalBlocker(self._slider)
            self._slider.setValue(number + 1)
            del blocker
        self.strip.show_place(number)
        self._write_place(number)

    def _write_place(self, number: int) -> None:
        text = self.tr("Frame {number} of {count}")
        before = len(self._place.text()) + len(self._time.text())
        self._place.setText(text.format(number=number + 1, count=self._n_frames))
        now, whole = (time_text(n * self._frame_time_ms / 1e3) for n in (number, self._n_frames))
        self._time.setText(f"{now} / {whole}")
        if len(self._place.text()) + len(self._time.text()) != before:
            self._fold()

    def show_playing(self, playing: bool, mode: PlayMode, speed: float) -> None:
        """Show whether and how frames are played."""
        self._is_playing = playing
        self._play.set_sign(PAUSE if playing else PLAY)
        self._write_tips()
        for box, value in ((self._mode, mode.value), (self._speed, speed)):
            blocker = QSignalBlocker(box)
            box.setCurrentIndex(box.findData(value))
            del blocker

    @Slot()
    def _align(self) -> None:
        self.strip.set_pad(self._slider.pad_px)

    def _write_legend(self) -> None:
        theme = theme_of(self.palette())
        rows = (
            (theme.strip_lesion, self.tr("Lesion")),
            (theme.strip_malignant, self.tr("Malignant")),
        )
        square = '<span style="color: {color}">■</span> {text}'
        text = "<br>".join(square.format(color=color, text=text) for color, text in rows)
        self._legend.setText(text)
        self._legend.setToolTip(
            self.tr(
                "The strip has a bar for each analyzed frame. The higher, the likelier is a "
                "lesion; the lower part's height is the chance that it is malignant. Triangles "
                "mark key images."
            )
        )

    # ------------------------------------------------------------------------------------- intents
    @Slot(int)
    def _on_value(self, value: int) -> None:
        if self._slider.isSliderDown():
            self._write_place(value - 1)
            self.dragged.emit(value - 1)
        else:
            self.frame_chosen.emit(value - 1)

    @Slot(int)
    def _on_mode(self, place: int) -> None:
        self.mode_chosen.emit(PlayMode(self._mode.itemData(place)))

    @Slot(int)
    def _on_speed(self, place: int) -> None:
        self.speed_chosen.emit(float(self._speed.itemData(place)))

    def changeEvent(self, event: QEvent) -> None:
        """Write the legend anew in another theme, and make room for larger texts."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fold()
        if event.type() == QEvent.Type.PaletteChange:
            self._write_legend()
