"""What the decoding process may do on Windows: a job object, set by its parent.

The parent puts the process into the job before it sends the first request, so that no foreign byte
is decoded outside. Memory is bounded per process, a second process can't be started from it, and
the system ends it with the parent, whose handle is the job's last one (Microsoft Learn: *Job
Objects*, *JOBOBJECT_BASIC_LIMIT_INFORMATION*). Sockets and files are not refused here.
"""

from __future__ import annotations

import ctypes
import sys

MEMORY_BYTES = 3 << 29
"""1.5 GiB: the decoders, the shared pixels and 1 GiB to work in; three times the file comes on
top."""
FILE_SHARE = 3

_EXTENDED_LIMITS = 9  # JobObjectExtendedLimitInformation
_ACTIVE_PROCESS, _PROCESS_MEMORY = 0x8, 0x100
_DIE_ON_UNHANDLED, _KILL_ON_CLOSE = 0x400, 0x2000
_FLAGS = _ACTIVE_PROCESS | _PROCESS_MEMORY | _DIE_ON_UNHANDLED | _KILL_ON_CLOSE
_MAY_LIMIT = 0x0100 | 0x0001  # PROCESS_SET_QUOTA | PROCESS_TERMINATE


class BasicLimits(ctypes.Structure):
    """``JOBOBJECT_BASIC_LIMIT_INFORMATION``."""

    _fields_ = (
        ("PerProcessUserTimeLimit", ctypes.c_int64),
        ("PerJobUserTimeLimit", ctypes.c_int64),
        ("LimitFlags", ctypes.c_uint32),
        ("MinimumWorkingSetSize", ctypes.c_size_t),
        ("MaximumWorkingSetSize", ctypes.c_size_t),
        ("ActiveProcessLimit", ctypes.c_uint32),
        ("Affinity", ctypes.c_size_t),
        ("PriorityClass", ctypes.c_uint32),
        ("SchedulingClass", ctypes.c_uint32),
    )


class ExtendedLimits(ctypes.Structure):
    """``JOBOBJECT_EXTENDED_LIMIT_INFORMATION``, with ``IO_COUNTERS`` as six numbers."""

    _fields_ = (
        ("Basic", BasicLimits),
        ("IoInfo", ctypes.c_uint64 * 6),
        ("ProcessMemoryLimit", ctypes.c_size_t),
        ("JobMemoryLimit", ctypes.c_size_t),
        ("PeakProcessMemoryUsed", ctypes.c_size_t),
        ("PeakJobMemoryUsed", ctypes.c_size_t),
    )


def limits_for(file_bytes: int) -> ExtendedLimits:
    """Return the limits of a process that reads a file of this size."""
    limits = ExtendedLimits()
    limits.Basic.LimitFlags = _FLAGS
    limits.Basic.ActiveProcessLimit = 1
    limits.ProcessMemoryLimit = MEMORY_BYTES + FILE_SHARE * file_bytes
    return limits


class Job:
    """Hold one process to its limits as long as this object is open.

    Parameters
    ----------
    pid
        A process that we started.

    Raises
    ------
    OSError
        If the system refuses: then the process must not be used.
    """

    def __init__(self, pid: int) -> None:
        self._kernel = _kernel()
        self._handle = _required(self._kernel.CreateJobObjectW(None, None))
        try:
            self.allow(0)
            process = _required(self._kernel.OpenProcess(_MAY_LIMIT, False, pid))
            try:
                _required(self._kernel.AssignProcessToJobObject(self._handle, process))
            finally:
                self._kernel.CloseHandle(process)
        except OSError:
            self.close()
            raise

    def allow(self, file_bytes: int) -> None:
        """Allow the memory that a file of this size may need."""
        limits = limits_for(file_bytes)
        size = ctypes.sizeof(limits)
        done = self._kernel.SetInformationJobObject(
            self._handle, _EXTENDED_LIMITS, ctypes.byref(limits), size
        )
        _required(done)

    def limits_in_force(self) -> dict[str, str]:
        """Return what the system says that the process is held to, in words."""
        limits = ExtendedLimits()
        size = ctypes.sizeof(limits)
        done = self._kernel.QueryInformationJobObject(
            self._handle, _EXTENDED_LIMITS, ctypes.byref(limits), size, None
        )
        _required(done)
        flags = limits.Basic.LimitFlags
        found = {}
        if flags & _PROCESS_MEMORY:
            found["memory"] = f"{limits.ProcessMemoryLimit / (1 << 30):.1f} GiB of memory"
        if flags & _ACTIVE_PROCESS:
            found["calls"] = "no programs"
        if flags & _KILL_ON_CLOSE:
            found["parent"] = "ends with the program"
        return found

    def close(self) -> None:
        """Close the job, which ends the process if it still runs."""
        if self._handle:
            self._kernel.CloseHandle(self._handle)
            self._handle = 0


def is_wine() -> bool:
    """Tell whether this is Wine, which takes a job's limits, keeps few, and names none."""
    if sys.platform == "win32":  # Wine's own mark of itself; no Windows has it
        return hasattr(ctypes.WinDLL("ntdll"), "wine_get_version")
    return False


def _kernel() -> ctypes.CDLL:
    """Return kernel32 with the types of what we call: handles are wider than a C int."""
    # Not there on other systems, where mypy and the tests look at this file, too.
    kernel: ctypes.CDLL = getattr(ctypes, "WinDLL")("kernel32", use_last_error=True)  # noqa: B009
    handle, flag, number = ctypes.c_void_p, ctypes.c_int, ctypes.c_uint32
    for name, answer, arguments in (
        ("CreateJobObjectW", handle, (ctypes.c_void_p, ctypes.c_wchar_p)),
        ("OpenProcess", handle, (number, flag, number)),
        ("AssignProcessToJobObject", flag, (handle, handle)),
        ("SetInformationJobObject", flag, (handle, flag, ctypes.c_void_p, number)),
        (
            "QueryInformationJobObject",
            flag,
            (handle, flag, ctypes.c_void_p, number, ctypes.c_void_p),
        ),
        ("CloseHandle", flag, (handle,)),
    ):
        function = getattr(kernel, name)
        function.restype, function.argtypes = answer, arguments
    return kernel


def _required(answer: int | None) -> int:
    if not answer:
        number = getattr(ctypes, "get_last_error")()  # noqa: B009 - as above
        raise OSError(number, "the system refused a limit of the decoding process")
    return answer
