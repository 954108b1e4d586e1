from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from busi_desktop.app.lexicons import DEFAULT, load_lexicons, read_lexicon, shipped_folder
from busi_desktop.errors import UserError


def own(home: Path, name: str, text: str) -> Path:
    path = home / "lexicon" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def shipped() -> str:
    return (shipped_folder() / f"{DEFAULT}.json").read_text(encoding="utf-8")


def test_the_default_is_an_edition_whose_terms_are_all_there(tmp_path):
    lexicons = load_lexicons(tmp_path)

    assert not lexicons.of(DEFAULT).is_partial
    assert lexicons.of("no such edition") is lexicons.of(DEFAULT)
    assert lexicons.of("") is lexicons.of(DEFAULT)
    assert lexicons.of("birads_us_2025").is_partial
    assert not lexicons.troubles


def test_a_lexicon_has_the_hash_of_its_file(tmp_path, shipped):
    path = own(tmp_path, "own.json", shipped)

    assert read_lexicon(path).sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_clinics_own_labels_stand_in_place_of_the_shipped_ones_which_stay_known(
    tmp_path, shipped
):
    before = load_lexicons(tmp_path).of(DEFAULT)
    own(tmp_path, "ours.json", shipped.replace('"Oval"', '"Ovoid"'))

    lexicons = load_lexicons(tmp_path)

    labels = [term.label for group in lexicons.of(DEFAULT).groups for term in group.terms]
    assert "Ovoid" in labels
    assert "Oval" not in labels
    assert len(lexicons.all) == 2
    assert lexicons.with_hash(before.sha256).edition == before.edition
    assert lexicons.with_hash(lexicons.of(DEFAULT).sha256) is lexicons.of(DEFAULT)
    assert lexicons.with_hash("0" * 64) is None


def test_an_edition_of_ones_own_is_offered_beside_the_others(tmp_path, shipped):
    own(tmp_path, "ours.json", json.dumps(json.loads(shipped) | {"id": "ours"}))

    ids = [lexicon.lexicon_id for lexicon in load_lexicons(tmp_path).all]

    assert ids == ["birads_us_2013", "birads_us_2025", "ours"]


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "{}", "null", '{"id": "x"}', "[" * 100_000, " " * (2 << 20) + "{}"]
)
def test_a_file_that_is_none_is_told_and_the_others_are_there(tmp_path, text, caplog):
    own(tmp_path, "broken.json", text)

    lexicons = load_lexicons(tmp_path)

    (trouble,) = lexicons.troubles
    assert isinstance(trouble, UserError)
    assert trouble.code == "LEXICON_UNREADABLE"
    assert "broken.json" in trouble.message
    assert len(lexicons.all) == 2
    assert "broken" not in caplog.text  # no names of files in the log
