"""Export pictures: one dialog, one way to the disk, one way for faults."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from busi_desktop.app.session import Session
from busi_desktop.domain.journal import subject_of
from busi_desktop.domain.result import AnalysisResult
from busi_desktop.ui.dialogs import show_and_forget
from busi_desktop.ui.layers import LayerStack
from busi_desktop.ui.qimage import rgb_array
from busi_desktop.ui.report.desk import ReportDesk
from busi_desktop.ui.status import StatusLine
from busi_desktop.ui.viewer import Viewer

if TYPE_CHECKING:  # not on the start path
    from busi_desktop.ui.exporting.dialog import ExportDialog, SizeChoice, ViewOptions
    from busi_desktop.ui.exporting.view_shot import ViewShot

_KINDS = ("mask", "probability", "overlay", "gradcam")
_VIEW, _SVG = "view", "svg"


class ExportDesk(QObject):
    """Bring pictures to files and to the clipboard.

    Bytes are made and written by the worker; its faults come up in the banner, and nothing half
    written stays.
    """

    def __init__(
        self,
        session: Session,
        viewer: Viewer,
        layers: LayerStack,
        status: StatusLine,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.report = ReportDesk(session, window)
        self._session = session
        self._viewer = viewer
        self._layers = layers
        self._status = status
        self._window = window

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the commands do."""
        found: dict[str, Callable[[], object]] = {
            f"export_{kind}": partial(self.open, kind) for kind in _KINDS
        }
        found |= {"export_view": self.open, "copy_picture": self.copy}
        return found | self.report.handlers()

    def take_actions(self, actions: Mapping[str, QAction]) -> None:
        """Show in the menu what each file tells, and what it doesn't."""
        for name in self.handlers():
            actions[name].setToolTip(actions[name].statusTip())
            for holder in actions[name].associatedObjects():
                if isinstance(holder, QMenu):
                    holder.setToolTipsVisible(True)

    # ------------------------------------------------------------------------------- dialog
    def open(self, kind: str = _VIEW) -> None:
        """Open the dialog with a kind of picture chosen."""
        from busi_desktop.ui.exporting.dialog import ExportDialog  # brings OpenCV: at first use

        workspace = self._session.workspace
        if workspace.frame is None:
            return
        reason = ""
        if workspace.stale:
            reason = self.tr("There is no answer of the AI to export now.")
        reasons = dict.fromkeys(_KINDS, reason)
        dialog = ExportDialog(kind, self._sizes(), reasons, self._window)
        dialog.save_wanted.connect(partial(self._save, dialog))
        dialog.copy_wanted.connect(self.copy)
        dialog.setModal(True)
        show_and_forget(dialog)

    def _sizes(self) -> tuple[SizeChoice, ...]:
        from busi_desktop.ui.exporting.dialog import SizeChoice

        shot = self.shot(with_legend=True)
        titles = (
            (self.tr("As on the screen"), None),
            (self.tr("Pixels of the file"), 1),
            (self.tr("Pixels of the file, doubled"), 2),
        )
        choices = []
        for title, per_source_px in titles:
            scale = shot.scale_for(per_source_px)
            size = None if shot.is_too_large(scale) else shot.size_px(scale)
            choices.append(SizeChoice(title=title, per_source_px=per_source_px, size=size))
        return tuple(choices)

    # -------------------------------------------------------------------------------- pictures
    def shot(self, *, with_legend: bool) -> ViewShot:
        """Return the view as it is seen now."""
        from busi_desktop.ui.exporting.view_legend import view_legend
        from busi_desktop.ui.exporting.view_shot import ViewShot

        legend = None
        if with_legend:
            workspace = self._session.workspace
            frame = workspace.frame
            rows = frame and self._session.measurements.rows(subject_of(frame.frame_id))
            legend = view_legend(self._viewer, self._layers, workspace, is_measured=bool(rows))
        return ViewShot(self._viewer, self._viewer.main, legend)

    @Slot(object)
    def copy(self, options: ViewOptions | None = None) -> None:
        """Put the view on the clipboard as a picture."""
        shot = self.shot(with_legend=options is None or options.with_legend)
        if shot.is_empty:
            return
        scale = shot.scale_for(None if options is None else options.per_source_px)
        QGuiApplication.clipboard().setImage(shot.image(scale))
        self._status.say(self.tr("Picture copied"))

    def _save(self, dialog: ExportDialog, kind: str, options: ViewOptions) -> None:
        target = self._ask(dialog, kind, options)
        if target is None:
            return
        if kind == _VIEW:
            self.save_view(target, options)
        else:
            self.save_result(target, kind)
        dialog.accept()

    def save_view(self, target: Path, options: ViewOptions) -> None:
        """Write the view as it is seen now."""
        shot = self.shot(with_legend=options.with_legend)
        scale = shot.scale_for(options.per_source_px)
        if options.form == _SVG:
            self._session.controller.write(target, shot.svg(scale).encode)
        else:
            self._session.controller.write(target, partial(_encode_png, shot.image(scale)))

    def save_result(self, target: Path, kind: str) -> None:
        """Write what one of the registry's exporters makes of the answer on the screen."""
        workspace = self._session.workspace
        if workspace.result is not None and not workspace.stale:
            self._session.controller.write(target, partial(_encode_result, workspace.result, kind))

    def _ask(self, dialog: ExportDialog, kind: str, options: ViewOptions) -> Path | None:
        from busi_desktop.export.registry import EXPORTERS

        name = self._suggested_name(kind, options)
        if kind == _VIEW:
            title, ending = dialog.tr("View"), options.form
        else:
            title, ending = dialog.tr(EXPORTERS[kind].title), Path(name).suffix[1:]
        kinds = f"{title} (*.{ending})"
        chosen, _ = QFileDialog.getSaveFileName(dialog, self.tr("Export"), name, kinds)
        if not chosen:
            return None
        target = Path(chosen)
        return target if target.suffix else target.with_suffix(f".{ending}")

    def _suggested_name(self, kind: str, options: ViewOptions) -> str:
        """Suggest a name: for masks and maps that of their image, which they belong to.

        A view is made to be shown around, so its name tells nothing of the image's file.
        """
        from busi_desktop.export.registry import EXPORTERS

        workspace = self._session.workspace
        selection, frame = workspace.selection, workspace.frame
        entry = None if selection is None else workspace.entry(selection.entry_id)
        number = ""
        if entry is not None and selection is not None and (entry.n_frames or 1) > 1:
            number = f"_f{selection.frame_number + 1:04d}"
        if kind == _VIEW:
            digits = "" if frame is None else frame.frame_id.content_sha256[:8]
            return f"view_{digits}{number}.{options.form}"
        stem = "" if entry is None else Path(entry.ref.stem).name
        return f"{stem}{number}{EXPORTERS[kind].suffix}"


def _encode_png(image: QImage) -> bytes:
    """Return a picture's file; on the worker's thread, since large ones take long."""
    from busi_desktop.export.png import encode_picture

    return encode_picture(rgb_array(image))


def _encode_result(result: AnalysisResult, kind: str) -> bytes:
    from busi_desktop.export.registry import EXPORTERS
    from busi_desktop.pipeline.save import planes_of

    return EXPORTERS[kind].encode(planes_of(result))
