"""Let the disk fail under a session: nothing acknowledged is lost, and work is saved elsewhere.

Each case runs in a process of its own. Most need no rights: they mount a small disk in memory
within name spaces of their own. Those with a real file system in a file, and a real quota, need to
be root. A case that this machine can't run is reported as such.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
import json
import os
from pathlib import Path
from random import Random
import resource
import shutil
import subprocess
import sys
import tempfile
from typing import Any

from busi_desktop.app.journal_target import Target, Turn
from busi_desktop.domain.journal import Entry, NewEvent
from busi_desktop.errors import UserError
from busi_desktop.review.journal import Journal
from busi_desktop.review.verification import Verification
from tests.torture.script import READER, ScriptedReader, by_subject, look_of, resumed

ROOT = Path(__file__).parents[2]
NAME_SPACES = ("unshare", "--user", "--map-root-user", "--mount")
ROOT_MOUNTS = ("unshare", "--mount")
MANY = 3000
"""Events after which a disk ought to be full."""


@dataclass(kw_only=True)
class Stick:
    """A place to work in, and how it fails and comes back."""

    folder: Path
    fail: Callable[[], object]
    come_back: Callable[[], object]
    codes: tuple[str, ...]
    before_copy: Callable[[], object] = lambda: None
    is_closed: bool = False
    """Whether the file has to be closed for it, as where a stick is taken out and put back."""


@dataclass
class Session:
    """Work, and remember what was acknowledged."""

    target: Target
    reader: ScriptedReader = field(default_factory=lambda: ScriptedReader(Random(7)))
    acknowledged: list[Entry] = field(default_factory=list)
    unsaved: list[NewEvent] = field(default_factory=list)

    def work(self, count: int) -> UserError | None:
        """Append events, up to the first that is refused.

        One that was acknowledged, and fails to get into the file behind that, isn't refused.
        """
        for number in range(count):
            subject, kind, content = self.reader.next()
            event = NewEvent(subject=subject, kind=kind, content=content, reader=READER)
            before = len(self.acknowledged)
            try:
                self.target.append([event], self.acknowledged.extend)
            except UserError as error:
                if len(self.acknowledged) > before and number + 1 < count:
                    continue
                self.unsaved += [event][len(self.acknowledged) - before :]
                return error
        return None

    def faults_of(self, path: Path, events: int) -> list[str]:
        """Compare a file with what was acknowledged, and with what is drawn."""
        with closing(Journal.open(path, must_exist=True)) as journal:
            faults = Verification(journal, is_thorough=True).run()
            there = {entry.digest for entry in journal.entries()}
            lost = [one.number for one in self.acknowledged if one.digest not in there]
            entries = journal.entries()
        if lost:
            faults.append(f"acknowledged, but not there: {lost}")
        if len(entries) != events:
            faults.append(f"{len(entries)} entries instead of {events}")
        for subject, said in by_subject(entries).items():
            if look_of(resumed(said)) != self.reader.look(subject):
                faults.append("something else is drawn")
        return faults


def exercise(stick: Stick, home: Path) -> dict[str, Any]:
    """Work until the stick fails, save a copy, let it come back, and go on."""
    project = stick.folder / "Study.busi"
    Journal.open(project).close()
    turn = Turn(path=project, is_project=True, backups=home / "backups", reader=READER)
    session = Session(Target(turn))
    session.work(40)
    while session.target.back_up_some():
        pass
    session.work(5)  # later than the backup
    if stick.is_closed:
        session.target.drop()
    stick.fail()
    error = session.work(MANY)
    found: dict[str, Any] = {"acknowledged": len(session.acknowledged), "faults": []}
    if error is None:
        return found | {"faults": ["it never failed"]}
    found |= {"code": error.code, "message": error.message, "hint": error.hint}
    if error.code not in stick.codes:
        found["faults"].append(f"{error.code} instead of {' or '.join(stick.codes)}")
    with suppress(UserError):
        session.target.append(session.unsaved)  # as the window does, every few seconds
        found["faults"].append("it was saved after all")
    session.target.beat()
    stick.before_copy()
    copied = session.target.save_copy(home / "Rescued.busi", session.unsaved)
    known = len(session.acknowledged) + len(session.unsaved)
    found["faults"] += session.faults_of(copied.target, known)
    session.target.drop()
    stick.come_back()
    session.target.append(session.unsaved, session.acknowledged.extend)
    session.work(10)
    session.target.close()
    found["faults"] += session.faults_of(project, len(session.acknowledged))
    return found | {"acknowledged": len(session.acknowledged), "told": _told(session.target)}


def _told(target: Target) -> list[str]:
    return [error.code for error in target.told]


# ---------------------------------------------------------------------------------------- sticks
def _run(*words: object) -> None:
    subprocess.run([str(word) for word in words], check=True, capture_output=True)


def _mounted(folder: Path, *options: object) -> Path:
    stick = folder / "stick"
    stick.mkdir()
    _run("mount", *options, stick)
    return stick


def _ballast(stick: Path, *, free: int = 60_000) -> tuple[Callable[[], None], Callable[[], None]]:
    """Return what fills a disk but for some bytes, and what empties it again."""
    large, small = stick / "ballast", stick / "ballast-small"

    def fill() -> None:
        small.write_bytes(bytes(free))
        with large.open("wb", buffering=0) as file, suppress(OSError):
            while file.write(bytes(4096)):
                pass
        small.unlink()

    return fill, large.unlink


def disk_full(folder: Path) -> Stick:
    stick = _mounted(folder, "-t", "tmpfs", "-o", "size=2m", "tmpfs")
    fill, empty = _ballast(stick)
    return Stick(folder=stick, fail=fill, come_back=empty, codes=("JOURNAL_DISK_FULL",))


def becomes_read_only(folder: Path) -> Stick:
    stick = _mounted(folder, "-t", "tmpfs", "-o", "size=4m", "tmpfs")
    return Stick(
        folder=stick,
        fail=lambda: _run("mount", "-o", "remount,ro", stick),
        come_back=lambda: _run("mount", "-o", "remount,rw", stick),
        codes=("JOURNAL_READ_ONLY",),
        is_closed=True,
    )


def pulled(folder: Path) -> Stick:
    inner = folder / "inner"
    inner.mkdir()
    _run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", inner)
    stick = _mounted(folder, "--bind", inner)
    return Stick(
        folder=stick,
        fail=lambda: _run("umount", "--lazy", stick),
        come_back=lambda: _run("mount", "--bind", inner, stick),
        codes=("JOURNAL_GONE",),
    )


def folder_moved(folder: Path) -> Stick:
    stick, away = folder / "stick", folder / "away"
    stick.mkdir()
    return Stick(
        folder=stick,
        fail=lambda: stick.rename(away),
        come_back=lambda: away.rename(stick),
        codes=("JOURNAL_GONE",),
    )


def file_size_limit(folder: Path) -> Stick:
    """The largest file that is allowed, as FAT's 4 GiB, but of some hundred kilobytes."""
    stick = folder / "stick"
    stick.mkdir()
    hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]

    def limit() -> None:
        size = (stick / "Study.busi").stat().st_size
        resource.setrlimit(resource.RLIMIT_FSIZE, (size + 40_000, hard))

    def lift() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))

    return Stick(
        folder=stick, fail=limit, come_back=lift, codes=("JOURNAL_DISK_ERROR",), before_copy=lift
    )


