"""Who has a project open: a small file beside it, with a name, a computer and a time.

It keeps two people from working side by side on one project without knowing it. What they write
would be whole even then, since each append is a transaction of its own.

A lock is known to be left behind by a program that ended at once in two ways. On the same computer
the system lets go of a dead program's files, whatever a clock says. From another one, seen on a
network drive or a stick, only the heartbeat tells: the holder touches the file every
`HEARTBEAT_S`, and its age is measured against a file that is written now to the same place, so that
two computers' clocks are never compared.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
import json
import os
from pathlib import Path
import platform
import secrets
import sys
import tempfile
from typing import IO, Any

from busi_desktop import __version__
from busi_desktop.domain.texts import say
from busi_desktop.errors import UserError

HEARTBEAT_S = 15.0
STALE_S = 90.0
"""After six missed heartbeats: a sleeping laptop may be back, and finds its lock taken then."""

IN_USE = "PROJECT_IN_USE"
FAILED = "PROJECT_LOCK_FAILED"
TAKEN_OVER = "PROJECT_TAKEN_OVER"

_FIELDS = ("reader", "computer", "since", "program", "token")

_LOCKED_BYTE = 1 << 20
"""Windows keeps others from reading what is locked, so a byte far behind the text is."""


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Holder:
    """Say who has a project open.

    Attributes
    ----------
    reader
        Name or initials; may be empty.
    computer
        Its name in the network.
    since
        UTC, ISO 8601, by that computer's clock.
    program
        Version of the program.
    token
        Tells this opening from every other one.
    is_stale
        Whether that program ended without giving the project back.
    """

    reader: str
    computer: str
    since: str
    program: str
    token: str
    is_stale: bool = False


def lock_file_of(project: Path) -> Path:
    """Return where the lock of a project lies."""
    return project.with_name(f".{project.name}.lock")


def holder_of(project: Path) -> Holder | None:
    """Return who has a project open, or None if nobody has or the lock can't be looked at."""
    path = lock_file_of(project)
    try:
        with path.open("rb+") as file:
            held = _read(file)
            return None if held is None else _judged(held, path, is_free=_claim(file))
    except OSError:
        return None


class ProjectLock:
    """Hold a project for one program; made by `take`, ended by `release`."""

    def __init__(self, project: Path, file: IO[bytes], holder: Holder) -> None:
        self.holder = holder
        self._project = project
        self._path = lock_file_of(project)
        self._file = file

    @classmethod
    def take(cls, project: Path, *, reader: str, take_over: bool = False) -> ProjectLock:
        """Note that the project is open here.

        Parameters
        ----------
        project
            The project's file.
        reader
            Name or initials, for whoever wants to open it, too.
        take_over
            Take it whoever has it. Its holder notices at the next heartbeat.

        Raises
        ------
        UserError
            ``PROJECT_IN_USE`` if somebody has it open; ``PROJECT_LOCK_FAILED`` if no file can be
            written beside the project.
        """
        path = lock_file_of(project)
        try:
            file, is_ours = _open(path)
            try:
                if not take_over:
                    _refuse_if_held(file, path, is_ours=is_ours)
                holder = _me(reader)
                _write(file, holder)
            except BaseException:
                file.close()
                raise
        except OSError as exc:
            refused = _refused()
            raise refused from exc
        return cls(project, file, holder)

    def beat(self) -> None:
        """Say that the program still lives.

        Raises
        ------
        UserError
            ``PROJECT_TAKEN_OVER`` if somebody else has taken the project meanwhile.
        OSError
            If the place can't be reached; the next beat may come through.
        """
        with self._project.open("rb"):
            pass  # where the project itself is gone, its lock isn't the matter
        file, _ = _open(self._path)
        held = _read(file)
        if held is None:  # somebody removed it, or it was cut short
            _write(file, self.holder)
            file, self._file = self._file, file
        file.close()
        if held is not None and held.token != self.holder.token:
            error = taken_over(held)
            raise error
        _claim(self._file)  # from whoever it was taken over from, once that program lets go of it
        os.utime(self._path)

    def release(self) -> None:
        """Give the project back; where the place is gone, there is nothing to give back."""
        with suppress(OSError):
            with self._path.open("rb") as file:
                held = _read(file)
            self._file.close()
            if held is not None and held.token == self.holder.token:
                self._path.unlink(missing_ok=True)
        self._file.close()


