"""Hands and eyes of a reader at the real program: xdotool, and pictures of the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
import os
from pathlib import Path
import subprocess
import sys
import time

from PIL import Image, ImageChops, ImageGrab

from busi_desktop.domain.journal import Entry
from busi_desktop.review.journal import Journal

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "build" / "acceptance"
TIMEOUT_S = 60.0
MIDDLE = (320, 60, 900, 640)
"""Where the image is while no other panel is open: left, top, right, bottom."""
ORANGE = (0xE6, 0x9F, 0x00)
"""The color of the AI's outline, and of the edge of a message."""


class Reader:
    """Press keys, move the mouse, and look."""

    def __init__(self, sitting: str) -> None:
        self.sitting = sitting
        self.steps = 0

    def xdotool(self, *words: str) -> str:
        done = subprocess.run(["xdotool", *words], capture_output=True, text=True, check=False)
        return done.stdout.strip()

    def press(self, *keys: str) -> None:
        for key in keys:
            self.xdotool("key", "--clearmodifiers", key)
            time.sleep(0.05)

    def type(self, text: str) -> None:
        self.xdotool("type", "--delay", "25", text)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        middle = ((start[0] + end[0]) // 2, (start[1] + end[1]) // 2)
        self.xdotool("mousemove", *map(str, start), "mousedown", "1")
        for x, y in (middle, end):
            self.xdotool("mousemove", str(x), str(y))
            time.sleep(0.05)
        self.xdotool("mouseup", "1")

    def titles(self) -> list[str]:
        """Return the titles of all windows on the screen."""
        found = self.xdotool("search", "--onlyvisible", "--name", ".+").split()
        return [self.xdotool("getwindowname", window) for window in found]

    def turn_to(self, title: str) -> None:
        """Wait for a window, and give it the keyboard: there is no window manager to do so."""
        self.wait(lambda: bool(self._find(title)), f"the window “{title}”")
        self.xdotool("windowfocus", "--sync", self._find(title))
        time.sleep(0.2)

    def answer(self, title: str, text: str) -> None:
        """Type into what a dialog asks first, and give it."""
        self.turn_to(title)
        self.press("ctrl+a")
        self.type(text)
        time.sleep(0.3)  # a dialog of files completes what is typed
        self.press("Return")
        self.wait(lambda: not self.is_open(title), f"the end of “{title}”")
        time.sleep(0.3)

    def command(self, words: str) -> None:
        """Run a command by the palette, as one does who doesn't know its key."""
        self.turn_to("busi_desktop")
        self.press("ctrl+k")
        time.sleep(0.5)
        self.type(words)
        self.press("Return")

    def is_open(self, title: str) -> bool:
        return bool(self._find(title))

    def _find(self, title: str) -> str:
        found = self.xdotool("search", "--onlyvisible", "--name", title).split()
        return found[-1] if found else ""

    def look(self) -> Image.Image:
        return ImageGrab.grab(xdisplay="").convert("RGB")

    def middle(self) -> Image.Image:
        return self.look().crop(MIDDLE)

    def wait(self, condition: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + TIMEOUT_S
        while not condition():
            if time.monotonic() > end:
                self.keep("failed")
                raise SystemExit(
                    f"FAILED after {self.steps} steps of {self.sitting}: {what} did not come; "
                    f"on the screen: {self.titles()}"
                )
            time.sleep(0.1)

    def sees_change(self, since: Image.Image, what: str) -> None:
        """Wait until the image in the middle is another one, and says so."""
        self.wait(lambda: differs(since, self.middle()), what)
        self.done(what)

    def done(self, what: str) -> None:
        self.steps += 1
        print(f"ok {self.steps:2d}  {what}", flush=True)

    def keep(self, name: str) -> None:
        """Keep a picture of the screen."""
        time.sleep(0.5)
        folder = PICTURES / self.sitting
        folder.mkdir(parents=True, exist_ok=True)
        self.look().save(folder / f"{self.steps:02d}-{name}.png")


def differs(one: Image.Image, other: Image.Image) -> bool:
    return ImageChops.difference(one, other).getbbox() is not None


def orange(picture: Image.Image) -> int:
    """Count pixels in the color of the lesion's outline."""
    colors = picture.getcolors(maxcolors=picture.width * picture.height) or []
    return sum(count for count, color in colors if color == ORANGE)


def entries_of(path: Path, kind: str | None = None) -> tuple[Entry, ...]:
    """Return what a journal or a project holds, read from the file itself."""
    if not path.exists():
        return ()
    with closing(Journal.open(path)) as opened:
        assert opened.verify() == []
        return opened.entries() if kind is None else opened.entries(kind=kind)


@contextmanager
def program(home: Path, *paths: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Start the program; it has to end by itself, and well."""
    environment = os.environ | {
        "BUSI_DESKTOP_HOME": str(home),
        "QT_QPA_PLATFORM": "xcb",
        "LC_ALL": "C.UTF-8",
    }
    command = [sys.executable, "-m", "busi_desktop", "open", *map(str, paths)]
    running = subprocess.Popen(command, cwd=ROOT, env=environment)
    try:
        yield running
        code = running.wait(TIMEOUT_S)
    finally:
        running.kill()
    assert code == 0, f"the program ended with {code}"
