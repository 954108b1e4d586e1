"""`busi-desktop COMMAND`: options, commands, and the answer to every error."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

from busi_desktop import __version__
from busi_desktop.cli import exit_codes
from busi_desktop.cli.exit_codes import WrongUseError
from busi_desktop.cli.faults import note_fault
from busi_desktop.cli.frames import FrameSelection, parse_frames
from busi_desktop.cli.review import add_review
from busi_desktop.cli.terminal import say
from busi_desktop.domain.segmentation import (
    SLIC_COMPACTNESS_RANGE,
    SLIC_REGIONS_RANGE,
    THRESHOLD_RANGE,
)
from busi_desktop.errors import BrokenInstallationError, UserError

PRESENCE_GATE_RANGE = (0.0, 0.999)
RESEARCH_USE = "Research use. A second look, not a diagnosis."


def _number(kind: type[int | float], low: float, high: float) -> Callable[[str], float]:
    def parse(text: str) -> float:
        value = kind(text)
        if not low <= value <= high:
            msg = f"must lie in {low:g}…{high:g}"
            raise argparse.ArgumentTypeError(msg)
        return value

    parse.__name__ = "number"
    return parse


def _frames(text: str) -> FrameSelection:
    try:
        return parse_frames(text)
    except ValueError as exc:
        msg = "use all, first, a number from 0, or A:B"
        raise argparse.ArgumentTypeError(msg) from exc


def _analyze(args: argparse.Namespace) -> int:
    if args.jobs == 1:
        from busi_desktop.io.load import warm_up

        warm_up()  # beside the network, which takes longer; each worker has one of its own
    from busi_desktop.cli import analyze

    return analyze.run(args)


def _self_test(args: argparse.Namespace) -> int:
    from busi_desktop.cli import self_test

    return self_test.run(args)


def _info(args: argparse.Namespace) -> int:
    from busi_desktop.cli import info

    return info.run(args)


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    parser = argparse.ArgumentParser(
        prog="busi-desktop",
        description=f"Decision support for breast ultrasound, offline. {RESEARCH_USE}",
        epilog="Without a command the window opens. `busi-desktop COMMAND --help` says more.",
    )
    parser.add_argument("--version", action="version", version=f"busi-desktop {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)

    opened = commands.add_parser(
        "open",
        help="open the window, with files or folders",
        epilog="example: busi-desktop open clinic/a.dcm",
    )
    opened.add_argument("paths", nargs="*", type=Path, metavar="PATH")

    _add_analyze(commands)
    add_review(commands)

    command = commands.add_parser(
        "self-test",
        help="check this installation",
        epilog="example: busi-desktop self-test --json",
    )
    command.add_argument("--json", action="store_true", help="print JSON instead of lines")
    command.set_defaults(run=_self_test)

    command = commands.add_parser(
        "info",
        help="versions, model, data folder, licences",
        epilog="example: busi-desktop info --json",
    )
    command.add_argument("--json", action="store_true", help="print JSON instead of lines")
    command.set_defaults(run=_info)
    return parser


def _add_analyze(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "analyze",
        help="analyze files, folders or zips without a window",
        description="Writes results.jsonl, results.csv, run.json, and a mask and a probability "
        f"map for each frame. {RESEARCH_USE}",
        epilog="example: busi-desktop analyze clinic/ --out results --jobs 2 --overlays",
    )
    command.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    command.add_argument("--out", required=True, type=Path, metavar="DIR")
    command.add_argument("--jobs", type=_number(int, 1, 64), default=1, metavar="N")
    command.add_argument(
        "--threshold",
        type=_number(float, *THRESHOLD_RANGE),
        metavar="T",
        help="default: the model's",
    )
    command.add_argument("--slic", choices=("on", "off"), help="default: the model's")
    command.add_argument(
        "--slic-regions", type=_number(int, *SLIC_REGIONS_RANGE), metavar="N", help="default: 600"
    )
    command.add_argument(
        "--slic-compactness",
        type=_number(float, *SLIC_COMPACTNESS_RANGE),
        metavar="C",
        help="default: 10",
    )
    command.add_argument(
        "--presence-gate",
        type=_number(float, *PRESENCE_GATE_RANGE),
        metavar="G",
        help="no outline where the chance of a lesion is below G; 0 always draws; "
        "default: the model's",
    )
    command.add_argument(
        "--whole-frame",
        action="store_true",
        help="give the model all of a screen; default: its ultrasound image, where one is found",
    )
    command.add_argument("--overlays", action="store_true", help="also outline and Grad-CAM")
    command.add_argument(
        "--frames",
        type=_frames,
        default=FrameSelection(),
        metavar="all|first|K|A:B",
        help="which frames of each file, counted from 0, B not included; default: all",
    )
    command.add_argument("--resume", action="store_true", help="skip what is whole in DIR")
    command.add_argument("--quiet", action="store_true", help="print errors only")
    command.set_defaults(run=_analyze)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code.

    Every error ends in one clear line: the reader's world is at fault (1), the options are (2),
    the installation is broken (3), or we are (1, with a crash file whose number the line names).
    """
    args = build_parser().parse_args(argv)
    try:
        return int(args.run(args))
    except UserError as error:
        say(f"{error.message} {error.hint}", error=True)
        if isinstance(error, BrokenInstallationError):
            return exit_codes.BROKEN
        return exit_codes.USAGE if isinstance(error, WrongUseError) else exit_codes.SOME_FAILED
    except KeyboardInterrupt:
        say("Interrupted.", error=True)
        return exit_codes.INTERRUPTED
    except Exception as exc:  # noqa: BLE001 - a named boundary: no traceback reaches a reader
        number = note_fault(exc, context=f"command {args.command}")
        say(
            f"The program failed by a fault of its own ({number}). "
            "Please report it with the crash file of that number.",
            error=True,
        )
        return exit_codes.SOME_FAILED
