"""What a model says of itself, in blocks that the window and the command line both show.

What a manifest does not state is absent here, too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
import textwrap
from typing import Any

from busi_desktop.app.explanation import GRAD_CAM, GRAD_CAM_IN_LESION
from busi_desktop.app.model_sentences import outline_sentences, trust_sentences
from busi_desktop.domain.experience import KEY as SIMILAR_FRAMES
from busi_desktop.domain.prediction import LABELS
from busi_desktop.domain.texts import marked, say
from busi_desktop.inference.manifest import ModelManifest

_HAS_OWN_PLACE = frozenset(
    {
        "intended_use",
        "not_for",
        "data",
        "fitted_on",
        "tuned_on",
        "networks",
        "weights",
        "epochs",
        "seed",
        "licence",
        "evaluation",
        "explanation",
        "segmentation_trials",
        SIMILAR_FRAMES,
        "known_answer",  # for the self-test
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CardBlock:
    """Hold one part of a model card: sentences, then a table; `head` may be empty."""

    title: str
    lines: tuple[str, ...] = ()
    head: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


def model_card(manifest: ModelManifest) -> tuple[CardBlock, ...]:
    """Return the model card's blocks, those left out that the manifest has nothing for."""
    about = manifest.about
    blocks = (
        CardBlock(title="Intended use", lines=_sentences(about.get("intended_use"))),
        CardBlock(title="Not for", lines=_sentences(about.get("not_for"))),
        *_evaluation(about.get("evaluation")),
        CardBlock(title="Calibration and abstention", lines=trust_sentences(manifest)),
        CardBlock(title="Outlines", lines=outline_sentences(manifest)),
        _explanation(_mapping(about.get("explanation"))),
        _training_data(about),
        CardBlock(title="Network", rows=_network(manifest)),
        _table(marked("Segmentation trials"), about.get("segmentation_trials")),
        _table(
            marked("Development frames with a lesion, by malignancy"), about.get(SIMILAR_FRAMES)
        ),
        CardBlock(
            title="Further facts",
            rows=tuple(
                row
                for name, value in about.items()
                if name not in _HAS_OWN_PLACE
                for row in _facts(name, value)
            ),
        ),
        CardBlock(
            title="File",
            rows=(
                (marked("model file"), manifest.file),
                ("SHA-256", manifest.sha256),
                (marked("preprocessing digest"), manifest.recipe.digest),
            ),
        ),
    )
    return tuple(block for block in blocks if block.lines or block.rows)


def card_text(blocks: Sequence[CardBlock], *, width: int = 96) -> str:
    """Return a model card as plain text: titles, wrapped sentences, aligned tables."""
    parts = []
    for block in blocks:
        lines = [block.title]
        for line in block.lines:
            lines += textwrap.wrap(line, width, initial_indent="  ", subsequent_indent="    ")
        table = [*([block.head] if block.head else []), *block.rows]
        widths = [max(map(len, column)) for column in zip(*table, strict=True)]
        lines += [
            "  " + "  ".join(f"{cell:{size}}" for cell, size in zip(row, widths, strict=True))
            for row in table
        ]
        parts.append("\n".join(line.rstrip() for line in lines))
    return "\n\n".join(parts)


# ------------------------------------------------------------------------------------- the blocks
def _evaluation(evaluation: object) -> Iterator[CardBlock]:
    # A list of reports, or {source: figures} alone.
    reports = evaluation if isinstance(evaluation, list) else [{"sources": evaluation}]
    for report in map(_mapping, reports):
        for source, part in _mapping(report.get("sources")).items():
            figures = _mapping(part).get("figures", part)
            title = say("Measured on {source}", source=source)
            if "data" in report:
                title = say("Measured on {source} ({data})", source=source, data=report["data"])
            yield CardBlock(
                title=title,
                lines=_sample(_mapping(part)),
                head=(marked("figure"), marked("value"), marked("95 % interval"), "n"),
                rows=tuple(
                    (
                        str(row.get("title", _words(key))),
                        _number(row["value"]),
                        _interval(row),
                        str(row.get("n", "")),
                    )
                    for key, row in _mapping(figures).items()
                    if _is_figure(row)
                ),
            )


def _sample(part: Mapping[str, Any]) -> tuple[str, ...]:
    """Say how many images were evaluated, where the report tells."""
    images, groups = _mapping(part.get("images")), part.get("groups")
    if not images or not isinstance(groups, int):
        return ()
    counted = ", ".join(f"{n} {label}" for label, n in images.items())
    return (
        say(
            "{counted}; {groups} groups (patients, or images that are near-duplicates).",
            counted=counted,
            groups=groups,
        ),
    )


