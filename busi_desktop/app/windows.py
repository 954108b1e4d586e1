"""What Windows has to know of a running window; nothing on other systems."""

from __future__ import annotations

import ctypes
import sys

APP_ID = "busi-desktop"
"""By this the taskbar knows the window and the start menu's entry as one (Microsoft Learn:
*Application User Model IDs*); packaging/windows/setup.nsi states it, too."""

RUNNING_MARK = "busi-desktop-running"
"""A mutex of this name exists as long as a window is open: the installer then waits for the
reader. It is of the signed-in user's session, as the installation is the user's."""

_held: list[int] = []


def present_to_windows() -> None:
    """Tell the taskbar who we are, and hold the mark that we run, until the process ends."""
    if sys.platform == "win32":
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(ctypes.c_wchar_p(APP_ID))
        create = ctypes.windll.kernel32.CreateMutexW
        create.argtypes = (ctypes.c_void_p, ctypes.c_int, ctypes.c_wchar_p)
        create.restype = ctypes.c_void_p
        _held.append(create(None, 0, RUNNING_MARK))  # closed by the system with the process
