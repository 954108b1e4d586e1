"""Command line of `training`: ``python -m training COMMAND``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
import sys

from busi_desktop.errors import UserError
from training.commands import clicks, data, gate, model, reports, trials


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m training", description="Prepare data, train, calibrate, export, evaluate."
    )
    commands = parser.add_subparsers(dest="command", required=True)
    for about in (data, model, reports, gate, trials, clicks):
        about.add_commands(commands)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code: 0 done, 1 failed, 2 usage error."""
    args = _parser().parse_args(argv)
    try:
        print(args.run(args))
    except UserError as error:
        print(f"{error.message} {error.hint}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Interrupted; finished epochs are kept, --resume goes on.", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
