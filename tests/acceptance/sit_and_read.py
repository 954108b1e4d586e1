"""Sit down at the real program as a reader does: xdotool's keys and mouse under a virtual screen.

    make acceptance

Opens a folder, reads 20 images by the keyboard alone, changes controls, compares, measures, reads
first, exports PNG and PDF. Each step is checked by what is on the screen or on the disk; pictures
of the screen are left in build/acceptance. The exit code is 0 if all of it held.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from itertools import cycle, islice
import os
from pathlib import Path
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PIL import Image, ImageChops, ImageGrab  # noqa: E402

from busi_desktop.io.samples import samples_folder  # noqa: E402
from busi_desktop.review.journal import Journal  # noqa: E402

PICTURES = ROOT / "build" / "acceptance"
N_IMAGES = 20
TIMEOUT_S = 60.0
MIDDLE = (320, 60, 900, 640)
"""Where the image is while no other panel is open: left, top, right, bottom."""


class Reader:
    """Press keys, move the mouse, and look."""

    def __init__(self) -> None:
        self.steps = 0

    def xdotool(self, *words: str) -> str:
        done = subprocess.run(["xdotool", *words], capture_output=True, text=True, check=False)
        return done.stdout.strip()

    def press(self, *keys: str) -> None:
        for key in keys:
            self.xdotool("key", "--clearmodifiers", key)
            time.sleep(0.05)

    def type(self, text: str) -> None:
        self.xdotool("type", "--delay", "5", text)

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
                raise SystemExit(f"FAILED after {self.steps} steps: {what} did not come")
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
        PICTURES.mkdir(parents=True, exist_ok=True)
        self.look().save(PICTURES / f"{self.steps:02d}-{name}.png")


def differs(one: Image.Image, other: Image.Image) -> bool:
    return ImageChops.difference(one, other).getbbox() is not None


def orange(picture: Image.Image) -> int:
    """Count pixels in the color of the lesion's outline."""
    colors = picture.getcolors(maxcolors=picture.width * picture.height) or []
    return sum(count for count, color in colors if color == (0xE6, 0x9F, 0x00))


def make_folder(parent: Path) -> Path:
    """Return twenty images, no two alike: the phantoms, some of them shifted."""
    folder = parent / "list"
    folder.mkdir()
    samples = sorted(samples_folder().glob("*.png"))
    for number, sample in enumerate(islice(cycle(samples), N_IMAGES - 1), start=1):
        with Image.open(sample) as picture:
            ImageChops.offset(picture.convert("L"), 7 * number, 0).save(
                folder / f"{number:02d}.png"
            )
    shutil.copy(samples_folder() / "malignant.dcm", folder / "20.dcm")
    return folder


def open_folder(reader: Reader, folder: Path) -> None:
    reader.turn_to("busi_desktop")
    reader.keep("welcome")
    reader.press("Escape")  # the tour is offered at the first start
    reader.press("ctrl+shift+o")
    reader.turn_to("Open folder")
    reader.type(str(folder))
    reader.press("Return")
    reader.wait(lambda: reader.is_open("01.png – busi_desktop"), "the first image")
    reader.turn_to("busi_desktop")
    reader.done("opened a folder")


def read_all(reader: Reader) -> None:
    seen: list[Image.Image] = []
    for number in range(1, N_IMAGES + 1):
        name = f"{number:02d}.{'dcm' if number == N_IMAGES else 'png'}"
        reader.wait(lambda name=name: reader.is_open(f"{name} – busi_desktop"), name)
        if seen:
            reader.wait(lambda: differs(seen[-1], reader.middle()), f"the picture of {name}")
        seen.append(reader.middle())
        if number < N_IMAGES:
            reader.press("Down" if number % 2 else "n")
    reader.wait(lambda: orange(reader.middle()) > 100, "an outline")
    reader.done(f"read {N_IMAGES} images by the keyboard alone")
    reader.keep("read")


def change_controls(reader: Reader) -> None:
    for what, keys, back in (
        ("threshold", ("bracketright",) * 8, ("bracketleft",) * 8),
        ("superpixels", ("s", "alt+2"), ("s", "alt+2")),
        ("probability map", ("alt+3",), ("alt+3",)),
        ("Grad-CAM", ("alt+5",), ("alt+5",)),
        ("outline or fill", ("o",), ("o",)),
        ("overlays", ("g",), ("g",)),
        ("gray levels", ("2",), ("1",)),
        ("zoom", ("ctrl+equal",), ("f",)),
    ):
        before = reader.middle()
        reader.press(*keys)
        reader.sees_change(before, f"{what}: by keys")
        if what in {"superpixels", "probability map", "Grad-CAM"}:
            reader.keep(what.replace(" ", "-"))
        reader.press(*back)
        time.sleep(0.5)
    before = reader.middle()
    reader.drag((600, 300), (660, 340))
    reader.sees_change(before, "window and level: by the mouse")
    reader.press("0")


