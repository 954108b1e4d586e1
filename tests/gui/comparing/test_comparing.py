"""Comparing readers on an image, and deciding between them."""

from __future__ import annotations

from contextlib import closing

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
import pytest

from busi_desktop.domain.annotation import AnnotationStatus, LesionLabel, Provenance
from busi_desktop.domain.worklist import FrameState
from busi_desktop.measure.agreement import hausdorff95
from busi_desktop.measure.overlap import dice
from busi_desktop.review.annotations import read_all
from busi_desktop.review.journal import Journal
from tests.gui.worklist.conftest import CTRL, SHIFT

NAME = "benign.png"


def newest(study):
    with closing(Journal.open(study.path, read_only=True)) as journal:
        return read_all(journal)[-1]


def hue(name: str) -> int:
    return QColor(name).hue()


def test_an_adjudicator_sees_what_differs_and_how_far(make_study, judge):
    study = make_study(blind=True)
    one, other = study.sign(NAME, "AK"), study.sign(NAME, "BL", LesionLabel.MALIGNANT)
    study.assess(NAME, "AK", "3")
    study.assess(NAME, "BL", "4B")
    judge.look_at(study, NAME)
    judge.wait_for_row(NAME, lambda row: row.state is FrameState.TO_ADJUDICATE)

    judge.press(Qt.Key.Key_R, CTRL | SHIFT)
    judge.wait_for(lambda: judge.comparing.score is not None)

    view = judge.window.viewer.main
    row, col = (int(side / 2) for side in one.shape)
    legend = judge.window.comparing.legend
    assert legend.isVisible()
    assert "Only AK" in legend.accessibleName()
    overlap, distance = (label.text() for label in judge.panel.figures)
    assert overlap == f"Dice {dice(one, other):.2f}"
    assert distance == f"Hausdorff 95 % {hausdorff95(one, other):.1f} px"
    facts = [judge.panel.findChild(object, f"compare_fact_3_{n}").text() for n in (1, 2)]
    assert facts == ["3", "4B"]
    # Blue where only the first one drew, orange for the second alone, green for both.
    hues = [hue(judge.color_at(view, col + dx, row)) for dx in (-30, 50, 10)]
    assert abs(hues[0] - 202) < 25
    assert abs(hues[1] - 41) < 25
    assert abs(hues[2] - 164) < 25

    judge.run("overlays")
    assert QColor(judge.color_at(view, col + 50, row)).saturation() == 0


def test_an_adjudicator_begins_with_an_outline_corrects_it_and_signs(make_study, judge):
    study = make_study(blind=True)
    one, other = study.sign(NAME, "AK"), study.sign(NAME, "BL", LesionLabel.MALIGNANT)
    judge.look_at(study, NAME)
    judge.compare()

    judge.press(Qt.Key.Key_4, CTRL | SHIFT)
    judge.wait_for(lambda: judge.drawn().any())
    assert np.array_equal(judge.drawn(), one | other)
    judge.run("undo")
    judge.wait_for(lambda: not judge.drawn().any())
    judge.press(Qt.Key.Key_3, CTRL | SHIFT)
    judge.wait_for(lambda: judge.drawn().any())
    assert np.array_equal(judge.drawn(), one & other)
    judge.press(Qt.Key.Key_2, CTRL | SHIFT)
    assert np.array_equal(judge.drawn(), other)
    judge.session.editor.replace(other & ~one, tool="brush")
    judge.panel.sign.click()

    judge.wait_for_row(NAME, lambda row: row.state is FrameState.ADJUDICATED)
    kept = newest(study)
    assert (kept.reader, kept.annotation.status) == ("ZZ", AnnotationStatus.ADJUDICATED)
    assert np.array_equal(kept.annotation.mask, other & ~one)
    assert kept.annotation.lesions[0].label is LesionLabel.MALIGNANT


def test_side_by_side_shows_each_reader_in_a_view_of_their_own_linked(make_study, judge):
    study = make_study()
    mask = study.sign(NAME, "AK")
    study.sign(NAME, "BL")
    judge.look_at(study, NAME)
    judge.compare()

    judge.press(Qt.Key.Key_D, CTRL | SHIFT)
    main, second = judge.window.viewer.main, judge.window.viewer.second
    judge.wait_for(lambda: second.has_picture)
    main.zoom_by(3.0)

    row, col = (int(side / 2) for side in mask.shape)
    edges = [item.path().boundingRect() for item in (*judge.window.comparing.first.lines[:1],)]
    edges += [judge.window.comparing.second.lines[1].path().boundingRect()]
    assert second.isVisible()
    assert second.view_state.scale == pytest.approx(main.view_state.scale)
    assert edges[1].left() - edges[0].left() == pytest.approx(20)
    assert judge.window.comparing.first.lines[1].path().isEmpty()
    assert abs(hue(judge.color_at(second, col + 20, row)) - 41) < 25
    assert second.findChild(object, "second_view_badge").text() == "BL"

    second.image_step_wanted.emit(1)
    judge.wait_for(lambda: second.beside.frame is not None)
    assert judge.window.comparing.second.lines[1].path().isEmpty()  # it is of another image
    assert second.findChild(object, "second_view_badge").text() != "BL"

    judge.run("compare_readers")
    assert not second.isVisible()
    assert judge.window.comparing.first.lines[0].path().isEmpty()
    assert not judge.window.views.linking.linked


