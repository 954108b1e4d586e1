from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest

from busi_desktop.errors import UserError
from tests.unit.training.judged import make_crowd
from training.evaluation.table import NAME, cases_csv, read_cases_csv
from training.scoring import Scores


def test_table_of_cases_gives_back_every_score(tmp_path: Path) -> None:
    devices = np.array(["A, with comma"] * 30 + [""] * 30)
    scores = make_crowd(60, devices=devices)
    path = tmp_path / NAME
    path.write_bytes(cases_csv(scores))

    back = read_cases_csv(path)

    for field in fields(Scores):
        before, after = getattr(scores, field.name), getattr(back, field.name)
        if before.dtype.kind == "f":
            assert np.array_equal(after, before, equal_nan=True), field.name
        else:
            assert after.tolist() == before.tolist(), field.name


def test_table_tells_people_the_dice() -> None:
    head, first, *_ = cases_csv(make_crowd(3)).decode().splitlines()

    row = dict(zip(head.split(","), first.split(","), strict=True))

    assert float(row["dice"]) == pytest.approx(make_crowd(3).dice[0])
    assert row["label"] == "benign"


@pytest.mark.parametrize("content", [None, "image,label\na.png,benign\n"])
def test_what_is_no_table_of_cases_is_refused(tmp_path: Path, content: str | None) -> None:
    path = tmp_path / NAME
    if content is not None:
        path.write_text(content)

    with pytest.raises(UserError, match="missing or not a table of cases"):
        read_cases_csv(path)