def _refusing(folder: Path, error: str, code: str) -> Stick:
    """A disk whose system calls are refused with an error of our choice, by strace(1)."""
    stick = folder / "stick"
    stick.mkdir()
    tracers: list[subprocess.Popen[bytes]] = []
    calls = "pwrite64,write,fsync,fdatasync"

    def is_traced() -> bool:
        return "TracerPid:\t0" not in Path("/proc/self/status").read_text("ascii")

    def attach() -> None:
        words = ["strace", "-qq", "-o", os.devnull, "-p", str(os.getpid())]
        words += ["-e", f"trace={calls}", "-e", f"inject={calls}:error={error}"]
        tracers.append(subprocess.Popen(words, stderr=subprocess.DEVNULL))
        while not is_traced():
            if tracers[-1].poll() is not None:
                msg = "strace may not attach"
                raise NotImplementedError(msg)

    def detach() -> None:
        tracers[-1].terminate()
        tracers[-1].wait()

    return Stick(
        folder=stick, fail=attach, before_copy=detach, come_back=lambda: None, codes=(code,)
    )


def quota(folder: Path) -> Stick:
    return _refusing(folder, "EDQUOT", "JOURNAL_QUOTA")


def write_errors(folder: Path) -> Stick:
    return _refusing(folder, "EIO", "JOURNAL_DISK_ERROR")