def _explanation(explanation: Mapping[str, Any]) -> CardBlock:
    names = {GRAD_CAM: "Grad-CAM", GRAD_CAM_IN_LESION: marked("Grad-CAM within the lesion")}
    default = explanation.get("default_map")
    rows = [(marked("map shown at first"), names[default])] if default in names else []
    for name, value in explanation.items():
        if name not in {"default_map", "verdict"}:
            rows += _facts(name, value)
    return CardBlock(
        title="Explanation", lines=_sentences(explanation.get("verdict")), rows=tuple(rows)
    )


def _training_data(about: Mapping[str, Any]) -> CardBlock:
    rows = []
    for key in ("fitted_on", "tuned_on"):
        counts = _mapping(about.get(key))
        by_source = all(isinstance(value, Mapping) for value in counts.values())
        for source, row in (counts if by_source else {"": counts}).items():
            title = f"{_words(key)} {source}".strip()
            rows.append((title, *(str(row.get(label, "")) for label in LABELS)))
    return CardBlock(
        title="Training data",
        lines=tuple(f"{name}: {text}" for name, text in _mapping(about.get("data")).items()),
        head=(marked("images"), *LABELS) if rows else (),
        rows=tuple(rows),
    )


def _network(manifest: ModelManifest) -> tuple[tuple[str, ...], ...]:
    steps = " → ".join(step.name for step in manifest.recipe.steps)
    rows = [
        (marked("name, version"), f"{manifest.name} {manifest.version}"),
        (marked("preprocessing"), steps),
    ]
    for name in ("networks", "weights", "epochs", "seed", "licence"):
        if name in manifest.about:
            rows += _facts("license" if name == "licence" else name, manifest.about[name])
    return tuple(rows)


def _table(title: str, table: object) -> CardBlock:
    rows = [_mapping(row) for row in table] if isinstance(table, list) else []
    names = list(dict.fromkeys(name for row in rows for name in row))
    return CardBlock(
        title=title,
        head=tuple(_words(name) for name in names),
        rows=tuple(tuple(_cell(row.get(name)) for name in names) for row in rows),
    )


# -------------------------------------------------------------------------------------- the words
def _facts(name: str, value: object) -> list[tuple[str, str]]:
    """Flatten whatever JSON holds into rows of a name and a text."""
    title = _words(name)
    if _is_figure(value):
        row = _mapping(value)
        n = f", n = {row['n']}" if "n" in row else ""
        between = f" ({_interval(row)})" if _interval(row) else ""
        of = f" ({_words(row['map'])})" if "map" in row else ""
        passed = row.get("passed")
        end = "" if passed is None else ": passed" if passed else ": failed"
        text = f"{_number(row['value'])}{between}{n}{end}"
        return [(f"{row.get('title', title)}{of}", text)]
    if isinstance(value, list) and value and all(_is_figure(part) for part in value):
        return [row for part in value for row in _facts(name, part)]
    if isinstance(value, Mapping):
        return [
            (f"{title}, {inner}", text)
            for key, part in value.items()
            for inner, text in _facts(key, part)
        ]
    return [(title, _cell(value))]


def _is_figure(value: object) -> bool:
    return isinstance(_mapping(value).get("value"), int | float)


def _interval(row: Mapping[str, Any]) -> str:
    ends = row.get("interval")
    if not isinstance(ends, list) or len(ends) != 2:
        return ""
    low, high = (_number(end, like=row["value"]) for end in ends)
    return say("{low} to {high}", low=low, high=high)


def _mapping(value: object) -> Mapping[str, Any]:
    """Return a mapping as it is, and nothing for anything else."""
    return value if isinstance(value, Mapping) else {}


def _sentences(value: object) -> tuple[str, ...]:
    if isinstance(value, list):
        return tuple(str(item) for item in value)
    return (str(value),) if value else ()


def _cell(value: object) -> str:
    if value is None:
        return "–"
    if isinstance(value, Mapping):
        return ", ".join(f"{_words(name)} {_cell(item)}" for name, item in value.items())
    if isinstance(value, list):
        return "; ".join(_cell(item) for item in value)
    return f"{value:.4g}" if isinstance(value, float) else str(value)


def _number(value: float, *, like: float | None = None) -> str:
    """Return a figure with three decimals, or one where it, or what it stands beside, is large."""
    return f"{value:.{3 if abs(value if like is None else like) < 10.0 else 1}f}"


def _words(name: object) -> str:
    return str(name).replace("_", " ")
