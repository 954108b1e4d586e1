"""A canvas with a calibrated frame and everything that measures on it, without a network."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
import pytest

from busi_desktop.app.measurements import Measurements
from busi_desktop.domain.figure import FigureKind
from busi_desktop.domain.journal import subject_of
from busi_desktop.ui.canvas import Canvas
from busi_desktop.ui.measuring.edits import Edits
from busi_desktop.ui.measuring.figure_layer import FigureLayer
from busi_desktop.ui.measuring.hand import Hand
from busi_desktop.ui.measuring.keys import Keys
from busi_desktop.ui.measuring.mouse import Mouse
from busi_desktop.ui.undo import History
from tests.builders import make_frame, make_geometry, make_spacing

LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


class Desk:
    """Measure with real events, in pixels of the source frame."""

    def __init__(self, qtbot, frame) -> None:
        self.qtbot = qtbot
        self.frame = frame
        self.subject = subject_of(frame.frame_id)
        self.canvas = Canvas()
        qtbot.addWidget(self.canvas)
        self.canvas.resize(800, 600)
        self.canvas.show()
        height, width = frame.pixels.shape
        self.canvas.set_picture(frame.pixels, source_size_px=(width, height))
        self.measurements = Measurements(self.canvas)
        self.measurements.see(frame)
        self.history = History(self.canvas)
        self.layer = FigureLayer(self.canvas, self.canvas)
        edits = Edits(self.measurements, self.history, lambda: lambda: None)
        self.hand = Hand(self.canvas, self.layer, self.measurements, edits)
        self.mouse = Mouse(self.hand, self.canvas, self.layer)
        self.keys = Keys(self.hand, self.canvas)
        self.canvas.tool = self
        self.hand.show_frame(frame, self.subject)
        self.measurements.changed.connect(lambda _subject: self.hand.draw())
        self.canvas.setFocus()

    def takes(self, event: QEvent) -> bool:
        return self.mouse.takes(event) or self.keys.takes(event)

    def take(self, kind: FigureKind | None) -> None:
        self.hand.take_tool(kind)

    @property
    def figures(self):
        return self.measurements.of(self.subject)

    @property
    def points(self):
        (figure,) = self.figures
        return figure.points_xy

    @property
    def values(self) -> list[str]:
        rows = self.measurements.rows(self.subject)
        return [row.value.replace("\u202f", " ") for row in rows]

    @property
    def texts(self) -> list[str]:
        return [label.text.replace("\u202f", " ") for label in self.layer.labels]

    def at(self, x: float, y: float) -> QPoint:
        return self.canvas.view_point((x, y)).toPoint()

    def press(self, x, y, button=LEFT, modifier=PLAIN):
        self.qtbot.mousePress(self.canvas.viewport(), button, modifier, self.at(x, y))

    def move(self, x, y):
        self.qtbot.mouseMove(self.canvas.viewport(), self.at(x, y))

    def release(self, x, y, button=LEFT, modifier=PLAIN):
        self.qtbot.mouseRelease(self.canvas.viewport(), button, modifier, self.at(x, y))

    def drag(self, *points, button=LEFT, modifier=PLAIN):
        self.press(*points[0], button, modifier)
        for point in points[1:]:
            self.move(*point)
        self.release(*points[-1], button, modifier)

    def click(self, x, y):
        self.move(x, y)
        self.press(x, y)
        self.release(x, y)

    def double_click(self, x, y):
        self.click(x, y)
        self.qtbot.mouseDClick(self.canvas.viewport(), LEFT, PLAIN, self.at(x, y))
        self.release(x, y)

    def key(self, key, modifier=PLAIN):
        self.qtbot.keyClick(self.canvas, key, modifier)


@pytest.fixture
def desk(qtbot):
    """Return a desk whose pixels are 0.2 mm wide and 0.1 mm high; 2 px of the screen each."""
    shape = (300, 400)
    geometry = make_geometry(shape, make_spacing(row_mm=0.1, col_mm=0.2))
    return Desk(qtbot, make_frame(shape, geometry=geometry))


@pytest.fixture
def plain_desk(qtbot):
    """Return a desk whose frame has no calibration."""
    return Desk(qtbot, make_frame((300, 400)))
