from __future__ import annotations

from busi_desktop.cli import exit_codes


def test_codes_are_those_of_the_contract() -> None:
    assert exit_codes.DONE == 0
    assert exit_codes.SOME_FAILED == 1
    assert exit_codes.USAGE == 2
    assert exit_codes.BROKEN == 3
    assert exit_codes.INTERRUPTED == 130
