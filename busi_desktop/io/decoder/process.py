"""One decoding process: started, asked, listened to, ended."""

from __future__ import annotations

from contextlib import suppress
import os
from pathlib import Path
import signal
import subprocess
import sys
import threading
from typing import Any

from busi_desktop.io.decoder.buffer import SharedBuffer
from busi_desktop.io.decoder.limits_windows import Job
from busi_desktop.io.decoder.listening import Listener, SilentError, listener_of
from busi_desktop.io.decoder.wire import Message, WrongAnswerError, encode

COMMAND = "_decoder"
"""The hidden command of our own program that is the decoding process."""

START_SECONDS = 120.0
_END_SECONDS = 2.0

# The rest of the environment is nothing that a decoder needs to know.
_KEPT_ENVIRONMENT = (
    *("PATH", "LD_LIBRARY_PATH", "PYTHONHOME", "PYTHONPATH", "LANG", "LC_ALL", "LC_CTYPE"),
    *("SYSTEMROOT", "WINDIR", "TEMP", "TMP"),
)
_ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}


class EndedError(Exception):
    """Report that the process is gone; `is_time` if it computed longer than it may."""

    def __init__(self, *, is_time: bool = False) -> None:
        super().__init__()
        self.is_time = is_time


class NotAskedError(Exception):
    """Report that the process was gone before it was asked: no file is to blame."""


class DecoderProcess:
    """Start a process at once, without waiting for it; not for several threads at a time.

    Its thread starts it and waits for its end: Linux counts the thread that started a process as
    its parent, and would end the process with it (prctl(2), PR_SET_PDEATHSIG).
    """

    def __init__(self) -> None:
        self.buffer = SharedBuffer()
        self.n_requests = 0
        self._process: subprocess.Popen[bytes] | None = None
        self._job: Job | None = None
        # Held until the process is started. No `threading.Event`: Ctrl-C within its Python code
        # would leave it locked for good.
        self._starting = threading.Lock()
        self._starting.acquire()
        self._is_ready = False
        self._listener: Listener | None = None
        self._thread = threading.Thread(target=self._attend, name="decoder", daemon=True)
        self._thread.start()

    @property
    def pid(self) -> int | None:
        """Return the process's number, once it has one."""
        self._await_start()
        return None if self._process is None else self._process.pid

    @property
    def is_alive(self) -> bool:
        """Tell whether it runs, or is about to."""
        return self._thread.is_alive()

    def wait_ready(self) -> None:
        """Wait until the process has limited itself and can be asked.

        Raises
        ------
        EndedError
            If it never gets that far.
        WrongAnswerError
            If it says something else first.
        """
        if self._is_ready:
            return
        if self._next_message(START_SECONDS).get("ready") is not True:
            raise WrongAnswerError
        self._is_ready = True

    def ask(self, message: Message, *, seconds: float, file_bytes: int) -> Message:
        """Send a request and wait for its answer.

        Raises
        ------
        NotAskedError
            If the process was gone before.
        EndedError
            If the process ends, or has to be ended because the time is over.
        WrongAnswerError
            If it answers what our own code would not.
        """
        self.wait_ready()
        self.n_requests += 1
        if self._job is not None:
            self._job.allow(file_bytes)
        self._send(message)
        return self._next_message(seconds)

    def limits_in_force(self) -> dict[str, str]:
        """Return what the system holds the process to; wait for it to be ready before."""
        if self._job is not None:
            return self._job.limits_in_force()
        if sys.platform != "linux" or self.pid is None:
            return {}
        from busi_desktop.io.decoder.limits_posix import limits_in_force

        return limits_in_force(self.pid)

    def close(self) -> None:
        """End the process: it leaves by itself when nothing more can come, or is killed."""
        self._await_start()
        if self._process is not None and self._process.stdin is not None:
            with suppress(OSError):
                self._process.stdin.close()
        self._thread.join(_END_SECONDS)
        self.kill()

    def kill(self) -> None:
        """End the process at once, and wait until it has."""
        self._await_start()
        if self._process is not None:
            self._process.kill()
        self._thread.join()
        if self._process is not None:
            for stream in (self._process.stdin, self._process.stdout):
                if stream is not None:
                    with suppress(OSError):
                        stream.close()
        if self._job is not None:
            self._job.close()
        self.buffer.close()

    def _await_start(self) -> None:
        with self._starting:
            pass

    def _send(self, message: Message) -> None:
        stream = None if self._process is None else self._process.stdin
        if stream is None:
            raise NotAskedError
        data = memoryview(encode(message))
        try:
            while data:
                data = data[stream.write(data) :]
        except OSError as exc:
            raise NotAskedError from exc

    def _next_message(self, seconds: float) -> Message:
        self._await_start()
        if self._listener is None:
            raise EndedError
        try:
            message = self._listener.next_message(seconds)
        except SilentError:
            raise EndedError(is_time=True) from None
        if message is None:
            self._thread.join(_END_SECONDS)
            raise EndedError(is_time=self._ended_for_time)
        return message

    @property
    def _ended_for_time(self) -> bool:
        code = None if self._process is None else self._process.returncode
        return code == -getattr(signal, "SIGXCPU", 0) != 0

    def _attend(self) -> None:
        try:
            self._process = self._start()
            if self._process.stdout is not None:
                self._listener = listener_of(self._process.stdout)
        except OSError:
            return  # whoever asks will find no listener
        finally:
            self._starting.release()
        self._process.wait()

    def _start(self) -> subprocess.Popen[bytes]:
        environment = {
            name: os.environ[name] for name in _KEPT_ENVIRONMENT if name in os.environ
        } | _ONE_THREAD
        options: dict[str, Any] = {"pass_fds": self.buffer.fds, "process_group": 0}
        if sys.platform == "win32":
            options = {"creationflags": subprocess.CREATE_NO_WINDOW}
        process = subprocess.Popen(  # noqa: S603 - our own program
            [*_own_program(environment), COMMAND, str(os.getpid()), self.buffer.name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            env=environment,
            cwd=Path(__file__).resolve().parents[3],
            **options,
        )
        if sys.platform == "win32":
            try:
                self._job = Job(process.pid)
            except OSError:
                process.kill()
                raise
        return process


def _own_program(environment: dict[str, str]) -> list[str]:
    """Return the command that starts this program again, frozen or not."""
    if hasattr(sys, "frozen"):
        return [sys.executable]
    executable = sys.executable
    base = getattr(sys, "_base_executable", executable)
    if sys.platform == "win32" and base != executable:
        # A virtual environment's python.exe starts another one, which the job would refuse; the
        # variable is the one by which `multiprocessing` avoids it, too.
        environment["__PYVENV_LAUNCHER__"] = executable
        executable = base
    return [executable, "-B", "-m", "busi_desktop"]