def _ext4(folder: Path, image: Path) -> Path:
    with image.open("wb") as file:
        file.truncate(8 << 20)
    _run("mkfs.ext4", "-q", "-F", "-m", "0", image)
    return _mounted(folder, "-o", "loop", image)


def ext4_full(folder: Path) -> Stick:
    stick = _ext4(folder, folder / "ext4.img")
    fill, empty = _ballast(stick, free=200_000)
    return Stick(folder=stick, fail=fill, come_back=empty, codes=("JOURNAL_DISK_FULL",))


def ext4_with_errors(folder: Path) -> Stick:
    """A stick whose flash fails: its image lies on a disk that has no room for what is written."""
    below = folder / "below"
    below.mkdir()
    _run("mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", below)
    image = below / "ext4.img"
    stick = _ext4(folder, image)
    ballast = below / "ballast"

    def fail() -> None:
        with ballast.open("wb", buffering=0) as file, suppress(OSError):
            while file.write(bytes(4096)):
                pass

    def come_back() -> None:
        _run("umount", stick)
        ballast.unlink()
        subprocess.run(["e2fsck", "-p", str(image)], check=False, capture_output=True)
        _run("mount", "-o", "loop", image, stick)

    codes = ("JOURNAL_DISK_ERROR", "JOURNAL_READ_ONLY", "JOURNAL_DISK_FULL")
    return Stick(folder=stick, fail=fail, come_back=come_back, codes=codes)


STICKS: dict[str, tuple[Callable[[Path], Stick], tuple[str, ...]]] = {
    "disk full (tmpfs)": (disk_full, NAME_SPACES),
    "becomes read only (tmpfs, remounted)": (becomes_read_only, NAME_SPACES),
    "stick pulled (mount, umount --lazy)": (pulled, NAME_SPACES),
    "folder moved away": (folder_moved, ()),
    "largest file reached (RLIMIT_FSIZE)": (file_size_limit, ()),
    "disk full (ext4 on a loop device)": (ext4_full, ROOT_MOUNTS),
    "write errors (ext4 on a loop device without room)": (ext4_with_errors, ROOT_MOUNTS),
    "quota used up (EDQUOT, by strace)": (quota, NAME_SPACES),
    "write errors (EIO, by strace)": (write_errors, NAME_SPACES),
}


# ----------------------------------------------------------------------- other kinds of cases
def read_only_from_the_start(folder: Path) -> dict[str, Any]:
    """A write-protected stick: looked at, and what is done goes into a copy."""
    stick = _mounted(folder, "-t", "tmpfs", "-o", "size=4m", "tmpfs")
    project = stick / "Study.busi"
    turn = Turn(path=project, is_project=True, backups=folder / "backups", reader=READER)
    Journal.open(project).close()
    session = Session(Target(turn))
    session.work(30)
    session.target.close()
    _run("mount", "-o", "remount,ro", stick)
    session.target = Target(turn)
    there = session.target.open().entries()
    error = session.work(1)
    copied = session.target.save_copy(folder / "Mine.busi", session.unsaved)
    session.target.close()
    faults = session.faults_of(copied.target, len(session.acknowledged) + 1)
    if [one.digest for one in there] != [one.digest for one in session.acknowledged]:
        faults.append("something else was shown")
    return _case(session, error, "PROJECT_LOOK_ONLY", faults)


