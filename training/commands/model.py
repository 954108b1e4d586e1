"""Commands that make a model: ``train``, ``restore``, ``export`` and ``calibrate``."""

from __future__ import annotations

import argparse
from pathlib import Path

from training.commands.adding import Commands, add


def add_commands(commands: Commands) -> None:
    """Add them to the parser."""
    command = add(
        commands,
        "train",
        _train,
        words="train a network",
        example="training/configs/seed.toml --resume",
    )
    command.add_argument("config", type=Path, metavar="CONFIG.toml")
    command.add_argument("--resume", action="store_true", help="go on after the last epoch")
    command.add_argument(
        "--fold", type=int, metavar="K", help="flagship: train one fold's network only"
    )

    command = add(
        commands,
        "restore",
        _restore,
        words="take a flagship's networks out of its shipped file, for train --resume to go on",
        example="training/configs/flagship.toml --model models/flagship.manifest.json",
    )
    command.add_argument("config", type=Path, metavar="CONFIG.toml")
    command.add_argument("--model", type=Path, metavar="MANIFEST", required=True)

    command = add(
        commands,
        "export",
        _export,
        words="write the best checkpoint as a LiteRT file with its manifest",
        example="training/configs/seed.toml --out models",
    )
    command.add_argument("config", type=Path, metavar="CONFIG.toml")
    command.add_argument("--out", type=Path, metavar="DIR", default=Path("models"))
    command.add_argument(
        "--weights", choices=("int8", "fp16", "fp32"), default="int8", help="how they are stored"
    )

    command = add(
        commands,
        "calibrate",
        _calibrate,
        words="fit probabilities, prediction sets and thresholds on what no network learned from",
        example="training/configs/seed.toml --model models/seed-cnn-lstm.manifest.json",
    )
    command.add_argument("config", type=Path, metavar="CONFIG.toml")
    command.add_argument("--model", type=Path, metavar="MANIFEST", required=True)


def _is_flagship(config: Path) -> bool:
    """Tell a flagship's configuration, which trains in phases, from the seed network's."""
    from training.config import read_toml

    return "phase" in read_toml(config)


def _train(args: argparse.Namespace) -> str:
    if _is_flagship(args.config):
        from training.flagship.config import load_flagship_config
        from training.flagship.fit import train_fold

        flagship = load_flagship_config(args.config)
        for fold in range(flagship.folds) if args.fold is None else (args.fold,):
            train_fold(flagship, fold, resume=args.resume)
        return f"Checkpoints and curves: {flagship.out}"
    from training.config import load_config
    from training.fit import train

    return f"Checkpoints and curves: {train(load_config(args.config), resume=args.resume)}"


def _restore(args: argparse.Namespace) -> str:
    from training.flagship.config import load_flagship_config
    from training.flagship.restore import restore

    flagship = load_flagship_config(args.config)
    restore(flagship, args.model)
    return f"Networks written to {flagship.out}; python -m training train --resume goes on."


def _export(args: argparse.Namespace) -> str:
    if _is_flagship(args.config):
        from training.flagship.config import load_flagship_config
        from training.flagship.export import export_flagship
        from training.flagship.folds import out_of_fold

        flagship = load_flagship_config(args.config)
        typical = out_of_fold(flagship).typical
        path = export_flagship(flagship, typical, folder=args.out, weights=args.weights)
        return f"Model written: {path}"
    from training.config import load_config
    from training.export import export

    path = export(load_config(args.config), folder=args.out, weights=args.weights)
    return f"Model written: {path}"


def _calibrate(args: argparse.Namespace) -> str:
    if _is_flagship(args.config):
        from training.flagship.calibrate import calibrate_flagship
        from training.flagship.config import load_flagship_config

        manifest = calibrate_flagship(load_flagship_config(args.config), model=args.model)
    else:
        from training.calibrate import calibrate
        from training.config import load_config

        manifest = calibrate(load_config(args.config), model=args.model)
    slic, segmentation = manifest.segmentation.slic, manifest.segmentation
    return (
        f"Threshold {segmentation.threshold:g}, presence gate {segmentation.presence_gate:g}, "
        f"superpixels {'off' if slic is None else slic.regions}; written to {args.model}"
    )
