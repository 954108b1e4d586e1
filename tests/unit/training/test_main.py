from __future__ import annotations

from pathlib import Path

import pytest

from training.__main__ import _parser, main
from training.quantize import WEIGHTS

COMMANDS = [
    "prepare", "doubts", "train", "export", "calibrate", "evaluate", "folds", "card", "explain",
    "gate", "gate-costs", "ablation", "benchmark", "clicks",
]  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_each_command_has_an_example(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])

    assert ended.value.code == 0
    assert f"example: python -m training {command}" in " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize(
    "arguments", [[], ["teach"], ["prepare"], ["train"], ["evaluate"], ["card"], ["folds"]]
)
def test_usage_errors_end_with_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)

    assert ended.value.code == 2


def test_faults_of_the_world_end_with_1_and_two_sentences(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["train", str(tmp_path / "gone.toml")]) == 1
    assert main(["prepare", "--busi", str(tmp_path), "--out", str(tmp_path / "out")]) == 1

    first, second = capsys.readouterr().err.splitlines()
    assert "gone.toml can't be read" in first
    assert second.startswith("No image was found in the data sets given. Name a folder")


def test_export_without_a_checkpoint_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from tests.training.tiny import write_config

    config = write_config(tmp_path / "c.toml", data=tmp_path / "data", out=tmp_path / "run")

    assert main(["export", str(config), "--out", str(tmp_path / "models")]) == 1
    assert "holds no trained network" in capsys.readouterr().err
    assert not (tmp_path / "models").exists()


def test_what_is_exported_has_the_weights_that_ship() -> None:
    args = _parser().parse_args(["export", "config.toml", "--out", "models"])

    assert args.weights == WEIGHTS[0] == "int8"
