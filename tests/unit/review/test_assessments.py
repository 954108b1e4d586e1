from __future__ import annotations

from contextlib import closing

import pytest

from busi_desktop.domain.assessment import SAVED, KeptAssessment
from busi_desktop.errors import UserError
from busi_desktop.review.assessments import faults_of, read_all, standing_of, standings
from busi_desktop.review.journal import Journal
from tests.assessed import assessment, form, lesion

SUBJECT, OTHER = "a" * 64 + "#0", "b" * 64 + "#3"


def kept(made, *, number: int = 1, reader: str = "AK", subject: str = SUBJECT) -> KeptAssessment:
    return KeptAssessment(
        assessment=made, subject=subject, reader=reader, recorded_at="2026-11-23", number=number
    )


@pytest.fixture
def journal(tmp_path):
    with closing(Journal.open(tmp_path / "journal.sqlite")) as made:
        yield made


def save(journal: Journal, made, *, reader: str = "AK", subject: str = SUBJECT) -> None:
    journal.append(subject=subject, kind=SAVED, content=made.to_json(), reader=reader)


def test_assessments_come_back_from_the_journal_with_who_and_when(journal):
    made = assessment(form(lesion("4A", shape="oval")))
    save(journal, made, subject=OTHER)

    (one,) = read_all(journal)

    assert one.assessment == made
    assert (one.subject, one.reader, one.number) == (OTHER, "AK", 1)
    assert one.recorded_at


def test_a_draft_behind_a_signature_stands_beside_it_until_it_is_signed():
    first = kept(assessment(form(lesion("3"))))
    draft = kept(assessment(form(lesion("4A")), signed=False), number=2)
    second = kept(assessment(form(lesion("4A"))), number=3)

    assert standing_of([]).latest is None
    assert standing_of([first, draft]).signed is first
    assert standing_of([first, draft]).latest is draft
    assert standing_of([first, draft, second]).signed is second
    assert standing_of([first, draft, second]).draft is None


def test_a_draft_that_says_what_is_signed_takes_an_amendment_back():
    first = kept(assessment(form(lesion("3"))))
    draft = kept(assessment(form(lesion("4A")), signed=False), number=2)
    back = kept(assessment(form(lesion("3")), signed=False), number=3)

    standing = standing_of([first, draft, back])

    assert standing.draft is None
    assert standing.latest is first


def test_an_emptied_draft_is_none():
    draft = kept(assessment(form(lesion("3")), signed=False))
    empty = kept(assessment(form(), signed=False), number=2)

    assert standing_of([draft, empty]).latest is None
    assert standings([draft, empty]) == ()


def test_readers_and_frames_stand_apart():
    several = [
        kept(assessment(form(lesion("3")))),
        kept(assessment(form(lesion("5"))), reader="BL"),
        kept(assessment(form(lesion("2"))), subject=OTHER),
    ]

    found = [
        (one.latest.subject, one.latest.reader, one.latest.assessment.category)
        for one in standings(several)
    ]

    assert found == [(SUBJECT, "AK", "3"), (SUBJECT, "BL", "5"), (OTHER, "AK", "2")]


def test_one_of_a_later_program_is_named_with_its_entry(journal):
    save(journal, assessment(form(lesion("2"))))
    content = assessment(form(lesion("2"))).to_json() | {"format": 9}
    journal.append(subject=SUBJECT, kind=SAVED, content=content, reader="AK")

    with pytest.raises(UserError, match="Entry 2 holds an assessment") as told:
        read_all(journal)

    assert told.value.code == "ASSESSMENT_UNREADABLE"
    assert faults_of(journal) == ["Entry 2 holds an assessment that can't be read."]


def test_a_predecessor_that_is_not_there_is_a_fault(journal):
    first = assessment(form(lesion("2")), signed=False)
    save(journal, first)
    save(journal, assessment(form(lesion("3")), supersedes=first.assessment_id))
    assert faults_of(journal) == []

    save(journal, assessment(form(lesion("3")), supersedes="gone"))

    assert faults_of(journal) == ["Entry 3 supersedes an assessment that isn't there."]
