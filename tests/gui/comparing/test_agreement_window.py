"""The table of agreement: the same figures as the command line, images opened from it, files."""

from __future__ import annotations

import json

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
import pytest

from busi_desktop.app.agreement import agreements_in
from busi_desktop.app.agreement_tables import pairs_csv
from busi_desktop.app.comparing import CompareView
from busi_desktop.cli.main import main
from busi_desktop.domain.annotation import LesionLabel
from tests.gui.worklist.conftest import CTRL, SHIFT

NAMES = ("benign.png", "cyst.png", "malignant.png")


def signed_study(make_study, **settings):
    study = make_study(**settings)
    for name in NAMES:
        study.sign(name, "AK")
        study.sign(name, "BL", mask=study.mask(name, "AK" if name == "cyst.png" else "BL"))
    study.sign("malignant.png", "BL", LesionLabel.MALIGNANT, mask=study.mask("malignant.png", "CD"))
    return study


class Table:
    def __init__(self, judge) -> None:
        self.judge, self.desk = judge, judge.window.comparing.agreement
        judge.press(Qt.Key.Key_G, CTRL | SHIFT)
        judge.wait_for(lambda: not self.desk._job.is_running)
        self.window = self.desk.window

    def pair(self, row: int = 0) -> list[str]:
        table = self.window.pairs
        return [table.item(row, column).text() for column in range(table.columnCount())]

    def images(self) -> list[str]:
        model = self.window.model
        return [model.data(model.index(row, 0)) for row in range(model.rowCount())]


@pytest.fixture
def table(make_study, judge):
    study = signed_study(make_study)
    judge.open(study.path, "ZZ")
    made = Table(judge)
    made.study = study
    return made


def test_the_window_tells_what_the_command_line_tells(table, capsys):
    code = main(["review", "agreement", "--signed", "--json", "--journal", str(table.study.path)])

    (found,) = json.loads(capsys.readouterr().out)
    dice, distance = found["dice"], found["hausdorff95_px"]
    assert code == 0
    assert found["label_kappa"]["n"] == 3
    assert table.pair()[:4] == [
        "AK – BL",
        "3",
        f"{dice['value']:.2f} [{dice['low']:.2f}, {dice['high']:.2f}]",
        f"{distance['value']:.1f} [{distance['low']:.1f}, {distance['high']:.1f}] px",
    ]


def test_enter_shows_the_greatest_disagreement_as_a_difference_on_its_image(table, judge, qtbot):
    assert [name.rpartition("/")[2] for name in table.images()] == [
        "malignant.png",
        "benign.png",
        "cyst.png",
    ]

    qtbot.keyClick(table.window.images, Qt.Key.Key_Return)

    judge.wait_until_shown("malignant.png")
    judge.wait_for(lambda: judge.comparing.score is not None)
    assert judge.comparing.view is CompareView.DIFFERENCE
    assert [one.name for one in judge.comparing.pair] == ["AK", "BL"]
    assert judge.comparing.score == table.window.model.scores[0]


def test_figures_images_and_report_are_saved(table, judge, tmp_path, monkeypatch):
    written = {}
    for what, name in (("pairs", "a.csv"), ("frames", "b.csv"), ("report", "c.pdf")):
        target = written[what] = tmp_path / name
        monkeypatch.setattr(
            QFileDialog, "getSaveFileName", lambda *_, target=target: (str(target), "")
        )
        table.window.save_wanted.emit(what)
        judge.wait_for(target.exists)

    found = agreements_in(
        table.study.path,
        with_ai=True,
        hides_names=False,
        progress=lambda *_: None,
        check=lambda: None,
    )
    assert written["pairs"].read_bytes() == pairs_csv(found.pairs)
    assert len(written["frames"].read_text("utf-8-sig").splitlines()) == 4
    assert written["report"].read_bytes().startswith(b"%PDF-1.4")


def test_the_ai_outlines_what_was_signed_and_is_compared_like_a_reader(table, judge):
    assert len(table.study.kept_of_ai()) == 0

    table.window.outline.click()
    judge.wait_for(lambda: table.window.pairs.rowCount() == 3)

    kept = table.study.kept_of_ai()
    assert [table.pair(row)[0] for row in range(3)] == ["AK – BL", "AK – AI", "BL – AI"]
    assert {one.subject for one in kept} == {table.study.subject(name) for name in NAMES}
    assert {one.reader for one in kept} == {"ZZ"}
    judge.show(NAMES[0])
    judge.wait_for(lambda: judge.session.workspace.result is not None)
    on_screen = judge.session.workspace.result.mask.mask
    (same,) = (one for one in kept if one.subject == table.study.subject(NAMES[0]))
    assert np.array_equal(same.annotation.mask, on_screen)
    assert same.annotation.base.parameters["threshold"] == judge.session.workspace.params.threshold

    table.window.outline.click()  # nothing is outlined twice
    judge.wait_for(lambda: table.window.pairs.rowCount() == 3)
    assert len(table.study.kept_of_ai()) == 3


def test_in_a_blind_project_only_the_adjudicator_sees_the_table(make_study, judge):
    study = signed_study(make_study, blind=True)
    judge.open(study.path, "AK")

    judge.run("agreement")

    desk = judge.window.comparing.agreement
    assert desk._window is None
    assert "blind" in judge.window.status.currentMessage()
    turns = []
    judge.session.project_changed.connect(turns.append)
    judge.session.set_reader("ZZ")  # a blind project is opened anew for another reader
    judge.wait_for(lambda: len(turns) == 2 and judge.rows())
    table = Table(judge)
    assert table.pair()[0] == "AK – BL"

    judge.session.set_reader("AK")

    assert not table.window.isVisible()


def test_a_journal_that_nobody_has_begun_says_so(judge):
    table = Table(judge)

    assert table.window.pairs.rowCount() == 0
    assert "No two have signed" in table.window.note.text()
    assert table.window.way.isVisible()
    assert not table.window.pairs.isVisible()
    assert not table.window.save.isEnabled()
