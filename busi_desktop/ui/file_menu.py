"""The changing parts of the File menu: recent files, samples, and what can be saved."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from busi_desktop.app.session import Session
from busi_desktop.errors import UserError
from busi_desktop.export.files import write_atomic
from busi_desktop.io.discover import discover
from busi_desktop.io.samples import samples_folder
from busi_desktop.ui.viewer import Viewer

_VIEW_SUFFIX = "_view.png"


class FileMenu(QObject):
    """Fill the submenus each time they are opened."""

    def __init__(self, session: Session, viewer: Viewer, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._viewer = viewer
        self._window = window
        self.recent = QMenu(self.tr("Open &recent"), window)
        self.samples = QMenu(self.tr("Open &sample"), window)
        self.save = QMenu(self.tr("&Save"), window)
        self.recent.aboutToShow.connect(self._fill_recent)
        self.samples.aboutToShow.connect(self._fill_samples)
        self.save.aboutToShow.connect(self._fill_save)

    def insert_into(self, menu: QMenu, before: QAction) -> None:
        """Put the submenus into the File menu."""
        for submenu in (self.recent, self.samples, self.save):
            menu.insertMenu(before, submenu)
        menu.insertSeparator(self.save.menuAction())

    @Slot()
    def ask_files(self) -> None:
        """Let the reader choose files."""
        kinds = self.tr("Images (*.dcm *.png *.jpg *.jpeg *.tif *.tiff *.bmp *.zip);;All files (*)")
        paths, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Open files"), "", kinds)
        if paths:
            self._session.open_paths(paths)

    @Slot()
    def ask_folder(self) -> None:
        """Let the reader choose a folder."""
        path = QFileDialog.getExistingDirectory(self._window, self.tr("Open folder"))
        if path:
            self._session.open_paths([path])

    @Slot()
    def _fill_recent(self) -> None:
        self.recent.clear()
        for path in self._session.settings.recent:
            parts = Path(path).parts[-2:]
            _add(self.recent, "/".join(parts), partial(self._session.open_paths, [path]))
        self.recent.addSeparator()
        forget = _add(self.recent, self.tr("&Forget these"), self._session.forget_recent)
        forget.setEnabled(bool(self._session.settings.recent))

    @Slot()
    def _fill_samples(self) -> None:
        self.samples.clear()
        for path in sample_files():
            _add(
                self.samples,
                path.name,
                partial(self._session.controller.open_paths, [str(path)]),
            )
        self.samples.addSeparator()
        _add(self.samples, self.tr("&All samples"), self.open_samples)

    def open_samples(self) -> None:
        """Open all samples."""
        self._session.controller.open_paths([str(path) for path in sample_files()])

    @Slot()
    def _fill_save(self) -> None:
        from busi_desktop.export.registry import EXPORTERS  # brings OpenCV: at first use

        self.save.clear()
        workspace = self._session.workspace
        for name, exporter in EXPORTERS.items():
            action = _add(
                self.save,
                f"{exporter.title}…",
                partial(self._save_result, name, exporter.suffix),
            )
            action.setToolTip(exporter.omits)
            action.setEnabled(not workspace.stale)
        self.save.setToolTipsVisible(True)
        self.save.addSeparator()
        view = _add(self.save, self.tr("View as it is seen…"), self._save_view)
        view.setEnabled(workspace.frame is not None)

    def _save_result(self, exporter: str, suffix: str) -> None:
        target = self._ask(suffix)
        if target is not None:
            self._session.controller.save(exporter, target)

    def _save_view(self) -> None:
        target = self._ask(_VIEW_SUFFIX)
        if target is not None:
            self.save_view_to(target)

    def save_view_to(self, target: Path) -> None:
        """Save what is seen of the image, with layers and texts, as a picture."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._viewer.grab().save(buffer, "PNG")
        try:
            write_atomic(target, bytes(buffer.data().data()))
        except UserError as error:
            self._session.workspace.report(error)
        else:
            self._session.controller.saved.emit(target)

    def _ask(self, suffix: str) -> Path | None:
        workspace = self._session.workspace
        selection = workspace.selection
        entry = None if selection is None else workspace.entry(selection.entry_id)
        if selection is None or entry is None:
            return None
        number = f"_f{selection.frame_number + 1:04d}" if (entry.n_frames or 1) > 1 else ""
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save"),
            f"{Path(entry.ref.stem).name}{number}{suffix}",
            self.tr("Pictures (*.png)"),
        )
        return Path(name) if name else None


def sample_files() -> list[Path]:
    """Return the samples that the program ships."""
    return [ref.path for ref in discover([samples_folder()]).refs]


def _add(menu: QMenu, text: str, run: Callable[[], object]) -> QAction:
    action = menu.addAction(text.replace("&", "&&") if "." in text else text)
    action.triggered.connect(lambda _checked=False: run())
    return action
