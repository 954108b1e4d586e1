"""Command line of `training`: ``python -m training COMMAND``."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
import sys

from busi_desktop.errors import UserError


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


def _train(args: argparse.Namespace) -> str:
    from training.config import load_config
    from training.fit import train

    return f"Checkpoints and curves: {train(load_config(args.config), resume=args.resume)}"


def _export(args: argparse.Namespace) -> str:
    from training.config import load_config
    from training.export import export

    return f"Model written: {export(load_config(args.config), folder=args.out)}"


def _calibrate(args: argparse.Namespace) -> str:
    from training.calibrate import calibrate
    from training.config import load_config

    manifest = calibrate(load_config(args.config), model=args.model)
    slic = manifest.segmentation.slic
    return (
        f"Temperature {manifest.temperature:.3f}, threshold {manifest.segmentation.threshold:g}, "
        f"superpixels {'off' if slic is None else slic.regions}; written to {args.model}"
    )


def _evaluate(args: argparse.Namespace) -> str:
    from training.evaluate import evaluate, insert_table

    path = evaluate(
        model=args.model, data=args.data, out=args.out, split=args.split, manifest=args.manifest
    )
    report = path.read_text(encoding="utf-8")
    if args.insert is not None:
        insert_table(report, args.insert)
    return report


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m training", description="Prepare data, train, calibrate, export, evaluate."
    )
    commands = parser.add_subparsers(dest="command", required=True)

    command = commands.add_parser(
        "prepare",
        help="check a data set, find near-duplicates, write a grouped split",
        epilog="example: python -m training prepare --busi Dataset_BUSI_with_GT --out build/data",
    )
    command.add_argument("--busi", type=Path, metavar="DIR")
    command.add_argument("--bus-bra", type=Path, metavar="DIR")
    command.add_argument("--data", type=Path, metavar="DIR", help="any known layout")
    command.add_argument("--out", type=Path, metavar="DIR", required=True)
    command.add_argument("--manifest", type=Path, metavar="CSV", help="groups and split for BUSI")
    command.add_argument("--seed", type=int, default=0)
    command.set_defaults(run=_prepare)

    command = commands.add_parser(
        "train",
        help="train a network",
        epilog="example: python -m training train training/configs/seed.toml --resume",
    )
    command.add_argument("config", type=Path, metavar="CONFIG.toml")
    command.add_argument("--resume", action="store_true", help="go on after the last epoch")
    command.set_defaults(run=_train)

    command = commands.add_parser(
        "export",
        help="write the best checkpoint as a LiteRT file with its manifest",
        epilog="example: python -m training export training/configs/seed.toml --out models",
    )
    command.add_argument("config", type=Path, metavar="CONFIG.toml")
    command.add_argument("--out", type=Path, metavar="DIR", default=Path("models"))
    command.set_defaults(run=_export)

    command = commands.add_parser(
        "calibrate",
        help="fit temperature, prediction sets and threshold on the tuning part",
        epilog="example: python -m training calibrate training/configs/seed.toml "
        "--model models/seed-cnn-lstm.manifest.json",
    )
    command.add_argument("config", type=Path, metavar="CONFIG.toml")
    command.add_argument("--model", type=Path, metavar="MANIFEST", required=True)
    command.set_defaults(run=_calibrate)

    command = commands.add_parser(
        "evaluate",
        help="score a model on cases with known truth",
        epilog="example: python -m training evaluate --model models/seed-cnn-lstm.manifest.json "
        "--data build/data/busi --split val --out build/report",
    )
    command.add_argument("--model", type=Path, metavar="MANIFEST", required=True)
    command.add_argument("--data", type=Path, metavar="DIR", required=True)
    command.add_argument("--out", type=Path, metavar="DIR", required=True)
    command.add_argument("--split", metavar="NAME", help="for example val; default: everything")
    command.add_argument("--manifest", type=Path, metavar="CSV", help="groups and split for BUSI")
    command.add_argument(
        "--insert", type=Path, metavar="PAGE", help="also put the table into a Markdown page"
    )
    command.set_defaults(run=_evaluate)
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
