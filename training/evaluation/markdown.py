"""The report as Markdown: the short table for a page, and the whole report."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from busi_desktop.domain.prediction import LABELS
from busi_desktop.inference.suitability import REASONS
from training.evaluation.compare import COMPARED
from training.evaluation.figures import FIGURES, HEADLINE, SECTIONS
from training.evaluation.floors import FLOORS
from training.evaluation.subgroups import FEWEST_IMAGES, FIGURES_HERE

PLOTS = {
    "roc.png": "ROC",
    "reliability.png": "Reliability",
    "dice.png": "Dice",
    "dice_size.png": "Dice against lesion size",
    "decision.png": "Decision curve",
}
_SHORT = {
    "lesion_dice": "lesion Dice",
    "lesions_missed": "missed",
    "auc_malignant": "AUC",
    "accuracy": "accuracy",
    "abstained": "abstained",
}
_PROBE_COLUMNS = {
    "auc_before": "AUC before",
    "auc_after": "after",
    "auc_size": "from lesion size alone",
    "change": "mean change of malignancy",
    "dice_before": "lesion Dice before",
    "dice_after": "after",
    "unmarked_before": "lesions without a mask before",
    "unmarked_after": "after",
    "normals_before": "normals with a mask before",
    "normals_after": "after",
    "abstained_after": "abstained after",
}
_NONE = "–"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """Return the lines of a table, with an empty line after it."""
    lines = [head, ["---"] * len(head), *rows]
    return [f"| {' | '.join(line)} |" for line in lines] + [""]


def number(row: Mapping[str, Any] | None) -> str:
    """Return a figure with its interval in words."""
    if row is None:
        return _NONE
    low, high = row["interval"]
    return f"{row['value']:.3f} ({low:.3f} to {high:.3f})"


def figure_table(parts: Mapping[str, Mapping[str, Any]], keys: Iterable[str]) -> list[str]:
    """Return a table of figures, one column for each source."""
    titles = {key: row["title"] for rows in parts.values() for key, row in rows.items()}
    lines = [
        [titles[key], *(number(rows.get(key)) for rows in parts.values())]
        for key in keys
        if key in titles
    ]
    return table(["figure", *parts], lines)


def _of(part: Mapping[str, Any], name: str) -> str:
    counts = ", ".join(f"{n} {label}" for label, n in part["images"].items() if n)
    return f"{name}: {counts}, {part['groups']} groups"


def scopes_of(report: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    """Return the report's parts by the name of their column: each source, then all of them."""
    pooled = report.get("pooled")
    return dict(report["sources"]) | ({"all": pooled} if pooled else {})


def _confusions(report: Mapping[str, Any]) -> list[str]:
    lines = []
    for name, part in report["sources"].items():
        lines += table(
            [f"{name}: truth \\ said", *LABELS],
            (
                [label, *map(str, row)]
                for label, row in zip(LABELS, part["confusion"], strict=True)
                if sum(row)
            ),
        )
    return lines


def headline(report: Mapping[str, Any]) -> str:
    """Return the short table, by source, with the floors and the confusion tables."""
    model = report["model"]
    sources = report["sources"]
    counts = "; ".join(_of(part, name) for name, part in sources.items())
    lines = [
        f"{model['name']} {model['version']} on {report['data']}. {counts}. 95 % intervals from "
        f"{report['draws']:,} bootstrap draws of whole groups.",
        "",
        *figure_table({name: part["figures"] for name, part in sources.items()}, HEADLINE),
        "What simple means reach on the same images:",
        "",
        *figure_table({name: part["floors"] for name, part in sources.items()}, FLOORS),
        *_confusions(report),
    ]
    return "\n".join(lines).rstrip() + "\n"


def subgroup_lines(part: Mapping[str, Any]) -> list[str]:
    """Return the table of a source's subgroups, and the names of those too small for one."""
    found = part["subgroups"]
    rows = [
        [
            f"{row['factor']}: {row['value']}",
            f"{row['images']} ({row['malignant']})",
            *(number(row["figures"].get(key)) for key in FIGURES_HERE),
        ]
        for row in found["rows"]
    ]
    if not rows:
        return ["No subgroup is known or large enough.", ""]
    lines = table(["subgroup", "images (malignant)", *(_SHORT[key] for key in FIGURES_HERE)], rows)
    small = ", ".join(
        f"{row['factor']} {row['value']} ({row['images']})" for row in found["too_small"]
    )
    if small:
        lines += [f"Left out, fewer than {FEWEST_IMAGES} images: {small}.", ""]
    return lines


def _full_tables(report: Mapping[str, Any]) -> list[str]:
    figures = {name: part["figures"] for name, part in scopes_of(report).items()}
    sections: dict[str, list[str]] = {name: [] for name in SECTIONS}
    # The order is that of FIGURES, not that of the first source, which may lack some.
    for key in dict.fromkeys([*FIGURES, *(key for rows in figures.values() for key in rows)]):
        row = next((rows[key] for rows in figures.values() if key in rows), None)
        if row is not None:
            sections[row["section"]].append(key)
    lines = []
    for section, keys in sections.items():
        if keys:
            lines += [f"## {section}", "", *figure_table(figures, keys)]
    return lines


def _abstentions(report: Mapping[str, Any]) -> list[str]:
    rows = [
        [name, REASONS.get(code, code), str(n)]
        for name, part in report["sources"].items()
        for code, n in part["abstentions"].items()
    ]
    lines = ["## Abstentions by reason", ""]
    return lines + (table(["source", "reason", "images"], rows) if rows else ["None.", ""])


def _probes(report: Mapping[str, Any]) -> list[str]:
    rows = [
        [
            row["title"],
            name,
            str(row["images"]),
            *(number(row["figures"].get(key)) for key in _PROBE_COLUMNS),
        ]
        for name, part in report["probes"].items()
        for row in part
    ]
    head = ["probe", "source", "images", *_PROBE_COLUMNS.values()]
    return [
        "## Probes",
        "",
        *table(head, rows),
        "Without the lesion the AUC should fall towards 0.5, or to what the size of the lesion "
        "alone tells, because the patch shows it. Marks and mirroring should change next to "
        "nothing. Changes of look and shape stand in for other scanners, as far as a changed frame "
        "can: they say nothing of another hospital's patients.",
        "",
    ]


def _against(report: Mapping[str, Any]) -> list[str]:
    other = report["against"]
    return [
        f"## Less {other['model']['name']} {other['model']['version']}, on the same images",
        "",
        *figure_table(other["sources"], COMPARED),
    ]


def markdown(report: Mapping[str, Any]) -> str:
    """Return the whole report."""
    model = report["model"]
    alarms = [f"- **{alarm}**" for alarm in report["alarms"]] or ["None."]
    lines = [
        f"# Evaluation of {model['name']} {model['version']}",
        "",
        headline(report),
        "## Alarms",
        "",
        *alarms,
        "",
        *_full_tables(report),
        *_abstentions(report),
    ]
    for name, part in report["sources"].items():
        lines += [f"## Subgroups of {name}", "", *subgroup_lines(part)]
    if "probes" in report:
        lines += _probes(report)
    if "against" in report:
        lines += _against(report)
    lines += ["## Plots", ""]
    lines += [f"![{title}]({name})" for name, title in PLOTS.items() if name in report["plots"]]
    return "\n".join(lines).rstrip() + "\n"
