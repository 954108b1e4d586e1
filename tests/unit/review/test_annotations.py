from __future__ import annotations

from contextlib import closing

import pytest

from busi_desktop.domain.annotation import AnnotationStatus, Provenance
from busi_desktop.errors import UserError
from busi_desktop.review.annotations import SAVED, choose, current, faults_of, read_all, save
from busi_desktop.review.journal import Journal
from tests.annotated import BASE, SUBJECT, make_annotation, make_kept, two_lesions


@pytest.fixture
def journal(tmp_path):
    with closing(Journal.open(tmp_path / "journal.sqlite")) as made:
        yield made


def test_saved_annotations_come_back_and_the_superseded_one_stays(journal):
    first = make_annotation(*two_lesions())
    second = make_annotation(annotation_id="a2", supersedes="a1")
    for annotation in (first, second):
        save(journal, annotation, subject=SUBJECT, reader="AK")

    kept = read_all(journal)

    assert [one.annotation.annotation_id for one in kept] == ["a1", "a2"]
    assert kept[0].annotation.outlines_equal(first)
    assert [one.annotation.annotation_id for one in current(kept)] == ["a2"]
    assert journal.verify() == []
    assert faults_of(journal) == []
    assert journal.head() == (2, journal.entries()[-1].digest)


def test_annotations_of_another_frame_are_not_superseded_by_an_equal_id():
    here = make_kept(make_annotation())
    later = make_annotation(annotation_id="a2", supersedes="a1")
    there = make_kept(later, subject="cd" * 32 + "#0")

    assert current([here, there]) == (here, there)


def test_unreadable_and_orphaned_annotations_are_told(journal):
    save(journal, make_annotation(supersedes="gone"), subject=SUBJECT, reader="AK")
    journal.append(subject=SUBJECT, kind=SAVED, content={"format": 9}, reader="AK")

    assert faults_of(journal) == [
        "Entry 1 supersedes an annotation that isn't there.",
        "Entry 2 holds an annotation that can't be read.",
    ]
    with pytest.raises(UserError, match="Entry 2") as raised:
        read_all(journal)
    assert raised.value.code == "ANNOTATION_UNREADABLE"


def test_signed_goes_before_draft_and_a_reader_before_import_and_ai():
    ai = make_kept(make_annotation(provenance=Provenance.AI, base=BASE), number=4)
    imported = make_kept(make_annotation(provenance=Provenance.IMPORTED), number=3)
    drawn = make_kept(make_annotation(), number=2)
    signed = make_kept(
        make_annotation(provenance=Provenance.IMPORTED, status=AnnotationStatus.SIGNED)
    )

    assert choose([ai]) is ai
    assert choose([ai, imported]) is imported
    assert choose([ai, imported, drawn]) is drawn
    assert choose([ai, imported, drawn, signed]) is signed


def test_of_one_readers_equals_the_newest_counts_and_of_two_readers_none():
    old, new = make_kept(make_annotation(), number=1), make_kept(make_annotation(), number=2)
    other = make_kept(make_annotation(), reader="BL", number=3)

    assert choose([new, old]) is new
    with pytest.raises(UserError, match="AK and BL"):
        choose([old, new, other])
