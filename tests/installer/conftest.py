"""One Windows for all tests of its installer: to make it takes a minute."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.contract.tree import ROOT
from tests.installer.setups import STICK, make_setups
from tests.installer.wine import Wine, copy_in

SAMPLES = ROOT / "resources" / "samples"


@pytest.fixture(scope="session")
def setups(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return the installer, a following version of the same files, and an older one of a few."""
    return make_setups(tmp_path_factory.mktemp("setups"))


@pytest.fixture(scope="session")
def wine(tmp_path_factory: pytest.TempPathFactory, setups: dict[str, Path]) -> Iterator[Wine]:
    folder = tmp_path_factory.mktemp("wine")
    with Wine(folder).running(folder) as wine:
        for version, setup in setups.items():
            copy_in(wine, setup, f"{STICK}\\{version}.exe")
        copy_in(wine, SAMPLES, f"{STICK}\\samples")
        for name in ("cyst.png", "cyst_mask.png"):
            copy_in(wine, SAMPLES / name, f"{STICK}\\outlined\\{name}")
        yield wine
