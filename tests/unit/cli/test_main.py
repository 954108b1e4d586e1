from __future__ import annotations

import pytest

from busi_desktop.cli.main import build_parser, main


@pytest.mark.parametrize("command", ["open", "analyze", "self-test", "info"])
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
    assert all(f" {command} " in said for command in ("open", "analyze", "self-test", "info"))


def test_examples_are_commands_that_the_parser_takes() -> None:
    parser = build_parser()
    commands = next(action for action in parser._actions if action.dest == "command")

    examples = [
        (command.epilog or "").partition("busi-desktop ")[2].split()
        for command in commands.choices.values()
    ]

    assert [parser.parse_args(example).command for example in examples] == list(commands.choices)
