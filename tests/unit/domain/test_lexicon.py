from __future__ import annotations

from copy import deepcopy

import pytest

from busi_desktop.domain.lexicon import CATEGORIES, ORDERED, Lexicon

DATA = {
    "id": "small",
    "edition": "Small",
    "date": "2026",
    "language": "en",
    "partial": False,
    "groups": [
        {
            "code": "kind",
            "label": "Finding",
            "terms": [{"code": "mass", "label": "M", "keys": "M"}],
        },
        {
            "code": "margin",
            "label": "Margin",
            "many": True,
            "kinds": ["mass"],
            "terms": [
                {"code": "smooth", "label": "Smooth", "keys": "s"},
                {"code": "spiculated", "label": "Spiculated", "keys": "p"},
            ],
        },
        {
            "code": "category",
            "label": "Category",
            "terms": [{"code": code, "label": code, "keys": code} for code in ("2", "4A")],
        },
    ],
    "rules": [
        {
            "says": "Not both.",
            "all": [
                {"group": "margin", "any": ["smooth"]},
                {"group": "margin", "any": ["spiculated"]},
            ],
        },
        {
            "says": "Not that category.",
            "all": [
                {"group": "margin", "any": ["spiculated"]},
                {"group": "category", "any": ["2"]},
            ],
        },
    ],
    "report_order": ["kind", "clock", "nipple", "size", "margin", "category", "note"],
}


def lexicon(**changes) -> Lexicon:
    return Lexicon.from_json(DATA | changes, sha256="0" * 64)


def test_a_file_becomes_groups_terms_and_rules():
    made = lexicon()

    kind, margin, category = made.groups
    assert [term.code for term in margin.terms] == ["smooth", "spiculated"]
    assert margin.many
    assert not kind.many
    assert margin.kinds == ("mass",)
    assert not margin.of_frame
    assert kind.terms[0].keys == "m"  # whatever the case in the file
    assert category.label_of("4A") == "4A"
    assert made.ref.sha256 == "0" * 64


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        ({}, ()),
        ({"margin": ["smooth"], "category": ["2"]}, ()),
        ({"margin": ["smooth", "spiculated"]}, ("Not both.",)),
        ({"margin": ["spiculated"], "category": ["2"]}, ("Not that category.",)),
        (
            {"margin": ["smooth", "spiculated"], "category": ["2"]},
            ("Not both.", "Not that category."),
        ),
    ],
)
def test_what_does_not_fit_is_told_and_nothing_else(chosen, said):
    assert lexicon().contradictions(chosen) == said


def test_one_sentence_of_two_rules_is_told_once():
    rules = [*DATA["rules"], {**DATA["rules"][0]}]

    chosen = {"margin": ["smooth", "spiculated"]}
    assert lexicon(rules=rules).contradictions(chosen) == ("Not both.",)


def without_group(code: str) -> list:
    return [group for group in DATA["groups"] if group["code"] != code]


def with_terms(*codes: str) -> list:
    groups = deepcopy(DATA["groups"])
    groups[-1]["terms"] = [{"code": code, "label": code, "keys": code} for code in codes]
    return groups


@pytest.mark.parametrize(
    "changes",
    [
        {"groups": without_group("category")},
        {"groups": without_group("kind")},
        {"groups": [*DATA["groups"], DATA["groups"][0]]},
        {"groups": with_terms("2", "2")},
        {"groups": with_terms("7")},
        {"groups": with_terms()},
        {
            "groups": [
                {**DATA["groups"][1], "kinds": ["lump"]},
                DATA["groups"][0],
                *DATA["groups"][2:],
            ]
        },
        {"report_order": ["kind", "margin", "category"]},
        {"report_order": [*DATA["report_order"], "kind"]},
        {"rules": [{"says": "No.", "all": [{"group": "margin", "any": ["fuzzy"]}]}]},
        {"rules": [{"says": "No.", "all": [{"group": "edge", "any": ["smooth"]}]}]},
        {"rules": [{"says": "No."}]},
        {"groups": "none"},
        {"groups": None},
    ],
)
def test_a_file_whose_parts_do_not_belong_together_is_refused(changes):
    with pytest.raises(ValueError, match=r"\w"):
        lexicon(**changes)


def test_categories_without_an_order_are_the_open_and_the_known_one():
    assert set(CATEGORIES) - set(ORDERED) == {"0", "6"}
