"""Commands about the data: ``prepare`` and ``doubts``."""

from __future__ import annotations

import argparse
from pathlib import Path

from training.commands.adding import Commands, add


def add_commands(commands: Commands) -> None:
    """Add them to the parser."""
    command = add(
        commands,
        "prepare",
        _prepare,
        words="check a data set, find near-duplicates, write a grouped split",
        example="--busi Dataset_BUSI_with_GT --out build/data",
    )
    command.add_argument("--busi", type=Path, metavar="DIR")
    command.add_argument("--bus-bra", type=Path, metavar="DIR")
    command.add_argument("--data", type=Path, metavar="DIR", help="any known layout")
    command.add_argument("--out", type=Path, metavar="DIR", required=True)
    command.add_argument("--manifest", type=Path, metavar="CSV", help="groups and split for BUSI")
    command.add_argument("--seed", type=int, default=0)

    command = add(
        commands,
        "doubts",
        _doubts,
        words="list training cases whose truth is contradicted by the network that never saw them",
        example="training/configs/flagship.toml",
    )
    command.add_argument("config", type=Path, metavar="CONFIG.toml")
    command.add_argument(
        "--out", type=Path, metavar="CSV", help="default: the configuration's own list"
    )


def _prepare(args: argparse.Namespace) -> str:
    from training.prepare import prepare

    report = prepare(
        busi=args.busi,
        bus_bra=args.bus_bra,
        data=args.data,
        out=args.out,
        manifest=args.manifest,
        seed=args.seed,
    )
    return f"Data written to {args.out}; what was found: {report}"


def _doubts(args: argparse.Namespace) -> str:
    from training.flagship.config import load_flagship_config
    from training.flagship.doubtful import LABEL, MASK
    from training.flagship.doubts import list_doubts

    path, doubts = list_doubts(load_flagship_config(args.config), out=args.out)
    n_labels, n_masks = (sum(one.doubt == kind for one in doubts) for kind in (LABEL, MASK))
    return f"In doubt: {n_labels} labels, {n_masks} masks; listed in {path}"
