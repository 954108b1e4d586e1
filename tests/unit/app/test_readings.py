"""What a frame's events amount to."""

from __future__ import annotations

from busi_desktop.app.readings import (
    AMENDED,
    LOCKED,
    OVERRIDDEN,
    RESTORED,
    answer_content,
    opinions_of,
    override_of,
)
from busi_desktop.domain.journal import Entry, subject_of
from busi_desktop.domain.prediction import ModelId
from busi_desktop.domain.reading import Confidence, Finding, Impression, Reading
from tests.builders import make_frame, make_result

MODEL = ModelId(name="tiny", version="1", sha256="ab" * 32)
NO_LESION = Reading(finding=Finding.NO_LESION, impression=None, confidence=Confidence.HIGH)
SUSPICIOUS = Reading(
    finding=Finding.LESION, impression=Impression.SUSPICIOUS, confidence=Confidence.LOW
)


def entry(number: int, kind: str, content: dict, *, reader: str = "AK") -> Entry:
    return Entry(
        number=number,
        recorded_at=f"2026-11-23T08:00:0{number}+00:00",
        subject="ab" * 32 + "#0",
        kind=kind,
        reader=reader,
        program="0",
        content=content,
        digest="",
    )


def locked(number: int, reading: Reading, *, reader: str = "AK") -> Entry:
    return entry(number, LOCKED, reading.to_json() | {"ai_seen_before": False}, reader=reader)


def test_the_first_opinion_stays_beside_the_last_amendment():
    events = [
        locked(1, NO_LESION),
        entry(2, AMENDED, NO_LESION.to_json()),
        entry(3, AMENDED, SUSPICIOUS.to_json()),
    ]

    opinions = opinions_of(events, "AK")

    assert (opinions.locked, opinions.amended) == (NO_LESION, SUSPICIOUS)
    assert opinions.latest == SUSPICIOUS


def test_each_reader_has_opinions_of_their_own():
    events = [locked(1, NO_LESION), locked(2, SUSPICIOUS, reader="BL")]

    assert opinions_of(events, "BL").latest == SUSPICIOUS
    assert opinions_of(events, "CM") is None


def override(number: int, kind: str, *, sha256: str = MODEL.sha256) -> Entry:
    content = {"reason": f"reason {number}", "model": {"sha256": sha256}}
    return entry(number, kind, content)


def test_the_last_word_on_an_override_holds():
    events = [override(1, OVERRIDDEN), override(2, RESTORED), override(3, OVERRIDDEN)]

    assert override_of(events[:1], MODEL).reason == "reason 1"
    assert override_of(events[:2], MODEL) is None
    assert override_of(events, MODEL).reason == "reason 3"
    assert override_of(events, MODEL).reader == "AK"


def test_an_override_of_one_models_abstention_says_nothing_of_anothers():
    assert override_of([override(1, OVERRIDDEN, sha256="cd" * 32)], MODEL) is None


def test_the_answer_is_recorded_with_numbers_model_and_parameters_but_no_file_name():
    result = make_result(make_frame())

    content = answer_content(result)

    assert content["model"]["sha256"] == result.prediction.model_id.sha256
    assert content["probabilities"].keys() == {"benign", "malignant", "normal"}
    assert content["parameters"]["threshold"] == result.mask.params.threshold
    assert not {"source", "files"} & content.keys()
    assert subject_of(result.frame.frame_id).endswith("#0")