def compare(reader: Reader) -> None:
    before = reader.middle()
    reader.press("ctrl+shift+Right")
    reader.sees_change(before, "the image at the right too")
    before = reader.middle()
    reader.press("Up")
    reader.sees_change(before, "another image beside it")
    reader.keep("two-images")
    reader.press("Down", "l")
    time.sleep(0.5)
    before = reader.middle()
    reader.press("i", "shift+c")
    reader.sees_change(before, "image and step compared")
    reader.keep("compare")
    reader.press("i", "f")
    time.sleep(0.5)


def measure(reader: Reader, home: Path) -> None:
    before = reader.middle()
    reader.press("d")
    reader.drag((500, 200), (700, 200))
    reader.sees_change(before, "a caliper on the screen")
    reader.press("Escape")
    reader.wait(lambda: len(journal(home)) > 0, "the measurement in the journal")
    reader.keep("measured")


def read_first(reader: Reader, home: Path) -> None:
    reader.press("ctrl+r", "ctrl+Up")
    reader.wait(lambda: reader.is_open("19.png – busi_desktop"), "the image before")
    time.sleep(1.0)
    assert orange(reader.middle()) == 0, "the answer showed before the reader's own"
    known = len(journal(home))
    reader.press("alt+s", "alt+i", "alt+y")
    reader.type("AK")
    reader.keep("read-first")
    reader.press("ctrl+Return")
    reader.wait(lambda: len(journal(home)) > known, "the reading in the journal")
    assert "AK" in {entry.reader for entry in journal(home)}
    reader.done("an opinion locked before the answer was seen")
    reader.keep("both")
    reader.press("ctrl+r")
    reader.press("ctrl+Down")
    reader.wait(lambda: reader.is_open("20.dcm – busi_desktop"), "the last image")
    reader.wait(lambda: orange(reader.middle()) > 100, "its outline")


def export(reader: Reader, folder: Path) -> None:
    for keys, dialog, asks, target in (
        ("ctrl+e", "Export a picture", "Export$", folder / "view.png"),
        ("ctrl+p", "Report as PDF", "Save the report", folder / "report.pdf"),
    ):
        reader.turn_to("busi_desktop")
        reader.press(keys)
        reader.turn_to(dialog)
        if target.suffix == ".pdf":
            reader.type("Irregular mass with a shadow behind it.")
        reader.keep(target.stem)
        reader.press("alt+s")
        reader.turn_to(asks)
        reader.press("ctrl+a")
        reader.type(str(target))
        reader.press("Return")
        reader.wait(target.exists, str(target.name))
        reader.wait(lambda dialog=dialog: not reader.is_open(dialog), "the end of the dialog")
        reader.done(f"exported {target.name}, {target.stat().st_size} bytes")
    with Image.open(folder / "view.png") as picture:
        assert orange(picture.convert("RGB")) > 50, "the outline is not in the exported picture"
    assert (folder / "report.pdf").read_bytes().startswith(b"%PDF")
    shutil.copy(folder / "view.png", PICTURES)
    shutil.copy(folder / "report.pdf", PICTURES)


def journal(home: Path) -> tuple[object, ...]:
    path = home / "journal.sqlite"
    if not path.exists():
        return ()
    with closing(Journal.open(path)) as opened:
        assert opened.verify() == []
        return opened.entries()


def main() -> int:
    """Do it all once."""
    shutil.rmtree(PICTURES, ignore_errors=True)
    with tempfile.TemporaryDirectory() as made:
        scratch = Path(made)
        home = scratch / "home"
        environment = os.environ | {
            "BUSI_DESKTOP_HOME": str(home),
            "QT_QPA_PLATFORM": "xcb",
            "LC_ALL": "C.UTF-8",
        }
        program = subprocess.Popen(
            [sys.executable, "-m", "busi_desktop", "open"], cwd=ROOT, env=environment
        )
        try:
            reader = Reader()
            open_folder(reader, make_folder(scratch))
            read_all(reader)
            change_controls(reader)
            compare(reader)
            measure(reader, home)
            read_first(reader, home)
            export(reader, scratch)
            reader.turn_to("busi_desktop")
            reader.press("ctrl+q")
            code = program.wait(TIMEOUT_S)
        finally:
            program.kill()
        assert code == 0, f"the program ended with {code}"
        assert (home / "settings.json").exists()
        reader.done("left the program")
    print(f"{reader.steps} steps. Pictures: {PICTURES.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
