"""Search by a few letters: what is meant comes first."""

from __future__ import annotations

import pytest

from busi_desktop.ui.finding import match

pytestmark = pytest.mark.gui

TITLES = ("Fit to window", "Full screen", "Raise threshold", "Reset view, window and level")


def best(query: str) -> str | None:
    scores = {title: match(query, title) for title in TITLES}
    hits = {title: score for title, score in scores.items() if score is not None}
    return max(hits, key=lambda title: hits[title]) if hits else None


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("fit", "Fit to window"),
        ("thr", "Raise threshold"),
        ("FULL", "Full screen"),
        ("view reset", "Reset view, window and level"),
        ("ftw", "Fit to window"),
        ("rthr", "Raise threshold"),
        ("xyz", None),
    ],
)
def test_what_is_meant_is_found(query, title):
    assert best(query) == title


def test_every_word_must_fit():
    assert match("raise nothing", "Raise threshold") is None


def test_nothing_typed_fits_everything_equally():
    assert {match("", title) for title in TITLES} == {0}


def test_a_title_counts_more_than_other_words():
    by_title = match("mask", "Mask")
    by_word = match("mask", "Raise threshold", ("mask smaller",))

    assert by_title > by_word > 0


def test_accents_and_case_do_not_matter():
    assert match("espanol", "Español") == match("ESPAÑOL", "español")
