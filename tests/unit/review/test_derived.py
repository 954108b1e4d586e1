"""The tables that lists are made from: what events amount to, and that a rebuild gives the same."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
import shutil
import sqlite3

from hypothesis import given, settings
from hypothesis import strategies as st
import pytest

from busi_desktop.domain.annotation import AnnotationStatus, LesionLabel, Provenance
from busi_desktop.domain.reading import Impression
from busi_desktop.domain.worklist import (
    PROJECT_SUBJECT,
    SETTINGS,
    FrameState,
    Need,
    ProjectSettings,
)
from busi_desktop.review.journal import Journal
from busi_desktop.review.schema import VERSION
from busi_desktop.review.verification import Verification
from tests.unit.review.works import Study, add, study, subject

DRAFT, SIGNED, ADJUDICATED = AnnotationStatus
VERSION_1 = Path(__file__).parents[2] / "fixtures" / "journals" / "version-1.sqlite"


@pytest.fixture
def made(tmp_path):
    with study(tmp_path) as one:
        yield one


# --------------------------------------------------------------------------------------- states
def test_a_frame_is_new_then_a_draft_then_signed(made):
    states = [made.state(0)]
    made.draw(0, "AK", action="begin")
    states.append(made.state(0))
    made.draw(0, "AK")
    states.append(made.state(0))
    made.save(0, "AK", DRAFT)
    states.append(made.state(0))
    made.save(0, "AK", SIGNED)
    states.append(made.state(0))
    made.draw(0, "AK")
    states.append(made.state(0))

    new, draft, signed = FrameState.NEW, FrameState.DRAFT, FrameState.SIGNED
    assert states == [new, new, draft, draft, signed, draft]


def test_the_ais_own_outlines_are_nobodys_work(made):
    made.save(0, "AK", DRAFT, provenance=Provenance.AI)

    assert made.state(0) is FrameState.NEW


def test_a_frame_is_signed_when_all_have_to_whom_it_is_assigned(made):
    made.assign(0, "AK", "BL")
    made.save(0, "AK")
    half = made.state(0)
    made.save(0, "BL")

    assert half is FrameState.DRAFT
    assert made.state(0) is FrameState.SIGNED


@pytest.mark.parametrize(
    "other",
    [
        {"label": LesionLabel.MALIGNANT},
        {"columns": (30, 60)},
    ],
)
def test_two_who_signed_differently_are_to_be_adjudicated_and_a_third_decides(made, other):
    made.save(0, "AK")
    made.save(0, "BL", **other)
    differing = made.state(0)
    made.save(0, "CD", ADJUDICATED)

    assert differing is FrameState.TO_ADJUDICATE
    assert made.state(0) is FrameState.ADJUDICATED


def test_small_differences_count_as_agreement_as_far_as_the_settings_say(made):
    made.save(0, "AK", columns=(4, 40))
    made.save(0, "BL", columns=(4, 38))
    alike = made.state(0)

    content = ProjectSettings(agree_from=0.999).to_json()
    made.journal.append(subject=PROJECT_SUBJECT, kind=SETTINGS, content=content, reader="boss")

    assert alike is FrameState.SIGNED
    assert made.state(0) is FrameState.TO_ADJUDICATE
    assert made.n_wrong() == 0


def test_adjudication_can_be_asked_for_and_withdrawn(made):
    made.save(0, "AK")
    made.ask(0)
    asked = made.state(0)
    made.ask(0, wanted=False)

    assert (asked, made.state(0)) == (FrameState.TO_ADJUDICATE, FrameState.SIGNED)


def test_of_an_image_with_several_frames_those_are_listed_that_somebody_worked_on(tmp_path):
    with study(tmp_path, n_frames=5) as made:
        before = made.state(0, 0), made.state(0, 3)
        made.draw(0, "AK", frame=3)
        made.save(0, "AK", frame=4)

        assert before == (FrameState.NEW, None)
        assert (made.state(0, 0), made.state(0, 3)) == (None, FrameState.DRAFT)
        assert made.state(0, 4) is FrameState.SIGNED
        assert made.n_wrong() == 0


def test_work_done_before_an_image_is_listed_counts_when_it_is(tmp_path):
    with study(tmp_path, n_images=1) as made:
        made.save(5, "AK")
        unlisted = made.rows()[0]
        add(made.project, tmp_path, [5])

        assert [row[1] for row in unlisted if row[0] == subject(5)] == [None]
        assert [row[1] for row in made.rows()[0] if row[0] == subject(5)] == [2]
        assert made.n_wrong() == 0


def test_what_the_ai_says_shows_where_a_reader_disagrees(made):
    made.answer(0, "benign", need=Need.UNCERTAIN, doubt=0.5)
    made.lock(0, "AK", Impression.MALIGNANT)
    made.lock(1, "AK", Impression.MALIGNANT)
    made.answer(1, "malignant")

    needs = {row[0]: row[9] for row in made.rows()[0]}
    assert needs[subject(0)] == Need.UNCERTAIN | Need.DISAGREES
    assert needs[subject(1)] == Need.NONE
    assert made.n_wrong() == 0


# ------------------------------------------------------------------------------------ rebuilding
hands = st.lists(
    st.tuples(
        st.sampled_from(["assign", "note", "ask", "draw", "lock", "save", "answer"]),
        st.integers(0, 3),
        st.sampled_from(["AK", "BL", "CD"]),
        st.integers(0, 5),
    ),
    max_size=14,
)


def work(made: Study, what: str, image: int, reader: str, chance: int) -> None:
    if what == "assign":
        made.assign(image, *["AK", "BL", "CD"][: chance % 4], frame=chance % 2)
    elif what == "note":
        made.note(image, reader, "x" * chance)
    elif what == "ask":
        made.ask(image, wanted=bool(chance % 2))
    elif what == "draw":
        made.draw(image, reader, frame=chance % 3)
    elif what == "lock":
        made.lock(image, reader, [*Impression, None, None][chance])
    elif what == "save":
        label = list(LesionLabel)[chance % 4]
        made.save(
            image, reader, list(AnnotationStatus)[chance % 3], label=label, columns=(4, 30 + chance)
        )
    else:
        made.answer(image, ["benign", "malignant", ""][chance % 3], doubt=chance / 5)


@settings(max_examples=20, deadline=None)
@given(done=hands)
def test_a_rebuild_gives_what_was_written_step_by_step(tmp_path_factory, done):
    with study(tmp_path_factory.mktemp("p"), n_frames=3) as made:
        made.journal.connection.execute("PRAGMA synchronous = OFF")
        for one in done:
            work(made, *one)
        before = made.rows()

        assert made.n_wrong() == 0
        made.project.rebuild()
        assert made.rows() == before


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE frames SET state = 2 WHERE touched",
        "UPDATE frames SET state = 2 WHERE NOT touched",
        "UPDATE works SET reader = 'XY'",
        "DELETE FROM works",
        "DELETE FROM frames WHERE NOT touched",
        "INSERT INTO works SELECT 99, 'XY', 2, 2, 0, 1, '', '', 0, 0, '', 0",
        "UPDATE frames SET touched = 1",
    ],
)
def test_a_table_that_does_not_follow_from_the_events_is_noticed_and_made_anew(made, sql):
    made.save(0, "AK", DRAFT)
    before = made.rows()
    made.journal.connection.execute(sql)

    noticed = Verification(made.journal).run()
    made.project.rebuild()

    assert len(noticed) == 1
    assert "worklist" in noticed[0]
    assert made.rows() == before
    assert made.n_wrong() == 0


def test_an_event_that_nobody_can_read_changes_nothing(made):
    made.journal.append(
        subject=subject(0), kind="annotation.saved", content={"status": "signed"}, reader="AK"
    )

    assert made.state(0) is FrameState.NEW
    assert made.n_wrong() == 0


# ------------------------------------------------------------------------------------- migration
def test_a_journal_of_version_1_is_brought_up_with_its_entries_and_their_states(tmp_path):
    path = tmp_path / "journal.sqlite"
    shutil.copy(VERSION_1, path)
    with closing(sqlite3.connect(path)) as connection:
        before = connection.execute("SELECT * FROM events ORDER BY number").fetchall()

    with closing(Journal.open(path)) as journal:
        run = journal.connection.execute
        after = run("SELECT * FROM events ORDER BY number").fetchall()
        works = run("SELECT subject, reader, works.state FROM works JOIN frames USING (frame)")

        assert len(before) == 6
        assert after == before
        assert run("PRAGMA user_version").fetchone() == (VERSION,)
        assert sorted(works) == [("ab" * 32 + "#0", "AK", 2), ("cd" * 32 + "#3", "BL", 1)]
        assert Verification(journal, is_thorough=True).run() == []


def test_a_journal_of_version_1_that_may_only_be_read_stays_as_it_is(tmp_path):
    path = tmp_path / "journal.sqlite"
    shutil.copy(VERSION_1, path)
    before = path.read_bytes()

    with closing(Journal.open(path, read_only=True)) as journal:
        assert len(journal.entries()) == 6

    assert path.read_bytes() == before
