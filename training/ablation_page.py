"""The table of an ablation as a Markdown page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from training.ablation_plan import CLEAN, PAPER

_SIGNIFICANT = 0.05
_ONLY_GAP = " dice_all"
_PROTOCOLS = {
    CLEAN: "Groups kept together (clean protocol)",
    PAPER: "Images split at random (the seed paper's protocol)",
}
_GAPS = (
    ("accuracy", "accuracy", "Accuracy"),
    ("dice_all", "dice", "Dice"),
    ("auc", "auc", "Malignant AUC"),
)
"""Figure under the paper's protocol, its honest counterpart under the clean one, and a title."""


def _cell(row: Mapping[str, Any] | None) -> str:
    if row is None:
        return "–"
    text = f"{row['value']:.3f}"
    change = row.get("difference")
    if change is None:
        low, high = row["interval"]
        return f"{text} ({low:.3f} to {high:.3f})"
    low, high = change["interval"]
    mark = "**" if change["p_holm"] < _SIGNIFICANT else ""
    return (
        f"{text}<br>{mark}{change['value']:+.3f}{mark} ({low:+.3f} to {high:+.3f}), "
        f"p {change['p_holm']:.2g}"
    )


def _table(head: list[str], rows: list[list[str]]) -> list[str]:
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return [*lines, *("| " + " | ".join(row) + " |" for row in rows), ""]


def _figures(part: Mapping[str, Any], names: list[str]) -> list[str]:
    figures = [figure for key, figure in part["figures"].items() if not key.endswith(_ONLY_GAP)]
    head = ["variant", *(f"{figure['title']}<br>n = {figure['n']}" for figure in figures)]
    rows = [
        [name, *(_cell(figure["variants"].get(name)) for figure in figures)]
        for name in names
        if name in part["costs"]
    ]
    return _table(head, rows)


def _costs(part: Mapping[str, Any], names: list[str]) -> list[str]:
    rows = []
    for name in names:
        if name not in part["costs"]:
            continue
        cost = part["costs"][name]
        rows.append([
            name,
            f"{cost['train_ms'] / 1e3:.3f}",
            f"{cost['frame_ms']:.0f}",
            f"{cost['cut_ms']:.0f}",
            f"{cost['parameters'] / 1e6:.2f}",
        ])  # fmt: skip
    head = ["variant", "training, CPU s per image", "network, CPU ms per frame"]
    return _table([*head, "cut, CPU ms per frame", "parameters, millions"], rows)


def _gap_cell(paper: Mapping[str, Any] | None, clean: Mapping[str, Any] | None) -> str:
    if paper is None or clean is None:
        return "–"
    one, other = paper["value"], clean["value"]
    return f"{one:.3f} / {other:.3f} / {one - other:+.3f}"


def _gap(report: Mapping[str, Any], names: list[str]) -> list[str]:
    paper, clean = (report["protocols"][name]["figures"] for name in (PAPER, CLEAN))
    sources = sorted({key.rpartition(" ")[0] for key in paper})
    lines = [
        "### The gap",
        "",
        "Paper's protocol, clean protocol, and what the one flatters by. The paper counts an empty "
        "mask on a normal image as Dice 1; the clean figure counts lesions alone.",
        "",
    ]
    head = ["variant", *(f"{title}: paper / clean / gap" for *_, title in _GAPS)]
    for source in sources:
        rows = []
        for name in names:
            cells = []
            for flattered, honest, _ in _GAPS:
                pair = [
                    figures.get(f"{source} {key}", {}).get("variants", {}).get(name)
                    for figures, key in ((paper, flattered), (clean, honest))
                ]
                cells.append(_gap_cell(*pair))
            rows.append([name, *cells])
        lines += _table([f"{source}: {head[0]}", *head[1:]], rows)
    return lines


def page(report: Mapping[str, Any]) -> str:
    """Return the report as Markdown.

    Parameters
    ----------
    report
        As `ablation.ablation` writes it into ``ablation.json``.
    """
    names = list(report["variants"])
    lines = [
        f"## {report['title']}",
        "",
        f"{report['budget']} Network outputs as they come: no calibration, no presence gate, mask "
        "at probability 0.5. "
        f"Each figure with the difference to `{names[0]}` on the same images; 95 % intervals from "
        f"{report['n_draws']:,} paired bootstrap draws of whole groups; p is two-sided, "
        "adjusted by Holm for the variants of its column; bold: below .05. The intervals hold the "
        "images' chance, not that of another training. AUC: mean over the held-out folds.",
        "",
        *(f"- `{name}`: {sentence}" for name, sentence in report["variants"].items()),
        "",
    ]
    for protocol, part in report["protocols"].items():
        lines += [f"### {_PROTOCOLS[protocol]}", "", *_figures(part, names), *_costs(part, names)]
    if {CLEAN, PAPER} <= set(report["protocols"]):
        lines += _gap(report, names)
    return "\n".join(lines).rstrip() + "\n"
