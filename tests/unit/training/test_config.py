from __future__ import annotations

from pathlib import Path

import pytest

from busi_desktop.errors import UserError
from busi_desktop.preprocess.registry import SEED_RECIPE
from tests.training.tiny import CONFIG
from training.config import load_config

SEED_CONFIG = Path(__file__).parents[3] / "training/configs/seed.toml"


def write(path: Path, text: str) -> Path:
    path.write_text(text.format(data="data", out="out", epochs=2), encoding="utf-8")
    return path


def test_shipped_configuration_is_the_seed_method() -> None:
    config = load_config(SEED_CONFIG)

    assert config.recipe == SEED_RECIPE
    assert len(config.network.widths) == len(config.network.decoder_widths) == 3
    assert config.network.convolutions_per_block == 2
    assert config.augment.rotation_deg == 15.0
    assert 0.0 < config.tune_fraction < 0.5


def test_recipe_of_the_file_is_completed_with_defaults(tmp_path: Path) -> None:
    config = load_config(write(tmp_path / "tiny.toml", CONFIG))

    names = [step.name for step in config.recipe.steps]
    assert names == ["resize", "normalize", "gabor"]
    assert dict(config.recipe.steps[0].parameters) == {"size": 64}
    assert dict(config.recipe.steps[2].parameters)["sigma"] == 4.0
    assert (config.data, config.out, config.network.widths) == (
        Path("data"),
        Path("out"),
        (4, 8, 8),
    )


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (("seed = 3\n", ""), "missing or unknown entry: 'seed'"),
        (("seed = 3\n", "seed = 3\nsed = 4\n"), "missing or unknown entry: 'sed'"),
        (("l2 = 1e-5\n", ""), r"\[network\] has a missing"),
        (("zoom = 0.1\n", ""), r"\[augment\] has a missing"),
        (('name = "gabor"', 'name = "gabber"'), "gabber"),
        (("size = 64", "size = 3"), "size"),
        (("[run]", "[run"), "can't be read"),
    ],
)
def test_wrong_entry_is_named(tmp_path: Path, change: tuple[str, str], words: str) -> None:
    path = write(tmp_path / "wrong.toml", CONFIG.replace(*change))

    with pytest.raises(UserError, match=words):
        load_config(path)


def test_missing_file_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="can't be read"):
        load_config(tmp_path / "gone.toml")
