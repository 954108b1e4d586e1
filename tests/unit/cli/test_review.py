from __future__ import annotations

import pytest

from busi_desktop.cli.main import build_parser, main

ACTIONS = ("list", "export", "import", "verify", "mend", "agreement", "project")


def actions_of(parser):
    review = next(one for one in parser._actions if one.dest == "command").choices["review"]
    return next(one for one in review._actions if one.dest == "action").choices


@pytest.mark.parametrize("action", ACTIONS)
def test_help_of_each_action_has_an_example_that_the_parser_takes(action, capsys):
    parser = build_parser()
    example = (actions_of(parser)[action].epilog or "").partition("busi-desktop ")[2].split()

    with pytest.raises(SystemExit) as ended:
        main(["review", action, "--help"])

    assert ended.value.code == 0
    assert f"example: busi-desktop review {action}" in " ".join(capsys.readouterr().out.split())
    parsed = parser.parse_args(example)
    assert (parsed.command, parsed.action) == ("review", action)


def test_there_is_no_other_action():
    assert tuple(actions_of(build_parser())) == ACTIONS


@pytest.mark.parametrize(
    "wrong",
    [
        (),
        ("paint",),
        ("import", "masks", "--format", "png"),
        ("import", "masks", "--format", "bmp", "--reader", "AK"),
        ("import", "masks", "--format", "png", "--reader", "AK", "--label", "normal"),
        ("export", "images", "--format", "png"),
        ("export", "--format", "png", "--out", "out"),
        ("agreement", "AK"),
    ],
)
def test_wrong_use_ends_with_2_and_touches_nothing(wrong, capsys, program_home):
    with pytest.raises(SystemExit) as ended:
        main(["review", *wrong])

    assert ended.value.code == 2
    assert "usage: busi-desktop review" in capsys.readouterr().err
    assert not program_home.exists()
