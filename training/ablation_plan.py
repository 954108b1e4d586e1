"""The plan of an ablation or benchmark: one TOML file, read into frozen values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
import re
from typing import Any, NoReturn

from busi_desktop.domain.segmentation import SlicParams
from busi_desktop.errors import UserError
from training.config import TrainConfig, fill, read_toml, train_config
from training.flagship.config import FlagshipConfig, flagship_config

CLEAN, PAPER = "clean", "paper"
SOURCE, DEVICE = "source", "device"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")
Config = FlagshipConfig | TrainConfig
_READERS: dict[str, Callable[[dict[str, Any]], Config]] = {
    "flagship": flagship_config,
    "seed": train_config,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """Hold one row of the table.

    Attributes
    ----------
    name, sentence
        The row's title, also its folder, and what differs from the first row.
    config
        What it is trained with.
    network_of
        The variant whose trained network it uses: itself, but for those that only cut otherwise.
    slic
        Superpixel voting on the network's maps, or None.
    is_handcrafted
        Whether it is the classifier of texture features instead of a network.
    """

    name: str
    sentence: str
    config: Config
    network_of: str
    slic: SlicParams | None
    is_handcrafted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Hold the whole table's plan.

    Attributes
    ----------
    out
        Folder of runs and table.
    n_folds, folds
        Into how many parts the training groups are split, and which are held out in turn. Under
        the protocol `paper`, a fold is another random split of the images.
    protocols
        `CLEAN`, groups kept together, and `PAPER`, images split at random as the seed paper does.
    n_draws
        Bootstrap draws.
    by
        Whether figures are told per `source` (data set) or per `device`.
    variants
        The first is the one that the others are compared with.
    """

    title: str
    out: Path
    n_folds: int
    folds: tuple[int, ...]
    protocols: tuple[str, ...]
    n_draws: int
    by: str
    variants: tuple[Variant, ...]

    def variant(self, name: str) -> Variant:
        """Return the variant of a name.

        Raises
        ------
        UserError
            If there is none.
        """
        for variant in self.variants:
            if variant.name == name:
                return variant
        raise UserError(
            f"The plan has no variant {name!r}.",
            hint=f"Use one of: {', '.join(variant.name for variant in self.variants)}.",
            code="ABLATION_VARIANT",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Head:
    title: str
    kind: str
    base: str
    out: str
    n_folds: int
    folds: tuple[int, ...]
    protocols: tuple[str, ...]
    n_draws: int
    by: str


def overridden(table: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """Return nested tables with some entries replaced; lists are replaced whole."""
    out = dict(table)
    for key, value in changes.items():
        old = out.get(key)
        is_table = isinstance(old, dict) and isinstance(value, dict)
        out[key] = overridden(old, value) if is_table and old is not None else value
    return out


def _refuse(sentence: str) -> NoReturn:
    raise UserError(
        sentence,
        hint="Compare the plan with training/configs/ablation-flagship.toml.",
        code="ABLATION_PLAN",
    )


def _configured(kind: str, table: Mapping[str, Any], changes: Mapping[str, Any]) -> Config:
    unknown = set(changes) - set(table) - {"recipe"}
    if unknown:
        _refuse(f"The base configuration has no table {sorted(unknown)[0]!r} to change.")
    return _READERS[kind](overridden(table, changes))


def _variant(
    row: Mapping[str, Any], base: Mapping[str, Any], *, kind: str, known: Mapping[str, Variant]
) -> Variant:
    unknown = set(row) - {"name", "sentence", "set", "network_of", "slic_regions", "method"}
    name, sentence = str(row.get("name", "")), str(row.get("sentence", ""))
    if unknown or not sentence or not _NAME.fullmatch(name) or name in known:
        what = f"entry {sorted(unknown)[0]!r}" if unknown else "name or sentence"
        _refuse(f"The variant {name!r} has a wrong, missing or repeated {what}.")
    network_of = str(row.get("network_of", name))
    if network_of != name and (network_of not in known or "set" in row):
        _refuse(f"The variant {name!r} can't use the network of {network_of!r}.")
    method = row.get("method", "network")
    if method not in {"network", "handcrafted"} or (method != "network" and kind != "seed"):
        _refuse(f"The variant {name!r} has no such method as {method!r}.")
    shared = known.get(network_of)
    config = shared.config if shared else _configured(kind, base, row.get("set", {}))
    regions = row.get("slic_regions")
    return Variant(
        name=name,
        sentence=sentence,
        config=config,
        network_of=network_of,
        slic=None if regions is None else SlicParams(regions=int(regions)),
        is_handcrafted=method == "handcrafted",
    )


def load_plan(path: Path) -> Plan:
    """Read a plan and check every variant's configuration.

    Paths in it are relative to the current folder.

    Raises
    ------
    UserError
        If the plan, its base configuration or a variant is wrong; the message says where.
    """
    table = read_toml(path)
    entries = dict(table.get("plan", {}))
    changes = entries.pop("set", {})
    head = fill(_Head, entries, "[plan]")
    if head.kind not in _READERS:
        _refuse(f"There are no networks of the kind {head.kind!r}.")
    allowed = {CLEAN} if head.kind == "flagship" else {CLEAN, PAPER}
    if not head.protocols or not set(head.protocols) <= allowed:
        _refuse(f"Networks of the kind {head.kind!r} have the protocols {sorted(allowed)}.")
    if head.by not in {SOURCE, DEVICE}:
        _refuse(f"Figures are told by {SOURCE!r} or {DEVICE!r}, not by {head.by!r}.")
    if not head.folds or not set(head.folds) <= set(range(head.n_folds)):
        _refuse(f"The folds must be some of 0 to {head.n_folds - 1}.")
    raw = read_toml(Path(head.base))
    _configured(head.kind, raw, changes)
    base = overridden(raw, changes)
    known: dict[str, Variant] = {}
    for row in table.get("variant", []):
        variant = _variant(row, base, kind=head.kind, known=known)
        if isinstance(variant.config, FlagshipConfig):
            config = replace(variant.config, folds=head.n_folds)
            variant = replace(variant, config=config)
        first = next(iter(known.values()), variant).config
        if variant.config.data != first.data or variant.config.seed != first.seed:
            _refuse(f"The variant {variant.name!r} would be scored on other images.")
        known[variant.name] = variant
    if not known:
        _refuse("The plan has no variant.")
    return Plan(
        title=head.title,
        out=Path(head.out),
        n_folds=head.n_folds,
        folds=head.folds,
        protocols=head.protocols,
        n_draws=head.n_draws,
        by=head.by,
        variants=tuple(known.values()),
    )
