"""The changing parts of the File menu: recent files and samples."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget
from shiboken6 import isValid

from busi_desktop.app.session import Session
from busi_desktop.io.discover import discover
from busi_desktop.io.samples import samples_folder


class FileMenu(QObject):
    """Fill the submenus each time they are opened."""

    _missing_found = Signal(object)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self.recent = QMenu(self.tr("Open &recent"), window)
        self.samples = QMenu(self.tr("Open &sample"), window)
        self.recent.setToolTipsVisible(True)
        self._recent_actions: dict[str, QAction] = {}
        self._missing_found.connect(self._gray_out)
        self.recent.aboutToShow.connect(self._fill_recent)
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
    def _fill_recent(self) -> None:
        self.recent.clear()
        self._recent_actions.clear()
        for path in self._session.settings.recent:
            parts = Path(path).parts[-2:]
            run = partial(self._session.open_paths, [path])
            self._recent_actions[path] = _add(self.recent, "/".join(parts), run)
        # A folder on a network that is gone can take many seconds to say so: the menu won't wait.
        paths = tuple(self._recent_actions)
        Thread(target=self._look_for, args=(paths,), name="recent", daemon=True).start()
        self.recent.addSeparator()
        forget = _add(self.recent, self.tr("&Forget these"), self._session.forget_recent)
        forget.setEnabled(bool(self._session.settings.recent))

    def _look_for(self, paths: tuple[str, ...]) -> None:
        missing = frozenset(path for path in paths if not Path(path).exists())
        if isValid(self):
            self._missing_found.emit(missing)

    @Slot(object)
    def _gray_out(self, missing: frozenset[str]) -> None:
        for path in missing & self._recent_actions.keys():
            self._recent_actions[path].setEnabled(False)
            self._recent_actions[path].setToolTip(self.tr("It is not there any more"))

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


def sample_files() -> list[Path]:
    """Return the samples that the program ships."""
    return [ref.path for ref in discover([samples_folder()]).refs]


def _add(menu: QMenu, text: str, run: Callable[[], object]) -> QAction:
    action = menu.addAction(text.replace("&", "&&") if "." in text else text)
    action.triggered.connect(lambda _checked=False: run())
    return action
