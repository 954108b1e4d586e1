"""How a command is added to the parser."""

from __future__ import annotations

import argparse
from collections.abc import Callable
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
