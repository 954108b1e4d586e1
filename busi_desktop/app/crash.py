"""Bugs and hard crashes: a file with an id for us, one calm message for the reader.

No pixels, no patient fields and no file names get into a crash file: messages of foreign
exceptions are masked, because they tend to quote paths and values.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
import faulthandler
import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path
import platform
import re
import sys
import threading
import traceback
from types import TracebackType
from typing import TextIO
import uuid

from busi_desktop import __version__
from busi_desktop.errors import BusiError

_log = logging.getLogger(__name__)

_QUOTED_OR_PATH = re.compile(r"""'[^']*'|"[^"]*"|\S*[/\\]\S*""")
_LOG_LINES = 200
_LOG_BYTES = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class CrashNote:
    """Tell of a bug: its id, where the file is (None if it could not be written), and of what."""

    error_id: str
    path: Path | None
    kind: str


class _Tail(logging.Handler):
    """Keep the last log lines for crash files."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: deque[str] = deque(maxlen=_LOG_LINES)

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


class CrashReporter:
    """Write crash files, and tell a listener once per place of error.

    Parameters
    ----------
    home
        The program's own folder.
    """

    def __init__(self, home: Path) -> None:
        self._home = home
        self._tail = _Tail()
        self._seen: set[tuple[str, str, str]] = set()
        self._early: list[CrashNote] = []
        self._listener: Callable[[CrashNote], None] | None = None
        self._fault_log: TextIO | None = None
        self._hooks_before = (sys.excepthook, threading.excepthook)
        self._faults_before = False

    def install(self) -> Path | None:
        """Catch uncaught exceptions, hard faults and logging; do it before QApplication.

        Returns
        -------
        Path or None
            The fault log of an earlier run that ended hard, moved to the crash folder.
        """
        self.start_log()
        found = self._rotate_fault_log()
        self._fault_log = (self._home / "fault.log").open("w", encoding="utf-8")
        self._hooks_before = (sys.excepthook, threading.excepthook)
        self._faults_before = faulthandler.is_enabled()
        faulthandler.enable(self._fault_log, all_threads=True)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        return found

    def uninstall(self) -> None:
        """Give the hooks back; without `install` before, nothing is done."""
        if self._fault_log is None:
            return
        sys.excepthook, threading.excepthook = self._hooks_before
        faulthandler.disable()
        if self._faults_before:
            faulthandler.enable()
        self._fault_log.close()
        self._fault_log = None
        self.stop_log()

    def stop_log(self) -> None:
        """Close the log file."""
        root = logging.getLogger("busi_desktop")
        for handler in list(root.handlers):
            if handler is self._tail or isinstance(handler, RotatingFileHandler):
                root.removeHandler(handler)
                handler.close()

    def listen(self, listener: Callable[[CrashNote], None]) -> None:
        """Send notes to `listener`, from whatever thread, those of before now included."""
        self._listener = listener
        early, self._early = self._early, []
        for note in early:
            listener(note)

    def report(self, error: BaseException, *, context: str = "") -> CrashNote:
        """Write a crash file for an error and tell the listener, once per place of error."""
        place = _place(error)
        error_id = uuid.uuid4().hex[:8]
        text = _describe(error, error_id=error_id, context=context, tail=self._tail.lines)
        note = CrashNote(
            error_id=error_id, path=self._write(error_id, text), kind=type(error).__name__
        )
        _log.error("bug %s: %s in %s of %s", error_id, place[2], place[1], place[0])
        if place not in self._seen:
            self._seen.add(place)
            if self._listener is None:
                self._early.append(note)
            else:
                self._listener(note)
        return note

    def _write(self, error_id: str, text: str) -> Path | None:
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
        path = self._home / "crash" / f"{stamp}-{error_id}.txt"
        try:
            path.parent.mkdir(mode=0o700, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        except OSError as exc:
            _log.warning("crash file not written: %s", exc.strerror)
            return None
        return path

    def start_log(self) -> None:
        """Write what the program logs to a file, and nowhere else; part of `install`."""
        root = logging.getLogger("busi_desktop")
        root.setLevel(logging.INFO)
        form = logging.Formatter("%(asctime)s %(levelname)s %(name)s %(threadName)s: %(message)s")
        log_file = RotatingFileHandler(
            self._home / "busi-desktop.log", maxBytes=_LOG_BYTES, backupCount=2, encoding="utf-8"
        )
        for handler in (self._tail, log_file):
            handler.setFormatter(form)
            root.addHandler(handler)

    def _rotate_fault_log(self) -> Path | None:
        path = self._home / "fault.log"
        if not path.exists() or path.stat().st_size == 0:
            return None
        folder = self._home / "crash"
        folder.mkdir(mode=0o700, exist_ok=True)
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
        return path.rename(folder / f"{stamp}-fault.txt")

    def _on_exception(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            sys.__excepthook__(kind, error, trace)
            return
        self.report(error, context=f"thread {threading.current_thread().name}")

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not issubclass(args.exc_type, SystemExit):
            self.report(args.exc_value, context=f"thread {args.thread and args.thread.name}")


def _place(error: BaseException) -> tuple[str, str, str]:
    frames = traceback.extract_tb(error.__traceback__)
    if not frames:
        return ("?", "?", type(error).__name__)
    return (Path(frames[-1].filename).name, frames[-1].name, type(error).__name__)


def _masked_message(error: BaseException) -> str:
    if isinstance(error, OSError):
        return error.strerror or "operating system error"
    text = str(error)
    return text if isinstance(error, BusiError) else _QUOTED_OR_PATH.sub("<…>", text)


def _describe(error: BaseException, *, error_id: str, context: str, tail: deque[str]) -> str:
    lines = [
        f"error {error_id}",
        f"busi_desktop {__version__} on Python {platform.python_version()}",
        f"system {platform.system()} {platform.release()} {platform.machine()}",
    ]
    lines += [
        f"{name} {getattr(sys.modules[name], '__version__', '?')}"
        for name in ("PySide6", "pyqtgraph", "numpy", "cv2", "skimage", "pydicom")
        if name in sys.modules
    ]
    lines += [f"context {context}", ""]
    for link in _chain(error):
        lines.append(f"{type(link).__name__}: {_masked_message(link)}")
        for frame in traceback.extract_tb(link.__traceback__):
            lines.append(f"  {_module(frame.filename)}:{frame.lineno} {frame.name}")
        lines.append("")
    return "\n".join([*lines, f"last {_LOG_LINES} log lines", *tail, ""])


def _chain(error: BaseException) -> list[BaseException]:
    links: list[BaseException] = []
    link: BaseException | None = error
    while link is not None and link not in links:
        links.append(link)
        link = link.__cause__ or link.__context__
    return links


def _module(filename: str) -> str:
    """Return the last parts of a source file's path: the rest names the user's folders."""
    return "/".join(Path(filename).parts[-3:])
