"""Commands that judge a model: ``evaluate``, ``folds``, ``card`` and ``explain``."""

from __future__ import annotations

import argparse
from pathlib import Path

from training.commands.adding import Commands, add, add_report


def add_commands(commands: Commands) -> None:
    """Add them to the parser."""
    _add_evaluate(commands)
    _add_folds(commands)
    _add_card(commands)
    _add_explain(commands)


def _add_evaluate(commands: Commands) -> None:
    command = add(
        commands,
        "evaluate",
        _evaluate,
        words="score a model on cases with known truth",
        example="--model models/seed-cnn-lstm.manifest.json --data build/data/busi --split val "
        "--out build/report",
    )
    add_report(command)
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


def _evaluate(args: argparse.Namespace) -> str:
    from training.choice import Choice
    from training.evaluate import Request, evaluate, insert_table
    from training.evaluation.markdown import headline

    report = evaluate(
        Request(
            model=args.model,
            choice=Choice(data=args.data, split=args.split, manifest=args.manifest),
            out=args.out,
            against=args.against,
            with_probes=args.probes,
        )
    )
    if args.insert is not None:
        insert_table(report, args.insert)
    return f"{headline(report)}\nThe whole report, plots and gallery: {args.out}"


def _add_folds(commands: Commands) -> None:
    command = add(
        commands,
        "folds",
        _folds,
        words="score each training case by the one network that never saw it, fold by fold",
        example="training/configs/flagship.toml --model models/flagship.manifest.json "
        "--out build/folds",
    )
    command.add_argument("config", type=Path, metavar="CONFIG.toml")
    command.add_argument("--model", type=Path, metavar="MANIFEST", required=True)
    command.add_argument("--out", type=Path, metavar="DIR", required=True)


def _folds(args: argparse.Namespace) -> str:
    from training.evaluation.fold_page import fold_page
    from training.folds import Request, report_folds

    report = report_folds(Request(config=args.config, model=args.model, out=args.out))
    return f"{fold_page(report)}\nWritten to {args.out}"


def _add_card(commands: Commands) -> None:
    command = add(
        commands,
        "card",
        _card,
        words="write the model card from reports of evaluations",
        example="--model models/flagship.manifest.json --report build/report/report.json "
        "build/folds/report.json --store",
    )
    command.add_argument("--model", type=Path, metavar="MANIFEST", required=True)
    command.add_argument(
        "--report",
        type=Path,
        nargs="+",
        metavar="REPORT.json",
        required=True,
        help="of evaluate, and of folds if there is one",
    )
    command.add_argument("--out", type=Path, metavar="PAGE", default=Path("docs/model-card.md"))
    command.add_argument(
        "--store", action="store_true", help="also keep the figures in the manifest"
    )


def _card(args: argparse.Namespace) -> str:
    from training.evaluation.card import write_card

    write_card(args.model, args.report, args.out, store=args.store)
    return f"Model card written: {args.out}"


def _add_explain(commands: Commands) -> None:
    command = add(
        commands,
        "explain",
        _explain,
        words="check where the saliency maps point, and whether the answer rests on it",
        example="--model models/flagship.manifest.json --data build/data/all --split val "
        "--out build/explain",
    )
    add_report(command)
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
    command.add_argument(
        "--store", action="store_true", help="also keep what was found in the manifest"
    )


def _explain(args: argparse.Namespace) -> str:
    from training.choice import Choice
    from training.explain import Request, explain, summary_for_manifest
    from training.manifests import store_about

    report = explain(
        Request(
            model=args.model,
            choice=Choice(data=args.data, split=args.split),
            out=args.out,
            limit=args.limit,
            config=args.config,
        )
    )
    if args.store:
        store_about(args.model, explanation=summary_for_manifest(report))
    passed = sum(row["passed"] for row in report["verdicts"])
    return (
        f"{report['sentence']}\n{passed} of {len(report['verdicts'])} criteria passed; "
        f"map to show: {report['default_map']}. The whole report: {args.out}"
    )
