"""A reader's opinion as plain data and as a class."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
import pytest

from busi_desktop.domain.prediction import LABELS
from busi_desktop.domain.reading import Confidence, Finding, Impression, Reading
from busi_desktop.errors import BugError

readings = st.builds(
    lambda impression, confidence, note: Reading(
        finding=Finding.NO_LESION if impression is None else Finding.LESION,
        impression=impression,
        confidence=confidence,
        note=note,
    ),
    st.none() | st.sampled_from(Impression),
    st.sampled_from(Confidence),
    st.text(max_size=20),
)


@given(reading=readings)
def test_a_reading_comes_back_equal_from_plain_data_with_more_beside_it(reading):
    data = reading.to_json() | {"ai_seen_before": False}

    assert Reading.from_json(data) == reading
    assert reading.label in LABELS


@pytest.mark.parametrize(
    ("impression", "label"),
    [
        (None, "normal"),
        (Impression.BENIGN, "benign"),
        (Impression.PROBABLY_BENIGN, "benign"),
        (Impression.SUSPICIOUS, "malignant"),
        (Impression.MALIGNANT, "malignant"),
    ],
)
def test_a_reading_amounts_to_a_class(impression, label):
    finding = Finding.NO_LESION if impression is None else Finding.LESION

    reading = Reading(finding=finding, impression=impression, confidence=Confidence.LOW)

    assert reading.label == label


@pytest.mark.parametrize(
    ("finding", "impression"), [(Finding.LESION, None), (Finding.NO_LESION, Impression.BENIGN)]
)
def test_an_impression_is_given_of_a_lesion_and_of_nothing_else(finding, impression):
    with pytest.raises(BugError):
        Reading(finding=finding, impression=impression, confidence=Confidence.HIGH)
