from __future__ import annotations

from pathlib import Path

import pytest

from busi_desktop.errors import UserError
from tests.unit.inference.manifests import make_manifest
from tests.unit.training.judged import make_crowd
from training.choice import Choice
from training.evaluate import MARKS, Request, evaluate, insert_table
from training.evaluation.markdown import headline
from training.evaluation.report import report_of

REPORT = report_of(make_crowd(), make_manifest(), data="clinic", n_draws=10)


def test_short_table_is_put_between_the_marks_of_a_page(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"before\n{MARKS[0]}\nold\n{MARKS[1]}\nafter\n")

    insert_table(REPORT, page)
    insert_table(REPORT, page)

    assert page.read_text() == f"before\n{MARKS[0]}\n{headline(REPORT)}{MARKS[1]}\nafter\n"


def test_page_without_marks_is_refused_and_kept(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("text\n")

    with pytest.raises(UserError, match="no place for the evaluation"):
        insert_table(REPORT, page)

    assert page.read_text() == "text\n"


def test_pictures_of_patients_never_go_into_the_manual(tmp_path: Path) -> None:
    out = tmp_path / "docs" / "report"

    with pytest.raises(UserError, match="holds patient images"):
        evaluate(Request(model=tmp_path / "m.json", choice=Choice(data=tmp_path), out=out))

    assert not out.exists()
