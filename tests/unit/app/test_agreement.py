from __future__ import annotations

from contextlib import closing
import csv

import pytest

from busi_desktop.app.agreement import Evidence, agreements_in
from busi_desktop.app.agreement_tables import frames_csv, pair_csv, pairs_csv
from busi_desktop.domain.annotation import AnnotationStatus, Provenance
from busi_desktop.domain.worklist import ProjectSettings
from busi_desktop.errors import Cancelled
from busi_desktop.review.annotations import save
from busi_desktop.review.journal import Journal
from busi_desktop.review.projects import create
from tests.annotated import BASE, lesion, make_annotation
from tests.builders import SHAPE, rectangle

SIGNED, DRAFT = AnnotationStatus.SIGNED, AnnotationStatus.DRAFT


def box(left: int, right: int):
    return rectangle(SHAPE, rows=(4, 20), cols=(left, right))


@pytest.fixture
def path(tmp_path):
    """Return a project in which three readers and the AI outlined three images."""
    made = tmp_path / "study.busi"
    create(made, ProjectSettings(readers=("AK", "BL", "CD")), by="AK")
    said = [
        *(("AK", image, box(10, 30), SIGNED) for image in range(3)),
        ("BL", 0, box(10, 30), SIGNED),
        ("BL", 1, box(20, 40), SIGNED),
        ("BL", 2, box(28, 48), SIGNED),
        ("CD", 0, box(10, 30), DRAFT),
        ("ai", 1, box(10, 30), DRAFT),
    ]
    with closing(Journal.open(made)) as journal:
        for number, (who, image, mask, status) in enumerate(said):
            of_ai = who == "ai"
            made_of = make_annotation(
                lesion(mask),
                annotation_id=f"a{number}",
                status=status,
                provenance=Provenance.AI if of_ai else Provenance.READER,
                base=BASE if of_ai else None,
            )
            reader = "AK" if of_ai else who
            save(journal, made_of, subject=f"{image:064x}#0", reader=reader)
    return made


def found_in(path, *, with_ai=True, **others):
    calls = {"progress": lambda _done, _total: None, "check": lambda: None} | others
    return agreements_in(path, with_ai=with_ai, hides_names=False, **calls)


def test_each_two_who_signed_are_compared_and_drafts_are_not(path):
    found = found_in(path)

    assert [pair.names for pair in found.pairs] == [("AK", "BL"), ("AK", "ai"), ("BL", "ai")]
    assert [pair.names for pair in found_in(path, with_ai=False).pairs] == [("AK", "BL")]
    with closing(Journal.open(path)) as journal:
        with_drafts = Evidence.of(journal).of_all()
    assert ("AK", "CD") in [pair.names for pair in with_drafts]


def test_the_greatest_disagreement_comes_first_and_images_are_named_by_their_hash(path):
    (pair, *_), names = found_in(path).pairs, found_in(path).names

    worst = sorted(pair.scores, key=lambda one: one.disagreement, reverse=True)

    assert [score.dice for score in worst] == [pytest.approx(0.1), pytest.approx(0.5), 1.0]
    assert names[worst[0].group] == worst[0].group[:8]


def test_progress_goes_to_the_end_and_can_be_stopped(path):
    told = []

    found_in(path, progress=lambda done, total: told.append((done, total)))

    assert told == [(number, 5) for number in range(5)]

    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        found_in(path, check=stop)


def test_tables_have_a_row_for_each_pair_and_for_each_image(path):
    pairs = found_in(path).pairs

    figures = list(csv.DictReader(pairs_csv(pairs).decode("utf-8-sig").splitlines()))
    frames = list(csv.DictReader(frames_csv(pairs).decode("utf-8-sig").splitlines()))
    of_one = list(csv.DictReader(pair_csv(pairs[0]).decode("utf-8-sig").splitlines()))

    assert float(figures[0]["dice"]) == pytest.approx((1.0 + 0.5 + 0.1) / 3)
    assert float(figures[0]["dice_low"]) <= float(figures[0]["dice"])
    assert (figures[0]["frames"], figures[0]["hausdorff95_mm"]) == ("3", "")
    assert [row["reader_2"] for row in frames] == ["BL", "BL", "BL", "ai", "ai"]
    assert [row["dice"] for row in frames[:3]] == [row["dice"] for row in of_one]
    assert "label_BL" in of_one[0]
