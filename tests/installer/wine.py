"""A Windows for the tests: Debian's Wine in a prefix of its own, with a virtual screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
import os
from pathlib import Path
import shutil
import subprocess
import threading
from typing import IO

from tests.installer import wine_shims

WINE = Path("/usr/lib/wine/wine64")  # /usr/bin/wine asks for a 32-bit one, which nothing here needs
_WAIT_S = 900
_GRACE_S = 5
# No helpers for .NET, for web pages and for the menus of this desktop; the test's two libraries.
_OVERRIDES = "mscoree=;mshtml=;winemenubuilder.exe=d"
_SHIMS = ";ucrtbase=n;icuuc=n"


class Wine:
    """Hold one prefix: a Windows 10 with one user and one disk, C:."""

    def __init__(self, folder: Path) -> None:
        self.prefix = folder / "prefix"
        self.screen = folder / "screen"
        self.screen.mkdir(parents=True)
        self._display = ""
        self._ended: list[subprocess.Popen[str]] = []

    @property
    def disk(self) -> Path:
        """Return the folder that is C:."""
        return self.prefix / "drive_c"

    @property
    def user(self) -> Path:
        """Return the folder of the user."""
        return next(path for path in (self.disk / "users").iterdir() if path.name != "Public")

    @contextmanager
    def running(self, work: Path) -> Iterator[Wine]:
        """Start the screen and the prefix; end whatever still runs in it at last."""
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24"]
        command += ["-nolisten", "tcp", "-fbdir", str(self.screen)]
        server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        try:
            with os.fdopen(read) as said:
                self._display = f":{said.readline().strip()}"
            self._call(["wineboot", "-i"], shims=False)
            wine_shims.add_to(self.prefix, work)
            self.set_version("win10")  # Wine 8 starts as Windows 7
            self.replace_fonts()
            yield self
        finally:
            subprocess.run(["wineserver", "-k"], env=self.environment(), check=False)
            for process in self._ended:
                for stream in (process.stdin, process.stdout, process.stderr):
                    stream.close()
            server.terminate()
            server.wait()

    def environment(self, *, shims: bool = True) -> dict[str, str]:
        """Return the environment of what runs in the prefix."""
        return {
            "PATH": os.environ["PATH"],
            "HOME": os.environ["HOME"],
            "USER": "reader",
            "LANG": "C.UTF-8",
            "DISPLAY": self._display,
            "WINEPREFIX": str(self.prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": _OVERRIDES + (_SHIMS if shims else ""),
        }

    def start(self, command: Sequence[str], *, shims: bool = True) -> subprocess.Popen[str]:
        """Start a program and let it run; Python under Wine wants pipes, not files."""
        return subprocess.Popen(
            [str(WINE), *command],
            env=self.environment(shims=shims),
            cwd=self.disk if self.disk.exists() else None,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            errors="replace",
        )

    def end(self, process: subprocess.Popen[str]) -> None:
        """End a program that was started, without asking it."""
        process.kill()
        process.wait()
        self._ended.append(process)

    def run(self, command: Sequence[str]) -> subprocess.CompletedProcess[str]:
        """Run a program to its end."""
        return self._call(command, shims=True)

    def set_version(self, name: str) -> None:
        """Let programs see another Windows, such as ``win81``."""
        key = "HKEY_CURRENT_USER\\Software\\Wine"
        self.run(["reg", "add", key, "/v", "Version", "/d", name, "/f"])

    def replace_fonts(self) -> None:
        """Name a font in place of Windows' own, which Wine lacks: else it takes any."""
        key = "HKEY_CURRENT_USER\\Software\\Wine\\Fonts\\Replacements"
        for font in ("Segoe UI", "Tahoma", "MS Shell Dlg", "MS Shell Dlg 2", "MS Sans Serif"):
            self.run(["reg", "add", key, "/v", font, "/d", "DejaVu Sans", "/f"])

    @contextmanager
    def small_disk(self, letter: str, folder: Path, size_mb: int) -> Iterator[Path]:
        """Give the prefix one more disk, in memory, of so many megabytes (needs root)."""
        folder.mkdir()
        link = self.prefix / "dosdevices" / f"{letter.lower()}:"
        mount = ["mount", "-t", "tmpfs", "-o", f"size={size_mb}m", "tmpfs", str(folder)]
        subprocess.run(mount, check=True)
        link.symlink_to(folder)
        try:
            yield folder
        finally:
            link.unlink()
            subprocess.run(["umount", "--lazy", str(folder)], check=True)

    def registry(self) -> set[str]:
        """Return every key of the user's registry, and the values of ours."""
        out = self.disk / "exported.reg"
        self.run(["reg", "export", "HKEY_CURRENT_USER\\Software", "C:\\exported.reg", "/y"])
        text = out.read_text(encoding="utf-16")
        out.unlink()
        return set(text.splitlines())

    def files(self) -> set[str]:
        """Return the paths of all files below C: and of the folders of the user."""
        return {
            path.relative_to(self.disk).as_posix()
            for path in self.disk.rglob("*")
            if not path.is_relative_to(self.disk / "windows")
        }

    def path_of(self, windows: str) -> Path:
        r"""Return where ``C:\…`` lies here."""
        return self.disk.joinpath(*windows.removeprefix("C:\\").split("\\"))

    def _call(self, command: Sequence[str], *, shims: bool) -> subprocess.CompletedProcess[str]:
        process = self.start(command, shims=shims)
        process.stdin.close()
        heard: dict[str, str] = {}
        listeners = [
            threading.Thread(target=_hear, args=(stream, heard, name), daemon=True)
            for name, stream in (("out", process.stdout), ("err", process.stderr))
        ]
        for listener in listeners:
            listener.start()
        code = process.wait(timeout=_WAIT_S)
        for listener in listeners:
            listener.join(_GRACE_S)
        self._ended.append(process)  # its pipes are closed when those who inherited them are gone
        return subprocess.CompletedProcess(
            command, code, heard.get("out", ""), heard.get("err", "")
        )


def _hear(stream: IO[str], heard: dict[str, str], name: str) -> None:
    """Collect lines; helpers of Wine inherit a pipe, and keep it open after the end."""
    for line in stream:
        heard[name] = heard.get(name, "") + line


def copy_in(wine: Wine, path: Path, windows: str) -> None:
    """Put a file or a folder onto C:."""
    target = wine.path_of(windows)
    target.parent.mkdir(parents=True, exist_ok=True)
    if path.is_dir():
        shutil.copytree(path, target)
    else:
        shutil.copy(path, target)  # no link: temporary folders may be on another disk
