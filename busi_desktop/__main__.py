"""Start the program: the window without arguments or for ``open``, else the command line."""

from __future__ import annotations

import gc
from multiprocessing import freeze_support
from pathlib import Path
import sys

from busi_desktop.cli import floor


def main(argv: list[str]) -> int:
    """Return the exit code of the window or of a command."""
    is_window = not argv or argv[0] == "open"
    if fault := floor.fault_of_computer():
        return floor.refuse(fault, in_a_box=is_window)
    if argv[:1] == ["_decoder"]:  # asked by busi_desktop.io.decoder.process
        from busi_desktop.io.decoder_child import main as decode

        decode(argv[1:])
    if is_window:
        from busi_desktop.cli.main import build_parser

        paths = [str(path) for path in build_parser().parse_args(argv or ["open"]).paths]
        if fault := floor.fault_of_system():
            return floor.refuse(fault, in_a_box=True)
        gc.disable()  # what is loaded now stays: WarmUp switches it on again
        from busi_desktop.io.load import open_early, warm_up

        warm_up()  # beside Qt, which takes longer
        early = open_early(Path(paths[0])) if len(paths) == 1 else None
        from busi_desktop.app.plain_imports import restore_plain_imports

        restore_plain_imports()
        from busi_desktop.ui.main import run_window

        return run_window(paths, early)
    if argv == ["_window-check"]:  # asked by self-test
        if fault := floor.fault_of_system():
            return floor.refuse(fault)
        from busi_desktop.ui.window_check import run as check_window

        return check_window()
    from busi_desktop.cli.main import main as run_command

    return run_command(argv)


def run() -> None:
    """Run as the console script ``busi-desktop``."""
    freeze_support()
    try:
        code = main(sys.argv[1:])
    except KeyboardInterrupt:  # before the command itself could answer it
        code = 130
    sys.exit(code)


if __name__ == "__main__":
    run()
