"""Faults of our own: a number for the reader, the rest for the log."""

from __future__ import annotations

from busi_desktop.app.crash import CrashReporter
from busi_desktop.app.settings import home_folder
from busi_desktop.errors import UserError


def note_fault(error: BaseException, *, context: str) -> str:
    """Write a crash file and a line of the log, and return their number.

    The program's own folder is touched here and nowhere else: who has none can still analyze.
    """
    try:
        reporter = CrashReporter(home_folder())
        reporter.start_log()
    except (UserError, OSError):
        return "no number, for the program's own folder can't be written to"
    try:
        return reporter.report(error, context=context).error_id
    finally:
        reporter.stop_log()
