"""How a command is added to the parser."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
Run = Callable[[argparse.Namespace], str]
"""Does the work, and returns what the terminal shows."""


def add(
    commands: Commands, name: str, run: Run, *, words: str, example: str
) -> argparse.ArgumentParser:
    """Add a command, and return the parser of its options."""
    example = f"example: python -m training {name} {example}"
    command = commands.add_parser(name, help=words, description=words, epilog=example)
    command.set_defaults(run=run)
    return command


def add_report(command: argparse.ArgumentParser) -> None:
    """Add what every report about a model's answers takes: the model, the cases, and a folder."""
    command.add_argument("--model", type=Path, metavar="MANIFEST", required=True)
    command.add_argument("--data", type=Path, metavar="DIR", required=True)
    command.add_argument("--out", type=Path, metavar="DIR", required=True)
    command.add_argument("--split", metavar="NAME", help="for example val; default: everything")
