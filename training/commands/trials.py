"""Commands that try variants and rivals: ``ablation`` and ``benchmark``."""

from __future__ import annotations

import argparse
from pathlib import Path

from training.commands.adding import Commands, add


def add_commands(commands: Commands) -> None:
    """Add them to the parser."""
    plans = {
        "ablation": (
            "train variants of one network under a short budget and compare them pairwise",
            "training/configs/ablation-flagship.toml",
        ),
        "benchmark": (
            "train rival networks under one short budget and compare them pairwise",
            "training/configs/benchmark.toml",
        ),
    }
    for name, (words, example) in plans.items():
        command = add(commands, name, _ablation, words=words, example=example)
        command.add_argument("config", type=Path, metavar="CONFIG.toml")
        command.add_argument(
            "--only", nargs="+", metavar="NAME", default=[], help="variants to train"
        )
        command.add_argument("--resume", action="store_true", help="go on with the plan's folder")


def _ablation(args: argparse.Namespace) -> str:
    from training.ablation import ablation

    path = ablation(args.config, only=args.only, resume=args.resume)
    return path.read_text(encoding="utf-8")
