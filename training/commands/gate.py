"""Commands about pictures that are no ultrasound: ``gate`` and ``gate-costs``."""

from __future__ import annotations

import argparse
from pathlib import Path

from training.commands.adding import Commands, add

_REPORT = Path("build/gate")


def add_commands(commands: Commands) -> None:
    """Add them to the parser."""
    command = add(
        commands,
        "gate",
        _gate,
        words="fit the score that tells ultrasound from other pictures",
        example="--data build/data/all --pictures DIR",
    )
    command.add_argument("--data", type=Path, metavar="DIR", required=True)
    command.add_argument(
        "--pictures", type=Path, metavar="DIR", nargs="+", required=True, help="no ultrasound"
    )
    command.add_argument(
        "--also", type=Path, metavar="DIR", nargs="*", default=[], help="more ultrasound frames"
    )
    command.add_argument("--out", type=Path, metavar="DIR", default=Path("models"))
    command.add_argument("--report", type=Path, metavar="DIR", default=_REPORT)

    command = add(
        commands,
        "gate-costs",
        _gate_costs,
        words="count the frames that the shipped gate, with all its rules, turns away",
        example="--data build/data/all",
    )
    command.add_argument("--data", type=Path, metavar="DIR", required=True)
    command.add_argument("--report", type=Path, metavar="DIR", default=_REPORT)


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


def _gate_costs(args: argparse.Namespace) -> str:
    from training.gate import report_costs

    costs = report_costs(args.data, args.report)
    lines = [f"{one['kind']}: {one['abstained']} of {one['n']} turned away" for one in costs]
    return "\n".join([*lines, f"Report: {args.report}"])
