"""The command line's `review`, in this process."""

from __future__ import annotations

from pathlib import Path

import pytest

from busi_desktop.cli.main import main
from tests.integration.runs import Ran


@pytest.fixture
def review(capsys):
    def run(*arguments: str | Path) -> Ran:
        capsys.readouterr()
        code = main(["review", *map(str, arguments)])
        said = capsys.readouterr()
        assert "Traceback" not in said.out + said.err
        return Ran(code=code, out=said.out, err=said.err)

    return run
