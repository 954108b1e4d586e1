from __future__ import annotations

from pathlib import Path

import pytest

from busi_desktop.cli import info
from busi_desktop.errors import BrokenInstallationError


def test_list_is_that_of_third_party_md_without_what_is_not_shipped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "THIRD_PARTY.md"
    page.write_text(
        "| package | licence | why | shipped |\n|---|---|---|---|\n"
        "| numpy | BSD-3-Clause | arrays | yes |\n"
        "| no-such-package | MIT OR Apache-2.0 | nothing | yes |\n"
        "| setuptools | MIT | building | no |\n"
    )
    monkeypatch.setattr(info, "_LIST", page)

    numpy, absent = info.third_party()

    assert numpy["license"] == "BSD-3-Clause"
    assert numpy["version"]
    assert absent == {"name": "no-such-package", "version": None, "license": "MIT OR Apache-2.0"}


def test_missing_list_is_a_broken_installation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(info, "_LIST", tmp_path / "gone.md")

    with pytest.raises(BrokenInstallationError):
        info.third_party()
