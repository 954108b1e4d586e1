"""Start the program: the window without arguments or for ``open``, else the command line."""

from __future__ import annotations

from multiprocessing import freeze_support
import sys


def main(argv: list[str]) -> int:
    """Return the exit code of the window or of a command."""
    if argv[:1] == ["_decoder"]:  # asked by busi_desktop.io.decoder.process
        from busi_desktop.io.decoder_child import main as decode

        decode(argv[1:])
    if not argv or argv[0] == "open":
        from busi_desktop.cli.main import build_parser

        paths = [str(path) for path in build_parser().parse_args(argv or ["open"]).paths]
        from busi_desktop.io.load import warm_up

        warm_up()  # beside Qt, which takes longer
        from busi_desktop.ui.main import run_window

        return run_window(paths)
    if argv == ["_window-check"]:  # asked by self-test
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
