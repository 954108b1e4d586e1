from __future__ import annotations

import csv
import json

import pytest

from busi_desktop.domain.assessment import KeptAssessment, Size, Standing
from busi_desktop.domain.lexicon import ORDERED
from busi_desktop.errors import UserError
from busi_desktop.pipeline.reviewing.agreement import compare
from busi_desktop.pipeline.reviewing.assessments import category_pairs, export_assessments
from tests.assessed import MEASURED, answer, assessment, form, lesion

HEAD = {"entry": 2, "digest": "0" * 64}


def kept(made, *, subject: str = "a" * 64 + "#0", reader: str = "AK") -> KeptAssessment:
    return KeptAssessment(
        assessment=made, subject=subject, reader=reader, recorded_at="2026-11-23T10:00", number=1
    )


def signed(category: str, subject: str, reader: str) -> Standing:
    return Standing(signed=kept(assessment(form(lesion(category))), subject=subject, reader=reader))


def subject(number: int) -> str:
    return f"{number:064x}#0"


def test_each_lesion_is_a_row_with_codes_numbers_and_where_they_come_from(tmp_path):
    made = assessment(
        form(
            lesion(
                "4B",
                margin=("angular", "spiculated"),
                clock=10,
                nipple_mm=40.0,
                sizes=(MEASURED, Size(mm=9.0), None),
                note="=1+1",
            ),
            lesion("2", special="simple_cyst"),
            general=(answer("composition", "fat"),),
        )
    )
    out = tmp_path / "out"

    n_rows = export_assessments([kept(made)], None, out, head=HEAD)

    with (out / "assessments.csv").open(encoding="utf-8-sig", newline="") as file:
        first, second = csv.DictReader(file)
    assert n_rows == 2
    assert (first["lesion"], second["lesion"]) == ("1", "2")
    assert (first["category"], second["category"]) == ("4B", "2")
    assert (first["composition"], second["composition"]) == ("fat", "fat")
    assert (first["margin"], second["margin"]) == ("angular|spiculated", "")
    assert (first["clock"], first["nipple_mm"]) == ("10", "40.0")
    assert (first["horizontal_mm"], first["vertical_mm"]) == ("14.2", "9.0")
    assert (first["horizontal_from"], first["vertical_from"]) == ("manual", "typed")
    assert first["second_horizontal_mm"] == first["second_horizontal_from"] == ""
    assert first["note"] == "'=1+1"  # no spreadsheet runs it
    assert (first["image"], first["sha256"], first["frame"]) == ("", "a" * 64, "0")
    assert (first["reader"], first["status"], first["ai_seen_before"]) == ("AK", "signed", "false")
    assert json.loads((out / "review.json").read_text())["journal"] == HEAD


def test_nothing_is_replaced(tmp_path):
    (tmp_path / "there").write_text("")

    with pytest.raises(UserError, match="isn't empty"):
        export_assessments([kept(assessment(form(lesion("2"))))], None, tmp_path, head=HEAD)


def test_categories_are_compared_where_both_have_signed_one_with_an_order():
    given = {1: ("2", "2"), 2: ("4A", "4C"), 3: ("0", "3"), 4: ("5", "6"), 5: ("3", None)}
    several = [
        signed(category, subject(number), reader)
        for number, both in given.items()
        for reader, category in zip(("AK", "BL"), both, strict=True)
        if category is not None
    ]
    draft = kept(assessment(form(lesion("2")), signed=False), subject=subject(5), reader="BL")

    pairs, n_unordered = category_pairs([*several, Standing(draft=draft)], ("AK", "BL"))

    places = [ORDERED.index(category) for category in ("2", "2", "4A", "4C")]
    assert [(first, second) for _, first, second in pairs] == [tuple(places[:2]), tuple(places[2:])]
    assert n_unordered == 2


@pytest.mark.parametrize(
    ("both", "kappa"),
    [
        ([("2", "2"), ("5", "5")], 1.0),
        ([("1", "5"), ("5", "1")], -1.0),
        # Places 1 and 6, all alike but one that is off by 3. Seen: 9 / 4. By chance, from the
        # readers' totals (3, 1) and (2, 1 at 4, 1): (6 * 0 + 3 * 9 + 3 * 25 + 2 * 25 + 1 * 4) / 16.
        ([("2", "2"), ("2", "2"), ("5", "5"), ("2", "4B")], 1 - (9 / 4) / (156 / 16)),
    ],
)
def test_kappa_weighs_how_far_categories_lie_apart(both, kappa):
    several = [
        signed(category, subject(number), reader)
        for number, pair in enumerate(both)
        for reader, category in zip(("AK", "BL"), pair, strict=True)
    ]

    found = compare([], ("AK", "BL"), [], categories=category_pairs(several, ("AK", "BL")))

    assert found.category_kappa.n == len(both)
    assert found.category_kappa.value == pytest.approx(kappa)


def test_two_who_share_nothing_are_told_so():
    with pytest.raises(UserError, match="no frame"):
        compare([], ("AK", "BL"), [])
