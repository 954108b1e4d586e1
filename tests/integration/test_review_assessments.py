"""`busi-desktop review` on readers' assessments: list, export, agreement, verify."""

from __future__ import annotations

from contextlib import closing
import csv
from hashlib import sha256
import json
from pathlib import Path

import pytest

from busi_desktop.domain.assessment import SAVED
from busi_desktop.review.journal import Journal
from tests.assessed import assessment, form, lesion
from tests.integration.runs import write_scan


@pytest.fixture
def clinic(tmp_path) -> Path:
    folder = tmp_path / "clinic"
    for seed in range(3):
        write_scan(folder / f"{seed}.png", seed)
    return folder


@pytest.fixture
def assessed(program_home, clinic) -> Path:
    """Return images of which two readers assessed three and two; one of them is a draft."""
    given = {"AK": ["2", "4A", "5"], "BL": ["2", "4C"]}
    program_home.mkdir()
    with closing(Journal.open(program_home / "journal.sqlite")) as journal:
        for reader, categories in given.items():
            for path, category in zip(sorted(clinic.iterdir()), categories, strict=False):
                subject = f"{sha256(path.read_bytes()).hexdigest()}#0"
                made = assessment(form(lesion(category, shape="oval")), signed=category != "5")
                journal.append(subject=subject, kind=SAVED, content=made.to_json(), reader=reader)
    return clinic


def table(out: Path) -> list[dict[str, str]]:
    with (out / "assessments.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_list_tells_assessments_beside_annotations(assessed, review):
    rows = json.loads(review("list", "--json").out)
    said = review("list").out

    assert {row["record"] for row in rows} == {"assessment"}
    assert [(row["reader"], row["category"], row["status"]) for row in rows][:3] == [
        ("AK", "2", "signed"),
        ("AK", "4A", "signed"),
        ("AK", "5", "draft"),
    ]
    assert rows[0]["lesions"][0]["answers"][0]["terms"] == [["oval", "Oval"]]
    assert "category 4C" in said
    assert "0 annotations of 0 frames." in said
    assert "5 assessments of 3 frames." in said


def test_export_writes_a_table_with_the_images_names(assessed, review, tmp_path):
    ran = review("export", assessed, "--format", "assessments-csv", "--out", tmp_path / "out")

    assert ran.code == 0, ran.err
    assert "5 rows on 3 frames written to assessments.csv." in ran.out
    rows = table(tmp_path / "out")
    assert {row["image"] for row in rows} == {f"clinic/{seed}.png" for seed in range(3)}
    assert {row["shape"] for row in rows} == {"oval"}


def test_export_needs_no_images_and_takes_the_filters(assessed, review, tmp_path):
    options = ("--format", "assessments-csv", "--reader", "AK", "--status", "signed")

    ran = review("export", *options, "--out", tmp_path / "out")

    assert ran.code == 0, ran.err
    rows = table(tmp_path / "out")
    assert [row["category"] for row in rows] == ["2", "4A"]
    assert {row["image"] for row in rows} == {""}


def test_export_of_nobodys_assessments_says_so(assessed, review, tmp_path):
    ran = review(
        *("export", "--format", "assessments-csv", "--reader", "CM", "--out", tmp_path / "out")
    )

    assert ran.code == 1
    assert "No assessment fits." in ran.err
    assert not (tmp_path / "out").exists()


def test_agreement_has_the_weighted_kappa_of_signed_categories(assessed, review):
    found = json.loads(review("agreement", "AK", "BL", "--json").out)
    said = review("agreement", "AK", "BL").out

    assert found["category_kappa"]["n"] == 2
    assert 0.0 < found["category_kappa"]["value"] < 1.0
    assert "Weighted kappa of categories" in said


def test_verify_names_an_assessment_that_can_not_be_read(assessed, program_home, review):
    assert review("verify").code == 0
    with closing(Journal.open(program_home / "journal.sqlite")) as journal:
        subject = journal.entries()[0].subject
        journal.append(subject=subject, kind=SAVED, content={"format": 1}, reader="AK")

    ran = review("verify")

    assert ran.code == 1
    assert "holds an assessment that can't be read" in ran.err
