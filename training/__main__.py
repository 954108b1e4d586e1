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


def _evaluate(args: argparse.Namespace) -> str:
    from training.evaluate import Request, evaluate, insert_table
    from training.evaluation.markdown import headline

    report = evaluate(
        Request(
            model=args.model,
            data=args.data,
            out=args.out,
            split=args.split,
            manifest=args.manifest,
            against=args.against,
            with_probes=args.probes,
        )
    )
    if args.insert is not None:
        insert_table(report, args.insert)
    return f"{headline(report)}\nThe whole report, plots and gallery: {args.out}"


def _card(args: argparse.Namespace) -> str:
    from training.evaluation.card import write_card

    write_card(args.model, args.report, args.out, store=args.store)
    return f"Model card written: {args.out}"


def _add_card(command: argparse.ArgumentParser) -> None:
    command.add_argument("--model", type=Path, metavar="MANIFEST", required=True)
    command.add_argument("--report", type=Path, nargs="+", metavar="REPORT.json", required=True)
    command.add_argument("--out", type=Path, metavar="PAGE", default=Path("docs/model-card.md"))
    command.add_argument(
        "--store", action="store_true", help="also keep the figures in the manifest"
    )
    command.set_defaults(run=_card)


def _explain(args: argparse.Namespace) -> str:
    from training.explain import Request, explain

    report = explain(
        Request(
            model=args.model,
            data=args.data,
            out=args.out,
            split=args.split,
            limit=args.limit,
            config=args.config,
        )
    )
    passed = sum(row["passed"] for row in report["verdicts"])
    return (
        f"{report['sentence']}\n{passed} of {len(report['verdicts'])} criteria passed; "
        f"map to show: {report['default_map']}. The whole report: {args.out}"
    )


def _add_explain(command: argparse.ArgumentParser) -> None:
    command.add_argument("--model", type=Path, metavar="MANIFEST", required=True)
    command.add_argument("--data", type=Path, metavar="DIR", required=True)
    command.add_argument("--out", type=Path, metavar="DIR", required=True)
    command.add_argument("--split", metavar="NAME", help="for example val; default: everything")
    command.add_argument(
        "--limit",
        type=int,
        metavar="N",
        default=150,
        help="images whose frames are changed, about 60 runs each (default 150)",
    )
    command.add_argument(
        "--config",
        type=Path,
        metavar="CONFIG.toml",
        help="also randomize the weights of this flagship run's networks",
    )
    command.set_defaults(run=_explain)


def _ablation(args: argparse.Namespace) -> str:
    from training.ablation import ablation

    path = ablation(args.config, only=args.only, resume=args.resume)
    return path.read_text(encoding="utf-8")


def _add_plan(command: argparse.ArgumentParser) -> None:
    command.add_argument("config", type=Path, metavar="CONFIG.toml")
    command.add_argument("--only", nargs="+", metavar="NAME", default=[], help="variants to train")
    command.add_argument("--resume", action="store_true", help="go on with the plan's folder")
    command.set_defaults(run=_ablation)


def _gate(args: argparse.Namespace) -> str:
    from training.gate import GateRequest, fit_gate

    gate = fit_gate(
        GateRequest(
            data=args.data,
            pictures=tuple(args.pictures),
            also=tuple(args.also),
            out=args.out,
            report=args.report,
        )
    )
    return f"Gate written: {args.out}; limit {gate.limit:.2f}; costs: {args.report}"


def _add_gate(command: argparse.ArgumentParser) -> None:
    command.add_argument("--data", type=Path, metavar="DIR", required=True)
    command.add_argument(
        "--pictures", type=Path, metavar="DIR", nargs="+", required=True, help="no ultrasound"
    )
    command.add_argument(
        "--also", type=Path, metavar="DIR", nargs="*", default=[], help="more ultrasound frames"
    )
    command.add_argument("--out", type=Path, metavar="DIR", default=Path("models"))
    command.add_argument("--report", type=Path, metavar="DIR", default=Path("build/gate"))
    command.set_defaults(run=_gate)


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
    command.add_argument(
        "--fold", type=int, metavar="K", help="flagship: train one fold's network only"
    )
    command.set_defaults(run=_train)

    command = commands.add_parser(
        "export",
        help="write the best checkpoint as a LiteRT file with its manifest",
        epilog="example: python -m training export training/configs/seed.toml --out models",
    )
    command.add_argument("config", type=Path, metavar="CONFIG.toml")
    command.add_argument("--out", type=Path, metavar="DIR", default=Path("models"))
    command.add_argument(
        "--weights", choices=("int8", "fp16", "fp32"), default="int8", help="how they are stored"
    )
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
        "--insert", type=Path, metavar="PAGE", help="also put the short table into a Markdown page"
    )
    command.add_argument(
        "--against", type=Path, metavar="REPORT.json", help="compare with another evaluation"
    )
    command.add_argument(
        "--probes", action="store_true", help="also change the images: what does it lean on?"
    )
    command.set_defaults(run=_evaluate)

    _add_card(
        commands.add_parser(
            "card",
            help="write the model card from reports of evaluations",
            epilog="example: python -m training card --model models/flagship.manifest.json "
            "--report build/report/report.json --store",
        )
    )

    _add_gate(
        commands.add_parser(
            "gate",
            help="fit the score that tells ultrasound from other pictures",
            epilog="example: python -m training gate --data build/data/all --pictures DIR",
        )
    )
    _add_explain(
        commands.add_parser(
            "explain",
            help="check where the saliency maps point, and whether the answer rests on it",
            epilog="example: python -m training explain --model models/flagship.manifest.json "
            "--data build/data/all --split val --out build/explain",
        )
    )

    _add_plan(
        commands.add_parser(
            "ablation",
            help="train variants of one network under a short budget and compare them pairwise",
            epilog="example: python -m training ablation training/configs/ablation-flagship.toml",
        )
    )
    _add_plan(
        commands.add_parser(
            "benchmark",
            help="the same with rival networks",
            epilog="example: python -m training benchmark training/configs/benchmark.toml",
        )
    )
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
