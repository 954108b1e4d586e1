"""The second image: what is in it, and what commands it answers to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

from busi_desktop.app.beside import BesideController
from busi_desktop.app.entries import Beside, FileEntry, Selection
from busi_desktop.app.language import translated
from busi_desktop.app.session import Session
from busi_desktop.domain.frame import Frame
from busi_desktop.ui.badges import make_badge, place_badge, single_shot
from busi_desktop.ui.file_list import FileList, short_name
from busi_desktop.ui.readout import readout
from busi_desktop.ui.viewer import Viewer
from busi_desktop.ui.views.file_hand import FileHand, dragged_entry
from busi_desktop.ui.views.window_presets import WindowPresets
from busi_desktop.ui.wording import headline

_SETTLED_MS = 250


class SideBySide(QObject):
    """Fill the second view: by a key, by the list's menu, or by dropping a thumbnail on it.

    Parameters
    ----------
    session
        Where images and results come from.
    viewer
        Has the second view.
    files
        The list that thumbnails are dragged from.
    presets
        Gives the second view its gray levels.
    parent
        Owner.
    """

    readout_changed = Signal(str)
    frame_shown = Signal(object)
    """Carries the frame in the second view, or None while there is none."""

    def __init__(
        self,
        session: Session,
        viewer: Viewer,
        files: FileList,
        presets: WindowPresets,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._viewer = viewer
        self._presets = presets
        self._controller = BesideController(session.workspace, session.controller, self)
        self._may_show_ai = session.blindness.may_show_ai
        self._read_badge = make_badge(viewer.main, "badge", "")
        self._read_badge.setObjectName("read_badge")
        self._current: Selection | None = None
        self._previous: Selection | None = None
        self._titles: tuple[str, str] | None = None
        self._recut_timer = single_shot(self, _SETTLED_MS, self._controller.recut)
        viewer.setAcceptDrops(True)
        viewer.installEventFilter(self)
        self._controller.changed.connect(self._show)
        self._controller.changed.connect(session.key_images.see_beside)
        session.calibrations.changed.connect(self._controller.read_again)
        workspace = session.workspace
        workspace.selection_changed.connect(self._on_selection)
        workspace.entry_changed.connect(self._on_entry)
        workspace.params_changed.connect(self._on_params)
        session.blindness.changed.connect(self.refresh)
        viewer.places.changed.connect(self._write_read_badge)
        viewer.main.resized.connect(self._place_read_badge)
        viewer.main.top_text_changed.connect(self._place_read_badge)
        FileHand(files).shown_beside.connect(self.show_file)
        second = viewer.second
        second.scrolled.connect(self.scroll)
        second.image_step_wanted.connect(self.step_image)
        second.frame_step_wanted.connect(self.step_frame)
        second.cursor_moved.connect(self._on_cursor)

    @property
    def is_open(self) -> bool:
        """Tell whether there is a second view."""
        return self._viewer.second in self._viewer.places.open

    @property
    def frame(self) -> Frame | None:
        """Return the second view's frame."""
        beside = self._controller.beside
        return None if beside is None else beside.frame

    # ------------------------------------------------------------------------------ what is in it
    def toggle(self) -> None:
        """Open or close the second view; at first it holds the image seen before this one."""
        if self.is_open:
            self._viewer.places.set_open(self._viewer.second, False)
            return
        if self._controller.beside is None:
            chosen = self._at_first()
            if chosen is None:
                return
            self._controller.show(chosen)
        self._viewer.places.set_open(self._viewer.second, True)

    def show_current(self) -> None:
        """Put the image that is read into the second view too, to stay there while one goes on."""
        if self._current is not None:
            self.show(self._current)

    @Slot(object)
    def show_file(self, entry_id: int) -> None:
        """Show a file's first frame in the second view."""
        self.show(Selection(entry_id=entry_id))

    def show(self, selection: Selection) -> None:
        """Show a frame in the second view."""
        self._controller.show(selection)
        self._viewer.places.set_open(self._viewer.second, True)

    def _at_first(self) -> Selection | None:
        if self._previous is not None:
            return self._previous
        if self._current is None:
            return None
        entries = [entry.entry_id for entry in self._session.workspace.entries]
        place = entries.index(self._current.entry_id)
        beside = entries[place + 1 : place + 2] or entries[max(place - 1, 0) : place]
        return Selection(entry_id=beside[0]) if beside else self._current

    @Slot(object)
    def step_image(self, steps: int) -> None:
        """Go some files on in the second view."""
        beside = self._controller.beside
        entries = [entry.entry_id for entry in self._session.workspace.entries]
        if beside is None or beside.selection.entry_id not in entries:
            return
        place = entries.index(beside.selection.entry_id)
        wanted = min(max(place + steps, 0), len(entries) - 1)
        if wanted != place:
            self._controller.show(Selection(entry_id=entries[wanted]))

    @Slot(object)
    def step_frame(self, steps: int) -> None:
        """Go some frames on in the second view."""
        beside = self._controller.beside
        entry = self._entry(beside)
        if beside is None or entry is None or entry.n_frames is None:
            return
        wanted = min(max(beside.selection.frame_number + steps, 0), entry.n_frames - 1)
        if wanted != beside.selection.frame_number:
            self._controller.show(Selection(entry_id=entry.entry_id, frame_number=wanted))

    @Slot(object)
    def scroll(self, steps: int) -> None:
        """Go through frames where there are several, else through files."""
        entry = self._entry(self._controller.beside)
        if entry is not None and (entry.n_frames or 1) > 1:
            self.step_frame(steps)
        else:
            self.step_image(steps)

    def toggle_key(self) -> None:
        """Mark the second view's frame as a key image, or no longer."""
        beside = self._controller.beside
        if beside is not None and beside.frame is not None:
            self._session.key_images.toggle(beside.selection, beside.frame)

    # -------------------------------------------------------------------------------- how it looks
    def set_titles(self, titles: tuple[str, str] | None) -> None:
        """Call the two views otherwise than their images; None goes back to those."""
        if titles != self._titles:
            self._titles = titles
            self.refresh()
            self._write_read_badge()

    @Slot()
    def refresh(self) -> None:
        """Show again what may be shown."""
        self._show(self._controller.beside)

    @Slot(object)
    def _show(self, beside: Beside | None) -> None:
        entry = self._entry(beside)
        second = self._viewer.second
        if beside is None or entry is None:
            self._viewer.places.set_open(second, False)
            second.show_beside(None, name="", result_line="")
            self.frame_shown.emit(None)
            return
        if beside.frame is not None and beside.frame is not _frame_in(second.beside):
            self._presets.turn_to(second, beside.frame)
        second.show_beside(
            self._without_hidden(beside),
            name=self._titles[1] if self._titles else short_name(entry),
            result_line="" if self._titles else self._result_line(beside),
            is_key=beside.selection.frame_number in entry.key_frames,
        )
        self.frame_shown.emit(beside.frame)

    def _without_hidden(self, beside: Beside) -> Beside:
        if beside.frame is None or self._may_show_ai(beside.frame.frame_id):
            return beside
        return Beside(selection=beside.selection, frame=beside.frame)

    def _result_line(self, beside: Beside) -> str:
        if beside.error is not None:
            return translated(beside.error.message)
        if beside.frame is None:
            return self.tr("Reading…")
        if not self._may_show_ai(beside.frame.frame_id):
            return ""
        if beside.result is None:
            return self.tr("Not analyzed yet: choose it in the list")
        return headline(beside.result.prediction)

    def _entry(self, beside: Beside | None) -> FileEntry | None:
        workspace = self._session.workspace
        return None if beside is None else workspace.entry(beside.selection.entry_id)

    @Slot(object)
    def _on_selection(self, selection: Selection | None) -> None:
        if selection is None:
            self._previous = None
        elif self._current is not None and selection != self._current:
            self._previous = self._current
        self._current = selection
        self._write_read_badge()

    @Slot(object)
    def _on_entry(self, entry: FileEntry) -> None:
        beside = self._controller.beside
        if beside is not None and entry.entry_id == beside.selection.entry_id:
            self.refresh()

    @Slot(object)
    def _on_params(self, _params: object) -> None:
        if self._controller.beside is not None:
            self._recut_timer.start()

    @Slot(object)
    def _on_cursor(self, point_xy: tuple[float, float] | None) -> None:
        beside = self._viewer.second.beside
        frame, result = (None, None) if beside is None else (beside.frame, beside.result)
        self.readout_changed.emit(readout(point_xy, frame, result))

    @Slot()
    def _write_read_badge(self) -> None:
        """Say which of the two images the panels speak of."""
        current = self._current
        entry = None if current is None else self._session.workspace.entry(current.entry_id)
        is_shown = entry is not None and self.is_open
        if entry is not None:
            text = self.tr("{name}\nthe image being read").format(name=short_name(entry))
            self._read_badge.setText(self._titles[0] if self._titles else text)
        self._read_badge.setVisible(is_shown)
        self._place_read_badge()

    @Slot()
    def _place_read_badge(self) -> None:
        align = Qt.AlignmentFlag
        main = self._viewer.main
        place_badge(
            self._read_badge, align.AlignHCenter | align.AlignTop, above_px=main.top_text_px
        )
        main.set_title_px(self._read_badge.geometry().bottom() if self.is_open else 0)

    # ---------------------------------------------------------------------------------- dropping
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take thumbnails: the half, or the view, that they are dropped on shows them."""
        if isinstance(event, QDragEnterEvent | QDragMoveEvent | QDropEvent):
            entry_id = dragged_entry(event.mimeData())
            if entry_id is not None:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self._drop(entry_id, event.position())
                return True
        return super().eventFilter(watched, event)

    def _drop(self, entry_id: int, at: QPointF) -> None:
        second = self._viewer.second
        border = second.mapTo(self._viewer, second.rect().topLeft()).x()
        if not second.isVisible():
            border = self._viewer.width() // 2
        if at.x() >= border:
            self.show_file(entry_id)
        else:
            self._session.controller.show(entry_id)


def _frame_in(beside: Beside | None) -> Frame | None:
    return None if beside is None else beside.frame
