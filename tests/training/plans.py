"""Plans of ablations so small that they run in seconds."""

from __future__ import annotations

from pathlib import Path

import keras

from tests.training.tiny import CONFIG

CONFIGS = Path("training/configs")

FLAGSHIP_PLAN = """
[plan]
title = "Tiny flagship"
kind = "flagship"
base = "training/configs/flagship.toml"
out = "{out}"
n_folds = 2
folds = [1]
protocols = ["clean"]
n_draws = 50
by = "source"

[plan.set]
run.data = "{data}"
run.threads = 1
run.steps_per_epoch = 1
run.batch_size = 2
run.doubtful = ""
phase = [{{ size = 64, epochs = 1, warmup_to = 1.0, look = 0.0 }}]
network.encoder = "unet"           # fewer layers: these tests shall be short
network.pretrained = false
network.neck_channels = 8
network.feature_channels = 8
network.decoder_widths = [8, 8, 4, 4]

[[variant]]
name = "base"
sentence = "as it is."

[[variant]]
name = "parts"
sentence = "every optional part."
[variant.set]
network.recurrent_units = 4
network.region_pool = false
recipe.steps = [
  {{ name = "resize", size = 64 }},
  {{ name = "normalize" }},
  {{ name = "gabor" }},
]
"""

SEED_PLAN = """
[plan]
title = "Tiny seed"
kind = "seed"
base = "{base}"
out = "{out}"
n_folds = 2
folds = [0]
protocols = ["clean"]
n_draws = 50
by = "source"

[plan.set]
run.epochs = 1
network.recurrent_units = 0

[[variant]]
name = "A2"
sentence = "CNN alone."

[[variant]]
name = "A4b"
sentence = "voting."
network_of = "A2"
slic_regions = 50
"""

HANDCRAFTED_PLAN = """
[plan]
title = "Tiny seed, both protocols"
kind = "seed"
base = "{base}"
out = "{out}"
n_folds = 2
folds = [0, 1]
protocols = ["clean", "paper"]
n_draws = 50
by = "source"

[[variant]]
name = "A1"
sentence = "no network."
method = "handcrafted"

[[variant]]
name = "large"
sentence = "at another size."
method = "handcrafted"
set = {{ recipe.steps = [{{ name = "resize", size = 96 }}] }}

[[variant]]
name = "voting"
sentence = "superpixels vote on the blob."
network_of = "A1"
slic_regions = 50
"""


def write_seed_plan(text: str, out: Path, *, data: Path) -> Path:
    """Write a plan and its base configuration beside `out`; returns the plan."""
    plan, base = out.with_suffix(".toml"), out.with_name("base.toml")
    base.write_text(CONFIG.format(data=data.as_posix(), out="unused", epochs=9), encoding="utf-8")
    plan.write_text(text.format(base=base.as_posix(), out=out.as_posix()), encoding="utf-8")
    return plan


def weights_of(model: keras.Model) -> list[tuple[str, tuple[int, ...], bool]]:
    """Return path, shape and whether it is trained of each weight, in their order."""
    kept = [v for v in model.variables if "seed_generator" not in v.path]
    return [(v.path, tuple(v.shape), bool(v.trainable)) for v in kept]
