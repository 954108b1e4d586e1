"""Plans and the options of the flagship that they set: an override must not be ignored."""

from __future__ import annotations

from dataclasses import replace
import hashlib
from pathlib import Path
from typing import Any

import keras
import numpy as np
import pytest

from busi_desktop.errors import UserError
from busi_desktop.preprocess.registry import default_spec
from tests.training.conftest import walk
from tests.training.plans import (
    CONFIGS,
    FLAGSHIP_PLAN,
    SEED_PLAN,
    weights_of,
    write_seed_plan,
)
from training.ablation_plan import Plan, load_plan
from training.flagship.config import FlagshipConfig, load_flagship_config
from training.flagship.network import LineScan, build_flagship
from training.flagship.sampler import count_planes


def changed(plan: Plan) -> dict[str, dict[str, Any]]:
    """Return for each variant the entries that differ from the first one's, tables opened."""

    def flat(config: object) -> dict[str, Any]:
        out: dict[str, Any] = {}
        for name in config.__dataclass_fields__:  # type: ignore[attr-defined]
            value = getattr(config, name)
            is_table = name in {"network", "augment", "loss", "sampler"}
            out |= flat(value) if is_table else {name: value}
        return out

    first = flat(plan.variants[0].config)
    return {
        variant.name: {
            name: value for name, value in flat(variant.config).items() if value != first[name]
        }
        for variant in plan.variants
    }


def test_the_shipped_flagship_plan_changes_one_thing_per_variant() -> None:
    plan = load_plan(CONFIGS / "ablation-flagship.toml")
    differing = changed(plan)
    physics = ["gamma", "contrast", "depth_gain", "shadow", "speckle", "blur", "jpeg"]
    physics += ["footprint", "border"]

    recipes = [value.pop("recipe", None) for value in differing.values()]

    assert [r.steps[-1].name for r in recipes if r is not None] == ["gabor"]
    assert differing == {
        "flagship": {},
        "again": {"trial": 1},
        "recurrent": {"recurrent_units": 64},
        "gabor": {},
        "slic-300": {},
        "slic-600": {},
        "slic-1200": {},
        "global-mean": {"region_pool": False},
        "no-birads": {"birads": 0.0},
        "no-physics": dict.fromkeys(physics, 0.0),
        "no-marks": {"marks": 0.0, "overlay": 0.0, "dual_view": 0.0},
        "no-geometry": {"geometry": 0.0, "aspect": 0.0},
        "random-encoder": {"pretrained": False, "encoder_rate": 1.0},
        "busi-only": {"sources": ("BUSI",)},
    }
    slic = {v.name: v.slic.regions for v in plan.variants if v.slic is not None}
    assert slic == {"slic-300": 300, "slic-600": 600, "slic-1200": 1200}


def test_the_shipped_plan_starts_from_the_flagship_itself() -> None:
    ours = load_plan(CONFIGS / "ablation-flagship.toml").variants[0].config
    flagship = load_flagship_config(CONFIGS / "flagship.toml")

    assert isinstance(ours, FlagshipConfig)
    same = replace(ours, phases=flagship.phases, threads=flagship.threads)
    assert same == flagship


def test_the_shipped_seed_plan_builds_table_one() -> None:
    plan = load_plan(CONFIGS / "ablation-seed.toml")

    parts = {}
    for variant in plan.variants:
        config = variant.config
        units = 0 if variant.is_handcrafted else config.network.recurrent_units
        parts[variant.name] = (count_planes(config.recipe), units, variant.slic is not None)

    assert parts == {
        "A2": (1, 0, False),
        "A1": (1, 0, False),
        "A3": (4, 0, False),
        "A4a": (1, 64, False),
        "A4b": (1, 0, True),
        "A4-no-SLIC": (4, 64, False),
        "A4": (4, 64, True),
    }
    assert [variant.name for variant in plan.variants if variant.is_handcrafted] == ["A1"]


