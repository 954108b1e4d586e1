"""Comparing two readers on the frame shown: what is drawn, the panel, and the commands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from html import escape

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QSizePolicy, QWidget

from busi_desktop.app.comparing import CompareView, Comparing
from busi_desktop.app.session import Session
from busi_desktop.app.witnesses import Witness, taken_from
from busi_desktop.domain.frame import Frame
from busi_desktop.ui.badges import make_badge, place_badge
from busi_desktop.ui.comparing.agreement import AgreementDesk
from busi_desktop.ui.comparing.layer import Outlined, PairLayer
from busi_desktop.ui.comparing.panel import STARTS, ComparePanel
from busi_desktop.ui.comparing.words import name_text
from busi_desktop.ui.editing import Editing
from busi_desktop.ui.layers import GROUND_TRUTH, LESION, PROBABILITY, SALIENCY, LayerStack
from busi_desktop.ui.panel_scroll import PanelScroll
from busi_desktop.ui.status import StatusLine
from busi_desktop.ui.theme import BOTH_READERS, FIRST_READER, SECOND_READER
from busi_desktop.ui.viewer import Viewer
from busi_desktop.ui.views.views import Views
from busi_desktop.ui.worklist import Projects

_MUTED = frozenset({LESION, PROBABILITY, SALIENCY, GROUND_TRUTH})
"""What would be taken for a reader's outline, or hide it."""


