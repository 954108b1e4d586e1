"""The changing parts of the File menu: recent files and samples."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from busi_desktop.app.session import Session
from busi_desktop.io.discover import discover
from busi_desktop.io.samples import samples_folder
from busi_desktop.ui.mnemonics import number_entries
from busi_desktop.ui.recent_menu import RecentMenu, add_to


class FileMenu(QObject):
    """Fill the submenus each time they are opened."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self.recent = RecentMenu(
            self.tr("Open &recent"),
            recent=lambda: session.settings.recent,
            open_path=lambda path: session.open_paths([path]),
            forget=session.forget_recent,
            window=window,
        ).menu
        self.samples = QMenu(self.tr("Open &sample"), window)
        self.samples.aboutToShow.connect(self._fill_samples)

    def insert_into(self, menu: QMenu, before: QAction) -> None:
        """Put the submenus into the File menu."""
        for submenu in (self.recent, self.samples):
            menu.insertMenu(before, submenu)

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
    def _fill_samples(self) -> None:
        self.samples.clear()
        for path in sample_files():
            add_to(
                self.samples,
                path.name,
                partial(self._session.controller.open_paths, [str(path)]),
            )
        self.samples.addSeparator()
        add_to(self.samples, self.tr("&All samples"), self.open_samples)
        number_entries(self.samples)

    def open_samples(self) -> None:
        """Open all samples."""
        self._session.controller.open_paths([str(path) for path in sample_files()])


def sample_files() -> list[Path]:
    """Return the samples that the program ships."""
    return [ref.path for ref in discover([samples_folder()]).refs]
