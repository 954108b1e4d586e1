"""Outlines that follow the tissue through the frames of a cine: asked for, watched, placed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QProgressDialog, QWidget

from busi_desktop.app.annotating.drafts import Key
from busi_desktop.app.annotating.elsewhere import Outlines
from busi_desktop.app.annotating.propagation import (
    TOOL,
    Placed,
    Reason,
    Way,
    Wish,
    follow_through,
)
from busi_desktop.app.journal_target import look_only
from busi_desktop.app.long_job import LongJob
from busi_desktop.app.session import Session
from busi_desktop.domain.annotation import AnnotationBase
from busi_desktop.domain.journal import subject_of
from busi_desktop.errors import UserError
from busi_desktop.ui.editing.tool import Desk


class Propagating(QObject):
    """Follow the outlines of the frame shown, and draw what came of it on the frames behind.

    The window waits meanwhile. `placed` carries keys and steps of what was drawn.
    """

    placed = Signal(object)

    def __init__(self, session: Session, desk: Desk, window: QWidget) -> None:
        super().__init__(desk)
        self._session = session
        self._desk = desk
        self._window = window
        self._elsewhere = desk.editor.elsewhere
        self._job = LongJob(self)
        self._dialog: QProgressDialog | None = None
        self._wish: Wish | None = None
        self._entry_id = 0
        self._base: AnnotationBase | None = None
        self._reason = Reason.DONE
        self._steps: list[tuple[Key, int]] = []
        self._awaited: tuple[str, str] | None = None
        self._job.progressed.connect(self._on_progress)
        self._job.finished.connect(self._on_followed)
        self._job.failed.connect(self._on_failed)
        self._job.cancelled.connect(self._on_cancelled)
        self._elsewhere.idle.connect(self._on_idle)
        session.journal.failed.connect(self._on_not_saved)
        desk.editor.frame_changed.connect(self._on_frame)

    def stop(self) -> bool:
        """End the thread; return False if it hangs."""
        self._wish = None
        self._close()
        return self._job.stop()

    def ask(self) -> None:
        """Ask how far, and begin; or say why that can't be."""
        from busi_desktop.ui.editing.how_far import HowFarDialog

        editor, selection = self._desk.editor, self._session.workspace.selection
        frame, journal = editor.frame, self._session.journal
        if frame is None or selection is None or self._wish is not None:
            return
        trouble = look_only() if journal.is_look_only else journal.error
        if trouble is not None:
            self._session.workspace.report(trouble)
            return
        if not any(lesion.mask.any() for lesion in editor.drawn().values()):
            self._desk.say(self.tr("Outline a lesion first"))
            return
        n_frames = frame.source.n_frames
        if selection.frame_number + 1 >= n_frames:
            self._desk.say(self.tr("This is the last frame"))
            return
        dialog = HowFarDialog(selection.frame_number, n_frames, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._begin)
        dialog.open()

    @Slot(int)
    def _begin(self, last: int) -> None:
        editor, workspace = self._desk.editor, self._session.workspace
        frame, selection = editor.frame, workspace.selection
        entry = None if selection is None else workspace.entry(selection.entry_id)
        if frame is None or selection is None or entry is None or editor.draft is None:
            return
        drawn = [one for one in editor.drawn().values() if one.mask.any()]
        sha256, first = frame.frame_id.content_sha256, selection.frame_number
        self._elsewhere.flush()
        self._entry_id = entry.entry_id
        wish = Wish(
            ref=entry.ref,
            content_sha256=sha256,
            first=first,
            last=self._free_until(sha256, first, last),
            parts=[(one.mask.copy(), one.label) for one in drawn],
        )
        self._wish, self._base, self._steps = wish, editor.draft.base, []
        self._reason = Reason.DONE if wish.last == last else Reason.OUTLINED
        if wish.last == wish.first:
            self._tell()
            return
        self._open_dialog(2 * (wish.last - wish.first))
        self._job.begin(partial(follow_through, wish))

    def _free_until(self, sha256: str, first: int, last: int) -> int:
        """Return the last frame before one that the reader has outlined already."""
        for number in range(first + 1, last + 1):
            if self._elsewhere.has_outlines(self._desk.editor.key_of(f"{sha256}#{number}")):
                return number - 1
        return last

    # -------------------------------------------------------------------------------- how far it is
    def _open_dialog(self, total: int) -> None:
        dialog = self._dialog = QProgressDialog(self._window)
        dialog.setObjectName("propagate_progress")
        dialog.setWindowTitle(self.tr("Follow through frames"))
        dialog.setLabelText(self.tr("Following the tissue…"))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setMinimumDuration(0)
        dialog.setAutoClose(False)
        dialog.setAutoReset(False)
        dialog.setRange(0, total)
        dialog.setValue(0)
        dialog.canceled.connect(self._cancel)
        dialog.show()

    @Slot(int, int)
    def _on_progress(self, done: int, _total: int) -> None:
        if self._dialog is not None:
            self._dialog.setValue(done)

    @Slot()
    def _cancel(self) -> None:
        """Follow no further, and draw on no more frames; what is drawn can be undone."""
        if self._job.is_running:
            self._job.cancel()
        elif self._wish is not None:
            self._reason = Reason.STOPPED
            self._elsewhere.drop()

    @Slot()
    def _on_not_saved(self) -> None:
        """Draw on no more frames: what isn't on the disk would wait behind this window."""
        if not self._job.is_running:
            self._cancel()

    def _close(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.canceled.disconnect(self._cancel)
            dialog.close()
            dialog.deleteLater()

    # ----------------------------------------------------------------------------- what came of it
    @Slot(object)
    def _on_followed(self, way: Way) -> None:
        if way.reason is not Reason.DONE:
            self._reason = way.reason
        self._elsewhere.in_turn([partial(self._place, one) for one in way.placed])

    def _place(self, placed: Placed) -> None:
        """Draw what was found on its frame, unless the reader was there meanwhile."""
        wish = self._wish
        if wish is None:
            return
        key = self._desk.editor.key_of(f"{wish.content_sha256}#{placed.number}")
        step = self._elsewhere.draw(
            Outlines(
                key=key,
                shape=placed.shape,
                parts=placed.parts,
                tool=TOOL,
                parameters={
                    "from_frame": placed.number - 1,
                    "drawn_on_frame": wish.first,
                    "similarity": round(placed.similarity, 3),
                    "likeness": round(placed.likeness, 3),
                },
                base=self._base,
            )
        )
        if step is None:
            self._reason = Reason.OUTLINED
            self._elsewhere.drop()
            return
        self._steps.append((key, step))
        if self._dialog is not None:
            self._dialog.setValue(self._dialog.maximum() // 2 + len(self._steps))

    @Slot()
    def _on_idle(self) -> None:
        if self._wish is not None and not self._job.is_running:
            self._tell()

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        self._wish = None
        self._close()
        self._session.workspace.report(error)

    @Slot()
    def _on_cancelled(self) -> None:
        self._reason = Reason.STOPPED
        self._tell()

    def _tell(self) -> None:
        """Say how far it came, on the last frame that was drawn on: there errors are largest."""
        wish, self._wish = self._wish, None
        self._close()
        if wish is None:
            return
        last = wish.first + len(self._steps)
        text = self._text(last + 1)
        if not self._steps:
            self._desk.say(text)
            return
        self.placed.emit(self._steps)
        self._awaited = (f"{wish.content_sha256}#{last}", text)
        self._session.controller.show(self._entry_id, last)

    def _text(self, last: int) -> str:
        texts = {
            Reason.DONE: self.tr("Followed to frame {last}: look at each frame, then sign it"),
            Reason.UNSURE: self.tr("Stopped at frame {last}: on frame {next} the match is unsure"),
            Reason.LEFT: self.tr("Stopped at frame {last}: the lesion leaves the image"),
            Reason.UNREADABLE: self.tr("Stopped at frame {last}: frame {next} can't be read"),
            Reason.OUTLINED: self.tr(
                "Stopped at frame {last}: you have outlined frame {next} already"
            ),
            Reason.STOPPED: self.tr("Canceled at frame {last}"),
        }
        return texts[self._reason].format(last=last, next=last + 1)

    @Slot()
    def _on_frame(self) -> None:
        frame, awaited = self._desk.editor.frame, self._awaited
        if awaited is None or frame is None or subject_of(frame.frame_id) != awaited[0]:
            return
        self._awaited = None
        self._desk.say(awaited[1])
