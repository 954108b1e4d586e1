"""THIRD_PARTY.md tells the truth about every package that the program needs."""

from __future__ import annotations

from importlib.metadata import metadata
import re

from packaging.utils import canonicalize_name
import pytest

from tests.contract.tree import ROOT, read_pins

PINS = read_pins(ROOT / "requirements/run.txt")
ROWS = {
    canonicalize_name(name): {"license": terms, "shipped": shipped}
    for name, terms, shipped in re.findall(
        r"^\| ([\w.-]+) \| ([^|]+) \| [^|]+ \| (yes|no) \|$",
        (ROOT / "THIRD_PARTY.md").read_text(encoding="utf-8"),
        re.MULTILINE,
    )
}


def test_every_locked_package_is_listed_and_no_other() -> None:
    assert set(ROWS) == set(PINS)


def test_everything_but_the_build_tool_is_stated_as_shipped() -> None:
    assert [name for name, row in ROWS.items() if row["shipped"] == "no"] == ["setuptools"]


def stated_licenses(name: str) -> list[str]:
    """Return the licenses between which a package's own metadata lets us choose."""
    stated = metadata(name)
    first_line = (stated.get("License") or "").split("\n", maxsplit=1)[0]
    classifiers = [line for line in stated.get_all("Classifier") or [] if "License ::" in line]
    words = stated.get("License-Expression") or first_line or "; ".join(classifiers)
    return [choice.strip() for choice in words.split(" OR ")]


def is_gpl(terms: str) -> bool:
    return re.search(r"(?<!L)GPL|(?<!Lesser )General Public", terms) is not None


@pytest.mark.parametrize("name", sorted(PINS))
def test_package_offers_a_license_that_may_be_shipped(name: str) -> None:
    offered = [terms for terms in stated_licenses(name) if not is_gpl(terms)]

    assert offered
    assert all(offered)
    assert not is_gpl(ROWS[name]["license"])


def test_gpl_is_told_from_lgpl() -> None:
    assert is_gpl("GPL-3.0-only")
    assert not is_gpl("LGPL-3.0-only")