def clock_goes_back(folder: Path) -> dict[str, Any]:
    """The computer's clock loses three years in the middle of the work."""
    from busi_desktop.review import journal as module

    project = folder / "Study.busi"
    turn = Turn(path=project, is_project=True, backups=folder / "backups", reader=READER)
    Journal.open(project).close()
    session = Session(Target(turn))
    session.work(20)
    true = module.datetime

    class Clock(true):  # type: ignore[valid-type, misc]
        @classmethod
        def now(cls, zone: Any = None) -> Any:
            moment = true.now(zone)
            return moment.replace(year=moment.year - 3, day=1)

    module.datetime = Clock
    error = session.work(20)
    session.target.close()
    session.target = Target(turn)
    session.work(5)
    session.target.close()
    faults = session.faults_of(project, len(session.acknowledged))
    times = [one.recorded_at for one in session.acknowledged]
    if times == sorted(times):
        faults.append("the clock didn't go back")
    return _case(session, error, "", faults)


def _case(
    session: Session, error: UserError | None, code: str, faults: list[str]
) -> dict[str, Any]:
    found = {"acknowledged": len(session.acknowledged), "told": _told(session.target)}
    if (error.code if error else "") != code:
        faults.append(f"{error.code if error else 'nothing'} instead of {code or 'nothing'}")
    if error is not None:
        found |= {"code": error.code, "message": error.message, "hint": error.hint}
    return found | {"faults": faults}


OTHERS: dict[str, tuple[Callable[[Path], dict[str, Any]], tuple[str, ...]]] = {
    "read only from the start (tmpfs)": (read_only_from_the_start, NAME_SPACES),
    "clock goes back by three years": (clock_goes_back, ()),
}
CASES = tuple({**STICKS, **OTHERS})


def one_case(name: str, folder: Path) -> dict[str, Any]:
    """Run a case in this process."""
    if name in OTHERS:
        return OTHERS[name][0](folder)
    home = folder / "home"
    home.mkdir(mode=0o777)
    home.chmod(0o777)
    return exercise(STICKS[name][0](folder), home)


def run_case(name: str) -> dict[str, Any]:
    """Run a case in a process of its own; say so if this machine can't."""
    before = {**STICKS, **OTHERS}[name][1]
    reason = _why_not(name, before)
    if reason:
        return {"case": name, "not_run": reason}
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [*before, sys.executable, "-m", "tests.torture.faults", name, folder],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode:
        return {
            "case": name,
            "faults": [done.stderr.strip().splitlines()[-1]],
            "error": done.stderr,
        }
    return {"case": name, **json.loads(done.stdout)}


def _why_not(name: str, before: tuple[str, ...]) -> str:
    if sys.platform != "linux":
        return "needs Linux"
    if before == ROOT_MOUNTS and os.geteuid() != 0:
        return "needs root"
    if before and not shutil.which("unshare"):
        return "needs unshare"
    if "strace" in name and not shutil.which("strace"):
        return "needs strace"
    probe = subprocess.run([*before, "true"], check=False, capture_output=True) if before else None
    if probe is not None and probe.returncode:
        return "this machine allows no name spaces"
    return ""


def faults() -> Iterator[dict[str, Any]]:
    """Run all cases; yield what came of each."""
    for name in CASES:
        yield run_case(name)


def summary(cases: list[dict[str, Any]]) -> dict[str, Any]:
    """Add cases up."""
    wrong = [[case["case"], fault] for case in cases for fault in case.get("faults", ())]
    return {"cases": cases, "faults": wrong}


if __name__ == "__main__":  # as `run_case` starts it
    print(json.dumps(one_case(sys.argv[1], Path(sys.argv[2]))))
