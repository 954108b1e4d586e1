"""A sentence is plain English to everybody, and remembers what it was made of."""

from __future__ import annotations

import copy
import json
import pickle

from busi_desktop.domain.texts import marked, say


def test_a_sentence_is_its_english_text():
    text = say("The file has {count:,} frames.", count=5000)

    assert text == "The file has 5,000 frames."
    assert json.dumps(text) == '"The file has 5,000 frames."'


def test_a_sentence_keeps_template_and_values():
    text = say("The file is called {name}.", name="{odd}.dcm")

    assert text == "The file is called {odd}.dcm."
    assert (text.template, text.values) == ("The file is called {name}.", {"name": "{odd}.dcm"})


def test_a_sentence_travels_whole():
    text = say("A {kind} file can't be read here.", kind=say("zip"))

    for twin in (pickle.loads(pickle.dumps(text)), copy.deepcopy(text)):
        assert twin == text
        assert (twin.template, twin.values) == (text.template, text.values)


def test_a_marked_text_stays_as_it_is():
    assert marked("&File") == "&File"
