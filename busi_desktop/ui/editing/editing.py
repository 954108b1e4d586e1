"""Outlining in the window: the tool in hand, its strip, the panel, and the commands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QGraphicsView, QSizePolicy, QWidget

from busi_desktop.app.annotating.propagation import TOOL
from busi_desktop.app.session import Session
from busi_desktop.domain.draft import Draft
from busi_desktop.domain.measurement import OutlineSize
from busi_desktop.ui.badges import make_badge, place_badge, single_shot
from busi_desktop.ui.editing.deeds import Deeds
from busi_desktop.ui.editing.keys import Keys
from busi_desktop.ui.editing.mask_layer import MaskLayer
from busi_desktop.ui.editing.mouse import Mouse
from busi_desktop.ui.editing.naming import ask_name
from busi_desktop.ui.editing.panel import OutlinePanel
from busi_desktop.ui.editing.strip import OutlineStrip
from busi_desktop.ui.editing.tool import Desk, EditTool
from busi_desktop.ui.editing.toolbox import TOOLS
from busi_desktop.ui.editing.undoing import Undoing
from busi_desktop.ui.layers import READER, LayerStack
from busi_desktop.ui.measuring import Measuring
from busi_desktop.ui.measuring.cursors import tool_cursor
from busi_desktop.ui.panel_scroll import PanelScroll
from busi_desktop.ui.undo import History
from busi_desktop.ui.viewer import Viewer

_MEASURE_AFTER_MS = 60
_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.TabletPress)


class Editing(QObject):
    """Own what outlines lesions; the canvas asks it before it asks what measures."""

    def __init__(
        self,
        session: Session,
        viewer: Viewer,
        layers: LayerStack,
        measuring: Measuring,
        history: History,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._canvas = viewer.main
        self._layers = layers
        self._measuring = measuring
        self._actions: Mapping[str, QAction] = {}
        self.editor = session.editor
        self.desk = Desk(session, viewer.main, self)
        self.layer = MaskLayer(self.editor, viewer.main, layers)
        self.tools: dict[str, EditTool] = {tool.name: tool(self.desk) for tool in TOOLS}
        self.tool: EditTool | None = None
        self.mouse = Mouse(self.desk, lambda: self.tool)
        self.keys = Keys(self.desk, self)
        self.strip = OutlineStrip(window)
        self.panel = OutlinePanel(self.desk.options, window)
        self.scroll = PanelScroll(self.panel, window, grid=self.panel.folds)
        policy = QSizePolicy.Policy  # else the panels that it shares its place with stay as low
        self.scroll.setSizePolicy(policy.Preferred, policy.Expanding)
        self.hint = make_badge(self._canvas, "badge", "")
        self.deeds = Deeds(session, self.desk, window)
        self._undoing = Undoing(
            self.editor, history, measuring.way_back, lambda: self.tool is not None
        )
        self._measure_timer: QTimer = single_shot(self, _MEASURE_AFTER_MS, self._measure)
        self._canvas.tool = self
        self._connect()

    def _connect(self) -> None:
        editor, journal = self.editor, self._session.journal
        editor.frame_changed.connect(self._on_frame)
        editor.changed.connect(self._on_changed)
        self._measuring.hand.changed.connect(self._on_measuring)
        self._canvas.resized.connect(self._place_hint)
        self._canvas.top_text_changed.connect(self._place_hint)
        self.desk.options.changed.connect(self._show_hint)
        self.deeds.asked.connect(self._show_hint)
        self.deeds.propagating.placed.connect(self._undoing.propagated)
        self.keys.cursor.changed.connect(self._show_hint)
        for tool in self.tools.values():
            tool.changed.connect(self._show_hint)
        lesions = self.panel.lesions
        lesions.chosen.connect(editor.choose)
        lesions.labeled.connect(self.deeds.label)
        lesions.lock_wanted.connect(self.deeds.lock)
        lesions.delete_wanted.connect(self.deeds.delete)
        self.panel.reshape_wanted.connect(self.deeds.reshape)
        self.deeds.shown.connect(self.panel.bring_forward)
        journal.recorded.connect(self._show_saved)
        journal.failed.connect(self._show_saved)

    def takes(self, event: QEvent) -> bool:
        """Take an event of the canvas, or leave it to the canvas."""
        if self.tool is None:
            return self._measuring.takes(event)
        if event.type() in _PRESSES:
            self.keys.cursor.end()
        return self.mouse.takes(event) or self.keys.takes(event)

    # ---------------------------------------------------------------------------------- commands
    def follow_ai(self, *, grows: bool) -> None:
        """Move the current lesion's outline along the AI's map."""
        self.deeds.follow_ai(grows=grows)

    def stop(self) -> bool:
        """End the thread; return False if it hangs."""
        return self.deeds.propagating.stop()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the commands do."""
        tools: dict[str, Callable[[], object]] = {
            f"outline_{name}": partial(self.take_tool, name) for name in self.tools
        }
        return tools | self.deeds.handlers()

    def take_actions(self, actions: Mapping[str, QAction]) -> None:
        """Take the window's actions: they show which tool is in hand."""
        self._actions = actions
        for name in self.tools:
            actions[f"outline_{name}"].setCheckable(True)
        self.strip.take_actions(actions)
        self.panel.take_actions(actions)
        actions["tool_none"].triggered.connect(lambda: self.take_tool(None))
        self._show_tool()
        self._on_changed()

    def take_tool(self, name: str | None) -> None:
        """Take a tool in hand; the one that is there already is laid down, as is any with None."""
        before = self.tool
        wanted = None if name is None or before is self.tools[name] else self.tools[name]
        if wanted is not None and not self._session.journal.reader:
            ask_name(self._session, self._window, partial(self.take_tool, name))
            wanted = None
        self.keys.cursor.end()
        if before is not None:
            self.tool = None
            before.laid_down()
        if wanted is not None:
            self._measuring.hand.take_tool(None)
            self.tool = wanted
            self._begin_outlining()
            wanted.taken()
        self.mouse.let_go()
        self._show_tool()

    def _begin_outlining(self) -> None:
        if self.editor.frame is not None:
            self.desk.options.fit(self.editor.frame.pixels.shape[1])
        if not self._layers.is_drawn(READER):  # who draws wants to see it
            self._layers.set_overlays_on(True)
            self._layers.set_visible(READER, True)
        self._canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.panel.bring_forward()

    @Slot()
    def _on_measuring(self) -> None:
        """Lay the tool down when one that measures is taken."""
        hand = self._measuring.hand
        if self.tool is not None and hand.tool is not None:
            self.take_tool(None)
        self._show_pointer()

    # ----------------------------------------------------------------------------- what is shown
    @Slot()
    def _on_frame(self) -> None:
        self.mouse.let_go()
        self.keys.cursor.end()
        frame = self.editor.frame
        self.panel.show_geometry(None if frame is None else frame.geometry)
        if self.tool is not None:
            self.tool.frame_shown()

    @Slot()
    def _on_changed(self) -> None:
        self._show_saved()
        self._show_hint()
        self._measure_timer.start()
        if not self._actions:
            return
        editor = self.editor
        self._actions["outline_amend"].setEnabled(editor.is_signed)
        self._actions["outline_sign"].setEnabled(editor.may_edit)

    @Slot()
    def _show_saved(self) -> None:
        journal = self._session.journal
        words = ""
        if self.editor.status is not None:
            words = self.tr("Saving…") if journal.n_unsaved else self.tr("All strokes are saved.")
        if journal.error is not None:
            words = self.tr("Not saved yet!")
        self.panel.show_editor(self.editor, words=words)

    @Slot()
    def _measure(self) -> None:
        from busi_desktop.measure.shape import measure_outline  # brings OpenCV

        frame, mask = self.editor.frame, self.editor.mask
        size: OutlineSize | None = None
        if frame is not None and mask.shape == frame.geometry.shape:
            size = measure_outline(mask, frame.geometry)
        self.panel.show_size(size)

    def _show_tool(self) -> None:
        tool = self.tool
        mode = QGraphicsView.ViewportUpdateMode
        # With a brush in hand no more is painted than what has changed; else it is one picture.
        self._canvas.setViewportUpdateMode(
            mode.FullViewportUpdate if tool is None else mode.MinimalViewportUpdate
        )
        if tool is not None:
            self._canvas.set_idle_cursor(tool.cursor or tool_cursor(tool.sign))
        elif self._measuring.hand.tool is None:
            self._canvas.set_idle_cursor(QCursor(Qt.CursorShape.CrossCursor))
        self.panel.show_tool(tool)
        for name, one in self.tools.items():
            if self._actions:
                self._actions[f"outline_{name}"].setChecked(one is tool)
        self._show_pointer()
        self._undoing.refresh()
        self._show_hint()

    def _show_pointer(self) -> None:
        """Show in the other strip whether a drag changes the grays."""
        if "tool_none" in self._actions:
            nothing = self.tool is None and self._measuring.hand.tool is None
            self._actions["tool_none"].setChecked(nothing)

    @Slot()
    def _show_hint(self) -> None:
        self.hint.setText(self._hint_text())
        self.hint.setVisible(bool(self.hint.text()))
        self._place_hint()

    def _hint_text(self) -> str:
        """Say what the tool in hand wants next, or why it can't be used."""
        draft = self.editor.draft
        if draft is not None and self.deeds.question:
            return self.deeds.question
        if draft is not None and not self.editor.is_signed and _is_propagated(draft):
            return self.tr("Moved here by the tissue's motion · Look at it, correct it, sign it")
        if self.tool is None or draft is None:
            return ""
        if self.editor.is_signed:
            return self.deeds.signed_text
        current = draft.lesions.get(draft.current or "")
        if current is not None and current.is_locked and self.tool.name != "select":
            return self.tr("This lesion is locked · Ctrl+Shift+L opens it")
        return self.keys.cursor.hint or self.tool.hint

    @Slot()
    def _place_hint(self) -> None:
        align = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        place_badge(self.hint, align, above_px=self._canvas.title_px)


def _is_propagated(draft: Draft) -> bool:
    """Tell whether nobody has touched what came from another frame."""
    return draft.last_done is not None and draft.last_done[1] == TOOL
