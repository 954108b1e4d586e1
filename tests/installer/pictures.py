"""Take the pictures of docs/installing.md: ``make installer-pictures``, as root.

From the installers of ``dist``, worked by keys: the Windows one under Wine, the .run file in a
terminal of a bare system. Writes ``docs/images/install-*.png``.
"""

from __future__ import annotations

from pathlib import Path
import shlex
import shutil
import subprocess
import sys
import tempfile
import time

import numpy as np
from numpy.typing import NDArray
from PIL import Image

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

from installer import freeze, linux  # noqa: E402
from installer.frame import DIST, NAME, VERSION, WORK  # noqa: E402
from tests.installer.machines import HOME, Machine, desktop_root  # noqa: E402
from tests.installer.screen import read_screen, shows_an_outline, wait_for_picture  # noqa: E402
from tests.installer.setups import SETUP, STICK  # noqa: E402
from tests.installer.wine import Wine, copy_in  # noqa: E402

IMAGES = ROOT / "docs" / "images"
SAMPLE = ROOT / "resources" / "samples" / "benign.dcm"
TITLE, WIDEST = 21, 1100
Picture = NDArray[np.uint8]


def main() -> None:
    """Take all pictures, or those of the system that is named."""
    with tempfile.TemporaryDirectory() as name:
        for system, take in (("linux", take_linux), ("windows", take_windows)):
            if system in (sys.argv[1:] or [system]):
                take(Path(name))