def test_the_shipped_benchmark_names_random_rivals() -> None:
    plan = load_plan(CONFIGS / "benchmark.toml")

    assert {v.config.network.encoder for v in plan.variants[2:]} == {
        "mobilenet-v2",
        "unet",
        "resnet50",
    }
    for variant in plan.variants[1:]:
        assert not variant.config.network.pretrained
        assert variant.sentence.startswith("architecture, random init")


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("network.region_pool", "network.region_pol", "unknown entry: 'region_pol'"),
        ("network.region_pool", "networks.region_pool", "no table 'networks'"),
        ("run.threads = 1", "run.treads = 1", "unknown entry: 'treads'"),
        ('sentence = "every', 'slic = 3\nsentence = "every', "entry 'slic'"),
        ('name = "parts"', 'name = "base"', "repeated name"),
        ('name = "parts"', 'name = "parts"\nnetwork_of = "none"', "the network of 'none'"),
        ("folds = [1]", "folds = [2]", "some of 0 to 1"),
        ('["clean"]', '["paper"]', r"protocols \['clean'\]"),
        ("network.region_pool", "run.seed = 1\nnetwork.region_pool", "on other images"),
        ("network.pretrained = false", "network.pretrained = true", "no ImageNet weights"),
    ],
)
def test_a_wrong_plan_is_refused_before_anything_is_trained(
    old: str, new: str, reason: str, tmp_path: Path
) -> None:
    text = FLAGSHIP_PLAN.format(out="unused", data="unused")
    assert old in text
    path = tmp_path / "plan.toml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")

    with pytest.raises(UserError, match=reason):
        load_plan(path)


def test_an_unknown_variant_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan = write_seed_plan(SEED_PLAN, tmp_path / "out", data=tmp_path)

    assert walk("ablation", plan, "--only", "A9") == 1

    assert "no variant 'A9'. Use one of: A2, A4b." in capsys.readouterr().err


@pytest.fixture(scope="module")
def plain() -> keras.Model:
    return build_flagship(load_flagship_config(CONFIGS / "flagship.toml").network)


@pytest.fixture(scope="module")
def optional() -> keras.Model:
    config = load_flagship_config(CONFIGS / "flagship.toml").network
    config = replace(config, recurrent_units=4, region_pool=False, pretrained=False)
    return build_flagship(config, planes=4)


def test_the_flagship_keeps_names_and_order_of_its_weights(plain: keras.Model) -> None:
    digest = hashlib.sha256(repr(weights_of(plain)).encode()).hexdigest()

    # Another digest means that no checkpoint of today can be read any more.
    assert digest[:16] == "5fe0ee0ea7fb69c7"
    assert model_inputs(plain) == 1


def model_inputs(model: keras.Model) -> int:
    """Return the number of planes that a network takes."""
    return int(model.input_shape[-1])


def test_every_option_of_the_flagship_changes_its_network(
    plain: keras.Model, optional: keras.Model
) -> None:
    before, after = (
        {path.split("/")[0]: trainable for path, _, trainable in weights_of(model)}
        for model in (plain, optional)
    )

    assert set(before) <= set(after)
    assert set(after) - set(before) == {
        *(f"recurrent_{part}" for part in ("rows", "cols", "out")),
        *(f"texture{n}_{part}" for n in (1, 2, 3) for part in ("conv", "norm")),
    }
    norms = [
        [layer.trainable for layer in model.layers if layer.name == "stem_norm"]
        for model in (plain, optional)
    ]
    assert norms == [[False], [True]]
    pooled = [model.get_layer("malignancy").kernel.shape[0] for model in (plain, optional)]
    assert pooled == [4 * 128, 128]
    assert model_inputs(optional) == 4


def test_recurrent_layers_carry_a_point_along_its_line() -> None:
    still = np.zeros((1, 3, 5, 4), np.float32)
    moved = still.copy()
    moved[0, 1, 2] = 1.0

    def reached(*, columns: bool) -> set[tuple[int, int]]:
        layer = LineScan(3, columns=columns)
        change = np.abs(np.asarray(layer(moved)) - np.asarray(layer(still))).max(axis=-1)[0]
        return {(int(row), int(col)) for row, col in np.argwhere(change > 0)}

    assert reached(columns=False) == {(1, col) for col in range(5)}
    assert reached(columns=True) == {(row, 2) for row in range(3)}


def test_count_planes_asks_the_recipe() -> None:
    recipe = load_flagship_config(CONFIGS / "flagship.toml").recipe
    assert count_planes(recipe) == 1
    assert count_planes(replace(recipe, steps=(*recipe.steps, default_spec("gabor")))) == 4
