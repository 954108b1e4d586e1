"""Writing the settings beside the window: a slow disk must not hold it up."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from busi_desktop.app.patience import STOP_TIMEOUT_MS
from busi_desktop.app.settings import Settings, save_settings
from busi_desktop.errors import UserError

if TYPE_CHECKING:  # not on the start path
    from concurrent.futures import Future, ThreadPoolExecutor

_log = logging.getLogger(__name__)


class SettingsKeeper(QObject):
    """Write settings on a thread of its own, the newest ones last.

    `failed` carries the `UserError` that keeps them from the disk. `untold` is the first one, until
    somebody could be told of it: nobody can once the program ends.
    """

    failed = Signal(object)

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.folder = folder
        self.untold: UserError | None = None
        self._was_told = False
        self._newest: Settings | None = None
        self._pool: ThreadPoolExecutor | None = None
        self._last: Future[None] | None = None
        self.failed.connect(self._on_failed)

    def keep(self, settings: Settings) -> None:
        """Write settings soon; those that were given before and still wait are passed over."""
        from concurrent.futures import ThreadPoolExecutor

        self._newest = settings
        if self._pool is None:
            self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="settings")
        self._last = self._pool.submit(self._write, settings)

    def stop(self) -> bool:
        """Write what waits and end the thread; return False if it hangs."""
        from concurrent.futures import wait

        if self._pool is None or self._last is None:
            return True
        ended = not wait([self._last], timeout=STOP_TIMEOUT_MS / 1000).not_done
        self._pool.shutdown(wait=ended)
        self._pool = None
        return ended

    def _write(self, settings: Settings) -> None:
        if settings is not self._newest:
            return
        try:
            save_settings(settings, self.folder)
        except UserError as error:
            _log.warning("settings not saved: %s", error.code)
            if not self._was_told:
                self.untold = error
            self.failed.emit(error)

    @Slot()
    def _on_failed(self) -> None:
        self._was_told, self.untold = True, None
