"""The command that counts clicks: ``clicks``."""

from __future__ import annotations

import argparse
from pathlib import Path

from training.commands.adding import Commands, add, add_report


def add_commands(commands: Commands) -> None:
    """Add it to the parser."""
    command = add(
        commands,
        "clicks",
        _clicks,
        words="count how many clicks of a simulated reader an outline takes, by method",
        example="--model models/flagship.manifest.json --data build/data/busi --split val "
        "--out build/clicks",
    )
    add_report(command)
    command.add_argument(
        "--folds",
        type=Path,
        metavar="CONFIG.toml",
        help="take the training part and this flagship run's out-of-fold masks instead: where "
        "parameters are chosen",
    )
    command.add_argument("--limit", type=int, metavar="N", help="at most N images, drawn at random")
    command.add_argument(
        "--loose",
        action="store_true",
        help="the reader clicks anywhere in the deeper half of an error",
    )
    command.add_argument(
        "--methods", nargs="+", metavar="NAME", default=[], help="rows of the table; default: all"
    )


def _clicks(args: argparse.Namespace) -> str:
    from training.choice import Choice
    from training.clicks.report import Request, count_clicks

    count_clicks(
        Request(
            model=args.model,
            choice=Choice(data=args.data, split=args.split),
            out=args.out,
            folds=args.folds,
            limit=args.limit,
            methods=tuple(args.methods),
            is_loose=args.loose,
        )
    )
    page: Path = args.out / "clicks.md"
    return page.read_text(encoding="utf-8")
