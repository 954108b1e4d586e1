"""Ablation: what a plan says is what is trained, scored and compared."""

from __future__ import annotations

import csv
from dataclasses import replace
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.training.conftest import eagerly, walk
from tests.training.plans import (
    CONFIGS,
    FLAGSHIP_PLAN,
    HANDCRAFTED_PLAN,
    SEED_PLAN,
    weights_of,
    write_seed_plan,
)
from training.ablation import _parts_of
from training.ablation_plan import load_plan
from training.ablation_runs import _fingerprint, split_cases
from training.cases import Case
from training.config import load_config
from training.flagship.config import load_flagship_config
from training.flagship.doubtful import LABEL, Doubt, write_doubts
from training.flagship.fit import learned_cases
from training.flagship.predict import Predictions
from training.network import build_seed_network


@pytest.fixture(scope="module")
def two_sources(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny data set, all of it for training, with every other lesion from a second source."""
    folder = tmp_path_factory.mktemp("two") / "data"
    folder.mkdir()
    for name in ("images", "masks"):
        (folder / name).symlink_to(data / name)
    with (data / "index.csv").open(newline="", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    for number, row in enumerate(rows):
        row["split"] = "train" if row["split"] == "val" else row["split"]
        is_second = row["label"] != "normal" and number % 2
        row["source"] = "BUS-BRA" if is_second else row["source"]
        row["device"] = f"Scanner {number % 4}" if is_second else ""
    with (folder / "index.csv").open("w", newline="", encoding="utf-8") as stream:
        writer = csv.DictWriter(stream, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return folder


def read(folder: Path) -> dict[str, Any]:
    return dict(json.loads((folder / "ablation.json").read_text(encoding="utf-8")))


@pytest.fixture(scope="module")
def flagship(two_sources: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a finished ablation of the flagship; its plan lies beside it."""
    out = tmp_path_factory.mktemp("flagship") / "out"
    plan = out.with_suffix(".toml")
    text = FLAGSHIP_PLAN.format(out=out.as_posix(), data=two_sources.as_posix())
    plan.write_text(text, encoding="utf-8")
    with eagerly():
        assert walk("ablation", plan) == 0
    return out


@pytest.fixture(scope="module")
def seed(two_sources: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a seed network's ablation; its plan lies beside it."""
    out = tmp_path_factory.mktemp("seed") / "out"
    with eagerly():
        assert walk("ablation", write_seed_plan(SEED_PLAN, out, data=two_sources)) == 0
    return out


@pytest.fixture(scope="module")
def handcrafted(two_sources: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a table without networks, made in two goes; its plan lies beside it."""
    out = tmp_path_factory.mktemp("handcrafted") / "out"
    plan = write_seed_plan(HANDCRAFTED_PLAN, out, data=two_sources)
    assert walk("ablation", plan, "--only", "voting") == 0
    assert set(read(out)["variants"]) == {"A1", "voting"}
    assert walk("ablation", plan, "--resume") == 0
    return out


def test_the_seed_network_without_recurrent_units_has_no_recurrent_layer(seed: Path) -> None:
    config = load_config(seed.with_name("base.toml")).network

    with_lines, without = (
        build_seed_network(replace(config, recurrent_units=units), size=64, planes=1)
        for units in (4, 0)
    )

    assert any("lstm" in path for path, *_ in weights_of(with_lines))
    assert not any("lstm" in path or "recurrent" in path for path, *_ in weights_of(without))
    assert without.output_shape == with_lines.output_shape
    cost = read(seed)["protocols"]["clean"]["costs"]["A2"]
    assert cost["parameters"] < with_lines.count_params()


def test_sources_restrict_what_is_learned_and_not_what_is_held_out(two_sources: Path) -> None:
    config = load_flagship_config(CONFIGS / "flagship.toml")
    config = replace(config, data=two_sources, folds=2)

    everyone = learned_cases(config, 0)
    few = learned_cases(replace(config, sources=("BUSI",)), 0)

    assert {case.source for case in everyone} == {"BUSI", "BUS-BRA"}
    assert [case.name for case in few] == [c.name for c in everyone if c.source == "BUSI"]


def test_a_device_left_out_is_not_learned_from_and_still_held_out(two_sources: Path) -> None:
    config = load_flagship_config(CONFIGS / "flagship.toml")
    config = replace(config, data=two_sources, folds=2)
    everyone = learned_cases(config, 0)
    device = next(case.device for case in everyone if case.device)

    few = learned_cases(replace(config, devices_left_out=(device,)), 0)

    assert [case.name for case in few] == [c.name for c in everyone if c.device != device]


def test_figures_are_told_by_device_where_the_plan_asks_and_enough_images_are_there() -> None:
    cases = [
        Case(
            name=f"{device}{i}",
            image=Path(),
            masks=(),
            label="benign",
            group="g",
            source="S",
            device=device,
        )
        for device, n in (("Large", 20), ("Small", 19))
        for i in range(n)
    ]

    assert set(_parts_of(cases, by="source")) == {"S"}
    assert _parts_of(cases, by="device") == ["S Large"] * 20 + ["S other devices"] * 19


def test_a_run_with_another_list_of_doubtful_cases_is_another_run(
    flagship: Path, tmp_path: Path
) -> None:
    plan = load_plan(flagship.with_suffix(".toml"))
    split, path = split_cases(plan, "clean", 1), tmp_path / "doubtful.csv"
    config = replace(plan.variants[0].config, doubtful=str(path))
    variant, digests = replace(plan.variants[0], config=config), []
    for case in split.fitted[:2]:
        write_doubts([Doubt(image=case.name, doubt=LABEL)], path)
        digests.append(_fingerprint(variant, split))

    assert len({*digests, _fingerprint(plan.variants[0], split)}) == 3


def test_a_variant_is_trained_as_its_overrides_say(flagship: Path) -> None:
    part = read(flagship)["protocols"]["clean"]
    base, parts = (
        Predictions.load(flagship / "clean" / name / "fold1" / "predictions.npz")
        for name in ("base", "parts")
    )

    assert part["costs"]["base"]["parameters"] != part["costs"]["parts"]["parameters"]
    assert base.masks.shape == parts.masks.shape
    assert base.masks.shape[1:] == (32, 32)
    assert np.abs(base.presence - parts.presence).max() > 1e-3
    assert all(cost > 0.0 for name in ("base", "parts") for cost in part["costs"][name].values())


def test_flagship_figures_are_those_of_the_held_out_fold(flagship: Path) -> None:
    report = read(flagship)
    plan = load_plan(flagship.with_suffix(".toml"))
    split = split_cases(plan, "clean", 1)
    figures = report["protocols"]["clean"]["figures"]

    for source in ("BUSI", "BUS-BRA"):
        masses = [c for c in split.held if c.source == source and c.label != "normal"]
        assert figures[f"{source} auc"]["n"] == len(masses)
    assert "BUS-BRA presence" not in figures  # it has no normals
    assert not {c.group for c in split.held} & {c.group for c in split.fitted}
    page = (flagship / "ablation.md").read_text("utf-8")
    for name, row in figures["BUSI dice"]["variants"].items():
        assert f"| {name} |" in page
        assert f"{row['value']:.3f}" in page
    assert "epochs of 2 images, 1 at 64 px" in page


def test_the_table_counts_both_protocols_and_their_gap(handcrafted: Path) -> None:
    report = read(handcrafted)
    clean, paper = (report["protocols"][name]["figures"] for name in ("clean", "paper"))
    page = (handcrafted / "ablation.md").read_text("utf-8")

    assert set(report["variants"]) == {"A1", "large", "voting"}
    for variant in report["variants"]:
        one = paper["BUSI accuracy"]["variants"][variant]["value"]
        other = clean["BUSI accuracy"]["variants"][variant]["value"]
        assert f"{one:.3f} / {other:.3f} / {one - other:+.3f}" in page
    plan = load_plan(handcrafted.with_suffix(".toml"))
    held = [case for fold in (0, 1) for case in split_cases(plan, "clean", fold).held]
    assert clean["BUSI accuracy"]["n"] == sum(case.source == "BUSI" for case in held)


def test_the_paper_protocol_splits_images_and_the_clean_one_groups(handcrafted: Path) -> None:
    plan = load_plan(handcrafted.with_suffix(".toml"))

    clean, paper = (split_cases(plan, protocol, 0) for protocol in ("clean", "paper"))

    total = len(paper.fitted) + len(paper.tuned) + len(paper.held)
    assert len(paper.fitted) == round(0.7 * total)
    assert len(paper.held) == total - round(0.85 * total)
    assert split_cases(plan, "paper", 1).held != paper.held
    fitted, tuned, held = (
        {case.group for case in part} for part in (clean.fitted, clean.tuned, clean.held)
    )
    assert not fitted & tuned
    assert not (fitted | tuned) & held
    assert fitted
    assert tuned
    assert held


def test_voting_uses_the_network_of_another_variant(seed: Path) -> None:
    costs = read(seed)["protocols"]["clean"]["costs"]

    assert not (seed / "clean" / "A4b").exists()
    assert costs["A4b"]["train_ms"] == costs["A2"]["train_ms"]
    assert costs["A4b"]["cut_ms"] > costs["A2"]["cut_ms"]


def test_runs_are_kept_unless_asked_to_resume(
    handcrafted: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert walk("ablation", handcrafted.with_suffix(".toml")) == 1
    assert "holds runs already. Add --resume" in capsys.readouterr().err


def test_a_finished_table_is_made_again_from_what_was_kept(seed: Path) -> None:
    report = read(seed)

    assert walk("ablation", seed.with_suffix(".toml"), "--resume") == 0

    again = read(seed)
    for part in [*report["protocols"].values(), *again["protocols"].values()]:
        for cost in part["costs"].values():
            del cost["cut_ms"]  # measured anew
    assert again == report


def test_a_run_of_another_configuration_is_not_taken_for_this_one(
    handcrafted: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "plan.toml"
    text = handcrafted.with_suffix(".toml").read_text(encoding="utf-8")
    other.write_text(text.replace("size = 96", "size = 128"), encoding="utf-8")

    assert walk("ablation", other, "--resume") == 1

    assert "a run of another configuration" in capsys.readouterr().err
