"""The report on the explanation as a Markdown page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from training.evaluation.markdown import number, table
from training.explain_maps import MAPS, REGIONS
from training.explain_report import TITLES

PARTS = {"all": "all", "right": "class right", "wrong": "class wrong"}
_POINTING = {
    "pointing": "peak in the lesion (2 % of the diagonal around it)",
    "pointing_regions": "peak in lesion, margin or the strip behind",
    **{f"energy_{region}": f"share of the map in: {region}" for region in REGIONS},
}
_CURVES = {
    f"{kind}_{unit}": f"{title}, {words}"
    for unit, words in (("logit", "malignancy logit"), ("probability", "class probability"))
    for kind, title in (
        ("deletion", "deletion, area under the curve (low is good)"),
        ("insertion", "insertion, area under the curve (high is good)"),
        ("lost_with_tenth", "lost with the first tenth"),
        ("deletion_gain", "deletion better than random regions by"),
        ("insertion_gain", "insertion better than random regions by"),
        ("tenth_gain", "first tenth better than a random tenth by"),
        ("deletion_over_gradcam", "deletion better than Grad-CAM by"),
    )
}
_REPEATS = {
    "mirror": "similarity under a mirror (SSIM)",
    "shift": "similarity under a shift by ±4 pixels of the input (SSIM)",
    "caliper": "peak moves onto a drawn caliper",
}


def _table(scope_: Mapping[str, Any], titles: Mapping[str, str], maps: Iterable[str]) -> list[str]:
    """Return a table of measures by part and map; empty if there is none."""
    names = list(maps)
    rows = []
    for part, figures in scope_["figures"].items():
        rows += [
            [title, PARTS[part], *(number(figures[key].get(name)) for name in names)]
            for key, title in titles.items()
            if key in figures
        ]
    return table(["measure", "images", *(TITLES[name] for name in names)], rows) if rows else []


def _sanity_lines(sanity: Mapping[str, Any] | None) -> list[str]:
    head = ["## Weight randomization", ""]
    if sanity is None:
        return [*head, "Not checked: it needs a training run's networks (`--config`).", ""]
    rows = [
        [title, *(number(by_map.get(name)) for name in MAPS)]
        for title, by_map in sanity["stages"].items()
    ]
    return [
        *head,
        f"The network that never saw fold {sanity['fold']}, on {sanity['images']} images of it. "
        "Each stage randomizes one more part; the figure is the similarity (SSIM) to the true map.",
        "",
        *table(["randomized so far", *(TITLES[name] for name in MAPS)], rows),
    ]


def markdown(report: Mapping[str, Any]) -> str:
    """Return the report as a page."""
    model = report["model"]
    rows = [
        [row["title"], TITLES[row["map"]], number(row), row["asked"], _word(row["passed"])]
        for row in report["verdicts"]
    ]
    lines = [
        f"# Explanation of {model['name']} {model['version']}",
        "",
        f"On {report['data']}: {report['pooled']['images']} images that show a lesion, "
        f"{report['pooled']['groups']} groups. Regions were removed, and the frame mirrored, "
        f"shifted and marked, on {report['changed']} of the images. 95 % intervals from "
        f"{report['draws']:,} bootstrap draws of whole groups.",
        "",
        f"Map to show by default: **{TITLES[report['default_map']]}**. {report['sentence']}",
        "",
        "## Verdicts",
        "",
        *table(["criterion", "map", "found", "asked", "verdict"], rows),
        *_sanity_lines(report["sanity"]),
    ]
    scopes = report["sources"] | ({"all": report["pooled"]} if len(report["sources"]) > 1 else {})
    for name, part in scopes.items():
        lines += [f"## {name}: {part['images']} images, {part['groups']} groups", ""]
        lines += _table(part, _POINTING, TITLES)
        lines += _table(part, _CURVES, (*MAPS, "random"))
        lines += _table(part, _REPEATS, MAPS)
    return "\n".join(lines).rstrip() + "\n"


def _word(passed: bool) -> str:
    return "passed" if passed else "**failed**"