@pytest.mark.parametrize("blind", [True, False])
def test_a_reader_who_has_not_signed_sees_nothing_of_others(make_study, judge, blind):
    study = make_study(blind=blind)
    study.sign(NAME, "AK")
    study.sign(NAME, "ZZ", mask=study.mask(NAME, "CD"))
    judge.look_at(study, NAME, "BL")

    judge.run("compare_readers")

    desk = judge.window.comparing
    assert judge.comparing.witnesses == ()
    assert judge.panel.note.text() == judge.comparing.obstacle != ""
    assert desk.first.lines[0].path().isEmpty()
    assert not judge.panel.sign.isVisible()
    judge.run("start_first")
    assert not judge.drawn().any()

    judge.session.editor.replace(study.mask(NAME, "BL"), tool="brush")
    judge.session.editor.sign()
    judge.wait_for(lambda: not judge.session.journal.n_unsaved)
    names = {one.name for one in judge.comparing.witnesses} - {"ai"}
    assert names == (set() if blind else {"AK", "BL", "ZZ"})
    assert newest(study).annotation.status is AnnotationStatus.SIGNED
    assert not judge.session.editor.decides


def test_the_majority_needs_three_and_takes_what_two_of_them_drew(make_study, judge):
    study = make_study(readers=("AK", "BL", "CD"))
    masks = [study.sign(NAME, reader) for reader in ("AK", "BL")]
    judge.look_at(study, NAME)
    judge.compare()
    assert not judge.panel.start_buttons["majority"].isEnabled()

    masks.append(study.sign(NAME, "CD"))
    judge.session.close_project()
    judge.wait_for(lambda: judge.session.project is None)
    judge.look_at(study, NAME)
    judge.wait_for(lambda: judge.comparing.score is not None)
    judge.panel.start_buttons["majority"].click()

    judge.wait_for(lambda: judge.drawn().any())
    assert np.array_equal(judge.drawn(), np.sum(masks, axis=0) >= 2)


def test_a_reader_is_compared_with_the_ai_on_the_screen_and_with_one_the_journal_keeps(
    make_study, judge
):
    study = make_study()
    study.sign(NAME, "AK")
    judge.look_at(study, NAME)
    judge.wait_for(lambda: judge.session.workspace.result is not None)

    judge.compare()

    mask = judge.session.workspace.result.mask.mask
    assert [one.name for one in judge.comparing.pair] == ["AK", "ai"]
    assert judge.comparing.score.dice == pytest.approx(dice(study.mask(NAME, "AK"), mask))

    kept = study.sign(NAME, "boss", mask=study.mask(NAME, "CD"), provenance=Provenance.AI)
    judge.session.close_project()
    judge.wait_for(lambda: judge.session.project is None)
    judge.look_at(study, NAME)
    judge.wait_for(lambda: judge.comparing.score is not None)
    expected = dice(study.mask(NAME, "AK"), kept)
    assert judge.comparing.score.dice == pytest.approx(expected)


def test_another_adjudication_can_be_taken_back_and_made_again(make_study, judge):
    study = make_study()
    study.sign(NAME, "AK")
    study.sign(NAME, "BL")
    judge.look_at(study, NAME)
    judge.compare()
    judge.run("start_first")

    judge.press(Qt.Key.Key_D, CTRL)
    judge.run("undo")
    judge.wait_for(lambda: judge.session.editor.status is AnnotationStatus.DRAFT)
    judge.run("redo")

    assert judge.session.editor.status is AnnotationStatus.ADJUDICATED


def test_the_ai_is_left_out_until_the_reader_has_locked_an_opinion(make_study, judge):
    study = make_study(read_first=True)
    study.sign(NAME, "AK")
    study.sign(NAME, "BL")
    study.sign(NAME, "boss", mask=study.mask(NAME, "CD"), provenance=Provenance.AI)
    judge.look_at(study, NAME)
    judge.compare()

    assert [one.name for one in judge.comparing.witnesses] == ["AK", "BL"]
    assert not judge.window.comparing.agreement.with_ai

    study.assess(NAME, "ZZ", "3")
    judge.session.close_project()
    judge.wait_for(lambda: judge.session.project is None)
    judge.look_at(study, NAME)
    judge.wait_for(lambda: len(judge.comparing.witnesses) == 3)
    assert judge.comparing.witnesses[-1].name == "ai"
