"""The shipped lexicons: whole, short, and without a letter that chooses two terms."""

from __future__ import annotations

from itertools import chain

import pytest

from busi_desktop.app.lexicons import load_lexicons, shipped_folder
from busi_desktop.domain.lexicon import CATEGORIES, CATEGORY, Lexicon

LONGEST_LABEL = 36
EDITIONS = ("birads_us_2013", "birads_us_2025")


@pytest.fixture(params=EDITIONS)
def lexicon(request, tmp_path) -> Lexicon:
    return load_lexicons(tmp_path).of(request.param)


def test_each_file_is_named_as_its_id():
    assert sorted(path.stem for path in shipped_folder().glob("*.json")) == list(EDITIONS)


def test_all_categories_are_there(lexicon):
    (group,) = (group for group in lexicon.groups if group.code == CATEGORY)

    assert tuple(term.code for term in group.terms) == CATEGORIES
    assert all(term.label.startswith(term.code) for term in group.terms)


def test_each_term_has_a_key_that_no_other_of_its_group_has_alone(lexicon):
    for group in lexicon.groups:
        last = [term.keys[-1] for term in group.terms]
        assert len(set(last)) == len(last), group.code


def test_a_key_of_several_terms_goes_through_the_categories_of_one_digit(lexicon):
    shared = [
        (group.code, key)
        for group in lexicon.groups
        for key in {*chain.from_iterable(term.keys for term in group.terms)}
        if sum(key in term.keys for term in group.terms) > 1
    ]

    assert shared == [(CATEGORY, "4")]


def test_labels_are_terms_and_no_text_of_an_atlas(lexicon):
    labels = [term.label for group in lexicon.groups for term in group.terms]

    assert max(map(len, labels)) <= LONGEST_LABEL
    assert not [label for label in labels if label.endswith(".")]


def test_the_new_edition_adds_to_the_old_one(tmp_path):
    lexicons = load_lexicons(tmp_path)
    old, new = (
        {(group.code, term.code) for group in lexicons.of(edition).groups for term in group.terms}
        for edition in EDITIONS
    )

    assert old < new
    assert ("kind", "non_mass") in new - old
    assert lexicons.of("birads_us_2025").is_partial


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        ({"margin": ["circumscribed", "spiculated"]}, "A circumscribed margin"),
        ({"kind": ["none"], "category": ["4A"]}, "This category needs a finding"),
        ({"kind": ["mass"], "category": ["1"]}, "Category 1 stands for no finding"),
        ({"kind": ["calcifications"], "shape": ["oval"]}, "describe a mass"),
        ({"shape": ["round"], "orientation": ["parallel"]}, "round mass"),
        ({"special": ["simple_cyst"], "echo": ["hypoechoic"]}, "simple cyst is anechoic"),
        ({"shape": ["irregular"], "category": ["3"]}, "Suspicious terms"),
    ],
)
def test_contradictions_are_told(lexicon, chosen, said):
    (sentence,) = lexicon.contradictions(chosen)

    assert said in sentence


@pytest.mark.parametrize(
    "chosen",
    [
        {"kind": ["mass"], "shape": ["oval"], "orientation": ["parallel"], "category": ["3"]},
        {"kind": ["none"], "category": ["1"]},
        {"kind": ["special"], "special": ["simple_cyst"], "echo": ["anechoic"], "category": ["2"]},
        {"kind": ["mass"], "margin": ["angular", "spiculated"], "category": ["5"]},
    ],
)
def test_usual_findings_contradict_nothing(lexicon, chosen):
    assert lexicon.contradictions(chosen) == ()
