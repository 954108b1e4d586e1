"""What the decoding process may do on Linux: set by itself before it sees a foreign byte.

setrlimit(2) bounds memory, time, files; prctl(2) ends it with its parent and keeps it from gaining
rights; a seccomp(2) filter refuses sockets, programs and whatever changes a file. Hard limits and
the filter can't be undone by the process itself.
"""

from __future__ import annotations

import ctypes
import os
from pathlib import Path
import platform
import resource
import signal
import struct
import sys

MEMORY_BYTES = 1 << 30
"""Address space beyond what the decoders themselves take, and three times the files held open."""
_FILE_SHARE = 3
_HARD_MEMORY_BYTES = 10 << 30
_HARD_CPU_S = 24 * 3600
_OPEN_FILES = 64

_PR_SET_PDEATHSIG, _PR_SET_SECCOMP, _PR_SET_NO_NEW_PRIVS = 1, 22, 38
_SECCOMP_MODE_FILTER = 2

# linux/filter.h, linux/seccomp.h, linux/audit.h
_LOAD, _JUMP_EQUAL, _JUMP_AT_LEAST, _JUMP_BITS, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _KILL, _REFUSE = 0x7FFF0000, 0x80000000, 0x00050000 | 1  # the last with EPERM
_AT_NUMBER, _AT_ARCH, _AT_SECOND_ARGUMENT, _AT_THIRD_ARGUMENT = 0, 4, 24, 32
_X86_64, _X32_BIT = 0xC000003E, 0x40000000
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
_OPEN, _OPENAT = 2, 257

_REFUSED_X86_64 = (
    *(41, 42, 43, 49, 50, 53, 288),  # socket connect accept bind listen socketpair accept4
    *(57, 58, 59, 322),  # fork vfork execve execveat
    *(62, 101, 310, 311, 438),  # kill ptrace process_vm_readv/writev pidfd_getfd
    *(
        76,
        77,
        82,
        83,
        84,
        85,
        86,
        87,
        88,
    ),  # truncate … unlink symlink
    *(90, 91, 92, 93, 94, 132, 133, 235),  # chmod fchmod chown … utime mknod utimes
    *(258, 259, 260, 261, 263, 264, 265, 266, 268, 280, 316, 437, 452),  # …at, openat2
    *(188, 189, 190, 197, 198, 199),  # extended attributes
    *(165, 166, 155, 161, 272, 308),  # mount umount2 pivot_root chroot unshare setns
    *(248, 249, 250, 298, 321, 323, 425, 426, 427),  # keys perf bpf userfaultfd io_uring
)


def confine(parent_pid: int) -> None:
    """Limit this process for good; end at once if its parent is gone already.

    Raises
    ------
    OSError
        If the system refuses a limit: then nothing foreign is decoded.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to answer
    for limit, value in (
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NOFILE, _OPEN_FILES),
        (resource.RLIMIT_AS, _HARD_MEMORY_BYTES),
        (resource.RLIMIT_CPU, _HARD_CPU_S),
    ):
        hard = resource.getrlimit(limit)[1]
        wanted = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.setrlimit(limit, (wanted, wanted))
    if sys.platform != "linux":
        return
    _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent_pid:
        os._exit(0)
    _prctl(_PR_SET_NO_NEW_PRIVS, 1)
    if platform.machine() == "x86_64":
        _filter_calls()


class Allowance:
    """Move the soft limits from request to request, below the hard ones."""

    def __init__(self) -> None:
        self._own_bytes = _address_space()

    def memory_for(self, held_bytes: int) -> None:
        """Allow the memory that files of this size in all may need."""
        wanted = self._own_bytes + MEMORY_BYTES + _FILE_SHARE * held_bytes
        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        soft = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))

    def seconds(self, seconds: float) -> None:
        """Allow so much computing from now on: past it the system ends the process."""
        used = resource.getrusage(resource.RUSAGE_SELF)
        wanted = int(used.ru_utime + used.ru_stime + seconds) + 2
        hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
        soft = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))


def limits_in_force(pid: int) -> dict[str, str]:
    """Return what the kernel says that a process is held to, in words; what isn't is left out."""
    limits = {
        line[:26].strip(): line[26:].split()
        for line in Path(f"/proc/{pid}/limits").read_text("ascii").splitlines()[1:]
    }
    status = dict(
        line.split(":\t", 1)
        for line in Path(f"/proc/{pid}/status").read_text("ascii", "replace").splitlines()
        if ":\t" in line
    )
    found = {}
    if (memory := limits["Max address space"][0]) != "unlimited":
        found["memory"] = f"{int(memory) / (1 << 30):.1f} GiB of addresses"
    if limits["Max cpu time"][0] != "unlimited":
        found["time"] = "seconds per file"
    if limits["Max file size"][:2] == ["0", "0"]:
        found["writing"] = "writes no file"
    if int(limits["Max open files"][1]) <= _OPEN_FILES:
        found["files"] = f"{_OPEN_FILES} open files"
    if status.get("NoNewPrivs") == "1":
        found["rights"] = "gains no rights"
    if status.get("Seccomp") == str(_SECCOMP_MODE_FILTER):
        found["calls"] = "no sockets, no programs"
    return found


