"""Build installers: ``python build_installer.py linux|run|deb|windows|all``.

``make installer`` runs this with the Python of ``build/installer/venv``. The parts are in
``packaging/installer``; docs/building.md says what each does.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
import sys

sys.path.insert(0, str(Path(__file__).resolve().parent / "packaging"))

from installer import sums
from installer.frame import DIST


def _linux(kinds: tuple[str, ...]) -> None:
    from installer import linux

    linux.build(kinds)


def _windows() -> None:
    from installer import windows

    if code := windows.main():
        raise SystemExit(code)


TARGETS: dict[str, tuple[Callable[[], None], ...]] = {
    "linux": (lambda: _linux(("run", "deb")),),
    "run": (lambda: _linux(("run",)),),
    "deb": (lambda: _linux(("deb",)),),
    "windows": (_windows,),
    "all": (lambda: _linux(("run", "deb")), _windows),
}


def main(targets: list[str]) -> int:
    """Build each target, then the sums of all; return the exit code."""
    if not targets or set(targets) - TARGETS.keys():
        print(f"usage: build_installer.py {'|'.join(TARGETS)}")
        return 2
    if not sys.platform.startswith("linux"):
        print("This driver runs on Linux; docs/building.md says what to do on other systems.")
        return 1
    DIST.mkdir(exist_ok=True)
    for target in targets:
        for step in TARGETS[target]:
            step()
    sums.finish()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
