from __future__ import annotations

import pytest

from busi_desktop.cli.main import build_parser, main


@pytest.mark.parametrize("command", ["open", "analyze", "review", "self-test", "info"])
def test_help_of_each_command_has_an_example(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])

    assert ended.value.code == 0
    assert f"example: busi-desktop {command}" in " ".join(capsys.readouterr().out.split())


def test_help_lists_every_command_and_the_intended_use(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])

    said = " ".join(capsys.readouterr().out.split())
    assert "not a diagnosis" in said
    assert all(
        f" {command} " in said for command in ("open", "analyze", "review", "self-test", "info")
    )


def test_examples_are_commands_that_the_parser_takes() -> None:
    parser = build_parser()
    commands = next(action for action in parser._actions if action.dest == "command")

    examples = [
        (command.epilog or "").partition("busi-desktop ")[2].split()
        for command in commands.choices.values()
    ]

    assert [parser.parse_args(example).command for example in examples] == list(commands.choices)


@pytest.mark.parametrize("gate", ["-0.1", "1", "nan", "half"])
def test_presence_gate_out_of_range_is_wrong_use(
    gate: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["analyze", "a.png", "--out", "r", "--presence-gate", gate])

    assert ended.value.code == 2
    assert "--presence-gate" in capsys.readouterr().err


def test_help_of_analyze_says_what_the_presence_gate_does(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        main(["analyze", "--help"])

    said = " ".join(capsys.readouterr().out.split())
    assert "--presence-gate G no outline where the chance of a lesion is below G" in said