class CompareDesk(QObject):
    """Own panel and layers of comparing, and the table of agreement."""

    def __init__(
        self,
        session: Session,
        viewer: Viewer,
        layers: LayerStack,
        editing: Editing,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._viewer = viewer
        self._layers = layers
        self._editing = editing
        self._views: Views | None = None
        self._status: StatusLine | None = None
        self._opened_second = self._linked = False
        self._drawn: tuple[object, ...] = ()
        self._standing = (False, False)
        self.comparing = Comparing(session, self)
        self.panel = ComparePanel(window)
        self.scroll = PanelScroll(self.panel, grid=self.panel.grid)
        self.scroll.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.first = PairLayer(viewer.main, editing.layer.wash)
        self.second = PairLayer(viewer.second)
        self.legend = make_badge(viewer.main, "badge", "")
        self.legend.setObjectName("compare_legend")
        self.legend.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.agreement = AgreementDesk(session, window)
        self._connect()

    def _connect(self) -> None:
        comparing, panel = self.comparing, self.panel
        comparing.changed.connect(self._show)
        comparing.scored.connect(self._show_score)
        comparing.made.connect(self._editing.deeds.take_over)
        panel.pair_chosen.connect(comparing.choose)
        panel.view_chosen.connect(comparing.set_view)
        self._session.editor.changed.connect(self._on_editor)
        self._layers.changed.connect(self._on_layers)
        self._viewer.main.resized.connect(self._place_legend)
        self.agreement.opened.connect(self._look_into)

    def follow(self, views: Views, projects: Projects, status: StatusLine) -> None:
        """Take what shows a second view, opens images, and tells the reader something."""
        self._views, self._status = views, status
        views.side_by_side.frame_shown.connect(self._draw_second)
        self.agreement.follow(projects, status)
        self._show()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the commands do."""
        starts: dict[str, Callable[[], object]] = {
            f"start_{name}": partial(self.start, name) for name in STARTS
        }
        return starts | {
            "compare_readers": self.toggle,
            "compare_view": self.change_view,
            "agreement": self.agreement.show,
        }

    def take_actions(self, actions: Mapping[str, QAction]) -> None:
        """Let the panel's buttons be commands."""
        self.panel.take_actions(actions)

    def stop(self) -> bool:
        """End the threads; return False if one hangs."""
        return all([self.comparing.stop(), self.agreement.stop()])

    # ---------------------------------------------------------------------------------- commands
    def toggle(self) -> None:
        """Compare readers, or no longer."""
        self.comparing.set_on(not self.comparing.is_on)
        if self.comparing.is_on:
            self._bring_forward()
            self._say(self.comparing.obstacle)

    def change_view(self) -> None:
        """Go to the other view of the two."""
        if self.comparing.pair is None:
            self.comparing.set_on(True)
            self._say(self.comparing.obstacle)
        else:
            views = list(CompareView)
            self.comparing.set_view(views[1 - views.index(self.comparing.view)])

    def start(self, name: str) -> None:
        """Take outlines over, to be corrected."""
        pair = self.comparing.pair
        if pair is None:
            self._say(self.comparing.obstacle or self.tr("Compare readers first"))
        elif name in {"first", "second"}:
            self._take(pair[STARTS.index(name)])
        else:
            from busi_desktop.measure.consensus import Consensus  # brings SciPy

            if not self.comparing.begin_consensus(Consensus(name)):
                self._say(self.tr("A majority needs three readers"))

    def _take(self, witness: Witness) -> None:
        annotation = witness.annotation
        parts = [(lesion.mask, lesion.label) for lesion in annotation.lesions]
        how = taken_from((annotation,), "one")
        self._editing.deeds.take_over(parts, how, annotation.base)

    def _say(self, text: str) -> None:
        if text and self._status is not None:
            self._status.say(text)

    @Slot(object, object)
    def _look_into(self, one: str, other: str) -> None:
        """Compare two whose figures were looked at, on the image that is being opened."""
        self.comparing.choose(one, other)
        self.comparing.set_view(CompareView.DIFFERENCE)
        self.comparing.set_on(True)
        self._bring_forward()

    def _bring_forward(self) -> None:
        dock: QWidget | None = self.panel
        while dock is not None and not isinstance(dock, QDockWidget):
            dock = dock.parentWidget()
        if dock is not None:
            dock.show()
            dock.raise_()

    # ----------------------------------------------------------------------------- what is shown
    @Slot()
    def _on_editor(self) -> None:
        editor = self._session.editor
        if self._standing != (editor.may_edit, editor.decides):
            self._show_panel()

    def _show_panel(self) -> None:
        editor = self._session.editor
        self._standing = (editor.may_edit, editor.decides)
        self.panel.show_comparing(self.comparing, may_edit=editor.may_edit, decides=editor.decides)

    @Slot()
    def _show_score(self) -> None:
        self.panel.show_score(self.comparing)

    @Slot()
    def _show(self) -> None:
        self._show_panel()
        pair, view = self.comparing.pair, self.comparing.view
        frame = self._session.editor.frame
        annotations = () if pair is None else tuple(one.annotation for one in pair)
        now = (*annotations, view, None if frame is None else frame.frame_id)
        if now == self._drawn:
            return
        self._drawn = now
        self._layers.set_muted(_MUTED if pair else frozenset())
        self._arrange(beside=pair is not None and view is CompareView.SIDE_BY_SIDE)
        self._draw(pair)

    def _draw(self, pair: tuple[Witness, Witness] | None) -> None:
        is_beside = self.comparing.view is CompareView.SIDE_BY_SIDE
        self.first.clear()
        self.legend.hide()
        if pair is not None:
            shown = pair[:1] if is_beside else pair
            self.first.show([_outlined(one, pair) for one in shown])
        if pair is not None and not is_beside:
            self._write_legend((name_text(pair[0].name), name_text(pair[1].name)))
        self._draw_second(self._views.side_by_side.frame if self._views else None)

    @Slot(object)
    def _draw_second(self, frame: Frame | None) -> None:
        """Draw the second one over the second view for as long as that shows the same frame."""
        pair, here = self.comparing.pair, self._session.editor.frame
        is_same = frame is not None and here is not None and frame.frame_id == here.frame_id
        self.second.clear()
        titles: tuple[str, str] | None = None
        if pair is not None and self.comparing.view is CompareView.SIDE_BY_SIDE and is_same:
            self.second.show([_outlined(pair[1], pair)])
            titles = (name_text(pair[0].name), name_text(pair[1].name))
        if self._views is not None:
            self._views.side_by_side.set_titles(titles)

    @Slot(object)
    def _on_layers(self, _name: str | None) -> None:
        """Hide the outlines, too, where the reader looks under all that is drawn."""
        for layer in (self.first, self.second):
            layer.set_drawn(self._layers.overlays_drawn)

    def _write_legend(self, names: tuple[str, str]) -> None:
        rows = (
            (FIRST_READER, self.tr("Only {name}, solid line").format(name=names[0])),
            (SECOND_READER, self.tr("Only {name}, dashed line").format(name=names[1])),
            (BOTH_READERS, self.tr("Both")),
        )
        lines = (f'<span style="color:{color}">■</span> {escape(text)}' for color, text in rows)
        self.legend.setText("<br>".join(lines))
        self.legend.setAccessibleName(", ".join(text for _, text in rows))
        self.legend.show()
        self._place_legend()

    @Slot()
    def _place_legend(self) -> None:
        # At the lower edge: a tool's hint and the name of the image stand at the upper one.
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        place_badge(self.legend, align, below_px=self._viewer.main.bottom_text_px)

    # ------------------------------------------------------------------------- the second view
    def _arrange(self, *, beside: bool) -> None:
        """Open the second view on the same frame and link it, or put back what was before."""
        if self._views is None:
            return
        beside_view, linking = self._views.side_by_side, self._views.linking
        if beside:
            if not self._opened_second:
                self._opened_second = not beside_view.is_open
                self._linked = linking.linked
            beside_view.show_current()
            if not linking.linked:
                self._views.toggle_link()
        elif self._opened_second:
            self._opened_second = False
            if beside_view.is_open:
                beside_view.toggle()
            if linking.linked and not self._linked:
                self._views.toggle_link()


def _outlined(witness: Witness, pair: tuple[Witness, Witness]) -> Outlined:
    return Outlined(mask=witness.annotation.mask, is_second=witness is pair[1])
