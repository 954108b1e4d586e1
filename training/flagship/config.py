"""Configuration of a flagship run: one TOML file, read into frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from busi_desktop.domain.recipe import PreprocessRecipe
from busi_desktop.errors import UserError
from training.config import fill, fill_run, read_toml

LITE0 = "efficientnet-lite0"
PLAIN, ALTERNATE, BOTH = "plain", "alternate", "both"
VIEWS = (PLAIN, ALTERNATE, BOTH)
"""What the networks of the file look at: the frame; every second one at its mirror image; both."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkConfig:
    """Shape of the flagship network; see `network.build_flagship`.

    Attributes
    ----------
    encoder
        `LITE0`, or one of `rivals.RIVALS`.
    recurrent_units
        Units per direction of the layers that read the deepest map line by line; 0 leaves them out.
    region_pool
        Whether the class heads see lesion, margin and posterior region beside the whole frame.
    pretrained
        Whether the encoder starts from ImageNet, with its norms frozen, or at random; only `LITE0`
        can start from ImageNet.
    """

    encoder: str
    neck_channels: int
    feature_channels: int
    decoder_widths: tuple[int, ...]
    dropout: float
    recurrent_units: int
    region_pool: bool
    pretrained: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LossConfig:
    """Weights of the terms of the loss; see `losses.terms`."""

    mask: float
    presence: float
    malignancy: float
    birads: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplerConfig:
    """Shares of each stratum in a batch; they need not sum to 1. See `sampler.Sampler`."""

    busi_benign: float
    busi_malignant: float
    busi_normal: float
    bus_bra_benign: float
    bus_bra_malignant: float
    other: float
    lesion_free_crop: float


@dataclass(frozen=True, slots=True, kw_only=True)
class AugmentConfig:
    """How often each random change happens, and how far; see `augment.augment`."""

    scale: tuple[float, float]
    rotation_deg: float
    shear_deg: float
    shift: float
    aspect: float
    geometry: float
    gamma: float
    contrast: float
    depth_gain: float
    shadow: float
    speckle: float
    blur: float
    jpeg: float
    footprint: float
    border: float
    marks: float
    overlay: float
    dual_view: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PhaseConfig:
    """A number of epochs at one input size.

    Attributes
    ----------
    warmup_to
        Share of the learning rates to which a new schedule warms up, before it decays until the
        next phase that begins one; 0 goes on with the schedule that runs. It begins from the moving
        averages of the weights.
    look
        Chance of a strong change of look; see `looks.change_look`.
    """

    size: int
    epochs: int
    warmup_to: float
    look: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Cycle:
    """Epochs under one schedule of the learning rate, ``[start, stop)``, counted from 0."""

    start: int
    stop: int
    warmup_to: float


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagshipConfig:
    """Everything that a run depends on, besides the data.

    `sources` names the data sets that a network learns from; empty means all. No network learns
    from images of `devices_left_out`, as the index spells them, nor from the cases that `doubtful`
    lists (`doubts.py`; empty means none). `trial` draws other first weights and batches. A fold
    holds the same images whatever the four say.
    """

    name: str
    version: str
    data: Path
    sources: tuple[str, ...]
    devices_left_out: tuple[str, ...]
    doubtful: str
    out: Path
    seed: int
    trial: int
    folds: int
    batch_size: int
    steps_per_epoch: int
    phases: tuple[PhaseConfig, ...]
    learning_rate: float
    encoder_rate: float
    weight_decay: float
    average: float
    threads: int
    views: str
    network: NetworkConfig
    loss: LossConfig
    sampler: SamplerConfig
    augment: AugmentConfig
    recipe: PreprocessRecipe

    @property
    def draw_seed(self) -> int:
        """Return the seed of first weights and batches."""
        return self.seed + 1000 * self.trial

    @property
    def epochs(self) -> int:
        """Return the number of epochs of all phases."""
        return sum(phase.epochs for phase in self.phases)

    @property
    def cycles(self) -> tuple[Cycle, ...]:
        """Return the schedules of the learning rate, in order."""
        starts, epoch = [], 0
        for phase in self.phases:
            if phase.warmup_to > 0:
                starts.append((epoch, phase.warmup_to))
            epoch += phase.epochs
        stops = [start for start, _ in starts[1:]] + [epoch]
        return tuple(
            Cycle(start=start, stop=stop, warmup_to=warmup_to)
            for (start, warmup_to), stop in zip(starts, stops, strict=True)
        )

    def phase_at(self, epoch: int) -> PhaseConfig:
        """Return the phase of an epoch, counted from 0."""
        for phase in self.phases:
            if epoch < phase.epochs:
                return phase
            epoch -= phase.epochs
        return self.phases[-1]


def load_flagship_config(path: Path) -> FlagshipConfig:
    """Read a configuration; relative paths in it are relative to the current folder.

    Raises
    ------
    UserError
        If the file is absent, is no TOML, or has an entry too few or too many.
    """
    return flagship_config(read_toml(path))


def flagship_config(table: dict[str, Any]) -> FlagshipConfig:
    """Check a configuration's tables, as TOML gives them.

    Raises
    ------
    UserError
        If an entry is missing or unknown, no phase begins a schedule of the learning rate, or
        ImageNet weights are wanted that aren't there.
    """
    phases = tuple(fill(PhaseConfig, phase, "[[phase]]") for phase in table.get("phase", []))
    if not phases or phases[0].warmup_to <= 0 or any(phase.warmup_to < 0 for phase in phases):
        raise UserError(
            "The first phase begins no schedule of the learning rate, or a warmup_to is negative.",
            hint="Set its warmup_to above 0, and that of a phase that goes on to 0.",
            code="CONFIG_PHASES",
        )
    if not all(0.0 <= phase.look <= 1.0 for phase in phases):
        raise UserError(
            "The look of a phase is no chance.",
            hint="Set it to a number from 0 to 1.",
            code="CONFIG_LOOK",
        )
    sections = {
        "network": NetworkConfig,
        "loss": LossConfig,
        "sampler": SamplerConfig,
        "augment": AugmentConfig,
    }
    config = fill_run(FlagshipConfig, table, sections, phases=phases)
    if config.views not in VIEWS:
        raise UserError(
            f"The networks can't look at {config.views!r}.",
            hint=f"Set views to one of: {', '.join(VIEWS)}.",
            code="CONFIG_VIEWS",
        )
    network = config.network
    if network.pretrained and network.encoder != LITE0:
        raise UserError(
            f"There are no ImageNet weights for the encoder {network.encoder!r}.",
            hint=f"Set pretrained to false, or encoder to {LITE0!r}.",
            code="CONFIG_ENCODER",
        )
    return config