def save(picture: Picture, name: str) -> None:
    """Write a picture of 256 colors, so small that it stays below 150 kB."""
    target = IMAGES / f"install-{name}.png"
    image = Image.fromarray(picture)
    image.thumbnail((WIDEST, WIDEST), Image.Resampling.LANCZOS)
    image = image.quantize(256, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    image.save(target, optimize=True)
    print(f"{target.name}: {target.stat().st_size / 1000:.0f} kB, {image.width}×{image.height}")


def crop(picture: Picture) -> Picture:
    """Return the one window on a screen of one color, without its title bar.

    Wine draws that with letters in place of its buttons' signs; the pointer is in a corner.
    """
    rows, columns = np.nonzero((picture != picture[0, 0]).any(axis=2)[:-20, :-20])
    return picture[rows.min() + TITLE : rows.max() + 1, columns.min() : columns.max() + 1]


# ----------------------------------------------------------------------------------------- Windows
class Setup:
    """Be whoever answers the installer's pages, and look over their shoulder."""

    def __init__(self, wine: Wine) -> None:
        self._wine = wine
        self._screen = wine.screen / "Xvfb_screen0"
        self.start("C:\\windows\\system32\\cmd.exe", "/c", "rem")
        self._pointer = ["xdotool", "mousemove", "1365", "767"]  # out of the way
        self._last = self._settled(None)

    def start(self, *command: str) -> None:
        """Start a program on the desktop."""
        self._wine.start(desktop(*command))  # which hands it over to the desktop, and ends

    def next_page(self) -> Picture:
        """Return the picture of the page that comes after the last one."""
        self._last = self._settled(self._last)
        return crop(self._last)

    def press(self, *keys: str) -> None:
        """Press keys."""
        environment = self._wine.environment()
        subprocess.run(["xdotool", "key", "--delay", "200", *keys], env=environment, check=True)

    def wait_for_outline(self) -> Picture:
        """Return the screen once a lesion is outlined on it."""
        for _ in range(200):
            if shows_an_outline(picture := self._settled(None)):
                return picture[TITLE:]
        raise TimeoutError("the program outlines nothing")

    def _settled(self, other: Picture | None, *, seconds: float = 600) -> Picture:
        """Return the screen once it is another one than before, and still."""
        end = time.monotonic() + seconds
        last, since = None, time.monotonic()
        while time.monotonic() < end:
            time.sleep(0.5)
            subprocess.run(self._pointer, env=self._wine.environment(), check=True)
            now = read_screen(self._screen)
            if last is None or differs(now, last, 200):  # a caret may blink
                last, since = now, time.monotonic()
            elif time.monotonic() - since > 3 and (other is None or differs(now, other)):
                return now
        raise TimeoutError("the installer shows nothing new")


def differs(picture: Picture, other: Picture, pixels: int = 5_000) -> bool:
    """Tell whether more has changed than a button's look."""
    return int((picture != other).any(axis=2).sum()) > pixels


def desktop(*command: str) -> list[str]:
    """Return the command that starts a program on Wine's own desktop, which has title bars."""
    return ["explorer", "/desktop=clinic,1366x768", *command]


def take_windows(folder: Path) -> None:
    """Go through the pages of the installer, then let the installed program analyze a sample."""
    with Wine(folder / "wine").running(folder) as wine:
        copy_in(wine, SETUP, f"{STICK}\\{SETUP.name}")
        copy_in(wine, SAMPLE, f"{STICK}\\{SAMPLE.name}")
        setup = Setup(wine)
        setup.start(f"{STICK}\\{SETUP.name}")
        save(setup.next_page(), "1-welcome")
        setup.press("alt+n")
        setup.next_page()  # the license
        setup.press("alt+a")
        save(setup.next_page(), "2-choices")
        setup.press("alt+n")
        setup.next_page()  # the folder
        setup.press("alt+i")
        while not (wine.user / f"AppData/Local/Programs/{NAME}/uninstall.exe").exists():
            time.sleep(1)
        save(setup.next_page(), "3-finished")
        setup.press("space", "alt+f")  # not started from here: with an image below
        app = f"C:\\users\\{wine.user.name}\\AppData\\Local\\Programs\\{NAME}\\app\\python"
        words = ["-I", "-B", "-X", "utf8", "-m", "busi_desktop", "open", f"{STICK}\\{SAMPLE.name}"]
        setup.start(f"{app}\\pythonw.exe", *words)
        save(setup.wait_for_outline(), "4-first-result")


# ------------------------------------------------------------------------------------------- Linux
def take_linux(folder: Path) -> None:
    """Install the .run file in a terminal of a bare system."""
    stick, layer = folder / "stick", WORK / "pictured"
    stick.mkdir()
    name = f"{NAME}-{VERSION}-linux-x86_64.run"
    shutil.copy(DIST / name, stick)
    shutil.copy(DIST / "SHA256SUMS", stick)
    shutil.rmtree(layer, ignore_errors=True)
    layer.mkdir(parents=True)
    root = desktop_root([name.split()[0] for name in linux.depends(freeze.FOLDER)])
    machine = Machine(lower=root, layer=layer, stick=stick)
    process = machine.start(
        "mkdir screen; Xvfb :7 -screen 0 1366x768x24 -nolisten tcp -fbdir screen & sleep 3; "
        f"export DISPLAY=:7 LC_ALL=C.UTF-8; {ANSWER} exec {TERMINAL} {shlex.quote(TYPED + name)}"
    )
    home = machine.upper / HOME.removeprefix("/")
    sign = home / f".local/share/applications/{NAME}.desktop"
    try:
        picture = wait_for_picture(
            home / "screen/Xvfb_screen0", process, lambda _: sign.exists(), seconds=600
        )
    finally:
        machine.kill(process)
    is_used = (picture != picture[-1, -1]).any(axis=2)
    save(picture[is_used.any(axis=1)][:, is_used.any(axis=0)], "5-linux")
    shutil.rmtree(layer)


TERMINAL = 'xterm -u8 -fa "DejaVu Sans Mono" -fs 10 -geometry 112x29+0+0 -e sh -c'
TYPED = (
    "cd /media/stick; trap '{ set +x; } 2>/dev/null; sleep 900' EXIT; PS4='$ '; set -x; "
    "sha256sum --check --ignore-missing SHA256SUMS; sh "
)
# Return, once the installer has asked.
ANSWER = (
    "( until grep -qs 'instal[l].sh' /proc/[0-9]*/cmdline; do sleep 1; done; "
    "sleep 3; xdotool key Return ) &"
)


if __name__ == "__main__":
    main()
