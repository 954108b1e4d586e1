"""Bare Debian systems to install into: no network, no Python, and everything thrown away after.

A system is made once by debootstrap, from whatever mirror this machine's own apt uses, and stays in
``build/installer/roots``. Each test sees it through an overlay, in namespaces of its own: no
network interface at all (not even a loopback that is up), its own processes and mounts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
import os
from pathlib import Path
import shlex
import shutil
import signal
import subprocess

from tests.contract.tree import ROOT

ROOTS = ROOT / "build" / "installer" / "roots"
USER = 1000
HOME = str(Path("/home") / "Jörg Müller")
# What a desktop has, and the virtual screen that stands in for the real one.
DESKTOP = "fonts-dejavu-core fonts-lohit-deva desktop-file-utils shared-mime-info "
DESKTOP += "xvfb xauth xterm xdotool"


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """Be one system with a layer of its own above it."""

    lower: Path
    layer: Path
    stick: Path

    @property
    def upper(self) -> Path:
        """Return the folder of what was changed."""
        return self.layer / "upper"

    def run(
        self, command: str, *, root: bool = False, seconds: float = 900
    ) -> subprocess.CompletedProcess[str]:
        """Run shell commands inside, as the plain user or as root; all it started ends with it."""
        for name in ("upper", "work", "merged"):
            (self.layer / name).mkdir(exist_ok=True)
        return subprocess.run(
            self.command(command, root=root),
            capture_output=True,
            text=True,
            check=False,
            timeout=seconds,
        )

    def start(self, command: str) -> subprocess.Popen[str]:
        """Start shell commands inside, as the plain user; `kill` ends them and all they started."""
        for name in ("upper", "work", "merged"):
            (self.layer / name).mkdir(exist_ok=True)
        return subprocess.Popen(
            self.command(command),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def command(self, command: str, *, root: bool = False) -> list[str]:
        """Return the words that run shell commands inside."""
        merged = shlex.quote(str(self.layer / "merged"))
        layers = f"lowerdir={self.lower},upperdir={self.upper},workdir={self.layer / 'work'}"
        who = "" if root else f"setpriv --reuid {USER} --regid {USER} --clear-groups"
        home = "/root" if root else HOME
        inside = (
            f"cd {shlex.quote(home)} && exec env -i HOME={shlex.quote(home)} LANG=C.UTF-8 "
            f"PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin {who} sh -c {shlex.quote(command)}"
        )
        script = "; ".join(
            [
                "set -e",
                f"mount -t overlay overlay -o {shlex.quote(layers)} {merged}",
                f"mount -t proc proc {merged}/proc",
                f"mount -t tmpfs tmpfs {merged}/dev",
                f"for d in null zero urandom random tty; do touch {merged}/dev/$d; "
                f"mount --bind /dev/$d {merged}/dev/$d; done",
                f"mkdir {merged}/dev/shm {merged}/dev/pts",
                f"mount -t devpts -o newinstance,ptmxmode=666 devpts {merged}/dev/pts",
                f"ln -s pts/ptmx {merged}/dev/ptmx",  # a terminal's
                f"mount -t tmpfs tmpfs {merged}/dev/shm",
                f"cd {merged}",
                "mkdir -p media/stick tmp/.X11-unix",
                "chmod 1777 tmp tmp/.X11-unix dev/shm",
                f"mount --bind {shlex.quote(str(self.stick))} {merged}/media/stick",
                f"exec chroot {merged} sh -c {shlex.quote(inside)}",
            ]
        )
        spaces = ["--mount", "--net", "--pid", "--ipc", "--fork", "--kill-child"]
        return ["unshare", *spaces, "sh", "-c", script]

    @staticmethod
    def kill(process: subprocess.Popen[str]) -> str:
        """Kill what `start` started, as a power cut would; return what it said of faults."""
        os.killpg(process.pid, signal.SIGKILL)  # the first process of the namespace is among them
        return process.communicate()[1]

    def left_behind(self) -> set[str]:
        """Return the files that the layer holds beyond the system's, relative to its top.

        Marks of deleted files don't count, nor does what belongs to no installer: temporary files,
        logs and dpkg's own books.
        """
        others = ("tmp/", "var/", "proc", "dev", "media/", "run/", "root/", "etc/ld.so.cache")
        return {
            name
            for path in self.upper.rglob("*")
            if path.is_symlink() or path.is_file()
            if not (name := path.relative_to(self.upper).as_posix()).startswith(others)
            # The system's own: of any window, and of any package with a desktop entry.
            and "/.cache/fontconfig/" not in name
            and name != "usr/share/applications/mimeinfo.cache"
            and not (name.startswith("usr/share/mime/") and "busi" not in name)
        }


def bare_root() -> Path:
    """Return a minimal Debian with a plain user whose name has a blank and an umlaut."""
    made = ROOTS / "bare"
    if not (made / "made").exists():
        shutil.rmtree(made, ignore_errors=True)
        made.parent.mkdir(parents=True, exist_ok=True)
        _call(["debootstrap", "--variant=minbase", _suite(), str(made), _mirror()])
        user = f"useradd --uid {USER} --create-home --home-dir {shlex.quote(HOME)} joerg"
        _call(["chroot", str(made), "sh", "-c", user])
        (made / "made").touch()
    return made


def desktop_root(packages: Sequence[str]) -> Path:
    """Return the minimal Debian with what a desktop has: libraries of a window, fonts, X."""
    made = ROOTS / "desktop"
    wanted = " ".join([*packages, DESKTOP])
    stamp = made / "made"
    if not stamp.exists() or stamp.read_text() != wanted:
        shutil.rmtree(made, ignore_errors=True)
        _call(["cp", "-a", str(bare_root()), str(made)])
        stamp.unlink()
        shutil.copy("/etc/resolv.conf", made / "etc/resolv.conf")
        install = (
            "apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "
            f"--no-install-recommends {wanted} && apt-get clean"
        )
        _call(["chroot", str(made), "sh", "-c", install])
        stamp.write_text(wanted)
    return made


def _suite() -> str:
    lines = Path("/etc/os-release").read_text().splitlines()
    release = dict(line.split("=", 1) for line in lines if "=" in line)
    return release["VERSION_CODENAME"]


def _mirror() -> str:
    sites = _call(["apt-get", "indextargets", "--format", "$(SITE)", "Created-By: Packages"])
    return sites.split()[0]


def _call(command: Sequence[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{command[0]}: {done.stderr[-2000:]}"
    return done.stdout