def _refuse_if_held(file: IO[bytes], path: Path, *, is_ours: bool) -> None:
    """Let pass only what a program of this computer left when it ended at once."""
    held = _read(file)
    if held is not None and not (is_ours and held.computer == platform.node()):
        error = in_use(_judged(held, path, is_free=is_ours))
        raise error


def in_use(holder: Holder) -> UserError:
    """Say who has the project open."""
    since = datetime.fromisoformat(holder.since).astimezone().strftime("%Y-%m-%d %H:%M")
    names = {"reader": holder.reader or "?", "computer": holder.computer or "?", "time": since}
    if holder.is_stale:
        return UserError(
            say(
                "{reader} on {computer} has had this project open since {time}, and hasn't been "
                "heard of for some time.",
                **names,
            ),
            hint="Take it over if you know that nobody works there, or open it to look only.",
            code=IN_USE,
        )
    return UserError(
        say("{reader} on {computer} has had this project open since {time}.", **names),
        hint="Ask them to close it, or open it to look only.",
        code=IN_USE,
    )


def taken_over(holder: Holder) -> UserError:
    """Say that somebody else has taken the project from this program."""
    return UserError(
        say(
            "{reader} on {computer} has taken over this project.",
            reader=holder.reader or "?",
            computer=holder.computer or "?",
        ),
        hint="What you did so far is saved. Agree with them who goes on; the other one closes it.",
        code=TAKEN_OVER,
    )


def _refused() -> UserError:
    return UserError(
        "Nothing can be written beside this project.",
        hint="Open it to look only, or copy it to a folder that you may write to.",
        code=FAILED,
    )


def _me(reader: str) -> Holder:
    return Holder(
        reader=reader,
        computer=platform.node(),
        since=datetime.now(UTC).isoformat(timespec="seconds"),
        program=__version__,
        token=secrets.token_hex(8),
    )


def _open(path: Path) -> tuple[IO[bytes], bool]:
    """Open the lock's file, and tell whether the system gave it to this program alone."""
    while True:
        file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o666), "rb+")
        is_ours = _claim(file)
        # Its holder may have removed it between the two lines above.
        if not is_ours or os.name == "nt" or _is_there(file, path):
            return file, is_ours
        file.close()


def _is_there(file: IO[bytes], path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(file.fileno()), path.stat())
    except FileNotFoundError:
        return False


def _judged(held: Holder, path: Path, *, is_free: bool) -> Holder:
    """Tell whether a lock was left behind."""
    is_dead = is_free and held.computer == platform.node()
    return replace(held, is_stale=is_dead or _age_s(path) > STALE_S)


def _age_s(path: Path) -> float:
    """Return how long ago the file was touched, by the clock of the disk that it lies on."""
    with tempfile.TemporaryFile(dir=path.parent) as now:
        now.write(b"?")
        now.flush()
        # A clock that was put back makes a heartbeat of the future, which no program can have sent.
        return abs(os.fstat(now.fileno()).st_mtime - path.stat().st_mtime)


def _read(file: IO[bytes]) -> Holder | None:
    """Return who is named in the file; None if it is empty or half written."""
    file.seek(0)
    try:
        fields: dict[str, Any] = json.loads(file.read(_LOCKED_BYTE))
        reader, computer, since, program, token = (str(fields[name]) for name in _FIELDS)
        datetime.fromisoformat(since)
    except (ValueError, KeyError, TypeError):
        return None
    return Holder(reader=reader, computer=computer, since=since, program=program, token=token)


def _write(file: IO[bytes], holder: Holder) -> None:
    file.seek(0)
    file.truncate()
    file.write(json.dumps({name: getattr(holder, name) for name in _FIELDS}).encode())
    file.flush()


if sys.platform == "win32":
    import msvcrt

    def _claim(file: IO[bytes]) -> bool:
        """Get the file for this program alone, if no other one has it."""
        file.seek(_LOCKED_BYTE)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _claim(file: IO[bytes]) -> bool:
        """Get the file for this program alone, if no other one has it and the disk can do that."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
