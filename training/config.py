"""Training configuration: one TOML file, read into frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
import tomllib
from typing import Any, TypeVar

from busi_desktop.domain.recipe import PreprocessRecipe, StepSpec
from busi_desktop.errors import UserError
from busi_desktop.preprocess.registry import SEED_RECIPE, validate

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkConfig:
    """Shape of the seed network; see `network.build_seed_network`.

    `recurrent_units` 0 leaves the recurrent layers out.
    """

    widths: tuple[int, ...]
    convolutions_per_block: int
    recurrent_units: int
    recurrent_channels: int
    fused_channels: int
    decoder_widths: tuple[int, ...]
    dense_units: int
    dropout: float
    l2: float


@dataclass(frozen=True, slots=True, kw_only=True)
class AugmentConfig:
    """Ranges of the random changes to a training image; see `augment.augment`."""

    rotation_deg: float
    zoom: float
    translation: float
    crop: float
    brightness: float
    contrast: float
    flip_horizontal: bool
    flip_vertical: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainConfig:
    """Everything that a training run depends on, besides the data."""

    name: str
    version: str
    data: Path
    out: Path
    seed: int
    epochs: int
    batch_size: int
    learning_rate: float
    final_learning_rate: float
    tune_fraction: float
    threads: int
    network: NetworkConfig
    augment: AugmentConfig
    recipe: PreprocessRecipe


def fill(cls: type[T], table: dict[str, Any], where: str) -> T:
    """Build a frozen value from a table that has each of its fields and nothing else.

    Raises
    ------
    UserError
        If an entry is missing or unknown; the message names it.
    """
    names = {field.name for field in fields(cls)}  # type: ignore[arg-type]  # T is a dataclass
    wrong = (names - set(table)) | (set(table) - names)
    if wrong:
        raise UserError(
            f"The configuration's {where} has a missing or unknown entry: {sorted(wrong)[0]!r}.",
            hint="Compare it with the files in training/configs.",
            code="CONFIG_ENTRY",
        )
    values = {key: tuple(v) if isinstance(v, list) else v for key, v in table.items()}
    return cls(**values)


def read_toml(path: Path) -> dict[str, Any]:
    """Read a configuration file.

    Raises
    ------
    UserError
        If it is absent or no TOML.
    """
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as exc:
        raise UserError(
            f"The configuration {path} can't be read: {exc}.",
            hint="Give a TOML file such as training/configs/seed.toml.",
            code="CONFIG_FILE",
        ) from exc


def read_recipe(table: dict[str, Any]) -> PreprocessRecipe:
    """Return the checked recipe of a configuration, the seed method's where it names none."""
    steps = table.get("recipe", {}).get("steps")
    if steps is None:
        return validate(SEED_RECIPE)
    return validate(
        PreprocessRecipe(
            steps=tuple(
                StepSpec(
                    name=step["name"],
                    parameters=tuple((k, v) for k, v in step.items() if k != "name"),
                )
                for step in steps
            )
        )
    )


def fill_run(
    cls: type[T],
    table: dict[str, Any],
    sections: Mapping[str, type[Any]],
    **parts: Any,  # noqa: ANN401 - as read from TOML
) -> T:
    """Build a run's value from its table ``[run]``, its sections and its recipe.

    Parameters
    ----------
    cls
        The run's type; `data` and `out` become paths.
    table
        The whole file.
    sections
        The type of each further table.
    **parts
        Further entries of the run, already built.

    Raises
    ------
    UserError
        If an entry is missing or unknown.
    """
    run = dict(table.get("run", {})) | parts
    run |= {name: fill(kind, table.get(name, {}), f"[{name}]") for name, kind in sections.items()}
    run |= {key: Path(run[key]) for key in ("data", "out") if key in run}
    return fill(cls, run | {"recipe": read_recipe(table)}, "[run]")


def load_config(path: Path) -> TrainConfig:
    """Read a configuration; relative paths in it are relative to the current folder.

    Raises
    ------
    UserError
        If the file is absent, is no TOML, or has an entry too few or too many.
    """
    return train_config(read_toml(path))


def train_config(table: dict[str, Any]) -> TrainConfig:
    """Check a configuration's tables, as TOML gives them.

    Raises
    ------
    UserError
        If an entry is missing or unknown.
    """
    return fill_run(TrainConfig, table, {"network": NetworkConfig, "augment": AugmentConfig})
