"""Measuring in the window: the tools on the main canvas, their strip, and the list."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from busi_desktop.app.entries import Selection
from busi_desktop.app.session import Session
from busi_desktop.domain.figure import FigureKind
from busi_desktop.domain.frame import Frame
from busi_desktop.domain.journal import subject_of
from busi_desktop.measure.figures import extent
from busi_desktop.ui.badges import make_badge, place_badge
from busi_desktop.ui.layers import LayerStack
from busi_desktop.ui.measuring.edits import Edits
from busi_desktop.ui.measuring.figure_layer import FigureLayer
from busi_desktop.ui.measuring.hand import Hand
from busi_desktop.ui.measuring.keys import Keys
from busi_desktop.ui.measuring.mouse import Mouse
from busi_desktop.ui.measuring.panel import Listed, MeasurementsPanel
from busi_desktop.ui.measuring.strip import SCALE_COMMAND, TOOL_COMMANDS, ToolStrip
from busi_desktop.ui.undo import History
from busi_desktop.ui.viewer import Viewer


class Measuring(QObject):
    """Own what measures, and bring its commands; the canvas asks it first about mouse and keys."""

    def __init__(
        self,
        session: Session,
        viewer: Viewer,
        layers: LayerStack,
        history: History,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._history = history
        self._canvas = viewer.main
        self._layers = layers
        self._measurements = session.measurements
        self._frame: Frame | None = None
        self._awaited: tuple[str, str] | None = None
        self._actions: Mapping[str, QAction] = {}
        self.layer = FigureLayer(self._canvas, self)
        edits = Edits(self._measurements, history, self.way_back)
        self.hand = Hand(self._canvas, self.layer, self._measurements, edits)
        self._mouse = Mouse(self.hand, self._canvas, self.layer)
        self._keys = Keys(self.hand, self._canvas)
        self.strip = ToolStrip(window)
        self.panel = MeasurementsPanel(window)
        self.hint = make_badge(self._canvas, "badge", "")
        self._canvas.tool = self
        self._connect()

    def _connect(self) -> None:
        workspace = self._session.workspace
        workspace.frame_changed.connect(self._on_frame)
        workspace.entries_cleared.connect(self._history.clear)
        self._measurements.changed.connect(self._on_measured)
        self._layers.changed.connect(self._on_layers)
        self._canvas.resized.connect(self._place_hint)
        self._canvas.top_text_changed.connect(self._place_hint)
        self.hand.changed.connect(self._on_hand)
        self.panel.row_chosen.connect(self._on_row_chosen)
        self.panel.row_opened.connect(self._on_row_opened)
        self.panel.delete_wanted.connect(self.hand.delete)

    def takes(self, event: QEvent) -> bool:
        """Take an event of the canvas, or leave it to the canvas."""
        return self._mouse.takes(event) or self._keys.takes(event)

    # ---------------------------------------------------------------------------------- commands
    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the commands do."""
        tools: dict[str, Callable[[], object]] = {
            command: partial(self.take_tool, kind) for kind, command in TOOL_COMMANDS.items()
        }
        return tools | {
            SCALE_COMMAND: self.take_scale_tool,
            "delete_measurement": self.hand.delete,
            "copy_measurements": self.panel.copy,
        }

    def take_actions(self, actions: Mapping[str, QAction]) -> None:
        """Take the window's actions: they show which tool is in hand."""
        self._actions = actions
        for command in (*TOOL_COMMANDS.values(), SCALE_COMMAND):
            actions[command].setCheckable(True)
        self.strip.take_actions(actions)
        self._on_hand()

    def take_tool(self, kind: FigureKind | None) -> None:
        """Take a tool in hand; the one that is there already is laid down or begins anew."""
        tool = self.hand.tool
        offered = tool is not None and tool.across is not None
        is_same = kind is self.hand.kind and not self.hand.draws_scale
        again = kind is not None and is_same and not offered
        self.hand.take_tool(None if again else kind)
        if self.hand.tool is not None:
            self._canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.panel.bring_forward()

    def take_scale_tool(self) -> None:
        """Take the tool in hand that draws along the scanner's scale bar, or lay it down."""
        if self.hand.draws_scale:
            self.hand.take_tool(None)
        else:
            self.hand.take_scale_tool()
            self.take_focus()

    def take_focus(self) -> None:
        """Give the keyboard to the image."""
        self._canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # ----------------------------------------------------------------------------- what is shown
    @Slot(object)
    def _on_frame(self, frame: Frame | None) -> None:
        self._frame = frame
        self._mouse.let_go()
        subject = None if frame is None else subject_of(frame.frame_id)
        self.hand.show_frame(frame, subject)
        if frame is not None and self._awaited is not None and self._awaited[0] == subject:
            self._jump(self._awaited[1])

    @Slot(object)
    def _on_measured(self, subject: str) -> None:
        if subject == self.hand.subject:
            self.hand.draw()
        else:
            self._list()

    @Slot(object)
    def _on_layers(self) -> None:
        self.layer.set_visible(self._layers.overlays_drawn)

    @Slot()
    def _on_hand(self) -> None:
        if self.hand.moved is None:  # while a figure is dragged nothing in the list changes
            self._list()
        self.panel.choose(self.hand.subject, self.hand.chosen)
        self.hint.setText(self._hint_text())
        self.hint.setVisible(bool(self.hint.text()))
        self._place_hint()
        in_hand = TOOL_COMMANDS[self.hand.kind]
        in_hand = SCALE_COMMAND if self.hand.draws_scale else in_hand
        for command in (*TOOL_COMMANDS.values(), SCALE_COMMAND):
            if command in self._actions:
                self._actions[command].setChecked(command == in_hand)
        if "delete_measurement" in self._actions:
            self._actions["delete_measurement"].setEnabled(self.hand.figure is not None)
            self._actions["copy_measurements"].setEnabled(bool(self.panel.text))

    def _list(self) -> None:
        """List the measurements of all frames of the file."""
        frame = self._frame
        if frame is None:
            self.panel.show_rows(())
            return
        sha = frame.frame_id.content_sha256
        subjects = [
            (number, subject_of(replace(frame.frame_id, frame_number=number)))
            for number in self._measurements.frames_of(sha)
        ]
        self.panel.show_rows(
            tuple(
                Listed(
                    row=row,
                    subject=subject,
                    frame_number=number,
                    n_frames=frame.source.n_frames,
                )
                for number, subject in subjects
                for row in self._measurements.rows(subject)
            )
        )

    def _hint_text(self) -> str:
        """Say what the tool in hand wants next."""
        tool = self.hand.tool
        if tool is None or self.hand.subject is None:
            return ""
        if self.hand.draws_scale:
            return self.tr("Drag along the scanner's scale, from mark to mark · Esc ends")
        if tool.across is not None:
            return self.tr("Now across it, at right angles · D starts anew · Esc ends")
        texts = {
            FigureKind.CALIPER: self.tr("Caliper: drag, or click at both ends · Esc ends"),
            FigureKind.ANGLE: self.tr("Angle: click one arm, the vertex, the other arm · Esc ends"),
            FigureKind.ELLIPSE: self.tr("Ellipse: drag the long axis, then click the width"),
            FigureKind.AREA: self.tr("Area: draw around it, or click corners and press Enter"),
        }
        return texts[tool.kind]

    @Slot()
    def _place_hint(self) -> None:
        align = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        place_badge(self.hint, align, above_px=self._canvas.title_px)

    def copy_lines(self, frame: Frame) -> tuple[str, ...]:
        """Return a frame's measurements as lines for the copied result."""
        return tuple(row.text for row in self._measurements.rows(subject_of(frame.frame_id)))

    # -------------------------------------------------------------------------------------- jump
    @Slot(object)
    def _on_row_chosen(self, listed: Listed) -> None:
        if listed.subject == self.hand.subject:
            self.hand.choose(listed.row.figure_id)

    @Slot(object)
    def _on_row_opened(self, listed: Listed) -> None:
        """Show a measurement, on another frame of the file if need be."""
        selection = self._session.workspace.selection
        if listed.subject == self.hand.subject:
            self._jump(listed.row.figure_id)
        elif selection is not None:
            self._awaited = (listed.subject, listed.row.figure_id)
            self._session.controller.show(selection.entry_id, listed.frame_number)

    def _jump(self, figure_id: str) -> None:
        """Bring a figure into view, chosen, and the keyboard to the image."""
        self._awaited = None
        figure = self.hand.find(figure_id)
        if figure is None:
            return
        points = extent(figure)
        seen = self._canvas.seen_box()
        if not all(seen.contains(*point) for point in points):
            middle = tuple(sum(values) / len(points) for values in zip(*points, strict=True))
            state = self._canvas.view_state
            self._canvas.look_at(replace(state, center_xy=(middle[0], middle[1]), is_fit=False))
        self.hand.choose(figure_id)
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def way_back(self) -> Callable[[], object]:
        """Return what brings the frame shown now back to the screen."""
        return partial(self._show, self._session.workspace.selection)

    def _show(self, selection: Selection | None) -> None:
        workspace = self._session.workspace
        if selection is None or selection == workspace.selection:
            return
        if workspace.entry(selection.entry_id) is not None:
            self._session.controller.show(selection.entry_id, selection.frame_number)
