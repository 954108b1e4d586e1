"""The job object is built as Windows has it; that it holds can be seen on Windows alone."""

from __future__ import annotations

import ctypes
import subprocess
import sys

import pytest

from busi_desktop.io.decoder.limits_windows import (
    FILE_SHARE,
    MEMORY_BYTES,
    BasicLimits,
    ExtendedLimits,
    Job,
    is_wine,
    limits_for,
)

on_windows = pytest.mark.skipif(
    sys.platform != "win32",
    reason="job objects exist on Windows alone, and Wine does not enforce their memory limit",
)


@pytest.mark.skipif(ctypes.sizeof(ctypes.c_void_p) != 8, reason="sizes of a 64-bit system")
def test_structures_have_the_sizes_that_windows_checks():
    assert ctypes.sizeof(BasicLimits) == 64
    assert ctypes.sizeof(ExtendedLimits) == 144
    assert ExtendedLimits.ProcessMemoryLimit.offset == 112


@pytest.mark.skipif(sys.platform == "win32", reason="there it is a question")
def test_no_other_system_is_taken_for_wine():
    assert not is_wine()


def test_limits_are_set_with_their_flags():
    limits = limits_for(1000)

    assert limits.Basic.LimitFlags == 0x2508  # active process, memory, unhandled, kill on close
    assert limits.Basic.ActiveProcessLimit == 1
    assert limits.ProcessMemoryLimit == MEMORY_BYTES + FILE_SHARE * 1000


HUNGRY = "import sys; sys.stdin.read(1); bytearray(int(sys.argv[1])); print('had it')"


@on_windows
def test_a_process_beyond_its_memory_gets_none_and_ends_with_its_job():
    process = subprocess.Popen(
        [getattr(sys, "_base_executable", sys.executable), "-c", HUNGRY, str(2 * MEMORY_BYTES)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    job = Job(process.pid)
    assert set(job.limits_in_force()) == {"memory", "calls", "parent"}

    out, _ = process.communicate("x")

    assert "had it" not in out
    job.close()