def _address_space() -> int:
    if sys.platform != "linux":
        return 1 << 30
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
    return pages * resource.getpagesize()


def _prctl(option: int, *arguments: int) -> None:
    function = ctypes.CDLL(None, use_errno=True).prctl
    values = [ctypes.c_ulong(value) for value in (*arguments, 0, 0, 0, 0)[:4]]
    if function(ctypes.c_int(option), *values) != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))


class _Program(ctypes.Structure):
    """``struct sock_fprog``."""

    _fields_ = (("length", ctypes.c_ushort), ("code", ctypes.c_void_p))


def _filter_calls() -> None:
    """Refuse calls with EPERM: a decoder never makes them, a program that took it over would."""
    code = call_filter()
    held = ctypes.create_string_buffer(code, len(code))
    program = _Program(len(code) // 8, ctypes.cast(held, ctypes.c_void_p).value)
    _prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.addressof(program))


def call_filter() -> bytes:
    """Return the filter's program for x86-64 (seccomp(2); BPF as linux/filter.h has it)."""
    step = ""  # the next line; the other names are those of the last three
    lines: list[tuple[int, str, str, int]] = [
        (_LOAD, step, step, _AT_ARCH),
        (_JUMP_EQUAL, step, "kill", _X86_64),
        (_LOAD, step, step, _AT_NUMBER),
        (_JUMP_AT_LEAST, "kill", step, _X32_BIT),
    ]
    # Opening is allowed for reading only.
    for number, flags_at in ((_OPEN, _AT_SECOND_ARGUMENT), (_OPENAT, _AT_THIRD_ARGUMENT)):
        lines += [
            (_JUMP_EQUAL, step, "+2", number),
            (_LOAD, step, step, flags_at),
            (_JUMP_BITS, "refuse", "allow", _WRITING),
        ]
    lines += [(_JUMP_EQUAL, "refuse", step, number) for number in sorted(set(_REFUSED_X86_64))]
    ends = {"allow": _ALLOW, "refuse": _REFUSE, "kill": _KILL}
    places = {name: len(lines) + index for index, name in enumerate(ends)}
    code = [
        struct.pack("<HBBI", what, _way(yes, at, places), _way(no, at, places), value)
        for at, (what, yes, no, value) in enumerate(lines)
    ]
    return b"".join([*code, *(struct.pack("<HBBI", _RETURN, 0, 0, end) for end in ends.values())])


def _way(target: str, at: int, places: dict[str, int]) -> int:
    """Return how many lines a jump leaves out."""
    if target == "+2":
        return 2
    return places[target] - at - 1 if target else 0
