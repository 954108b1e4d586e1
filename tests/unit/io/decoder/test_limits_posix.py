"""The limits are the kernel's, and the filter refuses what a decoder never does."""

from __future__ import annotations

import os
from pathlib import Path
import platform
import subprocess
import sys

import pytest

from busi_desktop.io.decoder.client import shared_decoder
from busi_desktop.io.load import warm_up

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() != "x86_64",
    reason="rlimits, prctl and this filter are of Linux on x86-64",
)

CONFINED = """
import os, pathlib, socket, sys
from busi_desktop.io.decoder import limits_posix
import zlib, ctypes, _posixsubprocess, subprocess
limits_posix.confine(os.getppid())
folder = pathlib.Path(sys.argv[1])
def attempt(name, call):
    try:
        call()
    except PermissionError:
        print(name, "refused", flush=True)
    except OSError as error:
        print(name, error.strerror, flush=True)
    else:
        print(name, "done", flush=True)
attempt("read", (folder / "kept").read_bytes)
attempt("socket", socket.socket)
attempt("pair", socket.socketpair)
attempt("write", lambda: os.open(folder / "kept", os.O_WRONLY))
attempt("append", lambda: os.open(folder / "kept", os.O_RDWR | os.O_APPEND))
attempt("create", lambda: os.open(folder / "new", os.O_CREAT | os.O_RDONLY))
attempt("empty", lambda: os.open(folder / "kept", os.O_RDONLY | os.O_TRUNC))
attempt("truncate", lambda: os.truncate(folder / "kept", 0))
attempt("delete", (folder / "kept").unlink)
attempt("rename", lambda: (folder / "kept").rename(folder / "gone"))
attempt("folder", (folder / "made").mkdir)
attempt("mode", lambda: (folder / "kept").chmod(0o777))
attempt("link", lambda: os.symlink("kept", folder / "link"))
attempt("program", lambda: os.execv("/bin/true", ["true"]))
attempt("child", lambda: subprocess.run(["/bin/true"]))
attempt("kill", lambda: os.kill(os.getppid(), 9))
libc = ctypes.CDLL(None, use_errno=True)
print("ptrace", "refused" if libc.ptrace(16, os.getppid(), 0, 0) == -1 else "done", flush=True)
"""


def test_a_confined_process_reads_and_does_nothing_else(tmp_path):
    (tmp_path / "kept").write_bytes(b"content")

    done = subprocess.run(
        [sys.executable, "-B", "-c", CONFINED, str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )

    answers = dict(line.split(" ", 1) for line in done.stdout.splitlines())
    assert answers.pop("read") == "done", done.stderr
    assert len(answers) == 16
    assert set(answers.values()) == {"refused"}
    assert (tmp_path / "kept").read_bytes() == b"content"
    assert [path.name for path in tmp_path.iterdir() if path.name != "busi-desktop-home"] == [
        "kept"
    ]


def test_the_kernel_holds_the_decoding_process_to_its_limits():
    found = shared_decoder().limits_in_force()
    pid = shared_decoder().pid
    limits = {
        line[:26].strip(): line[26:].split()[:2]
        for line in Path(f"/proc/{pid}/limits").read_text().splitlines()[1:]
    }

    assert set(found) == {"memory", "time", "writing", "files", "rights", "calls"}
    assert limits["Max core file size"] == ["0", "0"]
    assert limits["Max file size"] == ["0", "0"]
    assert limits["Max open files"] == ["64", "64"]
    assert all(int(number) < 11 << 30 for number in limits["Max address space"])
    assert all(number != "unlimited" for number in limits["Max cpu time"])
    status = Path(f"/proc/{pid}/status").read_text()
    assert "NoNewPrivs:\t1" in status
    assert "Seccomp:\t2" in status


def test_a_process_whose_parent_is_gone_does_not_begin():
    script = (
        "from busi_desktop.io.decoder import limits_posix; limits_posix.confine(1); print('here')"
    )

    done = subprocess.run(
        [sys.executable, "-B", "-c", script], capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stdout) == (0, "")


def test_this_process_is_not_limited_by_its_decoder():
    warm_up()

    assert "Seccomp:\t2" not in Path(f"/proc/{os.getpid()}/status").read_text()
